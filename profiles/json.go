package profiles

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// parseJSON reads a JSON file into nodes. Nothing else in the package knows
// JSON's library. A key that stands twice gets through here: the schema reports
// it for both formats.
func parseJSON(text []byte) (node, *Problem) {
	j := jsonReader{
		decoder: jsontext.NewDecoder(bytes.NewReader(text), jsontext.AllowDuplicateNames(true)),
		text:    text,
		line:    1,
	}
	root, err := j.value(1)
	if err == nil {
		err = j.end()
	}
	var problem *Problem
	if err == nil || errors.As(err, &problem) {
		return root, problem
	}
	return node{}, j.syntax(err)
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

func (j *jsonReader) value(depth int) (node, error) {
	token, err := j.next()
	if err != nil {
		return node{}, err
	}
	n := node{line: j.line}
	if problem := j.admit(n.line, depth); problem != nil {
		return node{}, problem
	}
	var end jsontext.Kind
	switch token.Kind() {
	case 'n':
		return n, nil
	case '{':
		n.kind, end = mappingNode, '}'
	case '[':
		n.kind, end = listNode, ']'
	default:
		n.kind, n.text = textNode, token.String()
		return n, nil
	}
	for j.decoder.PeekKind() != end {
		if n.kind == mappingNode {
			key, err := j.value(depth + 1)
			if err != nil {
				return node{}, err
			}
			n.keys = append(n.keys, key)
		}
		item, err := j.value(depth + 1)
		if err != nil {
			return node{}, err
		}
		n.items = append(n.items, item)
	}
	_, err = j.next()
	return n, err
}

// end makes sure that nothing follows the profile. Another profile may be meant
// (JSON Lines), and gets a message of its own.
func (j *jsonReader) end() error {
	for documents := 1; ; documents++ {
		switch kind := j.decoder.PeekKind(); {
		case kind == '{':
			if err := j.decoder.SkipValue(); err != nil {
				return err
			}
		case documents > 1:
			return severalPeople(documents)
		default:
			if _, err := j.decoder.ReadToken(); errors.Is(err, io.EOF) {
				return nil
			}
			return jsonProblem(j.line, "text after the end of the profile")
		}
	}
}

// syntax tells of a syntax error.
func (j *jsonReader) syntax(err error) *Problem {
	offset := j.offset
	var syntactic *jsontext.SyntacticError
	if errors.As(err, &syntactic) {
		offset = int(syntactic.ByteOffset)
	}
	return jsonProblem(lineAt(j.text, offset), j.trouble(err, offset))
}

func jsonProblem(line int, what string) *Problem {
	return &Problem{
		Text: fmt.Sprintf("not readable as JSON, near line %d: %s", line, what),
		Way:  "what begins with { or [ is JSON: keys and texts in double quotes; YAML needs no outer brackets",
	}
}

// trouble says in plain words what is wrong at an offset. It goes by what stands
// there, and by the library's message only for the rest.
func (j *jsonReader) trouble(err error, offset int) string {
	has := func(part string) bool { return strings.Contains(err.Error(), part) }
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return "it ends before the last bracket or quote is closed"
	case has("escape sequence"), has("surrogate"):
		return "a backslash in a text that begins no escape"
	case has("in string"):
		return "a line break or control character inside a text"
	case has("max depth"):
		return "nested too deeply"
	}
	r, _ := utf8.DecodeRune(j.text[offset:])
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
