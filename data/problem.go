package data

import (
	"fmt"
	"strings"
)

// A Problem is one mistake in a catalogue: where it is, in which entry, what is
// wrong, and the way out.
type Problem struct {
	Place
	Entry string // `skill "pytorch"`; may be empty
	Text  string
	Way   string // the hint; may be empty
}

// Error gives the problem in one line, place first.
func (p Problem) Error() string {
	var b strings.Builder
	switch {
	case p.Line > 0:
		fmt.Fprintf(&b, "%s:%d: ", p.File, p.Line)
	case p.File != "":
		fmt.Fprintf(&b, "%s: ", p.File)
	}
	if p.Entry != "" {
		b.WriteString(p.Entry + ": ")
	}
	b.WriteString(p.Text)
	return b.String()
}

// Hint is the way out of the problem, or empty.
func (p Problem) Hint() string { return p.Way }

// Problems are all the mistakes of a catalogue, in the order of their places.
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
