package document

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

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
	way := "what begins with { or [ is JSON: keys and texts in double quotes; YAML needs no outer brackets"
	if strings.Contains(e.Err.Error(), "surrogate") {
		way = `write both halves, such as \ud83d\ude00, or the character itself`
	}
	why := f.Trouble(text, e)
	return &Problem{Text: fmt.Sprintf("%s, near line %d: %s", NotJSON, e.Line, why), Way: way, Kind: NotJSON, Why: why}
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
