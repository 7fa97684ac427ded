package names

import (
	"testing"

	"github.com/hbollon/go-edlib"
	"pgregory.net/rapid"
)

// A bound above the distance would keep a near name from being offered.
func TestLettersNeverSayMoreThanTheDistance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOfN(rapid.RuneFrom([]rune("aabbc+é")), 0, 70, -1)
		one, other := word.Draw(t, "one"), word.Draw(t, "other")
		want := edlib.OSADamerauLevenshteinDistance(one, other)
		if bound := lettersOf(one).apart(lettersOf(other)); bound > want {
			t.Fatalf("%q and %q: at least %d edits, but %d do", one, other, bound, want)
		}
	})
}
