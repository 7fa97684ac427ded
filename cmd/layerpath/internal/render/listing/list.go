// Package listing shows what the catalogue has: layers, roles, skills, as pages for a
// screen.
package listing

import (
	"io"

	"layerpath/cmd/layerpath/internal/render/page"
)

// A List is a part of the catalogue. What it is made of stays with the catalogue, so
// a List is no copy of it.
type List struct {
	page func(sheet)
}

// A sheet is a page about the catalogue.
type sheet struct{ *page.Page }

// Table writes the list for a screen.
func (l List) Table(w io.Writer, screen page.Screen) error {
	p := sheet{page.New(screen)}
	l.page(p)
	return p.Print(w)
}
