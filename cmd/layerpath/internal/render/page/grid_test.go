package page

import (
	"strings"
	"testing"
)

// A name that is too wide for its column is cut on a screen, and goes on below in a file;
// the figures stay in its first line.
func TestGridNames(t *testing.T) {
	g := Grid{Title: "Points", Head: []string{"", "Maya of the harbours", "b"}}
	g.Add("3 Foundation models and more", "12", "7")
	g.Add("4 Chips", "1", "100")
	for _, tt := range []struct {
		screen Screen
		want   []string
	}{
		{Screen{Width: 40, UTF8: true}, []string{
			"Points",
			"                Maya of the harbours   b",
			"3 Foundation m…                   12   7",
			"4 Chips                            1 100",
		}},
		{Screen{Width: 30, UTF8: true}, []string{
			"Points",
			"                   Maya of   b",
			"                       the",
			"                  harbours",
			"3 Foundation mod…       12   7",
			"4 Chips                  1 100",
		}},
		{Screen{Width: 40, Whole: true}, []string{
			"Points",
			"                         Maya of the   b",
			"                            harbours",
			"3 Foundation models               12   7",
			"  and more",
			"4 Chips                            1 100",
		}},
	} {
		p := New(tt.screen)
		p.Grid(g)
		if got, want := strings.Join(p.lines, "\n"), strings.Join(tt.want, "\n"); got != want {
			t.Errorf("%+v:\n%s\nwant\n%s", tt.screen, got, want)
		}
	}
}

// Where there is no room for a label beside it, a text stands below.
func TestParagraphBelowItsLabel(t *testing.T) {
	for _, tt := range []struct {
		label, text string
		want        []string
	}{
		{"Roles", "Data Engineer", []string{"Roles", "  Data Engineer"}},
		{"", "Data Engineer of the first rank", []string{"  Data Engineer of", "  the first rank"}},
	} {
		p := New(Screen{Width: 20, Whole: true})
		p.Paragraph(Plain(tt.label), 10, tt.text, 1)
		if got, want := strings.Join(p.lines, "\n"), strings.Join(tt.want, "\n"); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.label, got, want)
		}
	}
}
