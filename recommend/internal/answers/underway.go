package answers

import (
	"slices"

	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// hold finds the degrees that the person has now.
func (a *Answers) hold() {
	a.Held = a.appendHeld(a.Held, nil)
	for i := range a.Degrees {
		a.underWay = a.underWay || a.isUnderWay(i)
	}
}

// HeldWith gives the degrees that the person would have with some more that are finished:
// as hold finds them where those were said, too.
func (a *Answers) HeldWith(more []ledger.Degree) []ledger.Degree { return a.appendHeld(nil, more) }

// appendHeld appends the degrees that are finished, and what those under way build on,
// where none of that level or above is finished.
func (a *Answers) appendHeld(held, more []ledger.Degree) []ledger.Degree {
	for i, d := range a.Degrees {
		if !a.isUnderWay(i) {
			held = append(held, d)
		}
	}
	held = append(held, more...)
	none, finished := len(held) == 0, highest(held)
	for i, d := range a.Degrees {
		if !a.isUnderWay(i) {
			continue
		}
		if base := buildsOn(d); none || base.Level > finished {
			held = append(held, base)
		}
	}
	return held
}

// isUnderWay says whether the i-th of the degrees is to be finished yet. Who says of no
// degree that it is in progress has none: nothing comes of it.
func (a *Answers) isUnderWay(i int) bool {
	return a.Degrees[i].Level > scale.NoDegree && a.DegreeSaid(i).InProgress
}

// buildsOn gives what a degree builds on: whoever studies for a master's has a bachelor's,
// taken to be in the same field, and whoever trains or studies for less has finished
// school.
func buildsOn(d ledger.Degree) ledger.Degree {
	switch d.Level {
	case scale.Doctorate, scale.Master:
		d.Level--
		return d
	case scale.Bachelor, scale.Associate, scale.Vocational:
		return ledger.Degree{Level: scale.Secondary}
	}
	return ledger.Degree{Level: scale.NoDegree}
}

// After is how far the door of a role will be open once what is under way is done, to the
// person with some degrees more; nil where that changes nothing. Of several degrees the one
// is told that does it first, and of those the lowest.
func (a *Answers) After(account *ledger.Account, role int, more []ledger.Degree) (after *report.After) {
	if !a.underWay {
		return nil
	}
	then := a.Door(account, role, slices.Concat(a.Degrees, more))
	if then == a.Door(account, role, a.HeldWith(more)) {
		return nil
	}
	level := scale.NoDegree
	for i, d := range a.Degrees {
		said := a.DegreeSaid(i)
		if !a.isUnderWay(i) || a.Door(account, role, []ledger.Degree{d}) != then {
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
