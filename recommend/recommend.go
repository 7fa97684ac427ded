// Package recommend ranks the layers of a catalogue for a person and makes the
// whole case for the ranking: reasons with points that add up, the usual door,
// gaps, roles, and what is doubtful.
//
// Most readers need two calls: [New] prepares a catalogue, [Ranker.Rank] turns a
// profile into a report, whose type is in package report. All of it is pure
// integer arithmetic on what it is given: the same profile gets the same report,
// byte for byte, on every machine. Nothing here knows what the layers are about,
// or how many there are.
//
// The package stands between data, which knows what layers ask for, and profiles,
// which knows what people said; it alone brings the two together. Behind this door,
// package answers finds in the catalogue what a profile names, package ledger counts,
// reasons says why, route finds the way to a goal.
package recommend

import (
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/reasons"
	"layerpath/recommend/report"
)

// A Ranker ranks people with one catalogue. It is safe for use by several
// goroutines.
type Ranker struct {
	catalogue *data.Catalogue
	ledger    *ledger.Ledger
}

// New prepares a catalogue: it goes through the requirements once. One from
// data.Embedded or data.Load has been checked, and nobody changes it; another, or a copy,
// is checked here, and the error is what data.Check finds, document.Problems.
func New(c *data.Catalogue) (*Ranker, error) {
	if problems := data.Sound(c); len(problems) > 0 {
		return nil, problems
	}
	return &Ranker{c, ledger.New(c)}, nil
}

// Rank ranks all layers for a person and makes the case for the ranking. It cannot
// fail: what wasn't recognised, or said, is told in the report. A profile of which
// nothing is recognised gets a report without layers.
func (r *Ranker) Rank(p profiles.Profile) report.Report {
	a, account := r.read(&p)
	return reasons.Report(a, account)
}

// Short is Rank without the reasons of roles, and without the gaps of those that lead no
// layer: what most readers see, for a fifth of the work.
func (r *Ranker) Short(p profiles.Profile) report.Report {
	a, account := r.read(&p)
	return reasons.Short(a, account)
}

// read finds what a profile names, and adds it to an account.
func (r *Ranker) read(p *profiles.Profile) (*answers.Answers, *ledger.Account) {
	a, account := answers.NewReader(r.catalogue).Read(p), r.ledger.NewAccount()
	a.Enter(account)
	return a, account
}
