package measure

import (
	"math"
	"slices"
)

// resamples is how often the cases are drawn anew for an interval.
const resamples = 1000

// bootstrap gives the macro top-1 of each resample of a group's cases: as many
// cases, drawn with replacement. The layers that count are the group's own; a
// resample that has no case of one of them averages the others, and is NaN when
// it has none of any.
func bootstrap(outcomes []Outcome, rows []Row) []float64 {
	counted := make([]bool, len(rows)+1)
	for _, row := range rows {
		counted[row.Layer] = row.Counted
	}
	weights := make([]float64, len(outcomes))
	hits := make([]bool, len(outcomes))
	for i, o := range outcomes {
		weights[i], hits[i] = weight(o), o.Top1()
	}
	weighed, hit := make([]float64, len(rows)+1), make([]float64, len(rows)+1)
	random := seedOf(outcomes)
	figures := make([]float64, resamples)
	for n := range figures {
		clear(weighed)
		clear(hit)
		for range outcomes {
			i := random.below(len(outcomes))
			for _, l := range outcomes[i].Case.Primary {
				weighed[l] += weights[i]
				if hits[i] {
					hit[l] += weights[i]
				}
			}
		}
		var recalls []float64
		for l, w := range weighed {
			if counted[l] && w > 0 {
				recalls = append(recalls, hit[l]/w)
			}
		}
		figures[n] = mean(recalls)
	}
	return figures
}

// interval gives the 95 % percentile interval of resampled figures: of B, the k-th
// smallest and the k-th largest, k = (B+1)·0.025 rounded down (Efron and
// Tibshirani, An Introduction to the Bootstrap, 1993, section 12.5).
func interval(figures []float64) Interval {
	known := slices.DeleteFunc(slices.Clone(figures), math.IsNaN)
	if len(known) == 0 {
		return Interval{unknown(), unknown()}
	}
	slices.Sort(known)
	k := max(1, (len(known)+1)*25/1000)
	return Interval{Figure(known[k-1]), Figure(known[len(known)-k])}
}
