package render

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"gopkg.in/yaml.v3"
	"pgregory.net/rapid"
)

// unsafe are characters that move a cursor, end a line or turn what stands beside them.
const unsafe = "\x00\a\b\x1b\x7f\u0080\u0085\u009b\u061c\u200e\u200f\u2028\u2029\u202a\u202d\u202e\u2066\u2069\ufeff"

// anyText draws a text of those characters, of signs that mean something in YAML, and of others.
func anyText() *rapid.Generator[string] {
	runes := []rune(unsafe + "\t\n\r \"'\\\\-?:,[]{}#&*!|>%@`<=~01nyaé本🙂\u00a0\u200b\ufffd\ufffe")
	return rapid.StringOf(rapid.OneOf(rapid.SampledFrom(runes), rapid.Rune()))
}

// What somebody wrote into a profile must neither reach a terminal as it is nor get lost, in JSON
// and YAML, keys included.
func TestEncodedTextIsSafeAndReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := map[string]any{}
		for _, key := range rapid.SliceOfN(anyText(), 1, 4).Draw(t, "keys") {
			value[key] = []any{anyText().Draw(t, "item"), map[string]any{anyText().Draw(t, "key"): anyText().Draw(t, "text")}}
		}
		for form, read := range map[string]func([]byte, any) error{"JSON": json.Unmarshal, "YAML": yaml.Unmarshal} {
			var text bytes.Buffer
			write := map[string]func(*bytes.Buffer, any) error{
				"JSON": func(b *bytes.Buffer, v any) error { return JSON(b, v) }, "YAML": func(b *bytes.Buffer, v any) error { return YAML(b, v) },
			}[form]
			if err := write(&text, value); err != nil {
				t.Fatal(err)
			}
			if i := strings.IndexFunc(text.String(), func(r rune) bool {
				return r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029')
			}); i >= 0 {
				t.Fatalf("%s has %q", form, text.String()[i:])
			}
			var got any
			if err := read(text.Bytes(), &got); err != nil || !reflect.DeepEqual(got, any(value)) {
				t.Fatalf("%s reads %q, %v, from\n%s", form, got, err, text.String())
			}
		}
	})
}
