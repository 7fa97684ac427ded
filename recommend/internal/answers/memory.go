package answers

import (
	"strings"

	"layerpath/data"
)

// A memory keeps what names of one kind were found to be: the people of a cohort
// repeat one another. It changes the cost of an answer and nothing else. The zero memory
// keeps nothing.
type memory struct{ found map[string][]int32 }

func newMemory() memory { return memory{map[string][]int32{}} }

// Bounds of a memory: it may hold all names of the embedded catalogue, and takes
// 3 MB at most. The longest name of the catalogue has 65 bytes.
const (
	mostRemembered    = 1 << 14
	longestRemembered = 80
)

// recall gives what a name was found to be, or finds it.
func (m *memory) recall(name string, find func([]int32, string) []int32) []int32 {
	if known, ok := m.found[name]; ok {
		return known
	}
	known := find(nil, name)
	if m.found == nil || len(name) > longestRemembered {
		return known
	}
	if len(m.found) == mostRemembered {
		clear(m.found) // begins anew: what is common comes back soon
	}
	m.found[strings.Clone(name)] = known // a name may be a part of a long text
	return known
}

// A jobMemory keeps what titles of jobs were found to be, as a memory does: a title that is
// no name is read word by word.
type jobMemory struct{ found map[string]readJob }

// A readJob is what a title was found to be.
type readJob struct {
	job          data.Job
	exact, known bool
}

func newJobMemory() jobMemory { return jobMemory{map[string]readJob{}} }

// recall gives what a title was found to be, or finds it. A name is found without.
func (m *jobMemory) recall(c *data.Catalogue, title string) (job data.Job, exact, known bool) {
	if r, ok := m.found[title]; ok {
		return r.job, r.exact, r.known
	}
	job, exact, known = c.FindProfession(title)
	if m.found == nil || exact || len(title) > longestRemembered {
		return job, exact, known
	}
	if len(m.found) == mostRemembered {
		clear(m.found)
	}
	m.found[strings.Clone(title)] = readJob{job, exact, known}
	return job, exact, known
}
