package screen

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
)

// A list is a question for options as it looks.
type list struct{ *typing.List }

// frame draws the question as it stands, on fewer lines than the screen has.
func (l list) frame(screen size) frame {
	f, width := frame{}, screen.room()
	lines := screen.rows - 1 // below the last, the screen has one more
	f.asked(l.Message, lines/3, width)
	if marked := l.Marked(); l.Many && len(marked) > 0 {
		f.add(asAnswer, clip(indented(told(marked, lines/4*width), width), lines/4, width)...)
	}
	f.add(asKeys, clip(indented(l.keys(width), width), lines/5, width)...)
	if l.Helps() {
		f.row, f.column = len(f.Lines), 0
		f.add(asPlain, clip(l.helped(width), lines-len(f.Lines), width)...)
		return f
	}
	shown := l.InSight()
	f.field(l.label(len(shown)), l.Typed(), lines/4, width)
	var notes []string
	for _, note := range l.Notes() {
		notes = append(notes, indented(note, width)...)
	}
	f.add(asNote, clip(notes, lines-len(f.Lines)-min(1, len(shown)), width)...)
	f.options(l, shown, lines-len(f.Lines), width)
	return f
}

// told tells what is marked, the last first; of many, more than what some columns show.
func told(marked []string, columns int) string {
	n, used := len(marked), 0
	slices.Reverse(marked)
	for i := range marked {
		if used += len(marked[i]); used > columns*utf8.UTFMax {
			marked = marked[:i+1]
			break
		}
	}
	return fmt.Sprintf(sayMarked, n, typing.Told(marked))
}

// keys tells what the keys do now, in fewer words where a line has no room.
func (l list) keys(width int) string {
	long, short := keysOne, keysOneShort
	switch empty := l.Typed() == ""; {
	case l.Helps():
		long, short = keysHelp, keysHelp
	case l.Many && empty:
		long, short = keysMany, keysManyShort
	case l.Many:
		long, short = keysManyText, keysTextShort
	case !empty:
		long, short = keysOneText, keysTextShort
	}
	if len(indented(long, width)) > 1 {
		return short
	}
	return long
}

// label stands before what is typed: how many options that fits, if it isn't one.
func (l list) label(shown int) string {
	if l.Typed() == "" || shown < 2 {
		return "  " + sayField
	}
	return "  " + fmt.Sprintf(sayCount, shown) + " " + sayField
}

// helped tells of the question and of the keys.
func (l list) helped(width int) []string {
	keys := helpOne
	if l.Many {
		keys = helpMany
	}
	if l.Free {
		keys += " " + typing.HelpFree
	}
	return explained(width, l.Help, keys, helpAll)
}

// explained breaks texts of help into lines.
func explained(width int, texts ...string) (lines []string) {
	for _, text := range texts {
		for paragraph := range strings.Lines(text) {
			lines = append(lines, indented(strings.TrimSpace(paragraph), width)...)
		}
	}
	return lines
}

// options adds the lines to choose from that there is room for, around the
// highlight.
func (f *frame) options(l list, shown []typing.Mark, room, width int) {
	room = max(1, min(room, len(shown)))
	first := max(0, min(l.Highlight()-room/2, len(shown)-room))
	for n, one := range shown[first:min(first+room, len(shown))] {
		icon, style := "  ", asPlain
		if first+n == l.Highlight() {
			icon, style = "> ", asHighlight
		}
		line := []span{{style, icon}}
		if l.Many {
			line = append(line, box(l.Has(one)))
		}
		f.Lines = append(f.Lines, append(line, span{style, cut(l.Line(one), width-wide(line))}))
	}
}

// box is the place of a mark.
func box(marked bool) span {
	if marked {
		return span{asMark, "[x]  "}
	}
	return span{asPlain, "[ ]  "}
}

// closed is what stays of the question: names, since what they are known as was told.
func (l list) closed(screen size, stopped bool) frame {
	words := l.Names()
	if len(words) == 0 && !stopped {
		words = []string{sayNone}
	}
	return closed(l.Message, typing.Told(words), screen.room())
}

// A line is a question for a line of text as it looks.
type line struct{ *typing.Line }

func (l line) frame(screen size) frame {
	f, width := frame{}, screen.room()
	f.asked(l.Message, screen.rows/2, width)
	f.add(asKeys, indented(l.keys(), width)...)
	room := max(1, screen.rows-1-len(f.Lines))
	if l.Helps() {
		f.row = len(f.Lines)
		f.add(asPlain, clip(explained(width, l.Help, helpLine, helpAll), room, width)...)
		return f
	}
	notes := []string{}
	if note := l.Note(); note != "" {
		notes = clip(indented(note, width), room/2, width)
	}
	f.field("  ", l.Typed(), max(1, room-len(notes)), width)
	f.add(asNote, notes...)
	return f
}

// keys tells what the keys do now.
func (l line) keys() string {
	switch {
	case l.Helps():
		return keysLineHelp
	case l.Preset != "":
		return fmt.Sprintf(keysPreset, l.Preset)
	}
	return keysLine
}

func (l line) closed(screen size, stopped bool) frame {
	if stopped {
		return closed(l.Message, prompt.Clean(l.Typed()), screen.room())
	}
	return closed(l.Message, l.Text(), screen.room())
}
