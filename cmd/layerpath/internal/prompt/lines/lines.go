// Package lines asks line by line: lists have numbers, and an answer is a line of numbers
// and names. [New] is all that others need of it. What a name finds is the same as on
// package screen's terminal with a cursor, by package typing.
package lines

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
	"layerpath/data/names"
)

// prompter asks line by line: no cursor movement, no escapes, nothing that
// is drawn twice. It suits screen readers, terminals that can't move a cursor,
// and pipes.
type prompter struct {
	prompt.Source
	out   io.Writer
	typed []byte // read, and not yet a line
	most  int    // bytes of a line
}

// How many bytes a line has at most. A terminal that edits lines itself hands on no more of
// one, and throws the rest away.
const (
	most           = 1 << 16
	mostOfTerminal = 1<<12 - 2 // and a line end, in a room of 4096 that is never quite full
)

// errLong says that a line was longer than that.
var errLong = errors.New("the line is too long")

// New gives a prompter that writes lists with numbers to out, and reads lines from in. At
// the end of these a question is interrupted.
func New(ctx context.Context, in io.Reader, out io.Writer) prompt.Prompter {
	p := &prompter{Source: prompt.Source{Context: ctx, In: in}, out: out, most: most}
	if f, ok := in.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		p.most = mostOfTerminal
	}
	return p
}

func (p *prompter) Select(q prompt.Question) (prompt.Answer, error) {
	l := p.open(q, false)
	for {
		l.show()
		line, err := l.ask(saySelect, l.preset())
		switch {
		case err != nil:
			return prompt.Answer{}, err
		case line == "" && len(l.Options) > 0:
			return prompt.Answer{Picked: []int{l.Default}}, nil
		case line == "":
			return prompt.Answer{}, nil
		}
		marks, err := l.understand(line)
		if err != nil || len(marks) > 0 {
			return marks.Answer(), err
		}
	}
}

func (p *prompter) MultiSelect(q prompt.Question) (prompt.Answer, error) {
	l := p.open(q, true)
	so := typing.MarksOf(l.Chosen)
	for {
		l.show()
		line, err := l.askMany()
		if err != nil {
			return so.Answer(), err
		}
		marks, ok, err := l.several(line, so)
		if err != nil || ok {
			return marks.Answer(), err
		}
	}
}

func (p *prompter) Input(x prompt.Line) (string, error) {
	x = x.Sound()
	for {
		var line string
		var err error
		if x.Preset == "" {
			line, err = p.answer(sayInput, x.Message)
		} else {
			line, err = p.answer(sayPreset, x.Message, x.Preset)
		}
		switch {
		case err != nil:
			return "", err
		case line != "?":
			return cmp.Or(line, x.Preset), nil
		}
		p.explain(x.Help, helpLine, helpBack)
	}
}

// explain writes texts of help.
func (p *prompter) explain(texts ...string) {
	for _, text := range texts {
		if text != "" {
			p.say("%s\n", text)
		}
	}
}

func (p *prompter) say(format string, words ...any) {
	fmt.Fprintf(p.out, format, words...)
}

// answer writes the words before an answer, and reads the answer.
func (p *prompter) answer(format string, words ...any) (string, error) {
	line, err := p.whole(format, words...)
	line = prompt.Clean(line)
	if err == nil && goesBack(line) {
		return "", prompt.ErrBack
	}
	return line, err
}

// goesBack says whether a line asks for the question before.
func goesBack(line string) bool { return line == "<" || names.Key(line) == "back" }

// whole writes the words before an answer and reads a line, until one is whole.
func (p *prompter) whole(format string, words ...any) (string, error) {
	for {
		p.say(format, words...)
		line, err := p.line()
		if !errors.Is(err, errLong) {
			return line, err
		}
		p.say(sayCut, p.most)
	}
}

// line reads a line. A last line without an end counts. Of one that is too long nothing is
// kept, since its end may be half a name.
func (p *prompter) line() (string, error) {
	for from, long := 0, false; ; {
		if at := bytes.IndexByte(p.typed[from:], '\n'); at >= 0 {
			line := string(p.typed[:from+at])
			p.typed = p.typed[from+at+1:]
			if long || len(line) > p.most {
				return "", errLong
			}
			return line, nil
		}
		if from = len(p.typed); from > p.most {
			p.typed, from, long = p.typed[:0], 0, true
		}
		more, err := p.Next(nil)
		p.typed = append(p.typed, more...)
		switch {
		case errors.Is(err, io.EOF) && long:
			return "", prompt.ErrInterrupted
		case errors.Is(err, io.EOF) && len(p.typed) > 0:
			line := string(p.typed)
			p.typed = nil
			return line, nil
		case errors.Is(err, io.EOF):
			return "", prompt.ErrInterrupted
		case err != nil:
			return "", err
		}
	}
}
