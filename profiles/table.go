package profiles

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"layerpath/data/document"
)

// Columns are the columns of a table that has a person in each row. A cell that
// lists several answers separates them as [SplitList] reads them, and [SplitDegrees]: degrees
// as [ParseDegree] does, skills as [ParseSkill], and interests.
type Columns struct {
	names []string // by position; empty: a column that isn't known
}

// ColumnNames are the columns that are known.
func ColumnNames() []string {
	return []string{"id", "name", "profession", "degree", "status", "expected", "skills", "interests", "riasec", "aim"}
}

// NewColumns reads the header of a table. Unknown are the columns that are none of
// [ColumnNames], which are not read. A column that is nearly one of them and stands in its
// place, one that stands twice, or a header without any known column, is an error.
func NewColumns(header []string) (c Columns, unknown []string, err error) {
	for _, cell := range header {
		name := strings.ToLower(strings.TrimSpace(cell))
		switch {
		case !slices.Contains(ColumnNames(), name):
			if near, ok := document.Meant(name, ColumnNames()); ok && !slices.Contains(header, near) {
				return c, nil, document.Problem{Text: "unknown column " + document.Quoted(strings.TrimSpace(cell)), Way: fmt.Sprintf("did you mean %q?", near)}
			}
			if name != "" {
				unknown = append(unknown, strings.TrimSpace(cell))
			}
			name = ""
		case slices.Contains(c.names, name):
			return c, nil, document.Problem{Text: fmt.Sprintf("column %q twice", name), Way: "keep one of them"}
		}
		c.names = append(c.names, name)
	}
	if strings.Join(c.names, "") == "" {
		return c, nil, document.Problem{Text: "no column that is known", Way: "the first row names the columns: " + strings.Join(ColumnNames(), ", ")}
	}
	if !slices.Contains(c.names, "degree") { // which these two tell more of
		for i, name := range c.names {
			if name == "status" || name == "expected" {
				c.names[i], unknown = "", append(unknown, name)
			}
		}
	}
	return c, unknown, nil
}

// Row reads the profile in a row of a table, whose cells are in UTF-8. With an
// error the profile has id and name alone, where they can be told.
func (d *Decoder) Row(c Columns, cells []string) (*Profile, error) {
	for _, cell := range cells {
		if problem := document.CheckText([]byte(cell), "save the table as CSV in UTF-8"); problem != nil {
			problem.Line = 0 // it is the cell's
			return c.Who(cells), document.Problems{*problem}
		}
	}
	if len(cells) != len(c.names) && (len(cells) < len(c.names) || strings.TrimSpace(strings.Join(cells[len(c.names):], "")) != "") {
		way := "put double quotes around a cell with a separator in it"
		if len(cells) < len(c.names) {
			way = "end each row with as many separators as the header has, for what isn't said"
		}
		return c.Who(cells), document.Problems{{Text: fmt.Sprintf("a row with %d cells, the header has %d", len(cells), len(c.names)), Way: way, Kind: wrongCells}}
	}
	s, p := &d.schema, &d.profile
	*s = schema{}
	p.empty()
	for i, name := range c.names {
		c.read(s, name, cells, i, p)
	}
	if problems := s.Sorted(); len(problems) > 0 {
		return c.Who(cells), problems
	}
	p.Notes = s.notes
	return p, nil
}

// read reads the i-th cell as YAML or JSON would be that said the same.
func (c Columns) read(s *schema, name string, cells []string, i int, p *Profile) {
	switch name {
	case "", "status", "expected":
	case "degree":
		s.value("degrees", c.degrees(cells, cells[i]), p) // of which there may be several in a cell
	default:
		s.value(name, textCell(cells[i]), p)
	}
}

// Who gives a profile with the id and the name in a row, each empty where it can't be told.
func (c Columns) Who(cells []string) *Profile {
	cell := func(name string) string {
		at := slices.Index(c.names, name)
		if at < 0 || at >= len(cells) || !utf8.ValidString(cells[at]) {
			return ""
		}
		return told(cells[at])
	}
	return &Profile{ID: cell("id"), Name: cell("name")}
}

// degrees makes of the cells that say degrees what a file has: how far they are stands in
// cells of its own, for each degree in turn, or behind each degree.
func (c Columns) degrees(cells []string, text string) node {
	var status, expected []string
	for i, name := range c.names {
		switch name {
		case "status":
			status = SplitList(cells[i])
		case "expected":
			expected = SplitList(cells[i])
		}
	}
	if len(status)+len(expected) == 0 {
		return textCell(text)
	}
	list := node{Shape: document.List, Line: 1}
	said := SplitDegrees(text)
	for i := range max(len(said), len(status), len(expected)) {
		list.Items = append(list.Items, degreeOf(at(said, i), at(status, i), at(expected, i)))
	}
	return list
}

// degreeOf is a degree whose parts have keys. What the degree says itself goes before the
// cells beside it.
func degreeOf(text, status, expected string) node {
	level, rest := cutLevel(text)
	field, inProgress, year := cutStatus(rest)
	if field != rest {
		if status, expected = Finished, ""; inProgress {
			status = InProgress
		}
		if year > 0 {
			expected = strconv.Itoa(year)
		}
	}
	degree := node{Shape: document.Mapping, Line: 1}
	for _, part := range []struct{ key, text string }{{"level", level}, {"field", field}, {"status", status}, {"expected", expected}} {
		degree.Keys, degree.Items = append(degree.Keys, textCell(part.key)), append(degree.Items, textCell(part.text))
	}
	return degree
}

// at is the i-th of some texts, empty beyond them.
func at(texts []string, i int) string {
	if i < len(texts) {
		return texts[i]
	}
	return ""
}

func textCell(text string) node {
	return node{Shape: document.Text, Line: 1, Text: text}
}
