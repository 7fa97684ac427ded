package screen

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/AlecAivazis/survey/v2/terminal"

	"layerpath/cmd/layerpath/internal/render/page"
)

// A frame is what the screen shows of a question: lines of which none is wider than
// the screen, and the place of the cursor among them.
type frame struct {
	Lines       [][]span
	row, column int
}

// A span is a part of a line in one style, in survey's words.
type span struct{ Style, Text string }

// The styles of a frame.
const (
	asPlain     = ""
	asIcon      = "green+hb"
	asMessage   = "default+hb"
	asKeys      = "cyan"
	asAnswer    = "cyan"
	asHighlight = "cyan+b"
	asMark      = "green"
	asNote      = "yellow"
)

// A size is that of the screen, in columns and lines.
type size struct{ columns, rows int }

// room is the widest line: the last column stays free, where terminals differ in
// what they do.
func (s size) room() int { return max(10, s.columns-1) }

// columns is the width of a text, as wide as any terminal shows it.
func columns(text string) int { return max(page.Columns(text), terminal.StringWidth(text)) }

// indented breaks a text at words, into lines that stand below a question's words.
func indented(text string, width int) []string {
	const indent = "  "
	return page.Each(page.Wrap(text, width-len(indent)), func(line string) string {
		return cut(indent+strings.TrimSpace(line), width)
	})
}

// clip gives the first lines of some, at least one, and says that they go on.
func clip(lines []string, most, width int) []string {
	most = max(1, most)
	if len(lines) <= most {
		return lines
	}
	last := lines[most-1] + " " + strings.TrimSpace(lines[most]) + " ..."
	return append(slices.Clone(lines[:most-1]), cut(last, width))
}

// cut cuts a text to a width.
func cut(text string, width int) string {
	if columns(text) <= width {
		return text
	}
	const more = "..."
	used := 0
	for i, r := range text {
		if used += columns(string(r)); used > width-len(more) {
			return strings.TrimRight(text[:i], " ") + more
		}
	}
	return text
}

// wide is how wide a line is.
func wide(line []span) (width int) {
	for _, s := range line {
		width += columns(s.Text)
	}
	return width
}

// add adds lines in one style.
func (f *frame) add(style string, lines ...string) {
	for _, line := range lines {
		f.Lines = append(f.Lines, []span{{style, line}})
	}
}

// asked begins a frame with what is asked.
func (f *frame) asked(message string, most, width int) {
	lines := clip(indented(message, width), most, width)
	f.Lines = append(f.Lines, []span{{asIcon, "?"}, {asMessage, lines[0][1:]}})
	f.add(asMessage, lines[1:]...)
}

// field adds what is typed, with the cursor behind it: of a long text its end.
func (f *frame) field(label string, text string, most, width int) {
	lines := broken(label, text, width)
	lines = lines[max(0, len(lines)-max(1, most)):]
	f.add(asPlain, lines...)
	f.row, f.column = len(f.Lines)-1, columns(lines[len(lines)-1])
}

// broken breaks a text behind a label into lines, anywhere.
func broken(label, text string, width int) (lines []string) {
	const indent = "  "
	begin, before, used := 0, label, columns(label)
	for i, r := range text {
		wide := 1
		if r >= utf8.RuneSelf {
			wide = columns(string(r))
		}
		if used += wide; used > width {
			lines = append(lines, before+text[begin:i])
			begin, before, used = i, indent, columns(indent)+wide
		}
	}
	return append(lines, before+text[begin:])
}

// closed is what stays of a question: its answer behind it, or below where there is
// no room.
func closed(message, answer string, width int) frame {
	f := frame{}
	f.asked(message, math.MaxInt, width)
	f.row = len(f.Lines)
	if answer == "" {
		return f
	}
	if columns(message)+columns(answer)+len("?  ") <= width {
		f.Lines[0] = append(f.Lines[0], span{asAnswer, " " + answer})
	} else {
		f.add(asAnswer, indented(answer, width)...)
	}
	f.row = len(f.Lines)
	return f
}

// below is how many lines of a screen stand from the cursor to the end of the frame.
// On one that became narrower, the lines have broken.
func (f frame) below(screen size) int {
	if f.row >= len(f.Lines) {
		return 0
	}
	down := -f.column / screen.columns
	for _, line := range f.Lines[f.row:] {
		down += 1 + max(0, wide(line)-1)/screen.columns
	}
	return down
}
