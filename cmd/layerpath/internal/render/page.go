// Package render turns reports and their kin into text: a table for a terminal,
// Markdown for a document, JSON and YAML for programs.
//
// Whatever comes from a profile or a catalogue passes [Clean] on its way to a
// terminal: a name can't move the cursor or colour the screen.
package render

import (
	"io"
	"strings"
	"unicode"

	"github.com/clipperhouse/displaywidth"
)

// A Screen is the form of the place that a table goes to.
type Screen struct {
	Width  int // columns
	Colour bool
	UTF8   bool // bars may be drawn with block characters
}

// Clean makes a text safe for a terminal and keeps it in one line: control
// characters and those that turn the direction of writing are taken out, line
// breaks and tabs become spaces.
func Clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == '\u2028', r == '\u2029', r == unicode.ReplacementChar:
			return -1
		}
		return r
	}, text)
}

// A span is a run of text in one style. Its text is cleaned when it is written.
type span struct {
	text  string
	style style
}

// A style is a parameter of the control sequence that sets it (SGR, ECMA-48); empty
// for none. The colours are the terminal's own: its user chose them.
type style string

func plain(text string) span  { return span{text: text} }
func bold(text string) span   { return span{text, "1"} }
func faint(text string) span  { return span{text, "2"} }
func green(text string) span  { return span{text, "32"} }
func yellow(text string) span { return span{text, "33"} }

// A page collects lines for a screen.
type page struct {
	screen Screen
	tight  bool // each part of a table takes one line
	whole  bool // no part is cut: the page scrolls anyway
	lines  []string
}

// line adds one line. What is wider than the screen is cut.
func (p *page) line(spans ...span) {
	left, b := p.screen.Width, strings.Builder{}
	for _, s := range spans {
		text := p.fit(p.clean(s.text), left)
		left -= columns(text)
		b.WriteString(p.styled(text, s.style))
	}
	p.lines = append(p.lines, strings.TrimRight(b.String(), " "))
}

// clean makes a text safe, and spells what the screen's character set lacks.
func (p *page) clean(text string) string {
	text = Clean(text)
	if p.screen.UTF8 {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '█':
			return '#'
		case '░', '…', '·':
			return '.'
		case '–', '—':
			return '-'
		case '’':
			return '\''
		}
		return r
	}, text)
}

func (p *page) styled(text string, as style) string {
	if !p.screen.Colour || as == "" || text == "" {
		return text
	}
	return "\x1b[" + string(as) + "m" + text + "\x1b[m"
}

// fit cuts a text to a width, marking the cut.
func (p *page) fit(text string, width int) string {
	switch {
	case columns(text) <= width:
		return text
	case width < 1:
		return ""
	}
	return displaywidth.TruncateString(text, width, p.clean("…"))
}

// paragraph adds a text behind a label, wrapped with a hanging indent, in at most
// so many lines (0: as many as it takes).
func (p *page) paragraph(label span, indent int, text string, most int) {
	width := max(p.screen.Width-indent, 12)
	lines := wrap(p.clean(text), width)
	if most > 0 && len(lines) > most {
		rest := strings.Join(lines[most-1:], " ")
		lines = append(lines[:most-1], p.fit(rest, width))
	}
	for i, l := range lines {
		head := plain(pad("", indent))
		if i == 0 {
			head = span{pad(label.text, indent), label.style}
		}
		p.line(head, plain(strings.TrimSpace(l)))
	}
}

func (p *page) blank() { p.lines = append(p.lines, "") }

// writeTo writes the page.
func (p *page) writeTo(w io.Writer) error {
	_, err := io.WriteString(w, strings.Join(p.lines, "\n")+"\n")
	return err
}

// pad fills a text up to a width with spaces.
func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-columns(text)))
}

// bar draws a share of a hundred.
func bar(score, width int) (full, empty string) {
	n := (score*width + 50) / 100
	if score > 0 && n == 0 {
		n = 1
	}
	return strings.Repeat("█", n), strings.Repeat("░", width-n)
}
