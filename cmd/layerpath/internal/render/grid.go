package render

import (
	"fmt"
	"strings"
)

// A grid is a table of words and figures, to be written in either form. Its first
// column is words.
type grid struct {
	title string
	head  []string
	rows  [][]string
	notes []string
}

// add adds a row.
func (g *grid) add(name string, cells ...string) {
	g.rows = append(g.rows, append([]string{name}, cells...))
}

// grid adds a grid: names to the left and figures to the right, two spaces apart,
// or one where that is too wide.
func (p *page) grid(g grid) {
	widths := make([]int, len(g.head))
	for _, row := range append([][]string{g.head}, g.rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], columns(p.clean(cell)))
		}
	}
	figures := 0
	for _, w := range widths[1:] {
		figures += w
	}
	gap := 2
	if columns := len(widths) - 1; widths[0]+figures+gap*columns > p.screen.Width {
		gap = 1
		widths[0] = max(min(widths[0], p.screen.Width-figures-columns), min(widths[0], shortestName))
	}
	p.paragraph(plain(""), 0, g.title, 0)
	p.lines = append(p.lines, p.styled(p.row(g.head, widths, gap), bold("").style))
	for _, row := range g.rows {
		p.lines = append(p.lines, p.row(row, widths, gap))
	}
	for _, note := range g.notes {
		p.paragraph(plain(""), 2, note, 0)
	}
}

// shortestName is to how many columns a grid may cut its names.
const shortestName = 12

func (p *page) row(cells []string, widths []int, gap int) string {
	var b strings.Builder
	for i, cell := range cells {
		cell = p.fit(p.clean(cell), widths[i])
		fill := strings.Repeat(" ", widths[i]-columns(cell))
		if i == 0 {
			b.WriteString(cell + fill)
			continue
		}
		b.WriteString(strings.Repeat(" ", gap) + fill + cell)
	}
	return strings.TrimRight(b.String(), " ")
}

// markdownGrid writes a grid as a Markdown table.
func markdownGrid(b *strings.Builder, g grid) {
	fmt.Fprintf(b, "\n**%s**\n\n%s|%s\n", escape(g.title), markdownRow(g.head), "---|"+strings.Repeat("---:|", len(g.head)-1))
	for _, row := range g.rows {
		b.WriteString(markdownRow(row))
	}
	for _, note := range g.notes {
		fmt.Fprintf(b, "\n%s\n", escapeBlock(note))
	}
}

func markdownRow(cells []string) string {
	return "| " + strings.Join(Each(cells, escape), " | ") + " |\n"
}
