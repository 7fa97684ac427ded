package data

import (
	"errors"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"layerpath/data/document"
	"layerpath/data/names"
)

// A file that panics or hangs the reader takes every command down with
// --catalog; an error without a place leaves its author searching.
func FuzzLoad(f *testing.F) {
	f.Add([]byte(tinyText(f)))
	for _, bad := range badCatalogues(f) {
		text, err := os.ReadFile(bad.path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	for _, text := range []string{
		"", "{{},<<}", "null", "---\n---\n", "[[[[", "a: &a [*a]", "layers: [{<<: {id: x}}]", "\xef\xbb\xbfcatalog: {}",
		"? [a]\n: b", "skills: [!!binary aGk=]", "layers: [{number: 99999999999999999999}]", "%YAML 9.9\n---\n",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := LoadFS(fstest.MapFS{"fuzz.yaml": {Data: text}})
		if err == nil {
			sound(t, c)
			return
		}
		var problems document.Problems
		if !errors.As(err, &problems) || len(problems) == 0 || c != nil {
			t.Fatalf("%v, %v: want Problems and no catalogue", c, err)
		}
		lines := strings.Count(string(text), "\n") + strings.Count(string(text), "\r") + 2
		for _, p := range problems {
			if p.File != "fuzz.yaml" && p.Entry != "catalog" || p.Text == "" || p.Line < 0 || p.Line > lines {
				t.Errorf("a problem without its place: %+v", p)
			}
		}
	})
}

// sound looks up every name of a catalogue that was accepted.
func sound(t *testing.T, c *Catalogue) {
	if problems := Check(c); len(problems) > 0 {
		t.Fatalf("accepted, yet %v", problems)
	}
	for i, s := range c.Skills {
		if found := c.FindSkills(s.ID); len(found) != 1 || found[0] != i {
			t.Errorf("FindSkills(%q) = %v, want %d", s.ID, found, i)
		}
		c.SuggestSkills(s.Name+"x", 3)
	}
	for _, p := range c.Professions {
		if _, exact, ok := c.FindProfession(p.Name); names.Key(p.Name) != "" && !(exact && ok) {
			t.Errorf("profession %q isn't found by its name %q", p.ID, p.Name)
		}
	}
}
