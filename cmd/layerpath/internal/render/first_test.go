package render

import (
	"io"
	"regexp"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/profiles"
)

// profileOf reads a profile of YAML.
func profileOf(t *testing.T, text string) profiles.Profile {
	t.Helper()
	p, err := profiles.Read(strings.NewReader(text), "test")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

const nurse = "profession: nurse\ndegree: bachelor:nursing\nskills: [patient care, excel]\ninterests: [helping-people, automation]\n"

// shownAt is the first screen of somebody, in lines of so many columns.
func shownAt(t *testing.T, profile string, screen page.Screen) string {
	t.Helper()
	r := rendertest.RankerOf(rendertest.Embedded(t)).Short(profileOf(t, profile))
	return rendertest.Render(t, func(w io.Writer) error { return reportTable(w, r, View{Screen: screen, Next: "layerpath plan x"}) })
}

// A nurse who wants out of the ward reads of a job first, and of nursing in one sentence; the
// certainty that is measured for the first layer is claimed for no other.
func TestWhatIsWantedIsToldFirst(t *testing.T) {
	wide := page.Screen{Width: 150, UTF8: true}
	both, moves := shownAt(t, nurse, wide), shownAt(t, nurse+"aim: move\n", wide)
	for text, wants := range map[string][]string{
		both:  {`^Your best fit is Nurse who works with AI, in layer 7 of 7: using AI well`, `of ten people with answers as clear as yours`, `(?m)^ +\d+  Nurse who works with AI`},
		moves: {`^You want to move into an AI job: your best fit there is .*, in layer 6 of 7: joining AI`, `By points alone Nurse who works with AI, in layer 7,\s+fits best: using AI well`, `Jobs .*\n +\d+ .* layer 6`},
	} {
		for _, want := range wants {
			if !regexp.MustCompile(want).MatchString(text) {
				t.Errorf("no %q in\n%s", want, text)
			}
		}
	}
	if strings.Contains(moves, "of ten people") || regexp.MustCompile(`(?m)^ +\d+  Nurse who`).MatchString(moves) {
		t.Errorf("it is claimed or shown of another layer:\n%s", moves)
	}
}

// What somebody would enjoy is the reason that they know best: it isn't hidden behind a
// profession that weighs more.
func TestInterestsStandAmongTheReasons(t *testing.T) {
	if text := shownAt(t, nurse, page.Screen{Width: 100, UTF8: true}); !strings.Contains(text, "your interest: helping and advising people\n") {
		t.Errorf("no interest in\n%s", text)
	}
}

// Room is used for what jobs and layers are; where a page is heard there are no bars, and
// nothing else is other.
func TestRoomAndBars(t *testing.T) {
	seen := page.Screen{Width: 200, UTF8: true}
	heard := seen
	heard.Bare = true
	bars := shownAt(t, nurse, seen)
	if !strings.Contains(bars, "█") || !strings.Contains(bars, "what it is") || !strings.Contains(bars, "in plain words") {
		t.Errorf("200 columns have\n%s", bars)
	}
	words := func(text string) string {
		return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
			if strings.ContainsRune("█░:", r) { // an item is one text, with colons between its cells
				return ' '
			}
			return r
		}, text)), " ")
	}
	text := shownAt(t, nurse, heard)
	if got, want := words(text), words(bars); got != want || !strings.Contains(text, "7 End-User Interface & Experience (The Surface): ") {
		t.Errorf("who hears it gets\n%s\nwant the words of\n%s", text, bars)
	}
	for _, width := range []int{60, 80} {
		if text := shownAt(t, nurse, page.Screen{Width: width, UTF8: true}); strings.Contains(text, "█") || strings.Contains(text, "what it is") {
			t.Errorf("%d columns have\n%s", width, text)
		}
	}
}
