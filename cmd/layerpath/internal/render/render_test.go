package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"gopkg.in/yaml.v3"
	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// TestTerminal: whoever looks at somebody else's profile, or uses somebody else's
// catalogue, keeps their terminal, and no line is broken by it.
func TestTerminal(t *testing.T) {
	c := embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r, screen := drawReport(t, c), drawScreen(t)
		if len(r.Layers) == 0 {
			return // is told on standard error
		}
		checkScreen(t, screen, "table", func(w io.Writer) error { return Table(w, r, screen, "layerpath recommend x") })
		checkScreen(t, screen, "explain", func(w io.Writer) error { return Explain(w, r, screen) })
	})
}

// TestBrowse is TestTerminal for the pages about the catalogue itself.
func TestBrowse(t *testing.T) {
	c := embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		screen, l, role, s := drawScreen(t), pick(t, c.Layers), pick(t, c.Roles), pick(t, c.Skills)
		if rapid.Bool().Draw(t, "harmful") {
			for _, text := range []*string{&l.Name, &l.Nickname, &l.Stream, &l.About, &l.Example, &l.FirstStep, &l.Entry.Usual, &l.Entry.Note, &role.Title, &role.About, &s.Name} {
				*text = drawText().Draw(t, "text")
			}
			role.Aliases, s.Aliases = []string{drawText().Draw(t, "alias")}, []string{drawText().Draw(t, "alias")}
		}
		some := c.Skills[:rapid.IntRange(1, 60).Draw(t, "skills")]
		for name, write := range map[string]func(io.Writer) error{
			"layers":     func(w io.Writer) error { return Layers(w, c, screen) },
			"layer":      func(w io.Writer) error { return Layer(w, c, l, screen) },
			"roles":      func(w io.Writer) error { return Roles(w, c, c.Roles, screen) },
			"role":       func(w io.Writer) error { return Role(w, c, role, screen) },
			"categories": func(w io.Writer) error { return Categories(w, c, screen) },
			"skill":      func(w io.Writer) error { return Skill(w, c, s, screen) },
			"skills":     func(w io.Writer) error { return Skills(w, c, append([]data.Skill{s}, some...), true, screen) },
		} {
			checkScreen(t, screen, name, write)
		}
	})
}

// TestFirstScreen: a person with a terminal of 24 lines and 80 columns sees the
// whole answer at once, and the next command.
func TestFirstScreen(t *testing.T) {
	c := embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r := drawReport(t, c)
		if len(r.Layers) == 0 {
			return
		}
		text := render(t, func(w io.Writer) error { return Table(w, r, Screen{Width: 80, UTF8: true}, "layerpath recommend x") })
		if n := strings.Count(text, "\n"); n > screenLines {
			t.Fatalf("%d lines:\n%s", n, text)
		}
		if !strings.Contains(text, "\nNext      ") {
			t.Fatalf("no next step:\n%s", text)
		}
		for _, l := range r.Layers {
			if !strings.Contains(text, fmt.Sprintf("\n%3d ", l.Layer)) {
				t.Fatalf("layer %d isn't there:\n%s", l.Layer, text)
			}
		}
	})
}

// TestASCII: on a terminal without UTF-8, what was ASCII when it came in is ASCII
// when it goes out.
func TestASCII(t *testing.T) {
	c, ranker := embedded(t), rankerOf(embedded(t))
	screen := Screen{Width: 80}
	check := func(t rapid.TB, name string, write func(io.Writer) error) {
		for _, r := range render(t, write) {
			if r > unicode.MaxASCII {
				t.Fatalf("%s: %q", name, r)
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		p := drawPerson(t, c)
		ascii := func(text string) string {
			return strings.Map(func(r rune) rune {
				if r > unicode.MaxASCII {
					return -1
				}
				return r
			}, text)
		}
		p.Name, p.Profession.Text = ascii(p.Name), ascii(p.Profession.Text)
		for i := range p.Degrees {
			p.Degrees[i].Field.Text = ascii(p.Degrees[i].Field.Text)
		}
		for i := range p.Skills {
			p.Skills[i].Name.Text = ascii(p.Skills[i].Name.Text)
		}
		for i := range p.Interests {
			p.Interests[i].Text = ascii(p.Interests[i].Text)
		}
		r := ranker.Rank(p)
		if len(r.Layers) == 0 {
			return
		}
		check(t, "table", func(w io.Writer) error { return Table(w, r, screen, "") })
		check(t, "explain", func(w io.Writer) error { return Explain(w, r, screen) })
	})
	for _, l := range c.Layers {
		check(t, l.ID, func(w io.Writer) error { return Layer(w, c, l, screen) })
	}
	for _, r := range c.Roles {
		check(t, r.ID, func(w io.Writer) error { return Role(w, c, r, screen) })
	}
}

// TestJSON: a program reads back what the report says, and a person who looks at it
// on a terminal keeps that terminal.
func TestJSON(t *testing.T) {
	c := embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r := drawReport(t, c)
		text := render(t, func(w io.Writer) error { return JSON(w, r) })
		checkCharacters(t, "json", text, false, true)
		var got report.Report
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if want := asRead(r); !reflect.DeepEqual(got, want) {
			t.Fatalf("\n got %+v\nwant %+v", got, want)
		}
		if strings.Contains(text, ": null") {
			t.Fatalf("a null:\n%s", text)
		}
	})
}

// TestYAML is TestJSON for YAML.
func TestYAML(t *testing.T) {
	c := embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r := asRead(drawReport(t, c))
		text := render(t, func(w io.Writer) error { return YAML(w, r) })
		checkCharacters(t, "yaml", strings.ReplaceAll(text, "\t", ""), false, false) // a tab moves no cursor back
		var got report.Report
		if err := yaml.Unmarshal([]byte(text), &got); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if !reflect.DeepEqual(got, r) {
			t.Fatalf("\n got %+v\nwant %+v", got, r)
		}
	})
}

// asRead is a report as a program reads it back: what isn't written is empty, and
// what is no UTF-8 is U+FFFD.
func asRead(r report.Report) report.Report {
	text, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	var again report.Report
	if err := json.Unmarshal(text, &again); err != nil {
		panic(err)
	}
	return again
}

// TestMarkdown: a name is a name in a document, whatever it looks like: no link, no
// heading, no list, no further column.
func TestMarkdown(t *testing.T) {
	c := embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r := drawReport(t, c)
		text := render(t, func(w io.Writer) error { return Markdown(w, r, true) })
		checkCharacters(t, "markdown", text, false, true)
		headings := 0
		for line := range strings.Lines(text) {
			columns := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
			if strings.HasPrefix(line, "|") != (columns > 0) || columns != 0 && columns != 5 {
				t.Fatalf("%d bars: %s", columns, line)
			}
			if strings.HasPrefix(line, "#") {
				headings++
			}
			if item, ok := strings.CutPrefix(line, "- "); ok && beginsList(item) {
				t.Fatalf("a list in a list: %s", line)
			}
		}
		if headings != 1+len(r.Layers) {
			t.Fatalf("%d headings:\n%s", headings, text)
		}
	})
}

// beginsList says whether a text begins with the mark of a list.
func beginsList(text string) bool {
	return regexp.MustCompile(`^([-+*]|[0-9]+[.)])(\s|$)`).MatchString(text)
}

// TestEscape: what means something in Markdown, each by itself.
func TestEscape(t *testing.T) {
	for _, test := range [][2]string{
		{"C", "C"},
		{"C++ and C#", `C++ and C\#`},
		{"a|b", `a\|b`},
		{"*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"},
		{"<script>", `\<script\>`},
		{"[text](https://example.org)", `\[text\](https://example.org)`},
		{`back\slash`, `back\\slash`},
		{"~~gone~~", `\~\~gone\~\~`},
		{"Hardware & Infrastructure", "Hardware & Infrastructure"},
		{"&lt; &#42;", `\&lt; \&\#42;`},
		{" two\nlines\t", "two lines"},
		{"\x1b[31m", `\[31m`},
	} {
		if got := escape(test[0]); got != test[1] {
			t.Errorf("escape(%q) = %s, want %s", test[0], got, test[1])
		}
	}
}

// TestEscapeBlock: what would begin a list where a text begins a paragraph.
func TestEscapeBlock(t *testing.T) {
	for _, test := range [][2]string{
		{"- item", `\- item`},
		{"+ item", `\+ item`},
		{"1. item", `1\. item`},
		{"12) item", `12\) item`},
		{"3.5 years", "3.5 years"},
		{"-3", "-3"},
		{"---", `\---`},
		{"plain - text", "plain - text"},
	} {
		if got := escapeBlock(test[0]); got != test[1] {
			t.Errorf("escapeBlock(%q) = %s, want %s", test[0], got, test[1])
		}
	}
}

// TestClean: what a terminal would obey is taken out, what a person wrote stays.
func TestClean(t *testing.T) {
	for _, test := range [][2]string{
		{"plain", "plain"},
		{"\x1b[31mred\x1b[0m", "[31mred[0m"},
		{"a\tb\nc\r", "a b c "},
		{"\u009b1mx\x7f\x00", "1mx"},
		{"a\u202eb\u2066c\u200fd", "abcd"},
		{"a\u2028b\u2029c", "abc"},
		{"Å 京 👩‍👧 é", "Å 京 👩‍👧 é"},
		{"\xff\xfe", ""},
	} {
		if got := Clean(test[0]); got != test[1] {
			t.Errorf("Clean(%q) = %q, want %q", test[0], got, test[1])
		}
	}
}

// TestWriteError: a full disk is told, by every form.
func TestWriteError(t *testing.T) {
	c := embedded(t)
	r := rankerOf(c).Rank(profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "python"}}}})
	full := errors.New("no space left on device")
	screen := Screen{Width: 80}
	for name, write := range map[string]func(io.Writer) error{
		"table":      func(w io.Writer) error { return Table(w, r, screen, "") },
		"explain":    func(w io.Writer) error { return Explain(w, r, screen) },
		"json":       func(w io.Writer) error { return JSON(w, r) },
		"yaml":       func(w io.Writer) error { return YAML(w, r) },
		"markdown":   func(w io.Writer) error { return Markdown(w, r, true) },
		"layers":     func(w io.Writer) error { return Layers(w, c, screen) },
		"categories": func(w io.Writer) error { return Categories(w, c, screen) },
	} {
		if err := write(failing{full}); !errors.Is(err, full) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func render(t rapid.TB, write func(io.Writer) error) string {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// checkScreen renders a page and looks whether it is safe for a screen, and fits.
func checkScreen(t rapid.TB, screen Screen, name string, write func(io.Writer) error) {
	text := render(t, write)
	checkCharacters(t, name, text, screen.Colour, true)
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if width := ansi.StringWidth(line); width > screen.Width {
			t.Fatalf("%s: %d columns on a screen of %d: %q", name, width, screen.Width, line)
		}
	}
}

// checkCharacters looks for characters that a terminal would obey. The only
// escapes are colours, where they are wanted; directions may be looked for too.
func checkCharacters(t rapid.TB, name, text string, colour, directions bool) {
	if !utf8.ValidString(text) {
		t.Fatalf("%s: no UTF-8: %q", name, text)
	}
	if colour {
		for _, style := range []string{"\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[33m", "\x1b[m"} {
			text = strings.ReplaceAll(text, style, "")
		}
	}
	for i, r := range text {
		if r != '\n' && unicode.IsControl(r) || directions && (unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029') {
			t.Fatalf("%s: %q behind %q", name, r, text[max(0, i-60):i])
		}
	}
}
