// Package page lays text out for a terminal and for a document: lines, paragraphs
// and tables of a [Page], and their Markdown.
//
// Whatever comes from a profile or a catalogue passes [Clean] on its way to a
// terminal: a name can't move the cursor or colour the screen.
package page

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
	Bare   bool // no bars: who hears the page, or has a simple terminal, is told in words and figures
	Whole  bool // nothing is cut: what is too wide takes further lines
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

// A Page collects lines for a screen.
type Page struct {
	Screen Screen
	Tight  bool // each part of a table takes one line
	lines  []string
}

// New begins a page.
func New(screen Screen) *Page { return &Page{Screen: screen} }

// Lines is how many lines the page has.
func (p *Page) Lines() int { return len(p.lines) }

// Line adds one line. What is wider than the screen is cut, or goes on below.
func (p *Page) Line(spans ...Span) {
	if p.Screen.Whole && p.columns(spans) > p.Screen.Width {
		p.wrapped(spans)
		return
	}
	left, b := p.Screen.Width, strings.Builder{}
	for _, s := range spans {
		text := p.fit(p.Clean(s.text), left)
		left -= Columns(text)
		b.WriteString(p.styled(text, s.style))
	}
	p.lines = append(p.lines, strings.TrimRight(b.String(), " "))
}

// Clean makes a text safe, and spells what the screen's character set lacks.
func (p *Page) Clean(text string) string {
	text = Clean(text)
	if p.Screen.UTF8 {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '█':
			return '#'
		case '░', '…', '·':
			return '.'
		case '–', '—', '−':
			return '-'
		case '°': // "70 °C" is read as "70 C"
			return -1
		case 'á', 'à', 'â', 'ä':
			return 'a'
		case 'é', 'è', 'ê':
			return 'e'
		case 'ó', 'ô', 'ö':
			return 'o'
		case 'ú', 'ü':
			return 'u'
		case 'ñ':
			return 'n'
		case '’':
			return '\''
		}
		return r
	}, text)
}

func (p *Page) styled(text string, as style) string {
	if !p.Screen.Colour || as == "" || text == "" {
		return text
	}
	return "\x1b[" + string(as) + "m" + text + "\x1b[m"
}

// fit cuts a text to a width, marking the cut.
func (p *Page) fit(text string, width int) string {
	switch {
	case Columns(text) <= width:
		return text
	case width < 1:
		return ""
	}
	return displaywidth.TruncateString(text, width, p.Clean("…"))
}

// shortest is how many columns a paragraph may have: in fewer each word is torn.
const shortest = 12

// Paragraph adds a text behind a label, wrapped with a hanging indent, in at most
// so many lines (0: as many as it takes) where a part may be cut. What its label leaves
// no room for stands below it.
func (p *Page) Paragraph(label Span, indent int, text string, most int) {
	if p.Screen.Whole {
		most = 0
		if p.Screen.Width-indent < shortest || p.columns([]Span{label}) > indent {
			if label.text != "" {
				p.Line(label)
			}
			label, indent = Span{}, hanging
		}
	}
	width := max(p.Screen.Width-indent, shortest)
	lines := Wrap(p.Clean(text), width)
	if most > 0 && len(lines) > most {
		rest := strings.Join(lines[most-1:], " ")
		lines = append(lines[:most-1], p.fit(rest, width))
	}
	for i, l := range lines {
		head := Plain(Pad("", indent))
		if i == 0 {
			head = Span{Pad(label.text, indent), label.style}
		}
		p.Line(head, Plain(strings.TrimSpace(l)))
	}
}

// Verbatim adds a line that is neither wrapped nor cut, such as one that somebody copies.
func (p *Page) Verbatim(line string) {
	p.lines = append(p.lines, strings.TrimRight(p.Clean(line), " "))
}

// Blank adds an empty line.
func (p *Page) Blank() { p.lines = append(p.lines, "") }

// Print writes the page.
func (p *Page) Print(w io.Writer) error {
	_, err := io.WriteString(w, strings.Join(p.lines, "\n")+"\n")
	return err
}

// Narrow is the width below which a page wraps instead of cutting, in columns.
const Narrow = 60

// Most is how many lines a part may take: as many as it likes on a narrow screen,
// which scrolls anyway, one where there is much to say.
func (p *Page) Most(lines int) int {
	switch {
	case p.Screen.Width < Narrow:
		return 0
	case p.Tight:
		return 1
	}
	return lines
}

// Pad fills a text up to a width with spaces.
func Pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-Columns(text)))
}

// BarWidth is how long bars are where there is so much room, in columns: none in too little,
// nor on a bare page.
func (p *Page) BarWidth(room int) int {
	const shortest, longest = 4, 30
	if room < shortest || p.Screen.Bare {
		return 0
	}
	return min(room, longest)
}

// Bar draws a share of a hundred.
func Bar(score, width int) (full, empty string) {
	n := (score*width + 50) / 100
	if score > 0 && n == 0 && width > 0 {
		n = 1
	}
	return strings.Repeat("█", n), strings.Repeat("░", width-n)
}
