package recommend_test

import (
	"testing"

	"layerpath/profiles"
)

func BenchmarkRank(b *testing.B) {
	w := embedded(b)
	known, misspelt := w.Developer(), w.Developer()
	misspelt.Skills[7].Name.Text = "pyhton programing"
	for _, bench := range []struct {
		name    string
		profile profiles.Profile
	}{{"skills=15/unknown=0", known}, {"skills=15/unknown=1", misspelt}} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				w.Rank(bench.profile)
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	w := embedded(b)
	b.Run("catalogue=embedded", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			newRanker(w.Catalogue)
		}
	})
}
