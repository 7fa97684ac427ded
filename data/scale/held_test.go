package scale_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"layerpath/data/scale"
)

// Somebody who had not seen the table wrote down sixty degrees of people from twenty
// countries, and what level each is of. Half of them are kept aside: nobody who mends the
// table reads those, so their count says how it does on what it was not made for, and no
// entry of theirs is ever printed.
func TestDegreesAsOthersWriteThem(t *testing.T) {
	for name, least := range map[string]int{"open": 30, "aside": 27} {
		right, all := 0, 0
		for _, d := range readHeld(t, name) {
			level, ok := scale.ReadDiploma(d.text)
			said := "unknown"
			if ok {
				said = level.Level.String()
			}
			all++
			if slices.Contains(d.levels, said) {
				right++
			} else if name == "open" {
				t.Logf("%q is %s, not %s", d.text, said, strings.Join(d.levels, " or "))
			}
		}
		t.Logf("%s: %d of %d right by level", name, right, all)
		if right < least {
			t.Errorf("%s: %d right, and there were %d", name, right, least)
		}
	}
}

// held is a degree that was written down, and the levels that are right.
type held struct {
	text   string
	levels []string
}

func readHeld(t *testing.T, name string) (all []held) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../testdata/degrees", name+".tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(cells) < 2 || cells[0] == "text" {
			continue
		}
		d := held{text: cells[0]}
		for level := range strings.SplitSeq(cells[1], ",") {
			d.levels = append(d.levels, strings.TrimSpace(level))
		}
		all = append(all, d)
	}
	return all
}
