package route

import "slices"

// greedy takes the best step each time until the goal holds, and then leaves out what
// it holds without. What it adds to the account is taken back by its caller.
func (s *search) greedy() {
	before, hours := len(s.taken), s.study
	level := make([]*option, len(s.skills)) // what is taken of each skill
	for !s.holds() {
		at, o := s.bestStep(level)
		if o == nil {
			break
		}
		if level[at] != nil {
			s.account.Sub(level[at].run)
		}
		level[at] = o
		s.account.Add(o.run)
	}
	for _, o := range level {
		if o != nil {
			s.taken = append(s.taken, o)
			hours += o.hours
		}
	}
	if s.holds() {
		s.keep(hours - s.leaveOut(before))
	}
}

// bestStep gives the option that adds most points for an hour to what is taken, and
// its skill.
func (s *search) bestStep(level []*option) (at int, best *option) {
	bestGain, bestHours := 0, 1
	for i := range s.skills {
		now, mark, gained, hours := level[i], s.account.Mark(), 0, 0
		if now != nil {
			s.account.Sub(now.run)
			gained, hours = s.gain(now), now.hours
		}
		for j := range s.skills[i] {
			o := &s.skills[i][j]
			if o.hours <= hours {
				continue
			}
			gain, more := s.gain(o)-gained, o.hours-hours
			if order := perHour(gain, more, bestGain, bestHours); order > 0 || order == 0 && more < bestHours {
				at, best, bestGain, bestHours = i, o, gain, more
			}
		}
		s.account.Back(mark)
	}
	return at, best
}

// leaveOut drops options taken after the first so many, the longest first, without
// which the goal holds as well. It gives the hours that this saves.
func (s *search) leaveOut(before int) (saved int) {
	order := slices.Clone(s.taken[before:])
	slices.SortStableFunc(order, func(a, b *option) int { return b.hours - a.hours })
	for _, o := range order {
		mark := s.account.Mark()
		s.account.Sub(o.run)
		if s.holds() {
			saved += o.hours
			s.taken = slices.DeleteFunc(s.taken, func(x *option) bool { return x == o })
		} else {
			s.account.Back(mark)
		}
	}
	return saved
}

// inOrder puts options into the order to take them: each time the one that adds most
// points for an hour, so that whoever stops on the way has gained much by then.
func (g *goal) inOrder(options []*option) []*option {
	mark := g.account.Mark()
	defer g.account.Back(mark)
	left, ordered := slices.Clone(options), []*option{}
	for len(left) > 0 {
		best := 0
		for i := range left {
			if g.better(left[i], left[best]) {
				best = i
			}
		}
		g.account.Add(left[best].run)
		ordered = append(ordered, left[best])
		left = slices.Delete(left, best, best+1)
	}
	return ordered
}

// better says whether an option adds more points to the goal for an hour than another,
// or as many in fewer hours.
func (g *goal) better(a, b *option) bool {
	order := perHour(g.gain(a), a.hours, g.gain(b), b.hours)
	return order > 0 || order == 0 && a.hours < b.hours
}
