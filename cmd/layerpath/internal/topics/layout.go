package topics

import (
	"io"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
)

// widest is how long a line of text may be on a wide screen, in columns: from the end of
// a longer one the eye doesn't find back.
const widest = 100

// Write writes a topic: as it is, in Markdown, where the screen has no width, else laid
// out for the screen. Code is never wrapped, so that it can be copied. The error of a
// topic that isn't there is an [*UnknownError].
func Write(w io.Writer, name string, screen page.Screen) error {
	text, err := read(name)
	if err != nil {
		return err
	}
	if screen.Width <= 0 {
		_, err := io.WriteString(w, text)
		return err
	}
	return lay(w, text, screen)
}

// lay lays a text out for a screen.
func lay(w io.Writer, text string, screen page.Screen) error {
	screen.Width = min(screen.Width, widest)
	p := page.New(screen)
	blocks := parse(text)
	for i, b := range blocks {
		if i > 0 && (b.kind != item || blocks[i-1].kind != item) {
			p.Blank()
		}
		show(p, b)
	}
	return p.Print(w)
}

func show(p *page.Page, b block) {
	switch b.kind {
	case heading:
		for _, line := range page.Wrap(p.Clean(b.text), p.Screen.Width) {
			p.Line(page.Bold(strings.TrimSpace(line)))
		}
	case item:
		p.Paragraph(page.Plain("-"), 2, b.text, 0)
	case code:
		showCode(p, b.code)
	case table:
		showTable(p, b.rows)
	default:
		p.Paragraph(page.Plain(""), 0, b.text, 0)
	}
}

// showCode shows lines as they are, indented as far as those let them be that fit
// the screen.
func showCode(p *page.Page, lines []string) {
	indent := 4
	for _, line := range lines {
		if room := p.Screen.Width - page.Columns(line); room >= 0 {
			indent = min(indent, room)
		}
	}
	for _, line := range lines {
		p.Verbatim(strings.Repeat(" ", indent) + line)
	}
}

// gap is what stands between two columns of a table.
const gap = "  "

// showTable lays a table out in columns, whose cells wrap; or, where the screen is too
// narrow for that, row by row.
func showTable(p *page.Page, rows [][]string) {
	widths, ok := columnWidths(rows, p.Screen.Width)
	if !ok {
		showRows(p, rows)
		return
	}
	for i, row := range rows {
		cells := make([][]string, len(row))
		for c, cell := range row {
			cells[c] = page.Wrap(p.Clean(cell), widths[c])
		}
		style := page.Plain
		if i == 0 {
			style = page.Bold
		}
		showRow(p, cells, widths, style)
	}
}

// showRow lays out a row whose cells are wrapped.
func showRow(p *page.Page, cells [][]string, widths []int, style func(string) page.Span) {
	high := 0
	for _, cell := range cells {
		high = max(high, len(cell))
	}
	for line := range high {
		text := ""
		for c, cell := range cells {
			part := ""
			if line < len(cell) {
				part = strings.TrimSpace(cell[line])
			}
			text += page.Pad(part, widths[c]) + gap
		}
		p.Line(style(strings.TrimRight(text, " ")))
	}
}

// columnWidths fits the columns of a table into a width, by taking room from the widest
// as long as its longest word leaves some. It is not ok where that isn't enough.
func columnWidths(rows [][]string, width int) (widths []int, ok bool) {
	widths = make([]int, len(rows[0]))
	least := make([]int, len(rows[0]))
	for _, row := range rows {
		for c, cell := range row {
			widths[c] = max(widths[c], page.Columns(cell))
			for word := range strings.FieldsSeq(cell) {
				least[c] = max(least[c], page.Columns(word))
			}
		}
	}
	room := width - len(gap)*(len(widths)-1)
	for sum(widths) > room {
		at := -1
		for c := range widths {
			if widths[c] > least[c] && (at < 0 || widths[c] > widths[at]) {
				at = c
			}
		}
		if at < 0 {
			return nil, false
		}
		widths[at]--
	}
	return widths, true
}

func sum(all []int) (sum int) {
	for _, n := range all {
		sum += n
	}
	return sum
}

// showRows lays each row of a table out below the other: a cell a line, each behind the
// head of its column.
func showRows(p *page.Page, rows [][]string) {
	for _, row := range rows[1:] {
		for c, cell := range row {
			if cell != "" {
				p.Paragraph(page.Plain(""), 2*min(c, 1), rows[0][c]+": "+cell, 0)
			}
		}
	}
}
