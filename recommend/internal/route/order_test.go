package route

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/recommend/report"
)

// Nobody can follow a plan that names something before what it needs, or leaves out what
// nobody is hired without.
func TestAPlanCanBeFollowed(t *testing.T) {
	steps, needs, cores := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			plan := x.find(Limits{Steps: rapid.IntRange(0, 4).Draw(t, "steps")})
			if plan.Reached && x.want.Cores && len(plan.Last().UnmetCore) > 0 {
				t.Fatalf("the goal is reached without %v", plan.Last().UnmetCore)
			}
			learnt := map[int32]int32{}
			for i, s := range plan.Steps {
				if s.Kind != report.SkillStep {
					continue
				}
				skill, level := x.learnt(t, s)
				for _, n := range x.answers.Lacking(x.ledger, x.want.Role, skill) {
					if learnt[n.Skill] < n.Level {
						t.Fatalf("%s comes before %s, which it needs at level %d", s.What, x.Skills[n.Skill].Name, n.Level)
					}
					needs++
				}
				if _, twice := learnt[skill]; twice {
					t.Fatalf("%s is learnt twice", s.What)
				}
				learnt[skill] = level
				if len(s.Why) == 0 && len(s.For) == 0 {
					t.Fatalf("%s is for nothing: %+v", s.What, plan.Steps)
				}
				for _, id := range s.For {
					if !slices.ContainsFunc(plan.Steps[i+1:], func(later report.Step) bool {
						return later.Kind == report.SkillStep && x.Skills[first(x.learnt(t, later))].ID == id
					}) {
						t.Fatalf("%s is for %s, which is no later step", s.What, id)
					}
				}
				if s.Core {
					cores++
				}
				steps++
			}
		}
	})
	t.Logf("%d steps, %d needs before them, %d cores", steps, needs, cores)
}

func first[T, U any](a T, _ U) T { return a }

// learnt reads a skill and a level off a step.
func (x traveller) learnt(t *rapid.T, s report.Step) (skill, level int32) {
	for i := range x.Skills {
		for l := int32(1); l <= 4; l++ {
			if (&goal{catalogue: x.Catalogue}).change(&option{skill: int32(i), level: l}) == s.Change {
				return int32(i), l
			}
		}
	}
	t.Fatalf("no skill: %+v", s)
	return 0, 0
}

// What nobody is hired without comes first, with what it needs; then what is worth most for
// its hours; study last, stage by stage.
func TestTheOrderOfSteps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			s := x.search(Limits{})
			all := s.taken()
			for i := range s.items {
				all = append(all, &s.items[i].options[len(s.items[i].options)-1])
			}
			ordered := s.inOrder(rapid.Permutation(all).Draw(t, "order"))
			if len(ordered) != len(all) {
				t.Fatalf("%d options in order, of %d", len(ordered), len(all))
			}
			for i, o := range ordered {
				core := slices.ContainsFunc(s.goal.cores, func(ask int32) bool { return s.ledger.Ask(ask).Skill == o.skill })
				if !core || s.isMetWith(o.skill, ordered[:i]) {
					continue
				}
				for _, earlier := range ordered[:i] {
					forCore := slices.ContainsFunc(ordered, func(y *option) bool { return s.feedsCore(*y) && len(s.allBefore(y, []*option{earlier})) > 0 })
					if !forCore && !s.feedsCore(*earlier) {
						t.Fatalf("%s comes before %s, which is core", x.Skills[earlier.skill].Name, x.Skills[o.skill].Name)
					}
				}
			}
		}
	})
}

// isMetWith says whether the core that is a skill is met with options taken.
func (s *search) isMetWith(skill int32, options []*option) bool {
	mark := s.account.Mark()
	defer s.account.Back(mark)
	for _, o := range options {
		s.account.Add(o.run)
	}
	return !s.isUnmetCore(skill)
}
