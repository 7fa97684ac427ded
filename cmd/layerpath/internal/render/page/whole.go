package page

import "strings"

// hanging is how far what goes on below is indented.
const hanging = 2

// beside is what stands between columns.
const beside = 2

// Cell is a text in a column of so many columns, a line each: cut to one where that may
// be, else wrapped with a hanging indent.
func (p *Page) Cell(text string, width int) []string {
	text = p.Clean(text)
	if !p.Screen.Whole || Columns(text) <= width {
		return []string{p.fit(text, width)}
	}
	return hang(text, width)
}

// hang wraps a text with a hanging indent.
func hang(text string, width int) []string {
	first := Wrap(text, width)[0]
	lines := []string{strings.TrimRight(first, " ")}
	if rest := strings.TrimLeft(text[len(first):], " "); rest != "" {
		for _, line := range Wrap(rest, width-hanging) {
			lines = append(lines, Pad("", hanging)+strings.TrimSpace(line))
		}
	}
	return lines
}

// columns is how wide spans are beside each other.
func (p *Page) columns(spans []Span) (columns int) {
	for _, s := range spans {
		columns += Columns(p.Clean(s.text))
	}
	return columns
}

// wrapped adds spans as lines with a hanging indent, in the style of the first.
func (p *Page) wrapped(spans []Span) {
	text := ""
	for _, s := range spans {
		text += p.Clean(s.text)
	}
	for _, line := range hang(text, p.Screen.Width) {
		p.lines = append(p.lines, p.styled(line, spans[0].style))
	}
}

// Beside adds a text beside the lines of a column of so many columns, which stands behind
// a head.
func (p *Page) Beside(head string, column []string, columns int, text string) {
	indent := Columns(head) + columns + beside
	lines := Wrap(p.Clean(text), p.Screen.Width-indent)
	for i := range max(len(lines), len(column)) {
		line := head + Pad(nth(column, i), columns+beside) + strings.TrimRight(nth(lines, i), " ")
		p.Line(Plain(line))
		head = Pad("", Columns(head))
	}
}

// nth is the line of that number, nothing behind the last.
func nth(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}
