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

	whole    bool            // the reasons and gaps of all roles are told, too
	doors    []report.Status // by role
	evidence evidence
	needs    map[wanted]preparation // memory of prepare
}

// newTeller makes a teller, who tells the reasons and gaps of all roles where whole.
func newTeller(a *answers.Answers, account *ledger.Account, whole bool) *teller {
	l := account.Ledger()
	t := &teller{
		answers: a, account: account, ledger: l, catalogue: l.Catalogue(),
		whole: whole, doors: make([]report.Status, l.Roles()), evidence: evidenceOf(a, l),
		needs: map[wanted]preparation{},
	}
	for i := range t.doors {
		t.doors[i] = a.Door(account, i, a.Held)
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

// withAI says what people of the person's profession do with AI in it; empty where nothing
// is known of it.
func (t *teller) withAI() string {
	if p := t.profession(); p != nil {
		return p.WithAI
	}
	if !t.answers.HasJob {
		return ""
	}
	return t.catalogue.Roles[t.answers.Job.Role].WithAI
}
