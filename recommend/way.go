package recommend

import (
	"math"
	"slices"

	"layerpath/data"
)

// A way is what a search found.
type way struct {
	options  []*option
	reached  bool      // the goal itself, and not the nearest to it
	shortest bool      // nothing of less effort reaches what these options reach
	highest  int       // the most points that learning brings
	free     []*option // where limits of time or steps keep the goal from being reached: the way without them
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
	limits  Limits
	bounds  []bound // by the first skill that is still open

	taken     []*option
	study     int // hours of the degree taken
	spare     int // hours that skills may take beside it
	best      []*option
	bestHours int
	nodes     int // left to visit
}

// mostNodes bounds a search to about a twentieth of a second. The largest searches of
// the embedded catalogue end by it, with a way that may not be the shortest.
const mostNodes = 150_000

// run finds the way of least effort within the limits. Proven says that there is none
// of less effort, or, where none was found, none at all.
func (s search) run() (found []*option, ok, proven bool) {
	s.nodes, s.bestHours = mostNodes, math.MaxInt
	s.bounds = make([]bound, len(s.skills)+1)
	for i := range s.bounds {
		s.bounds[i] = s.w.newBound(s.skills[i:])
	}
	s.eachDegree(s.greedy)
	s.eachDegree(func() { s.visit(0, s.study) })
	return s.best, s.best != nil, s.nodes > 0
}

// eachDegree looks for ways with each degree that the door and the limits allow, or
// without one.
func (s *search) eachDegree(look func()) {
	for _, d := range s.degrees {
		if s.open && !s.w.open && (d == nil || !d.opens) {
			continue
		}
		s.study = 0
		if d != nil {
			s.study = d.hours
			s.w.take(d)
			s.taken = append(s.taken, d)
		}
		if s.spare = s.limits.spare(s.study); s.spare >= 0 && s.fits(0) {
			look()
		}
		if d != nil {
			s.taken = s.taken[:0]
			s.w.leave(d)
		}
	}
}

// spare is how many hours there are for skills beside so many of study: study is full
// time, so it takes its part of the months. It is below 0 where study takes them all.
func (l Limits) spare(study int) int {
	if l.Hours == 0 {
		return math.MaxInt
	}
	full := l.Months * data.YearOfStudy / 12
	if study > full {
		return -1
	}
	return l.Hours - l.Hours*study/max(full, 1)
}

// fits says whether so many hours of skills, and the steps taken, are within the
// limits.
func (s *search) fits(hours int) bool {
	return hours <= s.spare && (s.limits.Steps == 0 || len(s.taken) <= s.limits.Steps)
}

func (s *search) holds() bool {
	return s.w.score[s.w.goal] >= s.score && (s.rank == 0 || s.w.rank() <= s.rank)
}

// keep keeps the way taken if it is of less effort than the best so far, or of as much
// in fewer steps.
func (s *search) keep(hours int) {
	better := hours < s.bestHours || hours == s.bestHours && len(s.taken) < len(s.best)
	if better && s.fits(hours-s.study) {
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
	if !possible || hours-s.study+more > s.spare || len(s.taken) == s.limits.Steps && s.limits.Steps > 0 {
		return
	}
	if hours+more > s.bestHours || hours+more == s.bestHours && len(s.taken)+1 >= len(s.best) {
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
func (s *search) greedy() {
	before, hours := len(s.taken), s.study
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
		now, gained, hours := level[i], 0, 0
		if now != nil {
			s.w.leave(now)
			gained, hours = s.w.gainOf(now), now.hours
		}
		for j := range s.skills[i] {
			o := &s.skills[i][j]
			if o.hours <= hours {
				continue
			}
			gain, more := s.w.gainOf(o)-gained, o.hours-hours
			if order := perHour(gain, more, bestGain, bestHours); gain > 0 && (order > 0 || order == 0 && more < bestHours) {
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
	s := search{w: w, rank: w.want.Rank, score: w.want.Score, open: w.want.Open, skills: w.learnable(l), degrees: w.takeable(l), limits: l}
	if s.rank > 0 {
		s.score = max(s.score, 1) // without points nothing is ranked
	}
	found := way{highest: w.highest(s)}
	var ok bool
	if found.options, ok, found.shortest = s.run(); ok {
		found.reached = true
		return found
	}
	unlimited := s
	unlimited.limits.Hours, unlimited.limits.Steps = 0, 0
	found.free, _, _ = unlimited.run()
	found.options, found.shortest = s.nearest(found.highest)
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
// the door where no degree opens it, at the best rank, with the most points.
func (s search) nearest(highest int) (found []*option, proven bool) {
	if s.open && !s.w.open {
		t := s
		t.rank, t.score = 0, 0
		_, opens, _ := t.run()
		s.open = opens
	}
	for rank := s.rank; rank > 0 && rank < s.w.rank(); rank++ {
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
	for low := s.w.score[s.w.goal]; low < most; {
		s.score = (low + most + 1) / 2
		options, ok, sure := s.run()
		if proven = proven && sure; !ok {
			most = s.score - 1
			continue
		}
		for _, o := range options {
			s.w.take(o)
		}
		low = s.w.score[s.w.goal]
		for _, o := range options {
			s.w.leave(o)
		}
		found = options
	}
	return found, proven
}

// highest is the most points that the target can have by learning, whatever it takes:
// with every skill that it asks for, and the degree that earns most of those that the
// door allows.
func (w *course) highest(s search) int {
	degree := 0
	for _, d := range s.degrees[1:] {
		if shut := s.open && !w.open; !shut || d.opens {
			degree = max(degree, w.gainOf(d))
		}
	}
	taken := s.all()
	for _, o := range taken {
		w.take(o)
	}
	highest := w.score[w.goal] + degree
	for _, o := range taken {
		w.leave(o)
	}
	return highest
}

// all are the highest levels of all skills.
func (s *search) all() []*option {
	var all []*option
	for _, options := range s.skills {
		all = append(all, &options[len(options)-1])
	}
	return all
}
