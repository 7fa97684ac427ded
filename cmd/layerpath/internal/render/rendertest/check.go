package rendertest

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render/page"
)

// Failing is a place to which nothing can be written.
type Failing struct{ Err error }

func (f Failing) Write([]byte) (int, error) { return 0, f.Err }

func Render(t rapid.TB, write func(io.Writer) error) string {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// CheckScreen renders a page and looks whether it is safe for a screen, and fits.
func CheckScreen(t rapid.TB, screen page.Screen, name string, write func(io.Writer) error) {
	text := Render(t, write)
	CheckCharacters(t, name, text, screen.Colour, true)
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if width := ansi.StringWidth(line); width > screen.Width {
			t.Fatalf("%s: %d columns on a screen of %d: %q", name, width, screen.Width, line)
		}
	}
}

// A Layout is what a page is made of, and so what its width changes.
type Layout int

const (
	Paragraphs Layout = iota // one text after another
	Columns                  // lines of several texts, which wrap side by side
	Grids                    // and figures, which take the width that they need
	Roomy                    // columns, of which a very wide page has more
)

// CheckWhole renders a page into a pipe and looks whether it has all that a very wide one
// has, and is no wider than it may be.
func CheckWhole(t *rapid.T, name string, layout Layout, write func(io.Writer, page.Screen) error) {
	into := func(width int) string {
		return Render(t, func(w io.Writer) error { return write(w, page.Screen{Width: width, UTF8: true, Whole: true}) })
	}
	width := rapid.SampledFrom([]int{20, 40, 80, 120}).Draw(t, "pipe")
	text, most := into(width), 10_000
	if layout == Roomy {
		checkMore(t, name, text, into(most))
		most = 159 // columns in which none are added yet
	}
	if got, want := letters(text, layout), letters(into(most), layout); got != want {
		t.Fatalf("%s in %d columns has other letters than in very many:\n%s\n%s\n%s", name, width, text, got, want)
	}
	for line := range strings.Lines(text) {
		if n := ansi.StringWidth(strings.TrimSuffix(line, "\n")); n > width && layout != Grids {
			t.Fatalf("%s: %d columns in a pipe of %d: %q", name, n, width, line)
		}
	}
}

// checkMore looks whether a very wide page has each character that a page has, as often.
func checkMore(t *rapid.T, name, text, wide string) {
	left := letters(wide, Roomy)
	for _, r := range letters(text, Roomy) {
		at := strings.IndexRune(left, r)
		if at < 0 {
			t.Fatalf("%s lacks %q where there is more room:\n%s\n%s", name, r, text, wide)
		}
		left = left[:at] + left[at+utf8.RuneLen(r):]
	}
}

// letters are the characters of a page, sorted where columns that are wrapped run into
// each other; without bars, whose length is the width's, and colons, which on a narrow
// page stand for the gap between columns.
func letters(text string, layout Layout) string {
	all := slices.DeleteFunc([]rune(text), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("█░:", r) })
	if layout != Paragraphs {
		slices.Sort(all)
	}
	return string(all)
}

// CheckCharacters looks for characters that a terminal would obey. The only
// escapes are colours, where they are wanted; directions may be looked for too.
func CheckCharacters(t rapid.TB, name, text string, colour, directions bool) {
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
