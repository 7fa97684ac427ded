package route

import (
	"slices"

	"layerpath/recommend/internal/ledger"
)

// greedy takes the best step each time until the goal holds, what nobody is hired without
// first, each with all that it needs; and then leaves out what it holds without. All is
// as before when it returns, but for the best way.
func (s *search) greedy() {
	mark, trail := s.account.Mark(), len(s.trail)
	for !s.holds() {
		at, level := s.bestStep()
		if level == 0 {
			break
		}
		s.add(at, level)
	}
	if s.holds() {
		s.leaveOut()
		s.keep()
	}
	s.back(mark, trail)
	s.forced, s.slack = 0, 0
}

// add takes an item at a level, with all that it needs.
func (s *search) add(i, level int) {
	if s.level[i] == 0 {
		for _, n := range s.items[i].all {
			if s.level[n.item] < n.level {
				s.set(n.item, n.level)
			}
		}
	}
	s.set(i, level)
}

// bestStep gives the item and the level that add most for the effort to what is taken, with
// all that it needs: to the cores while one isn't met, and then points. Level is 0 where
// nothing adds any.
func (s *search) bestStep() (at, level int) {
	bestGain, bestEffort, gained := int64(0), int64(1), s.points
	if !s.meets() {
		gained = s.progress
	}
	before, effort := gained(), s.effort
	for i := range s.items {
		for l := s.level[i] + 1; l <= len(s.items[i].options); l++ {
			mark, trail := s.account.Mark(), len(s.trail)
			s.add(i, l)
			gain, more := gained()-before, int64(s.effort-effort)
			s.back(mark, trail)
			if order := perHour(gain, more, bestGain, bestEffort); order > 0 || order == 0 && level > 0 && more < bestEffort {
				at, level, bestGain, bestEffort = i, l, gain, more
			}
		}
	}
	return at, level
}

func (s *search) points() int64 { return int64(s.goal.score()) }

// progress is how far the cores are met, together: each counts up to where it is.
func (s *search) progress() (sum int64) {
	for _, ask := range s.cores {
		points := s.ledger.Ask(ask).Points
		if s.account.Met(ask) {
			sum += int64(points) * ledger.Full
		} else {
			sum += int64(points) * int64(min(s.account.Evidence(ask), ledger.Full/2))
		}
	}
	return sum
}

// leaveOut leaves out what nothing else that is taken needs and without which the goal
// holds as well, the longest first, until all that is left is needed for something.
func (s *search) leaveOut() {
	order := []int{}
	for i, level := range s.level {
		if level > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return s.effortOf(b) - s.effortOf(a) })
	for again := true; again; {
		again = false
		for _, i := range order {
			if s.level[i] == 0 || s.isNeeded(i) {
				continue
			}
			mark, trail := s.account.Mark(), len(s.trail)
			if s.set(i, 0); s.holds() {
				again = true
			} else {
				s.back(mark, trail)
			}
		}
	}
}

func (s *search) effortOf(i int) int { return s.items[i].options[s.level[i]-1].effort }

// isNeeded says whether an item that is taken needs the i-th.
func (s *search) isNeeded(i int) bool {
	for other, level := range s.level {
		if level > 0 && slices.ContainsFunc(s.items[other].needs, func(n need) bool { return n.item == i }) {
			return true
		}
	}
	return false
}
