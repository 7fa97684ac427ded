package typing

import (
	"fmt"
	"slices"
	"strconv"

	"layerpath/cmd/layerpath/internal/prompt"
)

// InSight gives the options to choose from, by their indexes: where nothing is typed those
// listed, and those that are marked beside them, so that a mark can be taken away.
func (l *List) InSight() []int {
	_, piece := l.finder.last(string(l.typed))
	shown := l.finder.find(piece)
	if l.typed == "" && l.Listed() < len(l.Options) {
		shown = slices.Clone(shown)
		for _, m := range l.marks {
			if m.Option >= l.Listed() {
				shown = append(shown, m.Option)
			}
		}
	}
	return shown
}

// Highlight gives the place of the highlight, among the options in sight.
func (l *List) Highlight() int { return l.at }

// Has says whether an option is marked, or a text that says more of it.
func (l *List) Has(option int) bool { return l.marks.At(option) != None }

// Typed is what is typed and not yet taken.
func (l *List) Typed() string { return string(l.typed) }

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
	_, piece := l.finder.last(string(l.typed))
	_, as := l.finder.Read(piece)
	if piece != "" && as != More && len(l.InSight()) == 0 {
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
