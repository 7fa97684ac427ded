package prompt

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
)

// frame draws the question as it stands, on fewer lines than the screen has.
func (l *list) frame(screen size) frame {
	f, width := frame{}, screen.room()
	lines := screen.rows - 1 // below the last, the screen has one more
	f.asked(l.Message, lines/3, width)
	if l.many && len(l.marks) > 0 {
		f.add(asAnswer, clip(indented(l.marked(), width), lines/4, width)...)
	}
	f.add(asKeys, clip(indented(l.keys(width), width), lines/5, width)...)
	if l.help {
		f.row, f.column = len(f.Lines), 0
		f.add(asPlain, clip(l.helped(width), lines-len(f.Lines), width)...)
		return f
	}
	shown := l.shown()
	f.field(l.label(len(shown)), l.typed, lines/4, width)
	var notes []string
	for _, note := range l.notes(len(shown)) {
		notes = append(notes, indented(note, width)...)
	}
	f.add(asNote, clip(notes, lines-len(f.Lines)-min(1, len(shown)), width)...)
	f.options(l, shown, lines-len(f.Lines), width)
	return f
}

// marked tells what is marked, the last first.
func (l *list) marked() string {
	words := l.marks.words(l.Options)
	slices.Reverse(words)
	return fmt.Sprintf(sayMarked, len(words), told(words))
}

// keys tells what the keys do now, in fewer words where a line has no room.
func (l *list) keys(width int) string {
	long, short := keysOne, keysOneShort
	switch empty := l.typed == ""; {
	case l.help:
		long, short = keysHelp, keysHelp
	case l.many && empty:
		long, short = keysMany, keysManyShort
	case l.many:
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
func (l *list) label(shown int) string {
	if l.typed == "" || shown < 2 {
		return "  " + sayField
	}
	return "  " + fmt.Sprintf(sayCount, shown) + " " + sayField
}

// helped tells of the question and of the keys.
func (l *list) helped(width int) []string {
	texts := []string{l.Help, helpOne, helpAll}
	if l.many {
		texts = []string{l.Help, helpMany, helpAll}
	}
	if l.Free {
		texts[1] += " " + helpFree
	}
	var lines []string
	for _, text := range texts {
		for paragraph := range strings.Lines(text) {
			lines = append(lines, indented(strings.TrimSpace(paragraph), width)...)
		}
	}
	return lines
}

// notes tell what became of the last key, and of a text that finds nothing what is
// near to it.
func (l *list) notes(shown int) []string {
	var notes []string
	_, piece := l.last(string(l.typed))
	_, as := l.read(piece)
	if shown == 0 && piece != "" && as != more {
		text := fmt.Sprintf(sayNothing, strconv.Quote(piece))
		if l.Free {
			text += "; " + sayEnterKeeps
		}
		notes = append(notes, text)
		if near := l.near(piece); len(near) > 0 {
			notes = append(notes, fmt.Sprintf(sayNear, told(near)))
		}
	}
	if l.note != "" {
		notes = append(notes, l.note)
	}
	return notes
}

// near gives the names nearest to a text, as the screen may show them.
func (q Question) near(text string) []string {
	if q.Near == nil {
		return nil
	}
	return page.Each(q.Near(text), clean)
}

// options adds the lines to choose from that there is room for, around the
// highlight.
func (f *frame) options(l *list, shown []int, room, width int) {
	room = max(1, min(room, len(shown)))
	first := max(0, min(l.at-room/2, len(shown)-room))
	for n, i := range shown[first:min(first+room, len(shown))] {
		icon, style := "  ", asPlain
		if first+n == l.at {
			icon, style = "> ", asHighlight
		}
		line := []span{{style, icon}}
		if l.many {
			line = append(line, box(l.marks.at(i) >= 0))
		}
		f.Lines = append(f.Lines, append(line, span{style, cut(option(l.Options[i]), width-wide(line))}))
	}
}

// box is the place of a mark.
func box(marked bool) span {
	if marked {
		return span{asMark, "[x]  "}
	}
	return span{asPlain, "[ ]  "}
}

// option is an option with its note.
func option(o Option) string {
	if o.Note == "" {
		return o.Label
	}
	return o.Label + " - " + o.Note
}

// closed is what stays of the question: names, since what they are known as was told.
func (l *list) closed(screen size, stopped bool) frame {
	words := page.Each(l.marks, func(m mark) string {
		if m.text == "" {
			return l.Options[m.option].Label
		}
		return m.text
	})
	if len(words) == 0 && !stopped {
		words = []string{sayNone}
	}
	return closed(l.Message, told(words), screen.room())
}
