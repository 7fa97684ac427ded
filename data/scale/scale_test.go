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
	if scale.Expert != 4 || scale.Doctorate != 6 {
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
		"no degree, , No degree, none, no qualification",
		"secondary school, , Secondary school, high school, high school diploma, A levels, GED, Abitur, Matura, baccalaureate, baccalauréat, secondary education, school",
		"vocational training, training, Vocational training, apprenticeship, Ausbildung, Berufsausbildung, Lehre, trade certificate, trade school, vocational school, " +
			"vocational qualification, vocational certificate, technical certificate, certificate, journeyman, NVQ, BTEC",
		"associate degree, degree, Associate degree, associates, diploma, college diploma, foundation degree, HND, HNC, AA, AS, AAS",
		"bachelor's degree, bachelor's, Bachelor's degree, bachelors, BSc, BA, BS, BEng, BTech, BCom, BBA, BEd, BFA, LLB, BSc Hons, BA Hons, bachelor of science, bachelor of arts, undergraduate, licence, licenciatura",
		"master's degree, master's, Master's degree, masters, MSc, MA, MS, MEng, MTech, MBA, MEd, MFA, MPH, LLM, MPhil, MD, JD, master of science, master of arts, diplom, magister, postgraduate",
		"doctorate, doctorate, Doctorate, PhD, DPhil, doctor of philosophy, doctoral, doctor, EdD",
	} {
		d := scale.Degree(i)
		if got := strings.Join(append([]string{d.Name(), d.Spoken()}, d.Names()...), ", "); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// People say a level in their own words, and one that reads as another by accident would
// open a door that is shut.
func TestReadDegree(t *testing.T) {
	for text, want := range map[string]scale.Degree{
		"MASTER": scale.Master, "Ph.D.": scale.Doctorate, "B.Sc.": scale.Bachelor, "bsc degree": scale.Bachelor, "Bachelor's": scale.Bachelor, "master degree": scale.Master,
		"high-school": scale.Secondary, "Apprenticeship": scale.Vocational, "trade certificate": scale.Vocational, "ausbildung": scale.Vocational, "H.N.D.": scale.Associate, "No degree": scale.NoDegree,
	} {
		if got, ok := scale.ReadDegree(text); got != want || !ok {
			t.Errorf("%q: %v, %v", text, got, ok)
		}
	}
	for _, text := range []string{"", " ", "degree", "guru", "graduate", "university", "bachelor party", "BSc Computer Science", "mas ter!x", "5"} {
		if got, ok := scale.ReadDegree(text); got != scale.NoDegree || ok {
			t.Errorf("%q: %v, %v", text, got, ok)
		}
	}
}

// A level with its field in one text has both.
func TestCutDegree(t *testing.T) {
	for text, want := range map[string]string{
		"BSc Computer Science": "bachelor of Computer Science", "Bachelor of Science in Physics": "bachelor of Physics", "master's degree in law": "master of law", "Ph.D. chemistry": "doctorate of chemistry",
		"Bachelor of Engineering": "bachelor of engineering", "high school dropout": "", "Computer Science BSc": "bachelor of Computer Science", "BSc": "", "guru of law": "", "master of": "", "": "",
	} {
		got := ""
		if level, field, ok := scale.CutDegree(text); ok {
			got = level.String() + " of " + field
		}
		if got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
