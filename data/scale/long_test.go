package scale

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// A text that nobody means as a degree is looked at in no time: one of two thousand letters
// without a space took minutes, and a profile may have a thousand of those of two hundred.
func TestLongTexts(t *testing.T) {
	for _, unit := range []string{"本", "\xb2\xe8", "한", "é", "a ", "(a)", "and ", "BA and ", "BA+BA ", "BSc physics and ", "BSc/", "of the "} {
		for _, letters := range []int{mostLetters, 1 << 20} {
			text := strings.Repeat(unit, letters/utf8.RuneCountInString(unit))
			ReadDiploma(text)
			if got := SplitDiplomas(text); !slices.Equal(got, []string{text}) && letters > mostLetters {
				t.Errorf("%s: %d texts", unit, len(got))
			}
		}
	}
	if _, ok := ReadDiploma("BSc Physics, " + strings.Repeat("x", mostLetters)); ok {
		t.Error("a text that is too long is read")
	}
	if d, ok := ReadDiploma("BSc Physics, " + strings.Repeat("ö", mostLetters-20)); !ok || d.Level != Bachelor {
		t.Errorf("one of many bytes isn't: %+v", d)
	}
}

// Longer words in these scripts would not be found.
func TestLongestEastAsian(t *testing.T) {
	longest := 0
	for _, k := range keys {
		if strings.ContainsFunc(k.key, eastAsian) {
			longest = max(longest, utf8.RuneCountInString(k.key))
		}
	}
	if longest != longestEastAsian {
		t.Errorf("the longest has %d letters", longest)
	}
}
