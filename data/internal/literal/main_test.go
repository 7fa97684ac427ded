package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Whoever edits the catalogue and forgets go generate would see no change, and
// whoever reads it would read other advice than the program gives.
func TestBuiltInCatalogueIsFresh(t *testing.T) {
	file := filepath.Join(t.TempDir(), "builtin.go")
	var stderr strings.Builder
	if code := run([]string{"../../catalog", file}, &stderr); code != 0 {
		t.Fatalf("exit code %d: %s", code, &stderr)
	}
	want, got := read(t, file), read(t, "../../builtin.go")
	if !bytes.Equal(got, want) {
		t.Error("builtin.go isn't what the folder catalog makes: run go generate ./data")
	}
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// A catalogue with a mistake must not become the one that everybody has.
func TestMistakesAreWrittenNowhere(t *testing.T) {
	bad := "../../testdata/bad/id-twice.yaml"
	for _, tt := range []struct {
		args []string
		code int
		want string
	}{
		{nil, 2, "literal: error: name a catalogue and the file to write\n"},
		{[]string{bad, "never.go"}, 1, "literal: error: id-twice.yaml:"},
		{[]string{"nowhere", "never.go"}, 1, `literal: error: reading catalogue "nowhere": no such file or directory`},
	} {
		var stderr strings.Builder
		if code := run(tt.args, &stderr); code != tt.code || !strings.HasPrefix(stderr.String(), tt.want) {
			t.Errorf("%q: exit code %d, %s\nwant %d, %s", tt.args, code, &stderr, tt.code, tt.want)
		}
	}
	if _, err := os.Stat("never.go"); err == nil {
		t.Error("a file was written")
	}
}
