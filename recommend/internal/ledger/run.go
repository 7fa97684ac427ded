package ledger

import "slices"

// A Run is what one answer counts for: pieces of evidence in the order of their asks,
// each ask once. A run that a ledger gives is shared; nobody writes to it.
type Run []Piece

// A Piece is evidence for one ask: the ask's number and, in the lowest bits, the
// evidence in units of [Full]. A cohort goes through millions of them, so they are small.
type Piece uint32

// evidenceBits hold evidence of a piece, which is [Full] at most; the rest numbers a
// quarter of a million asks, two hundred times those of the embedded catalogue.
const evidenceBits = 14

func newPiece(ask, evidence int32) Piece { return Piece(ask)<<evidenceBits | Piece(evidence) }

// Ask is the number of the ask.
func (p Piece) Ask() int32 { return int32(p >> evidenceBits) }

// Evidence is how much there is, 0 to [Full].
func (p Piece) Evidence() int32 { return int32(p & (1<<evidenceBits - 1)) }

// With is the piece with other evidence, 0 to [Full].
func (p Piece) With(evidence int32) Piece { return newPiece(p.Ask(), evidence) }

// For is the evidence of a run for an ask, 0 for none.
func (r Run) For(ask int32) int32 {
	at, found := slices.BinarySearchFunc(r, ask, func(p Piece, ask int32) int { return int(p.Ask() - ask) })
	if !found {
		return 0
	}
	return r[at].Evidence()
}

// Full is the evidence that meets an ask wholly, the unit of all evidence: a thousand
// steps, each of which every skill level divides.
const Full = 1000 * step

const (
	step    = 12
	percent = Full / 100
)

// Part is a percentage of evidence, rounded to the nearest thousandth of [Full], halves
// upward: shares are estimates, and nobody means less than that.
func Part(evidence, percentage int32) int32 {
	return (evidence/step*percentage + 50) / 100 * step
}

// merge adds pieces, by a percentage of their evidence, to others. Of two for one ask
// the better one stays.
func merge(run, more Run, percentage int32) Run {
	if len(more) == 0 {
		return run
	}
	merged := make(Run, 0, len(run)+len(more))
	for _, p := range more {
		ask, evidence := p.Ask(), Part(p.Evidence(), percentage)
		for len(run) > 0 && run[0].Ask() < ask {
			merged, run = append(merged, run[0]), run[1:]
		}
		if len(run) > 0 && run[0].Ask() == ask {
			evidence, run = max(evidence, run[0].Evidence()), run[1:]
		}
		if evidence > 0 {
			merged = append(merged, newPiece(ask, evidence))
		}
	}
	return append(merged, run...)
}
