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
	widths := make([]int, len(g.Head))
	for _, row := range append([][]string{g.Head}, g.Rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], Columns(p.Clean(cell)))
		}
	}
	figures := 0
	for _, w := range widths[1:] {
		figures += w
	}
	gap := 2
	if columns := len(widths) - 1; widths[0]+figures+gap*columns > p.Screen.Width {
		gap = 1
		widths[0] = max(min(widths[0], p.Screen.Width-figures-columns), min(widths[0], shortestName))
	}
	p.Paragraph(Plain(""), 0, g.Title, 0)
	p.lines = append(p.lines, p.styled(p.row(g.Head, widths, gap), Bold("").style))
	for _, row := range g.Rows {
		p.lines = append(p.lines, p.row(row, widths, gap))
	}
	for _, note := range g.Notes {
		p.Paragraph(Plain(""), 2, note, 0)
	}
}

// shortestName is to how many columns a grid may cut its names.
const shortestName = 12

func (p *Page) row(cells []string, widths []int, gap int) string {
	var b strings.Builder
	for i, cell := range cells {
		cell = p.Fit(p.Clean(cell), widths[i])
		fill := strings.Repeat(" ", widths[i]-Columns(cell))
		if i == 0 {
			b.WriteString(cell + fill)
			continue
		}
		b.WriteString(strings.Repeat(" ", gap) + fill + cell)
	}
	return strings.TrimRight(b.String(), " ")
}
