package route

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

// On the embedded catalogue not every way can be tried. But a plan that takes longer
// than just taking the best step each time would be an advice worse than none.
func TestAPlanIsNeverWorseThanTakingTheBestStepEachTime(t *testing.T) {
	c := world.Embedded(t).Catalogue
	layers, roles := len(c.Layers), len(c.Roles)
	plans, shorter, saved, early := 0, 0, 0, 0
	for i, p := range world.People(t, "source-roles", "layer-seven", "everyday") {
		if testing.Short() && i%4 > 0 {
			continue
		}
		for _, w := range []Want{{Target: i % layers, Rank: 1}, {Target: (i + 3) % layers, Score: 45}, {Target: layers + i*5%roles, Score: 50, Open: true}} {
			x := newTraveller(c, p.Profile, w)
			plan := x.find(Limits{})
			hours, reached := bestStepEachTime(x)
			switch {
			case reached && !plan.Reached:
				t.Errorf("%s to %+v: the best step each time gets there, the plan doesn't", p.ID, w)
			case reached && plan.Hours > hours:
				t.Errorf("%s to %+v: %d hours, and %d with the best step each time", p.ID, w, plan.Hours, hours)
			case reached && plan.Hours < hours:
				shorter++
				saved += hours - plan.Hours
			}
			if plans++; !plan.Shortest {
				early++
			}
		}
	}
	t.Logf("%d plans, %d of them shorter, by %d hours in all; %d that may not be the shortest", plans, shorter, saved, early)
	if early > plans/50 {
		t.Errorf("%d of %d searches ended early", early, plans)
	}
}

// A move is a step that may be taken next: a skill to a level, or else a degree.
type move struct {
	skill, from, to int32
	degree          []ledger.Degree
	hours           int
}

// take takes a move, until the account goes back.
func (x traveller) take(m move) {
	if len(m.degree) == 0 {
		x.account.Learn(m.skill, m.from, m.to)
		return
	}
	x.account.Study(m.degree[0])
}

// bestStepEachTime takes the step that adds most points for an hour until the goal
// holds, with one degree at most; a degree that only opens the door comes last.
func bestStepEachTime(x traveller) (hours int, reached bool) {
	defer x.account.Back(x.account.Mark())
	level, degrees, taken := map[int32]int32{}, degreeMoves(x), []ledger.Degree(nil)
	for !x.want.holds(x.state(taken...)) {
		now, best, bestGain := x.state().Score, move{hours: 1}, 0
		for _, m := range slices.Concat(skillMoves(x, level), degrees) {
			mark := x.account.Mark()
			x.take(m)
			if gain := x.state().Score - now; gain*best.hours > bestGain*m.hours {
				best, bestGain = m, gain
			}
			x.account.Back(mark)
		}
		if bestGain == 0 {
			return opening(x, degrees, hours)
		}
		x.take(best)
		hours += best.hours
		if len(best.degree) > 0 {
			degrees, taken = nil, best.degree
		} else {
			level[best.skill] = best.to
		}
	}
	return hours, true
}

// skillMoves are the skills that are asked for, at each level that a step may lead to.
func skillMoves(x traveller, level map[int32]int32) (all []move) {
	asks, _ := x.ledger.Asks(x.want.Target)
	for i := range asks {
		q := &asks[i]
		if q.Kind != data.SkillKind {
			continue
		}
		now := max(x.answers.LevelOf(q.Skill), level[q.Skill])
		for to := max(now+1, int32(min(q.Level, 2))); to <= 4; to++ {
			all = append(all, move{skill: q.Skill, from: now, to: to, hours: x.SkillHours(int(q.Skill), int(now), int(to))})
		}
	}
	return all
}

// degreeMoves are the degrees of each level in a field that the goal names, and in any.
func degreeMoves(x traveller) (all []move) {
	fields := append(slices.Clone(x.ledger.Entry(x.want.Target).Fields), data.Share{})
	asks, _ := x.ledger.Asks(x.want.Target)
	for i := range asks {
		fields = append(fields, asks[i].Fields...)
	}
	for level := scale.Secondary; level <= scale.Doctorate; level++ {
		for _, f := range fields {
			d := ledger.Degree{Level: level, Fields: x.AppendFields(nil, f.ID)}
			all = append(all, move{degree: []ledger.Degree{d}, hours: x.DegreeHours(x.answers.Studied(), level)})
		}
	}
	return all
}

// opening takes the shortest degree that makes the goal hold, where that is the door.
func opening(x traveller, degrees []move, hours int) (int, bool) {
	slices.SortStableFunc(degrees, func(a, b move) int { return a.hours - b.hours })
	for _, m := range degrees {
		mark := x.account.Mark()
		x.take(m)
		holds := x.want.holds(x.state(m.degree...))
		if x.account.Back(mark); holds {
			return hours + m.hours, true
		}
	}
	return 0, false
}

// What a search begins with is the best step each time, without what the goal holds
// without: computed here from the score of each choice as a whole.
func TestASearchBeginsWithTheBestStepEachTime(t *testing.T) {
	steps := 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			s := x.search(Limits{})
			s.eachDegree(func() {
				mark, degree := x.account.Mark(), slices.Clone(s.taken)
				want, ok := bestChoice(&s)
				s.best, s.bestHours = nil, math.MaxInt
				s.greedy()
				x.account.Back(mark)
				want = append(degree, want...)
				if !slices.Equal(s.best, want) && ok || (s.best != nil) != ok || ok && s.bestHours != hoursOf(want) {
					t.Fatalf("%d steps of %d hours, want %d of %d, %v", len(s.best), s.bestHours, len(want), hoursOf(want), ok)
				}
				steps += len(s.best)
			})
		}
	})
	t.Logf("%d steps", steps)
}

// Of steps that add as much for an hour the shorter is taken first: it may be enough.
func TestOfEqualStepsTheShorterComesFirst(t *testing.T) {
	s := pupil(t, Want{Score: 10}, lesson{20, 20}, lesson{10, 10}).search(Limits{})
	s.nodes = 0
	if found, _, _ := s.run(); hoursOf(found) != 10 {
		t.Errorf("the search begins with %d hours", hoursOf(found))
	}
}

// bestChoice makes the choice of levels that grows by the best step each time.
func bestChoice(s *search) (choice []*option, ok bool) {
	level := make([]*option, len(s.skills))
	for !s.holdsWith(level) {
		best, bestAt, bestGain, bestHours := (*option)(nil), 0, 0, 1
		for i := range s.skills {
			for j := range s.skills[i] {
				with := slices.Clone(level)
				with[i] = &s.skills[i][j]
				gain, hours := s.scoreWith(some(with))-s.scoreWith(some(level)), hoursOf(some(with))-hoursOf(some(level))
				if faster := gain*bestHours - bestGain*hours; gain > 0 && hours > 0 && (faster > 0 || faster == 0 && hours < bestHours) {
					best, bestAt, bestGain, bestHours = with[i], i, gain, hours
				}
			}
		}
		if best == nil {
			return nil, false
		}
		level[bestAt] = best
	}
	longest := some(level)
	slices.SortStableFunc(longest, func(a, b *option) int { return b.hours - a.hours })
	for _, o := range longest {
		without := slices.Clone(level)
		without[slices.Index(level, o)] = nil
		if s.holdsWith(without) {
			level = without
		}
	}
	return some(level), true
}

// some are the options that were chosen.
func some(level []*option) []*option {
	return slices.DeleteFunc(slices.Clone(level), func(o *option) bool { return o == nil })
}

// holdsWith says whether the goal holds with a choice of levels.
func (s *search) holdsWith(level []*option) bool {
	defer s.account.Back(s.account.Mark())
	for _, o := range some(level) {
		s.account.Add(o.run)
	}
	return s.holds()
}

// Whoever stops on the way must have taken what was worth most by then.
func TestStepsAreInTheOrderOfWhatTheyAdd(t *testing.T) {
	steps := 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			g := x.search(Limits{})
			var options []*option
			if at := rapid.IntRange(0, len(g.degrees)-1).Draw(t, "degree"); at > 0 {
				options = append(options, g.degrees[at])
			}
			eachSkill(g.skills, t, func(o *option) { options = append(options, o) })
			options = rapid.Permutation(options).Draw(t, "order")
			ordered := g.inOrder(options)
			if len(ordered) != len(options) {
				t.Fatalf("%d options in order, of %d", len(ordered), len(options))
			}
			for i, o := range ordered {
				for _, later := range ordered[i+1:] {
					a, b := g.scoreWith(append(ordered[:i:i], o)), g.scoreWith(append(ordered[:i:i], later))
					now := g.scoreWith(ordered[:i])
					first := cmp.Or((b-now)*o.hours-(a-now)*later.hours, o.hours-later.hours, slices.Index(options, o)-slices.Index(options, later))
					if first > 0 {
						t.Fatalf("%d points in %d hours come before %d in %d", a-now, o.hours, b-now, later.hours)
					}
				}
				steps++
			}
		}
	})
	t.Logf("%d steps", steps)
}
