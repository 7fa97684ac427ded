package scale

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"os"
	"slices"
	"strings"
	"testing"

	"layerpath/data/names"
)

//go:generate go test . -run TestKeysAreMadeOfTheTable -update

// The words lie by their keys as the table has them: a word that is written there alone would
// never be read.
func TestKeysAreMadeOfTheTable(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("// Code generated of the words for degrees and beside them, by go generate. DO NOT EDIT.\n\npackage scale\n\n" +
		"// keys has what all words mean, by their keys.\nvar keys = []keyed{\n")
	for _, k := range made() {
		fmt.Fprintf(&b, "{%q, meaning{%s, %s, %q, %d}},\n", k.key, besideNames()[k.as], degreeNames()[k.level], k.field, k.marks)
	}
	b.WriteString("}\n")
	want, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile("keys.go", want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile("keys.go")
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("keys.go isn't made of the words; run go generate ./data/scale (%v)", err)
	}
}

var _ = flag.Bool("update", false, "write keys.go anew")

// made gives the words by their keys. A degree's word goes before one that stands beside
// degrees, and a trade's before both.
func made() (all []keyed) {
	words := map[string]meaning{}
	for _, b := range besides() {
		for word := range strings.SplitSeq(b.words, ",") {
			words[names.Key(word)] = meaning{as: b.as}
		}
	}
	for _, d := range degreeWords() {
		for word := range strings.SplitSeq(d.words, ", ") {
			m := meaning{as: asDegree, level: d.level, field: d.field}
			if word[0] == '=' {
				m.marks = alone
			} else if word[0] == '~' {
				m.marks = subject
			}
			if words[names.Key(word)].as == asWay {
				m.marks |= way
			}
			words[names.Key(word)] = m
		}
	}
	for word := range strings.SplitSeq(tradesmen, ",") {
		words[names.Key(word)] = meaning{marks: trade}
	}
	delete(words, "")
	for key, m := range words {
		all = append(all, keyed{key, m})
	}
	slices.SortFunc(all, func(a, b keyed) int { return strings.Compare(a.key, b.key) })
	return all
}

func besideNames() []string {
	return []string{"asField", "asDegree", "asLink", "asAside", "asWay", "asLeft", "asUndone", "asSchool", "asPlace", "asFrom"}
}

func degreeNames() []string {
	return []string{"NoDegree", "Secondary", "Vocational", "Associate", "Bachelor", "Master", "Doctorate"}
}
