package render

import (
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
)

// From so many columns on a page has bars; and from so many, what jobs and layers are.
const roomy, wideFrom = 100, 160

// wide says whether there is room to say what each job and each layer is.
func (p sheet) wide() bool { return p.Screen.Width >= wideFrom }

// bars says whether there is room for bars, where they may be drawn.
func (p sheet) bars() bool { return p.Screen.Width >= roomy && !p.Screen.Bare }

// columns are texts side by side under their heads, of which the first are figures.
type columns struct {
	label string // behind which the first head stands
	heads []string
	rows  []columnsRow
}

type columnsRow struct {
	cells []string
	below string // in a line of its own
	bar   int    // of a hundred; 0 for none
	bold  bool
}

// barWidth is how long a bar beside figures is.
const barWidth = 10

// columns adds texts side by side, each wrapped in its column. On a narrow screen a row is
// one text.
func (p sheet) columns(t columns) {
	figures := max(len(t.heads[0]), len(page.Pad(t.label, p.margin+2)))
	if t.label == "" {
		figures = len(t.heads[0])
	}
	if p.Screen.Width < page.Narrow {
		p.narrowColumns(t, figures)
		return
	}
	bars := slices.ContainsFunc(t.rows, func(r columnsRow) bool { return r.bar > 0 }) && p.bars()
	left := figures
	if bars {
		left += barWidth + 2
	}
	widths := p.columnWidths(t, p.Screen.Width-left)
	label := page.Plain(page.Pad("", left-figures) + page.Pad(t.label, figures-len(t.heads[0])))
	p.sideBySide([]page.Span{label, page.Faint(t.heads[0])}, left, t.heads[1:], widths, page.Faint)
	for _, r := range t.rows {
		lead := []page.Span{page.Plain(leftPad(r.cells[0], figures))}
		if bars {
			full, empty := page.Bar(r.bar, barWidth)
			lead = slices.Insert(lead, 0, page.Green(full), page.Faint(empty), page.Plain("  "))
		}
		style := page.Plain
		if r.bold {
			style = page.Bold
		}
		p.sideBySide(lead, left, r.cells[1:], widths, style)
		if r.below != "" {
			p.Paragraph(page.Plain(""), left+2, r.below, 0)
		}
	}
}

// narrowColumns adds rows as texts, one below the other.
func (p sheet) narrowColumns(t columns, figures int) {
	indent := min(figures, p.margin) + 2
	if t.label == "" {
		indent = 4
	}
	p.Paragraph(page.Plain(t.label), indent, strings.Join(t.heads, ": "), 0)
	for _, r := range t.rows {
		text := strings.Join(r.cells, ": ")
		if r.below != "" {
			text += ": " + r.below
		}
		p.Paragraph(page.Plain(""), indent, text, 0)
	}
}

func leftPad(text string, width int) string {
	return strings.Repeat(" ", max(0, width-page.Columns(text))) + text
}

// columnWidths gives each column behind the figures what it needs; where that is too much in
// all, less to the one of which it takes the fewest further lines, or else to the widest.
// Words are torn only where there is no other way.
func (p sheet) columnWidths(t columns, room int) []int {
	const gap, least, longest = 2, 9, 18 // columns; of the shortest word for a door, and of a long word
	widths, whole := make([]int, len(t.heads)-1), make([]int, len(t.heads)-1)
	for i := range widths {
		room -= gap
		widths[i] = page.Columns(t.heads[i+1])
		for _, r := range t.rows {
			text := p.Clean(r.cells[i+1])
			widths[i] = max(widths[i], page.Columns(text))
			for word := range strings.FieldsSeq(text) {
				whole[i] = max(whole[i], page.Columns(word)+hanging)
			}
		}
		whole[i] = min(max(whole[i], least), longest)
	}
	for total(widths) > room {
		narrow := p.narrowest(t, widths, func(i int) bool { return widths[i] > whole[i] })
		if narrow < 0 {
			narrow = p.narrowest(t, widths, func(i int) bool { return widths[i] > least })
		}
		if narrow < 0 {
			break
		}
		widths[narrow]--
	}
	return widths
}

// narrowest is the column, of those that may be narrower, of which it takes the fewest
// further lines; -1 where there is none.
func (p sheet) narrowest(t columns, widths []int, may func(int) bool) int {
	best, fewest := -1, 0
	for i := range widths {
		if !may(i) {
			continue
		}
		widths[i]--
		if lines := p.linesOf(t, widths); best < 0 || lines < fewest || lines == fewest && widths[i] >= widths[best] {
			best, fewest = i, lines
		}
		widths[i]++
	}
	return best
}

func total(widths []int) (sum int) {
	for _, w := range widths {
		sum += w
	}
	return sum
}

// linesOf is how many lines rows take in columns of some widths.
func (p sheet) linesOf(t columns, widths []int) (lines int) {
	for _, r := range t.rows {
		high := 0
		for i, w := range widths {
			high = max(high, len(p.parts(r.cells[i+1], w)))
		}
		lines += high
	}
	return lines
}

// parts is a text in a column: in one line where it fits, else each of its parts, which line
// breaks separate, in lines of its own.
func (p sheet) parts(text string, width int) (lines []string) {
	for i, part := range strings.Split(text, "\n") {
		switch {
		case page.Columns(p.Clean(text)) <= width:
			return []string{p.Clean(text)}
		case i == 0:
			lines = p.Cell(part, width)
		default:
			lines = append(lines, page.Each(p.Cell(part, width-hanging), func(line string) string { return page.Pad("", hanging) + line })...)
		}
	}
	return lines
}

// hanging is how far what goes on below is indented.
const hanging = 2

// sideBySide adds texts beside each other behind what leads them, which takes so many
// columns.
func (p sheet) sideBySide(lead []page.Span, left int, texts []string, widths []int, style func(string) page.Span) {
	cells, high := make([][]string, len(texts)), 0
	for i, text := range texts {
		cells[i] = p.parts(text, widths[i])
		high = max(high, len(cells[i]))
	}
	for n := range high {
		line := ""
		for i, lines := range cells {
			part := ""
			if n < len(lines) {
				part = lines[n]
			}
			line += "  " + page.Pad(part, widths[i])
		}
		p.Line(append(lead, style(strings.TrimRight(line, " ")))...)
		lead = []page.Span{page.Plain(page.Pad("", left))}
	}
}
