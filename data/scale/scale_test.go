package scale_test

import (
	"strings"
	"testing"

	"layerpath/data/scale"
)

// The words are part of the file format and of the command line: they stay.
func TestLevelWords(t *testing.T) {
	for i, w := range scale.DegreeWords() {
		if got, ok := scale.ParseDegree(w); !ok || got != scale.Degree(i) || got.String() != w {
			t.Errorf("%q: %v %v", w, got, ok)
		}
	}
	for i, w := range scale.LevelWords() {
		if got, ok := scale.ParseLevel(w); !ok || got != scale.Level(i+1) || got.String() != w {
			t.Errorf("%q: %v %v", w, got, ok)
		}
	}
	if s := scale.Unsaid.String(); s != "" {
		t.Errorf("unsaid is %q", s)
	}
	if s := scale.Level(7).String() + scale.Level(-1).String() + scale.Degree(9).String() + scale.Degree(-2).String(); s != "7-19-2" {
		t.Errorf("numbers that are no levels are %q", s)
	}
	if scale.Expert != 4 || scale.Doctorate != 5 {
		t.Error("scores count on these numbers")
	}
}

// A level that reads as one by accident would change a score.
func TestParseLevel(t *testing.T) {
	for text, want := range map[string]scale.Level{"1": 1, " 4 ": 4, "EXPERT": 4, "Beginner": 1, "intermediate": 2} {
		if got, ok := scale.ParseLevel(text); got != want || !ok {
			t.Errorf("%q: %d, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "0", "5", "-1", "+3", "03", "3.0", "3.9", "1e0", "0x1", "٣", "guru", "unsaid", "expert!"} {
		if got, ok := scale.ParseLevel(text); got != scale.Unsaid || ok {
			t.Errorf("%q: %d, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "0", "maſter", "phd", "bachelors"} {
		if got, ok := scale.ParseDegree(text); got != scale.NoDegree || ok {
			t.Errorf("%q: %d, %v", text, got, ok)
		}
	}
}

func TestParseCode(t *testing.T) {
	for text, want := range map[string]string{"sec": "SEC", " I ": "I", "CESAIR": "CESAIR"} {
		if got, ok := scale.ParseCode(text); got != want || !ok {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", " ", "X", "SS", "sS", "S E", "RIASECR", "ırc", "ſ"} {
		if got, ok := scale.ParseCode(text); got != "" || ok {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
}

// The words stand in menus, questions and hints; a level that lost one would be asked
// for as nothing.
func TestDegreeNames(t *testing.T) {
	for i, want := range []string{
		"no degree, , No degree, none",
		"secondary school, , Secondary school, high school, A levels, GED, Abitur",
		"associate degree, degree, Associate or vocational degree, diploma, college, apprenticeship, certificate, HND, AA, AS",
		"bachelor's degree, bachelor's, Bachelor's degree, bachelors, BSc, BA, BS, BEng, BTech, BCom, LLB, undergraduate, licence",
		"master's degree, master's, Master's degree, masters, MSc, MA, MS, MEng, MTech, MBA, LLM, MPhil, diplom, graduate",
		"doctorate, doctorate, Doctorate, PhD, DPhil, doctoral, doctor, MD, JD, EdD",
	} {
		d := scale.Degree(i)
		if got := strings.Join(append([]string{d.Name(), d.Spoken()}, d.Names()...), ", "); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
