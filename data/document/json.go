package document

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// JSON reads a text that is one value of JSON, in UTF-8. Line is the number of its first
// line. The error is a *[SyntaxError], or a *[Problem] where the value is beyond the
// bounds of the form. A key that stands twice gets through here: a [Reading] reports it
// for both formats.
//
// Nothing but this file reads with JSON's library; package render writes with that of Go.
func (f Form) JSON(text []byte, line int) (Node, error) {
	j := jsonReader{
		meter:   meter{Form: f},
		decoder: jsontext.NewDecoder(bytes.NewReader(text), jsontext.AllowDuplicateNames(true)),
		text:    text,
		line:    line,
	}
	root, err := j.value(1)
	if err == nil {
		err = j.end()
	}
	if err == nil {
		return root, nil
	}
	return Node{}, j.syntax(err, line)
}

type jsonReader struct {
	meter
	decoder *jsontext.Decoder
	text    []byte
	line    int // of offset
	offset  int // the end of the token at hand
}

// next reads a token and counts its lines. No token of JSON spans two.
func (j *jsonReader) next() (jsontext.Token, error) {
	token, err := j.decoder.ReadToken()
	end := int(j.decoder.InputOffset())
	j.line += bytes.Count(j.text[j.offset:end], []byte("\n"))
	j.offset = end
	return token, err
}

func (j *jsonReader) value(depth int) (Node, error) {
	token, err := j.next()
	if err != nil {
		return Node{}, err
	}
	n := Node{Line: j.line}
	if problem := j.admit(n.Line, depth); problem != nil {
		return Node{}, problem
	}
	var end jsontext.Kind
	switch token.Kind() {
	case 'n':
		return n, nil
	case '{':
		n.Shape, end = Mapping, '}'
	case '[':
		n.Shape, end = List, ']'
	default:
		n.Shape, n.Bare, n.Text = Text, token.Kind() != '"', token.String()
		return n, nil
	}
	for j.decoder.PeekKind() != end {
		if n.Shape == Mapping {
			key, err := j.value(depth + 1)
			if err != nil {
				return Node{}, err
			}
			n.Keys = append(n.Keys, key)
		}
		item, err := j.value(depth + 1)
		if err != nil {
			return Node{}, err
		}
		n.Items = append(n.Items, item)
	}
	_, err = j.next()
	return n, err
}

// end makes sure that nothing follows the value. Objects that follow it may be meant
// (JSON Lines), and are counted.
func (j *jsonReader) end() error {
	for documents := 1; ; documents++ {
		if j.decoder.PeekKind() == '{' {
			if err := j.decoder.SkipValue(); err != nil {
				return err
			}
			continue
		}
		if documents == 1 {
			if _, err := j.decoder.ReadToken(); errors.Is(err, io.EOF) {
				return nil
			}
		}
		return &SyntaxError{Kind: NotJSON, Line: j.line, Offset: j.offset, Documents: documents, Err: ErrBehind}
	}
}

// syntax makes an error of one of the library, and leaves our own.
func (j *jsonReader) syntax(err error, first int) error {
	var problem *Problem
	var own *SyntaxError
	if errors.As(err, &problem) || errors.As(err, &own) {
		return err
	}
	e := &SyntaxError{Kind: NotJSON, Offset: j.offset, Err: err}
	var syntactic *jsontext.SyntacticError
	if errors.As(err, &syntactic) {
		e.Offset = int(syntactic.ByteOffset)
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		e.Err = io.ErrUnexpectedEOF
	}
	e.Line = first - 1 + lineAt(j.text, e.Offset)
	return e
}

func (f Form) jsonProblem(text []byte, e *SyntaxError) *Problem {
	return &Problem{
		Text: fmt.Sprintf("not readable as JSON, near line %d: %s", e.Line, f.jsonTrouble(text, e)),
		Way:  "what begins with { or [ is JSON: keys and texts in double quotes; YAML needs no outer brackets",
		Kind: NotJSON,
	}
}

// Unfinished says in plain words that JSON ends too early.
const Unfinished = "it ends before the last bracket or quote is closed"

// jsonTrouble says in plain words what is wrong. It goes by what stands at the mistake,
// and by the library's message only for the rest.
func (f Form) jsonTrouble(text []byte, e *SyntaxError) string {
	has := func(part string) bool { return strings.Contains(e.Err.Error(), part) }
	switch {
	case errors.Is(e, ErrBehind):
		return "text after the end of the " + f.Name
	case errors.Is(e, io.ErrUnexpectedEOF):
		return Unfinished
	case has("escape sequence"), has("surrogate"):
		return "a backslash in a text that begins no escape"
	case has("in string"):
		return "a line break or control character inside a text"
	case has("max depth"):
		return "nested too deeply"
	}
	r, _ := utf8.DecodeRune(text[e.Offset:])
	switch {
	case strings.ContainsRune("'`‘’“”„«»", r):
		return fmt.Sprintf("%q is no quote in JSON", string(r))
	case r == '/', r == '#':
		return "a comment, which JSON doesn't have"
	case has("after object name"):
		return fmt.Sprintf("%q where a colon is wanted", string(r))
	case has("after object value"), has("after array element"):
		return fmt.Sprintf("%q where a comma or the closing bracket is wanted", string(r))
	case r == ',':
		return "a comma with nothing after it"
	case has("in number"):
		return "a number that isn't one"
	}
	return "a key or a text without double quotes"
}

// Member gives the text, or the number, of a key at the top of a JSON object that is
// broken somewhere behind it; empty where it can't be told.
func Member(text, key string) string {
	d := jsontext.NewDecoder(strings.NewReader(strings.TrimPrefix(text, Mark)), jsontext.AllowDuplicateNames(true))
	if token, err := d.ReadToken(); err != nil || token.Kind() != '{' {
		return ""
	}
	for {
		name, err := d.ReadToken()
		if err != nil || name.Kind() != '"' {
			return ""
		}
		wanted := name.String() == key
		if wanted && (d.PeekKind() == '"' || d.PeekKind() == '0') {
			value, err := d.ReadToken()
			if err != nil {
				return ""
			}
			return value.String()
		}
		if err := d.SkipValue(); err != nil {
			return ""
		}
	}
}
