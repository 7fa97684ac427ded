package cohort

import (
	"cmp"
	"slices"
	"strings"

	"layerpath/data/names"
	"layerpath/recommend/report"
)

// MostNames is how many different unknown names a summary lists. With twice as many in
// memory, the most that a counter keeps, each takes some 150 bytes: 3 MB a counter,
// whatever millions of people tell.
//
// Beyond it, the shorter names are kept, since what many people write is short, and
// who writes a sentence is alone with it. A rule that looks at nothing but the name
// keeps the same names in whatever order people come and parts are joined; and a
// name that is kept at the end was kept all along, so that its count is exact. Keeping
// the names that came first, or those told most so far, does neither.
const MostNames = 10_000

// A nameKey is what makes two names one.
type nameKey struct{ kind, key string }

// keyOf is the key of a name: the form in which names are compared, or, for one that is
// punctuation alone, itself.
func keyOf(kind, text string) nameKey {
	return nameKey{kind, cmp.Or(names.Key(text), text)}
}

// A keyed name is one with what makes it one.
type keyed struct {
	nameKey
	Name
}

// compareKeys is the order in which names are kept, the shortest first.
func compareKeys(a, b nameKey) int {
	return cmp.Or(len(a.key)-len(b.key), strings.Compare(a.key, b.key), strings.Compare(a.kind, b.kind))
}

// nameCounts counts in how many people's answers unknown names stand.
type nameCounts struct {
	kept  map[nameKey]*Name
	told  Count   // people by name, kept or not
	last  nameKey // once bounded: names behind it are not kept
	bound bool

	said []keyed // by the person at hand
}

func newNameCounts() nameCounts {
	return nameCounts{kept: map[nameKey]*Name{}}
}

// add counts the names of one person, each once.
func (n *nameCounts) add(unknown []report.Unnamed) {
	if len(unknown) == 0 {
		return
	}
	n.said = n.said[:0]
	for _, u := range unknown {
		text := strings.ToValidUTF8(u.Text, "\uFFFD") // what JSON would make of it
		n.said = append(n.said, keyed{keyOf(u.Kind, text), Name{u.Kind, text, 1}})
	}
	slices.SortFunc(n.said, func(a, b keyed) int {
		return cmp.Or(compareKeys(a.nameKey, b.nameKey), strings.Compare(a.Text, b.Text))
	})
	for i, s := range n.said {
		if i == 0 || s.nameKey != n.said[i-1].nameKey {
			n.addOne(s)
		}
	}
}

// addOne copies what it keeps: the text may stand in memory that is used again.
func (n *nameCounts) addOne(s keyed) {
	n.told++
	name := n.kept[s.nameKey]
	switch {
	case name != nil:
		name.People++
		if s.Text < name.Text {
			name.Text = strings.Clone(s.Text)
		}
		return
	case n.bound && compareKeys(s.nameKey, n.last) > 0:
		return
	}
	key := nameKey{strings.Clone(s.kind), strings.Clone(s.key)}
	n.kept[key] = &Name{key.kind, strings.Clone(s.Text), 1}
	if len(n.kept) > 2*MostNames {
		n.forget()
	}
}

// forget drops the names that can't be among the shortest any more.
func (n *nameCounts) forget() {
	keys := make([]nameKey, 0, len(n.kept))
	for key := range n.kept {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, compareKeys)
	for _, key := range keys[MostNames:] {
		delete(n.kept, key)
	}
	n.last, n.bound = keys[MostNames-1], true
}

// list gives the names that are kept, in no order, and how often others were told.
func (n *nameCounts) list() (names []Name, others Count) {
	others = n.told
	for _, name := range n.kept {
		names = append(names, *name)
		others -= name.People
	}
	return names, others
}
