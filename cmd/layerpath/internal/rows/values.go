package rows

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"

	"layerpath/profiles"
)

// values finds the values of a JSON array, or values that stand one after another.
// It looks at brackets, quotes and commas alone: what a value holds, the decoder
// checks.
type values struct {
	in      *bufio.Reader
	n       int
	inArray bool
	array   bool // it is one, or has one in it
	comma   bool // one was read, so a value must follow
}

func (v *values) next() (row, error) {
	for {
		c, err := v.skipSpace()
		switch {
		case errors.Is(err, io.EOF) && v.inArray:
			v.inArray = false
			return v.row("["), nil // never closed, as the decoder will say
		case err != nil:
			return row{}, err
		case c == '[' && !v.inArray:
			v.inArray, v.array, v.comma = true, true, false
		case c == ']' && v.inArray && !v.comma:
			v.inArray = false
		default:
			if err := v.in.UnreadByte(); err != nil {
				return row{}, err
			}
			text, err := v.value()
			return v.row(text), err
		}
	}
}

func (v *values) row(text string) row {
	v.n++
	return row{v.n, text}
}

func (v *values) skipSpace() (byte, error) {
	for {
		c, err := v.in.ReadByte()
		if err != nil || !strings.ContainsRune(" \t\r\n", rune(c)) {
			return c, err
		}
	}
}

// deepest is how deep brackets are told apart; a profile is four deep.
const deepest = 16

// value reads to where a value ends: in an array at a comma or the bracket that
// closes it, else at its own last bracket or at space. One that lacks its last bracket
// ends where the next begins: in an object no object can follow a comma.
func (v *values) value() (string, error) {
	var text []byte
	depth, quoted, escaped := 0, false, false
	last, open := byte(0), make([]byte, 0, 8) // the last character but for space; the brackets that are open
	v.comma = false
	for {
		c, err := v.in.ReadByte()
		if errors.Is(err, io.EOF) {
			v.inArray = v.inArray && !quoted && depth == 0
			return string(text), nil
		}
		if err != nil {
			return "", err
		}
		switch {
		case escaped:
			escaped = false
		case c == '\\':
			escaped = quoted
		case c == '\n' && quoted: // a quote that is never closed: the next value is looked for on the next line
			return string(text), nil
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' && v.inArray && last == ',' && len(open) > 0 && open[len(open)-1] == '{':
			v.comma = true
			return string(bytes.TrimRight(text, " \t\r\n,")), v.in.UnreadByte()
		case c == '{', c == '[':
			if depth++; len(open) < deepest {
				open = append(open, c)
			}
		case depth <= 0 && v.inArray && (c == ',' || c == ']'):
			v.comma, v.inArray = c == ',', c == ','
			return string(bytes.TrimRight(text, " \t\r\n")), nil
		case c == '}', c == ']':
			if depth--; depth < len(open) && depth >= 0 {
				open = open[:depth]
			}
		}
		if c > ' ' {
			last = c
		}
		if len(text) <= profiles.MaxSize {
			text = append(text, c)
		}
		if !v.inArray && !quoted && depth <= 0 && (c == '}' || c == ']' || c == '"' || c == ' ' || c == '\n') {
			return string(bytes.TrimRight(text, " \t\r\n")), nil
		}
	}
}
