package data

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/hbollon/go-edlib"
)

// letters says which letters and digits a key has, by a bit each: "a" to "z", then
// the digits, of which two share a bit. Other signs have none.
type letters uint32

func lettersOf(key string) letters {
	var set letters
	for i := range len(key) {
		switch c := key[i]; {
		case 'a' <= c && c <= 'z':
			set |= 1 << (c - 'a')
		case '0' <= c && c <= '9':
			set |= 1 << (26 + (c-'0')/2)
		}
	}
	return set
}

// apart is a number of edits that lie between two keys at the least: an edit brings
// or takes one letter at most of those that the other key hasn't.
func (s letters) apart(other letters) int {
	return max(bits.OnesCount32(uint32(s&^other)), bits.OnesCount32(uint32(other&^s)))
}

// A measure tells how many edits other keys are away from one key: letters put in,
// taken out or replaced, and neighbours swapped, no letter edited twice (the distance
// of optimal string alignment).
//
// It goes through the columns of the usual matrix by the bits of a word, after Hyyrö
// ("A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances",
// 2003), which takes a twentieth of the time of the matrix: a misspelt name is held
// against thousands.
type measure struct {
	key  string
	at   [utf8.RuneSelf]uint64 // by letter: the positions at which key has it
	fits bool                  // key is ASCII, and not longer than a word has bits
}

func newMeasure(key string) *measure {
	m := &measure{key: key, fits: 0 < len(key) && len(key) <= 64 && isASCII(key)}
	for i := 0; m.fits && i < len(key); i++ {
		m.at[key[i]] |= 1 << i
	}
	return m
}

// edits gives the distance to another key.
func (m *measure) edits(other string) int {
	if !m.fits || !isASCII(other) {
		return edlib.OSADamerauLevenshteinDistance(m.key, other)
	}
	distance, last := len(m.key), uint64(1)<<(len(m.key)-1)
	more, less := ^uint64(0), uint64(0) // rows that are one above, one below the row before
	var same, before uint64             // rows where the diagonal costs nothing; the last letter's positions
	for i := range len(other) {
		here := m.at[other[i]]
		swapped := (^same & here) << 1 & before
		same = ((here&more + more) ^ more) | here | less | swapped
		up, down := less|^(same|more), more&same
		if up&last != 0 {
			distance++
		}
		if down&last != 0 {
			distance--
		}
		up = up<<1 | 1
		more, less, before = down<<1|^(same|up), up&same, here
	}
	return distance
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

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
