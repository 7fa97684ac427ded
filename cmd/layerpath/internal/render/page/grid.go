package page

import "strings"

// A Grid is a table of words and figures, to be written in either form. Its first
// column is words.
type Grid struct {
	Title string
	Head  []string
	Rows  [][]string
	Notes []string
}

// Add adds a row.
func (g *Grid) Add(name string, cells ...string) {
	g.Rows = append(g.Rows, append([]string{name}, cells...))
}

// Grid adds a grid: names to the left and figures to the right, two spaces apart,
// or one where that is too wide.
func (p *Page) Grid(g Grid) {
	widths := p.widths(g)
	figures := 0
	for _, w := range widths[1:] {
		figures += w
	}
	gap := beside
	if columns := len(widths) - 1; widths[0]+figures+gap*columns > p.Screen.Width {
		gap = 1
		widths[0] = max(min(widths[0], p.Screen.Width-figures-columns), min(widths[0], shortestName))
	}
	p.Paragraph(Plain(""), 0, g.Title, 0)
	p.row(g.Head, widths, gap, Bold("").style)
	for _, row := range g.Rows {
		p.row(row, widths, gap, "")
	}
	for _, note := range g.Notes {
		p.Paragraph(Plain(""), 2, note, 0)
	}
}

// In a grid that is too wide names get fewer columns, but so many at least; and the head
// of a column that is wider than its figures no more than a head may have.
const shortestName, longestHead = 12, 14

// widths gives each column what it needs.
func (p *Page) widths(g Grid) []int {
	widths := make([]int, len(g.Head))
	for i, head := range g.Head {
		widths[i] = Columns(p.Clean(head))
		if p.Screen.Whole {
			widths[i] = min(widths[i], longestHead)
		}
	}
	for _, row := range g.Rows {
		for i, cell := range row {
			widths[i] = max(widths[i], Columns(p.Clean(cell)))
		}
	}
	return widths
}

// row adds cells side by side, each with as many lines as it takes.
func (p *Page) row(cells []string, widths []int, gap int, as style) {
	columns, high := make([][]string, len(cells)), 0
	for i, cell := range cells {
		columns[i] = Wrap(p.Clean(cell), widths[i])
		if i == 0 {
			columns[i] = p.Cell(cell, widths[i])
		}
		high = max(high, len(columns[i]))
	}
	for n := range high {
		text := ""
		for i, lines := range columns {
			part := strings.TrimRight(nth(lines, n), " ")
			if fill := strings.Repeat(" ", widths[i]-Columns(part)); i > 0 {
				text += strings.Repeat(" ", gap) + fill + part
			} else {
				text += part + fill
			}
		}
		p.lines = append(p.lines, p.styled(strings.TrimRight(text, " "), as))
	}
}
