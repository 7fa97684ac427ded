package cohort

import "slices"

// The marks of a count that isn't shown. Neither is ever in a summary that is joined.
const (
	Few      Count = -1 // of at least one person, and fewer than the smallest group that is shown
	Withheld Count = -2 // not told, since a group that is hidden could be computed from it
)

// Hidden says whether a count is a mark in place of a number.
func (c Count) Hidden() bool { return c < 0 }

// Suppress gives a summary to be shown, in which no group of fewer than least people is
// told apart, nor can be computed from what is: where the shown parts of a sum leave no
// two possible values for a hidden one, the next smallest part is hidden too, until they
// do. Nothing is told of the people within a hidden group. Skills that few people of a
// layer miss, roles that lead few, bridges of few, and names that few people told, are left
// out, and what the people of one role miss. Rows in error are no people of whom anything
// is told, and stay.
//
// A least of 0 or 1 hides nothing. One of 2 would tell what it hides: fewer than 2 is 1.
func (s Summary) Suppress(least int) Summary {
	if least < 2 {
		return s
	}
	s = s.clone()
	h := hider(least)
	s.Least = least
	people := s.Rows.people()
	h.rows(&s)
	h.within(people, &s.Unsaid.Degree, &s.Unsaid.Skills, &s.Unsaid.Interests)
	h.layers(&s)
	h.courses(&s)
	h.leads(&s)
	h.bridges(&s)
	s.Names.Unknown = slices.DeleteFunc(s.Names.Unknown, func(n Name) bool { return n.People < Count(least) })
	s.Names.Others, s.Names.Exact = Withheld, false
	withhold(&s.Names.Recognized) // with all that was given it would tell how many others there are
	return s
}

// rows hides small groups of rows. The sum goes with them: what is left of it, when what
// is shown is taken off, would tell them, and a summary can do without it better than
// without its people.
func (h hider) rows(s *Summary) {
	r := &s.Rows
	if r.Read > 0 && r.Read < Count(h) {
		withhold(&r.Placed, &r.NoPoints, &r.Nothing, &r.Errors)
		s.Errors = []Problem{}
	}
	h.hide(&r.Placed, &r.NoPoints, &r.Nothing)
	if r.Placed.Hidden() || r.NoPoints.Hidden() || r.Nothing.Hidden() {
		r.Read = Withheld
		// What all people left unsaid, or said in all, less the people of a layer, would
		// tell as much.
		withhold(&s.Unsaid.Degree, &s.Unsaid.Skills, &s.Unsaid.Interests, &s.Names.Given, &s.Names.Recognized)
	}
}

// clone copies all that Suppress changes.
func (s Summary) clone() Summary {
	s.Layers = slices.Clone(s.Layers)
	for i := range s.Layers {
		l := &s.Layers[i]
		l.Scores, l.Doors, l.Missing = slices.Clone(l.Scores), slices.Clone(l.Doors), slices.Clone(l.Missing)
		l.Leads, l.Confidence = slices.Clone(l.Leads), slices.Clone(l.Confidence)
	}
	s.Courses, s.Bridges, s.Names.Unknown = slices.Clone(s.Courses), slices.Clone(s.Bridges), slices.Clone(s.Names.Unknown)
	return s
}

// A hider hides groups of fewer people than its number.
type hider Count

// hide marks the counts of few people.
func (h hider) hide(counts ...*Count) {
	for _, c := range counts {
		if *c > 0 && *c < Count(h) {
			*c = Few
		}
	}
}

// within hides parts of a group that are small, or leave a small part of it.
func (h hider) within(whole Count, parts ...*Count) {
	h.hide(parts...)
	for _, p := range parts {
		if h.complement(whole, *p) {
			*p = Withheld
		}
	}
}

func withhold(counts ...*Count) {
	for _, c := range counts {
		*c = Withheld
	}
}

// protect hides further parts of a sum that is shown, until no hidden one can be computed.
// It says whether that was possible.
func (h hider) protect(whole Count, parts ...*Count) bool {
	return h.protectFrom(make([]Count, len(parts)), whole, parts...)
}

// protectFrom is protect where a reader knows hidden parts to be so many at least.
func (h hider) protectFrom(lows []Count, whole Count, parts ...*Count) bool {
	for i, p := range parts {
		if *p == Few {
			lows[i] = 1
		}
	}
	for h.exposes(whole, parts, lows) {
		next := -1
		for i, p := range parts {
			if *p > 0 && (next < 0 || *p < *parts[next]) {
				next = i
			}
		}
		if next < 0 {
			withhold(parts...)
			return len(parts) > 1
		}
		*parts[next], lows[next] = Withheld, Count(h) // smaller ones are marked as few
	}
	return true
}

// exposes says whether a hidden part has one possible value only: every part lies
// between what is known of it, and they sum to the whole.
func (h hider) exposes(whole Count, parts []*Count, lows []Count) bool {
	rest, low := whole, Count(0) // of the hidden parts: their sum, and the least that it can be
	var few, withheld Count
	for i, p := range parts {
		low += lows[i]
		switch *p {
		case Few:
			few++
		case Withheld:
			withheld++
		default:
			rest -= *p
		}
	}
	most := Count(h) - 1 // of few
	for i, p := range parts {
		least, greatest := lows[i], rest-(low-lows[i])
		switch {
		case *p == Few && withheld == 0:
			least, greatest = max(least, rest-(few-1)*most), min(greatest, most)
		case *p == Few:
			greatest = min(greatest, most)
		case *p == Withheld && withheld == 1:
			least = max(least, rest-few*most)
		}
		if p.Hidden() && least >= greatest {
			return true
		}
	}
	return false
}

func (h hider) layers(s *Summary) {
	people := make([]*Count, len(s.Layers))
	for i := range s.Layers {
		people[i] = &s.Layers[i].People
	}
	if s.Rows.Placed.Hidden() {
		withhold(people...)
	} else {
		h.hide(people...)
		h.protect(s.Rows.Placed, people...)
	}
	for i := range s.Layers {
		h.layer(&s.Layers[i])
	}
}

// layer hides what is within a layer. How scores and doors go together is hidden
// altogether: each of them is a sum of the same people.
func (h hider) layer(l *Layer) {
	var doors, scores []*Count
	for i := range l.Doors {
		doors = append(doors, &l.Doors[i].People)
		l.Doors[i].Scores = []Count{}
	}
	for i := range l.Scores {
		scores = append(scores, &l.Scores[i])
	}
	if l.People.Hidden() {
		withhold(append(append(doors, scores...), &l.Close, &l.Points)...)
		return
	}
	h.hide(append(doors, scores...)...)
	h.within(l.People, &l.Close)
	h.protect(l.People, doors...)
	h.protect(l.People, scores...)
}

// courses hides what few people of a layer miss, in the layer and in the sum over layers.
func (h hider) courses(s *Summary) {
	for i := range s.Courses {
		course := &s.Courses[i]
		var parts []*Skill
		whole := Count(0) // the people whose lead roles ask for it
		for j := range s.Layers {
			l := &s.Layers[j]
			at := slices.IndexFunc(l.Missing, course.same)
			if at < 0 {
				continue
			}
			asked := l.asked(*course)
			whole += max(asked, 0)
			if l.People.Hidden() || h.complement(l.People, l.Missing[at].People) || h.complement(asked, l.Missing[at].People) || h.complement(l.Missing[at].People, l.Missing[at].MovesUp) {
				l.Missing[at].withhold()
			}
			parts = append(parts, &l.Missing[at])
		}
		if h.complement(whole, course.People) || h.complement(course.People, course.MovesUp) {
			course.withhold()
		}
		h.course(course, parts)
	}
	few := func(s Skill) bool { return s.People.Hidden() }
	s.Courses = foldSkills(slices.DeleteFunc(s.Courses, few))
	for i := range s.Layers {
		s.Layers[i].Missing = foldSkills(slices.DeleteFunc(s.Layers[i].Missing, few))
	}
}

// complement says whether what a part leaves of a whole is a small group: of 20 people
// who miss a skill, all but one would move up with it.
func (h hider) complement(whole, part Count) bool {
	return whole > part && whole-part < Count(h)
}

func (h hider) course(course *Skill, parts []*Skill) {
	var people, movesUp []*Count
	for _, p := range parts {
		people, movesUp = append(people, &p.People), append(movesUp, &p.MovesUp)
	}
	h.hide(append(people, &course.People)...)
	if course.People.Hidden() || !h.protect(course.People, people...) {
		course.withhold()
	}
	for _, p := range parts {
		if p.People.Hidden() || course.People.Hidden() {
			p.withhold()
		}
	}
	if course.People.Hidden() {
		return
	}
	h.hide(append(movesUp, &course.MovesUp)...)
	if course.MovesUp.Hidden() {
		withhold(movesUp...)
	} else if !h.protect(course.MovesUp, movesUp...) {
		course.MovesUp = Withheld
	}
	// The points of a hidden number tell it, and so does a sum of points with the others.
	parts = append(parts, course)
	if slices.ContainsFunc(parts, func(s *Skill) bool { return s.People.Hidden() || s.MovesUp.Hidden() }) {
		for _, p := range parts {
			p.Points = Withheld
		}
	}
}

func (s *Skill) same(other Skill) bool { return s.Skill == other.Skill && s.Level == other.Level }

func (s *Skill) withhold() { withhold(&s.People, &s.MovesUp, &s.Points) }
