package typing

import (
	"bytes"
	"fmt"
	"strconv"
	"unicode/utf8"

	"layerpath/cmd/layerpath/internal/prompt"
)

// typed is a line of text as it is typed. Keys change its end, each in the same time
// however long it is.
type typed struct {
	text []byte
	over int // letters that found no room, since a key that edits otherwise
}

// How many bytes a line has at most. A list of names takes as many as a profile has of them;
// of one name, or a path, nobody has more to say than fits a screen. What comes behind is
// told, and isn't taken.
const (
	mostOfMany = 1 << 16
	mostOfOne  = 1 << 12
)

func (t *typed) String() string { return string(t.text) }

func (t *typed) empty() bool { return len(t.text) == 0 }

// set puts a line in the place of what is typed.
func (t *typed) set(line string) { t.text, t.over = append(t.text[:0], line...), 0 }

// edit changes the line, of so many bytes at most, by a key. It says whether the key was one
// that edits.
func (t *typed) edit(k Key, most int) bool {
	switch {
	case k >= ' ' && (t.over > 0 || len(t.text)+utf8.RuneLen(rune(k)) > most):
		t.over++
		return true
	case k >= ' ':
		t.text = utf8.AppendRune(t.text, rune(k))
		return true
	case k == KeyBackspace:
		_, last := utf8.DecodeLastRune(t.text)
		t.text = t.text[:len(t.text)-last]
	case k == KeyClearWord:
		const between = " ,;"
		rest := bytes.TrimRight(t.text, between)
		t.text = t.text[:bytes.LastIndexAny(rest, between)+1]
	case k == KeyClear:
		t.text = t.text[:0]
	default:
		return false
	}
	t.over = 0
	return true
}

// note tells where the line ended, if it had no room for all that was typed.
func (t *typed) note() string {
	if t.over == 0 {
		return ""
	}
	const end = 12 // characters by which a place is found again
	last := []rune(string(t.text[max(0, len(t.text)-utf8.UTFMax*end):]))
	return fmt.Sprintf(sayFull, strconv.Quote(prompt.Clean(string(last[max(0, len(last)-end):]))), t.over)
}
