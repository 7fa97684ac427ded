package measure

import (
	"slices"

	"layerpath/recommend"
)

// An Outcome is how one case was ranked.
type Outcome struct {
	Case  *Case
	Order recommend.Order
}

// Rank ranks cases, without the kinds of answer that are named (Kinds).
func Rank(r *recommend.Ranker, cases []Case, without []string) []Outcome {
	t := r.NewTally()
	outcomes := make([]Outcome, len(cases))
	for i := range cases {
		outcomes[i] = Outcome{&cases[i], r.Order(strip(cases[i].Profile, without), t)}
	}
	return outcomes
}

// First is the number of the layer that was named first, 0 where none was: no
// answer was recognised, or no layer earned a point. Then the case counts as
// missed, whichever layer a list without order would begin with.
func (o Outcome) First() int {
	if len(o.Order.Layers) == 0 || o.Order.Layers[0].Score == 0 {
		return 0
	}
	return o.Order.Layers[0].Layer
}

// Top1 says whether the first layer is a primary one.
func (o Outcome) Top1() bool { return slices.Contains(o.Case.Primary, o.First()) }

// Lenient says whether the first layer is a primary or an accepted one.
func (o Outcome) Lenient() bool {
	return o.Top1() || slices.Contains(o.Case.Accept, o.First())
}

// Top2 says whether a primary layer is among the first two.
func (o Outcome) Top2() bool {
	rank := o.Rank()
	return rank == 1 || rank == 2
}

// Rank is the rank of the best primary layer, 0 where no layer was named first.
func (o Outcome) Rank() int {
	if o.First() == 0 {
		return 0
	}
	return 1 + slices.IndexFunc(o.Order.Layers, func(s recommend.Standing) bool {
		return slices.Contains(o.Case.Primary, s.Layer)
	})
}

// Margin is by how many points the first layer leads the second.
func (o Outcome) Margin() int {
	switch len(o.Order.Layers) {
	case 0:
		return 0
	case 1:
		return o.Order.Layers[0].Score
	}
	return o.Order.Layers[0].Score - o.Order.Layers[1].Score
}

// miss is by how many points the first layer leads the best primary one.
func (o Outcome) miss() int {
	return o.Order.Layers[0].Score - o.Order.Layers[o.Rank()-1].Score
}

// The figures of single outcomes that tables average.

func top1(o Outcome) float64    { return oneIf(o.Top1()) }
func lenient(o Outcome) float64 { return oneIf(o.Lenient()) }
func top2(o Outcome) float64    { return oneIf(o.Top2()) }

func reciprocalRank(o Outcome) float64 {
	if rank := o.Rank(); rank > 0 {
		return 1 / float64(rank)
	}
	return 0
}

func oneIf(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
