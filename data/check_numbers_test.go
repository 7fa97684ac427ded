package data

import (
	"slices"
	"testing"

	"layerpath/data/scale"
)

// A mistake is one number of a catalogue that can't be meant.
type mistake struct {
	make func(*Catalogue)
	want string
}

// numbersThatCantBeMeant are numbers that no file can have, since they are checked where
// they are read; a catalogue that is made in Go can.
func numbersThatCantBeMeant() []mistake {
	const percent, percentFrom0 = " can't be meant as percent: it is from 1 to 100", " can't be meant as percent: it is from 0 to 100"
	craft := func(c *Catalogue) *Requirement { return &c.Layers[0].Requirements[0] }
	degree := func(c *Catalogue) *Requirement { return &c.Layers[0].Requirements[1] }
	return []mistake{
		{func(c *Catalogue) { c.Skills[0].Broader[0].Percent = 101 }, `skill "soldering": 101` + percent},
		{func(c *Catalogue) { c.Fields[0].Broader[0].Percent = -5 }, `field "physics": -5` + percent},
		{func(c *Catalogue) { c.Layers[0].Entry.Fields[0].Percent = 0 }, `layer "ground": 0` + percent},
		{func(c *Catalogue) { c.Layers[1].Requirements[0].Professions[0].Percent = 1 << 40 }, `layer "surface": 1099511627776` + percent},
		{func(c *Catalogue) { c.Layers[0].Entry.Open = 7 }, `layer "ground": 7 can't be meant as the level of a degree: it is from 0 to 6`},
		{func(c *Catalogue) { c.Roles[0].Entry = &Entry{Usual: "x", Stretch: -1} }, `role "digger": -1 can't be meant as the level of a degree: it is from 0 to 6`},
		{func(c *Catalogue) { craft(c).Points = -40 }, `layer "ground": -40 can't be meant as points: it is from 0 to 100`},
		{func(c *Catalogue) { craft(c).Level = 9 }, `layer "ground": 9 can't be meant as the level of a skill: it is from 1 to 4`},
		{func(c *Catalogue) { c.Skills[0].Needs = []Need{{ID: "craft"}} }, `skill "soldering": 0 can't be meant as the level of a skill: it is from 1 to 4`},
		{func(c *Catalogue) { c.Layers[1].Own = []Requirement{{Skill: "craft", Points: 40}} }, `layer "surface": 0 can't be meant as the level of a skill: it is from 1 to 4`},
		{func(c *Catalogue) { c.Confidence.Bands = []Band{{ID: "open", Near: 120}} }, `band "open": 120` + percentFrom0},
		{func(c *Catalogue) { c.Confidence.Bands = []Band{{ID: "open", Lead: -3}} }, `band "open": -3 can't be meant as points: it is from 0 to 100`},
		{func(c *Catalogue) { c.Confidence.MeasuredOn = "nobody" }, `confidence: has no bands`},
		{func(c *Catalogue) { craft(c).Kind = 7 }, `layer "ground": 7 can't be meant as the kind of a requirement: it is from 0 to 4`},
		{func(c *Catalogue) { degree(c).Levels[scale.Doctorate] = 101 }, `layer "ground": 101` + percentFrom0},
		{func(c *Catalogue) { degree(c).AnyField = -1 }, `layer "ground": -1` + percentFrom0},
		{func(c *Catalogue) { c.Layers[0].Requirements[3].Letters[5] = 200 }, `layer "ground": 200` + percentFrom0},
		{func(c *Catalogue) { c.Effort.Degrees[1] = -1 }, `effort: -1 can't be meant as hours for a degree: it is from 0 to 100000`},
		{func(c *Catalogue) { c.Effort.Degrees = [...]int{scale.Associate: 90000, scale.Doctorate: 1} }, "effort: the whole way to bachelor is shorter than that to associate"},
		{func(c *Catalogue) {
			c.Effort.Classes = append(c.Effort.Classes, EffortClass{ID: "long", Name: "Long", Hours: [4]int{0, 1, 2, 3}})
		}, `effort class "long": 0 can't be meant as hours: it is from 1 to 100000`},
	}
}

// A number that is out of its range would break a sum of points, or end the program of
// somebody who makes catalogues in Go.
func TestNumbersAreInTheirRange(t *testing.T) {
	for _, m := range numbersThatCantBeMeant() {
		c, err := Load("testdata/tiny.yaml")
		if err != nil {
			t.Fatal(err)
		}
		m.make(c)
		var all []string
		for _, p := range Check(c) {
			p.File, p.Line = "", 0
			all = append(all, p.Error())
		}
		if !slices.Contains(all, m.want) {
			t.Errorf("want %q in %q", m.want, all)
		}
	}
}

// What Load and Embedded give has been checked, and is not checked at each start;
// whatever else is, and no catalogue at all is told, too.
func TestSoundLooksWhereNobodyHas(t *testing.T) {
	c, err := Load("testdata/tiny.yaml")
	if err != nil {
		t.Fatal(err)
	}
	embedded, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, sound := range []*Catalogue{c, embedded} {
		if n := testing.AllocsPerRun(1, func() { Sound(sound) }); n > 0 || len(Sound(sound)) > 0 {
			t.Errorf("%s: %v, in %v allocations", sound.Name, Sound(sound), n)
		}
	}
	copied := Catalogue{Name: c.Name, Version: c.Version, Layers: c.Layers[:1], loaded: c}
	if len(Sound(&copied)) == 0 {
		t.Error("a copy is taken for what it was made of")
	}
	for want, made := range map[string]*Catalogue{
		"no catalogue": nil,
		"catalog: the catalogue has no name or no version\ncatalog: the catalogue has no layers": {},
	} {
		if got := Sound(made).Error(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
