package route

import "math"

// found is what a search found.
type found struct {
	options  []*option
	reached  bool      // the goal itself, and not the nearest to it
	shortest bool      // nothing of less effort reaches what these options reach
	highest  int       // the most points that learning brings
	free     []*option // where limits of time or steps keep the goal from being reached: the way without them
}

// run finds the way of least effort within the limits. Proven says that there is none
// of less effort, or, where none was found, none at all.
func (s search) run() (found []*option, ok, proven bool) {
	s.bestHours = math.MaxInt
	s.eachDegree(s.greedy)
	s.eachDegree(func() { s.visit(0, s.study) })
	return s.best, s.best != nil, s.nodes > 0
}

// find finds the way to the goal, or to the nearest that can be reached.
func (g *goal) find(l Limits) found {
	s := g.newSearch(l)
	f := found{highest: s.highest()}
	if f.options, f.reached, f.shortest = s.run(); f.reached {
		return f
	}
	unlimited := s
	unlimited.limits.Hours, unlimited.limits.Steps = 0, 0
	f.free, _, _ = unlimited.run()
	f.options, f.shortest = s.nearest(f.highest)
	return f
}

// highest is the most points that the goal can have by learning, whatever it takes:
// with every skill that it asks for, and the degree that earns most of those that the
// door allows.
func (s *search) highest() int {
	degree := 0
	for _, d := range s.degrees[1:] {
		if !s.open || d.opens {
			degree = max(degree, s.gain(d))
		}
	}
	return degree + s.scoreWith(s.all())
}

// nearest is the way to what comes nearest to a goal that can't be reached: without
// the door where no degree opens it, at the best rank, with the most points.
func (s search) nearest(highest int) (found []*option, proven bool) {
	if s.open {
		t := s
		t.rank, t.score = 0, 0
		_, opens, _ := t.run()
		s.open = opens
	}
	for rank := s.rank; rank > 0 && rank < s.goal.rank(); rank++ {
		t := s
		if t.rank = rank; t.score > highest {
			t.score = 1
		}
		if found, ok, proven := t.run(); ok {
			return found, proven
		}
	}
	if s.rank > 0 && s.limits.Hours+s.limits.Steps == 0 {
		return nil, true // no better rank: more points would be another goal
	}
	most := min(s.score, highest)
	if s.rank > 0 {
		most = highest
	}
	s.rank = 0
	return s.mostPoints(most)
}

// mostPoints is the way to the most points, up to so many, that the limits allow: each
// search tells whether more can be had.
func (s search) mostPoints(most int) (found []*option, proven bool) {
	proven = true
	for low := s.goal.score(); low < most; {
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
