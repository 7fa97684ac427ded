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
