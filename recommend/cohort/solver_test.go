package cohort

import (
	"math/rand/v2"
	"slices"
)

// A system is what a reader knows of numbers of people: of each its bounds, and sums of them
// that lie between bounds.
type system struct {
	low, high []int
	sums      []linear
	of        [][]int // the sums that a number stands in
	truth     []int   // numbers that solve it: those that are hidden
}

// A linear is a sum of numbers, each so many times, from low to high.
type linear struct {
	terms     []term
	low, high int
}

type term struct{ of, times int }

// unbounded is more than any number of the tests.
const unbounded = 1 << 40

// number adds a number, of which nothing is known but that it is none below 0.
func (s *system) number(truth int) int {
	s.low, s.high, s.truth = append(s.low, 0), append(s.high, unbounded), append(s.truth, truth)
	s.of = append(s.of, nil)
	return len(s.low) - 1
}

// between adds that a sum lies between bounds.
func (s *system) between(low, high int, terms ...term) {
	for _, t := range terms {
		s.of[t.of] = append(s.of[t.of], len(s.sums))
	}
	s.sums = append(s.sums, linear{terms, low, high})
}

// sumOf adds that a number is the sum of others.
func (s *system) sumOf(whole int, parts ...int) {
	terms := []term{{whole, -1}}
	for _, p := range parts {
		terms = append(terms, term{p, 1})
	}
	s.between(0, 0, terms...)
}

// atMost adds that a number is no larger than another.
func (s *system) atMost(part, whole int) { s.between(0, unbounded, term{whole, 1}, term{part, -1}) }

// value is what a sum is.
func (s *system) value(terms []term) (value int) {
	for _, t := range terms {
		value += t.times * s.truth[t.of]
	}
	return value
}

// other says whether a sum may be other than it is: yes, no, or not found out.
func (s *system) other(terms []term) answer {
	value := s.value(terms)
	less, more := s.solvable(linear{terms, -unbounded, value - 1}), no
	if less != yes {
		more = s.solvable(linear{terms, value + 1, unbounded})
	}
	return max(less, more)
}

type answer int

const (
	no answer = iota
	unknown
	yes
)

// A search gives up after so many steps, and begins anew with its numbers in another order, so many
// times; which goes fast where there is a solution near by, as there mostly is. The last one has patience.
const (
	haste    = 300
	attempts = 60
	patience = 100_000
)

// solvable says whether there are numbers that solve the system with a further sum.
func (s *system) solvable(further linear) answer {
	with := *s
	with.sums = append(slices.Clip(s.sums), further)
	with.of = slices.Clone(s.of)
	for _, t := range further.terms {
		with.of[t.of] = append(slices.Clip(with.of[t.of]), len(s.sums))
	}
	all := make([]int, len(with.sums))
	for i := range all {
		all[i] = i
	}
	for attempt := range attempts + 1 {
		order := rand.New(rand.NewPCG(uint64(attempt), 1)).Perm(len(s.low))
		steps := haste
		if attempt == attempts {
			steps = patience
		}
		if found := with.search(slices.Clone(s.low), slices.Clone(s.high), all, order, &steps); found == yes || steps >= 0 {
			return found
		}
	}
	return unknown
}

// search tries numbers within bounds, the true ones and their neighbours first: of those that can't be
// true, and then in an order.
func (s *system) search(low, high []int, changed, order []int, steps *int) answer {
	if *steps--; *steps < 0 {
		return unknown
	}
	if !s.narrow(low, high, changed) {
		return no
	}
	open := -1
	for _, i := range order {
		if low[i] == high[i] {
			continue
		}
		if wrong := s.truth[i] < low[i] || s.truth[i] > high[i]; wrong || open < 0 {
			if open = i; wrong {
				break
			}
		}
	}
	if open < 0 {
		return yes
	}
	found := no
	for try := range nearest(s.truth[open], low[open], high[open]) {
		l, h := slices.Clone(low), slices.Clone(high)
		l[open], h[open] = try, try
		if found = max(found, s.search(l, h, s.of[open], order, steps)); found == yes || *steps < 0 {
			return found
		}
	}
	return found
}

// nearest gives the numbers from low to high, the nearest to one first.
func nearest(to, low, high int) func(func(int) bool) {
	return func(yield func(int) bool) {
		to = min(max(to, low), high)
		if !yield(to) {
			return
		}
		for d := 1; to-d >= low || to+d <= high; d++ {
			if to-d >= low && !yield(to-d) || to+d <= high && !yield(to+d) {
				return
			}
		}
	}
}

// narrow takes away what can't be from bounds, until nothing changes. It says whether anything is left.
func (s *system) narrow(low, high []int, changed []int) bool {
	waits := make([]bool, len(s.sums))
	queue := slices.Clone(changed)
	for _, c := range queue {
		waits[c] = true
	}
	for len(queue) > 0 {
		at := queue[0]
		queue, waits[at] = queue[1:], false
		sum := &s.sums[at]
		least, most := 0, 0
		for _, t := range sum.terms {
			a, b := t.bounds(low, high)
			least, most = least+a, most+b
		}
		if least > sum.high || most < sum.low {
			return false
		}
		for _, t := range sum.terms {
			a, b := t.bounds(low, high)
			l, h := t.solve(max(sum.low-(most-b), -unbounded), min(sum.high-(least-a), unbounded))
			if l <= low[t.of] && h >= high[t.of] {
				continue
			}
			low[t.of], high[t.of] = max(l, low[t.of]), min(h, high[t.of])
			if low[t.of] > high[t.of] {
				return false
			}
			for _, next := range s.of[t.of] {
				if !waits[next] {
					queue, waits[next] = append(queue, next), true
				}
			}
		}
	}
	return true
}

// bounds are those of a term.
func (t term) bounds(low, high []int) (least, most int) {
	a, b := t.times*low[t.of], t.times*high[t.of]
	return min(a, b), max(a, b)
}

// solve gives the numbers with which a term is from low to high.
func (t term) solve(low, high int) (least, most int) {
	if t.times < 0 {
		low, high = -high, -low
	}
	n := max(t.times, -t.times)
	return -floor(-low, n), floor(high, n)
}

// floor divides and rounds down.
func floor(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}
