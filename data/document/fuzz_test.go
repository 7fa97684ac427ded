package document_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"layerpath/data/document"
)

// Whatever a file holds, it is nodes within the bounds, on lines that it has, or there is
// a problem that can be printed in a line. JSON is what the standard library says it is.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"?", "{{},<<}", "a: {{},<<}", "a: &a\n  - *a", "[1, \"1\", true]", "{\"a\": {\"b\": [null]}}", "{}{}", "{} x", "---\n---\n~", "\ufeff- a", "\xff\xfea\x00:\x00 \x00b\x00",
		"- |\n  a\n  b\n- !x y\n", "{\"a\":\"\\ud800\"}", "? [a]\n: b", "%YAML 9.9\n---\n", "x: 'a\n\n  b'\n", "\xff\xfe) ) )i\x13 ",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		root, problem := letter().Read([]byte(text))
		said := string(document.AsUTF8([]byte(text)))
		lines := strings.Count(said, "\n") + strings.Count(said, "\r") + strings.Count(said, "\u0085") + strings.Count(said, "\u2028") + strings.Count(said, "\u2029") + 2 // YAML puts what isn't there behind the last
		if problem != nil {
			if problem.Text == "" || problem.Line < 0 || problem.Line > lines || strings.ContainsAny(problem.Error()+problem.Hint(), "\n\x1b\x00") {
				t.Fatalf("%+v", problem)
			}
		} else if n := count(t, root, lines); n > letter().Values {
			t.Fatalf("%d nodes", n)
		}
		_, err := document.Form{}.JSON([]byte(text), 1)
		var tooDeep *document.Problem
		if valid := json.Valid([]byte(text)) && utf8.ValidString(text); !valid && err == nil || valid && err != nil && !errors.As(err, &tooDeep) && !strings.Contains(err.Error(), "surrogate") {
			t.Fatalf("JSON: valid is %v, and read with %v", valid, err)
		}
	})
}

func count(t *testing.T, n document.Node, lines int) int {
	if n.Line < 1 || n.Line > lines || n.Shape == document.Mapping && len(n.Keys) != len(n.Items) {
		t.Fatalf("%+v in %d lines", n, lines)
	}
	sum := 1
	for _, child := range append(append([]document.Node(nil), n.Keys...), n.Items...) {
		sum += count(t, child, lines)
	}
	return sum
}
