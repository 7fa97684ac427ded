package typing

import (
	"slices"
	"strings"
	"unicode"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/data/names"
)

// A Finder finds options by what a person types. Names are compared as the
// catalogue does it (names.Key), so "k8s", "Scikit Learn" and "Linear-algebra" all
// lead somewhere.
//
// A text that is a name of an option finds it alone: else Git would be the fourth
// of a list, and C could not be found at all. Otherwise it finds the options of
// which the label has it at its beginning or at the beginning of a word; or, where
// there are none, those of which another name has it there. (All of them at once
// would put Graphic design, as visual communication, before Communication.)
type Finder struct {
	free   bool // a text may be an answer that isn't listed
	many   bool // a text may mean several options at once
	means  func(text string) []int
	size   int
	front  int        // how many are found by nothing: the first of them
	names  [][]string // option → keys of its names, the label's first
	lists  [][]string // option → its names that are lists themselves, spelt
	spelt  []string   // all of those
	parts  int        // how many pieces the longest of them has
	labels [][]string // option → keys of its label, whole and from each word on
	others [][]string // option → keys of its other names, likewise

	text  string // of the last search
	found []int
	as    Reading

	line   string // that was split last
	before []string
	piece  string
}

// NewFinder gives a finder for the options of a sound question; many says whether a text may
// mean several of them at once.
func NewFinder(q prompt.Question, many bool) *Finder {
	f := &Finder{free: q.Free, many: many, means: q.Means, size: len(q.Options), front: q.Listed()}
	for _, o := range q.Options {
		label, others := wordKeys(o.Label), []string(nil)
		keys, lists := []string{names.Key(o.Label)}, listed(nil, o.Label)
		for _, name := range o.Names {
			keys, lists = append(keys, names.Key(name)), listed(lists, name)
			others = append(others, wordKeys(name)...)
		}
		f.spelt = append(f.spelt, lists...)
		for _, list := range lists {
			f.parts = max(f.parts, 1+strings.Count(list, ","))
		}
		f.names, f.lists, f.labels, f.others = append(f.names, keys), append(f.lists, lists), append(f.labels, label), append(f.others, others)
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

// Marks that take a text apart: a name that has some is only found with them, so
// that "c, r" is two names and "crm, sales" can be one.
const parting = ",;:"

// spelt is the key of a text with what takes it apart.
func spelt(text string) string {
	var b strings.Builder
	for {
		at := strings.IndexAny(text, parting)
		if at < 0 {
			b.WriteString(names.Key(text))
			return strings.Trim(b.String(), parting)
		}
		b.WriteString(names.Key(text[:at]))
		if text[at] == ':' {
			b.WriteByte(':')
		} else {
			b.WriteByte(',')
		}
		text = text[at+1:]
	}
}

// listed adds a name that has to be spelt to others.
func listed(lists []string, name string) []string {
	if key := spelt(name); strings.ContainsAny(key, parting) {
		return append(lists, key)
	}
	return lists
}

// Named gives the options of which a text is a name. Of several, the one whose
// label it is: two with one label are the same to who reads it.
func (f *Finder) Named(text string) []int {
	key := spelt(text)
	if strings.ContainsAny(key, parting) {
		return having(f.lists, func(name string) bool { return name == key })
	}
	if key == "" {
		return nil
	}
	found := having(f.names, func(name string) bool { return name == key })
	if i := slices.IndexFunc(found, func(i int) bool { return f.names[i][0] == key }); i >= 0 {
		return found[i : i+1]
	}
	return found
}

// meant gives the options that a text means beyond their names.
func (f *Finder) meant(text string) []int {
	if f.means == nil || text == "" {
		return nil
	}
	found := slices.DeleteFunc(slices.Clone(f.means(text)), func(i int) bool { return i < 0 || i >= f.size })
	slices.Sort(found)
	return slices.Compact(found)
}

// begun gives the options of which a name, or a word of one, begins with a key.
func (f *Finder) begun(key string) []int {
	begins := func(text string) bool { return strings.HasPrefix(text, key) }
	if found := having(f.labels, begins); len(found) > 0 {
		return found
	}
	return having(f.others, begins)
}

// find gives the options to show for a text: those listed for none, and for one that says
// more than a name those of the name.
func (f *Finder) find(text string) ([]int, Reading) {
	if text == f.text && f.found != nil {
		return f.found, f.as
	}
	found, as := f.Read(text)
	if name, tail := cutTail(text); as == More && tail != "" {
		found, _ = f.Read(name)
	}
	f.text, f.found, f.as = text, found, as
	return found, as
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
