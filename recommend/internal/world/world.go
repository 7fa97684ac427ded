// Package world makes catalogues and people for the tests of all rooms of recommend:
// drawn ones of any shape, a tiny one with everybody there may be over it, the embedded
// one with the people who were invented for it. It is for tests alone, and knows
// nothing of rankings: whatever a test wants to rank with is its own affair.
package world

import (
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/profiles"
)

// A World is a catalogue with all that tests need of it.
type World struct {
	*Vocabulary
	Catalogue *data.Catalogue
}

// Of makes the world of a catalogue.
func Of(c *data.Catalogue) World { return World{vocabularyOf(c), c} }

// Embedded is the world of the embedded catalogue.
func Embedded(t testing.TB) World {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return Of(c)
}

// A Vocabulary has, for each entry of a catalogue that a person may name, all its
// names: the id, the name, the aliases.
type Vocabulary struct{ Skills, Fields, Interests, Jobs [][]string }

func vocabularyOf(c *data.Catalogue) *Vocabulary {
	v := &Vocabulary{}
	add := func(to *[][]string, id, name string, aliases []string) {
		*to = append(*to, append([]string{id, name}, aliases...))
	}
	for _, x := range c.Skills {
		add(&v.Skills, x.ID, x.Name, x.Aliases)
	}
	for _, x := range c.Fields {
		add(&v.Fields, x.ID, x.Name, x.Aliases)
	}
	for _, x := range c.Interests {
		add(&v.Interests, x.ID, x.Name, x.Aliases)
	}
	for _, x := range c.Professions {
		add(&v.Jobs, x.ID, x.Name, x.Aliases)
	}
	for _, x := range c.Roles {
		add(&v.Jobs, x.ID, x.Title, x.Aliases)
	}
	return v
}

// profilesPerCheck times rapid's 100 checks makes the 10,000 profiles that the
// project promises for sums and gaps. -rapid.checks=1000 makes 100,000 of them.
const profilesPerCheck = 100

// CheckMany holds a property against profilesPerCheck profiles a check: one in four
// over the embedded catalogue, which is slow, the others over a drawn one. What the
// property asks of a world is prepared once for each. It runs beside other tests.
func CheckMany[R any](t *testing.T, prepare func(World) R, property func(*rapid.T, R, profiles.Profile)) {
	t.Parallel()
	embedded := Embedded(t)
	whole := prepare(embedded)
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		drawn := Of(DrawCatalogue(t))
		part := prepare(drawn)
		for i := range profilesPerCheck {
			if i%4 == 0 {
				property(t, whole, DrawProfile(t, embedded.Vocabulary))
			} else {
				property(t, part, DrawProfile(t, drawn.Vocabulary))
			}
			n++
		}
	})
	t.Logf("%d profiles", n)
}

// Check holds a property against one profile over a drawn catalogue and one over the
// embedded one, as CheckMany does.
func Check[R any](t *testing.T, prepare func(World) R, property func(*rapid.T, R, profiles.Profile)) {
	t.Parallel()
	embedded := Embedded(t)
	whole := prepare(embedded)
	rapid.Check(t, func(t *rapid.T) {
		drawn := Of(DrawCatalogue(t))
		property(t, prepare(drawn), DrawProfile(t, drawn.Vocabulary))
		property(t, whole, DrawProfile(t, embedded.Vocabulary))
	})
}
