package recommend_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Every combination of the small catalogue's answers, ties among them.
func TestBriefIsRankInShortExhaustively(t *testing.T) {
	c, err := data.Load("../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	r := newRanker(c)
	s := r.NewSeries()
	degrees := [][]profiles.Degree{nil, {{Level: scale.Bachelor, Field: profiles.Name{Text: "law"}}}, {{Level: scale.Master, Field: profiles.Name{Text: "EE"}}}}
	ties, closeCalls, people := 0, 0, 0
	for skills := range 1 << len(c.Skills) {
		for interests := range 1 << len(c.Interests) {
			for _, d := range degrees {
				p := profiles.Profile{Degrees: d}
				for i, skill := range c.Skills {
					if skills&(1<<i) != 0 {
						p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: skill.ID}})
					}
				}
				for i, in := range c.Interests {
					if interests&(1<<i) != 0 {
						p.Interests = append(p.Interests, profiles.Name{Text: in.ID})
					}
				}
				b := checkBrief(t, s, p, r.Rank(p))
				people++
				if tied(b.Layers) {
					ties++
				}
				if b.Close() {
					closeCalls++
				}
			}
		}
	}
	if ties == 0 || closeCalls == 0 || closeCalls == people {
		t.Errorf("%d people, %d ties, %d close calls: nothing was compared", people, ties, closeCalls)
	}
}

// tied says whether two layers have the same points.
func tied(layers []report.Standing) bool {
	for i := 1; i < len(layers); i++ {
		if layers[i].Score > 0 && layers[i].Score == layers[i-1].Score {
			return true
		}
	}
	return false
}

func TestBriefIsRankInShortForPeople(t *testing.T) {
	w := embedded(t)
	s := w.NewSeries()
	for _, p := range append(invented(t), world.Skills("xyzzy")) {
		checkBrief(t, s, p, w.Short(p))
	}
}

// invented are the profiles of all invented people and cases.
func invented(t *testing.T) (all []profiles.Profile) {
	for _, p := range world.People(t) {
		all = append(all, p.Profile)
	}
	text, err := os.ReadFile("../testdata/cases/invented.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		var c struct{ Profile json.RawMessage }
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		p, err := profiles.Read(bytes.NewReader(c.Profile), "test")
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	return all
}
