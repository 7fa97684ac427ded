package measure

import (
	"hash/fnv"
	"math/bits"
)

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
