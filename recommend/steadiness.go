package recommend

import "slices"

// steadiness ranks a person again with less. It is nil where no layer is first, or
// no skill was said: there is nothing to take away.
func (r *Ranker) steadiness(rd *reading, t *Tally) *Steadiness {
	first := r.order(t)[0]
	if first.Score == 0 || len(rd.skills) == 0 {
		return nil
	}
	again := r.NewTally()
	s := &Steadiness{LowerLevels: r.firstFor(lowered(rd.Person), again), WithoutSkill: []Loss{}}
	for i, skill := range rd.skills {
		if !r.earns(skill.skill, r.layers[first.index]) {
			continue // the others lose, not the first
		}
		less := rd.Person
		less.skills = slices.Delete(slices.Clone(less.skills), i, i+1)
		if now := r.firstFor(less, again); now != first.Layer {
			s.WithoutSkill = append(s.WithoutSkill, Loss{Skill: r.catalogue.Skills[skill.skill].ID, Text: rd.wordsFor(skill.skill), First: now})
		}
	}
	return s
}

// lowered is a person with every skill one level lower.
func lowered(p Person) Person {
	var skills []skillLevel
	for _, s := range p.skills {
		if s.level > 1 {
			skills = append(skills, skillLevel{s.skill, s.level - 1})
		}
	}
	p.skills = skills
	return p
}

// firstFor is the number of the layer that comes first for a person, 0 for none.
func (r *Ranker) firstFor(p Person, t *Tally) int {
	r.Scores(&p, t)
	if first := r.order(t)[0]; first.Score > 0 {
		return first.Layer
	}
	return 0
}

// earns says whether a skill counts for a target.
func (r *Ranker) earns(skill int32, target target) bool {
	return slices.ContainsFunc(r.skillEdges(skill), func(e edge) bool { return target.first <= e.ask && e.ask < target.end })
}
