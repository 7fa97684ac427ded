package route

import (
	"math"
	"slices"

	"layerpath/data"
)

// A search looks for the options of least effort after which a rank, a score and a
// door hold: depth first over the levels of each skill, for each degree that may be
// taken, leaving a branch where what is missing can't be had for fewer hours than the
// best way so far (branch and bound; Land and Doig, Econometrica 1960). The best way
// begins as what taking the best step each time finds, so it is never worse.
type search struct {
	*goal
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

func (g *goal) newSearch(l Limits) search {
	s := search{goal: g, rank: g.Rank, score: g.Score, open: g.Open, skills: g.learnable(l), degrees: g.takeable(l), limits: l, nodes: mostNodes}
	if s.rank > 0 {
		s.score = max(s.score, 1) // without points nothing is ranked
	}
	s.bounds = make([]bound, len(s.skills)+1)
	for i := range s.bounds {
		s.bounds[i] = g.newBound(s.skills[i:])
	}
	return s
}

// eachDegree looks for ways with each degree that the door and the limits allow, or
// without one.
func (s *search) eachDegree(look func()) {
	for _, d := range s.degrees {
		if s.open && s.shut && (d == nil || !d.opens) {
			continue
		}
		mark := s.account.Mark()
		s.study, s.taken = 0, s.taken[:0]
		if d != nil {
			s.study = d.hours
			s.account.Add(d.run)
			s.taken = append(s.taken, d)
		}
		if s.spare = s.limits.spare(s.study); s.spare >= 0 {
			look()
		}
		s.account.Back(mark)
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
	return s.goal.score() >= s.score && (s.rank == 0 || s.goal.rank() <= s.rank)
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
	more, possible := s.bounds[i].hours(s.goal, s.lacks(s.rank, s.score))
	if !possible || hours-s.study+more > s.spare || len(s.taken) == s.limits.Steps && s.limits.Steps > 0 {
		return
	}
	if hours+more > s.bestHours || hours+more == s.bestHours && len(s.taken)+1 >= len(s.best) {
		return
	}
	for at := range s.skills[i] {
		o, mark := &s.skills[i][at], s.account.Mark()
		s.account.Add(o.run)
		s.taken = append(s.taken, o)
		s.visit(i+1, hours+o.hours)
		s.taken = s.taken[:len(s.taken)-1]
		s.account.Back(mark)
	}
	s.visit(i+1, hours)
}

// all are the highest levels of all skills.
func (s *search) all() []*option {
	var all []*option
	for _, options := range s.skills {
		all = append(all, &options[len(options)-1])
	}
	return all
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

// takesDegree says whether a degree is among options.
func takesDegree(options []*option) bool {
	return slices.ContainsFunc(options, func(o *option) bool { return o.skill < 0 })
}
