package prompt

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/AlecAivazis/survey/v2"
	"github.com/AlecAivazis/survey/v2/core"
)

// screenPrompter asks with survey. Nothing else in the program knows that library.
type screenPrompter struct {
	keys *keys
	in   *os.File
	out  *canvas
}

// New gives a prompter for a person at a terminal. It draws on out, which is
// never standard output: that is for the result. Cancelling the context ends the
// question that is open, with the echo and the cursor back.
func New(ctx context.Context, in, out *os.File, colour bool) Prompter {
	core.DisableColor = !colour
	late := func() <-chan time.Time { return time.After(escapeWait) }
	return &screenPrompter{&keys{source: source{ctx: ctx, in: keyboard(in, out), signals: signals()}, late: late}, in, &canvas{File: out}}
}

func (s *screenPrompter) Select(q Question) (Answer, error) {
	l := newList(q.sound(), false)
	if err := s.ask(l); err != nil {
		return Answer{}, err
	}
	return l.marks.answer(), nil
}

func (s *screenPrompter) MultiSelect(q Question) (Answer, error) {
	l := newList(q.sound(), true)
	err := s.ask(l)
	return l.marks.answer(), err
}

func (s *screenPrompter) Input(message, preset string) (string, error) {
	l := &line{message: clean(message), preset: clean(preset)}
	if err := s.ask(l); err != nil {
		return "", err
	}
	return l.text(), nil
}

// ask asks a question until it has an outcome.
func (s *screenPrompter) ask(q questioned) error {
	var none string
	err := survey.AskOne(&sheet{questioned: q, keys: s.keys, out: s.out}, &none, survey.WithStdio(s.in, s.out, s.out))
	switch {
	case err == nil, errors.Is(err, ErrBack):
		return err
	case s.keys.ctx.Err() != nil:
		return context.Cause(s.keys.ctx)
	case errors.Is(err, ErrInterrupted), errors.Is(err, io.EOF):
		return ErrInterrupted
	}
	return fmt.Errorf("asking a question: %w", err)
}
