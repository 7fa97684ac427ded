package answers

import (
	"slices"

	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// hold adds a degree to those that the person has now. Of one under way that is what it
// builds on: whoever studies for a master's has a bachelor's, taken to be in the same
// field, and whoever trains or studies for less has finished school.
func (a *Answers) hold(d ledger.Degree, inProgress bool) {
	if a.underWay = a.underWay || inProgress; inProgress {
		switch d.Level {
		case scale.Doctorate, scale.Master:
			d.Level--
		case scale.Bachelor, scale.Associate, scale.Vocational:
			d = ledger.Degree{Level: scale.Secondary}
		default:
			d = ledger.Degree{Level: scale.NoDegree}
		}
	}
	a.Held = append(a.Held, d)
}

// After is how far the door of a role will be open once what is under way is done, to the
// person with some degrees more; nil where that changes nothing. Of several degrees the one
// is told that does it first, and of those the lowest.
func (a *Answers) After(account *ledger.Account, role int, more []ledger.Degree) (after *report.After) {
	if !a.underWay {
		return nil
	}
	then := a.Door(account, role, slices.Concat(a.Degrees, more))
	if then == a.Door(account, role, slices.Concat(a.Held, more)) {
		return nil
	}
	level := scale.NoDegree
	for i, d := range a.Degrees {
		said := a.DegreeSaid(i)
		if !said.InProgress || a.Door(account, role, []ledger.Degree{d}) != then {
			continue
		}
		if after == nil || sooner(said.Expected, after.Expected) || said.Expected == after.Expected && d.Level < level {
			level, after = d.Level, &report.After{Status: then, Degree: d.Level.String(), Expected: said.Expected}
		}
	}
	return after
}

// sooner says whether a year is before another; one that wasn't said is after all.
func sooner(year, other int) bool { return year > 0 && (other == 0 || year < other) }
