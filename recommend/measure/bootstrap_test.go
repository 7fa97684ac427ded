package measure

import (
	"fmt"
	"slices"
	"testing"
)

// The reference values are those of splitmix64.c for these seeds.
func TestSplitMix(t *testing.T) {
	for seed, want := range map[splitMix][]uint64{
		0:       {16294208416658607535, 7960286522194355700, 487617019471545679},
		1234567: {6457827717110365317, 3203168211198807973, 9817491932198370423},
	} {
		s := seed
		for _, w := range want {
			if got := s.next(); got != w {
				t.Errorf("seed %d: %d, want %d", seed, got, w)
			}
		}
	}
}

func TestBelow(t *testing.T) {
	var s splitMix
	seen := make([]int, 7)
	for range 7000 {
		seen[s.below(7)]++
	}
	for i, n := range seen {
		if n < 850 || n > 1150 { // five standard deviations of 29
			t.Errorf("%d came %d times of 7000", i, n)
		}
	}
}

// halves are a hundred cases of one layer, every other one right.
func halves(prefix string) []Outcome {
	var all []Outcome
	for i := range 100 {
		first := 1 + i%2
		all = append(all, outcome(fmt.Sprint(prefix, i), []int{1}, nil, [2]int{first, 9}, [2]int{3 - first, 1}))
	}
	return all
}

// A share of .5 in 100 cases is .40 to .60 with 95 % (binomial: .5 ± 1.96 · .05).
func TestIntervalIsTheBinomials(t *testing.T) {
	f := Take("x", 2, halves("a"))
	if f.Top1 != 0.5 || f.Top1Interval.Low < 0.38 || f.Top1Interval.Low > 0.42 || f.Top1Interval.High < 0.58 || f.Top1Interval.High > 0.62 {
		t.Errorf("%v, %v", f.Top1, f.Top1Interval)
	}
}

// Two runs print the same interval, under whatever name; other cases draw otherwise.
func TestBootstrapIsDeterministic(t *testing.T) {
	rows := Take("x", 2, halves("a")).Layers
	first := bootstrap(halves("a"), rows)
	if !slices.Equal(first, bootstrap(halves("a"), rows)) {
		t.Error("two runs differ")
	}
	if slices.Equal(first, bootstrap(halves("b"), rows)) {
		t.Error("two files share their draws: the interval of their mean would be too wide")
	}
	// What any machine must print: a change of the generator changes published figures.
	if got := fmt.Sprintf("%.2f", first[:8]); got != "[0.38 0.44 0.59 0.50 0.55 0.45 0.55 0.43]" {
		t.Errorf("the first resamples are %s", got)
	}
}

func TestInterval(t *testing.T) {
	figures := make([]float64, 1000)
	for i := range figures {
		figures[i] = float64(1000 - i)
	}
	if got := interval(figures); got != (Interval{25, 976}) { // k = 1001 · 25 / 1000 = 25
		t.Errorf("%v", got)
	}
	if got := interval([]float64{3}); got != (Interval{3, 3}) {
		t.Errorf("of one: %v", got)
	}
	if got := interval(nil); got.Low.Known() || got.High.Known() {
		t.Errorf("of none: %v", got)
	}
}

// A resample may miss a layer that has three cases among many: it averages the
// others, and never divides by nothing.
func TestBootstrapWithoutALayer(t *testing.T) {
	all := halves("a")
	for i := range 3 {
		all = append(all, outcome(fmt.Sprint("rare", i), []int{2}, nil, [2]int{2, 9}, [2]int{1, 1}))
	}
	f := Take("x", 2, all)
	if !near(f.Top1, (0.5+1)/2) || f.Top1Interval.Low < 0.4 || f.Top1Interval.High > 0.85 {
		t.Errorf("%v %v", f.Top1, f.Top1Interval)
	}
	for _, figure := range bootstrap(all, f.Layers) {
		if !Figure(figure).Known() || figure < 0 || figure > 1 {
			t.Fatalf("a resample gives %v", figure)
		}
	}
}
