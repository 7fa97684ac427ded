package route

import (
	"slices"
	"sort"

	"layerpath/recommend/internal/ledger"
)

// A bound tells how much effort a number of points takes at least, with a choice of
// skills: as if parts of a step could be taken, no two skills met the same ask, and
// nothing needed anything (the linear relaxation of the multiple-choice knapsack; Sinha
// and Zoltners, Operations Research 1979).
type bound struct {
	asks     []int32 // of the goal, that the skills count for
	shortest int     // effort of the shortest step; 0: there is none
	gains    []int64 // points times Full after each piece, the best first, summed
	sums     []int   // effort of the pieces, summed
}

// A piece is what a level of a skill adds to the one below.
type piece struct {
	gain   int64
	effort int
}

func (g *goal) newBound(items []item) *bound {
	b := new(bound)
	var pieces []piece
	for _, it := range items {
		before := 0
		for i := range it.options {
			o := &it.options[i]
			if step := o.effort - before; b.shortest == 0 || step < b.shortest {
				b.shortest = step
			}
			if it.needed {
				before = o.effort // it may be there already, at a lower level
			}
			for _, p := range o.run {
				if g.counts(p.Ask()) && !slices.Contains(b.asks, p.Ask()) {
					b.asks = append(b.asks, p.Ask())
				}
			}
		}
		pieces = append(pieces, hull(it.options)...)
	}
	slices.SortStableFunc(pieces, func(x, y piece) int { return perHour(y.gain, int64(y.effort), x.gain, int64(x.effort)) })
	gain, effort := int64(0), 0
	for _, x := range pieces {
		gain += x.gain
		effort += x.effort
		b.gains, b.sums = append(b.gains, gain), append(b.sums, effort)
	}
	return b
}

// hull cuts the levels of a skill into pieces whose gain for the effort falls; a level
// that is worth less than its neighbours together is left out. It tells each level its
// slack: how far it is below what the pieces give for its effort.
func hull(options []option) []piece {
	var pieces []piece
	last := piece{}
	for i := range options {
		p := piece{options[i].most - last.gain, options[i].effort - last.effort}
		last = piece{options[i].most, options[i].effort}
		for n := len(pieces); n > 0 && p.gain*int64(pieces[n-1].effort) >= pieces[n-1].gain*int64(p.effort); n-- {
			p = piece{p.gain + pieces[n-1].gain, p.effort + pieces[n-1].effort}
			pieces = pieces[:n-1]
		}
		pieces = append(pieces, p)
	}
	for i := range options {
		options[i].slack = within(pieces, options[i].effort) - options[i].most
	}
	return slices.DeleteFunc(pieces, func(p piece) bool { return p.gain == 0 })
}

// within is what pieces give for so much effort, rounded up.
func within(pieces []piece, effort int) (gain int64) {
	for _, p := range pieces {
		if effort < p.effort {
			return gain + (p.gain*int64(effort)+int64(p.effort)-1)/int64(p.effort)
		}
		gain, effort = gain+p.gain, effort-p.effort
	}
	return gain
}

// effort is the least that so many points can take from where the goal stands, with slack
// of what is taken already; not possible, where all the skills together don't bring them.
// Rounding may give up to half a point on an ask, and take back half a point that it gave
// before.
func (b *bound) effort(g *goal, points int, slack int64) (effort int, possible bool) {
	need := int64(points)*ledger.Full - slack
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
	pieceGain, pieceEffort := b.gains[at]-gain, b.sums[at]-sum
	part := ((need-gain)*int64(pieceEffort) + pieceGain - 1) / pieceGain
	return max(b.shortest, sum+int(part)), true
}
