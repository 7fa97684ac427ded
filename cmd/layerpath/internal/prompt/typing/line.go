package typing

import (
	"cmp"

	"layerpath/cmd/layerpath/internal/prompt"
)

// A Line is a question for a line of text, and what was typed into it.
type Line struct {
	Message, Preset string
	typed           typed
}

// NewLine asks for a line of text; the preset is what an empty one gives, and may be
// empty too. Both are without control characters from here on.
func NewLine(message, preset string) *Line {
	return &Line{Message: prompt.Clean(message), Preset: prompt.Clean(preset)}
}

// Press does what a key does, and gives what the question is then.
func (l *Line) Press(k Key) Outcome {
	switch empty := l.typed == ""; {
	case k == KeyInterrupt:
		return Interrupted
	case empty && (k == KeyEscape || k == KeyLeft):
		return WentBack
	case k == KeyEscape:
		l.typed = ""
	case k == KeyEnter:
		return Answered
	default:
		l.typed, _ = l.typed.edit(k)
	}
	return Asking
}

// Typed is what is typed so far.
func (l *Line) Typed() string { return string(l.typed) }

// Text is the answer.
func (l *Line) Text() string { return cmp.Or(prompt.Clean(string(l.typed)), l.Preset) }
