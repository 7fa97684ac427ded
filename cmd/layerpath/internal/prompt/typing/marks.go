package typing

import (
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/profiles"
)

// A Mark is an answer of several: an option, or a text as it was typed.
type Mark struct {
	Option int    // its index; of a text that of the option that it says more of, or None
	Text   string // empty for an option
}

// None stands for no option, and for no place.
const None = -1

// Most is how many marks are made at most: as many as a profile has skills.
const Most = profiles.MaxSkills

// Marks are the answers so far, in the order in which they were given.
type Marks []Mark

// MarksOf gives marks for options by their indexes.
func MarksOf(options []int) (m Marks) {
	for _, i := range options {
		m = append(m, Mark{Option: i})
	}
	return m
}

// At gives the place of the mark that an option has; None where it has none.
func (m Marks) At(option int) int {
	if option == None {
		return None
	}
	return slices.IndexFunc(m, func(one Mark) bool { return one.Option == option })
}

// place gives the place of a mark: of an option also that of a text that says more of it;
// None where there is none.
func (m Marks) place(one Mark) int {
	if one.Option == None {
		return m.said(one.Text)
	}
	return m.At(one.Option)
}

// Add adds a mark, once; a text in the place of the option that it says more of. Where
// there is the same already nothing changes, and it gives the place of that, else None.
func (m *Marks) Add(one Mark) (already int) {
	at := m.At(one.Option)
	if one.Text == "" && at != None {
		return at
	}
	if one.Text != "" {
		if same := m.said(one.Text); same != None {
			return same
		}
		if at != None {
			*m = m.without(at)
		}
	}
	*m = append(*m, one)
	return None
}

// said gives the place of a text that is spelt as another.
func (m Marks) said(text string) int {
	key := spelt(text)
	return slices.IndexFunc(m, func(one Mark) bool { return one.Text != "" && spelt(one.Text) == key })
}

// without gives the marks without the one at a place.
func (m Marks) without(at int) Marks { return append(m[:at:at], m[at+1:]...) }

// Answer gives the marks as they are answered.
func (m Marks) Answer() prompt.Answer {
	var answer prompt.Answer
	for _, one := range m {
		if one.Text == "" {
			answer.Picked = append(answer.Picked, one.Option)
		} else {
			answer.Typed = append(answer.Typed, one.Text)
		}
	}
	slices.Sort(answer.Picked)
	return answer
}

// words names the marks, with something after the texts that say no more than a name.
func (m Marks) words(options []prompt.Option, after string) []string {
	return page.Each(m, func(one Mark) string { return one.words(options, after) })
}

func (m Mark) words(options []prompt.Option, after string) string {
	_, tail := cutTail(m.Text)
	switch {
	case m.Text == "":
		return options[m.Option].Label
	case tail != "":
		return m.Text
	}
	return m.Text + after
}

// Told puts answers behind each other: with semicolons where one has a comma of its own.
func Told(words []string) string {
	if slices.ContainsFunc(words, func(word string) bool { return strings.Contains(word, ",") }) {
		return strings.Join(words, "; ")
	}
	return strings.Join(words, ", ")
}
