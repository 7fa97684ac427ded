// Package screen asks on a terminal with a cursor: it reads keys and draws, a frame for
// each key, what package typing makes of them. [New] is all that others need of it. Where no
// cursor can be moved, package lines asks instead.
package screen

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/AlecAivazis/survey/v2"
	"github.com/AlecAivazis/survey/v2/core"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
)

// prompter asks with survey. Nothing else in the program knows that library.
type prompter struct {
	keys *keys
	in   *os.File
	out  *canvas
}

// New gives a prompter for a person at a terminal, of which in are the keys. It draws on
// out, which is never standard output: that is for the result. Cancelling the context ends
// the question that is open, with the echo and the cursor back.
func New(ctx context.Context, in, out *os.File, colour bool) prompt.Prompter {
	core.DisableColor = !colour
	late := func() <-chan time.Time { return time.After(escapeWait) }
	signals := newSignals()
	return &prompter{&keys{Source: prompt.Source{Context: ctx, In: keyboard(in, out), Signals: signals.told}, signals: signals, late: late}, in, &canvas{File: out}}
}

func (s *prompter) Select(q prompt.Question) (prompt.Answer, error) {
	l := typing.NewList(q, false)
	err := s.ask(list{l})
	return l.Answer(), err
}

func (s *prompter) MultiSelect(q prompt.Question) (prompt.Answer, error) {
	l := typing.NewList(q, true)
	err := s.ask(list{l})
	return l.Answer(), err
}

func (s *prompter) Input(x prompt.Line) (string, error) {
	l := typing.NewLine(x)
	if err := s.ask(line{l}); err != nil {
		return prompt.Clean(l.Typed()), err
	}
	return l.Text(), nil
}

// ask asks a question until it has an outcome.
func (s *prompter) ask(q questioned) error {
	var none string
	err := survey.AskOne(&sheet{questioned: q, keys: s.keys, out: s.out}, &none, survey.WithStdio(s.in, s.out, s.out))
	switch {
	case err == nil, errors.Is(err, prompt.ErrBack):
		return err
	case s.keys.Context.Err() != nil:
		return context.Cause(s.keys.Context)
	case errors.Is(err, prompt.ErrInterrupted), errors.Is(err, io.EOF):
		return prompt.ErrInterrupted
	}
	return fmt.Errorf("asking a question: %w", err)
}
