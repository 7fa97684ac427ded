package data

import (
	"testing"

	"layerpath/data/names"
)

// BenchmarkLoad is what a catalogue of one's own takes, at every command. The embedded
// one is read by nobody.
func BenchmarkLoad(b *testing.B) {
	b.Run("form=yaml", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := Load("catalog"); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkIndex is the part of it that collects the names.
func BenchmarkIndex(b *testing.B) {
	c := embeddedCatalogue(b)
	b.Run("names=18300", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			newNameIndex(c)
		}
	})
}

// BenchmarkFindSkills is what one answer costs, and BenchmarkAppendSkills what it does
// where millions of people are read into one list.
func BenchmarkFindSkills(b *testing.B) {
	c := embeddedCatalogue(b)
	benchAnswers(b, func(text string) { c.FindSkills(text) })
}

func BenchmarkAppendSkills(b *testing.B) {
	c := embeddedCatalogue(b)
	found := make([]int32, 0, 8)
	benchAnswers(b, func(text string) { found = c.AppendSkills(found[:0], text) })
}

func benchAnswers(b *testing.B, find func(text string)) {
	for _, bm := range []struct{ name, text string }{
		{"answer=key", "python"},
		{"answer=ascii", "Scikit-Learn"},
		{"answer=unicode", "Naïve Bayes"},
		{"answer=two", "C/C++"},
		{"answer=unknown", "underwater basket weaving"},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				find(bm.text)
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

// A title that is no name is read word by word; the first of a run makes the finder.
func BenchmarkFindTitle(b *testing.B) {
	c := embeddedCatalogue(b)
	for _, bb := range []struct{ name, title string }{
		{"name", "nurse"}, {"rank", "senior ICU nurse at a children's hospital"}, {"rule", "Welding Operator II (m/f/d)"}, {"unknown", "happiness engineer"},
	} {
		b.Run("title="+bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.FindProfession(bb.title)
			}
		})
	}
	b.Run("title=first", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			names.NewTitles(&c.index().professions, &c.Titles, c.titleRules())
		}
	})
}
