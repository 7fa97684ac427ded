package recommend

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// Somebody who does what a gap asks for and comes back must find exactly the points
// that they were promised.
func TestClosingAGapEarnsItsPoints(t *testing.T) {
	gaps, kinds := 0, map[string]int{}
	checkProfiles(t, func(t *rapid.T, w world, p profiles.Profile) {
		n, byKind := checkGaps(t, w, p)
		gaps += n
		for kind, n := range byKind {
			kinds[kind] += n
		}
	})
	t.Logf("%d gaps closed: %v", gaps, kinds)
}

func checkGaps(t fataler, w world, p profiles.Profile) (n int, kinds map[string]int) {
	kinds = map[string]int{}
	tally := w.ranker.NewTally()
	for _, l := range w.ranker.Rank(p).Layers {
		if !slices.IsSortedFunc(l.Gaps, func(a, b Gap) int { return b.Points*a.Hours - a.Points*b.Hours }) {
			t.Fatalf("layer %d: the gap that adds most points an hour isn't first: %v", l.Layer, l.Gaps)
		}
		for _, g := range l.Gaps {
			checkGap(t, w, l, g)
			w.ranker.Scores(w.ranker.Recognize(closed(t, p, g)), tally)
			if earned := tally.Layers[l.Layer-1] - l.Score; earned != g.Points || earned < 1 {
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
func checkGap(t fataler, w world, l Layer, g Gap) {
	asked := slices.ContainsFunc(w.catalogue.Layers[l.Layer-1].Requirements, func(q data.Requirement) bool {
		return g.Kind == skillAnswer && q.Kind == data.SkillKind && q.Skill == g.Requirement && q.Level == g.Want ||
			g.Kind == degreeAnswer && q.Kind == data.DegreeKind && g.Requirement == "degree"
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
func closed(t fataler, p profiles.Profile, g Gap) profiles.Profile {
	if g.Kind == skillAnswer {
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
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		tally := w.ranker.NewTally()
		for _, l := range w.ranker.Rank(p).Layers {
			for _, q := range w.catalogue.Layers[l.Layer-1].Requirements {
				met := slices.ContainsFunc(l.Reasons, func(r Reason) bool { return r.Requirement == q.Skill && r.Points == r.Max })
				if q.Kind != data.SkillKind || met {
					continue
				}
				try := Gap{Kind: skillAnswer, Requirement: q.Skill, Want: q.Level}
				w.ranker.Scores(w.ranker.Recognize(closed(t, p, try)), tally)
				offered := slices.ContainsFunc(l.Gaps, func(g Gap) bool { return g.Requirement == q.Skill })
				if gain := tally.Layers[l.Layer-1] - l.Score; gain > 0 && !offered {
					t.Fatalf("layer %d: %s would earn %d, and isn't among %v", l.Layer, q.Skill, gain, l.Gaps)
				}
			}
		}
	})
}
