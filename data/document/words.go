package document

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hbollon/go-edlib"
)

// Nearest gives the word of a closed set that is nearest to a text, if one is near: an
// edit in three letters (a swap of two is one edit), and case is none.
func Nearest(text string, words []string) (string, bool) {
	letters := utf8.RuneCountInString(text)
	best, distance := "", max(1, min(len(text)/3, letters/2))+1 // by bytes: accents are easily left out
	for _, word := range words {
		if apart := letters - utf8.RuneCountInString(word); max(apart, -apart) >= distance {
			continue // it takes as many edits, and comparing long texts takes long
		}
		if d := edlib.OSADamerauLevenshteinDistance(strings.ToLower(text), word); d < distance {
			best, distance = word, d
		}
	}
	return best, best != ""
}

// Choice gives "a, b or c".
func Choice(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// SomeOf lists the first few of some words, and says how many more there are.
func SomeOf(words []string) string {
	const few = 6 // as many as a line or two holds
	if len(words) <= few {
		return Choice(words)
	}
	return fmt.Sprintf("%s and %d more", strings.Join(words[:few], ", "), len(words)-few)
}
