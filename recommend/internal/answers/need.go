package answers

import (
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
)

// Needs is what a person has to learn before a skill on the way to a role, below 0 for none: what
// it needs and they don't know, what that needs in turn, each once at the highest level that
// is asked for, in an order in which it can be learnt; and how many hours that takes in all.
func (a *Answers) Needs(l *ledger.Ledger, role int, skill int32) (needs []Skill, hours int) {
	needs = a.appendNeeds(nil, l, role, skill)
	for _, n := range needs {
		hours += a.hours(n)
	}
	return needs, hours
}

// appendNeeds appends the needs of a skill that aren't there, each behind its own.
func (a *Answers) appendNeeds(needs []Skill, l *ledger.Ledger, role int, skill int32) []Skill {
	for _, need := range a.Lacking(l, role, skill) {
		if at := slices.IndexFunc(needs, func(n Skill) bool { return n.Skill == need.Skill }); at >= 0 {
			needs[at].Level = max(needs[at].Level, need.Level)
			continue
		}
		needs = append(a.appendNeeds(needs, l, role, need.Skill), need)
	}
	return needs
}

// Lacking is what a skill itself needs, at least, and a person doesn't know: nothing where
// they have built something with the skill already, which shows that they had what it takes.
// On the way to a role what the role asks for anyway may do for a need.
func (a *Answers) Lacking(l *ledger.Ledger, role int, skill int32) (needs []Skill) {
	if a.LevelOf(skill) >= int32(scale.Intermediate) {
		return nil
	}
	list := a.catalogue.Skills[skill].Needs
	for i := range list {
		need := Skill{int32(a.catalogue.NeededSkill(&list[i])), int32(list[i].Level)}
		if !a.Knows(l, need.Skill, need.Level) {
			needs = append(needs, a.forBoth(l, role, skill, need))
		}
	}
	return needs
}

// noRole stands for no role that is on the way.
const noRole = -1

// forBoth gives what is learnt for a need of a skill on the way to a role: what the role
// itself asks for, where that shows as much as meets the need, takes no longer and needs
// nothing first; else what is needed. Who learns Python for a role has learnt to program,
// and is sent to no course of programming beside it.
func (a *Answers) forBoth(l *ledger.Ledger, role int, skill int32, need Skill) Skill {
	if role < 0 {
		return need
	}
	best, least := need, a.hours(need)+1
	asks, _ := l.Asks(l.RoleTarget(role))
	for i := range asks {
		q := &asks[i]
		if q.Kind == data.SkillKind && q.Skill == need.Skill {
			return need
		}
		if q.Kind != data.SkillKind || q.Requirement.Evidence || q.Skill == skill || a.codes(q.Skill) && !a.codes(need.Skill) {
			continue
		}
		if instead, ok := a.showing(l, q.Skill, need); ok && a.hours(instead) < least && len(a.Lacking(l, noRole, q.Skill)) == 0 {
			best, least = instead, a.hours(instead)
		}
	}
	return best
}

// showing gives a skill at the first level, above the person's, that shows what is needed.
func (a *Answers) showing(l *ledger.Ledger, skill int32, need Skill) (Skill, bool) {
	for level := a.LevelOf(skill) + 1; level <= int32(scale.Expert); level++ {
		if l.Reach(skill, level, need.Skill, need.Level) >= knows*ledger.Full/100 {
			return Skill{skill, level}, true
		}
	}
	return Skill{}, false
}

// hours is how long it takes to get a skill to a level from where the person is.
func (a *Answers) hours(s Skill) int {
	return a.catalogue.SkillHours(int(s.Skill), int(a.LevelOf(s.Skill)), int(s.Level))
}

func (a *Answers) codes(skill int32) bool { return a.catalogue.Skills[skill].Coding }
