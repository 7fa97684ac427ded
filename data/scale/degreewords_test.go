package scale

import (
	"regexp"
	"strings"
	"testing"

	"layerpath/data/names"
)

// A word that stands twice has two meanings, and nobody sees which one counts.
func TestDegreeWordsStandOnce(t *testing.T) {
	seen, number := map[string]string{}, 0
	for _, d := range degreeWords() {
		for word := range strings.SplitSeq(d.words, ", ") {
			number++
			key := names.Key(word)
			if before, ok := seen[key]; ok || key == "" {
				t.Errorf("%q (%v) stands for %s already", word, d.level, before)
			}
			seen[key] = d.level.String()
		}
	}
	if number < 1000 {
		t.Errorf("%d words", number)
	}
}

// The level that a word means is that of its source.
func TestDegreeWordsHaveTheLevelOfTheirSource(t *testing.T) {
	form := regexp.MustCompile(`^(ISCED|EQF) ([0-8])\d*$`)
	of := map[string]Degree{
		"ISCED 0": NoDegree, "ISCED 1": NoDegree, "ISCED 2": NoDegree, "ISCED 4": Vocational, "ISCED 5": Associate, "ISCED 6": Bachelor, "ISCED 7": Master, "ISCED 8": Doctorate,
		"EQF 5": Associate, "EQF 6": Bachelor, "EQF 7": Master, "EQF 8": Doctorate,
	}
	for _, d := range degreeWords() {
		if !form.MatchString(d.source) {
			t.Errorf("%q: source %q", d.words, d.source)
			continue
		}
		level, one := of[d.source[:strings.IndexByte(d.source, ' ')+2]]
		if !one { // at level 3, and at the fourth of the European framework, is school as well as a trade
			level = Secondary
			if d.level == Vocational && d.source != "ISCED 344" {
				level = Vocational
			}
		}
		if d.level != level {
			t.Errorf("%q: %v of %s", d.words, d.level, d.source)
		}
	}
}

// The names in menus and in hints mean what the table says.
func TestDegreeNamesAreInTheTable(t *testing.T) {
	for level := NoDegree; level <= Doctorate; level++ {
		for _, name := range append(level.Names(), level.Name(), level.String()) {
			if got, ok := ReadDegree(name); got != level || !ok {
				t.Errorf("%q: %v, %v, of %v", name, got, ok, level)
			}
		}
	}
}
