package ledger

import (
	"slices"
	"sync/atomic"

	"layerpath/data"
	"layerpath/data/scale"
)

// A Run is what one answer counts for: pieces of evidence in the order of their asks,
// each ask once. A run that a ledger gives is shared; nobody writes to it.
type Run []Piece

// A Piece is evidence for one ask, in units of [Full].
type Piece struct {
	Ask      int32
	Evidence int32
}

// For is the evidence of a run for an ask, 0 for none.
func (r Run) For(ask int32) int32 {
	at, found := slices.BinarySearchFunc(r, ask, func(p Piece, ask int32) int { return int(p.Ask - ask) })
	if !found {
		return 0
	}
	return r[at].Evidence
}

// How many levels of a skill there are, and of degrees.
const (
	levels       = 4
	degreeLevels = int(scale.Doctorate) + 1
)

// kept gives what a place keeps, or makes it and keeps it there. Two goroutines may
// both make it, to the same end.
func kept(place *atomic.Pointer[Run], make func() Run) Run {
	if known := place.Load(); known != nil {
		return *known
	}
	made := make()
	place.Store(&made)
	return made
}

// Skill is what a skill counts for at a level, 1 to 4; nothing at level 0.
func (l *Ledger) Skill(skill, level int32) Run {
	if level == 0 {
		return nil
	}
	return kept(&l.skills[int(skill)*levels+int(level)-1], func() Run {
		shares := l.skillShares(skill)
		run := make(Run, 0, len(shares))
		for _, p := range shares {
			if p.Evidence = atLevel(p.Evidence, level, int32(l.asks[p.Ask].Level)); p.Evidence > 0 {
				run = append(run, p)
			}
		}
		return run
	})
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
	return kept(&l.shares[skill], func() Run {
		var shares Run
		for a := l.wanted[skill]; a > 0; a = l.asks[a-1].next {
			shares = append(shares, Piece{a - 1, Full})
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

// merge adds pieces, by a percentage of their evidence, to others. Of two for one ask
// the better one stays.
func merge(run, more Run, percentage int32) Run {
	if len(more) == 0 {
		return run
	}
	merged := make(Run, 0, len(run)+len(more))
	for _, p := range more {
		p.Evidence = p.Evidence / 100 * percentage
		for len(run) > 0 && run[0].Ask < p.Ask {
			merged, run = append(merged, run[0]), run[1:]
		}
		if len(run) > 0 && run[0].Ask == p.Ask {
			p.Evidence, run = max(p.Evidence, run[0].Evidence), run[1:]
		}
		merged = append(merged, p)
	}
	return append(merged, run...)
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
	return kept(&l.degrees[int(at)*degreeLevels+int(level)], func() Run {
		var run Run
		for _, a := range l.ofKind[data.DegreeKind] {
			if e := l.fieldWorth(&l.asks[a], field) / 100 * int32(l.asks[a].Levels[level]); e > 0 {
				run = append(run, Piece{a, e})
			}
		}
		return run
	})
}

// fieldWorth is the evidence of the highest degree in a field for an ask.
func (l *Ledger) fieldWorth(a *Ask, field int32) int32 {
	worth := int32(a.AnyField) * percent
	if field == NoField {
		return worth
	}
	for i := range a.Fields {
		worth = max(worth, l.FieldShare(field, a.Fields[i].ID)/100*int32(a.Fields[i].Percent))
	}
	return worth
}

// FieldShare is how far a field counts for another, as skills do for broader ones.
func (l *Ledger) FieldShare(field int32, id string) int32 {
	for _, p := range l.fieldReach(field) {
		if l.catalogue.Fields[p.Ask].ID == id {
			return p.Evidence
		}
	}
	return 0
}

// fieldReach are the fields that a field counts for, itself in full: a run over fields
// instead of asks.
func (l *Ledger) fieldReach(field int32) Run {
	return kept(&l.fieldShares[field], func() Run {
		reach := Run{{field, Full}}
		for _, b := range l.catalogue.Fields[field].Broader {
			broader, _ := l.catalogue.FindField(b.ID)
			reach = merge(reach, l.fieldReach(int32(broader)), int32(b.Percent))
		}
		return reach
	})
}

// Interest is what an interest counts for.
func (l *Ledger) Interest(interest int32) Run {
	return kept(&l.interests[interest], func() Run {
		var run Run
		for _, a := range l.ofKind[data.InterestKind] {
			if l.asks[a].Interest == l.catalogue.Interests[interest].ID {
				run = append(run, Piece{a, Full})
			}
		}
		return run
	})
}

// Job is what a profession counts for: by its own id or its group's, whichever is more;
// the title of a role in full for the role's own layer.
func (l *Ledger) Job(job data.Job) Run {
	if job.Role >= 0 {
		return kept(&l.titles[job.Role], func() Run { return l.title(job.Role) })
	}
	return kept(&l.professions[job.Profession], func() Run {
		p := &l.catalogue.Professions[job.Profession]
		var run Run
		for _, a := range l.ofKind[data.ProfessionKind] {
			if share := max(professionShare(&l.asks[a], p.ID), professionShare(&l.asks[a], p.Group)); share > 0 {
				run = append(run, Piece{a, share})
			}
		}
		return run
	})
}

func (l *Ledger) title(role int) (run Run) {
	for _, a := range l.ofKind[data.ProfessionKind] {
		share := professionShare(&l.asks[a], l.catalogue.Roles[role].ID)
		if l.asks[a].Target == l.layerOf[role] {
			share = Full
		}
		if share > 0 {
			run = append(run, Piece{a, share})
		}
	}
	return run
}

func professionShare(a *Ask, id string) int32 {
	for i := range a.Professions {
		if a.Professions[i].ID == id {
			return int32(a.Professions[i].Percent) * percent
		}
	}
	return 0
}
