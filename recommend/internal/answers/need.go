package answers

import (
	"slices"

	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
)

// Needs is what a person has to learn before a skill: what it needs and they don't know,
// what that needs in turn, each once at the highest level that is asked for, in an order
// in which it can be learnt; and how many hours that takes in all.
func (a *Answers) Needs(l *ledger.Ledger, skill int32) (needs []Skill, hours int) {
	needs = a.appendNeeds(nil, l, skill)
	for _, n := range needs {
		hours += a.catalogue.SkillHours(int(n.Skill), int(a.LevelOf(n.Skill)), int(n.Level))
	}
	return needs, hours
}

// appendNeeds appends the needs of a skill that aren't there, each behind its own.
func (a *Answers) appendNeeds(needs []Skill, l *ledger.Ledger, skill int32) []Skill {
	for _, need := range a.Lacking(l, skill) {
		if at := slices.IndexFunc(needs, func(n Skill) bool { return n.Skill == need.Skill }); at >= 0 {
			needs[at].Level = max(needs[at].Level, need.Level)
			continue
		}
		needs = append(a.appendNeeds(needs, l, need.Skill), need)
	}
	return needs
}

// Lacking is what a skill itself needs, at least, and a person doesn't know: nothing where
// they have built something with the skill already, which shows that they had what it takes.
func (a *Answers) Lacking(l *ledger.Ledger, skill int32) (needs []Skill) {
	if a.LevelOf(skill) >= int32(scale.Intermediate) {
		return nil
	}
	list := a.catalogue.Skills[skill].Needs
	for i := range list {
		need := Skill{int32(a.catalogue.NeededSkill(&list[i])), int32(list[i].Level)}
		if !a.Knows(l, need.Skill, need.Level) {
			needs = append(needs, need)
		}
	}
	return needs
}
