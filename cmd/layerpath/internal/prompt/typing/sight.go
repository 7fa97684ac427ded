package typing

import (
	"fmt"
	"strconv"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/profiles"
)

// InSight gives what there is to choose from: where nothing is typed the options listed, and
// behind them what is marked besides, the texts of their own among it, so that each mark can
// be taken away.
func (l *List) InSight() []Mark {
	_, piece := l.finder.last(l.typed.String())
	found, _ := l.finder.find(piece)
	shown := MarksOf(found)
	if l.typed.empty() && l.Many {
		for _, m := range l.marks {
			if m.Option == None || m.Option >= l.Listed() {
				shown = append(shown, m)
			}
		}
	}
	return shown
}

// Highlight gives the place of the highlight, among what is in sight.
func (l *List) Highlight() int { return l.at }

// Has says whether one of those in sight is marked: an option also by a text that says more
// of it.
func (l *List) Has(one Mark) bool { return l.marks.place(one) != None }

// Line words one of those in sight: an option with its note, a text as one that was typed.
func (l *List) Line(one Mark) string {
	if one.Option == None {
		return one.words(l.Options, sayAsWritten)
	}
	return l.Options[one.Option].String()
}

// Typed is what is typed and not yet taken.
func (l *List) Typed() string { return l.typed.String() }

// Helps says whether help is in the place of the options.
func (l *List) Helps() bool { return l.help }

// Answer gives what is marked.
func (l *List) Answer() prompt.Answer { return l.marks.Answer() }

// Names gives what is marked in words, in the order in which it was.
func (l *List) Names() []string { return l.marks.words(l.Options, "") }

// Marked is [List.Names], and says which are as the person wrote them.
func (l *List) Marked() []string { return l.marks.words(l.Options, sayAsWritten) }

// Notes tell what became of the last key, and of a text that finds nothing what is
// near to it.
func (l *List) Notes() []string {
	var notes []string
	_, piece := l.finder.last(l.typed.String())
	found, as := l.finder.find(piece)
	if note := l.typed.note(); note != "" && note != l.note {
		notes = append(notes, note)
	}
	switch {
	case as == TooLong && l.note == "":
		notes = append(notes, fmt.Sprintf(sayTooLong, profiles.MaxName))
	case piece != "" && as != More && as != TooLong && len(found) == 0:
		text := fmt.Sprintf(sayNothing, strconv.Quote(piece))
		if l.Free {
			text += "; " + sayEnterKeeps
		}
		notes = append(notes, text)
		if near := l.NearTo(piece); len(near) > 0 {
			notes = append(notes, fmt.Sprintf(sayNear, Told(near)))
		}
	}
	if l.note != "" {
		notes = append(notes, l.note)
	}
	return notes
}
