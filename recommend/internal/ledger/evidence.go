package ledger

import (
	"slices"
	"strings"

	"layerpath/data"
	"layerpath/data/scale"
)

// Skill is what a skill counts for at a level, 1 to 4; nothing at level 0.
func (l *Ledger) Skill(skill, level int32) Run {
	if level == 0 {
		return nil
	}
	return l.skills.keep(int(skill)*levels+int(level)-1, func() Run {
		shares := l.skillShares(skill)
		if highest := l.highest(shares); level > highest && highest > 0 {
			return l.Skill(skill, highest) // a higher level counts for no more
		}
		run := make(Run, 0, len(shares))
		for _, p := range shares {
			if e := atLevel(p.Evidence(), level, int32(l.asks[p.Ask()].Level)); e > 0 {
				run = append(run, p.With(e))
			}
		}
		return run
	})
}

// highest is the highest level that the asks of a run want.
func (l *Ledger) highest(run Run) (highest int32) {
	for _, p := range run {
		highest = max(highest, int32(l.asks[p.Ask()].Level))
	}
	return highest
}

// atLevel is the evidence of a skill at a level for an ask that wants one.
func atLevel(share, level, want int32) int32 {
	if level >= want {
		return share
	}
	return share * level / want
}

// skillShares are what a skill counts for at the level that is wanted: in full where it
// is asked for itself, and by the shares of its broader skills where they are. Shares
// multiply along a way, and the best of several ways counts.
func (l *Ledger) skillShares(skill int32) Run {
	return l.shares.keep(int(skill), func() Run {
		var shares Run
		for a := l.wanted[skill]; a > 0; a = l.asks[a-1].next {
			shares = append(shares, newPiece(a-1, Full))
		}
		slices.Reverse(shares)
		wider := l.catalogue.Skills[skill].Broader
		for i := range wider {
			broader := l.catalogue.BroaderSkill(&wider[i])
			shares = merge(shares, l.skillShares(int32(broader)), int32(wider[i].Percent))
		}
		return shares
	})
}

// Reach is how far a skill at a level, 1 to 4, counts for another one that is wanted at a
// level, in units of [Full].
func (l *Ledger) Reach(skill, level, other, want int32) int32 {
	return atLevel(l.reach(skill).For(other), level, want)
}

// reach are the skills that a skill counts for, itself in full: a run over skills instead
// of asks.
func (l *Ledger) reach(skill int32) Run {
	return l.reaches.keep(int(skill), func() Run {
		reach := Run{newPiece(skill, Full)}
		wider := l.catalogue.Skills[skill].Broader
		for i := range wider {
			reach = merge(reach, l.reach(int32(l.catalogue.BroaderSkill(&wider[i]))), int32(wider[i].Percent))
		}
		return reach
	})
}

// A Degree is a degree of a person by numbers. Fields is empty where the field wasn't
// said or isn't known.
type Degree struct {
	Level  scale.Degree
	Fields []int32
}

// NoField stands for the field of a degree without one, or in one that isn't known.
const NoField int32 = -1

// Degree is what a degree of a level in a field counts for: by the nearest field that
// an ask lists, never less than any other field does.
func (l *Ledger) Degree(level scale.Degree, field int32) Run {
	at := field
	if field == NoField {
		at = int32(len(l.catalogue.Fields))
	}
	return l.degrees.keep(int(at)*degreeLevels+int(level), func() Run {
		var run Run
		for _, a := range l.ofKind[data.DegreeKind] {
			if e := Part(l.FieldWorth(l.asks[a].Requirement, field), int32(l.asks[a].Levels[level])); e > 0 {
				run = append(run, newPiece(a, e))
			}
		}
		return run
	})
}

// FieldWorth is how far a field counts for what a requirement asks for, in units of
// [Full].
func (l *Ledger) FieldWorth(q *data.Requirement, field int32) int32 {
	worth := int32(q.AnyField) * percent
	if field == NoField {
		return worth
	}
	for i := range q.Fields {
		worth = max(worth, Part(l.fieldShare(field, q.Fields[i].ID), int32(q.Fields[i].Percent)))
	}
	return worth
}

// BestField is the field of study that counts most for an ask, of those that it lists;
// NoField, where any field counts as much.
func (l *Ledger) BestField(ask int32) int32 {
	const unknown = -2
	known := l.asks[ask].bestField
	if f := known.Load() + unknown; f != unknown {
		return f
	}
	q := l.asks[ask].Requirement
	best, most := NoField, l.FieldWorth(q, NoField)
	for i := range q.Fields {
		f, _ := l.catalogue.FindField(q.Fields[i].ID)
		worth := l.FieldWorth(q, int32(f))
		if worth > most || worth == most && best != NoField && int32(f) < best {
			best, most = int32(f), worth
		}
	}
	known.Store(best - unknown)
	return best
}

// Worth is what a degree counts for with an ask, in the best of its fields.
func (l *Ledger) Worth(d Degree, ask int32) int32 {
	worth := l.Degree(d.Level, NoField).For(ask)
	for _, f := range d.Fields {
		worth = max(worth, l.Degree(d.Level, f).For(ask))
	}
	return worth
}

// fieldShare is how far a field counts for another, as skills do for broader ones.
func (l *Ledger) fieldShare(field int32, id string) int32 {
	for _, p := range l.fieldReach(field) {
		if l.catalogue.Fields[p.Ask()].ID == id {
			return p.Evidence()
		}
	}
	return 0
}

// fieldReach are the fields that a field counts for, itself in full: a run over fields
// instead of asks.
func (l *Ledger) fieldReach(field int32) Run {
	return l.fieldShares.keep(int(field), func() Run {
		reach := Run{newPiece(field, Full)}
		for _, b := range l.catalogue.Fields[field].Broader {
			broader, _ := l.catalogue.FindField(b.ID)
			reach = merge(reach, l.fieldReach(int32(broader)), int32(b.Percent))
		}
		return reach
	})
}

// Interest is what an interest counts for.
func (l *Ledger) Interest(interest int32) Run {
	return l.interests.keep(int(interest), func() Run {
		var run Run
		for _, a := range l.ofKind[data.InterestKind] {
			if l.asks[a].Interest == l.catalogue.Interests[interest].ID {
				run = append(run, newPiece(a, Full))
			}
		}
		return run
	})
}

// appendCode appends what a RIASEC code counts for. The product is at most
// 63 × 100 × Full, which an int32 holds.
func (l *Ledger) appendCode(run Run, code string) Run {
	for _, a := range l.ofKind[data.RIASECKind] {
		sum := int32(0)
		for i := range len(code) {
			sum += letterWeight(i) * int32(l.asks[a].Letters[strings.IndexByte(scale.RIASEC, code[i])])
		}
		if e := Full * sum / l.asks[a].letters; e > 0 {
			run = append(run, newPiece(a, e))
		}
	}
	return run
}
