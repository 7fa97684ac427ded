package rendertest

import (
	"bytes"
	"io"
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
