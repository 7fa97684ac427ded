package route

import (
	"math"

	"layerpath/data"
	"layerpath/recommend/internal/ledger"
)

// A search looks for the options of least effort after which a rank, a score, cores and a
// door hold: depth first over the levels of each skill, for each degree that may be
// taken, leaving a branch where what is missing can't be had for fewer hours than the
// best way so far (branch and bound; Land and Doig, Econometrica 1960). With a skill
// comes all that it needs, at the lowest level that will do, which its own turn may
// raise; what was left out in its turn stays out, and with it all that needs it. So what
// several need is learnt, and counted, once. The best way begins as what taking the best
// step each time finds, so it is never worse.
type search struct {
	*goal
	rank    int     // 0: any
	score   int     // 0: any
	own     int     // of the role's own points; 0: any
	cores   []int32 // asks that have to be met
	items   []item
	degrees []*option
	limits  Limits
	bounds  []*bound  // by the first item that is still open; made when it is looked at
	reach   [][]int32 // by the first item that is still open, and core: all evidence for it

	level  []int  // by item: the number of the option taken, from 1; 0 for none
	trail  []need // the levels before those
	hours  int    // of the items taken
	effort int    // of them
	steps  int    // of them, and of the degree
	forced int    // how many of the items taken are still open
	slack  int64  // of those
	degree *option
	spare  int // hours that skills may take beside the degree

	best       []*option
	bestEffort int
	bestSteps  int
	nodes      int // left to visit
}

// mostNodes bounds a search to about a twentieth of a second. The largest searches of
// the embedded catalogue end by it, with a way that may not be the shortest.
const mostNodes = 150_000

func (g *goal) newSearch(l Limits) search {
	s := search{goal: g, rank: g.Rank, score: g.Score, own: g.Own, items: g.items(l), degrees: g.takeable(l, false), limits: l, nodes: mostNodes}
	if g.Cores {
		s.cores = g.cores
	}
	if s.rank > 0 {
		s.score = max(s.score, 1) // without points nothing is ranked
	}
	s.level = make([]int, len(s.items))
	s.bounds = make([]*bound, len(s.items)+1)
	s.reach = make([][]int32, len(s.items)+1)
	for i := range s.reach {
		s.reach[i] = g.reachable(s.items[i:])
	}
	return s
}

// boundFrom is the bound of the items from the i-th on.
func (s *search) boundFrom(i int) *bound {
	if s.bounds[i] == nil {
		s.bounds[i] = s.newBound(s.items[i:])
	}
	return s.bounds[i]
}

// reachable is all evidence that items have for each core of the goal.
func (g *goal) reachable(items []item) []int32 {
	reach := make([]int32, len(g.cores))
	for c, ask := range g.cores {
		for _, it := range items {
			most := int32(0)
			for i := range it.options {
				most = max(most, it.options[i].run.For(ask))
			}
			reach[c] += most
		}
	}
	return reach
}

// eachDegree looks for ways with each degree that the door and the limits allow, or
// without one.
func (s *search) eachDegree(look func()) {
	for _, d := range s.degrees {
		mark, study := s.account.Mark(), 0
		s.degree = d
		if d != nil {
			study = d.hours
			s.account.Add(d.run)
			s.steps += d.steps()
		}
		if s.spare = s.limits.spare(study); s.spare >= 0 {
			look()
		}
		s.account.Back(mark)
		if d != nil {
			s.steps -= d.steps()
		}
	}
	s.degree = nil
}

// study is how many hours the degree takes.
func (s *search) study() int {
	if s.degree == nil {
		return 0
	}
	return s.degree.hours
}

// spare is how many hours there are for skills beside so many of study: study is full
// time, so it takes its part of the months. It is below 0 where study takes them all.
func (l Limits) spare(study int) int {
	if l.Hours == 0 {
		return math.MaxInt / besideWeight / 2
	}
	full := l.Months * data.YearOfStudy / 12
	if study > full {
		return -1
	}
	return l.Hours - l.Hours*study/max(full, 1)
}

// holds says whether all that is wanted holds, but for the door.
func (s *search) holds() bool {
	return s.goal.score() >= s.score && s.goal.own() >= s.own && s.meets() && (s.rank == 0 || s.goal.rank() <= s.rank)
}

// meets says whether the cores are met.
func (s *search) meets() bool {
	for _, ask := range s.cores {
		if !s.account.Met(ask) {
			return false
		}
	}
	return true
}

// hopeless says whether a core can't be met with the items from the i-th on.
func (s *search) hopeless(i int) bool {
	for _, ask := range s.cores {
		if !s.account.Met(ask) && 2*(s.account.Evidence(ask)+s.reachFor(i, ask)) < ledger.Full {
			return true
		}
	}
	return false
}

func (s *search) reachFor(i int, core int32) int32 {
	for c, ask := range s.goal.cores {
		if ask == core {
			return s.reach[i][c]
		}
	}
	return 0
}

// keep keeps the way taken if it is of less effort than the best so far, or of as much
// in fewer steps.
func (s *search) keep() {
	effort := s.effort + s.study()
	if s.hours > s.spare || s.limits.Steps > 0 && s.steps > s.limits.Steps {
		return
	}
	if effort < s.bestEffort || effort == s.bestEffort && s.steps < s.bestSteps {
		s.best, s.bestEffort, s.bestSteps = s.taken(), effort, s.steps
	}
}

// taken are the degree and the options that are taken.
func (s *search) taken() []*option {
	taken := []*option{}
	if s.degree != nil {
		taken = append(taken, s.degree)
	}
	for i, level := range s.level {
		if level > 0 {
			taken = append(taken, &s.items[i].options[level-1])
		}
	}
	return taken
}

// visit decides about the items from the i-th on.
func (s *search) visit(i int) {
	if s.holds() {
		s.keep()
		return
	}
	if s.nodes--; s.nodes <= 0 || s.hopeless(i) {
		return
	}
	more, possible := s.boundFrom(i).effort(s.goal, max(s.lacks(s.rank, s.score), s.own-s.goal.own()), s.slack)
	next := 1 // a step more at least, unless one that is taken already is worth raising
	if s.forced > 0 {
		next = 0
	}
	if !possible || more > besideWeight*(s.spare-s.hours) || s.limits.Steps > 0 && s.steps+next > s.limits.Steps {
		return
	}
	if effort := s.effort + s.study() + more; effort > s.bestEffort || effort == s.bestEffort && s.steps+next >= s.bestSteps {
		return
	}
	s.decide(i)
}

// decide tries the levels of the i-th item: above the one that others need it at, and at
// last that one, or none.
func (s *search) decide(i int) {
	options, now := s.items[i].options, s.level[i]
	forced, slack := s.forced, s.slack
	if now > 0 {
		s.forced, s.slack = forced-1, slack-options[now-1].slack
	}
	settled, settledSlack := s.forced, s.slack
	highest := len(options)
	if options[highest-1].most == 0 {
		highest = now // it is for others alone, and all of them are decided
	}
	for level := now + 1; level <= highest; level++ {
		mark, trail := s.account.Mark(), len(s.trail)
		if s.raise(i, level) {
			s.visit(i + 1)
		}
		s.back(mark, trail)
		s.forced, s.slack = settled, settledSlack
	}
	s.visit(i + 1)
	s.forced, s.slack = forced, slack
}

// raise takes the i-th item, before which all are decided, at a level, and all that it
// needs. It is false where some of that was left out.
func (s *search) raise(i, level int) bool {
	if s.level[i] == 0 {
		for _, n := range s.items[i].all {
			if s.level[n.item] >= n.level {
				continue
			}
			if n.item < i {
				return false
			}
			s.force(n.item, n.level)
		}
	}
	s.set(i, level)
	return true
}

// force takes an item that is still open at a level.
func (s *search) force(i, level int) {
	options := s.items[i].options
	if now := s.level[i]; now > 0 {
		s.slack -= options[now-1].slack
	} else {
		s.forced++
	}
	s.slack += options[level-1].slack
	s.set(i, level)
}

// set takes an item at a level, in place of the one that it has.
func (s *search) set(i, level int) {
	options, now := s.items[i].options, s.level[i]
	s.trail = append(s.trail, need{i, now})
	s.put(i, level)
	if now > 0 {
		s.account.Sub(options[now-1].run)
	}
	if level > 0 {
		s.account.Add(options[level-1].run)
	}
}

// back takes back what was taken since.
func (s *search) back(mark, trail int) {
	s.account.Back(mark)
	for len(s.trail) > trail {
		last := s.trail[len(s.trail)-1]
		s.trail = s.trail[:len(s.trail)-1]
		s.put(last.item, last.level)
	}
}

// put notes the level of an item, with its hours and steps.
func (s *search) put(i, level int) {
	options, now := s.items[i].options, s.level[i]
	if now > 0 {
		s.hours -= options[now-1].hours
		s.effort -= options[now-1].effort
		s.steps--
	}
	if level > 0 {
		s.hours += options[level-1].hours
		s.effort += options[level-1].effort
		s.steps++
	}
	s.level[i] = level
}
