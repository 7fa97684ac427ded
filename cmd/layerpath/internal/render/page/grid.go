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
// or one where that is too wide. Where that still is, heads are broken between words.
func (p *Page) Grid(g Grid) {
	widths, gap := p.widths(g, false), beside
	if widths[0] > p.besides(widths, gap) {
		gap = 1
		if least := min(widths[0], shortestName); least > p.besides(widths, gap) {
			widths = p.widths(g, true)
		}
		widths[0] = max(min(widths[0], p.besides(widths, gap)), min(widths[0], shortestName))
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

// besides is how many columns figures leave to the names beside them.
func (p *Page) besides(widths []int, gap int) int {
	left := p.Screen.Width
	for _, w := range widths[1:] {
		left -= gap + w
	}
	return left
}

// widths gives each column what it needs, its head in one line, or in one a word.
func (p *Page) widths(g Grid, words bool) []int {
	widths := make([]int, len(g.Head))
	for i, head := range g.Head {
		widths[i] = Columns(p.Clean(head))
		if words {
			widths[i] = longestWord(p.Clean(head))
		}
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

func longestWord(text string) (columns int) {
	for _, word := range strings.Fields(text) {
		columns = max(columns, Columns(word))
	}
	return columns
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
