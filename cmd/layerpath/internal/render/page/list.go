package page

import (
	"slices"
	"strings"
)

// From so many columns on a page has bars beside a list; and from so many, there is room to
// say what each thing is.
const roomy, wide = 100, 160

// Wide says whether there is room to say of each thing what it is.
func (p *Page) Wide() bool { return p.Screen.Width >= wide }

// A List is texts side by side under their heads, of which the first are figures. Its label
// stands before the first head, in a margin of so many columns; without one there is none.
type List struct {
	Label  string
	Margin int
	Heads  []string
	Rows   []Item
}

// An Item is a row of a List: a cell for each head.
type Item struct {
	Cells []string // those of several parts have line breaks between them
	Below string   // in a line of its own; may be empty
	Bar   int      // of a hundred; 0 for none
	Bold  bool
}

// List adds a list, each text wrapped in its column. On a narrow page an item is one text, and
// on one that is heard: there columns would be read across.
func (p *Page) List(t List) {
	const beside = 2 // what figures take more than the margin
	figures := len(t.Heads[0])
	if t.Label != "" {
		figures = max(figures, t.Margin+beside)
	}
	if p.Screen.Width < Narrow || p.Screen.Bare {
		p.narrowList(t, figures)
		return
	}
	bars := slices.ContainsFunc(t.Rows, func(r Item) bool { return r.Bar > 0 }) && p.Screen.Width >= roomy
	const bar = 10 // columns
	left := figures
	if bars {
		left += bar + 2
	}
	widths := p.columnWidths(t, p.Screen.Width-left)
	label := Plain(Pad("", left-figures) + Pad(t.Label, figures-len(t.Heads[0])))
	p.sideBySide([]Span{label, Faint(t.Heads[0])}, left, t.Heads[1:], widths, Faint)
	for _, r := range t.Rows {
		lead := []Span{Plain(leftPad(r.Cells[0], figures))}
		if bars {
			full, empty := Bar(r.Bar, bar)
			lead = slices.Insert(lead, 0, Green(full), Faint(empty), Plain("  "))
		}
		style := Plain
		if r.Bold {
			style = Bold
		}
		p.sideBySide(lead, left, r.Cells[1:], widths, style)
		if r.Below != "" {
			p.Paragraph(Plain(""), left+2, r.Below, 0)
		}
	}
}

// narrowList adds rows as texts, one below the other.
func (p *Page) narrowList(t List, figures int) {
	indent := min(figures, t.Margin) + 2
	if t.Label == "" {
		indent = 4
	}
	p.Paragraph(Plain(t.Label), indent, strings.Join(t.Heads, ": "), 0)
	for _, r := range t.Rows {
		text := strings.Join(r.Cells, ": ")
		if r.Below != "" {
			text += ": " + r.Below
		}
		p.Paragraph(Plain(""), indent, text, 0)
	}
}

func leftPad(text string, width int) string {
	return strings.Repeat(" ", max(0, width-Columns(text))) + text
}

// columnWidths gives each column behind the figures what it needs; where that is too much in
// all, less to the one of which it takes the fewest further lines, or else to the widest.
// Words are torn only where there is no other way.
func (p *Page) columnWidths(t List, room int) []int {
	const gap, least, longest = 2, 9, 18 // columns; of the shortest word for a door, and of a long word
	widths, whole := make([]int, len(t.Heads)-1), make([]int, len(t.Heads)-1)
	for i := range widths {
		room -= gap
		widths[i] = Columns(t.Heads[i+1])
		for _, r := range t.Rows {
			text := p.Clean(r.Cells[i+1])
			widths[i] = max(widths[i], Columns(text))
			for word := range strings.FieldsSeq(text) {
				whole[i] = max(whole[i], Columns(word)+hanging)
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
func (p *Page) narrowest(t List, widths []int, may func(int) bool) int {
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
func (p *Page) linesOf(t List, widths []int) (lines int) {
	for _, r := range t.Rows {
		high := 0
		for i, w := range widths {
			high = max(high, len(p.parts(r.Cells[i+1], w)))
		}
		lines += high
	}
	return lines
}

// parts is a text in a column: in one line where it fits, else each of its parts, which line
// breaks separate, in lines of its own.
func (p *Page) parts(text string, width int) (lines []string) {
	for i, part := range strings.Split(text, "\n") {
		switch {
		case Columns(p.Clean(text)) <= width:
			return []string{p.Clean(text)}
		case i == 0:
			lines = p.Cell(part, width)
		default:
			lines = append(lines, Each(p.Cell(part, width-hanging), func(line string) string { return Pad("", hanging) + line })...)
		}
	}
	return lines
}

// sideBySide adds texts beside each other behind what leads them, which takes so many
// columns.
func (p *Page) sideBySide(lead []Span, left int, texts []string, widths []int, style func(string) Span) {
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
			line += "  " + Pad(part, widths[i])
		}
		p.Line(append(lead, style(strings.TrimRight(line, " ")))...)
		lead = []Span{Plain(Pad("", left))}
	}
}
