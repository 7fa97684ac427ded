package route

import (
	"slices"
	"sort"

	"layerpath/recommend/internal/ledger"
)

// A bound tells how many hours a number of points takes at least, with a choice of
// skills: as if parts of a step could be taken, and no two skills met the same ask
// (the linear relaxation of the multiple-choice knapsack; Sinha and Zoltners,
// Operations Research 1979).
type bound struct {
	asks     []int32 // of the goal, that the skills count for
	shortest int     // hours of the shortest step; 0: there is none
	gains    []int64 // points times Full after each piece, the best first, summed
	sums     []int   // hours of the pieces, summed
}

// A piece is what a level of a skill adds to the one below.
type piece struct {
	gain  int64
	hours int
}

func (g *goal) newBound(skills [][]option) bound {
	var b bound
	var pieces []piece
	for _, options := range skills {
		for i := range options {
			if o := &options[i]; b.shortest == 0 || o.hours < b.shortest {
				b.shortest = o.hours
			}
			for _, p := range options[i].run {
				if g.counts(p.Ask()) && !slices.Contains(b.asks, p.Ask()) {
					b.asks = append(b.asks, p.Ask())
				}
			}
		}
		pieces = append(pieces, hull(options)...)
	}
	slices.SortStableFunc(pieces, func(x, y piece) int { return perHour(y.gain, int64(y.hours), x.gain, int64(x.hours)) })
	gain, hours := int64(0), 0
	for _, x := range pieces {
		gain += x.gain
		hours += x.hours
		b.gains, b.sums = append(b.gains, gain), append(b.sums, hours)
	}
	return b
}

// hull cuts the levels of a skill into pieces whose gain for an hour falls; a level
// that is worth less than its neighbours together is left out.
func hull(options []option) []piece {
	var pieces []piece
	last := piece{}
	for i := range options {
		p := piece{options[i].most - last.gain, options[i].hours - last.hours}
		last = piece{options[i].most, options[i].hours}
		for n := len(pieces); n > 0 && p.gain*int64(pieces[n-1].hours) >= pieces[n-1].gain*int64(p.hours); n-- {
			p = piece{p.gain + pieces[n-1].gain, p.hours + pieces[n-1].hours}
			pieces = pieces[:n-1]
		}
		pieces = append(pieces, p)
	}
	return pieces
}

// hours is the least that so many points can take from where the goal stands; not
// possible, where all the skills together don't bring them. Rounding may give up to
// half a point on an ask, and take back half a point that it gave before.
func (b *bound) hours(g *goal, points int) (hours int, possible bool) {
	need := int64(points) * ledger.Full
	for _, a := range b.asks {
		if e := g.account.Evidence(a); e < ledger.Full {
			need -= int64(g.ledger.Ask(a).Points)*int64(e) + ledger.Full/2 - int64(g.account.Earned(a))*ledger.Full
		}
	}
	if need <= 0 {
		return b.shortest, b.shortest > 0
	}
	at := sort.Search(len(b.gains), func(i int) bool { return b.gains[i] >= need })
	if at == len(b.gains) {
		return 0, false
	}
	gain, sum := int64(0), 0
	if at > 0 {
		gain, sum = b.gains[at-1], b.sums[at-1]
	}
	pieceGain, pieceHours := b.gains[at]-gain, b.sums[at]-sum
	part := ((need-gain)*int64(pieceHours) + pieceGain - 1) / pieceGain
	return max(b.shortest, sum+int(part)), true
}
