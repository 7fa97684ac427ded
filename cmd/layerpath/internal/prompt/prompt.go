// Package prompt is what is asked on a terminal, and what every way of asking keeps to:
// one of a list, several of a list, a line of text. The questionnaire, package quiz,
// knows what to ask, and the packages below how.
//
// A [Prompter] comes from screen.New, for a terminal with a cursor, or from lines.New, for
// screen readers, dumb terminals and pipes; package typing is what both make of that which
// is typed. Each draws on the writer it is given, which is standard error, and stops
// waiting when its context is cancelled, with its cause; the terminal is then as it was
// before. No control character of a question reaches the terminal.
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
// context, or the terminal's. What was marked and typed until then is given with one, of what
// is typed and not yet entered all that can be taken without asking; a text as it stands where
// that may be an answer. With ErrBack nothing is typed.
type Prompter interface {
	// Select asks for one option. The answer has either one index or, where the
	// question is free, one text.
	Select(Question) (Answer, error)
	// MultiSelect asks for any number of options, none included.
	MultiSelect(Question) (Answer, error)
	// Input asks for a line of text.
	Input(Line) (string, error)
}

// A Line is a line of text to ask for.
type Line struct {
	Message string
	Help    string // what "?" tells of it; the keys are told behind it
	Preset  string // what an empty line gives; may be empty
}

// Sound gives a line as it can be asked for: without control characters in what it shows.
func (l Line) Sound() Line { return Line{Clean(l.Message), Clean(l.Help), Clean(l.Preset)} }

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

// Sound gives a question as it can be asked: without control characters in what
// it shows, with defaults that are options.
func (q Question) Sound() Question {
	q.Message, q.Help = Clean(q.Message), Clean(q.Help)
	q.Options = page.Each(q.Options, func(o Option) Option { return Option{Clean(o.Label), Clean(o.Note), o.Names} })
	q.Default = max(0, min(q.Default, len(q.Options)-1))
	q.Shown = max(0, min(q.Shown, len(q.Options)))
	q.Chosen = slices.DeleteFunc(slices.Sorted(slices.Values(q.Chosen)), func(i int) bool {
		return i < 0 || i >= len(q.Options)
	})
	return q
}

// Listed is how many options are listed where nothing is typed: the first of them, or all.
func (q Question) Listed() int {
	if q.Shown > 0 {
		return q.Shown
	}
	return len(q.Options)
}

// NearTo gives the names nearest to a text, as a terminal may show them; none where the
// question knows of none.
func (q Question) NearTo(text string) []string {
	if q.Near == nil {
		return nil
	}
	return page.Each(q.Near(text), Clean)
}

// String is an option with its note.
func (o Option) String() string {
	if o.Note == "" {
		return o.Label
	}
	return o.Label + " - " + o.Note
}

// Clean gives a text as a terminal may see it, without space around it.
func Clean(text string) string { return strings.TrimSpace(page.Clean(text)) }
