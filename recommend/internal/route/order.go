package route

import "slices"

// inOrder puts options into the order to take them: nothing before what it needs; first
// what nobody is hired without; then each time what adds most points for an hour, with
// what it needs, so that whoever stops on the way has gained much by then. A degree is
// told at last: years of study have room for all of it before and beside them.
func (s *search) inOrder(options []*option) []*option {
	mark := s.account.Mark()
	defer s.account.Back(mark)
	ordered, left := []*option{}, []*option{}
	for _, o := range options {
		if o.skill >= 0 {
			left = append(left, o)
		}
	}
	for len(left) > 0 {
		next := s.bestPart(left)
		for len(next) > 0 {
			ready := slices.DeleteFunc(slices.Clone(next), func(o *option) bool { return len(s.before(o, next)) > 0 })
			o := ready[0]
			for _, other := range ready[1:] {
				if order := perHour(s.gain(other), other.hours, s.gain(o), o.hours); order > 0 || order == 0 && other.hours < o.hours {
					o = other
				}
			}
			s.account.Add(o.run)
			is := func(x *option) bool { return x == o }
			ordered, next, left = append(ordered, o), slices.DeleteFunc(next, is), slices.DeleteFunc(left, is)
		}
	}
	for _, o := range options {
		if o.skill < 0 {
			ordered = append(ordered, o)
		}
	}
	return ordered
}

// bestPart gives the option to go for next, with all of the others that it needs.
func (s *search) bestPart(left []*option) (best []*option) {
	bestCore, bestGain, bestHours := false, 0, 0
	for _, o := range left {
		part := append(s.allBefore(o, left), o)
		core, gain, hours := s.isForCore(o, left), s.gainOf(part), hoursOf(part)
		order := perHour(gain, hours, bestGain, bestHours)
		if best == nil || core && !bestCore || core == bestCore && (order > 0 || order == 0 && hours < bestHours) {
			best, bestCore, bestGain, bestHours = part, core, gain, hours
		}
	}
	return best
}

// isForCore says whether an option is an unmet core itself, or stands for one that isn't
// among those that are left.
func (s *search) isForCore(o *option, left []*option) bool {
	return slices.ContainsFunc(s.goal.cores, func(ask int32) bool {
		core := s.ledger.Ask(ask).Skill
		itself := slices.ContainsFunc(left, func(x *option) bool { return x.skill == core })
		return !s.account.Met(ask) && o.run.For(ask) > 0 && (o.skill == core || !itself)
	})
}

// gainOf is what the goal would gain by some options now.
func (s *search) gainOf(options []*option) int { return s.scoreWith(options) - s.goal.score() }

// before gives those of some options that an option needs.
func (s *search) before(o *option, among []*option) (needs []*option) {
	for _, n := range s.items[s.itemOf(o)].needs {
		for _, x := range among {
			if x.skill == s.items[n.item].skill {
				needs = append(needs, x)
			}
		}
	}
	return needs
}

// allBefore gives those of some options that an option needs, and what those need.
func (s *search) allBefore(o *option, among []*option) (needs []*option) {
	for _, n := range s.items[s.itemOf(o)].all {
		for _, x := range among {
			if x.skill == s.items[n.item].skill {
				needs = append(needs, x)
			}
		}
	}
	return needs
}

// itemOf is the number of the item that an option is of.
func (s *search) itemOf(o *option) int {
	return slices.IndexFunc(s.items, func(it item) bool { return it.skill == o.skill })
}
