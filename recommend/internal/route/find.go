package route

import (
	"math"
	"math/bits"
	"slices"
)

// found is what a search found.
type found struct {
	options  []*option
	reached  bool      // the goal itself, and not the nearest to it
	shortest bool      // nothing of less effort reaches what these options reach
	highest  int       // the most points that learning brings
	unmet    []int32   // cores that no learning meets
	free     []*option // where limits of time or steps keep the goal from being reached: the way without them
}

// run finds the way of least effort within the limits. Proven says that there is none
// of less effort, or, where none was found, none at all.
func (s search) run() (found []*option, ok, proven bool) {
	s = s.begun()
	s.eachDegree(func() { s.visit(0) })
	return s.best, s.best != nil, s.nodes > 0
}

// begun is a search that has taken the best step each time.
func (s search) begun() search {
	s.best, s.bestEffort, s.bestSteps = nil, math.MaxInt, math.MaxInt
	s.eachDegree(s.greedy)
	return s
}

// find finds the way to the goal, or to the nearest that can be reached: with no more
// study than the door takes, unless nothing else brings the points.
func (g *goal) find(l Limits) (*search, found) {
	s := g.newSearch(l)
	far := s
	far.degrees = g.takeable(l, true)
	f := found{unmet: s.unmet(), highest: max(s.highest(), far.highest())}
	for _, x := range []*search{&s, &far} {
		if f.options, f.reached, f.shortest = x.run(); f.reached {
			return x, f
		}
	}
	for _, x := range []search{s, far} {
		x.limits.Hours, x.limits.Steps = 0, 0
		if f.free, _, _ = x.run(); f.free != nil {
			break
		}
	}
	f.options, f.shortest = s.nearest(f)
	return &s, f
}

// highest is the most points that the goal can have by learning, whatever it takes: with
// everything that counts for it, and the degree that earns most.
func (s *search) highest() int {
	degree := 0
	for _, d := range s.degrees {
		if d != nil {
			degree = max(degree, s.gain(d))
		}
	}
	mark := s.account.Mark()
	defer s.account.Back(mark)
	s.learnAll()
	return degree + s.goal.score()
}

// learnAll adds the highest levels of all items to the account.
func (s *search) learnAll() {
	for _, it := range s.items {
		s.account.Add(it.options[len(it.options)-1].run)
	}
}

// unmet are the cores that aren't met with all learnt.
func (s *search) unmet() (cores []int32) {
	mark := s.account.Mark()
	defer s.account.Back(mark)
	s.learnAll()
	for _, ask := range s.cores {
		if !s.account.Met(ask) {
			cores = append(cores, ask)
		}
	}
	return cores
}

// nearest is the way to what comes nearest to a goal that can't be reached: without the
// door where no degree makes it as wanted, with as many of the cores as can be met, at
// the best rank, with the most points.
func (s search) nearest(f found) (found []*option, proven bool) {
	s = s.throughTheDoor()
	s = s.mostCores()
	if s.own > 0 { // as many in all as these would make
		s.score, s.own = max(s.score, s.goal.score()+s.own-s.goal.own()), 0
	}
	for rank := s.rank; rank > 0 && rank < s.goal.rank(); rank++ {
		t := s
		if t.rank = rank; t.score > f.highest {
			t.score = 1
		}
		if found, ok, proven := t.run(); ok {
			return found, proven
		}
	}
	most := min(s.score, f.highest)
	if s.rank > 0 {
		most = f.highest
		if s.limits.Hours+s.limits.Steps == 0 {
			most = 0 // no better rank: more points would be another goal
		}
	}
	s.rank, s.score = 0, 0
	found, _, proven = s.run()
	return s.mostPoints(most, found, proven)
}

// throughTheDoor looks for no degree where none is a way through the door.
func (s search) throughTheDoor() search {
	t := s
	t.rank, t.score, t.own, t.cores = 0, 0, 0, nil
	if _, ok, _ := t.run(); !ok {
		s.degrees = []*option{nil}
	}
	return s
}

// mostCores looks for as many cores as can be met, of as many the first ones.
func (s search) mostCores() search {
	sets := make([]int, 1<<len(s.cores))
	for i := range sets {
		sets[i] = i
	}
	slices.SortStableFunc(sets, func(a, b int) int { return bits.OnesCount(uint(b)) - bits.OnesCount(uint(a)) })
	for _, set := range sets {
		t := s
		t.rank, t.score, t.own, t.cores = 0, 0, 0, some(s.cores, set)
		if _, ok, _ := t.run(); ok {
			s.cores = t.cores
			break
		}
	}
	return s
}

// some are the members of a list whose bits are set.
func some(all []int32, set int) (chosen []int32) {
	for i, x := range all {
		if set>>i&1 > 0 {
			chosen = append(chosen, x)
		}
	}
	return chosen
}

// mostPoints is the way to the most points, up to so many, that the limits allow: each
// search tells whether more can be had. Found is the way to none in particular.
func (s search) mostPoints(most int, found []*option, proven bool) ([]*option, bool) {
	for low := s.scoreWith(found); low < most; {
		s.score = (low + most + 1) / 2
		options, ok, sure := s.run()
		if proven = proven && sure; !ok {
			most = s.score - 1
			continue
		}
		low, found = s.scoreWith(options), options
	}
	return found, proven
}

// scoreWith is the goal's points with options taken.
func (g *goal) scoreWith(options []*option) int {
	mark := g.account.Mark()
	defer g.account.Back(mark)
	for _, o := range options {
		g.account.Add(o.run)
	}
	return g.score()
}

func hoursOf(options []*option) (sum int) {
	for _, o := range options {
		sum += o.hours
	}
	return sum
}

func stepsOf(options []*option) (sum int) {
	for _, o := range options {
		sum += o.steps()
	}
	return sum
}

// takesDegree says whether a degree is among options.
func takesDegree(options []*option) bool {
	return slices.ContainsFunc(options, func(o *option) bool { return o.skill < 0 })
}
