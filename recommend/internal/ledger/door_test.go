package ledger_test

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Each way to stand before a door: the level there or near it, the field right, near,
// another, unsaid, unknown.
func TestDoors(t *testing.T) {
	physics := data.Entry{Open: scale.Master, Stretch: scale.Bachelor, Fields: world.Share("physics", 100)}
	anyField := data.Entry{Open: scale.Bachelor, Stretch: scale.Associate}
	selfTaught := data.Entry{Open: scale.Bachelor, Stretch: scale.NoDegree, Fields: world.Share("physics", 100)}
	for _, tt := range []struct {
		name    string
		entry   data.Entry
		degrees string // with spaces between; none for nothing said
		want    report.Status
	}{
		{"no degree is asked for", data.Entry{Fields: world.Share("physics", 100)}, "", report.Open},
		{"nothing was said", physics, "", report.Unknown},
		{"the level in the field", physics, "master:physics", report.Open},
		{"a higher level", physics, "doctorate:physics", report.Open},
		{"the level in a near field", physics, "master:astronomy", report.Open},
		{"in a field that is not near enough", data.Entry{Open: scale.Master, Stretch: scale.Bachelor, Fields: world.Share("physics", 90)}, "master:astronomy", report.Stretch},
		{"the level in another field", physics, "master:law", report.Stretch},
		{"the level, the field unsaid", physics, "master", report.Unknown},
		{"the level, the field unknown", physics, "master:qqx", report.Unknown},
		{"the lower level in the field", physics, "bachelor:physics", report.Stretch},
		{"the lower level in another field", physics, "bachelor:law", report.Distant},
		{"the lower level, the field unsaid", physics, "bachelor", report.Stretch},
		{"a level below", physics, "secondary:physics", report.Distant},
		{"no degree", physics, "none", report.Distant},
		{"the nearest of several degrees", physics, "doctorate:law bachelor:physics secondary", report.Stretch},
		{"one opens, the other doesn't", physics, "none master:physics", report.Open},
		{"where any field will do, it may be unsaid", anyField, "bachelor", report.Open},
		{"or unknown", anyField, "bachelor:qqx", report.Open},
		{"a stretch without a degree, whatever was studied", selfTaught, "secondary:law", report.Stretch},
		{"or with none", selfTaught, "none", report.Stretch},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := smallCatalogue(t, data.Requirement{Kind: data.SkillKind, Skill: "science", Level: 1, Points: 1})
			c.Layers[0].Entry = tt.entry
			p := world.Degrees(strings.Fields(tt.degrees)...)
			l, a := ledger.New(c), answers.NewReader(c).Read(&p)
			if got := l.Door(0, a.Degrees); got != tt.want {
				t.Errorf("the door is %s, not %s", got, tt.want)
			}
			if got := l.Door(l.RoleTarget(0), a.Degrees); got != tt.want {
				t.Errorf("the role's door, which is the layer's, is %s, not %s", got, tt.want)
			}
		})
	}
}

// A role with a door of its own is not behind that of its layer.
func TestARoleMayHaveItsOwnDoor(t *testing.T) {
	c := smallCatalogue(t, data.Requirement{Kind: data.SkillKind, Skill: "science", Level: 1, Points: 1})
	c.Layers[0].Entry = data.Entry{Open: scale.Doctorate, Stretch: scale.Master, Fields: world.Share("physics", 100)}
	c.Roles[0].Entry = &data.Entry{Open: scale.Bachelor, Stretch: scale.Bachelor, Fields: world.Share("law", 100)}
	p := world.Degrees("bachelor:law")
	l, a := ledger.New(c), answers.NewReader(c).Read(&p)
	if layer, role := l.Door(0, a.Degrees), l.Door(l.RoleTarget(0), a.Degrees); layer != report.Distant || role != report.Open {
		t.Errorf("the layer's door is %s, the role's %s", layer, role)
	}
}

// Rule 6. A door is no evidence of fit: whoever edits the doors of a catalogue must
// not move anybody.
func TestDoorsEarnNothing(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, p profiles.Profile) {
		b.enter(p)
		other := world.Copy(b.Catalogue)
		for i := range other.Layers {
			other.Layers[i].Entry = world.DrawEntry(t, other)
		}
		if got, want := standingOf(enter(ledger.New(other), p)), standingOf(b.account); !reflect.DeepEqual(got, want) {
			t.Fatalf("%v\nwith other doors\n%v", want, got)
		}
	})
}
