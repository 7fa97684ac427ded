package recommend_test

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// drawGoal draws a goal of a catalogue: a layer or a role, and what has to hold.
func drawGoal(t *rapid.T, c *data.Catalogue) recommend.Goal {
	g := recommend.Goal{Layer: rapid.IntRange(1, len(c.Layers)).Draw(t, "layer")}
	if len(c.Roles) > 0 && rapid.Bool().Draw(t, "role") {
		g = recommend.Goal{Role: rapid.SampledFrom(c.Roles).Draw(t, "which").ID}
	}
	g.Rank = rapid.IntRange(0, 2).Draw(t, "rank")
	g.Cores = rapid.Bool().Draw(t, "cores")
	g.Door = rapid.SampledFrom([]report.Status{"", report.Open, report.Stretch}).Draw(t, "door")
	if rapid.Bool().Draw(t, "some score") {
		g.Score = rapid.IntRange(1, 100).Draw(t, "score")
	}
	if g.Rank == 0 && !g.Cores && g.Door == "" && g.Score == 0 {
		g.Score = 1 // a goal that asks for nothing stands for another
	}
	return g
}

func drawLimits(t *rapid.T) recommend.Limits {
	l := recommend.Limits{NoDegree: rapid.Bool().Draw(t, "no degree"), NoCoding: rapid.Bool().Draw(t, "no coding")}
	switch rapid.IntRange(0, 3).Draw(t, "kind of limit") {
	case 0:
		l.Months = rapid.IntRange(1, 40).Draw(t, "months")
		l.Hours = l.Months * rapid.IntRange(1, 40).Draw(t, "hours a month")
	case 1:
		l.Steps = rapid.IntRange(1, 4).Draw(t, "steps")
	}
	return l
}

// meets says whether a state is what a goal wants of somebody, once what is under way is
// done. Where no degree was said a door that isn't known isn't shut.
func meets(s report.State, g recommend.Goal, p profiles.Profile) bool {
	entry := s.Entry
	if s.After != nil {
		entry = s.After.Status
	}
	door := g.Door == "" || entry == g.Door || g.Door == report.Stretch && entry != report.Distant || entry == report.Unknown && !p.DegreeSaid()
	return door && s.Score >= g.Score && s.Own >= g.Own && (!g.Cores || len(s.UnmetCore) == 0) && (g.Rank == 0 || s.Score > 0 && s.Rank > 0 && s.Rank <= g.Rank)
}

// What a plan claims of each step must be what the ranking says of a profile that has
// it: people come back with what they learnt.
func TestAPlanClaimsWhatTheRankingSays(t *testing.T) {
	steps, reached, plans := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		w := newRanked(world.Of(world.DrawCatalogue(t)))
		for range 10 {
			p, g := world.DrawProfile(t, w.Vocabulary), drawGoal(t, w.Catalogue)
			plan, err := w.Plan(p, g, drawLimits(t))
			if err != nil {
				t.Fatal(err)
			}
			plans++
			if now, known := stateIn(w, p, plan.Target); known && !reflect.DeepEqual(plan.Now, now) {
				t.Fatalf("now %+v, the report has %+v", plan.Now, now)
			}
			last := plan.Now
			for _, s := range plan.Steps {
				p = changed(t, p, s.Change)
				if want, known := stateIn(w, p, plan.Target); known && !reflect.DeepEqual(s.After, want) {
					t.Fatalf("after %s: %+v, the report has %+v", s.What, s.After, want)
				}
				gained := 0
				for _, why := range s.Why {
					gained += why.Points
				}
				if gained != s.After.Score-last.Score {
					t.Fatalf("%s adds %d points by its reasons, and %d to the score", s.What, gained, s.After.Score-last.Score)
				}
				last = s.After
				steps++
			}
			if meets(last, g, p) != plan.Reached {
				t.Fatalf("the goal %+v is reached: %v; the last state is %+v", g, plan.Reached, last)
			}
			if plan.Reached {
				reached++
			} else if len(plan.Obstacles) == 0 {
				t.Fatalf("%+v isn't reached, and nothing stands in the way", g)
			}
			if last.Score > plan.Highest {
				t.Fatalf("the last state has more than the highest score, %d: %+v", plan.Highest, last)
			}
		}
	})
	t.Logf("%d plans, %d reached, %d steps", plans, reached, steps)
}

// stateIn reads a state off a report, as a person would: a layer's is that of the role by
// which it is gone to, but for its rank. Of somebody of whom nothing is known a report has
// none.
func stateIn(w ranked, p profiles.Profile, to report.Target) (s report.State, known bool) {
	told := w.Rank(p)
	for _, l := range told.Layers {
		if l.Layer != to.Layer {
			continue
		}
		for i, r := range l.Roles {
			if r.ID == cmp.Or(to.Role, to.ID) {
				s = report.State{Score: r.Score, Own: ownPoints(r), Rank: i + 1, Of: len(l.Roles), Entry: r.EntryStatus, After: r.Entry.After, UnmetCore: r.UnmetCore, Lacks: r.Lacks}
			}
		}
		if to.Kind == "layer" {
			s.Rank, s.Of = l.Rank, len(told.Layers)
			s.Close = s.Rank == 1 && slices.ContainsFunc(told.CloseCalls, func(group []int) bool { return group[0] == to.Layer })
		}
	}
	return s, told.Coverage.Recognized > 0
}

// ownPoints are what a role's own asks earn: all but what its layer's do.
func ownPoints(r report.Role) int {
	own := r.Score
	for _, reason := range r.Reasons {
		if reason.Kind == "layer" {
			own -= reason.Points
		}
	}
	return own
}

// changed is a profile with a step's change made.
func changed(t rapid.TB, p profiles.Profile, change string) profiles.Profile {
	kind, value, _ := strings.Cut(change, ":")
	name, tail, _ := strings.Cut(value, ":")
	switch kind {
	case "":
		return p // a try
	case "skill":
		level, ok := scale.ParseLevel(tail)
		if !ok {
			t.Fatalf("no level: %q", change)
		}
		p.Skills = append(slices.Clone(p.Skills), profiles.Skill{Name: profiles.Name{Text: name}, Level: level})
	case "degree":
		level, ok := scale.ParseDegree(name)
		if !ok {
			t.Fatalf("no degree level: %q", change)
		}
		p.Degrees = append(slices.Clone(p.Degrees), profiles.Degree{Level: level, Field: profiles.Name{Text: tail}})
	}
	return p
}
