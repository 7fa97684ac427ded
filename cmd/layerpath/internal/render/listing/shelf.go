package listing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/document"
	"layerpath/data/names"
)

// A shelf has the entries of one kind: how they are found, and shown in each form. E is
// an entry as data. An entry is known by its index on the shelf.
type shelf[E any] struct {
	thing   string // "skill"
	listed  string // says where all are: "layerpath skills lists them"
	size    int
	id      func(i int) string
	names   func(i int) []string       // its name, then its other names
	find    func(text string) []int    // those that a text names
	nearly  func(text string) bool     // where it isn't nil, says whether a text is no name, and near to what find gives
	near    func(text string) []string // up to three names that are nearest to a text
	entries func(hits []hit) []E       // in the order of the hits
	answer  func(entries []E) any
	columns []column[E]
	one     func(p sheet, i int) // all there is about one
}

// A hit is an entry that is shown, and why where it was searched for.
type hit struct {
	entry int
	match *match
}

// A match says which name of an entry a search hit. It is exact where the search is that
// name, but for capitals, accents and hyphens, and a part where one has the other in it.
type match struct {
	Name  string `json:"name"`
	Exact bool   `json:"exact"`
}

// A column is one of the CSV form.
type column[E any] struct {
	name string
	cell func(E) string
}

// all are all entries.
func (s shelf[E]) all() []hit {
	hits := make([]hit, s.size)
	for i := range hits {
		hits[i].entry = i
	}
	return hits
}

// list shows entries: on a page of their own for a screen.
func (s shelf[E]) list(hits []hit, page func(sheet)) List {
	return List{page: page, data: func() any { return s.answer(s.entries(hits)) }, rows: func() [][]string { return s.rows(s.entries(hits)) }}
}

func (s shelf[E]) rows(entries []E) [][]string {
	rows := [][]string{page.Each(s.columns, func(c column[E]) string { return c.name })}
	for _, e := range entries {
		rows = append(rows, page.Each(s.columns, func(c column[E]) string { return c.cell(e) }))
	}
	return rows
}

// like lists the entry that a query names, and those with the query in a name. The error
// is an Unknown where there is none.
func (s shelf[E]) like(query string) (List, error) {
	named := s.find(query)
	hits := s.search(query, named)
	if len(hits) == 0 {
		return List{}, s.unknown(query)
	}
	return s.list(hits, func(p sheet) {
		rest := hits
		if s.nearly != nil && s.nearly(query) {
			p.Paragraph(page.Plain(""), 0, fmt.Sprintf("No %s has the name %q; it is taken as near to:", s.thing, query), 0)
			p.Blank()
		}
		if len(named) == 1 {
			s.one(p, named[0])
			if rest = hits[1:]; len(rest) == 0 {
				return
			}
			p.Blank()
			p.Line(page.Plain("Others with this word:"))
		}
		s.lines(p, rest)
	}), nil
}

// lines tells of entries in a line each.
func (s shelf[E]) lines(p sheet, hits []hit) {
	const aliases = 3
	most := 40 // a screen or two: a longer list asks for a longer word
	if p.Screen.Whole {
		most = len(hits)
	}
	for _, h := range hits[:min(most, len(hits))] {
		names := s.names(h.entry)
		text := fmt.Sprintf("%s (%s)", names[0], s.id(h.entry))
		if others := names[1:]; len(others) > 0 {
			text += ", also " + strings.Join(others[:min(aliases, len(others))], ", ")
		}
		p.Paragraph(page.Plain("  "), 2, text, p.Most(1))
	}
	if len(hits) > most {
		p.Line(page.Plain(fmt.Sprintf("  and %d more: a longer word finds fewer", len(hits)-most)))
	}
}

// search gives the entries that a query names, and those with the query in a name: a sole
// one that is named first, then names that begin with the query.
func (s shelf[E]) search(query string, named []int) []hit {
	key := names.Key(query)
	if key == "" {
		return nil // no letter to look for
	}
	var found []hit
	places := map[int]int{}
	for i := range s.size {
		place, isNamed := s.place(i, key), slices.Contains(named, i)
		if place < 0 && !isNamed {
			continue
		}
		if places[i] = min(place, 1); isNamed && len(named) == 1 {
			places[i] = -2
		}
		found = append(found, hit{i, s.matched(i, query)})
	}
	slices.SortStableFunc(found, func(a, b hit) int { return cmp.Compare(places[a.entry], places[b.entry]) })
	return found
}

// place is where a key begins in a name of an entry: in the one where it comes first, and
// -1 where none has it.
func (s shelf[E]) place(i int, key string) int {
	best := -1
	for _, name := range s.names(i) {
		if at := strings.Index(names.Key(name), key); at >= 0 && (best < 0 || at < best) {
			best = at
		}
	}
	return best
}

// matched says which name of an entry that was found a query hits: one that it is, else
// the first that has it in it, else the longest that it has in it.
func (s shelf[E]) matched(i int, query string) *match {
	key, all := names.Key(query), append(s.names(i), s.id(i))
	part, inside := "", ""
	for _, name := range all {
		k := names.Key(name)
		switch {
		case k == key:
			return &match{name, true}
		case part == "" && strings.Contains(k, key):
			part = name
		case len(name) > len(inside) && k != "" && strings.Contains(key, k):
			inside = name
		}
	}
	return &match{Name: cmp.Or(part, inside, all[0])}
}

// An Unknown is the error of a name that nothing in the catalogue has.
type Unknown struct{ text, hint string }

func (u *Unknown) Error() string { return u.text }

// Hint says what to ask for instead.
func (u *Unknown) Hint() string { return u.hint }

func (s shelf[E]) unknown(query string) error {
	hint := s.listed
	if near := s.near(query); len(near) > 0 {
		hint = "did you mean " + document.Choice(near) + "?"
	}
	return &Unknown{fmt.Sprintf("no %s has %q in a name", s.thing, query), hint}
}
