package recommend

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// A vocabulary has, for each entry of a catalogue that a person may name, all its
// names.
type vocabulary struct{ skills, fields, interests, jobs [][]string }

func vocabularyOf(c *data.Catalogue) *vocabulary {
	v := &vocabulary{}
	add := func(to *[][]string, id, name string, aliases []string) {
		*to = append(*to, append([]string{id, name}, aliases...))
	}
	for _, x := range c.Skills {
		add(&v.skills, x.ID, x.Name, x.Aliases)
	}
	for _, x := range c.Fields {
		add(&v.fields, x.ID, x.Name, x.Aliases)
	}
	for _, x := range c.Interests {
		add(&v.interests, x.ID, x.Name, x.Aliases)
	}
	for _, x := range c.Professions {
		add(&v.jobs, x.ID, x.Name, x.Aliases)
	}
	for _, x := range c.Roles {
		add(&v.jobs, x.ID, x.Title, x.Aliases)
	}
	return v
}

// A world is a catalogue with all that tests need of it.
type world struct {
	*vocabulary
	catalogue *data.Catalogue
	ranker    *Ranker
}

func newWorld(c *data.Catalogue) world {
	return world{vocabularyOf(c), c, New(c)}
}

func embeddedWorld(t testing.TB) world {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return newWorld(c)
}

// profilesPerCheck times rapid's 100 checks makes the 10,000 profiles that the
// project promises for sums and gaps. -rapid.checks=1000 makes 100,000 of them.
const profilesPerCheck = 100

// checkProfiles holds a property against profilesPerCheck profiles a check: one in
// four over the embedded catalogue, which is slow, the others over a drawn one.
func checkProfiles(t *testing.T, property func(*rapid.T, world, profiles.Profile)) {
	embedded := embeddedWorld(t)
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		drawn := newWorld(drawCatalogue(t))
		for i := range profilesPerCheck {
			w := drawn
			if i%4 == 0 {
				w = embedded
			}
			property(t, w, drawProfile(t, w.vocabulary))
			n++
		}
	})
	t.Logf("%d profiles", n)
}

// checkWorlds holds a property against one profile over a drawn catalogue and one
// over the embedded one.
func checkWorlds(t *testing.T, property func(*rapid.T, world, profiles.Profile)) {
	embedded := embeddedWorld(t)
	rapid.Check(t, func(t *rapid.T) {
		drawn := newWorld(drawCatalogue(t))
		property(t, drawn, drawProfile(t, drawn.vocabulary))
		property(t, embedded, drawProfile(t, embedded.vocabulary))
	})
}

// drawProfile draws what a person may say, known or not.
func drawProfile(t *rapid.T, v *vocabulary) profiles.Profile {
	p := profiles.Profile{RIASEC: drawCode(t), Profession: drawJob(t, v)}
	p.ID = rapid.SampledFrom([]string{"", "maya"}).Draw(t, "id")
	p.Name = rapid.SampledFrom([]string{"", "Maya Okafor"}).Draw(t, "name")
	for range rapid.IntRange(0, 3).Draw(t, "degrees") {
		p.Degrees = append(p.Degrees, drawDegree(t, v))
	}
	for range rapid.IntRange(0, 7).Draw(t, "skills") {
		p.Skills = append(p.Skills, drawSkill(t, v))
	}
	for range rapid.IntRange(0, 3).Draw(t, "interests") {
		p.Interests = append(p.Interests, drawName(t, v.interests))
	}
	return p
}

func drawDegree(t *rapid.T, v *vocabulary) profiles.Degree {
	d := profiles.Degree{Level: scale.Degree(rapid.IntRange(0, 5).Draw(t, "degree level"))}
	if rapid.Bool().Draw(t, "field said") {
		d.Field = drawName(t, v.fields)
	}
	return d
}

func drawSkill(t *rapid.T, v *vocabulary) profiles.Skill {
	return profiles.Skill{Name: drawName(t, v.skills), Level: scale.Level(rapid.IntRange(0, 4).Draw(t, "skill level"))}
}

func drawJob(t *rapid.T, v *vocabulary) profiles.Name {
	switch rapid.IntRange(0, 3).Draw(t, "profession") {
	case 0:
		return profiles.Name{}
	case 1:
		return profiles.Name{Text: "senior " + drawName(t, v.jobs).Text + " at a bank"}
	default:
		return drawName(t, v.jobs)
	}
}

// drawName draws one name of an entry, as a rule; else a name that nobody knows (so
// short or long that few names are near it: suggestions are slow), or an answer that
// names two entries.
func drawName(t *rapid.T, entries [][]string) profiles.Name {
	way := rapid.IntRange(0, 19).Draw(t, "way")
	if len(entries) == 0 || way == 19 {
		return profiles.Name{Text: rapid.SampledFrom([]string{"qqx", "???", "日本語", strings.Repeat("no such thing ", 9)}).Draw(t, "unknown")}
	}
	name := rapid.SampledFrom(rapid.SampledFrom(entries).Draw(t, "entry")).Draw(t, "spelling")
	if way == 18 {
		name += " / " + rapid.SampledFrom(entries).Draw(t, "second")[0]
	}
	return profiles.Name{Text: name}
}
