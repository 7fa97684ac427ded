// Package document reads YAML and JSON, strictly, into one kind of tree, and words what
// is wrong with a file.
//
// Most readers need two things: a [Form], whose Read gives the nodes of a file, and a
// [Reading], which visits them and collects the [Problems]. What is read here is never
// guessed at: no key is skipped, no number is rounded, no second document is left aside.
//
// The package knows neither people nor catalogues, whose readers (packages profiles and
// data) name what they want of a file; and only it reads with the libraries for the formats.
package document

import (
	"bytes"
	"errors"
	"fmt"
)

// A Form is what a file of some sort should be: its bounds, and the words that messages
// have for it. Where a bound is 0 there is none.
type Form struct {
	Name    string // "profile"
	Subject string // whom or what one of them is about: "one person"

	Size   int  // bytes of a file
	Values int  // of a file, those that YAML's aliases make included
	Alias  bool // YAML's aliases are followed

	// Ways out of a file that
	ManyWay    string // has several of them, or is too large to be one
	NothingWay string // says nothing
	DeepWay    string // is nested too deeply
	TextWay    string // is no text
}

// maxDepth bounds how deep values are nested. No file of ours needs a fifth of it, and
// an alias of YAML can name its own parent.
const maxDepth = 50

// A SyntaxError is why a text is no YAML, or not one value of JSON.
type SyntaxError struct {
	Kind      Kind  // NotYAML or NotJSON
	Line      int   // near the mistake; 0: not known
	Offset    int   // of the mistake in bytes, in JSON
	Documents int   // in JSON: more than one where an object follows another
	Err       error // io.ErrUnexpectedEOF, ErrBehind, or what the library says
}

// ErrBehind is the error of a JSON text in which something follows the value.
var ErrBehind = errors.New("text behind the end")

func (e *SyntaxError) Error() string { return fmt.Sprintf("%s: %v", e.Kind, e.Err) }

// Unwrap gives the reason alone.
func (e *SyntaxError) Unwrap() error { return e.Err }

// Read reads the one document of a file, YAML or JSON, in UTF-8 or with a byte order
// mark in UTF-16. What begins with { or [ is JSON.
func (f Form) Read(text []byte) (Node, *Problem) {
	if problem := f.CheckSize(len(text)); problem != nil {
		return Node{}, problem
	}
	text = AsUTF8(text)
	if problem := CheckText(text, f.TextWay); problem != nil {
		return Node{}, problem
	}
	switch start := bytes.TrimLeft(text, " \t\r\n"); {
	case len(start) == 0:
		return Node{}, f.nothing("the file is empty")
	case start[0] == '{', start[0] == '[':
		root, err := f.JSON(text, 1)
		return root, f.problem(text, err)
	}
	root, documents, err := f.YAML(text)
	switch {
	case err != nil:
		return Node{}, f.problem(text, err)
	case len(documents) > 1:
		return Node{}, f.several(len(documents))
	case root.Line == 0:
		return Node{}, f.nothing("the file is empty")
	case root.Shape == Null:
		return Node{}, f.nothing("the file holds null alone")
	}
	return root, nil
}

// ReadJSON does what Read does for a text that must be JSON in UTF-8.
func (f Form) ReadJSON(text []byte) (Node, *Problem) {
	if problem := f.CheckSize(len(text)); problem != nil {
		return Node{}, problem
	}
	text = bytes.TrimPrefix(text, []byte(Mark))
	if problem := CheckText(text, f.TextWay); problem != nil {
		return Node{}, problem
	}
	root, err := f.JSON(text, 1)
	if err == nil && root.Shape == Null {
		return root, f.nothing("null alone")
	}
	return root, f.problem(text, err)
}

// CheckSize gives the problem of a file of too many bytes, nil for another.
func (f Form) CheckSize(bytes int) *Problem {
	if f.Size == 0 || bytes <= f.Size {
		return nil
	}
	return &Problem{Text: fmt.Sprintf("larger than %d MiB, the most that a %s may have", f.Size>>20, f.Name), Way: f.ManyWay, Kind: TooLarge}
}

func (f Form) nothing(why string) *Problem {
	return &Problem{Text: "says nothing: " + why, Way: f.NothingWay, Kind: SaysNothing}
}

func (f Form) several(documents int) *Problem {
	return &Problem{Text: fmt.Sprintf("%d documents in one file: a %s is %s", documents, f.Name, f.Subject), Way: f.ManyWay, Kind: Several}
}

// problem words an error of YAML or JSON, in a text of which no line is known for certain.
func (f Form) problem(text []byte, err error) *Problem {
	if err == nil {
		return nil
	}
	var problem *Problem
	var syntax *SyntaxError
	switch {
	case errors.As(err, &problem):
		return problem
	case !errors.As(err, &syntax):
		return nil
	case syntax.Documents > 1:
		return f.several(syntax.Documents)
	case syntax.Kind == NotJSON:
		return f.jsonProblem(text, syntax)
	}
	return f.yamlProblem(text, syntax)
}

// A meter counts the nodes of a file as they are made.
type meter struct {
	Form
	nodes int
}

func (m *meter) admit(line, depth int) *Problem {
	m.nodes++
	switch {
	case m.Values > 0 && m.nodes > m.Values:
		return &Problem{Line: line, Text: fmt.Sprintf("more than %d values, too many for %s", m.Values, m.Subject), Way: m.ManyWay}
	case depth > maxDepth:
		return &Problem{Line: line, Text: "nested too deeply for a " + m.Name, Way: m.DeepWay, Kind: TooDeep}
	}
	return nil
}
