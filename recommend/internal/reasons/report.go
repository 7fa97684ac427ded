// Package reasons makes the case for a ranking: which answers earned which points,
// what is still to be earned, how far the doors are open, how sure it all is. What is
// earned, and would be, is the account's to say. The reasons of one report share their
// lists of evidence, which nobody writes to.
package reasons

import (
	"slices"

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

// Short is Report without the reasons of roles, and without the gaps of those that lead no
// layer.
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
		Roles:      []report.Ranked{},
		Learn:      []report.Lesson{},
		CloseCalls: [][]int{},
		Openings:   []report.Opening{},
	}
	if r.Coverage.Recognized > 0 {
		order := slices.Clone(t.account.Order())
		r.Layers = t.layers(order)
		r.Roles = t.ranked()
		r.CloseCalls = t.closeCalls(order)
		r.Openings = t.openings()
		r.Steadiness = t.steadiness(order[0])
		t.advise(&r, order)
	}
	r.Warnings = t.warnings(&r)
	return r
}

// advise says what is told first: the lead role of the first layer, or of the one that the
// person wants, what to learn and the bridge, and how sure the first layer is; or that there
// is too little to say.
func (t *teller) advise(r *report.Report, order []ledger.Place) {
	first := order[0]
	told, because := t.told(order)
	lead := t.account.Lead(int(told.Index))
	switch {
	case first.Score == 0 || lead < 0:
		return
	case first.Score < report.EnoughToSay:
		r.TooLittle = &report.TooLittle{Points: int(first.Score), Questions: words.Questions(t.answers.Unsaid.Skills, !t.answers.HasJob, t.answers.Unsaid.Interests, t.answers.Unsaid.Degree)}
		return
	}
	r.First = &report.First{Role: t.ledger.Role(lead).ID, Layer: t.numberOf(lead), Because: because}
	r.Confidence = t.confidence(order)
	bridge, why := t.answers.Bridge(t.account, lead)
	if bridge >= 0 {
		r.Bridge = t.bridge(bridge, why)
	}
	r.Learn = t.learn(lead, bridge)
}

func (t *teller) bridge(i int, because string) *report.Bridge {
	unmet, lacks := t.unmetCore(i)
	return &report.Bridge{
		ID: t.ledger.Role(i).ID, Title: t.title(i), Layer: t.numberOf(i), Score: t.account.Role(i), AI: string(t.ledger.Role(i).AI), Because: because,
		Entry: t.entry(i), UnmetCore: unmet, Lacks: lacks, Gaps: t.roleGaps(i), FirstStep: t.firstStep(i),
	}
}

// confidence says how sure an order's first layer is, nil where the catalogue doesn't.
func (t *teller) confidence(order []ledger.Place) *report.Confidence {
	c := &t.catalogue.Confidence
	band := ledger.Band(c, order)
	if band < 0 {
		return nil
	}
	b, cases := &c.Bands[band], 0
	for i := range c.Bands {
		cases += c.Bands[i].Cases
	}
	inTen := func(percent int) int { return (percent + 5) / 10 }
	return &report.Confidence{
		Band: b.ID, Name: b.Name, Lead: ledger.Ahead(order), Right: inTen(b.Right), Near: inTen(b.Near), Of: 10, MeasuredOn: cases,
	}
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

// layer tells of a layer; its door and what to try are its lead role's.
func (t *teller) layer(i int) report.Layer {
	l, lead := &t.catalogue.Layers[i], t.account.Lead(i)
	told := report.Layer{
		Layer:     l.Number,
		ID:        l.ID,
		Name:      l.Name,
		Nickname:  l.Nickname,
		Plain:     l.Plain,
		Stream:    l.Stream,
		Score:     t.account.Layer(i),
		Range:     t.layerRange(i),
		Reasons:   t.layerReasons(i, lead),
		Gaps:      t.layerGaps(i, lead),
		Roles:     t.roles(i),
		About:     l.About,
		SkillSet:  l.SkillSet,
		FirstStep: l.FirstStep,
	}
	if lead >= 0 {
		told.Entry, told.FirstStep = t.entry(lead), t.firstStep(lead)
	}
	return told
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

// told is the place in an order of which is told first, and why: the first; or, where the
// person said what they want and the first is something else, the best of what they want.
// One without points is nobody's way.
func (t *teller) told(order []ledger.Place) (place ledger.Place, because string) {
	for i, place := range order {
		wanted := t.answers.Wants(t.catalogue.Layers[place.Index].SkillSet != "")
		switch {
		case place.Score == 0:
			return order[0], report.FitsBest
		case wanted && i == 0:
			return place, report.FitsBest
		case wanted && t.answers.Profile.Aim == "":
			return place, report.ByJob
		case wanted:
			return place, report.ByAim
		}
	}
	return order[0], report.FitsBest
}
