package measure

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"layerpath/data/document"
)

func TestReadTitles(t *testing.T) {
	want := Titles{"s": {"DBA": {"database-administrator"}, "Nobody": nil}, "about": {"X": {"y", "z"}}}
	for _, text := range []string{
		`{"s": {"DBA": ["database-administrator"], " Nobody ": []}, "about": {"X": ["y", " z"]}}`,
		"# notes\ns:\n  DBA: [database-administrator]\n  Nobody:\nabout: {X: [y, z]}\n",
	} {
		if got, err := ReadTitles(strings.NewReader(text), "r"); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s\n%v, %v", text, got, err)
		}
	}
	if got, err := ReadTitles(strings.NewReader(`{"about": "a text", "s": {}}`), "r"); err != nil || len(got) != 1 {
		t.Errorf("%v, %v", got, err)
	}
}

func TestReadTitlesProblems(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "r: says nothing: the file is empty",
		`["data-scientist"]`:            "r:1: a file of roles is an object with keys and values",
		"{\n\"s\": [\"a\"]}":            "r:2: a source is an object with keys and values",
		`{"s": "a"}`:                    "r:1: a source is an object with keys and values",
		`{"s": {"DBA": "dba"}}`:         `r:1: "DBA" is a list of roles`,
		`{"s": {"DBA": [["dba"]]}}`:     `r:1: a list in "DBA" is no id of a role`,
		`{"s": {"DBA": [null]}}`:        `r:1: nothing in "DBA" is no id of a role`,
		`{"s": {"A": [], "A": []}}`:     `r:1: key "A" twice in a source`,
		`{"s": {"a\u001b[31m": "dba"}}`: `r:1: "a\x1b[31m" is a list of roles`,
	} {
		got, err := ReadTitles(strings.NewReader(text), "r")
		var problems document.Problems
		if !errors.As(err, &problems) || len(problems) != 1 || problems[0].Error() != want || problems[0].Hint() == "" || got != nil {
			t.Errorf("%s: %v\nwant %s", text, err, want)
		}
	}
	broken := errors.New("disk on fire")
	if _, err := ReadTitles(iotest.ErrReader(broken), "r"); !errors.Is(err, broken) || err.Error() != `reading roles "r": disk on fire` {
		t.Errorf("%v", err)
	}
}
