// Package asking finds the skills to ask a person about next: those whose answers would
// tell apart the layers and roles that lead, by the sums of package ledger. [Next] is its one
// call; what a question looks like is the quiz's affair.
package asking

import (
	"cmp"
	"slices"

	"layerpath/data/scale"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
)

// usual is the level at which an answer is expected, that of a skill named without one.
const usual = int32(scale.Intermediate)

// A candidate is a skill that may be asked about, and how much its answer would say.
type candidate struct {
	skill int32
	worth int
}

// Next gives the skills to ask about, the most telling first, n at most: none that was
// offered already, or that the person has named or is taken to know. Settled says that no
// likely answer would change the first layer. The account has the person's answers, and is
// left as it was.
func Next(a *answers.Answers, account *ledger.Account, offered []bool, n int) (skills []int32, settled bool) {
	candidates := candidatesOf(a, account, offered)
	slices.SortStableFunc(candidates, func(x, y candidate) int { return cmp.Compare(y.worth, x.worth) })
	candidates = candidates[:max(0, min(n, len(candidates)))]
	for _, c := range candidates {
		skills = append(skills, c.skill)
	}
	return skills, len(candidates) == 0
}

// candidatesOf are the skills that tell layers apart, in the catalogue's order.
func candidatesOf(a *answers.Answers, account *ledger.Account, offered []bool) (candidates []candidate) {
	l := account.Ledger()
	before := make([]int, l.Layers())
	for layer := range before {
		before[layer] = account.Layer(layer)
	}
	for i := range offered {
		skill := int32(i)
		if offered[i] || a.LevelOf(skill) > 0 || a.Knows(l, skill, usual) {
			continue
		}
		if apart := tellsApart(account, before, skill); apart > 0 {
			candidates = append(candidates, candidate{skill, apart * l.Catalogue().AskedFor(i)})
		}
	}
	return candidates
}

// tellsApart is by how many points more a skill would move one layer than another.
func tellsApart(account *ledger.Account, before []int, skill int32) int {
	run := account.Ledger().Skill(skill, usual)
	if len(run) == 0 {
		return 0
	}
	mark := account.Mark()
	account.Add(run)
	least, most := account.Layer(0)-before[0], 0
	for layer := range before {
		gain := account.Layer(layer) - before[layer]
		least, most = min(least, gain), max(most, gain)
	}
	account.Back(mark)
	return most - least
}
