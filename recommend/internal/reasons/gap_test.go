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
	for _, l := range d.report(p).Layers {
		if !slices.IsSortedFunc(l.Gaps, func(a, b report.Gap) int { return b.Points*a.Hours - a.Points*b.Hours }) {
			t.Fatalf("layer %d: the gap that adds most points an hour isn't first: %v", l.Layer, l.Gaps)
		}
		for _, g := range l.Gaps {
			checkGap(t, d, l, g)
			if earned := d.scores(closed(t, p, g))[l.Layer-1] - l.Score; earned != g.Points || earned < 1 {
				t.Fatalf("layer %d: %+v earns %d points", l.Layer, g, earned)
			}
			n++
			kinds[g.Kind]++
		}
	}
	return n, kinds
}

// checkGap checks that a gap names a thing that one can learn, and that the layer
// asks for.
func checkGap(t rapid.TB, d desk, l report.Layer, g report.Gap) {
	asked := slices.ContainsFunc(d.Catalogue.Layers[l.Layer-1].Requirements, func(q data.Requirement) bool {
		return g.Kind == answers.OfSkill && q.Kind == data.SkillKind && q.Skill == g.Requirement && q.Level == g.Want ||
			g.Kind == answers.OfDegree && q.Kind == data.DegreeKind && g.Requirement == "degree"
	})
	if g.Hours < 1 || g.Effort == "" {
		t.Fatalf("layer %d: nothing is said of the effort of %+v", l.Layer, g)
	}
	if !asked || g.Name == "" {
		t.Fatalf("layer %d doesn't ask for %+v", l.Layer, g)
	}
	if g.Degree != nil && g.Degree.Level == "none" {
		t.Fatalf("layer %d: a gap that is closed by no degree: %+v", l.Layer, g)
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

// A skill that the layer asks for, and that isn't met yet, must be offered if it would
// earn: a layer with empty gaps tells a person that there is nothing to do.
func TestEverySkillThatWouldEarnIsAGap(t *testing.T) {
	world.Check(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		for _, l := range d.report(p).Layers {
			for _, q := range d.Catalogue.Layers[l.Layer-1].Requirements {
				met := slices.ContainsFunc(l.Reasons, func(r report.Reason) bool { return r.Requirement == q.Skill && r.Points == r.Max })
				if q.Kind != data.SkillKind || met {
					continue
				}
				try := report.Gap{Kind: answers.OfSkill, Requirement: q.Skill, Want: q.Level}
				offered := slices.ContainsFunc(l.Gaps, func(g report.Gap) bool { return g.Requirement == q.Skill })
				if gain := d.scores(closed(t, p, try))[l.Layer-1] - l.Score; gain > 0 && !offered {
					t.Fatalf("layer %d: %s would earn %d, and isn't among %v", l.Layer, q.Skill, gain, l.Gaps)
				}
			}
		}
	})
}
