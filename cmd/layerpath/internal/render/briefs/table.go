package briefs

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// A Table writes briefs as rows of CSV that are safe to open in a spreadsheet: no
// cell begins a formula. It is for one goroutine.
type Table struct {
	catalogue *data.Catalogue
	titles    map[string]string // of roles, by id
	top       int
	cells     []string
	text      bytes.Buffer
}

// NewTable makes a table with the first top layers of each person, or all for 0.
func NewTable(c *data.Catalogue, top int) *Table {
	if top == 0 || top > len(c.Layers) {
		top = len(c.Layers)
	}
	t := &Table{catalogue: c, titles: map[string]string{}, top: top}
	for i := range c.Roles {
		t.titles[c.Roles[i].ID] = c.Roles[i].Title
	}
	return t
}

// ownTitle stands for a person's own profession, the one role of a layer that is a skill
// set.
const ownTitle = "Own profession with AI"

// Header appends the row that names the columns.
func (t *Table) Header(to []byte) []byte {
	t.cells = append(t.cells[:0], "id", "name")
	for i := range t.top {
		n := strconv.Itoa(i + 1)
		t.cells = append(t.cells, "layer"+n, "name"+n, "score"+n, "entry"+n)
	}
	t.cells = append(t.cells, "close_calls", "role", "role_score", "lead", "lead_entry", "band", "bridge", "unrecognized", "error")
	return t.row(to)
}

// Person appends the row of one person. It has no error.
func (t *Table) Person(to []byte, p *profiles.Profile, b *report.Brief) ([]byte, error) {
	t.cells = append(t.cells[:0], p.ID, p.Name)
	for _, s := range firstLayers(b, t.top) {
		t.cells = append(t.cells, strconv.Itoa(s.Layer), t.catalogue.Layers[s.Layer-1].Name, strconv.Itoa(s.Score), string(s.Entry))
	}
	t.fill()
	t.cells = append(t.cells, closeCallCell(b), "", "")
	if role := t.cells[len(t.cells)-2:]; len(b.Roles) > 0 {
		role[0], role[1] = b.Roles[0].ID, strconv.Itoa(b.Roles[0].Score)
	}
	t.cells = append(t.cells, t.title(b.Lead), "", b.Band, t.title(b.Bridge), unrecognizedCell(b), "")
	if entry := t.cells[len(t.cells)-5:]; b.Lead != "" {
		entry[0] = string(b.Layers[0].Entry) // a layer's door is its lead role's
	}
	return t.row(to), nil
}

// title gives the title of a role, empty for none.
func (t *Table) title(id string) string {
	if title := t.titles[id]; title != "" || id == "" {
		return title
	}
	return ownTitle
}

// Bad appends the row of one that isn't valid, with the id and the name that are told of it.
func (t *Table) Bad(to []byte, p *profiles.Profile, problems document.Problems) []byte {
	t.cells = append(t.cells[:0], p.ID, p.Name)
	t.fill()
	t.cells = append(t.cells, "", "", "", "", "", "", "", "", problemCell(problems))
	return t.row(to)
}

// Problems tells of problems in one line.
func Problems(problems document.Problems) string {
	return strings.Join(page.Each(problems, func(p document.Problem) string { return p.Text }), "; ")
}

// problemCell tells of problems with their ways out: whoever mends a row sees the cell alone.
func problemCell(problems document.Problems) string {
	return strings.Join(page.Each(problems, func(p document.Problem) string {
		if p.Way == "" {
			return p.Text
		}
		return fmt.Sprintf("%s (%s)", p.Text, p.Way)
	}), "; ")
}

// fill leaves the cells of layers empty that aren't there.
func (t *Table) fill() {
	for len(t.cells) < 2+4*t.top {
		t.cells = append(t.cells, "")
	}
}

func closeCallCell(b *report.Brief) string {
	return strings.Join(page.Each(b.CloseCalls, func(group []int) string {
		return strings.Join(page.Each(group, strconv.Itoa), " ")
	}), "; ")
}

func unrecognizedCell(b *report.Brief) string {
	return strings.Join(page.Each(b.Unrecognized, func(u report.Unnamed) string { return u.Text }), "; ")
}

// row appends the cells as a row.
func (t *Table) row(to []byte) []byte {
	for i, cell := range t.cells {
		t.cells[i] = page.SafeCell(cell)
	}
	t.text.Reset()
	w := csv.NewWriter(&t.text)
	w.Write(t.cells) // a buffer takes everything
	w.Flush()
	return append(to, t.text.Bytes()...)
}
