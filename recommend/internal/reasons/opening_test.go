package reasons_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Whoever takes the degree that opens a door finds it open; a school leaver reads here
// what each further year of school is for.
func TestADegreeOpensWhatItIsSaidToOpen(t *testing.T) {
	opened := 0
	world.Check(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		before := d.short(p)
		for _, o := range before.Openings {
			if o.Years < 1 || len(o.Layers)+len(o.Roles) == 0 {
				t.Fatalf("an opening that opens nothing: %+v", o)
			}
			for _, number := range o.Layers {
				if lead := layerOf(before, number).Roles[0]; !slices.Contains(o.Roles, lead.Title) && lead.ID != ledger.OwnProfession {
					t.Fatalf("layer %d is opened, and its lead %s isn't: %v", number, lead.ID, o.Roles)
				}
				opened++
			}
			after := map[string]report.Report{} // by the fields of a door: many roles share one
			for _, title := range o.Roles {
				role := slices.IndexFunc(d.Catalogue.Roles, func(r data.Role) bool { return r.Title == title })
				entry := *d.account.Ledger().Entry(d.account.Ledger().RoleTarget(role))
				fields := fmt.Sprint(entry.Fields)
				if _, ok := after[fields]; !ok {
					after[fields] = d.short(studied(p, o.Level, entry))
				}
				checkOpened(t, entry, doorOf(before, title), doorOf(after[fields], title))
				opened++
			}
		}
	})
	t.Logf("%d doors opened", opened)
}

// doorOf is the status of a role's door.
func doorOf(r report.Report, title string) report.Status {
	for _, l := range r.Layers {
		for _, role := range l.Roles {
			if role.Title == title {
				return role.EntryStatus
			}
		}
	}
	return ""
}

func checkOpened(t *rapid.T, e data.Entry, before, after report.Status) {
	const near = 55 // percent of a field that still opens its door
	fits := func(f data.Share) bool { return f.Percent >= near }
	if possible := len(e.Fields) == 0 || slices.ContainsFunc(e.Fields, fits); possible && after != report.Open {
		t.Fatalf("a door is %s after the degree that opens it: %+v", after, e)
	}
	if before == report.Open {
		t.Fatalf("a door is open already: %+v", e)
	}
}

// studied is a person with a degree of a level in each of the fields of a door.
func studied(p profiles.Profile, level string, e data.Entry) profiles.Profile {
	l, _ := scale.ParseDegree(level)
	p.Degrees = slices.Clone(p.Degrees)
	for _, f := range e.Fields {
		p.Degrees = append(p.Degrees, profiles.Degree{Level: l, Field: profiles.Name{Text: f.ID}})
	}
	if len(e.Fields) == 0 {
		p.Degrees = append(p.Degrees, profiles.Degree{Level: l})
	}
	return p
}
