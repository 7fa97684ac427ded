package briefs

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/recommend/report"
)

// A program that reads our lines with package report must get the brief that was made,
// and one that marshals a brief must write what we write. The lines are made by hand for
// speed, so nothing but this holds the two together.
func TestBriefLinesAreBriefsMarshalled(t *testing.T) {
	c := rendertest.Embedded(t)
	series, lines := rendertest.RankerOf(c).NewSeries(), NewLines(c, 0)
	rapid.Check(t, func(t *rapid.T) {
		p := rendertest.Person(t, c)
		b := series.Brief(&p)
		line, _ := lines.Person(nil, &p, b)
		marshalled := marshal(t, b)
		if got, want := readBrief(t, line), readBrief(t, marshalled); !reflect.DeepEqual(got, want) {
			t.Fatalf("%s\nis read as\n%+v\nnot\n%+v", line, got, want)
		}
		if !bytes.ContainsFunc(slices.Concat(line, marshalled), escaped) && !bytes.Equal(line, marshalled) {
			t.Fatalf("%s\nmarshalled is\n%s", line, marshalled)
		}
	})
}

// escaped says whether JSON may write a character as an escape, or does.
func escaped(r rune) bool { return r == '\\' || r > '~' }

// marshal writes a brief as a line of JSON.
func marshal(t *rapid.T, b *report.Brief) []byte {
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(b); err != nil {
		t.Fatal(err)
	}
	return line.Bytes()
}

func readBrief(t *rapid.T, line []byte) (b report.Brief) {
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&b); err != nil {
		t.Fatalf("%v: %s", err, line)
	}
	return b
}
