package measure

import (
	"slices"

	"layerpath/recommend"
	"layerpath/recommend/report"
)

// strongest is how many reasons of a layer a miss shows.
const strongest = 3

// A Miss is a case whose first layer is not primary: how sure the ranking was of
// the wrong layer, and why. Lenient says whether the first layer is at least an
// accepted neighbour.
type Miss struct {
	File    string  `json:"file"`
	Line    int     `json:"line"`
	ID      string  `json:"id"`
	Label   string  `json:"label"`
	Primary []int   `json:"primary"`
	Accept  []int   `json:"accept"`
	Lenient bool    `json:"lenient"`
	Margin  int     `json:"margin"` // points of the first layer over the best primary one
	First   Verdict `json:"first"`  // what came first
	Best    Verdict `json:"best"`   // the best primary layer
}

// A Verdict is a layer's place in the ranking of a case, with its strongest reasons.
type Verdict struct {
	Rank    int             `json:"rank"`
	Layer   int             `json:"layer"`
	Name    string          `json:"name"`
	Score   int             `json:"score"`
	Reasons []report.Reason `json:"reasons"`
}

// A placed outcome is one with the index of its group.
type placed struct {
	group int
	Outcome
}

// worst gives the n worst misses of all groups, those with the largest margin
// first; equals in the order of the cases. Only these are ranked with reasons.
func worst(r *recommend.Ranker, groups []Group, outcomes [][]Outcome, without []string, n int) []Miss {
	var missed []placed
	for g := range outcomes {
		for _, o := range outcomes[g] {
			if o.First() > 0 && !o.Top1() {
				missed = append(missed, placed{g, o})
			}
		}
	}
	slices.SortStableFunc(missed, func(a, b placed) int { return b.miss() - a.miss() })
	misses := []Miss{}
	for _, o := range missed[:min(n, len(missed))] {
		c := o.Case
		layers := r.Rank(strip(c.Profile, without)).Layers
		misses = append(misses, Miss{
			File: groups[o.group].File, Line: c.Line, ID: c.ID, Label: c.Label,
			Primary: c.Primary, Accept: append([]int{}, c.Accept...), Lenient: o.Lenient(),
			Margin: o.miss(), First: verdict(layers[0]), Best: verdict(layers[o.Rank()-1]),
		})
	}
	return misses
}

func verdict(l report.Layer) Verdict {
	return Verdict{l.Rank, l.Layer, l.Name, l.Score, l.Reasons[:min(strongest, len(l.Reasons))]}
}
