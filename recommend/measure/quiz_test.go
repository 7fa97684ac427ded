package measure_test

import (
	"encoding/json"
	"strings"
	"testing"

	"layerpath/recommend/measure"
)

// asked are people for the small catalogue, all of whose seven skills fit on a screen. s1 and
// s2 are ranked as by all answers once their skills are marked. s3 is asked for chip design, which it
// doesn't name: Verilog shows it. Nothing of s4 is known, and the profession of s5 isn't
// said to a quiz, nor counted beside it.
const asked = `
{"id": "s1", "profile": {"degree": "master:EE", "skills": ["kubernetes:3", "programming"]}, "expect": {"primary": [1]}}
{"id": "s2", "profile": {"degree": "master:EE", "interests": ["chips"]}, "expect": {"primary": [1]}}
{"id": "s3", "profile": {"degree": "master:EE", "skills": ["verilog:3"]}, "expect": {"primary": [1]}}
{"id": "s4", "profile": {"skills": ["juggling"]}, "expect": {"primary": [3]}}
{"id": "s5", "profile": {"skills": ["writing", "juggling"], "profession": "paralegal"}, "expect": {"primary": [3]}}
`

// A quiz that offers everything finds out everything, of people who mark what they named.
func TestAsQuiz(t *testing.T) {
	cases, err := measure.Read(strings.NewReader(asked), "asked.ndjson", 3)
	if err != nil {
		t.Fatal(err)
	}
	group := []measure.Group{{Name: "asked", Cases: cases}}
	e := evaluate(t, small(t), group, measure.Options{AsQuiz: true})
	q := e.Files[0].Quiz
	// Without skills all with a degree in EE have layer 1 first, which isn't right for s1.
	near(t, "before", q.Before, 2.0/4)
	if q.Cases != 4 {
		t.Errorf("%+v", q)
	}
	near(t, "same first layer", q.Named.First, 4.0/4)
	near(t, "same lead role", q.Named.Lead, 4.0/4)
	near(t, "names marked", q.Named.Marked, (2+0+1+1)/4.0)
	near(t, "and what they show", q.Known.Marked, (2+0+2+1)/4.0)
	if q.Named.Screens > 3 || q.Named.Screens < 0 || q.Named.Settled > 1 {
		t.Errorf("%+v", q.Named)
	}
	near(t, "all", e.All.Quiz.Named.First, float64(q.Named.First))
	if e := evaluate(t, small(t), group, measure.Options{}); e.All.Quiz != nil || strings.Contains(jsonOf(t, e), `"quiz"`) {
		t.Error("a quiz that nobody asked for")
	}
}

// What people are asked leaves the other figures alone, and a figure of it can be wanted.
func TestAsQuizStandsApart(t *testing.T) {
	with, without := evaluate(t, small(t), groups(t), measure.Options{AsQuiz: true}), evaluate(t, small(t), groups(t), measure.Options{})
	for _, w := range []measure.Wanted{{Figure: "quizFirst"}, {Figure: "quizLead"}} {
		if short := w.Short(with.All); short != "" {
			t.Error(short)
		}
		if w.Short(without.All) == "" {
			t.Errorf("%s is known without a quiz", w.Figure)
		}
	}
	with.All.Quiz = nil
	for i := range with.Files {
		with.Files[i].Quiz = nil
	}
	a, _ := json.Marshal(with)
	if b, _ := json.Marshal(without); string(a) != string(b) {
		t.Errorf("%s\n%s", a, b)
	}
}
