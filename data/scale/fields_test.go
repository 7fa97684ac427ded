package scale_test

import (
	"os"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
)

// A field behind a degree's word that the catalogue doesn't know would be told as unknown to
// somebody who never said it.
func TestFieldsBehindDegreesAreKnown(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range scale.FieldsBehind() {
		if len(c.FindFields(field)) == 0 {
			t.Errorf("%q isn't known", field)
		}
	}
}

// The topic of profiles tells the words by level, and would tell wrong ones.
func TestWhatIsToldOfDegreesHolds(t *testing.T) {
	text, err := os.ReadFile("../../cmd/layerpath/internal/topics/profile.md")
	if err != nil {
		t.Fatal(err)
	}
	levels := 0
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "| "), " | ")
		level, ok := scale.ParseDegree(cells[0])
		if !ok || len(cells) != 3 {
			continue
		}
		levels++
		for word := range strings.SplitSeq(cells[2], ", ") {
			if got, ok := scale.ReadDegree(word); got != level || !ok {
				t.Errorf("%q is told as %v, and is %v (%v)", word, level, got, ok)
			}
		}
	}
	if levels != len(scale.DegreeWords()) {
		t.Errorf("%d levels are told", levels)
	}
}
