package page

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

// A line that is wider than the screen is broken by the terminal in the middle of a
// word; a word that is lost may be the one that mattered.
func TestWrapKeepsEveryWordAndTheWidth(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 5, []string{""}},
		{"one two", 7, []string{"one two"}},
		{"one two", 6, []string{"one", "two"}},
		{"one  two", 5, []string{"one", "two"}},
		{"low-code work", 8, []string{"low-code", "work"}},
		{"no-code", 5, []string{"no-", "code"}},
		{"take `--no-degree`, or lose -12 -3", 16, []string{"take", "`--no-degree`,", "or lose -12 -3"}},
		{"a -3", 3, []string{"a", "-3"}},
		{"abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		{"日本語の", 4, []string{"日本", "語の"}},
	} {
		if got := Wrap(tt.text, tt.width); !slices.Equal(got, tt.want) {
			t.Errorf("Wrap(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("ab -é日\u0301🙂"))).Draw(t, "text")
		width := rapid.IntRange(2, 20).Draw(t, "width")
		lines := Wrap(text, width)
		for _, l := range lines {
			if ansi.StringWidth(strings.TrimSpace(l)) > width {
				t.Fatalf("Wrap(%q, %d) = %q: %q is wider", text, width, lines, l)
			}
		}
		if got, want := strings.ReplaceAll(strings.Join(lines, ""), " ", ""), strings.ReplaceAll(text, " ", ""); got != want {
			t.Fatalf("Wrap(%q, %d) = %q: letters are lost", text, width, lines)
		}
	})
}
