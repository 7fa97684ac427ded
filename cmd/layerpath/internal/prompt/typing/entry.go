package typing

import (
	"fmt"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/profiles"
)

// choose takes the highlighted option for the last piece of what is typed, with
// the level that the piece has.
func (l *List) choose() Outcome {
	shown := l.InSight()
	if len(shown) == 0 {
		return Asking
	}
	option := shown[l.at].Option
	if !l.Many {
		l.marks = Marks{{Option: option}}
		return Answered
	}
	before, piece := l.finder.last(string(l.typed))
	if _, as := l.finder.Read(piece); as == More {
		_, tail := cutTail(piece)
		l.note = l.add(Mark{option, l.Options[option].Label + tail})
	} else {
		l.note = l.add(Mark{Option: option})
	}
	l.put(before)
	return Asking
}

// enter goes on where nothing is typed, and takes what is. What it asked about just
// now is kept as it was typed, where that may be an answer.
func (l *List) enter(asked bool) Outcome {
	switch {
	case l.typed == "" && (l.Many || len(l.Options) == 0):
		return Answered
	case l.typed == "", l.moved && len(l.InSight()) > 0:
		return l.choose()
	case !l.Many:
		return l.enterOne(prompt.Clean(string(l.typed)), asked)
	}
	if pieces := l.finder.Pieces(string(l.typed)); len(pieces) > 0 {
		l.enterLine(pieces, asked)
	} else {
		l.note = sayNoName
	}
	return Asking
}

// enterOne answers a question for one with what is typed, if that says which.
func (l *List) enterOne(text string, asked bool) Outcome {
	if marks := l.takes(text, asked); len(marks) > 0 {
		l.marks = marks
		return Answered
	}
	l.note = l.doubt(text)
	return Asking
}

// enterLine takes the pieces of a line. Those that don't say which stay typed, and
// the last of them, by which the list is filtered, is asked about.
func (l *List) enterLine(pieces []string, asked bool) {
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
func (l *List) take(piece string, asked bool) (note string, taken bool) {
	var notes []string
	marks := l.takes(piece, asked)
	for _, one := range marks {
		if note := l.add(one); note != "" {
			notes = append(notes, note)
		}
	}
	return strings.Join(notes, " "), len(marks) > 0
}

// takes gives the marks for a text: none where it fits some options, and wasn't asked about.
func (l *List) takes(text string, asked bool) Marks {
	if _, as := l.finder.Read(text); as == Open && !asked {
		return nil
	}
	return l.finder.Unasked(text)
}

// stop takes what is typed as far as it can be without asking: nobody will go on with it.
func (l *List) stop() {
	text := prompt.Clean(string(l.typed))
	switch {
	case text == "":
	case l.Many:
		l.enterLine(l.finder.Pieces(text), true)
	default:
		l.enterOne(text, true)
	}
}

// doubt says why a piece isn't taken, and asks which option is meant where it fits
// some.
func (l *List) doubt(piece string) string {
	found, as := l.finder.Read(piece)
	switch as {
	case Nameless:
		return sayNoName
	case Open:
	default:
		return sayNotTaken
	}
	l.asked = true
	note := fmt.Sprintf(sayFits, piece, len(found))
	switch {
	case len(found) == 1:
		note = fmt.Sprintf(sayNoNameOf, piece, l.Options[found[0]].Label)
	case !l.Many:
		note = fmt.Sprintf(sayFitsOne, piece, len(found))
	}
	if l.Free {
		note += " " + sayAgainKeeps
	}
	return note
}

// add adds a mark, once: a text in the place of the option that it says more of, where that
// was marked.
func (l *List) add(one Mark) (note string) {
	already := l.marks.Add(one)
	_, tail := cutTail(one.Text)
	switch {
	case already != None && one.Text == "":
		return fmt.Sprintf(sayMarkedAlready, l.Options[one.Option].Label)
	case already != None:
		return fmt.Sprintf(sayMarkedAlready, l.marks[already].Text)
	case one.Text == "" || tail != "":
		return ""
	}
	return fmt.Sprintf(sayKept, one.Text)
}
