package data

import (
	"strings"

	"github.com/hbollon/go-edlib"
)

// Nearest gives the word of a closed set that is nearest to a text, if any is
// near.
func Nearest(text string, words []string) (string, bool) {
	best, distance := "", max(1, len(text)/3)+1
	for _, w := range words {
		if d := edlib.OSADamerauLevenshteinDistance(strings.ToLower(text), w); d < distance {
			best, distance = w, d
		}
	}
	return best, best != ""
}
