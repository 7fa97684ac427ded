package world

import (
	"layerpath/data/scale"
	"layerpath/profiles"
)

// A Point is one profile over the tiny catalogue: an index by each kind of answer.
type Point struct{ narrow, wide, apart, degrees, interests, code int }

// tinyDegrees and tinyCodes are the answers of two kinds; above says from which one
// learns or says more to get to which.
var (
	tinyDegrees = [][]string{
		{}, {"none"}, {"secondary:law"}, {"bachelor"}, {"bachelor:physics"}, {"master:physics"}, {"doctorate:law", "bachelor:physics"},
	}
	above     = [][]int{{1, 2, 3, 4, 5, 6}, {2, 3}, {6}, {4}, {5, 6}, {}, {}}
	tinyCodes = []string{"", "R", "SIR", "ESC"}
)

// Profile is what somebody at the point says.
func (a Point) Profile() (p profiles.Profile) {
	p = Degrees(tinyDegrees[a.degrees]...)
	for i, level := range []int{a.narrow, a.wide, a.apart} {
		if level > 0 {
			name := profiles.Name{Text: []string{"narrow", "wide", "apart"}[i]}
			p.Skills = append(p.Skills, profiles.Skill{Name: name, Level: scale.Level(level)})
		}
	}
	for i, id := range []string{"chips", "teaching"} {
		if a.interests>>i&1 == 1 {
			p.Interests = append(p.Interests, profiles.Name{Text: id})
		}
	}
	p.RIASEC = tinyCodes[a.code]
	return p
}

// Next are the points that are one step of learning, or of saying more, away.
func (a Point) Next() (next []Point) {
	for i := range 3 {
		b := a
		if level := []*int{&b.narrow, &b.wide, &b.apart}[i]; *level < 4 {
			*level++
			next = append(next, b)
		}
	}
	for _, d := range above[a.degrees] {
		b := a
		b.degrees = d
		next = append(next, b)
	}
	for i := range 2 {
		if b := a; a.interests>>i&1 == 0 {
			b.interests |= 1 << i
			next = append(next, b)
		}
	}
	for c := 1; c < len(tinyCodes) && a.code == 0; c++ {
		b := a
		b.code = c
		next = append(next, b)
	}
	return next
}

// Everyone is every point there is.
func Everyone() (all []Point) {
	for i := range 5 * 5 * 5 * len(tinyDegrees) * 4 * len(tinyCodes) {
		var a Point
		for _, axis := range []struct {
			to *int
			n  int
		}{{&a.narrow, 5}, {&a.wide, 5}, {&a.apart, 5}, {&a.degrees, len(tinyDegrees)}, {&a.interests, 4}, {&a.code, len(tinyCodes)}} {
			*axis.to = i % axis.n
			i /= axis.n
		}
		all = append(all, a)
	}
	return all
}
