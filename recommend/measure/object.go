package measure

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"layerpath/data/document"
)

// A key is a key that an object may have, and what reads its value.
type key struct {
	name string
	read func(jsontext.Value)
}

// object reads the values of an object. It says whether the text is one at all.
func (c *caseReader) object(text []byte, what string, known ...key) bool {
	names, values, err := members(text)
	if err != nil {
		c.problem(jsonWay, "%s", c.trouble(err, what))
		return false
	}
	all := make([]string, len(known))
	for i, k := range known {
		all[i] = k.name
	}
	for i, name := range names {
		at := slices.Index(all, name)
		switch {
		case at < 0:
			way := "known here: " + strings.Join(all, ", ")
			if near, ok := document.Nearest(name, all); ok {
				way = fmt.Sprintf("did you mean %q?", near)
			}
			c.problem(way, "unknown key %.60q in %s", name, what)
		case slices.Contains(names[:i], name):
			c.problem("keep one of them", "key %q twice in %s", name, what)
		case values[i].Kind() != 'n':
			known[at].read(values[i])
		}
	}
	return true
}

var (
	errNoObject  = errors.New("no object")
	errTextAfter = errors.New("text after the object")
)

// members gives the keys of a text that is one JSON object, with their values.
func members(text []byte) (names []string, values []jsontext.Value, err error) {
	d := jsontext.NewDecoder(bytes.NewReader(text), jsontext.AllowDuplicateNames(true))
	if d.PeekKind() != '{' {
		if err := d.SkipValue(); err != nil {
			return nil, nil, err
		}
		return nil, nil, errNoObject
	}
	if _, err := d.ReadToken(); err != nil {
		return nil, nil, err
	}
	for d.PeekKind() != '}' {
		name, err := d.ReadToken()
		if err != nil {
			return nil, nil, err
		}
		names = append(names, name.String())
		value, err := d.ReadValue()
		if err != nil {
			return nil, nil, err
		}
		values = append(values, value.Clone())
	}
	if _, err := d.ReadToken(); err != nil {
		return nil, nil, err
	}
	if len(bytes.TrimSpace(text[d.InputOffset():])) > 0 {
		return nil, nil, errTextAfter
	}
	return names, values, nil
}

// trouble says in plain words why a text is no object.
func (c *caseReader) trouble(err error, what string) string {
	var syntactic *jsontext.SyntacticError
	switch {
	case errors.Is(err, errNoObject):
		return what + " is an object with keys and values"
	case errors.Is(err, errTextAfter):
		return "text after the end of " + what
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return "not readable as JSON: it ends before the last bracket or quote is closed"
	case errors.As(err, &syntactic):
		return fmt.Sprintf("not readable as JSON in UTF-8, at byte %d of the line", syntactic.ByteOffset+1)
	}
	return "not readable as JSON"
}
