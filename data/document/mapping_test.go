package document_test

import (
	"strings"
	"testing"

	"layerpath/data/document"
)

// Whoever misspelt a key is shown the way out that their kind of file has for it.
func TestMapping(t *testing.T) {
	in := document.Style{In: " in a box", Twice: "keep one"}
	lone := document.Style{Lone: func(key, value document.Node) string { return "say " + value.Text }}
	long, told := strings.Repeat("x", 201), ""
	aside := document.Style{Aside: func(key document.Node) { told += key.Text + " " }}
	for _, c := range []struct {
		text, want string
		style      document.Style
	}{
		{"size: 1\ncolour: red", "", document.Style{}},
		{"sise: 1", `f:1: b: unknown key "sise" (did you mean "size"?)`, document.Style{}},
		{"weight: 1", `f:1: b: unknown key "weight" (known here: size, colour, id)`, document.Style{}},
		{"weight: 1", `f:1: b: unknown key "weight" (say 1)`, lone},
		{"weight: " + long, `f:1: b: unknown key "weight" (known here: size, colour, id)`, lone},
		{"size: 2\nweight: 1", `f:2: b: unknown key "weight" (known here: size, colour, id)`, lone},
		{"size: 1\nsize: 2", `f:2: b: key "size" twice (the first is on line 1: keep one of them)`, document.Style{}},
		{"[a]: 1", `f:1: b: a key is a text, this is a list (put quotes around a text with ": " or " #" in it, or with one of @ * & ! { [ at its front)`, document.Style{}},
		{"sise: 1\nsize: 1\nsize: 2", "f:1: b: unknown key \"sise\" in a box (did you mean \"size\"?)\nf:3: b: key \"size\" twice in a box (keep one)", in},
		{"sise: 1\nsize: 1\nsize: 2", "f:1: b: unknown key \"sise\" (known here: colour, id, size)\nf:3: b: key \"size\" twice (the first is on line 2: keep one of them)", document.Style{Terse: true}},
		{"size: 1\ncolour: red\nweight: 1\ncolor: 2", `f:4: b: unknown key "color" (did you mean "colour"?)`, aside},
		{"size: 1\ncolour: red\nage: 1\nid: 7\ndi: 3\nmark: 3", "", aside},
		{"marc: 1\nID: 1", `f:2: b: unknown key "ID" (did you mean "id"?)`, aside},
		{"[a]: 1", `f:1: b: a key is a text, this is a list (put quotes around a text with ": " or " #" in it, or with one of @ * & ! { [ at its front)`, aside},
	} {
		told = ""
		root, _, err := document.Form{}.YAML([]byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		r := document.Reading{File: "f", Entry: "b"}
		seen := ""
		sound := r.Mapping(root, c.style,
			document.On("size", func(n document.Node) { seen += n.Text }),
			document.On("colour", func(n document.Node) { seen += n.Text }),
			document.On("id", func(document.Node) {}),
			document.Also("mark", func(document.Node) {}),
		)
		var got []string
		for _, p := range r.Sorted() {
			got = append(got, p.Error()+" ("+p.Hint()+")")
		}
		if text := strings.Join(got, "\n"); text != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, text, c.want)
		}
		if known := !strings.Contains(c.want, "unknown key") && !strings.Contains(c.want, "a key is"); sound != known {
			t.Errorf("%s: sound is %v", c.text, sound)
		}
		strange := ""
		for _, word := range []string{"weight", "age", "di", "marc"} {
			if c.style.Aside != nil && strings.Contains("\n"+c.text, "\n"+word+":") {
				strange += word + " "
			}
		}
		if told != strange {
			t.Errorf("%s: %q were told aside, want %q", c.text, told, strange)
		}
		if c.want == "" && seen != "1red" {
			t.Errorf("%s: read %s", c.text, seen)
		}
	}
}
