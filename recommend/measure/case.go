package measure

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"layerpath/data/document"
	"layerpath/profiles"
)

// A Case is a person, or an occupation, of whom it is known in which layers the
// job sits, and maybe which role it is.
type Case struct {
	ID      string // its own in its file
	Source  string // where the case comes from, in a word
	Label   string // the job, in the source's words; shown, never ranked
	Profile profiles.Profile
	Primary []int    // numbers of the layers in which the job sits: one at least, each once
	Accept  []int    // numbers of neighbours that a sensible adviser might name first
	Roles   []string // ids of the roles that are right, the id "profession" for one's own with AI; empty: not known
	Line    int      // in the file, from 1

	job job
}

// A Group is the cases of one file: figures are averages within a group first.
type Group struct {
	Name  string // what a table calls it
	File  string // as the caller named it
	Cases []Case
}

// The kinds of answer that cases can be ranked without.
const (
	Degrees   = "degrees"
	Skills    = "skills"
	Interests = "interests" // with RIASEC codes and professions: all that says what a person would enjoy
)

// Kinds are the kinds of answer, in the order in which they are shown.
func Kinds() []string { return []string{Degrees, Skills, Interests} }

// strip gives a profile without some kinds of answer.
func strip(p profiles.Profile, without []string) profiles.Profile {
	for _, kind := range without {
		switch kind {
		case Degrees:
			p.Degrees = nil
		case Skills:
			p.Skills = nil
		case Interests:
			p.Interests, p.RIASEC, p.Profession = nil, "", profiles.Name{}
		}
	}
	return p
}

const (
	mostProblems = 20                      // that are told of one file: more is a wrong file, not a list to work through
	longestLine  = profiles.MaxSize + 4096 // bytes: a profile, and what a case has around it
)

// Read reads labelled cases, one JSON object a line. Blank lines are skipped. File
// is the name that messages use; layers is how many layers the catalogue has.
//
//	{"id": "a-1", "source": "a", "label": "Nurse", "profile": {"skills": ["excel"]}, "expect": {"primary": [7], "accept": [6]}}
//
// A case has an id, a profile as profiles.Read takes it, and one primary layer at
// least; the roles that are right are ids, which this function doesn't know. What is wrong is reported at once, as document.Problems with a line each:
// the first twenty, and how many more there are. Any other error is the reader's,
// wrapped.
func Read(r io.Reader, file string, layers int) ([]Case, error) {
	c := caseReader{Reading: document.Reading{File: file}, layers: layers, lines: map[string]int{}}
	lines := bufio.NewReaderSize(r, 64<<10)
	for number := 1; ; number++ {
		line, long, err := readLine(lines)
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("reading cases %q: %w", file, err)
		}
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte(document.Mark))
		}
		c.line = number
		switch {
		case long:
			c.Add(document.Node{Line: number}, "put one case on each line", "the line is longer than %d MiB", profiles.MaxSize>>20)
		case len(bytes.TrimSpace(line)) > 0:
			c.parse(line)
		}
		c.forget()
		if err != nil {
			break
		}
	}
	switch {
	case len(c.Problems) > 0:
		return nil, c.all()
	case len(c.cases) == 0:
		return nil, document.Problems{{File: file, Text: "no case in it", Way: caseWay}}
	}
	return c.cases, nil
}

// readLine reads a line with its end. Of one that is too long it keeps nothing; the
// last line comes with io.EOF.
func readLine(r *bufio.Reader) (line []byte, long bool, err error) {
	for {
		part, err := r.ReadSlice('\n')
		if !long {
			line = append(line, part...)
		}
		if len(line) > longestLine {
			long, line = true, nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, long, err
		}
	}
}

// A caseReader reads the lines of one file and collects what is wrong with them.
type caseReader struct {
	document.Reading
	layers int
	line   int
	cases  []Case
	lines  map[string]int // of the cases so far, by id
	more   int            // problems beyond mostProblems
}

// found is how many problems there are so far.
func (c *caseReader) found() int { return len(c.Problems) + c.more }

// forget keeps no more problems than are told, and counts the others.
func (c *caseReader) forget() {
	kept := min(len(c.Problems), mostProblems)
	c.more += len(c.Problems) - kept
	c.Problems = c.Problems[:kept]
}

// all is the list of problems, with a last one for those that aren't in it.
func (c *caseReader) all() document.Problems {
	if c.more == 0 {
		return c.Problems
	}
	return append(c.Problems, document.Problem{File: c.File, Text: fmt.Sprintf("and %d more", c.more)})
}
