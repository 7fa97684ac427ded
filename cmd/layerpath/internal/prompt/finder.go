package prompt

import (
	"slices"
	"strings"
	"unicode"

	"layerpath/data/names"
)

// A finder finds options by what a person types. Names are compared as the
// catalogue does it (names.Key), so "k8s", "Scikit Learn" and "linearal" all lead
// somewhere, although no space can be typed into a filter.
//
// A text that is a name of some options finds these alone: else Git would be the
// fourth of a list, and C could not be found at all. Otherwise it finds the
// options of which the label has it at its beginning or at the beginning of a
// word; or, where there are none, those of which another name has it there. (All
// of them at once would put Graphic design, as visual communication, before
// Communication.)
type finder struct {
	unlisted bool // the last option stands for what isn't listed
	size     int
	names    [][]string // option → keys of its names
	labels   [][]string // option → keys of its label, whole and from each word on
	others   [][]string // option → keys of its other names, likewise

	text  string // of the last search
	found []int
}

func newFinder(q Question) *finder {
	f := &finder{unlisted: q.Free, size: len(q.Options)}
	for _, o := range q.Options {
		label, others := wordKeys(o.Label), []string(nil)
		keys := []string{names.Key(o.Label)}
		for _, name := range o.Names {
			keys = append(keys, names.Key(name))
			others = append(others, wordKeys(name)...)
		}
		f.names, f.labels, f.others = append(f.names, keys), append(f.labels, label), append(f.others, others)
	}
	return f
}

// wordKeys gives the keys of "machine learning operations", "learning operations"
// and "operations" for the first of them.
func wordKeys(name string) []string {
	keys := []string{names.Key(name)}
	inWord := true
	for i, r := range name {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r)
		if letter && !inWord {
			keys = append(keys, names.Key(name[i:]))
		}
		inWord = letter || r == '\'' // master's
	}
	return keys
}

// find gives the indexes of the options that a text finds, in ascending order.
// A text that finds nothing finds what isn't listed, or, in a list that is
// complete, everything: an empty list would leave nothing to choose.
func (f *finder) find(text string) []int {
	if text != f.text || f.found == nil {
		f.text, f.found = text, f.search(names.Key(text))
	}
	return f.found
}

func (f *finder) search(key string) []int {
	found, last := f.lookup(key), f.size-1
	switch {
	case key == "" || len(found) == 0 && !f.unlisted:
		return indexes(f.size)
	case f.unlisted && !slices.Contains(found, last):
		return append(found, last)
	}
	return found
}

// lookup gives the indexes of the options that a key finds, or none.
func (f *finder) lookup(key string) []int {
	if key == "" {
		return nil
	}
	if found := f.named(key); len(found) > 0 {
		return found
	}
	begins := func(text string) bool { return strings.HasPrefix(text, key) }
	if found := having(f.labels, begins); len(found) > 0 {
		return found
	}
	return having(f.others, begins)
}

// named gives the options of which the key is a name.
func (f *finder) named(key string) []int {
	return having(f.names, func(name string) bool { return name == key })
}

// having gives the options of which a text is such.
func having(options [][]string, such func(text string) bool) []int {
	var found []int
	for i, texts := range options {
		if slices.ContainsFunc(texts, such) {
			found = append(found, i)
		}
	}
	return found
}

// indexes gives 0 to n-1.
func indexes(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
