package prompt

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// listKeys follows what survey's lists do with each key, for what they don't do
// themselves. A change of the filter brings the highlight back to the first match;
// it would stay at its line, and after a few arrows that is the line of something
// else. What is marked is known before Enter: it is shown beside the message of a
// long list, where it is out of sight, and kept when the person stops. And what
// somebody was looking for when they chose "(not listed)" is kept, so that they
// needn't type it again.
type listKeys struct {
	*finder
	many   bool
	filter []rune
	at     int   // the line of the highlight, among those that the filter finds
	marked []int // options, in the order of marking
	sought []string

	changed func(marked []int) // called with what to show as marked; may be nil
}

// press gives the keys that survey gets for a key that was pressed.
func (l *listKeys) press(key []byte) []byte {
	lines := len(l.find(string(l.filter)))
	switch r, _ := utf8.DecodeRune(key); {
	case r == keyUp:
		l.at = (l.at + lines - 1) % lines
	case r == keyDown, r == keyTab:
		l.at = (l.at + 1) % lines
	case r == '\r', r == '\n':
		if l.many {
			l.show(nil) // the answer tells
		} else {
			l.seek()
		}
	case r == ' ' && l.many:
		l.toggle()
		if len(l.filter) > 0 { // survey drops the filter and keeps the line
			l.filter = nil
			return append(key, l.toTop(l.size)...)
		}
	case r == keyBackspace, r == keyDelete:
		return l.edit(key, lines, l.filter[:max(0, len(l.filter)-1)])
	case r == keyDeleteWord, r == keyDeleteLine:
		return l.edit(key, lines, nil)
	case r >= ' ':
		return l.edit(key, lines, append(l.filter, r))
	}
	return key
}

func (l *listKeys) edit(key []byte, lines int, filter []rune) []byte {
	l.filter = filter
	return append(l.toTop(lines), key...)
}

// toTop gives the arrows that bring the highlight to the first of some lines.
func (l *listKeys) toTop(lines int) []byte {
	at := l.at
	l.at = 0
	if at > lines/2 {
		return bytes.Repeat([]byte{keyDown}, lines-at)
	}
	return bytes.Repeat([]byte{keyUp}, at)
}

// toggle marks the option of the highlight, or takes its mark away.
func (l *listKeys) toggle() {
	option := l.find(string(l.filter))[l.at]
	if i := slices.Index(l.marked, option); i >= 0 {
		l.marked = slices.Delete(l.marked, i, i+1)
	} else {
		l.marked = append(l.marked, option)
		l.seek()
	}
	l.show(l.marked)
}

func (l *listKeys) show(marked []int) {
	if l.changed != nil {
		l.changed(marked)
	}
}

// seek keeps the filter where the highlight is on what isn't listed.
func (l *listKeys) seek() {
	if l.unlisted && len(l.filter) > 0 && l.find(string(l.filter))[l.at] == l.size-1 {
		l.sought = append(l.sought, string(l.filter))
	}
}

// sayMarked tells how many options are marked, and which.
const sayMarked = "(%d marked: %s)"

// summary names the marked options, the last one first, in a number of columns.
func summary(options []Option, marked []int, columns int) string {
	if len(marked) == 0 {
		return ""
	}
	var names []string
	for _, i := range slices.Backward(marked) {
		names = append(names, options[i].Label)
	}
	return " " + fmt.Sprintf(sayMarked, len(names), cut(strings.Join(names, ", "), columns))
}
