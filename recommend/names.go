package recommend

import "strings"

// remembered is what names were found to be, for one [Series]: the people of a
// cohort repeat one another. It changes the cost of an answer and nothing else.
type remembered struct{ skills, fields, interests memory }

// A memory keeps what names were found to be.
type memory struct{ found map[string][]int32 }

// Bounds of a memory: it may hold all names of the embedded catalogue, and takes
// 3 MB at most. The longest name of the catalogue has 65 bytes.
const (
	mostRemembered    = 1 << 14
	longestRemembered = 80
)

// appendInterest appends the interest that a text names, if it names one.
func (r *Ranker) appendInterest(to []int32, text string) []int32 {
	if i, ok := r.catalogue.FindInterest(text); ok {
		to = append(to, int32(i))
	}
	return to
}

// recall gives what a name was found to be, or finds it.
func (m *memory) recall(name string, find func([]int32, string) []int32) []int32 {
	if known, ok := m.found[name]; ok {
		return known
	}
	known := find(nil, name)
	if len(name) > longestRemembered {
		return known
	}
	if m.found == nil || len(m.found) == mostRemembered {
		m.found = map[string][]int32{} // begins anew: what is common comes back soon
	}
	m.found[strings.Clone(name)] = known // a name may be a part of a long text
	return known
}
