package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Whoever edits the catalogue and forgets go generate would see no change, and
// whoever reads it would read other advice than the program gives.
func TestBuiltInCatalogueIsFresh(t *testing.T) {
	folder := t.TempDir()
	var stderr strings.Builder
	if code := run([]string{"../../catalog", folder}, &stderr); code != 0 {
		t.Fatalf("exit code %d: %s", code, &stderr)
	}
	want, got := filesIn(t, folder), filesIn(t, "../..")
	for name := range want {
		if !bytes.Equal(got[name], want[name]) {
			t.Errorf("%s isn't what the folder catalog makes: run go generate ./data", name)
		}
	}
	for name := range got {
		if want[name] == nil {
			t.Errorf("%s is left from another time: run go generate ./data", name)
		}
	}
}

func filesIn(t *testing.T, folder string) map[string][]byte {
	t.Helper()
	files, err := generated(folder)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// A kind of entry that is gone would leave its file behind, which still compiles; a file
// that somebody wrote must stay.
func TestOldFilesAreTakenOut(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{"builtin_old.go": head + "\npackage data\n", "builtin_test.go": "package data\n"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if code := run([]string{"../../testdata/tiny.yaml", folder}, io.Discard); code != 0 {
		t.Fatalf("exit code %d", code)
	}
	for name, want := range map[string]bool{"builtin_old.go": false, "builtin_test.go": true, "builtin_skills.go": true} {
		if _, err := os.Stat(filepath.Join(folder, name)); (err == nil) != want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Who mends a catalogue needs every mistake with its place, and the way out of it.
func TestAllMistakesAreToldWithTheirHints(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "mine.yaml")
	text, err := os.ReadFile("../../testdata/tiny.yaml")
	if err != nil {
		t.Fatal(err)
	}
	text = bytes.Replace(bytes.Replace(text, []byte("level: 3"), []byte("level: 9"), 1), []byte("points: 30"), []byte("points: 600"), 1)
	if err := os.WriteFile(bad, text, 0o644); err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	code := run([]string{bad, t.TempDir()}, &stderr)
	if want := `literal: error: mine.yaml:25: layer "ground": a whole number from 1 to 4 is wanted here, this is "9"
literal: hint: use 1 to 4, from beginner to expert
literal: error: mine.yaml:37: layer "surface": a whole number from 1 to 100 is wanted here, this is "600"
literal: hint: use one of them, in plain digits
`; code != 1 || stderr.String() != want {
		t.Errorf("exit code %d,\n%swant 1,\n%s", code, &stderr, want)
	}
}

// A catalogue with a mistake must not become the one that everybody has.
func TestMistakesAreWrittenNowhere(t *testing.T) {
	bad, folder := "../../testdata/bad/id-twice.yaml", t.TempDir()
	for _, tt := range []struct {
		args []string
		code int
		want string
	}{
		{nil, 2, "literal: error: name a catalogue and the folder to write to\n"},
		{[]string{bad, folder}, 1, "literal: error: id-twice.yaml:"},
		{[]string{"nowhere", folder}, 1, `literal: error: reading catalogue "nowhere": no such file or directory`},
	} {
		var stderr strings.Builder
		if code := run(tt.args, &stderr); code != tt.code || !strings.HasPrefix(stderr.String(), tt.want) {
			t.Errorf("%q: exit code %d, %s\nwant %d, %s", tt.args, code, &stderr, tt.code, tt.want)
		}
	}
	if files := filesIn(t, folder); len(files) > 0 {
		t.Error("files were written")
	}
}
