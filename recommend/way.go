package recommend

import (
	"math"
	"slices"
)

// A way is what a search found.
type way struct {
	options  []*option
	reached  bool // the goal itself, and not the nearest to it
	shortest bool // nothing of less effort reaches what these options reach
	highest  int  // the most points that learning brings
	needs    int  // hours that the goal takes where the limit allows fewer; 0: not known
}

// A search looks for the options of least effort after which a rank, a score and a
// door hold: depth first over the levels of each skill, for each degree that may be
// taken, leaving a branch where what is missing can't be had for fewer hours than the
// best way so far (branch and bound; Land and Doig, Econometrica 1960). The best way
// begins as what taking the best step each time finds, so it is never worse.
type search struct {
	w       *course
	rank    int // 0: any
	score   int // 0: any
	open    bool
	skills  [][]option
	degrees []*option
	bounds  []bound // by the first skill that is still open

	taken     []*option
	best      []*option
	bestHours int
	nodes     int // left to visit
}

// mostNodes bounds a search to about a twentieth of a second. The largest searches of
// the embedded catalogue end by it, with a way that may not be the shortest.
const mostNodes = 150_000

// search finds the way of least effort within so many hours (0: any). Proven says that
// there is none of less effort, or, where none was found, none at all.
func (w *course) search(s search, hours int) (found []*option, ok, proven bool) {
	s.w, s.nodes, s.bestHours = w, mostNodes, math.MaxInt
	if hours > 0 {
		s.bestHours = hours + 1
	}
	s.bounds = make([]bound, len(s.skills)+1)
	for i := range s.bounds {
		s.bounds[i] = w.newBound(s.skills[i:])
	}
	s.eachDegree(s.greedy)
	s.eachDegree(func(hours int) { s.visit(0, hours) })
	return s.best, s.best != nil, s.nodes > 0
}

// eachDegree looks for ways with each degree that the door allows, or without one.
func (s *search) eachDegree(look func(hours int)) {
	for _, d := range s.degrees {
		if s.open && !s.w.open && (d == nil || !d.opens) {
			continue
		}
		if d == nil {
			look(0)
			continue
		}
		s.w.take(d)
		s.taken = append(s.taken, d)
		look(d.hours)
		s.taken = s.taken[:len(s.taken)-1]
		s.w.leave(d)
	}
}

func (s *search) holds() bool {
	return s.w.score[s.w.goal] >= s.score && (s.rank == 0 || s.w.rank() <= s.rank)
}

// keep keeps the way taken if it is of less effort than the best so far, or of as much
// in fewer steps.
func (s *search) keep(hours int) {
	if hours < s.bestHours || hours == s.bestHours && len(s.taken) < len(s.best) {
		s.best, s.bestHours = append([]*option{}, s.taken...), hours
	}
}

// visit decides about the skills from the i-th on.
func (s *search) visit(i, hours int) {
	if s.holds() {
		s.keep(hours)
		return
	}
	if s.nodes--; s.nodes <= 0 {
		return
	}
	more, possible := s.bounds[i].hours(s.w, s.w.missing(s.rank, s.score))
	if !possible || hours+more > s.bestHours || hours+more == s.bestHours && len(s.taken)+1 >= len(s.best) {
		return
	}
	for at := range s.skills[i] {
		o := &s.skills[i][at]
		s.w.take(o)
		s.taken = append(s.taken, o)
		s.visit(i+1, hours+o.hours)
		s.taken = s.taken[:len(s.taken)-1]
		s.w.leave(o)
	}
	s.visit(i+1, hours)
}

// greedy takes the best step each time until the goal holds, and then leaves out what
// it holds without.
func (s *search) greedy(hours int) {
	before := len(s.taken)
	level := make([]*option, len(s.skills)) // what is taken of each skill
	for !s.holds() {
		at, o := s.bestStep(level)
		if o == nil {
			break
		}
		if level[at] != nil {
			s.w.leave(level[at])
		}
		level[at] = o
		s.w.take(o)
	}
	for _, o := range level {
		if o != nil {
			s.taken = append(s.taken, o)
			hours += o.hours
		}
	}
	if s.holds() {
		hours -= s.leaveOut(before)
		s.keep(hours)
	}
	for _, o := range s.taken[before:] {
		s.w.leave(o)
	}
	s.taken = s.taken[:before]
}

// bestStep gives the option that adds most points for an hour to what is taken, and
// its skill.
func (s *search) bestStep(level []*option) (at int, best *option) {
	bestGain, bestHours := 0, 1
	for i := range s.skills {
		now := level[i]
		hours := 0
		if now != nil {
			hours = now.hours
			s.w.leave(now)
		}
		for j := range s.skills[i] {
			o := &s.skills[i][j]
			if o.hours <= hours {
				continue
			}
			gain := s.w.gainOf(o)
			if now != nil {
				gain -= s.w.gainOf(now)
			}
			if more := o.hours - hours; gain > 0 && (gain*bestHours > bestGain*more || gain*bestHours == bestGain*more && more < bestHours) {
				at, best, bestGain, bestHours = i, o, gain, more
			}
		}
		if now != nil {
			s.w.take(now)
		}
	}
	return at, best
}

// leaveOut drops options taken after the first so many, the longest first, without
// which the goal holds as well. It gives the hours that this saves.
func (s *search) leaveOut(before int) (saved int) {
	order := slices.Clone(s.taken[before:])
	slices.SortStableFunc(order, func(a, b *option) int { return b.hours - a.hours })
	for _, o := range order {
		s.w.leave(o)
		if s.holds() {
			saved += o.hours
			s.taken = slices.DeleteFunc(s.taken, func(x *option) bool { return x == o })
		} else {
			s.w.take(o)
		}
	}
	return saved
}

// find finds the way to the goal, or to the nearest that can be reached.
func (w *course) find(l Limits) way {
	s := search{rank: w.want.Rank, score: w.want.Score, open: w.want.Open, skills: w.learnable(l), degrees: w.takeable(l)}
	if s.rank > 0 {
		s.score = max(s.score, 1) // without points nothing is ranked
	}
	found := way{highest: w.highest(s.skills, s.degrees)}
	if options, ok, proven := w.search(s, l.Hours); ok {
		found.options, found.reached, found.shortest = options, true, proven
		return found
	}
	if l.Hours > 0 {
		if options, ok, _ := w.search(s, 0); ok {
			found.needs = hoursOf(options)
			found.options = w.fill(s, l.Hours)
			return found
		}
	}
	found.options, found.shortest = w.nearest(s, l, found.highest)
	return found
}

func hoursOf(options []*option) int {
	sum := 0
	for _, o := range options {
		sum += o.hours
	}
	return sum
}

// nearest is the way to what comes nearest to a goal that can't be reached: without
// the door, with the highest score, at the best rank.
func (w *course) nearest(s search, l Limits, highest int) (found []*option, proven bool) {
	opens := func(o *option) bool { return o != nil && o.opens }
	if s.open && !w.open && !slices.ContainsFunc(s.degrees, opens) {
		s.open = false
	}
	s.score = min(s.score, highest)
	for {
		if found, ok, proven := w.search(s, l.Hours); ok {
			return found, proven
		}
		if s.rank == 0 || s.rank+1 >= w.rank() {
			break
		}
		s.rank++
	}
	if l.Hours > 0 {
		return w.fill(s, l.Hours), false
	}
	return nil, true
}

// fill takes the best steps that fit into so many hours.
func (w *course) fill(s search, hours int) []*option {
	s.w = w
	var taken []*option
	level := make([]*option, len(s.skills))
	for {
		fitting := s
		fitting.skills = make([][]option, len(s.skills))
		for i, options := range s.skills {
			used := 0
			if level[i] != nil {
				used = level[i].hours
			}
			for n := range options {
				if options[n].hours-used <= hours {
					fitting.skills[i] = options[:n+1]
				}
			}
		}
		at, o := fitting.bestStep(level)
		if o == nil {
			break
		}
		if now := level[at]; now != nil {
			w.leave(now)
			hours += now.hours
		}
		level[at] = o
		w.take(o)
		hours -= o.hours
	}
	for _, o := range level {
		if o != nil {
			w.leave(o)
			taken = append(taken, o)
		}
	}
	return taken
}
