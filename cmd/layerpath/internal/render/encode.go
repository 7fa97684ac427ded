package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode"

	"gopkg.in/yaml.v3"

	"layerpath/recommend"
)

// JSON writes a report, or an evaluation, as JSON, its characters as they are but
// for control characters, which are escaped: the text is often looked at on a
// terminal.
func JSON(w io.Writer, v any) error { return encodeJSON(w, v, "  ") }

// JSONLine is JSON in one line.
func JSONLine(w io.Writer, v any) error { return encodeJSON(w, v, "") }

func encodeJSON(w io.Writer, v any, indent string) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	_, err := w.Write(escapeControls(b.Bytes()))
	return err
}

// escapeControls escapes what encoding/json leaves as it is, and what can stand
// only inside strings: DEL, the C1 control characters, and those that turn the
// direction of writing.
func escapeControls(text []byte) []byte {
	var b bytes.Buffer
	for _, r := range string(text) {
		if r >= 0x7f && r <= 0x9f || unicode.Is(unicode.Bidi_Control, r) {
			fmt.Fprintf(&b, `\u%04x`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.Bytes()
}

// YAML writes a report as YAML, with the keys of the JSON form.
func YAML(w io.Writer, r recommend.Report) error {
	var b bytes.Buffer // the encoder would hide what kind of error the writer's is
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := errors.Join(e.Encode(r), e.Close()); err != nil {
		return fmt.Errorf("writing YAML: %w", err)
	}
	_, err := w.Write(b.Bytes())
	return err
}
