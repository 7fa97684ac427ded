package render

import (
	"io"
	"regexp"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/profiles"
	"layerpath/recommend/report"
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
		moves: {`^You want to move into an AI job: your best fit there is .*, in layer 6 of 7: joining AI`, `By points alone Nurse who works with AI, in layer 7, fits best: using AI well`, `Jobs .*\n +\d+ .* layer 6`},
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

// Somebody for whom the best fit's door isn't open reads what is open to them.
func TestWhatIsOpenIsTold(t *testing.T) {
	entry := func(s report.Status) report.Entry {
		return report.Entry{Status: s, Usual: "a doctorate", Explanation: "x"}
	}
	role := func(id string, lacks ...string) report.Ranked {
		return report.Ranked{ID: id, Title: strings.ToUpper(id), Layer: 1, Score: 9, Entry: entry(report.Open), Lacks: lacks}
	}
	for _, test := range []struct {
		name  string
		door  report.Status
		aim   string
		roles []report.Ranked
		want  string
	}{
		{"the best fit's door is open", report.Open, "", []report.Ranked{role("a")}, ""},
		{"nothing is open", report.Stretch, "", nil, ""},
		{"one that lacks nothing goes before one that does", report.Stretch, "", []report.Ranked{role("a", "Go"), role("b")}, "B"},
		{"else one that does", report.Distant, "", []report.Ranked{role("a", "Go")}, "A"},
		{"who moves isn't sent back", report.Stretch, move, []report.Ranked{role(ownProfession)}, ""},
	} {
		r := report.Report{Layers: []report.Layer{{Layer: 1, Score: 9, Entry: entry(test.door)}}, Roles: test.roles, Profile: report.Profile{Aim: test.aim}}
		if got := openJob(r); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// A student whose degree is under way reads of the door now, and of the door then.
func TestDoorsTellOfDegreesUnderWay(t *testing.T) {
	after := func(year int) *report.After {
		return &report.After{Status: report.Open, Degree: "bachelor", Expected: year}
	}
	for _, test := range []struct {
		entry         report.Entry
		now, sentence string
	}{
		{report.Entry{Status: report.Open, Explanation: "x"}, "open now", "The door is open now: x."},
		{report.Entry{Status: report.Distant, Explanation: "x"}, "far", "The door is far: x."},
		{report.Entry{Status: report.Stretch, Explanation: "x", After: after(2027)}, "a stretch, open in 2027", "The door is a stretch: x."},
		{report.Entry{Status: report.Distant, Explanation: "x", After: after(0)}, "far, open with your degree", "The door is far: x."},
	} {
		if got := doorNow(test.entry); got != test.now {
			t.Errorf("%q, want %q", got, test.now)
		}
		if got := doorSentence(test.entry); got != test.sentence {
			t.Errorf("%q, want %q", got, test.sentence)
		}
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
	words := strings.Fields(strings.Map(func(r rune) rune {
		if strings.ContainsRune("█░", r) {
			return ' '
		}
		return r
	}, bars))
	if got := strings.Fields(shownAt(t, nurse, heard)); strings.Join(got, " ") != strings.Join(words, " ") {
		t.Errorf("who hears it gets\n%q\nwant\n%q", got, words)
	}
	for _, width := range []int{60, 80} {
		if text := shownAt(t, nurse, page.Screen{Width: width, UTF8: true}); strings.Contains(text, "█") || strings.Contains(text, "what it is") {
			t.Errorf("%d columns have\n%s", width, text)
		}
	}
}
