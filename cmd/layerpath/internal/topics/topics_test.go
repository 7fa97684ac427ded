package topics

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"unicode"

	"layerpath/cmd/layerpath/internal/render/page"
)

// A page that isn't listed is read by nobody, and one that is listed and isn't there
// would be found by the first who asks for it.
func TestTopicsAreTheFiles(t *testing.T) {
	files, err := fs.Glob(pages, "*.md")
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, name := range Names() {
		listed = append(listed, name+".md")
		if first, _, _ := strings.Cut(written(t, name, page.Screen{}), "\n"); first != "# "+Title(name) {
			t.Errorf("%s is listed with the title %q, and begins %q", name, Title(name), first)
		}
	}
	if slices.Sort(listed); !slices.Equal(listed, files) {
		t.Errorf("listed are %q, there are %q", listed, files)
	}
}

// Somebody who mistypes a topic is told the one that they may mean.
func TestUnknownTopic(t *testing.T) {
	for name, near := range map[string]string{"exit-code": "exit-codes", "Plans": "plans", "catalog": "catalogue", "juggling": "", "": "", "../topics": ""} {
		var unknown *UnknownError
		err := Write(&bytes.Buffer{}, name, page.Screen{})
		if !errors.As(err, &unknown) || unknown.Near != near || err.Error() != fmt.Sprintf("unknown topic %q", name) || Title(name) != "" {
			t.Errorf("%q: %v, want one with %q near", name, err, near)
		}
	}
}

// A pipe gets the page as it was written.
func TestPipeGetsMarkdown(t *testing.T) {
	for _, name := range Names() {
		want, err := pages.ReadFile(name + ".md")
		if got := written(t, name, page.Screen{}); err != nil || got != string(want) {
			t.Errorf("%s isn't as it stands in the file (%v)", name, err)
		}
	}
}

// Whoever reads a topic in a narrow terminal, or in a wide one, reads all of it, and no
// line runs out of the screen but one of code, which is there to be copied.
func TestEveryWordFitsTheScreen(t *testing.T) {
	for _, name := range Names() {
		text, _ := read(name)
		want := words(text)
		code := map[string]bool{}
		for _, b := range parse(text) {
			for _, line := range b.code {
				code[strings.TrimSpace(line)] = true
			}
		}
		for _, width := range []int{40, 80, 200} {
			got := written(t, name, page.Screen{Width: width, UTF8: true})
			if missing := lack(words(got), want); len(missing) > 0 {
				t.Errorf("%s at %d columns lacks %q", name, width, missing)
			}
			for line := range strings.Lines(got) {
				if line = strings.TrimSuffix(line, "\n"); page.Columns(line) > width && !code[strings.TrimSpace(line)] {
					t.Errorf("%s at %d columns: %s", name, width, line)
				}
			}
		}
	}
}

// words are the words of a page, without the marks of Markdown and the backticks; hyphens,
// behind which lines are broken, and colons part them, too.
func words(text string) []string {
	text = strings.NewReplacer("```console", "", "```yaml", "", "```json", "", "`", "", "**", "", "|", " ", `\`, "", "](", " ", "[", " ", ")", " ", "(", " ", "]", " ", "#", " ").Replace(text)
	return strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == ':' })
}

// lack gives the words that a text lacks.
func lack(text, wanted []string) (missing []string) {
	there := map[string]int{}
	for _, word := range text {
		there[word]++
	}
	for _, word := range wanted {
		if there[word]--; there[word] < 0 {
			missing = append(missing, word)
		}
	}
	return missing
}

// A table keeps its columns where there is room, and becomes a list of its rows where
// there is none; code is never touched.
func TestLayout(t *testing.T) {
	const text = "# A title\n\nSome **bold\nwords**, [a link](https://example.org) and `--a-flag` that\ngo on.\n\n- one\n  item\n- two\n\n" +
		"| a | b c |\n|---|---|\n| first cell | seventeenth |\n| x | y |\n\n```console\n$ a command that is longer than the screen\n  # kept **as** it is\n```\n\n    indented\n"
	for _, tt := range []struct {
		width int
		want  string
	}{
		{60, "A title\n\nSome bold words, a link (https://example.org) and `--a-flag`\nthat go on.\n\n- one item\n- two\n\n" +
			"a           b c\nfirst cell  seventeenth\nx           y\n\n    $ a command that is longer than the screen\n      # kept **as** it is\n\n    indented\n"},
		{21, "A title\n\nSome bold words, a\nlink\n(https://example.org)\nand `--a-flag` that\ngo on.\n\n- one item\n- two\n\n" +
			"a         b c\nfirst     seventeenth\ncell\nx         y\n\n$ a command that is longer than the screen\n  # kept **as** it is\n\n    indented\n"},
		{14, "A title\n\nSome bold\nwords, a link\n(https://examp\nle.org) and\n`--a-flag`\nthat go on.\n\n- one item\n- two\n\n" +
			"a: first cell\n  b c:\n  seventeenth\na: x\n  b c: y\n\n    $ a command that is longer than the screen\n      # kept **as** it is\n\n    indented\n"},
	} {
		var got bytes.Buffer
		if err := lay(&got, text, page.Screen{Width: tt.width, UTF8: true}); err != nil || got.String() != tt.want {
			t.Errorf("at %d columns (%v):\n%s\nwant\n%s", tt.width, err, &got, tt.want)
		}
	}
}

// Colour is for screens that have it.
func TestHeadingsAreBoldInColour(t *testing.T) {
	plain := written(t, "exit-codes", page.Screen{Width: 80, UTF8: true})
	coloured := written(t, "exit-codes", page.Screen{Width: 80, UTF8: true, Colour: true})
	if !strings.HasPrefix(coloured, "\x1b[1mExit codes\x1b[m\n") || strings.Contains(plain, "\x1b") {
		t.Errorf("in colour it begins with %.40q, without with %.40q", coloured, plain)
	}
	if strings.NewReplacer("\x1b[1m", "", "\x1b[m", "").Replace(coloured) != plain {
		t.Error("in colour it says something else")
	}
}

func written(t *testing.T, name string, screen page.Screen) string {
	t.Helper()
	var text bytes.Buffer
	if err := Write(&text, name, screen); err != nil {
		t.Fatal(err)
	}
	return text.String()
}
