// Package listing shows what the catalogue has: layers, roles, skills, interests, fields
// of study and professions, as pages for a screen, and as data for programs.
//
// Each kind has two calls, such as [Skills] for all and [SkillsLike] for what a text
// means; either gives a [List], which package render writes in the form that is asked
// for. The names are looked up by package data.
package listing

import (
	"encoding/csv"
	"io"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/recommend/report"
)

// A List is a part of the catalogue. What it is made of stays with the catalogue, and
// each form is made when it is asked for.
type List struct {
	page func(sheet)
	data func() any
	rows func() [][]string // the header first
}

// A sheet is a page about the catalogue.
type sheet struct{ *page.Page }

// Table writes the list for a screen.
func (l List) Table(w io.Writer, screen page.Screen) error {
	p := sheet{page.New(screen)}
	l.page(p)
	return p.Print(w)
}

// Data gives the list to be marshalled: an object with a schema, the catalogue, and the
// entries under the name of their kind. No list in it is nil.
func (l List) Data() any { return l.data() }

// CSV writes an entry a row, behind a row that names the columns. What is a list within
// a cell has "; " between its items, "id=number" where they have one. No cell begins a
// formula.
func (l List) CSV(w io.Writer) error {
	table := csv.NewWriter(w)
	for _, row := range l.rows() {
		for i, cell := range row {
			row[i] = page.SafeCell(cell)
		}
		table.Write(row) // Flush tells of errors
	}
	table.Flush()
	return table.Error()
}

// A head is what every list has as data before its entries.
type head struct {
	Schema  string         `json:"schema"` // layerpath/skills/v1: within a version the form only grows
	Catalog report.Catalog `json:"catalog"`
}

func headOf(c *data.Catalogue, kind string) head {
	return head{"layerpath/" + kind + "/v1", report.Catalog{Name: c.Name, Version: c.Version}}
}
