package reasons

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// gaps lists what a person could still learn for a layer, by the points that it
// would add for the effort, most first. Points are what the account gains by closing the
// gap, so that what one skill adds to several requirements is in them.
func (t *teller) gaps(target int) []report.Gap {
	asks, first := t.ledger.Asks(target)
	gaps := make([]report.Gap, 0, len(asks))
	for i := range asks {
		q, ask := &asks[i], first+int32(i)
		switch {
		case t.account.Earned(ask) == q.Points: // all is earned
		case q.Kind == data.SkillKind:
			now := t.answers.LevelOf(q.Skill)
			if gain := t.account.Learnt(target, q.Skill, now, int32(q.Level)); gain > 0 {
				hours := t.catalogue.SkillHours(int(q.Skill), int(now), q.Level)
				gaps = append(gaps, report.Gap{
					Kind: "skill", Requirement: t.catalogue.Skills[q.Skill].ID, Name: t.catalogue.Skills[q.Skill].Name, Want: q.Level,
					Points: gain, Hours: hours, Effort: words.Effort(hours),
				})
			}
		case q.Kind == data.DegreeKind && len(t.answers.Degrees) > 0: // no degree said is no gap
			if gap, ok := t.degreeGap(target, q, ask); ok {
				gaps = append(gaps, gap)
			}
		}
	}
	slices.SortStableFunc(gaps, compareGaps)
	return gaps
}

// compareGaps puts the gap first that adds more points an hour, and of equals the
// one that adds more.
func compareGaps(a, b report.Gap) int {
	return cmp.Or(cmp.Compare(b.Points*a.Hours, a.Points*b.Hours), b.Points-a.Points)
}

// degreeGap is the degree to take for an ask: in the field that counts most, of the
// level at the layer's usual door, or the lowest that earns all where the door's
// level would add nothing, or is none; and a higher one where that takes less.
func (t *teller) degreeGap(target int, q *ledger.Ask, ask int32) (report.Gap, bool) {
	field, held := t.ledger.BestField(ask), t.answers.Studied()
	for _, level := range []scale.Degree{t.ledger.Entry(target).Open, lowestFull(q.Requirement)} {
		gain := func(level scale.Degree) int {
			return ledger.Points(q.Points, t.ledger.Degree(level, field).For(ask)) - t.account.Earned(ask)
		}
		if level == scale.NoDegree || gain(level) <= 0 {
			continue
		}
		level = t.shortestFrom(held, level)
		hours := t.catalogue.DegreeHours(held, level)
		degree, name := report.GapDegree{Level: level.String()}, ""
		if field != ledger.NoField {
			degree.Field, name = t.catalogue.Fields[field].ID, t.catalogue.Fields[field].Name
		}
		return report.Gap{
			Kind: "degree", Requirement: "degree", Name: words.DegreeIn(level, name), Degree: &degree,
			Points: gain(level), Hours: hours, Effort: words.StudyEffort(ledger.Years(hours)),
		}, true
	}
	return report.Gap{}, false
}

// shortestFrom is the level, at least the one wanted, that takes a person with a degree
// least: with a bachelor's in law, a master's in physics is nearer than a second
// bachelor's.
func (t *teller) shortestFrom(held, wanted scale.Degree) scale.Degree {
	best := wanted
	for level := wanted + 1; level <= scale.Doctorate; level++ {
		if t.catalogue.DegreeHours(held, level) < t.catalogue.DegreeHours(held, best) {
			best = level
		}
	}
	return best
}

func lowestFull(q *data.Requirement) scale.Degree {
	level := scale.Secondary
	for q.Levels[level] < q.Levels[scale.Doctorate] {
		level++
	}
	return level
}
