package typing

import (
	"cmp"

	"layerpath/cmd/layerpath/internal/prompt"
)

// A Line is a question for a line of text, and what was typed into it.
type Line struct {
	prompt.Line
	typed typed
	help  bool
}

// NewLine asks for a line of text, made sound.
func NewLine(l prompt.Line) *Line { return &Line{Line: l.Sound()} }

// Press does what a key does, and gives what the question is then.
func (l *Line) Press(k Key) Outcome {
	helped := l.help
	l.help = false
	switch empty := l.typed == ""; {
	case k == KeyInterrupt:
		return Interrupted
	case helped && (k == KeyEscape || k == KeyEnter): // the line is in sight again
	case empty && (k == KeyEscape || k == KeyLeft):
		return WentBack
	case empty && k == '?':
		l.help = !helped
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

// Helps says whether help is in the place of the line.
func (l *Line) Helps() bool { return l.help }

// Text is the answer.
func (l *Line) Text() string { return cmp.Or(prompt.Clean(string(l.typed)), l.Preset) }
