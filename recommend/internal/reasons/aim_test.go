package reasons_test

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// What somebody wants changes what is told first, and with it what to learn and the bridge:
// never a score, a rank, or anything else that a script reads.
func TestAnAimChangesOnlyWhatIsToldFirst(t *testing.T) {
	moved := 0
	world.CheckMany(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		p.Aim = ""
		both := d.short(p)
		for _, p.Aim = range []profiles.Aim{profiles.Stay, profiles.Move} {
			told := d.short(p)
			if told.First != nil && told.First.Because == report.ByAim {
				moved++
			}
			told.First, told.Learn, told.Bridge, told.Profile = both.First, both.Learn, both.Bridge, both.Profile
			if got, want := asJSON(t, told), asJSON(t, both); got != want {
				t.Fatalf("to %s, %+v\ngets %s\nand else %s", p.Aim, p, got, want)
			}
		}
	})
	if moved == 0 {
		t.Error("nobody was told of anything else")
	}
}

func asJSON(t rapid.TB, r report.Report) string {
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Whoever wants out of a profession is told of a job first, however well the profession with
// AI fits; whoever wants to stay is told of that.
func TestAnAimIsToldFirst(t *testing.T) {
	d := newDesk(world.Embedded(t))
	name := func(text string) profiles.Name { return profiles.Name{Text: text} }
	nurse := profiles.Profile{Profession: name("nurse"), Skills: world.Skills("patient care:3", "excel", "workflow automation", "sql", "tableau:3", "data analysis:3").Skills}
	clerk := profiles.Profile{Profession: name("nurse"), Skills: world.Skills("patient care:4", "prompt writing:3", "fact-checking:3").Skills}
	student := clerk
	student.Profession, student.Skills = name("student"), world.Skills("drawing:3", "writing:3", "ui design").Skills
	dev := profiles.Profile{Profession: name("data engineer"), Skills: world.Skills("python:3", "sql:3", "airflow:3").Skills}
	for _, test := range []struct {
		name     string
		p        profiles.Profile
		aim      profiles.Aim
		skillSet bool
		because  string
	}{
		{"a nurse at home in her profession", clerk, "", true, report.FitsBest},
		{"who wants to stay", clerk, profiles.Stay, true, report.FitsBest},
		{"who wants out", clerk, profiles.Move, false, report.ByAim},
		{"a nurse who analyses data", nurse, "", false, report.FitsBest},
		{"who wants out", nurse, profiles.Move, false, report.FitsBest},
		{"who wants to stay", nurse, profiles.Stay, true, report.ByAim},
		{"a pupil has no profession to stay in", student, "", false, report.ByJob},
		{"nor has one who says so", student, profiles.Move, false, report.ByAim},
		{"a data engineer stays in the AI industry", dev, profiles.Stay, false, report.FitsBest},
	} {
		test.p.Aim = test.aim
		r := d.short(test.p)
		if r.First == nil {
			t.Fatalf("%s: nothing is told first", test.name)
		}
		var layer data.Layer
		for _, l := range d.Catalogue.Layers {
			if l.Number == r.First.Layer {
				layer = l
			}
		}
		if layer.SkillSet != "" != test.skillSet || r.First.Because != test.because {
			t.Errorf("%s: %+v", test.name, r.First)
		}
	}
}
