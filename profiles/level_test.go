package profiles_test

import (
	"testing"

	"layerpath/profiles"
)

// The words are part of the file format and of the command line: they stay.
func TestLevelWords(t *testing.T) {
	for i, w := range profiles.DegreeLevels() {
		if got, ok := profiles.ParseDegreeLevel(w); !ok || got != profiles.DegreeLevel(i) || got.String() != w {
			t.Errorf("%q: %v %v", w, got, ok)
		}
	}
	for i, w := range profiles.Levels() {
		if got, ok := profiles.ParseLevel(w); !ok || got != profiles.Level(i+1) || got.String() != w {
			t.Errorf("%q: %v %v", w, got, ok)
		}
	}
	if s := profiles.Unsaid.String(); s != "" {
		t.Errorf("unsaid is %q", s)
	}
	if s := profiles.Level(7).String() + profiles.Level(-1).String() + profiles.DegreeLevel(9).String() + profiles.DegreeLevel(-2).String(); s != "7-19-2" {
		t.Errorf("numbers that are no levels are %q", s)
	}
	if profiles.Expert != 4 || profiles.Doctorate != 5 {
		t.Error("scores count on these numbers")
	}
}

// A level that reads as one by accident would change a score.
func TestParseLevel(t *testing.T) {
	for text, want := range map[string]profiles.Level{"1": 1, " 4 ": 4, "EXPERT": 4, "Beginner": 1, "intermediate": 2} {
		if got, ok := profiles.ParseLevel(text); got != want || !ok {
			t.Errorf("%q: %d, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "0", "5", "-1", "+3", "03", "3.0", "3.9", "1e0", "0x1", "٣", "guru", "unsaid", "expert!"} {
		if got, ok := profiles.ParseLevel(text); got != profiles.Unsaid || ok {
			t.Errorf("%q: %d, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", "0", "maſter", "phd", "bachelors"} {
		if got, ok := profiles.ParseDegreeLevel(text); got != profiles.None || ok {
			t.Errorf("%q: %d, %v", text, got, ok)
		}
	}
}

func TestParseRIASEC(t *testing.T) {
	for text, want := range map[string]string{"sec": "SEC", " I ": "I", "CESAIR": "CESAIR"} {
		if got, ok := profiles.ParseRIASEC(text); got != want || !ok {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", " ", "X", "SS", "sS", "S E", "RIASECR", "ırc", "ſ"} {
		if got, ok := profiles.ParseRIASEC(text); got != "" || ok {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
}
