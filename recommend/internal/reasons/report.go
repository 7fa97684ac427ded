// Package reasons makes the case for a ranking: which answers earned which points,
// what is still to be earned, how far the doors are open, how sure it all is. What is
// earned, and would be, is the account's to say. The reasons of one report share their
// lists of evidence, which nobody writes to.
package reasons

import (
	"cmp"

	"layerpath/data"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// Report makes the report on a person, whose answers an account has. Where nothing was
// recognised it has no layers. The account is as before when it returns.
func Report(a *answers.Answers, account *ledger.Account) report.Report {
	return newTeller(a, account, true).report()
}

// Short is Report without the reasons of roles.
func Short(a *answers.Answers, account *ledger.Account) report.Report {
	return newTeller(a, account, false).report()
}

func (t *teller) report() report.Report {
	r := report.Report{
		Schema:     report.Schema,
		Catalog:    report.Catalog{Name: t.catalogue.Name, Version: t.catalogue.Version},
		Profile:    t.answers.Echo(),
		Coverage:   t.answers.Coverage(),
		Layers:     []report.Layer{},
		CloseCalls: [][]int{},
		Openings:   []report.Opening{},
	}
	if r.Coverage.Recognized > 0 {
		order := t.account.Order()
		r.Layers = t.layers(order)
		r.CloseCalls = t.closeCalls(order)
		r.Openings = t.openings()
		r.Steadiness = t.steadiness(order[0])
	}
	r.Warnings = t.warnings(&r)
	return r
}

func (t *teller) layers(order []ledger.Place) []report.Layer {
	layers := make([]report.Layer, len(order))
	for i, place := range order {
		layers[i] = t.layer(int(place.Index))
		if order[0].Score > 0 {
			layers[i].Rank = i + 1
		}
	}
	return layers
}

func (t *teller) layer(i int) report.Layer {
	l := &t.catalogue.Layers[i]
	return report.Layer{
		Layer:     l.Number,
		ID:        l.ID,
		Name:      l.Name,
		Nickname:  l.Nickname,
		Stream:    l.Stream,
		Score:     t.account.Score(i),
		Range:     t.scoreRange(i),
		Reasons:   t.reasons(i),
		Entry:     t.entry(i),
		Gaps:      t.gaps(i),
		Roles:     t.roles(i),
		About:     l.About,
		SkillSet:  l.SkillSet,
		FirstStep: t.firstStep(l),
	}
}

func (t *teller) entry(target int) report.Entry {
	e, said := t.ledger.Entry(target), len(t.answers.Degrees) > 0
	return report.Entry{Status: t.doors[target], Usual: e.Usual, Explanation: words.Door(t.doors[target], e, said, t.answers.HighestDegree())}
}

// firstStep is what to try for a layer; where the layer is a skill set, what people
// of the person's profession can try.
func (t *teller) firstStep(l *data.Layer) string {
	if p := t.profession(); l.SkillSet != "" && p != nil {
		return cmp.Or(p.Next, l.FirstStep)
	}
	return l.FirstStep
}

// closeCalls groups neighbours in rank whose order means nothing.
func (t *teller) closeCalls(order []ledger.Place) [][]int {
	groups := [][]int{}
	for from, end := range ledger.CloseCalls(order) {
		var group []int
		for _, place := range order[from:end] {
			group = append(group, t.catalogue.Layers[place.Index].Number)
		}
		groups = append(groups, group)
	}
	return groups
}
