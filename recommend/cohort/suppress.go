package cohort

import "slices"

// The marks of a count that isn't shown. Neither is ever in a summary that is joined.
const (
	Few      Count = -1 // of at least one person, and fewer than the smallest group that is shown
	Withheld Count = -2 // not told: few, none or more
)

// Hidden says whether a count is a mark in place of a number.
func (c Count) Hidden() bool { return c < 0 }

// Suppress gives a summary to be shown, from which nobody can compute how many people a group
// of fewer than least has: a group that is hidden, what is left of a group when those that are
// told are taken off, or several that are hidden together. That holds for whoever knows the
// catalogue and this code, too: behind every summary of small cohorts a test finds several, with
// different numbers of each such group, and behind those of large ones another solution of what they say.
//
// It doesn't hold for whoever has a second summary, with one person more, or knows some of the people.
//
// Parts of a sum are hidden until the rule of hider.partition holds. Of numbers that hang
// together in another way one is left out: the points of a layer tell its bands, people without a degree
// its doors, close calls its bands of confidence. What people of a role miss, and their bridges,
// are counted where each group of a role is large enough, and nowhere else, so that no sum of them
// tells of another. Rows in error are no people of whom anything is told, and stay.
//
// A least of 0 or 1 hides nothing. One of 2 would tell what it hides: fewer than 2 is 1.
func (s Summary) Suppress(least int) Summary {
	if least < 2 {
		return s
	}
	s = s.clone()
	h := hider(least)
	s.Least = least
	h.groups(&s)
	h.names(&s)
	for i := range s.Layers {
		h.layer(&s.Layers[i])
	}
	h.courses(&s)
	h.bridges(&s)
	return s
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

// groups hides who has which layer first, or none, where they are few. What is left of all
// rows when the others are taken off has to be a group that may be told; else how many there are in all is
// hidden, which a summary can do without better than without its people.
func (h hider) groups(s *Summary) {
	r := &s.Rows
	rest := []*Count{&r.NoPoints, &r.Nothing}
	var layers []*Count
	for i := range s.Layers {
		layers = append(layers, &s.Layers[i].People)
	}
	told := h.mayBeLeft(h.small(slices.Concat(layers, rest)))
	h.unsaid(s, told)
	h.hide(slices.Concat(layers, rest)...)
	if !told {
		withhold(&r.Read)
	}
	if anyHidden(layers) && (!told || anyHidden(rest)) {
		withhold(&r.Placed)
	}
}

// unsaid hides who left an answer out, where they are few, or all but few. Of degrees the doors tell.
func (h hider) unsaid(s *Summary, told bool) {
	u := &s.Unsaid
	withhold(&u.Degree)
	for _, c := range []*Count{&u.Skills, &u.Interests} {
		if !told || h.apart(s.Rows.people(), *c) {
			withhold(c)
		}
	}
}

// doors hides doors as partition does, but for the open one, which it tells, or hides with all of
// them: whoever knows of roles that ask for no degree knows how many it has at least.
func (h hider) doors(doors []*Count) {
	if h.few(*doors[0]) || !h.partition(doors[1:]...) {
		withhold(doors...)
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
		withhold(slices.Concat(doors, scores, []*Count{&l.Close, &l.Points, &l.TooLittle})...)
		for i := range l.Confidence {
			withhold(&l.Confidence[i].People)
		}
		l.Leads = []Lead{}
		return
	}
	h.doors(doors)
	before := slices.Clone(l.Scores)
	h.partition(scores...)
	h.leads(l)
	h.sure(l)
	if h.pointsTell(l, before) {
		withhold(&l.Points)
	}
}
