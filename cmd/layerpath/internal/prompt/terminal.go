package prompt

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/AlecAivazis/survey/v2"
	"github.com/AlecAivazis/survey/v2/core"
	"github.com/AlecAivazis/survey/v2/terminal"
	"golang.org/x/term"

	"layerpath/cmd/layerpath/internal/render/page"
)

// screenPrompter asks with survey. Nothing else in the program knows that library.
type screenPrompter struct {
	keys *keys
	out  *os.File
}

// What survey's lists say about keys, in place of its own words: that Enter ends a
// list isn't among those. The library closes the bracket.
const (
	hintOne  = "[type or use arrows, then enter"
	hintMany = "[type to find, space marks, enter goes on"
)

// New gives a prompter for a person at a terminal. It draws on out, which is
// never standard output: that is for the result. Cancelling the context ends the
// question that is open, with the echo and the cursor back.
func New(ctx context.Context, in, out *os.File, colour bool) Prompter {
	core.DisableColor = !colour
	hint := func(template *string, is, willBe string) { *template = strings.Replace(*template, is, willBe, 1) }
	hint(&survey.SelectQuestionTemplate, "[Use arrows to move, type to filter", hintOne)
	hint(&survey.MultiSelectQuestionTemplate, "[Use arrows to move, space to select,", hintMany)
	hint(&survey.MultiSelectQuestionTemplate, " type to filter", "")
	return &screenPrompter{keys: &keys{source: source{ctx: ctx, in: in}, fd: in.Fd()}, out: out}
}

// askUnlisted asks for what the list hasn't got.
const askUnlisted = "What isn't listed, in your own words:"

func (s *screenPrompter) Select(q Question) (Answer, error) {
	list, page := s.open(&q, false)
	var picked int
	err := s.ask(&survey.Select{
		Message:     q.Message,
		Options:     labels(q.Options),
		Description: func(_ string, i int) string { return q.Options[i].Note },
		Filter:      filter(list.finder),
		Default:     q.Default,
		PageSize:    page,
	}, &picked)
	if err != nil {
		return Answer{}, err
	}
	return s.unlisted(q, list, []int{picked})
}

func (s *screenPrompter) MultiSelect(q Question) (Answer, error) {
	list, page := s.open(&q, true)
	m := &survey.MultiSelect{
		Message:     q.Message,
		Options:     labels(q.Options),
		Description: func(_ string, i int) string { return q.Options[i].Note },
		Filter:      filter(list.finder),
		Default:     q.Chosen,
		PageSize:    page,
	}
	if page < len(q.Options) {
		list.changed = func(marked []int) { m.Message = q.Message + summary(q.Options, marked, maxSummary) }
		list.show(q.Chosen)
	}
	var picked []int
	if err := s.ask(m, &picked); err != nil {
		return s.soFar(q, list), err
	}
	return s.unlisted(q, list, picked)
}

// soFar is what was marked when somebody stopped.
func (s *screenPrompter) soFar(q Question, list *listKeys) Answer {
	picked := slices.Sorted(slices.Values(list.marked))
	if q.Free && len(picked) > 0 && picked[len(picked)-1] == len(q.Options)-1 {
		picked = picked[:len(picked)-1]
	}
	return Answer{Picked: picked}
}

// unlisted asks for what the list hasn't got, where that was chosen.
func (s *screenPrompter) unlisted(q Question, list *listKeys, picked []int) (Answer, error) {
	last := len(q.Options) - 1
	if !q.Free || len(picked) == 0 || picked[len(picked)-1] != last {
		return Answer{Picked: picked}, nil
	}
	answer := Answer{Picked: picked[:len(picked)-1]}
	text, err := s.Input(askUnlisted, strings.Join(list.sought, ", "))
	if err != nil || text == "" {
		return answer, err
	}
	answer.Typed = []string{text}
	if list.many {
		answer.Typed = split(text)
	}
	return answer, nil
}

func (s *screenPrompter) Input(message, preset string) (string, error) {
	s.keys.list = nil
	var text string
	err := s.ask(&survey.Input{Message: clean(message), Default: clean(preset)}, &text)
	return clean(text), err
}

// open makes a list ready for its place on the screen, and has the keys follow
// it. It gives the lines of a page.
func (s *screenPrompter) open(q *Question, many bool) (*listKeys, int) {
	columns, rows, err := term.GetSize(int(s.out.Fd()))
	if err != nil || columns <= 0 || rows <= 0 {
		columns, rows = 80, 24
	}
	*q = q.sound()
	if q.Free {
		q.Options = append(q.Options, Option{Label: notListed})
	}
	list := &listKeys{finder: newFinder(*q), many: many, marked: slices.Clone(q.Chosen)}
	if !many {
		list.at = q.Default
	}
	s.keys.list = list
	for i, o := range q.Options {
		q.Options[i].Label, q.Options[i].Note = fit(o.Label, o.Note, columns)
	}
	// The message with its hint takes several lines on a narrow screen, and what is
	// marked or typed lengthens it.
	longer := 15
	if many {
		longer += maxSummary + len(sayMarked)
	}
	head := 1 + (terminal.StringWidth(q.Message+hintMany)+longer)/columns
	return list, max(3, min(len(q.Options), rows-max(4, head+1)))
}

// A list's line has a mark of at most 7 columns before the option, and 3 between
// an option and its note. Beyond maxOption columns, a line is no longer taken in
// at a glance.
const (
	mark       = 7
	maxOption  = 60 - 1
	maxSummary = 28
)

// fit cuts an option to a line of the screen, which must not wrap: the note first.
func fit(label, note string, columns int) (string, string) {
	width := max(10, min(maxOption, columns-mark-1))
	label = cut(label, width)
	rest := width - terminal.StringWidth(label) - len(" - ")
	if note == "" || rest < 4 {
		return label, ""
	}
	return label, cut(note, rest)
}

func cut(text string, columns int) string {
	if terminal.StringWidth(text) <= columns {
		return text
	}
	const more = "..."
	width := 0
	for i, r := range text {
		if width += terminal.StringWidth(string(r)); width > columns-len(more) {
			return strings.TrimRight(text[:i], " ") + more
		}
	}
	return text
}

func labels(options []Option) []string {
	return page.Each(options, func(o Option) string { return o.Label })
}

// filter adapts a finder to survey, which asks about each option by itself.
func filter(f *finder) func(string, string, int) bool {
	var text string
	var found []bool
	return func(typed, _ string, i int) bool {
		if found == nil || typed != text {
			text, found = typed, make([]bool, f.size)
			for _, at := range f.find(typed) {
				found[at] = true
			}
		}
		return found[i]
	}
}

// noHelp is what would open survey's help, which no question has: a rune that
// nobody types.
const noHelp = '\uE000'

func (s *screenPrompter) ask(p survey.Prompt, answer any) error {
	err := survey.AskOne(p, answer,
		survey.WithStdio(s.keys, s.out, s.out),
		survey.WithRemoveSelectAll(), survey.WithRemoveSelectNone(),
		survey.WithHelpInput(noHelp),
		survey.WithShowCursor(true))
	switch {
	case err == nil:
		return nil
	case s.keys.ctx.Err() != nil:
		return context.Cause(s.keys.ctx)
	case errors.Is(err, terminal.InterruptErr), errors.Is(err, io.EOF):
		return ErrInterrupted
	}
	return fmt.Errorf("asking a question: %w", err)
}
