package profiles

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Problem is one mistake in a profile: where it is, what is wrong, and the
// way out.
type Problem struct {
	File string // as the caller of Read named it
	Line int    // from 1; 0: the whole file, or not known for certain
	Text string
	Way  string // the hint; may be empty
}

// Error gives the problem in one line, place first.
func (p Problem) Error() string {
	switch {
	case p.File == "":
		return p.Text
	case p.Line == 0:
		return p.File + ": " + p.Text
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Text)
}

// Hint is the way out of the problem, or empty.
func (p Problem) Hint() string { return p.Way }

// Problems are all the mistakes of a profile, in the order of its lines.
type Problems []Problem

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

// quoted puts a text from a file into quotes for a message: in one line, safe on
// a terminal, and cut where it is long.
func quoted(text string) string {
	const most = 60 // leaves room for the rest of a message in a line of 100
	if utf8.RuneCountInString(text) > most {
		text = string([]rune(text)[:most-1]) + "…"
	}
	return strconv.Quote(text)
}
