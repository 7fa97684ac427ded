package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"layerpath/data"
)

// catalogueCopy is a folder with a copy of the catalogue and the invented cases.
func catalogueCopy(t *testing.T) (cases string) {
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, catalogue), os.DirFS("../../"+catalogue)); err != nil {
		t.Fatal(err)
	}
	cases, err := filepath.Abs("../../testdata/cases/invented.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	return cases
}

func layersFile(t *testing.T) string {
	text, err := os.ReadFile(filepath.Join(catalogue, "layers.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Whoever fits twice gets the same catalogue: the hand-written points stay known,
// and nothing but points and their comments changes.
func TestWritingTwiceIsWritingOnce(t *testing.T) {
	cases := catalogueCopy(t)
	c, err := data.Load(catalogue)
	if err != nil {
		t.Fatal(err)
	}
	hand, err := byHand(c)
	if err != nil {
		t.Fatal(err)
	}
	if err := run([]string{"-write", "-price", "0", cases}, io.Discard); err != nil {
		t.Fatal(err)
	}
	once := layersFile(t)
	if !strings.Contains(once, comment) {
		t.Fatal("fitting for nothing changed no point")
	}
	after, err := data.Load(catalogue)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := byHand(after); err != nil || !reflect.DeepEqual(hand, again) {
		t.Errorf("the hand-written points became %v, from %v (%v)", again, hand, err)
	}
	if err := run([]string{"-write", "-price", "0", cases}, io.Discard); err != nil {
		t.Fatal(err)
	}
	if layersFile(t) != once {
		t.Error("a second run changed the file again")
	}
}

// Without -write the catalogue stays as it is, and the figures are told.
func TestShowingChangesNothing(t *testing.T) {
	cases := catalogueCopy(t)
	before := layersFile(t)
	var out bytes.Buffer
	if err := run([]string{cases}, &out); err != nil {
		t.Fatal(err)
	}
	if layersFile(t) != before {
		t.Error("the catalogue was written")
	}
	if !strings.Contains(out.String(), "invented.ndjson") || !strings.Contains(out.String(), "left out") {
		t.Errorf("no figures in %q", out.String())
	}
}
