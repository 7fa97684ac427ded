package prompt

import (
	"cmp"
	"fmt"
)

// A line is a question for a line of text on the screen.
type line struct {
	message, preset string
	typed           typed
}

func (l *line) press(k key) outcome {
	switch empty := l.typed == ""; {
	case k == keyInterrupt:
		return interrupted
	case empty && (k == keyEscape || k == keyLeft):
		return wentBack
	case k == keyEscape:
		l.typed = ""
	case k == keyEnter:
		return answered
	default:
		l.typed, _ = l.typed.edit(k)
	}
	return asking
}

// text is the answer.
func (l *line) text() string { return cmp.Or(clean(string(l.typed)), l.preset) }

func (l *line) frame(screen size) frame {
	f, width, keys := frame{}, screen.room(), keysLine
	f.asked(l.message, screen.rows/2, width)
	if l.preset != "" {
		keys = fmt.Sprintf(keysPreset, l.preset)
	}
	f.add(asKeys, indented(keys, width)...)
	f.field("  ", l.typed, max(1, screen.rows-1-len(f.Lines)), width)
	return f
}

func (l *line) closed(screen size, stopped bool) frame {
	if stopped {
		return closed(l.message, clean(string(l.typed)), screen.room())
	}
	return closed(l.message, l.text(), screen.room())
}
