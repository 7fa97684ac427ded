package reasons

import (
	"cmp"
	"slices"

	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// steadiness takes a person's skills away and looks who is first then. It is nil where
// no layer is first, or no skill was said: there is nothing to take away.
func (t *teller) steadiness(first ledger.Place) *report.Steadiness {
	if first.Score == 0 || len(t.answers.Skills) == 0 {
		return nil
	}
	s := &report.Steadiness{LowerLevels: t.withLowerLevels(), WithoutSkill: []report.Loss{}}
	skills := slices.SortedFunc(slices.Values(t.answers.Skills), func(a, b answers.Skill) int { return cmp.Compare(a.Skill, b.Skill) })
	for _, skill := range skills {
		run := t.ledger.Skill(skill.Skill, skill.Level)
		if !t.earns(run, int(first.Index)) {
			continue // the others lose, not the first
		}
		mark := t.account.Mark()
		t.account.Sub(run)
		if now := t.first(); now != t.catalogue.Layers[first.Index].Number {
			s.WithoutSkill = append(s.WithoutSkill, report.Loss{Skill: t.catalogue.Skills[skill.Skill].ID, Text: t.answers.WordsFor(skill.Skill), First: now})
		}
		t.account.Back(mark)
	}
	return s
}

// withLowerLevels is the number of the layer that is first with every skill one level
// lower.
func (t *teller) withLowerLevels() int {
	mark := t.account.Mark()
	defer t.account.Back(mark)
	for _, s := range t.answers.Skills {
		t.account.Sub(t.ledger.Skill(s.Skill, s.Level))
		t.account.Add(t.ledger.Skill(s.Skill, s.Level-1))
	}
	return t.first()
}

// first is the number of the layer that is first now, 0 for none.
func (t *teller) first() int {
	if first := t.account.Order()[0]; first.Score > 0 {
		return t.catalogue.Layers[first.Index].Number
	}
	return 0
}

// earns says whether a run counts for a layer or one of its roles.
func (t *teller) earns(run ledger.Run, layer int) bool {
	return slices.ContainsFunc(run, func(p ledger.Piece) bool {
		target := int(t.ledger.Ask(p.Ask()).Target)
		if role := target - t.ledger.Layers(); role >= 0 {
			return t.ledger.LayerOf(role) == layer
		}
		return target == layer
	})
}
