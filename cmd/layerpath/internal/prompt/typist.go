package prompt

// A Typist answers questions as a person at a terminal would who types a text into the first
// of them, presses Enter, and takes what every other question has for an answer already: the
// same list as [New] asks with, without a screen. It is for tests of what a text marks.
type Typist struct {
	Text string
	done bool
}

// Select types the text, or answers with the default.
func (t *Typist) Select(q Question) (Answer, error) { return t.answer(q, false) }

// MultiSelect types the text, or answers with what is chosen.
func (t *Typist) MultiSelect(q Question) (Answer, error) { return t.answer(q, true) }

// Input answers with the preset.
func (t *Typist) Input(_, preset string) (string, error) { return preset, nil }

func (t *Typist) answer(q Question, many bool) (Answer, error) {
	l := newList(q.sound(), many)
	var keys []key
	if !t.done {
		t.done = true
		for _, r := range t.Text {
			keys = append(keys, key(r))
		}
	}
	keys = append(keys, keyEnter, keyClear, keyEnter)
	for _, k := range keys {
		if l.press(k) == answered {
			break
		}
	}
	return l.marks.answer(), nil
}
