package data

// A skillHint says where in Catalogue.Skills a reference to a skill leads, as 1 + the
// index: to look thousands of ids up at every start takes a fifth of a millisecond. A
// catalogue made by hand has 0 there, and one that was changed by hand may have what
// is no longer true: so it is a hint, which skillAt checks.
type skillHint int32

// resolve gives each reference to a skill its hint.
func resolve(c *Catalogue) {
	hint := func(id string) skillHint {
		i, _ := c.names.skills.LookUp(id)
		return 1 + skillHint(i)
	}
	for i := range c.Skills {
		for j := range c.Skills[i].Broader {
			c.Skills[i].Broader[j].skill = hint(c.Skills[i].Broader[j].ID)
		}
		for j := range c.Skills[i].Needs {
			c.Skills[i].Needs[j].skill = hint(c.Skills[i].Needs[j].ID)
		}
	}
	requirements := func(list []Requirement) {
		for i := range list {
			if list[i].Kind == SkillKind {
				list[i].skill = hint(list[i].Skill)
			}
		}
	}
	for i := range c.Layers {
		requirements(c.Layers[i].Requirements)
		requirements(c.Layers[i].Own)
	}
	for i := range c.Roles {
		requirements(c.Roles[i].Requirements)
	}
}

// AskedSkill is the skill that a requirement of the kind SkillKind asks for, as an
// index into c.Skills.
func (c *Catalogue) AskedSkill(q *Requirement) int { return c.skillAt(q.skill, q.Skill) }

// BroaderSkill is the skill that a share of another one's Broader leads to, as an
// index into c.Skills.
func (c *Catalogue) BroaderSkill(s *Share) int { return c.skillAt(s.skill, s.ID) }

// NeededSkill is the skill that one of another skill's Needs asks for, as an index into
// c.Skills.
func (c *Catalogue) NeededSkill(n *Need) int { return c.skillAt(n.skill, n.ID) }

func (c *Catalogue) skillAt(hint skillHint, id string) int {
	if i := int(hint) - 1; i >= 0 && i < len(c.Skills) && c.Skills[i].ID == id {
		return i
	}
	i, _ := c.FindSkill(id)
	return i
}

// AskedFor is how many roles ask for a skill, an index into c.Skills, in thousandths: for
// itself one whole role, for something that counts for it by its share. It tells how
// little a skill says of where somebody belongs; what that does to points is package
// recommend's affair.
func (c *Catalogue) AskedFor(skill int) int {
	if c == &builtin || c.loaded == c {
		return int(c.Skills[skill].asked)
	}
	c.asking.Do(func() { c.asked = countAsked(c) })
	return int(c.asked[skill])
}

// wholeRole is one role in thousandths.
const wholeRole = 1000

// countAsked counts for each skill, in thousandths, the roles that ask for it: each by the
// one of its skills that counts most for it.
func countAsked(c *Catalogue) []int32 {
	reaches, asked := make([]map[int]int32, len(c.Skills)), make([]int32, len(c.Skills))
	for i := range c.Roles {
		best := map[int]int32{}
		for j := range c.Roles[i].Requirements {
			if q := &c.Roles[i].Requirements[j]; q.Kind == SkillKind {
				for skill, share := range reach(c, reaches, c.AskedSkill(q)) {
					best[skill] = max(best[skill], share)
				}
			}
		}
		for skill, share := range best {
			asked[skill] += share
		}
	}
	return asked
}

// reach gives the skills that a skill counts for, itself included, by how far in
// thousandths: shares multiply along a way, and the best of several ways counts.
func reach(c *Catalogue, known []map[int]int32, skill int) map[int]int32 {
	if known[skill] != nil {
		return known[skill]
	}
	far := map[int]int32{skill: wholeRole}
	for i := range c.Skills[skill].Broader {
		b := &c.Skills[skill].Broader[i]
		for wider, share := range reach(c, known, c.BroaderSkill(b)) {
			far[wider] = max(far[wider], (share*int32(b.Percent)+50)/100)
		}
	}
	known[skill] = far
	return far
}
