package prompt

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"layerpath/data/names"
)

// plainPrompter asks line by line: no cursor movement, no escapes, nothing that
// is drawn twice. It suits screen readers, terminals that can't move a cursor,
// and pipes.
type plainPrompter struct {
	source
	out   io.Writer
	typed []byte // read, and not yet a line
}

// NewPlain gives a prompter that writes lists with numbers and reads lines.
func NewPlain(ctx context.Context, in io.Reader, out io.Writer) Prompter {
	return &plainPrompter{source: source{ctx: ctx, in: in}, out: out}
}

func (p *plainPrompter) Select(q Question) (Answer, error) {
	l := p.open(q, false)
	for {
		l.show()
		line, err := l.ask(plainSelect, l.preset())
		switch {
		case err != nil:
			return Answer{}, err
		case line == "" && l.size > 0:
			return Answer{Picked: []int{l.Default}}, nil
		case line == "":
			return Answer{}, nil
		}
		marks, err := l.understand(line)
		if err != nil {
			return Answer{}, err
		}
		if len(marks) > 0 {
			return marks.answer(), nil
		}
	}
}

func (p *plainPrompter) MultiSelect(q Question) (Answer, error) {
	l := p.open(q, true)
	so := newList(l.Question, true).marks
	for {
		l.show()
		line, err := l.askMany()
		if err != nil {
			return so.answer(), err
		}
		marks, ok, err := l.several(line, so)
		if err != nil {
			return marks.answer(), err
		}
		if ok {
			return marks.answer(), nil
		}
	}
}

func (p *plainPrompter) Input(message, preset string) (string, error) {
	message, preset = clean(message), clean(preset)
	if preset == "" {
		return p.answer(plainInput, message)
	}
	line, err := p.answer(plainPreset, message, preset)
	if line == "" {
		line = preset
	}
	return line, err
}

func (p *plainPrompter) say(format string, words ...any) {
	fmt.Fprintf(p.out, format, words...)
}

// answer writes the words before an answer, and reads the answer.
func (p *plainPrompter) answer(format string, words ...any) (string, error) {
	p.say(format, words...)
	line, err := p.line()
	line = clean(line)
	if err == nil && goesBack(line) {
		return "", ErrBack
	}
	return line, err
}

// goesBack says whether a line asks for the question before.
func goesBack(line string) bool { return line == "<" || names.Key(line) == "back" }

// line reads a line. A last line without an end counts.
func (p *plainPrompter) line() (string, error) {
	for {
		if line, rest, ok := bytes.Cut(p.typed, []byte("\n")); ok {
			p.typed = rest
			return string(line), nil
		}
		more, err := p.next(nil)
		p.typed = append(p.typed, more...)
		switch {
		case errors.Is(err, io.EOF) && len(p.typed) > 0:
			line := string(p.typed)
			p.typed = nil
			return line, nil
		case errors.Is(err, io.EOF):
			return "", ErrInterrupted
		case err != nil:
			return "", err
		}
	}
}
