package ledger

import "slices"

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

// Full is the evidence that meets an ask wholly, the unit of all evidence. It divides
// by 10,000, so that percents of percents are whole, and by every skill level.
const Full = 120_000

// percent is one hundredth of Full.
const percent = Full / 100

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
