package prompt

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/profiles"
)

// A list is a question on the screen, and what became of it by the keys that were
// pressed. Nothing is marked but by a key that says so, and what is typed goes by
// no key but those that take it or take it away.
type list struct {
	Question
	*finder
	typed typed
	at    int   // the line of the highlight, among those shown
	moved bool  // an arrow brought the highlight there, since something was typed
	marks marks // of a question for one: its answer
	note  string
	asked bool // the last key was Enter, and the note asks which is meant
	help  bool
}

// newList opens a sound question.
func newList(q Question, many bool) *list {
	l := &list{Question: q, finder: newFinder(q, many)}
	if !many {
		l.at = q.Default
		return l
	}
	for _, i := range q.Chosen {
		l.marks = append(l.marks, mark{option: i})
	}
	return l
}

// An outcome is what a key makes of a question.
type outcome int

const (
	asking outcome = iota // it stands
	answered
	wentBack
	interrupted
)

// shown gives the options in sight: where nothing is typed those listed, and those that are
// marked beside them, so that a mark can be taken away.
func (l *list) shown() []int {
	_, piece := l.last(string(l.typed))
	shown := l.find(piece)
	if l.typed == "" && l.front < l.size {
		shown = slices.Clone(shown)
		for _, m := range l.marks {
			if m.option >= l.front {
				shown = append(shown, m.option)
			}
		}
	}
	return shown
}

// press does what a key does.
func (l *list) press(k key) outcome {
	helped, asked := l.help, l.asked
	l.note, l.help, l.asked = "", false, false
	switch empty := l.typed == ""; {
	case k == keyInterrupt:
		return interrupted
	case helped && (k == keyEscape || k == keyEnter): // the list is in sight again
	case empty && (k == keyEscape || k == keyLeft):
		return wentBack
	case k == keyEscape:
		l.put("")
	case k == keyUp, k == keyDown:
		l.move(k)
	case empty && k == '?':
		l.help = !helped
	case empty && (k == ' ' || k == keyTab):
		l.toggle()
	case k == keyTab:
		return l.choose()
	case k == keyEnter:
		return l.enter(asked)
	default:
		if line, edited := l.typed.edit(k); edited {
			l.put(string(line))
		}
	}
	return asking
}

// put puts a line in the place of what is typed: the highlight goes to the first
// that fits it.
func (l *list) put(line string) {
	l.typed, l.at, l.moved = typed(line), 0, false
}

func (l *list) move(k key) {
	lines := len(l.shown())
	switch {
	case lines == 0:
		return
	case k == keyUp:
		l.at += lines - 1
	default:
		l.at++
	}
	l.at, l.moved = l.at%lines, true
}

// toggle marks the highlighted option of a whole list, or takes its mark away.
func (l *list) toggle() {
	if !l.many || l.size == 0 {
		return
	}
	option := l.shown()[l.at]
	if i := l.marks.at(option); i >= 0 {
		l.marks = append(l.marks[:i:i], l.marks[i+1:]...)
		l.at = max(0, min(l.at, len(l.shown())-1)) // one that isn't listed goes out of sight
		return
	}
	l.marks = append(l.marks, mark{option: option})
}

// choose takes the highlighted option for the last piece of what is typed, with
// the level that the piece has.
func (l *list) choose() outcome {
	shown := l.shown()
	if len(shown) == 0 {
		return asking
	}
	option := shown[l.at]
	if !l.many {
		l.marks = marks{{option: option}}
		return answered
	}
	before, piece := l.last(string(l.typed))
	if _, as := l.read(piece); as == more {
		_, tail := cutTail(piece)
		l.note = l.say(l.Options[option].Label+tail, option)
	} else {
		l.note = l.mark(option)
	}
	l.put(before)
	return asking
}

// enter goes on where nothing is typed, and takes what is. What it asked about just
// now is kept as it was typed, where that may be an answer.
func (l *list) enter(asked bool) outcome {
	switch {
	case l.typed == "" && (l.many || l.size == 0):
		return answered
	case l.typed == "", l.moved && len(l.shown()) > 0:
		return l.choose()
	case !l.many:
		return l.enterOne(clean(string(l.typed)), asked)
	}
	if pieces := l.pieces(string(l.typed)); len(pieces) > 0 {
		l.enterLine(pieces, asked)
	} else {
		l.note = sayNoName
	}
	return asking
}

// enterOne answers a question for one with what is typed, if that says which.
func (l *list) enterOne(text string, asked bool) outcome {
	found, as := l.read(text)
	switch {
	case as == named || as == alone:
		l.marks = marks{{option: found[0]}}
		return answered
	case l.Free && (as == unknown || as == more || asked):
		l.marks = marks{{none, text}}
		return answered
	}
	l.note = l.doubt(text)
	return asking
}

// enterLine takes the pieces of a line. Those that don't say which stay typed, and
// the last of them, by which the list is filtered, is asked about.
func (l *list) enterLine(pieces []string, asked bool) {
	var left, notes []string
	for _, piece := range pieces {
		note, taken := l.take(piece, asked)
		if !taken {
			left = append(left, piece)
		} else if note != "" {
			notes = append(notes, note)
		}
	}
	if len(left) > 0 {
		notes = append(notes, l.doubt(left[len(left)-1]))
	}
	if len(left) < len(pieces) {
		l.put(joined(page.Each(left, profiles.ListItem)))
	}
	l.note = strings.Join(notes, " ")
}

// take marks what a piece names, or keeps it as it stands where it says more, or
// finds nothing and that is an answer too.
func (l *list) take(piece string, asked bool) (note string, taken bool) {
	found, as := l.read(piece)
	switch {
	case as == more, l.Free && (as == unknown || as == open && asked):
		return l.say(piece, l.saysMoreOf(piece)), true
	case as == open, as == unknown:
		return "", false
	}
	var notes []string
	for _, option := range found {
		if note := l.mark(option); note != "" {
			notes = append(notes, note)
		}
	}
	return strings.Join(notes, " "), true
}

// doubt says why a piece isn't taken, and asks which option is meant where it fits
// some.
func (l *list) doubt(piece string) string {
	found, as := l.read(piece)
	if as != open {
		return sayNotTaken
	}
	l.asked = true
	note := fmt.Sprintf(sayFits, piece, len(found))
	switch {
	case len(found) == 1:
		note = fmt.Sprintf(sayNoNameOf, piece, l.Options[found[0]].Label)
	case !l.many:
		note = fmt.Sprintf(sayFitsOne, piece, len(found))
	}
	if l.Free {
		note += " " + sayAgainKeeps
	}
	return note
}

// mark marks an option, once.
func (l *list) mark(option int) (note string) {
	if l.marks.at(option) >= 0 {
		return fmt.Sprintf(sayMarkedAlready, l.Options[option].Label)
	}
	l.marks = append(l.marks, mark{option: option})
	return ""
}

// say keeps a text as it stands, once: in the place of the option that it says more
// of, where that was marked.
func (l *list) say(text string, option int) (note string) {
	for _, one := range l.marks {
		if one.text != "" && spelt(one.text) == spelt(text) {
			return fmt.Sprintf(sayMarkedAlready, one.text)
		}
	}
	if i := l.marks.at(option); i >= 0 {
		l.marks = append(l.marks[:i:i], l.marks[i+1:]...)
	}
	l.marks = append(l.marks, mark{option, text})
	if _, tail := cutTail(text); tail != "" {
		return ""
	}
	return fmt.Sprintf(sayKept, text)
}
