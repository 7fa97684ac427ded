package data

import (
	"io/fs"
	"testing"
)

func mustSub(t testing.TB) fs.FS {
	t.Helper()
	dir, err := fs.Sub(embedded, "catalog")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// BenchmarkLoad is what every command but --help waits for.
func BenchmarkLoad(b *testing.B) {
	dir := mustSub(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := LoadFS(dir); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkIndex is what the first look-up costs on top.
func BenchmarkIndex(b *testing.B) {
	full := embeddedCatalogue(b)
	b.ReportAllocs()
	for b.Loop() {
		c := &Catalogue{Skills: full.Skills, Fields: full.Fields, Interests: full.Interests, Professions: full.Professions, Roles: full.Roles}
		c.index()
	}
}

// BenchmarkFindSkills is what a batch of thousands pays for each answer.
func BenchmarkFindSkills(b *testing.B) {
	c := embeddedCatalogue(b)
	for _, bm := range []struct{ name, text string }{
		{"answer=ascii", "Scikit-Learn"},
		{"answer=unicode", "Naïve Bayes"},
		{"answer=two", "C/C++"},
		{"answer=unknown", "underwater basket weaving"},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.FindSkills(bm.text)
			}
		})
	}
}

// BenchmarkMiss is what one misspelt answer costs, offers included.
func BenchmarkMiss(b *testing.B) {
	c := embeddedCatalogue(b)
	for _, bm := range []struct{ name, text string }{
		{"text=short", "pyhton"},
		{"text=long", "underwater basket weaving"},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if len(c.FindSkills(bm.text)) == 0 {
					c.SuggestSkills(bm.text, 3)
				}
			}
		})
	}
}
