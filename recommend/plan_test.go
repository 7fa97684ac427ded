package recommend_test

import (
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
	g.Open = rapid.Bool().Draw(t, "open")
	if rapid.Bool().Draw(t, "some score") {
		g.Score = rapid.IntRange(1, 100).Draw(t, "score")
	}
	if g.Rank == 0 && !g.Open && g.Score == 0 {
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

// meets says whether a state is what a goal wants.
func meets(s report.State, g recommend.Goal) bool {
	return s.Score >= g.Score && (g.Rank == 0 || s.Score > 0 && s.Rank <= g.Rank) && (!g.Open || s.Entry == report.Open)
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
			if now, known := stateIn(w, p, g); known && plan.Now != now {
				t.Fatalf("now %+v, the report has %+v", plan.Now, now)
			}
			last := plan.Now
			for _, s := range plan.Steps {
				p = changed(t, p, s.Change)
				if want, known := stateIn(w, p, g); known && s.After != want {
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
			if meets(last, g) != plan.Reached {
				t.Fatalf("the goal %+v is reached: %v; the last state is %+v", g, plan.Reached, last)
			}
			if plan.Reached {
				reached++
			} else if len(plan.Obstacles) == 0 {
				t.Fatalf("%+v isn't reached, and nothing stands in the way", g)
			}
			if last.Score > plan.Highest && (plan.Reached || !g.Open) { // the highest score is one behind the door
				t.Fatalf("the last state has more than the highest score, %d: %+v", plan.Highest, last)
			}
		}
	})
	t.Logf("%d plans, %d reached, %d steps", plans, reached, steps)
}

// stateIn reads a state off a report, as a person would. Of somebody of whom nothing is
// known a report has none.
func stateIn(w ranked, p profiles.Profile, g recommend.Goal) (s report.State, known bool) {
	told := w.Rank(p)
	s.Entry, known = report.Unknown, told.Coverage.Recognized > 0
	if g.Role == "" {
		s.Of = len(w.Catalogue.Layers)
		for _, l := range told.Layers {
			if l.Layer == g.Layer {
				s.Score, s.Rank, s.Entry = l.Score, l.Rank, l.Entry.Status
				s.Close = s.Rank == 1 && slices.ContainsFunc(told.CloseCalls, func(group []int) bool { return group[0] == g.Layer })
			}
		}
		return s, known
	}
	role := w.Catalogue.Roles[slices.IndexFunc(w.Catalogue.Roles, func(r data.Role) bool { return r.ID == g.Role })]
	for _, r := range w.Catalogue.Roles {
		if r.Layer == role.Layer {
			s.Of++
		}
	}
	for _, l := range told.Layers {
		for i, r := range l.Roles {
			if r.ID == g.Role && l.SkillSet == "" {
				s.Score, s.Rank, s.Entry = r.Score, i+1, r.EntryStatus
			}
		}
	}
	return s, known
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
