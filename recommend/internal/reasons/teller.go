package reasons

import (
	"layerpath/data"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// A teller tells of one person.
type teller struct {
	answers   *answers.Answers
	account   *ledger.Account
	ledger    *ledger.Ledger
	catalogue *data.Catalogue

	whole    bool            // the reasons of roles are told, too
	doors    []report.Status // by target
	evidence evidence
	earned   []int32 // memory of reasons
}

// newTeller makes a teller, who tells the reasons of roles where whole.
func newTeller(a *answers.Answers, account *ledger.Account, whole bool) *teller {
	l := account.Ledger()
	reasoned := l.Layers()
	if whole {
		reasoned = l.Targets()
	}
	t := &teller{
		answers: a, account: account, ledger: l, catalogue: l.Catalogue(),
		whole: whole, doors: make([]report.Status, l.Targets()), evidence: evidenceOf(a, l, reasoned),
	}
	for i := range t.doors {
		t.doors[i] = l.Door(i, a.Degrees)
	}
	return t
}

// profession is what the person does today, nil where it isn't known or is the title of
// a role.
func (t *teller) profession() *data.Profession {
	if !t.answers.HasJob || t.answers.Job.Profession < 0 {
		return nil
	}
	return &t.catalogue.Professions[t.answers.Job.Profession]
}
