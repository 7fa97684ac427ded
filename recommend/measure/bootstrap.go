package measure

import (
	"hash/fnv"
	"math"
	"math/bits"
	"slices"
)

// resamples is how often the cases are drawn anew for an interval.
const resamples = 1000

// A sample is cases as a mean of means counts them: each in some rows, by a weight.
type sample struct {
	rows    [][]int   // of each case
	weights []float64 // of each case, in each of its rows
	hits    []bool    // by case
	counted []bool    // by row: whether the mean of rows has it
	seed    splitMix
}

// bootstrap gives the macro top-1 of each resample of a group's cases.
func bootstrap(outcomes []Outcome, rows []Row) []float64 {
	s := sample{counted: make([]bool, len(rows)+1), seed: seedOf(outcomes)}
	for _, row := range rows {
		s.counted[row.Layer] = row.Counted
	}
	for _, o := range outcomes {
		s.add(o.Case.Primary, weight(o), o.Top1())
	}
	return s.resampled()
}

func (s *sample) add(rows []int, weight float64, hit bool) {
	s.rows, s.weights, s.hits = append(s.rows, rows), append(s.weights, weight), append(s.hits, hit)
}

// resampled gives the mean of the rows for each resample: as many cases, drawn with
// replacement. The rows that count are the sample's own; a resample that has no case of one
// of them averages the others, and is NaN when it has none of any.
func (s *sample) resampled() []float64 {
	weighed, hit := make([]float64, len(s.counted)), make([]float64, len(s.counted))
	random := s.seed
	figures := make([]float64, resamples)
	for n := range figures {
		clear(weighed)
		clear(hit)
		for range s.rows {
			i := random.below(len(s.rows))
			for _, row := range s.rows[i] {
				weighed[row] += s.weights[i]
				if s.hits[i] {
					hit[row] += s.weights[i]
				}
			}
		}
		var shares []float64
		for row, w := range weighed {
			if s.counted[row] && w > 0 {
				shares = append(shares, hit[row]/w)
			}
		}
		figures[n] = mean(shares)
	}
	return figures
}

// draws are the resampled figures of a group. Those of jobs are NaN where it has none.
type draws struct{ top1, roles, roleLayer []float64 }

// drawAnew puts the intervals of a group's figures, and gives what they are made of.
func drawAnew(f *Figures, outcomes []Outcome) draws {
	d := draws{top1: bootstrap(outcomes, f.Layers)}
	d.roles, d.roleLayer = drawJobs(outcomes)
	d.intervals(f)
	return d
}

// intervals puts the intervals of figures.
func (d draws) intervals(f *Figures) {
	f.Top1Interval = interval(d.top1)
	if f.Jobs != nil {
		f.Jobs.RolesInterval, f.Jobs.RoleLayerInterval = interval(d.roles), interval(d.roleLayer)
	}
}

// meanOf is the mean of several groups' figures: each resample draws anew within every one.
func meanOf(groups []draws) draws {
	over := func(figures func(draws) []float64) []float64 {
		means := make([]float64, resamples)
		for n := range means {
			means[n] = mean(known(groups, func(d draws) Figure { return Figure(figures(d)[n]) }))
		}
		return means
	}
	return draws{
		top1:      over(func(d draws) []float64 { return d.top1 }),
		roles:     over(func(d draws) []float64 { return d.roles }),
		roleLayer: over(func(d draws) []float64 { return d.roleLayer }),
	}
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

// A splitMix is the generator SplitMix64: Steele, Lea, Flood, "Fast Splittable
// Pseudorandom Number Generators", OOPSLA 2014, with the constants of Vigna's
// public-domain splitmix64.c. Our own ten lines, so that a figure's interval
// stays when a library's generator changes.
type splitMix uint64

func (s *splitMix) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below gives a number from 0 to n-1: the high half of a product (Lemire, "Fast
// Random Integer Generation in an Interval", ACM TOMACS 2019), without the step
// that takes out a bias of n in 2^64.
func (s *splitMix) below(n int) int {
	high, _ := bits.Mul64(s.next(), uint64(n))
	return int(high)
}

// seedOf makes a generator's seed of the cases' ids: a file has the same interval
// under any name and beside any other, and two files never share their draws.
func seedOf(cases []Outcome) splitMix {
	h := fnv.New64a()
	for _, o := range cases {
		h.Write([]byte(o.Case.ID))
		h.Write([]byte{'\n'})
	}
	return splitMix(h.Sum64())
}
