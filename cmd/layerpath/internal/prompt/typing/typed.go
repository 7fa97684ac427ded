package typing

import "strings"

// typed is a line of text as it is typed. Keys change its end.
type typed string

// edit gives the line after a key, and whether the key was one that edits.
func (t typed) edit(k Key) (typed, bool) {
	switch {
	case k >= ' ':
		return t + typed(k), true
	case k == KeyBackspace:
		runes := []rune(t)
		return typed(runes[:max(0, len(runes)-1)]), true
	case k == KeyClearWord:
		rest := strings.TrimRight(string(t), " ,;")
		return typed(rest[:strings.LastIndexAny(rest, " ,;")+1]), true
	case k == KeyClear:
		return "", true
	}
	return t, false
}
