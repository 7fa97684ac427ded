package measure

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"layerpath/data"
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

func smallRoster(t *testing.T) *roster {
	c, err := data.Load("../../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	platform := &c.Roles[2]
	platform.Requirements = append(platform.Requirements, data.Requirement{Kind: data.ProfessionKind, Points: 10, Professions: []data.Share{{ID: "lab-engineer", Percent: 60}, {ID: "paralegal", Percent: 100}}})
	return newRoster(c)
}

// A title is a role's where it is the role's own, or a profession's that is wholly the
// role's: one that merely resembles it is measured apart.
func TestTitlesThatTheCatalogueHolds(t *testing.T) {
	r := smallRoster(t)
	for _, c := range []struct {
		title, roles string
		want         bool
	}{
		{"VLSI engineer", "chip-designer", true},
		{"senior chip designer at a foundry", "lab-engineer chip-designer", true},
		{"chip designer", "lab-engineer", false},
		{"paralegal", "platform-engineer", true},
		{"paralegal", "profession", true},
		{"chip designer", "profession", false},
		{"lab engineer", "platform-engineer", false},
		{"juggler", "profession", false},
		{"", "chip-designer", false},
	} {
		if got := r.holds(c.title, strings.Fields(c.roles)); got != c.want {
			t.Errorf("%q as %s: %v", c.title, c.roles, got)
		}
	}
}

// A file of roles that was written for another catalogue costs the roles that this one
// lacks, each told once; what a case says itself goes before the file.
func TestPreparedCases(t *testing.T) {
	r := smallRoster(t)
	given := []Group{{Cases: []Case{
		{ID: "a", Source: "s", Label: "Chip designer", Line: 3},
		{ID: "b", Source: "s", Label: "Chip designer", Roles: []string{"gone", "lab-engineer"}},
		{ID: "c", Source: "other", Label: "Chip designer"},
		{ID: "d", Source: "s", Label: "Clerk"},
	}}}
	titles := Titles{"s": {"Chip designer": {"gone", "chip-designer", "profession"}, "Clerk": {"lost"}}}
	cases := r.prepared(given, Options{Roles: titles, TitleSaid: true})[0].Cases
	for i, want := range []struct {
		roles  []string
		layers []int
		apart  bool
	}{
		{[]string{"chip-designer", "profession"}, []int{1, 3}, false},
		{[]string{"lab-engineer"}, []int{1}, true},
		{nil, nil, true},
		{nil, nil, true},
	} {
		c := cases[i]
		if !reflect.DeepEqual(c.Roles, want.roles) || !reflect.DeepEqual(c.job, job{want.layers, want.apart}) || c.Profile.Profession.Text != c.Label {
			t.Errorf("%s: %+v", c.ID, c)
		}
	}
	if got := fmt.Sprint(r.unknown); got != "[gone lost]" {
		t.Errorf("unknown are %s", got)
	}
	if c := given[0].Cases[0]; c.Roles != nil || c.Profile.Profession.Text != "" {
		t.Errorf("the case itself became %+v", c)
	}
	if c := r.prepared(given, Options{Roles: titles})[0].Cases[1]; c.job.apart || c.Profile.Profession.Text != "" {
		t.Errorf("without the title said: %+v", c)
	}
}
