package prompt

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
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

// What plain questions say besides their own words.
const (
	sayMessage = "\n%s\n"
	sayLong    = "(%d to choose from, too many to list: type a name, or how it begins)\n"
	saySelect  = "Number or name, or Enter for %q: "
	sayMany    = "Numbers or names with commas between, or Enter for none: "
	sayChange  = "Chosen: %s\nEnter keeps them; 0 chooses none; names or numbers replace them; with + or - in front they are added or taken away: "
	sayFound   = "%s: %s\n"
	sayUnknown = "There is no %q here.\n"
	sayTooMany = "%q fits %d of them: type more of the name.\n"
	saySeveral = "%q fits several:\n"
	sayWhich   = "Number, or Enter for none of them: "
	sayInput   = "%s "
	sayPreset  = "%s (Enter for %q) "
)

func (p *plainPrompter) Select(q Question) (Answer, error) {
	l := p.open(q)
	for {
		l.show()
		line, err := p.ask(saySelect, l.Options[l.Default].Label)
		if err != nil {
			return Answer{}, err
		}
		if line == "" {
			return Answer{Picked: []int{l.Default}}, nil
		}
		if answer, ok, err := l.understand(line); ok || err != nil {
			return answer, err
		}
	}
}

func (p *plainPrompter) MultiSelect(q Question) (Answer, error) {
	l := p.open(q)
	for {
		l.show()
		line, err := l.askMany()
		if err != nil {
			return Answer{Picked: l.Chosen}, err
		}
		answer, ok, err := l.several(line)
		if err != nil {
			return Answer{Picked: l.Chosen}, err
		}
		if ok {
			return answer, nil
		}
	}
}

func (p *plainPrompter) Input(message, preset string) (string, error) {
	message, preset = clean(message), clean(preset)
	if preset == "" {
		return p.ask(sayInput, message)
	}
	line, err := p.ask(sayPreset, message, preset)
	if line == "" {
		line = preset
	}
	return line, err
}

func (p *plainPrompter) say(format string, words ...any) {
	fmt.Fprintf(p.out, format, words...)
}

// ask writes the words before an answer, and reads the answer.
func (p *plainPrompter) ask(format string, words ...any) (string, error) {
	p.say(format, words...)
	line, err := p.line()
	return clean(line), err
}

// line reads a line. A last line without an end counts.
func (p *plainPrompter) line() (string, error) {
	for {
		if line, rest, ok := bytes.Cut(p.typed, []byte("\n")); ok {
			p.typed = rest
			return string(line), nil
		}
		more, err := p.next()
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
