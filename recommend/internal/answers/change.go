package answers

import (
	"slices"
	"strings"

	"layerpath/data"
	"layerpath/data/names"
	"layerpath/profiles"
)

// With gives a profile with more answers. The same skill, under whatever name, takes
// the new level; a RIASEC code, a profession, an aim and limits replace those before.
func With(c *data.Catalogue, p, more profiles.Profile) profiles.Profile {
	p.Degrees = slices.Concat(p.Degrees, more.Degrees)
	p.Notes = slices.Concat(p.Notes, more.Notes)
	p.Interests = slices.Concat(p.Interests, more.Interests)
	p.Skills = slices.Clone(p.Skills)
	for _, s := range more.Skills {
		meant := findSkill(c, s)
		p.Skills = slices.DeleteFunc(p.Skills, func(s profiles.Skill) bool {
			return len(meant) > 0 && slices.Equal(findSkill(c, s), meant)
		})
	}
	p.Skills = append(p.Skills, more.Skills...)
	if more.RIASEC != "" {
		p.RIASEC = more.RIASEC
	}
	if more.Profession.Text != "" {
		p.Profession = more.Profession
	}
	if more.Aim != "" {
		p.Aim = more.Aim
	}
	p.Limits = more.Limits.Or(p.Limits)
	return p
}

// Without gives a profile without some answers, whatever their words: a skill at
// whatever level, a degree of the level in whatever field where it names none, and however far it is where
// it says no status. Absent is
// the first of them that the profile hasn't, by its kind and as it was named.
func Without(c *data.Catalogue, p, less profiles.Profile) (left profiles.Profile, absentKind, absent string) {
	was := p
	missing := func(kind, name string) { // the first is told
		if absentKind == "" {
			absentKind, absent = kind, name
		}
	}
	for _, d := range less.Degrees {
		same := func(x profiles.Degree) bool { return sameDegree(c, x, d) }
		if !slices.ContainsFunc(was.Degrees, same) {
			missing(OfDegree, DegreeWords(d))
		}
		p.Degrees = slices.DeleteFunc(slices.Clone(p.Degrees), same)
	}
	for _, s := range less.Skills {
		if _, found := withoutSkill(c, was.Skills, s); !found {
			missing(OfSkill, SkillWords(s))
		}
		p.Skills, _ = withoutSkill(c, p.Skills, s)
	}
	for _, in := range less.Interests {
		same := func(x profiles.Name) bool { return sameInterest(c, x.Text, in.Text) }
		if !slices.ContainsFunc(was.Interests, same) {
			missing(OfInterest, in.Text)
		}
		p.Interests = slices.DeleteFunc(slices.Clone(p.Interests), same)
	}
	if name := less.Profession.Text; name != "" {
		if names.Key(name) != names.Key(p.Profession.Text) {
			missing(OfProfession, name)
		}
		p.Profession = profiles.Name{}
	}
	if less.RIASEC != "" {
		if !strings.EqualFold(less.RIASEC, p.RIASEC) {
			missing(OfCode, less.RIASEC)
		}
		p.RIASEC = ""
	}
	if less.Aim != "" {
		if less.Aim != p.Aim {
			missing("aim", string(less.Aim))
		}
		p.Aim = ""
	}
	return p, absentKind, absent
}

// withoutSkill takes a skill out of skills, under whatever name. Of an answer that names
// several ("C/C++") the others stay.
func withoutSkill(c *data.Catalogue, skills []profiles.Skill, less profiles.Skill) (left []profiles.Skill, found bool) {
	meant := findSkill(c, less)
	for _, s := range skills {
		means := findSkill(c, s)
		rest := slices.DeleteFunc(slices.Clone(means), func(i int) bool { return slices.Contains(meant, i) })
		switch {
		case len(means) == 0 && names.Key(s.Name.Text) == names.Key(less.Name.Text):
			found = true // not known, and taken out by its own word
		case len(rest) == len(means):
			left = append(left, s)
		default:
			found = true
			for _, i := range rest {
				s.Name.Text = c.Skills[i].Name
				left = append(left, s)
			}
		}
	}
	return left, found
}

// findSkill finds what a skill is known as, whatever is written for its level.
func findSkill(c *data.Catalogue, s profiles.Skill) []int {
	known := func(name string) bool { return len(c.FindSkills(name)) > 0 }
	return c.FindSkills(apart(s, known).Name.Text)
}

func sameDegree(c *data.Catalogue, d, meant profiles.Degree) bool {
	d, meant = fieldAlone(d, c), fieldAlone(meant, c)
	switch {
	case d.Level != meant.Level, names.Key(d.Unclear) != names.Key(meant.Unclear):
		return false
	case meant.InProgress && (!d.InProgress || meant.Expected > 0 && meant.Expected != d.Expected):
		return false
	case meant.Field.Text == "" || names.Key(d.Field.Text) == names.Key(meant.Field.Text):
		return true
	}
	fields := c.FindFields(meant.Field.Text)
	return len(fields) > 0 && slices.Equal(fields, c.FindFields(d.Field.Text))
}

func sameInterest(c *data.Catalogue, text, name string) bool {
	if names.Key(text) == names.Key(name) {
		return true
	}
	i, ok := c.FindInterest(text)
	j, meant := c.FindInterest(name)
	return ok && meant && i == j
}
