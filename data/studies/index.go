// Package studies reads the names of fields of study by their words, as diplomas have them
// in English, Spanish, Portuguese, French, German and Italian, and says which known field a
// name is near to. It is for names that aren't known as they stand, which are looked up
// in package names.
package studies

import (
	"slices"
	"strings"

	"layerpath/data/names"
)

// An Index finds the fields of a catalogue by the words of their names. It is safe for use
// by several goroutines.
type Index struct {
	byWords    map[string]claim // by the key of a phrase
	vocabulary map[string]bool  // the lemmas of all names
	met        map[string]said  // what the words of all names say
	names      *names.Table
	full       bool // all names are there
}

// A claim is the field that has some words for a name; no field where several have them
// alike. A field's proper name goes before an alias, and a short alias, which may be an
// acronym, comes last.
type claim struct {
	field, rank int
	list        bool // the name is a list itself: "tecnologías de la información y la comunicación"
}

const noField = -1

// A Found is a field that was found, as an index of the catalogue. Near says that the text
// names no known field, but has the words of one: "laser physics" is near to physics.
type Found struct {
	Field int
	Near  bool
}

// NewIndex makes an index of the names of fields, of each its id and its proper name first.
// The table finds the same fields by their names as they stand.
func NewIndex(fields [][]string, table *names.Table) *Index {
	x := &Index{byWords: map[string]claim{}, vocabulary: map[string]bool{}, met: map[string]said{}, names: table}
	for i, all := range fields {
		for n, name := range all {
			rank := 1
			switch {
			case n < 2:
				rank = 0
			case len(name) < shortName:
				rank = 2
			}
			x.add(name, claim{i, rank, len(listed(name)) > 1})
		}
	}
	x.full = true
	return x
}

// shortName is the length from which on an alias isn't taken for an acronym.
const shortName = 5

func (x *Index) add(name string, of claim) {
	for _, word := range tokens(name) {
		if _, known := x.met[word]; !known {
			x.met[word] = x.says(word)
		}
	}
	p, ok := x.read(name)
	for _, lemma := range p.lemmas {
		x.vocabulary[lemma] = true
	}
	if !ok || strings.Contains(name, ",") {
		return
	}
	k := key(p.lemmas)
	before, taken := x.byWords[k]
	switch {
	case taken && before.rank < of.rank:
		return
	case taken && before.rank == of.rank && before.field != of.field:
		of.field = noField
	}
	x.byWords[k] = of
}

// Find gives the fields that a text names by its words, or is near to: one, or those of each
// part of a list, or none.
func (x *Index) Find(text string) []Found {
	if found := x.Named(text); len(found) > 0 {
		return found
	}
	if parts := listed(text); len(parts) > 1 {
		if found := x.each(parts, x.nearly); len(found) > 0 {
			return found
		}
	}
	if strings.ContainsAny(text, ",;:/|(") {
		return nil // several things, of which one isn't known
	}
	if f, ok := x.nearly(text); ok {
		return []Found{f}
	}
	if joined := strings.ReplaceAll(text, "-", ""); joined != text { // "bio-technologies"
		return x.Find(joined)
	}
	return nil
}

// Named gives the fields that a text names by its words: those of a list that are names each,
// or the one that has all the words.
func (x *Index) Named(text string) []Found {
	if i, ok := x.names.LookUp(text); ok {
		return []Found{{i, false}}
	}
	p, ok := x.read(text)
	if parts := listed(text); len(parts) > 1 && !(ok && x.byWords[key(p.lemmas)].list) {
		if found := x.each(parts, x.proper); len(found) > 0 {
			return found
		}
	}
	if ok {
		if i, ok := x.has(p.lemmas); ok {
			return []Found{{i, false}}
		}
	}
	return nil
}

// proper gives the field that a part of a list names, if the part isn't a word that tells
// nothing alone: "ciencias y tecnología de los alimentos" isn't about all sciences.
func (x *Index) proper(text string) (Found, bool) {
	p, ok := x.read(text)
	if !ok {
		return Found{}, false
	}
	if i, ok := x.names.LookUp(text); ok && !(len(p.lemmas) == 1 && strips(p.lemmas[0])) {
		return Found{i, false}, true
	}
	i, ok := x.telling(p.lemmas)
	return Found{i, false}, ok
}

// nearly gives the field that a text names, or is near to.
func (x *Index) nearly(text string) (Found, bool) {
	if f, ok := x.proper(text); ok {
		return f, true
	}
	if p, ok := x.read(text); ok {
		i, ok := x.near(p)
		return Found{i, true}, ok
	}
	return Found{}, false
}

func (x *Index) has(lemmas []string) (int, bool) {
	c, ok := x.byWords[key(lemmas)]
	return c.field, ok && c.field != noField
}

// each gives the fields of all parts of a list, of which each has to be one.
func (x *Index) each(parts []string, find func(string) (Found, bool)) (all []Found) {
	for _, part := range parts {
		f, ok := find(part)
		if !ok {
			return nil
		}
		if !slices.ContainsFunc(all, func(g Found) bool { return g.Field == f.Field }) {
			all = append(all, f)
		}
	}
	return all
}

// listed parts a text at the words and signs that list.
func listed(text string) (parts []string) {
	var part []string
	end := func() {
		if len(part) > 0 {
			parts = append(parts, strings.Join(part, " "))
		}
		part = nil
	}
	for word := range strings.FieldsSeq(strings.NewReplacer("/", " / ", ",", " / ", ";", " / ", "&", " / ", "+", " / ").Replace(text)) {
		if is, _ := jointOf(names.Key(word)); word == "/" || is == lists {
			end()
		} else {
			part = append(part, word)
		}
	}
	end()
	return parts
}

// near gives the field that a phrase is near to: the one whose name has the head of the
// phrase, and as many words beside it as any. A head that decides nothing alone is left
// aside where a field's name is left ("nuclear engineering technology"). Engineering that
// stands in front, as in Spanish, leads to the broad field.
func (x *Index) near(p phrase) (int, bool) {
	head := p.lemmas[p.head]
	aside := strips(head) && len(p.lemmas) > 1
	if aside && head != lemmaOf("engineering") { // chemical engineering isn't chemistry
		if i, ok := x.telling(p.without().lemmas); ok {
			return i, true
		}
	}
	for _, run := range p.runs() {
		if i, ok := x.telling(run); ok && slices.ContainsFunc(run, tells) {
			return i, true
		}
	}
	if aside {
		if i, ok := x.telling(p.without().lemmas); ok {
			return i, true
		}
	}
	switch {
	case head == lemmaOf("engineering") && p.first: // an "ingeniería en" anything is one; prompt engineering is none
		return x.has([]string{head})
	case aside:
		return x.near(p.without())
	}
	return 0, false
}

// tells says whether a word tells more than what kind of learning something is.
func tells(lemma string) bool { return !strips(lemma) }

// telling gives the field that some words name which don't decide nothing.
func (x *Index) telling(lemmas []string) (int, bool) {
	if len(lemmas) == 1 && weak(lemmas[0]) {
		return 0, false
	}
	return x.has(lemmas)
}
