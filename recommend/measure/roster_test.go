package measure

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"layerpath/data"
)

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
