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
	before, piece := l.finder.last(l.typed.String())
	if _, as := l.finder.Read(piece); as == More {
		_, tail := cutTail(piece)
		l.note = l.add(Mark{Option: option, Text: l.Options[option].Label + tail})
	} else {
		l.note = l.add(Mark{Option: option})
	}
	l.put(written(before))
	return Asking
}

// enter goes on where nothing is typed, and takes what is. What it asked about just
// now is kept as it was typed, where that may be an answer.
func (l *List) enter(asked bool) Outcome {
	switch empty := l.typed.empty(); {
	case empty && (l.Many || len(l.Options) == 0):
		return Answered
	case empty, l.moved && len(l.InSight()) > 0:
		return l.choose()
	case !l.Many:
		return l.enterOne(prompt.Clean(l.typed.String()), asked)
	}
	if pieces := l.finder.Pieces(l.typed.String()); len(pieces) > 0 {
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

// enterLine takes the pieces of a line, each once, and no more than a profile has names.
// Those that don't say which stay typed, and the last of them, by which the list is filtered,
// is asked about. So does the end of a line that had no room for more: it may be half a name.
func (l *List) enterLine(pieces []string, asked bool) {
	var left, notes []string
	whole, met, full := len(pieces), map[string]bool{}, false
	if l.typed.over > 0 {
		whole--
	}
	for i, piece := range pieces {
		if met[piece] {
			continue
		}
		met[piece], full = true, full || len(l.marks) >= Most
		note, taken := "", false
		if i < whole && !full {
			note, taken = l.take(piece, asked)
		}
		if !taken {
			left = append(left, piece)
		} else if note != "" {
			notes = append(notes, note)
		}
	}
	notes = few(notes)
	switch {
	case full:
		notes = append(notes, fmt.Sprintf(sayMost, Most))
	case whole < len(pieces):
		notes = append(notes, l.typed.note())
	case len(left) > 0:
		notes = append(notes, l.doubt(left[len(left)-1]))
	}
	if len(left) < len(pieces) {
		l.put(joined(page.Each(left, profiles.ListItem)))
	}
	l.note = strings.Join(notes, " ")
}

// few gives the first notes of many, and how many there are more.
func few(notes []string) []string {
	const most = 3 // what is read at a glance, beside a list
	if len(notes) <= most {
		return notes
	}
	return append(notes[:most:most], fmt.Sprintf(sayMoreNotes, len(notes)-most))
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
	text := prompt.Clean(l.typed.String())
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
	case TooLong:
		return fmt.Sprintf(sayTooLong, profiles.MaxName)
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
