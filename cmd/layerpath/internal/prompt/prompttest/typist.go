package prompttest

import (
	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
)

// A Typist answers questions as a person at a terminal would who types a text into the first
// of them, presses some keys, and takes what every other question has for an answer already:
// the same list as on a screen, without one. What the keys leave typed is cleared.
type Typist struct {
	Text string
	Keys []typing.Key
	Fits int // how many lines there were to choose from once the text was typed
	done bool
}

// Select types the text, or answers with the default.
func (t *Typist) Select(q prompt.Question) (prompt.Answer, error) { return t.answer(q, false) }

// MultiSelect types the text, or answers with what is chosen.
func (t *Typist) MultiSelect(q prompt.Question) (prompt.Answer, error) { return t.answer(q, true) }

// Input answers with the preset.
func (t *Typist) Input(l prompt.Line) (string, error) { return l.Preset, nil }

func (t *Typist) answer(q prompt.Question, many bool) (prompt.Answer, error) {
	l := typing.NewList(q, many)
	if t.done {
		l.Press(typing.KeyEnter)
		return l.Answer(), nil
	}
	t.done = true
	for _, r := range t.Text {
		l.Press(typing.Key(r))
	}
	t.Fits = len(l.InSight())
	for _, k := range append(t.Keys[:len(t.Keys):len(t.Keys)], typing.KeyClear, typing.KeyEnter) {
		if l.Press(k) == typing.Answered {
			break
		}
	}
	return l.Answer(), nil
}
