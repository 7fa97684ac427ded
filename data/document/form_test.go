package document_test

import (
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"

	"layerpath/data/document"
)

func letter() document.Form {
	return document.Form{
		Name: "letter", Subject: "one reader", Size: 1 << 20, Values: 100, Alias: true,
		ManyWay: "write one", NothingWay: "write something", DeepWay: "write plainly", TextWay: "write text",
	}
}

// Whoever wrote a file is told what it should have been by its own name.
func TestProblemsNameTheForm(t *testing.T) {
	for text, want := range map[string]document.Problem{
		strings.Repeat(" ", 1<<20+1):    {Text: "larger than 1 MiB, the most that a letter may have", Way: "write one", Kind: document.TooLarge},
		"a: \xff":                       {Line: 1, Text: "not text in UTF-8", Way: "write text", Kind: document.NotText},
		"a\n\x00":                       {Line: 2, Text: "not text: a zero byte", Way: "write text", Kind: document.NotText},
		"# nothing":                     {Text: "says nothing: the file is empty", Way: "write something", Kind: document.SaysNothing},
		"---\n---\n~":                   {Text: "says nothing: the file holds null alone", Way: "write something", Kind: document.SaysNothing},
		"a\n---\nb":                     {Text: "2 documents in one file: a letter is one reader", Way: "write one", Kind: document.Several},
		"{} {} {}":                      {Text: "3 documents in one file: a letter is one reader", Way: "write one", Kind: document.Several},
		"- &a [x]" + reps("\n- *a", 50): {Line: 1, Text: "more than 100 values, too many for one reader", Way: "write one"},
		reps("[", 51):                   {Line: 1, Text: "nested too deeply for a letter", Way: "write plainly", Kind: document.TooDeep},
		"[] x":                          {Text: "not readable as JSON, near line 1: text after the end of the letter", Kind: document.NotJSON},
		"a\n...\nb":                     {Text: "not readable as YAML, near line 3: text after the end of the letter", Way: "write one", Kind: document.NotYAML},
	} {
		_, problem := letter().Read([]byte(text))
		if problem != nil && want.Kind == document.NotJSON {
			want.Way, want.Why = problem.Way, problem.Why
		}
		if problem == nil || *problem != want {
			t.Errorf("%.20q:\n got %#v\nwant %#v", text, problem, want)
		}
	}
}

func reps(text string, n int) string { return strings.Repeat(text, n) }

// What was written without quotes may be a number, and what stands in quotes may not.
func TestBothFormatsGiveTheSameNodes(t *testing.T) {
	type node = document.Node
	text := func(line int, text string) node { return node{Shape: document.Text, Line: line, Text: text} }
	one := node{Shape: document.Text, Line: 2, Text: "1", Bare: true}
	want := node{Shape: document.Mapping, Line: 1,
		Keys:  []node{text(1, "a"), text(2, "b")},
		Items: []node{{Line: 1}, {Shape: document.List, Line: 2, Items: []node{one, text(2, "1")}}},
	}
	for _, written := range []string{"{\"a\":null,\n\"b\":[1,\"1\"]}", "\"a\":\n\"b\": [1, '1']"} {
		if got, problem := letter().Read([]byte(written)); problem != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %v\n got %+v\nwant %+v", written, problem, got, want)
		}
	}
}

// In a file whose authors don't write them, an alias is what it looks like.
func TestAliasesAreFollowedWhereTheFormHasThem(t *testing.T) {
	for form, want := range map[*document.Form]string{{Alias: true}: `"x"`, {}: "an alias of YAML"} {
		root, _, err := form.YAML([]byte("[&a x, *a]"))
		if err != nil || root.Items[1].String() != want {
			t.Errorf("%+v: %v, %v, want %s", form, root, err, want)
		}
	}
}

// A reader of lines, or of files with words of their own, gets at the bare reason.
func TestSyntaxErrors(t *testing.T) {
	for text, want := range map[string]document.SyntaxError{
		`{"a":`:      {Line: 7, Offset: 5, Err: io.ErrUnexpectedEOF},
		"{}\n[":      {Line: 7, Offset: 2, Documents: 1, Err: document.ErrBehind},
		"{}{}":       {Line: 7, Offset: 2, Documents: 2, Err: document.ErrBehind},
		"[1,\n 'x']": {Line: 8, Offset: 5},
	} {
		_, err := document.Form{}.JSON([]byte(text), 7)
		var got *document.SyntaxError
		if !errors.As(err, &got) || got.Line != want.Line || got.Offset != want.Offset || got.Documents != want.Documents || want.Err != nil && !errors.Is(err, want.Err) {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
	_, _, err := document.Form{}.YAML([]byte("a: b\nc: [d"))
	var got *document.SyntaxError
	if !errors.As(err, &got) || got.Kind != document.NotYAML || got.Line != 1 || err.Error() != "not readable as YAML: did not find expected ',' or ']'" {
		t.Errorf("%#v", got)
	}
}
