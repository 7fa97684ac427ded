// Package typing is what a question becomes by what is typed: which options a text finds,
// what a key marks, what Enter takes and what it asks about. It reads and draws nothing;
// that is for packages screen and lines, which ask in its words.
//
// [NewList] opens a question for options and [NewLine] one for a text, and a Press is a
// key of theirs. Who has whole lines instead of keys reads them with a [Finder].
package typing

import "layerpath/cmd/layerpath/internal/prompt"

// A List is a question for options, and what became of it by the keys that were
// pressed. Nothing is marked but by a key that says so, and what is typed goes by
// no key but those that take it or take it away.
type List struct {
	prompt.Question
	Many   bool // any number of options can be marked
	finder *Finder
	typed  typed
	at     int   // the line of the highlight, among those in sight
	moved  bool  // an arrow brought the highlight there, since something was typed
	marks  Marks // of a question for one: its answer
	note   string
	asked  bool // the last key was Enter, and the note asks which is meant
	help   bool
}

// NewList opens a question, made sound: for one option, with the highlight on its
// default, or for many, with what is chosen marked.
func NewList(q prompt.Question, many bool) *List {
	q = q.Sound()
	l := &List{Question: q, Many: many, finder: NewFinder(q, many)}
	if many {
		l.marks = MarksOf(q.Chosen)
	} else {
		l.at = q.Default
	}
	return l
}

// An Outcome is what a key makes of a question.
type Outcome int

// The outcomes.
const (
	Asking Outcome = iota // it stands
	Answered
	WentBack
	Interrupted
)

// Press does what a key does, and gives what the question is then. After an end it isn't
// pressed again.
func (l *List) Press(k Key) Outcome {
	helped, asked := l.help, l.asked
	l.note, l.help, l.asked = "", false, false
	switch empty := l.typed.empty(); {
	case k == KeyInterrupt:
		l.stop()
		return Interrupted
	case helped && (k == KeyEscape || k == KeyEnter): // the list is in sight again
	case empty && (k == KeyEscape || k == KeyLeft):
		return WentBack
	case k == KeyEscape:
		l.put("")
	case k == KeyUp, k == KeyDown:
		l.move(k)
	case empty && k == '?':
		l.help = !helped
	case empty && (k == ' ' || k == KeyTab):
		l.toggle()
	case k == KeyTab:
		return l.choose()
	case k == KeyEnter:
		return l.enter(asked)
	default:
		if l.typed.edit(k, l.most()) {
			l.at, l.moved = 0, false
		}
	}
	return Asking
}

// put puts a line in the place of what is typed: the highlight goes to the first
// that fits it.
func (l *List) put(line string) {
	l.typed.set(line)
	l.at, l.moved = 0, false
}

// most is how many bytes of a line are taken.
func (l *List) most() int {
	if l.Many {
		return mostOfMany
	}
	return mostOfOne
}

func (l *List) move(k Key) {
	lines := len(l.InSight())
	switch {
	case lines == 0:
		return
	case k == KeyUp:
		l.at += lines - 1
	default:
		l.at++
	}
	l.at, l.moved = l.at%lines, true
}

// toggle marks the highlighted option of a whole list, or takes the mark away.
func (l *List) toggle() {
	shown := l.InSight()
	if !l.Many || len(shown) == 0 {
		return
	}
	if i := l.marks.place(shown[l.at]); i != None {
		l.marks = l.marks.without(i)
		l.at = max(0, min(l.at, len(l.InSight())-1)) // one that isn't listed goes out of sight
		return
	}
	l.marks = append(l.marks, shown[l.at])
}
