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
	"layerpath/profiles"
)

// ErrInterrupted says that the person pressed Ctrl-C or Ctrl-D, or that the
// input came to its end.
var ErrInterrupted = errors.New("interrupted")

// A Prompter asks. Errors are [ErrInterrupted], the cause of a cancelled context,
// or the terminal's; a MultiSelect that ends in one gives what was marked until
// then.
type Prompter interface {
	// Select asks for one option. The answer has either one index, or one text,
	// or nothing where a person chose Unlisted and then typed nothing.
	Select(Question) (Answer, error)
	// MultiSelect asks for any number of options, none included.
	MultiSelect(Question) (Answer, error)
	// Input asks for a line of text. An empty line gives the preset.
	Input(message, preset string) (string, error)
}

// A Question is a list to choose from.
type Question struct {
	Message  string
	Options  []Option
	Default  int    // Select: the index of what an empty answer gives
	Chosen   []int  // MultiSelect: the indexes of what is chosen beforehand
	Unlisted string // not empty: asks, with these words, for what the list hasn't got
}

// An Option is one of a list. Names are what it is found by besides its label;
// Note stands beside the label and is no name.
type Option struct {
	Label, Note string
	Names       []string
}

// An Answer is what a person chose: indexes of options, in ascending order, and
// texts that they typed because the list hasn't got them.
type Answer struct {
	Picked []int
	Typed  []string
}

// notListed is the last option of a list that can't be complete. Every filter
// keeps it, so it is what a person sees who looks for something unknown.
const notListed = "(not listed)"

// sound gives a question as it can be asked: without control characters in what
// it shows, with defaults that are options.
func (q Question) sound() Question {
	q.Message, q.Unlisted = clean(q.Message), clean(q.Unlisted)
	q.Options = page.Each(q.Options, func(o Option) Option { return Option{clean(o.Label), clean(o.Note), o.Names} })
	q.Default = max(0, min(q.Default, len(q.Options)-1))
	q.Chosen = slices.DeleteFunc(slices.Sorted(slices.Values(q.Chosen)), func(i int) bool {
		return i < 0 || i >= len(q.Options)
	})
	return q
}

// clean gives a text as a terminal may see it, without space around it.
func clean(text string) string { return strings.TrimSpace(page.Clean(text)) }

// split takes a list of names apart, as it is taken apart everywhere: "Foo, Bar".
func split(text string) []string {
	names := page.Each(profiles.SplitList(text), clean)
	return slices.DeleteFunc(names, func(name string) bool { return name == "" })
}
