package data

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"layerpath/data/document"
)

// What the person named isn't a catalogue at all: they must learn which name,
// and why, in words.
func TestWhatCannotBeReadSaysWhichAndWhy(t *testing.T) {
	dir := writeFolder(t, map[string]string{
		"empty/notes.txt": "no catalogue",
		"large.yaml":      "# " + strings.Repeat("x", maxFile),
		"binary.yaml":     "\x7fELF\x01\x00\x00\x02",
		"panic.yaml":      "{{},<<}",
		"latin1.yaml":     "catalog: {name: caf\xe9}",
	})
	tests := []struct{ name, want, hint string }{
		{"empty", filepath.Join(dir, "empty") + ": a catalogue folder without a YAML file", "name a folder with *.yaml files, or one file"},
		{"large.yaml", "large.yaml:1: larger than 4 MiB, the most that a file of a catalogue may have", "is it a catalogue? One may be a folder of several files"},
		{"binary.yaml", "binary.yaml:1: not text: a zero byte", "a catalogue is YAML, saved as text in UTF-8"},
		{"latin1.yaml", "latin1.yaml:1: not text in UTF-8", "a catalogue is YAML, saved as text in UTF-8"},
		// Decoded into a struct, these seven bytes make yaml.v3 panic.
		{"panic.yaml", "panic.yaml:1: unknown key \"\"\npanic.yaml:1: unknown key \"<<\"", "known here: catalog, categories, confidence, effort, fields, interests, iscoGroups, layers, occupations, professionGroups, professions, roles, skills, sources, titles, waysIn"},
	}
	for _, tt := range tests {
		_, err := Load(filepath.Join(dir, tt.name))
		if err == nil || err.Error() != tt.want {
			t.Errorf("%s:\n got %v\nwant %s", tt.name, err, tt.want)
		}
		var problems document.Problems
		if errors.As(err, &problems) && problems[0].Hint() != tt.hint {
			t.Errorf("%s: hint %q, want %q", tt.name, problems[0].Hint(), tt.hint)
		}
	}
	missing := filepath.Join(dir, "missing.yaml")
	if _, err := Load(missing); !errors.Is(err, fs.ErrNotExist) || strings.Count(err.Error(), "missing.yaml") != 1 {
		t.Errorf("a missing file: got %v, want its name once, and that it isn't there", err)
	}
}

// A school may keep its catalogue in one file or in several: the answer is the
// same, and a mistake is placed in the right one.
func TestFolderIsReadAsOneCatalogue(t *testing.T) {
	head, layers, ok := strings.Cut(tinyText(t), "layers:\n")
	if !ok {
		t.Fatal("the tiny catalogue has no layers")
	}
	layers = "layers:\n" + layers
	files := map[string]string{
		"1-words.yaml":       "\xef\xbb\xbf" + head, // as an editor on Windows saves it
		"2-layers.yml":       layers,
		"notes.md":           "not YAML: [",
		"old/broken.yaml":    "not YAML: [",
		"3-layers.yaml.orig": "not YAML: [",
	}
	c, err := Load(writeFolder(t, files))
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Skills) != 2 || len(c.Layers) != 2 || c.Layers[0].File != "2-layers.yml" || c.Layers[0].Line != 2 {
		t.Errorf("%d skills, %d layers, the first at %v", len(c.Skills), len(c.Layers), c.Layers[0].Place)
	}

	files["2-layers.yml"] = strings.Replace(layers, "skill: soldering", "skill: singing", 1)
	_, err = Load(writeFolder(t, files))
	if err == nil || !strings.HasPrefix(err.Error(), "2-layers.yml:") || !strings.Contains(err.Error(), `"singing"`) {
		t.Errorf("a mistake in the second file: got %v", err)
	}
}

// Whoever writes the layers from the surface down still gets layer 1 first.
func TestLayersAndRolesComeInTheOrderOfTheirNumbers(t *testing.T) {
	text := strings.NewReplacer("number: 1", "number: 2", "number: 2", "number: 1").Replace(tinyText(t))
	c, err := Load(writeFolder(t, map[string]string{"a.yaml": text}))
	if err != nil {
		t.Fatal(err)
	}
	if c.Layers[0].ID != "surface" || c.Layers[1].ID != "ground" {
		t.Errorf("layers come as %s, %s", c.Layers[0].ID, c.Layers[1].ID)
	}
}
