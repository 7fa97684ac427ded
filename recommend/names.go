package recommend

import (
	"strings"

	"layerpath/data"
)

// names remembers what names were found to be, for one [Series]: the people of a
// cohort repeat one another, and a name that isn't known is the dearest to look for.
// It changes the cost of an answer and nothing else.
type names struct {
	skills, fields, interests memory[[]int32]
	professions               memory[knownJob]
}

// A knownJob is what a profession was found to be: found is its index, none where
// it isn't known.
type knownJob struct {
	job   data.Job
	found []int32
}

// A memory keeps what names were found to be.
type memory[T any] struct {
	found map[string]T
}

// Bounds of a memory: it may hold all names of the embedded catalogue, and takes
// 3 MB at most. The longest name of the catalogue has 65 bytes.
const (
	mostRemembered    = 1 << 14
	longestRemembered = 80
)

// recall gives what a name was found to be, or finds it.
func (m *memory[T]) recall(name string, find func(string) T) T {
	if known, ok := m.found[name]; ok {
		return known
	}
	known := find(name)
	if len(name) > longestRemembered {
		return known
	}
	if m.found == nil || len(m.found) == mostRemembered {
		m.found = map[string]T{} // begins anew: what is common comes back soon
	}
	m.found[strings.Clone(name)] = known // a name may be a part of a long text
	return known
}

// findSkills gives the skills that a text names.
func (r *Ranker) findSkills(n *names, text string) []int32 {
	return n.skills.recall(text, func(text string) []int32 { return indexes(r.catalogue.FindSkills(text)) })
}

// findFields gives the fields of study that a text names.
func (r *Ranker) findFields(n *names, text string) []int32 {
	return n.fields.recall(text, func(text string) []int32 { return indexes(r.catalogue.FindFields(text)) })
}

// findInterest gives the interest that a text names, or none.
func (r *Ranker) findInterest(n *names, text string) []int32 {
	return n.interests.recall(text, func(text string) []int32 {
		if i, ok := r.catalogue.FindInterest(text); ok {
			return []int32{int32(i)}
		}
		return nil
	})
}

// findProfession gives what a profession is known as.
func (r *Ranker) findProfession(n *names, text string) knownJob {
	return n.professions.recall(text, func(text string) knownJob {
		job, _, ok := r.catalogue.FindProfession(text)
		if !ok {
			return knownJob{}
		}
		return knownJob{job, []int32{int32(max(job.Profession, job.Role))}} // the other is -1
	})
}

func indexes(found []int) []int32 {
	if len(found) == 0 {
		return nil
	}
	narrow := make([]int32, len(found))
	for i, f := range found {
		narrow[i] = int32(f)
	}
	return narrow
}
