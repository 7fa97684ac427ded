package data

import (
	"cmp"

	"layerpath/data/scale"
)

// An Effort says how long learning takes, in hours of a person's own time. Such
// hours are rough: they are there to compare ways, and promise nothing.
type Effort struct {
	Assumption string                   // whom the hours are meant for, in a sentence
	Degrees    [scale.Doctorate + 1]int // hours for a degree after the one that it builds on; 0: not given
	Classes    []EffortClass
}

// An EffortClass is a kind of skill by how long it takes to learn.
type EffortClass struct {
	ID, Name string
	Hours    [4]int // from nothing to each level, beginner's first; rising
	Place
}

// Where a catalogue gives no hours, a skill takes what a course unit of three
// credits with its project takes, and what working with it takes after that; a year
// of study takes 1,500 hours (60 credits of 25 hours, ECTS Users' Guide, European
// Commission 2015).
const (
	usualBeginner     = 20
	usualIntermediate = 80
	usualAdvanced     = 300
	usualExpert       = 1500
	YearOfStudy       = 1500 // hours that a year of full-time study takes
)

func usualHours() [4]int {
	return [4]int{usualBeginner, usualIntermediate, usualAdvanced, usualExpert}
}

func usualDegreeHours() [scale.Doctorate + 1]int {
	return [...]int{scale.Secondary: YearOfStudy, scale.Vocational: 2 * YearOfStudy, scale.Associate: 2 * YearOfStudy, scale.Bachelor: 3 * YearOfStudy, scale.Master: 2 * YearOfStudy, scale.Doctorate: 4 * YearOfStudy}
}

// SkillHours is how long a skill, an index into c.Skills, takes from one level to a
// higher one, each 0 (nothing) to 4, in hours.
func (c *Catalogue) SkillHours(skill, from, to int) int {
	hours := usualHours()
	for _, class := range c.Effort.Classes {
		if class.ID == c.Skills[skill].Effort {
			hours = class.Hours
		}
	}
	upTo := func(level int) int {
		if level == 0 {
			return 0
		}
		return hours[level-1]
	}
	return upTo(to) - upTo(from)
}

// DegreeHours is how long a degree takes a person whose highest one is of the level
// held. What they have of the way counts; a degree at or below that level, in
// another field, takes the hours of its own step.
func (c *Catalogue) DegreeHours(held, level scale.Degree) int {
	if level <= held {
		return c.degreeStep(level)
	}
	if held == scale.Vocational { // no part of the way to a degree
		held = scale.Secondary
	}
	return c.degreeHoursInAll(level) - c.degreeHoursInAll(held)
}

// degreeHoursInAll counts from no degree. An associate degree is a part of the way
// to a bachelor's, and not a step before it; vocational training is neither.
func (c *Catalogue) degreeHoursInAll(level scale.Degree) int {
	hours := c.degreeStep(level)
	switch level {
	case scale.Master, scale.Doctorate:
		hours += c.degreeHoursInAll(level - 1)
	case scale.Vocational, scale.Associate, scale.Bachelor:
		hours += c.degreeHoursInAll(scale.Secondary)
	}
	return hours
}

func (c *Catalogue) degreeStep(level scale.Degree) int {
	return cmp.Or(c.Effort.Degrees[level], usualDegreeHours()[level])
}

// settleEffort gives each skill what its category says of effort and of code, where
// it says nothing itself.
func settleEffort(c *Catalogue) {
	categories := make(map[string]*Category, len(c.Categories))
	for i := range c.Categories {
		categories[c.Categories[i].ID] = &c.Categories[i]
	}
	for i := range c.Skills {
		s := &c.Skills[i]
		category, ok := categories[s.Category]
		if !ok {
			continue // Check says so
		}
		s.Effort = cmp.Or(s.Effort, category.Effort)
		if s.coding == nil {
			s.Coding = category.Coding
		} else {
			s.Coding, s.coding = *s.coding, nil
		}
	}
}
