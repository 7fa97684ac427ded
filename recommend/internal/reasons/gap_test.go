package reasons_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Somebody who does what a gap asks for and comes back must find exactly the points
// that they were promised.
func TestClosingAGapEarnsItsPoints(t *testing.T) {
	gaps, kinds := 0, map[string]int{}
	world.CheckMany(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		n, byKind := checkGaps(t, d, p)
		gaps += n
		for kind, n := range byKind {
			kinds[kind] += n
		}
	})
	t.Logf("%d gaps closed: %v", gaps, kinds)
}

func TestClosingAGapEarnsItsPointsForEverybody(t *testing.T) {
	d, gaps := newDesk(world.Of(world.Tiny(t))), 0
	for _, a := range world.Everyone() {
		n, _ := checkGaps(t, d, a.Profile())
		gaps += n
	}
	t.Logf("%d gaps closed", gaps)
}

func checkGaps(t rapid.TB, d desk, p profiles.Profile) (n int, kinds map[string]int) {
	kinds = map[string]int{}
	for _, l := range d.short(p).Layers {
		if !slices.IsSortedFunc(l.Gaps, func(a, b report.Gap) int { return b.Points*a.Hours - a.Points*b.Hours }) {
			t.Fatalf("layer %d: the gap that adds most points an hour isn't first: %v", l.Layer, l.Gaps)
		}
		lead := l.Roles[0]
		for _, g := range l.Gaps {
			checkGap(t, d, slices.Concat(d.Catalogue.Layers[l.Layer-1].Requirements, d.asked(lead.ID, l.Layer)), g)
			if earned := d.scores(closed(t, p, g))[l.Layer-1] - l.Score; earned != g.Points || earned < 1 {
				t.Fatalf("layer %d: %+v earns %d points", l.Layer, g, earned)
			}
			n++
			kinds[g.Kind]++
		}
		for i, g := range lead.Gaps {
			checkGap(t, d, d.asked(lead.ID, l.Layer), g)
			if earned := d.roleScore(closed(t, p, g), lead.ID, l.Layer) - lead.Score; earned != g.Points || earned < 1 {
				t.Fatalf("role %s: %+v earns %d points", lead.ID, g, earned)
			}
			for _, before := range lead.Gaps[i:] {
				if slices.Contains(g.Needs, before.Requirement) {
					t.Fatalf("role %s: %s is before %s, which it needs: %+v", lead.ID, g.Requirement, before.Requirement, lead.Gaps)
				}
			}
		}
	}
	return n, kinds
}

// asked is what a role asks for, whose id several skill sets may share.
func (d desk) asked(role string, layer int) []data.Requirement {
	l := d.account.Ledger()
	for i := range l.Roles() {
		if l.Role(i).ID == role && l.LayerOf(i) == layer-1 {
			return l.Role(i).Requirements
		}
	}
	return nil
}

// checkGap checks that a gap names a thing that one can learn, and that is asked for.
func checkGap(t rapid.TB, d desk, asks []data.Requirement, g report.Gap) {
	asked := slices.ContainsFunc(asks, func(q data.Requirement) bool {
		return g.Kind == answers.OfSkill && q.Kind == data.SkillKind && q.Skill == g.Requirement && q.Level == g.Want && !q.Evidence ||
			g.Kind == answers.OfDegree && q.Kind == data.DegreeKind && g.Requirement == "degree"
	})
	if g.Hours < 1 || g.Effort == "" {
		t.Fatalf("nothing is said of the effort of %+v", g)
	}
	if !asked || g.Name == "" {
		t.Fatalf("nobody asks for %+v", g)
	}
	if g.Degree != nil && g.Degree.Level == "none" {
		t.Fatalf("a gap that is closed by no degree: %+v", g)
	}
}

// closed is the profile of somebody who closed a gap.
func closed(t rapid.TB, p profiles.Profile, g report.Gap) profiles.Profile {
	if g.Kind == answers.OfSkill {
		learnt := profiles.Skill{Name: profiles.Name{Text: g.Requirement}, Level: scale.Level(g.Want)}
		p.Skills = append(slices.Clone(p.Skills), learnt)
		return p
	}
	level, ok := scale.ParseDegree(g.Degree.Level)
	if !ok {
		t.Fatalf("no degree level: %q", g.Degree.Level)
	}
	p.Degrees = append(slices.Clone(p.Degrees), profiles.Degree{Level: level, Field: profiles.Name{Text: g.Degree.Field}})
	return p
}

// A skill that the lead role asks for, and that isn't met yet, must be offered if it would
// earn: a role with empty gaps tells a person that there is nothing to do. But who does a
// job isn't sent to learn its core, and nobody what they are taken to know.
func TestEverySkillThatWouldEarnIsAGap(t *testing.T) {
	world.Check(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		for _, l := range d.short(p).Layers {
			lead := l.Roles[0]
			for _, q := range d.asked(lead.ID, l.Layer) {
				jobless := p // what a job shows may still be learnt
				jobless.Profession = profiles.Name{}
				skill, _ := d.Catalogue.FindSkill(q.Skill)
				if q.Kind != data.SkillKind || q.Evidence || q.Core && lead.Now || d.enter(jobless).Knows(d.account.Ledger(), int32(skill), int32(q.Level)) {
					continue
				}
				try := report.Gap{Kind: answers.OfSkill, Requirement: q.Skill, Want: q.Level}
				offered := slices.ContainsFunc(lead.Gaps, func(g report.Gap) bool { return g.Requirement == q.Skill })
				if gain := d.roleScore(closed(t, p, try), lead.ID, l.Layer) - lead.Score; gain > 0 && !offered {
					t.Fatalf("role %s: %s would earn %d, and isn't among %v", lead.ID, q.Skill, gain, lead.Gaps)
				}
			}
		}
	})
}
