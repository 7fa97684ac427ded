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
	switch empty := l.typed.empty(); {
	case k == KeyInterrupt:
		return Interrupted
	case helped && (k == KeyEscape || k == KeyEnter): // the line is in sight again
	case empty && (k == KeyEscape || k == KeyLeft):
		return WentBack
	case empty && k == '?':
		l.help = !helped
	case k == KeyEscape:
		l.typed.set("")
	case k == KeyEnter && l.typed.over > 0: // that isn't all of it
	case k == KeyEnter:
		return Answered
	default:
		l.typed.edit(k, mostOfOne)
	}
	return Asking
}

// Typed is what is typed so far.
func (l *Line) Typed() string { return l.typed.String() }

// Helps says whether help is in the place of the line.
func (l *Line) Helps() bool { return l.help }

// Note tells that there was no room for all that was typed; empty where there was.
func (l *Line) Note() string { return l.typed.note() }

// Text is the answer.
func (l *Line) Text() string { return cmp.Or(prompt.Clean(l.typed.String()), l.Preset) }
