package listing

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/studies"
)

// fieldsAnswer is a list of fields of study as data.
type fieldsAnswer struct {
	head
	Fields []fieldEntry `json:"fields"`
}

type fieldEntry struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Aliases []string `json:"aliases"`
	CIP     string   `json:"cip,omitempty"` // code of the Classification of Instructional Programs 2020
	Broader []share  `json:"broader"`       // fields for which a degree in this one counts too
	AskedBy []asker  `json:"askedBy"`       // with a degree
	Match   *match   `json:"match,omitempty"`
}

// Fields lists all fields of study.
func Fields(c *data.Catalogue) List {
	s := fieldShelf(c)
	return s.list(s.all(), func(p sheet) { fieldsPage(p, c) })
}

// FieldsLike lists the field that a query names, and those with the query in a name. The
// error is an Unknown where there is none.
func FieldsLike(c *data.Catalogue, query string) (List, error) { return fieldShelf(c).like(query) }

func fieldShelf(c *data.Catalogue) shelf[fieldEntry] {
	s := shelf[fieldEntry]{
		thing:  aField,
		listed: "layerpath fields lists them",
		size:   len(c.Fields),
		id:     func(i int) string { return c.Fields[i].ID },
		names:  func(i int) []string { return append([]string{c.Fields[i].Name}, c.Fields[i].Aliases...) },
		find:   c.FindFields,
		nearly: func(text string) bool {
			return slices.ContainsFunc(c.ReadFields(text), func(f studies.Found) bool { return f.Near })
		},
		near: func(text string) []string {
			return page.Each(c.SuggestFields(text, nearNames), func(i int) string { return c.Fields[i].Name })
		},
		entries: func(hits []hit) []fieldEntry {
			x := newIndex(c)
			return page.Each(hits, func(h hit) fieldEntry { return x.field(c.Fields[h.entry], h.match) })
		},
		answer: func(entries []fieldEntry) any { return fieldsAnswer{headOf(c, "fields"), entries} },
		columns: slices.Concat([]column[fieldEntry]{
			{"id", func(f fieldEntry) string { return f.ID }},
			{"name", func(f fieldEntry) string { return f.Name }},
			{"aliases", func(f fieldEntry) string { return joined(f.Aliases) }},
			{"cip", func(f fieldEntry) string { return f.CIP }},
			{"broader", func(f fieldEntry) string { return shareCell(f.Broader) }},
			{"asked_by", func(f fieldEntry) string { return askerCell(f.AskedBy) }},
		}, matchColumns(func(f fieldEntry) *match { return f.Match })),
	}
	s.one = func(p sheet, i int) { fieldPage(p, s.entries([]hit{{entry: i}})[0]) }
	return s
}

func (x *index) field(f data.Field, m *match) fieldEntry {
	return fieldEntry{f.ID, f.Name, list(f.Aliases), f.CIP, x.shares(aField, f.Broader), x.askers(aField, f.ID), m}
}

// fieldsPage shows fields under headings that are fields themselves.
func fieldsPage(p sheet, c *data.Catalogue) {
	under := make([][]string, len(c.Fields))
	headings := fieldHeadings(c)
	for i, heading := range headings {
		if heading != i {
			under[heading] = append(under[heading], c.Fields[i].Name)
		}
	}
	for i, heading := range headings {
		if heading != i {
			continue
		}
		p.Line(page.Bold(c.Fields[i].Name), page.Faint(among(len(under[i]))))
		if len(under[i]) > 0 {
			p.Paragraph(page.Plain("  "), 2, strings.Join(under[i], ", "), 0)
		}
	}
	p.Blank()
	p.Line(page.Plain("layerpath fields WORD shows one of them"))
}

// among says how many there are under a heading.
func among(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" (%d)", n)
}

// fieldHeadings gives each field the field that it is listed under, which may be itself:
// the first on the way up through what each counts for most that has enough below it, or
// else where the way ends.
func fieldHeadings(c *data.Catalogue) []int {
	const enough = 3 // fewer make headings of a line: "Physics: Astronomy"
	up, below := make([]int, len(c.Fields)), make([]int, len(c.Fields))
	for i := range c.Fields {
		if up[i] = countsMostFor(c, i); up[i] != i {
			below[up[i]]++
		}
	}
	headings := make([]int, len(c.Fields))
	for i := range headings {
		at := i
		for up[at] != at && below[at] < enough {
			at = up[at]
		}
		headings[i] = at
	}
	return headings
}

// countsMostFor is the broader field that a field counts for most; itself where there is
// none. A catalogue's fields don't lead in a circle.
func countsMostFor(c *data.Catalogue, i int) int {
	broader := c.Fields[i].Broader
	if len(broader) == 0 {
		return i
	}
	most := slices.MaxFunc(broader, func(a, b data.Share) int { return a.Percent - b.Percent })
	return slices.IndexFunc(c.Fields, func(f data.Field) bool { return f.ID == most.ID })
}

// fieldPage shows all there is about one field.
func fieldPage(p sheet, f fieldEntry) {
	p.Line(page.Bold(f.Name), page.Faint(" ("+f.ID+")"))
	p.field("Also", strings.Join(f.Aliases, ", "))
	if len(f.Broader) > 0 {
		p.field("Counts", "as "+strings.Join(page.Each(f.Broader, func(b share) string { return fmt.Sprintf("%s %d%%", b.Name, b.Percent) }), ", "))
	}
	p.field("CIP", f.CIP)
	p.asked(f.AskedBy)
}
