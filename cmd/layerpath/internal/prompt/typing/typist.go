package typing

import "layerpath/cmd/layerpath/internal/prompt"

// A Typist answers questions as a person at a terminal would who types a text into the first
// of them, presses Enter, and takes what every other question has for an answer already: the
// same list as on a screen, without one. It is for tests of what a text marks.
type Typist struct {
	Text string
	done bool
}

// Select types the text, or answers with the default.
func (t *Typist) Select(q prompt.Question) (prompt.Answer, error) { return t.answer(q, false) }

// MultiSelect types the text, or answers with what is chosen.
func (t *Typist) MultiSelect(q prompt.Question) (prompt.Answer, error) { return t.answer(q, true) }

// Input answers with the preset.
func (t *Typist) Input(l prompt.Line) (string, error) { return l.Preset, nil }

func (t *Typist) answer(q prompt.Question, many bool) (prompt.Answer, error) {
	l := NewList(q, many)
	var keys []Key
	if !t.done {
		t.done = true
		for _, r := range t.Text {
			keys = append(keys, Key(r))
		}
	}
	keys = append(keys, KeyEnter, KeyClear, KeyEnter)
	for _, k := range keys {
		if l.Press(k) == Answered {
			break
		}
	}
	return l.Answer(), nil
}
