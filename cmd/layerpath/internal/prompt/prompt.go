// Package prompt asks questions on a terminal: one of a list, several of a list,
// a line of text. The questionnaire, package quiz, knows what to ask, this
// package how.
//
// [New] is for a terminal with a cursor and [NewPlain] for screen readers, dumb
// terminals and pipes. Both draw on the writer they are given, which is standard
// error, and stop waiting when their context is cancelled, with its cause; the
// terminal is then as it was before. No control character of a question reaches
// the terminal.
package prompt

import (
	"errors"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
)

// ErrInterrupted says that the person pressed Ctrl-C or Ctrl-D, or that the
// input came to its end.
var ErrInterrupted = errors.New("interrupted")

// ErrBack says that the person wants the question before this one.
var ErrBack = errors.New("back")

// A Prompter asks. Errors are [ErrInterrupted], [ErrBack], the cause of a cancelled
// context, or the terminal's; a MultiSelect that ends in one gives what was marked
// and typed until then.
type Prompter interface {
	// Select asks for one option. The answer has either one index or, where the
	// question is free, one text.
	Select(Question) (Answer, error)
	// MultiSelect asks for any number of options, none included.
	MultiSelect(Question) (Answer, error)
	// Input asks for a line of text. An empty line gives the preset.
	Input(message, preset string) (string, error)
}

// A Question is a list to choose from.
type Question struct {
	Message string
	Help    string // what "?" tells of the question; the keys are told behind it
	Options []Option
	Default int   // Select: the index of what an empty answer gives
	Chosen  []int // MultiSelect: the indexes of what is chosen beforehand
	Shown   int   // the first so many are listed where nothing is typed, the others are found by typing; 0: all are listed
	Free    bool  // what isn't listed may be typed

	// Near gives the names nearest to a text that finds nothing, which are shown and
	// never marked. It may be nil.
	Near func(text string) []string
	// Means gives the options that a whole text means beyond the names listed: "python 3",
	// "data analyst (junior)". It may be nil.
	Means func(text string) []int
}

// An Option is one of a list. Names are what it is found by besides its label;
// Note stands beside the label and is no name.
type Option struct {
	Label, Note string
	Names       []string
}

// An Answer is what a person chose: indexes of options, in ascending order, and the
// texts that find nothing, or that say more than a name ("python:3"), in the order
// typed.
type Answer struct {
	Picked []int
	Typed  []string
}

// sound gives a question as it can be asked: without control characters in what
// it shows, with defaults that are options.
func (q Question) sound() Question {
	q.Message, q.Help = clean(q.Message), clean(q.Help)
	q.Options = page.Each(q.Options, func(o Option) Option { return Option{clean(o.Label), clean(o.Note), o.Names} })
	q.Default = max(0, min(q.Default, len(q.Options)-1))
	q.Shown = max(0, min(q.Shown, len(q.Options)))
	q.Chosen = slices.DeleteFunc(slices.Sorted(slices.Values(q.Chosen)), func(i int) bool {
		return i < 0 || i >= len(q.Options)
	})
	return q
}

// clean gives a text as a terminal may see it, without space around it.
func clean(text string) string { return strings.TrimSpace(page.Clean(text)) }
