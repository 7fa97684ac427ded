package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// JSON writes an answer of any kind as JSON, its characters as they are but
// for control characters, which are escaped: the text is often looked at on a
// terminal.
func JSON(w io.Writer, v any) error {
	tight, err := encodeJSON(v)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	text.Grow(2 * tight.Len()) // a report's indent takes four parts in ten
	if err := json.Indent(&text, tight.Bytes(), "", "  "); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	_, err = w.Write(escape(text.Bytes(), ""))
	return err
}

// AppendJSON appends JSON in one line; nothing with an error.
func AppendJSON(line []byte, v any) ([]byte, error) {
	tight, err := encodeJSON(v)
	if err != nil {
		return line, err
	}
	return append(line, escape(tight.Bytes(), "")...), nil
}

func encodeJSON(v any) (*bytes.Buffer, error) {
	var tight bytes.Buffer
	e := json.NewEncoder(&tight)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("writing JSON: %w", err)
	}
	return &tight, nil
}

// escape escapes what encoding/json leaves as it is, and what can stand only inside
// strings: DEL, the C1 control characters, those that turn the direction of writing, and
// some others. A text without them, as most are, is given back.
func escape(text []byte, others string) []byte {
	var escaped []byte
	done := 0
	for i := 0; i < len(text); {
		if text[i] < 0x7f {
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if r <= 0x9f || turns(r) || strings.ContainsRune(others, r) {
			escaped = fmt.Appendf(append(escaped, text[done:i]...), `\u%04x`, r)
			done = i + n
		}
		i += n
	}
	if done == 0 {
		return text
	}
	return append(escaped, text[done:]...)
}

// notInYAML are characters that YAML takes only as escapes, beside control characters.
const notInYAML = "\ufeff\ufffe\uffff"

// YAML writes an answer as YAML: the same keys and values as in JSON, in the same order,
// since it is made from the JSON.
func YAML(w io.Writer, v any) error {
	tight, err := encodeJSON(v)
	if err != nil {
		return err
	}
	var answer yaml.Node // JSON is YAML
	if err := yaml.Unmarshal(escape(tight.Bytes(), notInYAML), &answer); err != nil {
		return fmt.Errorf("writing YAML: %w", err)
	}
	plainStyle(&answer)
	var b bytes.Buffer // the encoder would hide what kind of error the writer's is
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := errors.Join(e.Encode(&answer), e.Close()); err != nil {
		return fmt.Errorf("writing YAML: %w", err)
	}
	_, err = w.Write(escape(b.Bytes(), ""))
	return err
}

// plainStyle takes away how the values were written, so that the encoder chooses; but three kinds
// of character stay between quotes, where they can be escaped: line ends, some of which it would
// lose, what only YAML 1.1 holds for one, since it would indent what is behind it, and what turns
// the direction of writing, which it would leave as it is. So does <<, which as a key joins maps.
func plainStyle(n *yaml.Node) {
	n.Style = 0
	if n.Value == "<<" || strings.ContainsAny(n.Value, "\n\r\u0085\u2028\u2029") || strings.ContainsFunc(n.Value, turns) {
		n.Style = yaml.DoubleQuotedStyle
	}
	for _, inner := range n.Content {
		plainStyle(inner)
	}
}

func turns(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }
