package data

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
