package document_test

import (
	"errors"
	"strings"
	"testing"

	"layerpath/data/document"
)

// Whoever looks for a slip of JSON in a long line needs to know what to look for.
func TestTroubleNamesWhatItFound(t *testing.T) {
	const (
		comma, unquoted = " where a comma or the closing bracket is wanted", "a key or a text without double quotes: "
		unseen          = " between texts, which an editor may not show"
	)
	for text, want := range map[string]string{
		`["\ud800"]`: `half of a pair, \ud800 without the other half`, `["a\udc00"]`: `half of a pair, \udc00 without the other half`,
		`["\uD83D\ude00 \ud800 x"]`: `half of a pair, \ud800 without the other half`, `{"\ud800\ud801": 1}`: `half of a pair, \ud800 without the other half`, `["\ud800\n"]`: `half of a pair, \ud800 without the other half`,
		`["\x"]`: `a backslash in a text that begins no escape: \x`, "[\"\\u0\xff": "a backslash in a text that begins no escape: \"\\\\u0\\xff\"", `["\uab"]`: `a backslash in a text that begins no escape: \uab`, `["\ué000"]`: `a backslash in a text that begins no escape: \ué00`, "[\"\\\x01\"]": `a backslash in a text that begins no escape: "\\\x01"`,
		"[\"a\rb\"]": "a line break inside a text", "[\"\t\"]": "a tab inside a text", "[\"\x1b[1m\"]": "the control character U+001B inside a text",
		`[None]`: unquoted + `"None"`, `[nul]`: unquoted + `"nul"`, `{a_b: 1}`: unquoted + `"a_b"`, `{"a": été}`: unquoted + `"été"`, `{1: 2}`: unquoted + `"1"`, `{"a": 1, b: 2}`: unquoted + `"b"`,
		`[01]`: `"01" is no number in JSON`, `[1,000]`: `"000" is no number in JSON`, `[0x10]`: `"0x10" is no number in JSON`, `[1_000]`: `"1_000" is no number in JSON`, `[+1]`: `"+1" is no number in JSON`, `[.5]`: `".5" is no number in JSON`, `[-]`: `"-" is no number in JSON`, `[1e]`: `"1e" is no number in JSON`,
		`[1 2]`: `"2"` + comma, `["a" "b"]`: `"b"` + comma, `["a": 1]`: `":"` + comma, `[1}`: `"}"` + comma, `[1; 2]`: `";"` + comma, `["a` + `" "` + strings.Repeat("b", 1<<20) + `"]`: `"` + strings.Repeat("b", 59) + `…"` + comma,
		`{"a"}`: `"}" where a colon is wanted`, `{"a", 1}`: `"," where a colon is wanted`, `{"a" = 1}`: `"=" where a colon is wanted`,
		`{"a": }`: `"}" where a value is wanted`, `{"a": ]`: `"]" where a value is wanted`, `{"a": , "b": 1}`: `"," where a value is wanted`, `[\u0041]`: `"\\" where a value is wanted`, `{[1]: 2}`: `"[" where a key is wanted`,
		`[}`: `"}" where "]" is wanted`, `{]`: `"]" where "}" is wanted`,
		`[1, ]`: "a comma with nothing after it", `{"a": 1,}`: "a comma with nothing after it", `[,1]`: "a comma with nothing before it", `[1,,2]`: "a comma with nothing before it",
		`['a']`: `"'" is no quote in JSON`, `[1] x`: "text after the end of the letter", `[1`: document.Unfinished, `["\ud8`: document.Unfinished, "[1 // one\n]": "a comment, which JSON doesn't have",
		"[\u200b1]": "the character U+200B" + unseen, "[1\u00a0]": "the character U+00A0" + unseen, "[\x01]": "the character U+0001" + unseen, "[\xff]": "the byte FF, which is no text in UTF-8", "[\"\xc3\"]": "the byte C3, which is no text in UTF-8",
	} {
		_, err := letter().JSON([]byte(text), 1)
		var syntax *document.SyntaxError
		if !errors.As(err, &syntax) {
			t.Errorf("%.40q: %v", text, err)
		} else if got := letter().Trouble([]byte(text), syntax); got != want {
			t.Errorf("%.40q:\n got %s\nwant %s", text, got, want)
		}
	}
}

// Half a character can be written in a text of YAML, too, where no two halves make one.
func TestHalfOfAPairInYAML(t *testing.T) {
	for text, want := range map[string]string{
		"a: \"\\ud800\"":               "near line 1: half of a pair, \\ud800 in double quotes",
		"a: b\nc: \"\\ud83d\\ude00\"":  "near line 2: half of a pair, \\ud83d in double quotes",
		"a: '\\ud800'\nb: \"\\uDFFF\"": "near line 2: half of a pair, \\uDFFF in double quotes",
		"a: \"\\U0000d800\"":           "near line 1: a backslash in double quotes that begins no escape",
	} {
		if _, problem := letter().Read([]byte(text)); problem == nil || problem.Text != "not readable as YAML, "+want {
			t.Errorf("%s:\n got %v\nwant %s", text, problem, want)
		}
	}
}
