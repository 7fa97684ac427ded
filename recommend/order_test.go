package recommend_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
)

// sameOrder compares an order with the report of the same person: figures are
// about what people are told.
func sameOrder(t *testing.T, r *recommend.Ranker, tally *recommend.Tally, p profiles.Profile) (tied, closeCall bool) {
	t.Helper()
	o, report := r.Order(p, tally), r.Rank(p)
	if len(o.Layers) != len(report.Layers) {
		t.Fatalf("%+v: %d layers, the report has %d", p, len(o.Layers), len(report.Layers))
	}
	for i, s := range o.Layers {
		if l := report.Layers[i]; s.Layer != l.Layer || s.Score != l.Score {
			t.Fatalf("%+v: place %d is layer %d with %d, in the report layer %d with %d", p, i+1, s.Layer, s.Score, l.Layer, l.Score)
		}
		tied = tied || i > 0 && s.Score > 0 && s.Score == o.Layers[i-1].Score
	}
	closeCall = len(report.CloseCalls) > 0 && report.CloseCalls[0][0] == report.Layers[0].Layer
	if o.Close() != closeCall {
		t.Fatalf("%+v: close %v, the report has %v", p, o.Close(), report.CloseCalls)
	}
	if missed := len(report.Coverage.Unrecognized); o.Names.Given-o.Names.Recognized != missed {
		t.Fatalf("%+v: %+v names, the report misses %d", p, o.Names, missed)
	}
	return tied, closeCall
}

// Every combination of the small catalogue's answers, ties among them.
func TestOrderIsRankExhaustively(t *testing.T) {
	c, err := data.Load("../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	r := recommend.New(c)
	tally := r.NewTally()
	degrees := [][]profiles.Degree{nil, {{Level: scale.Bachelor, Field: profiles.Name{Text: "law"}}}, {{Level: scale.Master, Field: profiles.Name{Text: "EE"}}}}
	ties, closeCalls, people := 0, 0, 0
	for skills := range 1 << len(c.Skills) {
		for interests := range 1 << len(c.Interests) {
			for _, d := range degrees {
				p := profiles.Profile{Degrees: d}
				for i, s := range c.Skills {
					if skills&(1<<i) != 0 {
						p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: s.ID}})
					}
				}
				for i, in := range c.Interests {
					if interests&(1<<i) != 0 {
						p.Interests = append(p.Interests, profiles.Name{Text: in.ID})
					}
				}
				tied, closeCall := sameOrder(t, r, tally, p)
				people++
				if tied {
					ties++
				}
				if closeCall {
					closeCalls++
				}
			}
		}
	}
	if ties == 0 || closeCalls == 0 || closeCalls == people {
		t.Errorf("%d people, %d ties, %d close calls: nothing was compared", people, ties, closeCalls)
	}
}

func TestOrderIsRankForPeople(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	r := recommend.New(c)
	tally := r.NewTally()
	for _, text := range append(peopleTexts(t), caseTexts(t)...) {
		p, err := profiles.Read(strings.NewReader(text), "test")
		if err != nil {
			t.Fatal(err)
		}
		sameOrder(t, r, tally, p)
	}
	sameOrder(t, r, tally, profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "xyzzy"}}}})
}

func peopleTexts(t *testing.T) []string {
	files, err := filepath.Glob("../testdata/people/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("no people", err)
	}
	var texts []string
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		_, profile, _ := strings.Cut(string(text), "\n---\n")
		texts = append(texts, profile)
	}
	return texts
}

func caseTexts(t *testing.T) []string {
	text, err := os.ReadFile("../testdata/cases/invented.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for line := range strings.Lines(string(text)) {
		var c struct{ Profile json.RawMessage }
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(c.Profile))
	}
	return texts
}

// The counts are of mentions: a name that is known counts for all of what it names.
func TestOrderCounts(t *testing.T) {
	c, err := data.Load("../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	r := recommend.New(c)
	p, err := profiles.Read(strings.NewReader(`{"degree": "bachelor:alchemy", "skills": ["python/verilog", "juggling"], "interests": ["chips"], "profession": "paralegal", "riasec": "R"}`), "test")
	if err != nil {
		t.Fatal(err)
	}
	o := r.Order(p, r.NewTally())
	if o.Skills != (recommend.Count{Given: 2, Recognized: 1}) || o.Names != (recommend.Count{Given: 5, Recognized: 3}) {
		t.Errorf("skills %+v, names %+v", o.Skills, o.Names)
	}
}
