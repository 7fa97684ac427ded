package told

import (
	"strings"
	"testing"

	"layerpath/recommend/report"
)

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
		if got := DoorNow(test.entry); got != test.now {
			t.Errorf("%q, want %q", got, test.now)
		}
		if got := doorSentence(test.entry); got != test.sentence {
			t.Errorf("%q, want %q", got, test.sentence)
		}
		if got, want := DoorText(test.entry), Today(test.entry.Status)+": x"; got != want { // where the explanation tells of it
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Who wants to move and has the best job already reads where to.
func TestWhoMovesFromTheBestJobReadsWhereTo(t *testing.T) {
	for _, test := range []struct {
		aim  string
		now  bool
		says bool
	}{{move, true, true}, {move, false, false}, {stay, true, false}, {"", true, false}} {
		lead := report.Role{ID: "a", Title: "A", Lead: true, Now: test.now}
		r := report.Report{
			Layers:  []report.Layer{{Layer: 1, Score: 9, Roles: []report.Role{lead}}},
			First:   &report.First{Role: "a", Layer: 1, Because: report.FitsBest},
			Bridge:  &report.Bridge{Title: "Bridge Builder"},
			Profile: report.Profile{Aim: test.aim},
		}
		if says := strings.Contains(Headline(r, 7), "To move from there, the nearest job is Bridge Builder."); says != test.says {
			t.Errorf("%+v: %s", test, Headline(r, 7))
		}
	}
}

// Who has no profession is told a job, and what the points alone would say.
func TestWhoHasNoProfessionIsToldAJob(t *testing.T) {
	r := report.Report{
		Layers: []report.Layer{{Layer: 7, Score: 9, SkillSet: "no job"}, {Layer: 5, Score: 8, Roles: []report.Role{{ID: "a", Title: "A", Lead: true}}, Reasons: []report.Reason{{Kind: RoleReason}}}},
		First:  &report.First{Role: "a", Layer: 5, Because: report.ByJob},
	}
	text := Headline(r, 7)
	if !strings.HasPrefix(text, "Your best fit is A, in layer 5 of 7") || !strings.Contains(text, "By points alone layer 7 comes first") {
		t.Error(text)
	}
}
