package scale_test

import (
	"testing"

	"layerpath/data/scale"
)

// Each line of a batch says degrees: a level's own word costs nothing to speak of, another
// word for it a look-up, and only what says more is taken apart.
func BenchmarkReadDiploma(b *testing.B) {
	for _, text := range []string{"bachelor", "BSc", "MSc Data Science", "Economics, BA (Hons) 2019"} {
		b.Run("text="+text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				scale.ReadDiploma(text)
			}
		})
	}
}
