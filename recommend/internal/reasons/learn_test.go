package reasons_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/profiles"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Rule 10. Whoever follows the three things to learn learns what the lead role, or the
// bridge, asks for, one after the other as they stand, and gets the points that are said
// of each.
func TestWhatIsToLearnCanBeFollowed(t *testing.T) {
	bridges := 0
	world.CheckMany(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		r := d.short(p)
		gaps := map[string][]report.Gap{}
		if lead := toldFirst(r); lead != nil {
			gaps[lead.ID] = lead.Gaps
		}
		if r.Bridge != nil {
			bridges++
			gaps[r.Bridge.ID] = r.Bridge.Gaps
		}
		if len(r.Learn) > 3 || (r.First == nil) && len(r.Learn) > 0 {
			t.Fatalf("%d things to learn: %+v", len(r.Learn), r.First)
		}
		for i, l := range r.Learn {
			same := func(g report.Gap) bool {
				return g.Requirement == l.Requirement && g.Points == l.Points && g.Want == l.Want
			}
			if !slices.ContainsFunc(gaps[l.Role], same) {
				t.Fatalf("%+v isn't a gap of role %s", l, l.Role)
			}
			for _, later := range r.Learn[i+1:] {
				if later.Requirement == l.Requirement || slices.Contains(l.Needs, later.Requirement) {
					t.Fatalf("%s is to be learnt before %s", l.Requirement, later.Requirement)
				}
			}
		}
	})
	if bridges == 0 {
		t.Error("nobody had a bridge")
	}
}

// A bridge leads to a role that builds or uses AI, from one that merely supports it or
// where the person is; and never to that one.
func TestABridgeLeadsToAI(t *testing.T) {
	world.Check(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		r := d.short(p)
		if r.Bridge == nil {
			return
		}
		lead := toldFirst(r)
		if r.Bridge.AI != "builds" && r.Bridge.AI != "uses" || r.Bridge.ID == lead.ID && r.Bridge.Layer == lead.Layer {
			t.Fatalf("from %+v to %+v", lead, r.Bridge)
		}
		there := lead.Score >= report.AtHome && len(lead.UnmetCore) == 0 && lead.Entry.Status != report.Distant
		if want := map[bool]string{true: report.LeadSupports, false: report.LeadReached}[lead.AI == "supports"]; r.Bridge.Because != want || want == report.LeadReached && !there {
			t.Fatalf("a bridge because of %q from %+v", r.Bridge.Because, lead)
		}
	})
}

// toldFirst is the role that a report tells first, nil for none.
func toldFirst(r report.Report) *report.Role {
	for _, l := range r.Layers {
		if r.First != nil && l.Layer == r.First.Layer {
			return &l.Roles[0]
		}
	}
	return nil
}
