package profiles_test

import (
	"errors"
	"strings"
	"testing"

	"layerpath/data/document"
	"layerpath/profiles"
)

const (
	smallest  = `the smallest profile is the line "skills: [python]"`
	textWay   = "a profile is YAML or JSON, saved as text in UTF-8"
	quotes    = `put quotes around a text with ": " or " #" in it, or with one of @ * & ! { [ at its front`
	alike     = "indent what belongs together alike"
	noEscape  = "a backslash in double quotes that begins no escape"
	single    = "use single quotes, where a backslash is one"
	halfWay   = `write both halves, such as \ud83d\ude00, or the character itself`
	jsonWay   = "what begins with { or [ is JSON: keys and texts in double quotes; YAML needs no outer brackets"
	tooDeep   = "nested too deeply for a profile"
	depth     = "a profile is four levels deep at most"
	unquoted  = "a key or a text without double quotes: "
	wantComma = "where a comma or the closing bracket is wanted"
)

// Files that are no profile, or not yet: an export, a photograph, an empty page.
func TestReadNotAProfile(t *testing.T) {
	checkProblems(t, []problemCase{
		{"empty", "", []string{" says nothing: the file is empty", smallest}},
		{"space alone", " \n\t\n", []string{" says nothing: the file is empty", smallest}},
		{"comments alone", "# c\n\n", []string{" says nothing: the file is empty", smallest}},
		{"a byte order mark alone", "\ufeff", []string{" says nothing: the file is empty", smallest}},
		{"null", "null", []string{" says nothing: the file holds null alone", smallest}},
		{"null by its sign", "~\n", []string{" says nothing: the file holds null alone", smallest}},
		{"a beginning alone", "---\n", []string{" says nothing: the file holds null alone", smallest}},
		{"beginnings alone", "---\n---\n", []string{" says nothing: the file holds null alone", smallest}},
		{"three people", "name: a\n---\nname: b\n---\nname: c", []string{" 3 documents in one file: a profile is one person", onePerson}},
		{"two people in JSON Lines", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n", []string{" 2 documents in one file: a profile is one person", onePerson}},
		{"2 MiB", strings.Repeat("# 2 MiB\n", 2<<17), []string{" larger than 1 MiB, the most that a profile may have", onePerson}},
		{"a data set", strings.Repeat("a: b\n", 200_000), []string{"50000: more than 100000 values, too many for one person", onePerson}},
		{"a data set in JSON", "[" + strings.Repeat("1,\n", 200_000) + "1]", []string{"100000: more than 100000 values, too many for one person", onePerson}},
		{"a bomb of aliases", "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n" +
			"d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]", []string{"1: more than 100000 values, too many for one person", onePerson}},
		{"an alias of its own parent", "name: &a\n  - *a", []string{"2: " + tooDeep, depth}},
		{"deep", strings.Repeat("- ", 60) + "a", []string{"1: " + tooDeep, depth}},
		{"very deep", strings.Repeat("- ", 20_000), []string{" not readable as YAML, near line 1: nested too deeply", depth}},
		{"deep in JSON", strings.Repeat("[", 60) + strings.Repeat("]", 60), []string{"1: " + tooDeep, depth}},
		{"very deep in JSON", strings.Repeat("[", 20_000), []string{"1: " + tooDeep, depth}},
		{"a zero byte", "name: a\nid: b\x00", []string{"2: not text: a zero byte", textWay}},
		{"an old encoding", "name: a\nid: caf\xe9", []string{"2: not text in UTF-8", textWay}},
		{"a replacement character is text, what follows is not", "id: \ufffd\n\xff", []string{"2: not text in UTF-8", textWay}},
		{"half a character of UTF-16", "\xff\xfea", []string{"1: not text in UTF-8", textWay}},
		{"half a pair in UTF-16", "\xfe\xff\xd8\x00", []string{"1: not text in UTF-8", textWay}},
		{"UTF-32", "\xff\xfe\x00\x00a\x00\x00\x00", []string{"1: not text: a zero byte", textWay}},
		{"a PDF", "%PDF-1.4\n\xe2\xe3", []string{"2: not text in UTF-8", textWay}},
		{"an archive", "PK\x03\x04\x00", []string{"1: not text: a zero byte", textWay}},
	})
}

// Slips in YAML, by people who never read its manual.
func TestReadYAMLSyntax(t *testing.T) {
	colon := `a ": " inside a text, or a line that is indented too far`
	checkProblems(t, []problemCase{
		{"a colon in a text", "name: Lee: x", []string{" not readable as YAML, near line 1: " + colon, quotes}},
		{"a line too far in", "name: b\n  id: d", []string{" not readable as YAML, near line 2: " + colon, quotes}},
		{"a colon forgotten", "name\nid: c", []string{" not readable as YAML, near line 2: " + colon, quotes}},
		{"an at sign", "skills:\n- @me", []string{" not readable as YAML, near line 2: a character that can't begin a text", quotes}},
		{"a backquote", "name: `b`", []string{" not readable as YAML, near line 1: a character that can't begin a text", quotes}},
		{"a tab in front", "\tname: b", []string{" not readable as YAML, near line 1: a tab as indentation", "indent with spaces"}},
		{"a tab before an item", "skills:\n\t- b", []string{" not readable as YAML, near line 2: a tab as indentation", "indent with spaces"}},
		{"a star", "skills:\n- a\n- *x", []string{` not readable as YAML, near line 3: "*x" refers to nothing`, quotes}},
		{"an open bracket", "skills: [a, b", []string{" not readable as YAML, near line 1: a missing comma, or a { or [ that is never closed", quotes}},
		{"an open brace", "skills: {b", []string{" not readable as YAML, near line 1: a missing comma, or a { or [ that is never closed", quotes}},
		{"an open quote", "id: a\nname: \"b\nskills: x", []string{" not readable as YAML, near line 2: a quote that is never closed", "close it; it may begin some lines above"}},
		{"a backslash", `name: "C:\projects"`, []string{" not readable as YAML, near line 1: " + noEscape, single}},
		{"half a pair", `name: "\ud800"`, []string{" not readable as YAML, near line 1: half of a pair, \\ud800 in double quotes", "write the character itself"}},
		{"the other half", "name: a\nid: \"\\uDE00\"", []string{" not readable as YAML, near line 2: half of a pair, \\uDE00 in double quotes", "write the character itself"}},
		{"no character by its number", `name: "\U00110000"`, []string{" not readable as YAML, near line 1: " + noEscape, single}},
		{"a key among items", "skills:\n- a\nb\n", []string{" not readable as YAML, near line 3: a line that doesn't fit the indentation of those above", alike}},
		{"an indentation that fits nothing", "id: a\nskills:\n    - a\n    - b\n    - c\n  - d\ninterests: e\n", []string{" not readable as YAML, near line 6: a line that doesn't fit the indentation of those above", alike}},
		{"an escape byte", "\n\nname: \x1b[31m", []string{" not readable as YAML, near line 3: the control character U+001B", "delete it: an editor may not show it"}},
		{"no character", "name: \ufffe", []string{" not readable as YAML, near line 1: the control character U+FFFE", "delete it: an editor may not show it"}},
		{"an exclamation mark", "skills: [!important go]", []string{`1: "!important" is a tag in YAML, not a text`, quotes}},
		{"binary data", "name: !!binary aGk=", []string{`1: "!!binary" is a tag in YAML, not a text`, quotes}},
		{"text behind the end", "name: a\n...\nc", []string{" not readable as YAML, near line 3: text after the end of the profile", onePerson}},
		{"another YAML", "%YAML 9.9\n---\na", []string{" not readable as YAML, near line 1: found incompatible YAML document", quotes}},
		{"a slip behind the profile", "name: a\n---\nb: c: d\n", []string{" not readable as YAML, near line 3: " + colon, quotes}},
		{"the same quote, opened on line 1", "name: \"b\nskills: x\nid: a\n", []string{" not readable as YAML, near line 1: a quote that is never closed", "close it; it may begin some lines above"}},
		{"a slip in a long file", strings.Repeat("# 64 KiB\n", 10_000) + "name: a: b\n", []string{" not readable as YAML, near line 10001: " + colon, quotes}},
		{"an escape byte in a long file", strings.Repeat("# 64 KiB\n", 10_000) + "name: \x1b", []string{" not readable as YAML, near line 10001: the control character U+001B", "delete it: an editor may not show it"}},
		// Decoded into a struct, these panic in yaml.v3.
		{"a panic in the library", " # c\n{{},<<}", []string{"2: a key is a text, this is a mapping", quotes}},
		{"the same under a key", "name: {{},<<}", []string{"1: the name is a text, this is a mapping", aText}},
	})
}

// Slips in JSON, without a word of Go's.
func TestReadJSONSyntax(t *testing.T) {
	checkProblems(t, []problemCase{
		{"YAML in braces", "{name: Maya}", []string{" not readable as JSON, near line 1: " + unquoted + `"name"`, jsonWay}},
		{"a list of YAML in front", "[a]: b", []string{" not readable as JSON, near line 1: " + unquoted + `"a"`, jsonWay}},
		{"seven bytes that make yaml.v3 panic", "{{},<<}", []string{` not readable as JSON, near line 1: "{" where a key is wanted`, jsonWay}},
		{"a last comma", "{\"name\":\n\"a\",\n}", []string{" not readable as JSON, near line 2: a comma with nothing after it", jsonWay}},
		{"no end", "{\"name\":\"a\"", []string{" not readable as JSON, near line 1: it ends before the last bracket or quote is closed", jsonWay}},
		{"no end of a text", "{\n\"name\":\"a", []string{" not readable as JSON, near line 2: it ends before the last bracket or quote is closed", jsonWay}},
		{"a key alone", `{"name"}`, []string{` not readable as JSON, near line 1: "}" where a colon is wanted`, jsonWay}},
		{"no colon", "{\n\n\"name\" 1}", []string{` not readable as JSON, near line 3: "1" where a colon is wanted`, jsonWay}},
		{"no comma", `{"skills": [1 2]}`, []string{` not readable as JSON, near line 1: "2" ` + wantComma, jsonWay}},
		{"the wrong bracket", `{"name": 1]`, []string{` not readable as JSON, near line 1: "]" ` + wantComma, jsonWay}},
		{"a zero in front", `{"id": 01}`, []string{` not readable as JSON, near line 1: "01" is no number in JSON`, jsonWay}},
		{"no number", `{"id": -}`, []string{` not readable as JSON, near line 1: "-" is no number in JSON`, jsonWay}},
		{"half a word", `{"id": tru}`, []string{" not readable as JSON, near line 1: " + unquoted + `"tru"`, jsonWay}},
		{"a backslash", `{"name": "C:\projects"}`, []string{` not readable as JSON, near line 1: a backslash in a text that begins no escape: \p`, jsonWay}},
		{"half a pair", `{"name": "\ud800"}`, []string{` not readable as JSON, near line 1: half of a pair, \ud800 without the other half`, halfWay}},
		{"the other half", "{\n\"name\": \"a\\uDC00b\"}", []string{` not readable as JSON, near line 2: half of a pair, \uDC00 without the other half`, halfWay}},
		{"halves of two", `{"\uD83D\ud83d": 1}`, []string{` not readable as JSON, near line 1: half of a pair, \uD83D without the other half`, halfWay}},
		{"a line break", "{\"name\": \"a\nb\"}", []string{" not readable as JSON, near line 1: a line break inside a text", jsonWay}},
		{"single quotes", "{'name': 1}", []string{` not readable as JSON, near line 1: "'" is no quote in JSON`, jsonWay}},
		{"quotes of a word processor", "{\"name\": “x”}", []string{` not readable as JSON, near line 1: "“" is no quote in JSON`, jsonWay}},
		{"a comment", "{\n// me\n}", []string{" not readable as JSON, near line 2: a comment, which JSON doesn't have", jsonWay}},
		{"a number for a key", `{1: 2}`, []string{" not readable as JSON, near line 1: " + unquoted + `"1"`, jsonWay}},
		{"text behind the end", "{}\n x", []string{" not readable as JSON, near line 1: text after the end of the profile", jsonWay}},
		{"a bracket too many", "{}}", []string{" not readable as JSON, near line 1: text after the end of the profile", jsonWay}},
		{"a list behind the end", "{} [1]", []string{" not readable as JSON, near line 1: text after the end of the profile", jsonWay}},
		{"a second profile that isn't one", "{}\n{", []string{" not readable as JSON, near line 2: it ends before the last bracket or quote is closed", jsonWay}},
	})
}

// Nobody who wrote a profile has to know what it was read with.
func TestReadSpeaksNoGo(t *testing.T) {
	for _, text := range []string{"name: {{},<<}", "{\"a\":", "name: !!int x", "skills: {a", "[[[", "name: &a *a", "? *x : y", "{\"\\u0000\": nul}"} {
		_, err := profiles.Read(strings.NewReader(text), "p.yaml")
		if err == nil {
			t.Errorf("%q passes", text)
			continue
		}
		if _, ok := errors.AsType[document.Problems](err); !ok {
			t.Errorf("%q: %v", text, err)
		}
		for _, word := range []string{"yaml: line", "jsontext", "profiles.", "panic", "nil", "node", "offset", "scalar", "mark", "token"} {
			if strings.Contains(err.Error(), word) {
				t.Errorf("%q: %q in %q", text, word, err)
			}
		}
	}
}
