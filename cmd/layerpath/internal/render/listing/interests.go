package listing

import (
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
)

// interestsAnswer is a list of interests as data.
type interestsAnswer struct {
	head
	Interests []interestEntry `json:"interests"`
}

type interestEntry struct {
	ID      string   `json:"id"` // what stands in a profile
	Name    string   `json:"name"`
	Aliases []string `json:"aliases"`
	RIASEC  string   `json:"riasec,omitempty"` // letters that usually go with it, the strongest first
	AskedBy []asker  `json:"askedBy"`
	Match   *match   `json:"match,omitempty"` // in a search
}

// Interests lists all interests.
func Interests(c *data.Catalogue) List {
	s := interestShelf(c)
	return s.list(s.all(), func(p sheet) { interestsPage(p, c) })
}

// InterestsLike lists the interest that a query names, and those with the query in a
// name. The error is an Unknown where there is none.
func InterestsLike(c *data.Catalogue, query string) (List, error) {
	return interestShelf(c).like(query)
}

func interestShelf(c *data.Catalogue) shelf[interestEntry] {
	s := shelf[interestEntry]{
		thing:  anInterest,
		listed: "layerpath interests lists them",
		size:   len(c.Interests),
		id:     func(i int) string { return c.Interests[i].ID },
		names:  func(i int) []string { return append([]string{c.Interests[i].Name}, c.Interests[i].Aliases...) },
		find: func(text string) []int {
			if i, ok := c.FindInterest(text); ok {
				return []int{i}
			}
			return nil
		},
		near: func(text string) []string {
			return page.Each(c.SuggestInterests(text, nearNames), func(i int) string { return c.Interests[i].ID })
		},
		entries: func(hits []hit) []interestEntry {
			x := newIndex(c)
			return page.Each(hits, func(h hit) interestEntry { return x.interest(c.Interests[h.entry], h.match) })
		},
		answer: func(entries []interestEntry) any { return interestsAnswer{headOf(c, "interests"), entries} },
		columns: slices.Concat([]column[interestEntry]{
			{"id", func(in interestEntry) string { return in.ID }},
			{"name", func(in interestEntry) string { return in.Name }},
			{"aliases", func(in interestEntry) string { return joined(in.Aliases) }},
			{"riasec", func(in interestEntry) string { return in.RIASEC }},
			{"asked_by", func(in interestEntry) string { return askerCell(in.AskedBy) }},
		}, matchColumns(func(in interestEntry) *match { return in.Match })),
	}
	s.one = func(p sheet, i int) { interestPage(p, s.entries([]hit{{entry: i}})[0]) }
	return s
}

func (x *index) interest(in data.Interest, m *match) interestEntry {
	return interestEntry{in.ID, in.Name, list(in.Aliases), in.RIASEC, x.askers(anInterest, in.ID), m}
}

// interestsPage shows interests by the ids that people say them by, with the letters of
// RIASEC that usually go with them.
func interestsPage(p sheet, c *data.Catalogue) {
	width := 0
	for _, in := range c.Interests {
		width = max(width, page.Columns(p.Clean(in.ID)))
	}
	for _, in := range c.Interests {
		text := in.Name
		if in.RIASEC != "" {
			text += " (" + in.RIASEC + ")"
		}
		p.Paragraph(page.Plain("  "+in.ID), min(width+4, p.Screen.Width/2), text, 0)
	}
	p.Blank()
	p.Line(page.Plain("layerpath interests WORD shows one of them"))
}

// interestPage shows all there is about one interest.
func interestPage(p sheet, in interestEntry) {
	p.Line(page.Bold(in.Name), page.Faint(" ("+in.ID+")"))
	p.field("Also", strings.Join(in.Aliases, ", "))
	p.field("RIASEC", in.RIASEC)
	p.asked(in.AskedBy)
}
