package document

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Problem is one mistake in a file: where it is, what is wrong, and the way out.
type Problem struct {
	File  string // as the caller named it
	Line  int    // from 1; 0: the whole file, or not known for certain
	Entry string // the entry of a catalogue that has it, `skill "pytorch"`; may be empty
	Text  string
	Way   string // the hint; may be empty
	Kind  Kind
	Why   string // of what isn't readable as JSON: the reason alone, without the line that Text has
}

// A Kind is a kind of mistake, in words of which there are few, so that mistakes can be
// counted by it. Packages that know what a file is about add kinds of their own. The
// empty one is every other mistake.
type Kind string

// String gives the kind's words.
func (k Kind) String() string { return cmp.Or(string(k), "something else") }

// The kinds of mistake that any file may have.
const (
	NotText     Kind = "not text in UTF-8"
	NotJSON     Kind = "not readable as JSON"
	NotYAML     Kind = "not readable as YAML"
	TooLarge    Kind = "too large"
	TooDeep     Kind = "nested too deeply"
	SaysNothing Kind = "says nothing"
	UnknownKey  Kind = "unknown key"
	KeyTwice    Kind = "a key twice"
	Several     Kind = "several in one"
)

// Error gives the problem in one line, place first.
func (p Problem) Error() string {
	text := p.Text
	if p.Entry != "" {
		text = p.Entry + ": " + text
	}
	switch {
	case p.File == "":
		return text
	case p.Line == 0:
		return p.File + ": " + text
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, text)
}

// Hint is the way out of the problem, or empty.
func (p Problem) Hint() string { return p.Way }

// Problems are all the mistakes of a file, in the order of its lines.
type Problems []Problem

// Kind is the kind of the first problem, the empty one where there is none.
func (ps Problems) Kind() Kind {
	if len(ps) == 0 {
		return ""
	}
	return ps[0].Kind
}

// Error gives a line per problem.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap gives the problems one by one.
func (ps Problems) Unwrap() []error {
	errs := make([]error, len(ps))
	for i, p := range ps {
		errs[i] = p
	}
	return errs
}

// Quoted puts a text from a file into quotes for a message: in one line, safe on
// a terminal, and cut where it is long.
func Quoted(text string) string {
	const most = 60 // leaves room for the rest of a message in a line of 100
	if utf8.RuneCountInString(text) > most {
		text = string([]rune(text)[:most-1]) + "…"
	}
	return strconv.Quote(text)
}

// Cause takes the operation and the path off a file error, for messages that say both.
func Cause(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
