package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// JSON writes a report, or an evaluation, as JSON, its characters as they are but
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
	_, err = w.Write(escapeControls(text.Bytes()))
	return err
}

// AppendJSON appends JSON in one line; nothing with an error.
func AppendJSON(line []byte, v any) ([]byte, error) {
	tight, err := encodeJSON(v)
	if err != nil {
		return line, err
	}
	return append(line, escapeControls(tight.Bytes())...), nil
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

// escapeControls escapes what encoding/json leaves as it is, and what can stand
// only inside strings: DEL, the C1 control characters, and those that turn the
// direction of writing. A text without them, as most are, is given back.
func escapeControls(text []byte) []byte {
	var escaped []byte
	done := 0
	for i := 0; i < len(text); {
		if text[i] < 0x7f {
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if r <= 0x9f || unicode.Is(unicode.Bidi_Control, r) {
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

// YAML writes a report or one of its kin as YAML, with the keys of the JSON form.
func YAML(w io.Writer, v any) error {
	var b bytes.Buffer // the encoder would hide what kind of error the writer's is
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := errors.Join(e.Encode(v), e.Close()); err != nil {
		return fmt.Errorf("writing YAML: %w", err)
	}
	_, err := w.Write(b.Bytes())
	return err
}
