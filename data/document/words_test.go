package document_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/hbollon/go-edlib"
	"pgregory.net/rapid"

	"layerpath/data/document"
)

// Closed sets (levels, keys, layers) have few words; a far-off offer misleads.
func TestNearest(t *testing.T) {
	words := []string{"id", "skills", "interests", "bachelor", "master", "doctorate"}
	for text, want := range map[string]string{
		"skils": "skills", "SKILLS": "skills", "sikkls": "skills", "ID": "id", "i": "id", "xy": "", "sk": "", "": "", "guru": "", "hobbies": "",
		"intrests": "interests", "Intérêts": "interests", "bachelors": "bachelor", "Master": "master", "doctorat": "doctorate",
		"😀😀😀": "", strings.Repeat("x", 1<<20): "",
	} {
		if got, ok := document.Nearest(text, words); got != want || ok != (want != "") {
			t.Errorf("%.20q: %q, %v; want %q", text, got, ok, want)
		}
	}
}

// What is offered must not hang on what is skipped before the distance is taken.
func TestNearestSkipsNothingNear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[abc]{1,12}`)
		text, words := word.Draw(t, "text"), rapid.SliceOfN(word, 1, 9).Draw(t, "words")
		want, distance := "", max(1, len(text)/3)+1
		for _, w := range words {
			if d := edlib.OSADamerauLevenshteinDistance(text, w); d < distance {
				want, distance = w, d
			}
		}
		if got, _ := document.Nearest(text, words); got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
	})
}

func TestChoice(t *testing.T) {
	for want, words := range map[string][]string{"": nil, "a": {"a"}, "a or b": {"a", "b"}, "a, b or c": {"a", "b", "c"}} {
		if got := document.Choice(words); got != want {
			t.Errorf("%q: %q", words, got)
		}
	}
}

// A message that names the file itself would name it twice.
func TestCause(t *testing.T) {
	gone := &fs.PathError{Op: "open", Path: "a", Err: fs.ErrNotExist}
	if got := document.Cause(fmt.Errorf("x: %w", gone)); got != fs.ErrNotExist {
		t.Errorf("%v", got)
	}
	if other := errors.New("other"); document.Cause(other) != other {
		t.Error("an error that has no path is changed")
	}
}

// A file can't write over the line in which it is told of.
func TestQuoted(t *testing.T) {
	for text, want := range map[string]string{
		"a\n\x1b[1m": `"a\n\x1b[1m"`, strings.Repeat("é", 60): `"` + strings.Repeat("é", 60) + `"`, strings.Repeat("é", 61): `"` + strings.Repeat("é", 59) + `…"`,
	} {
		if got := document.Quoted(text); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
