package recommend_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A program that makes profiles, goals and limits by itself may make any that their types
// allow. It gets an answer or an error, never a panic; and of one person the same in
// short as in full.
func TestWhateverIsAskedThereIsAnAnswer(t *testing.T) {
	world.Check(t, newSerial, func(t *rapid.T, w serial, p profiles.Profile) {
		unsettle(t, &p)
		checkBrief(t, w.series, p, byPoints(p, w.Rank))
		change := recommend.Change{With: world.DrawProfile(t, w.Vocabulary)}
		if rapid.Bool().Draw(t, "leave out") {
			change.Without = p
		}
		unsettle(t, &change.With)
		x, err := w.WhatIf(p, change)
		if err != nil {
			t.Fatalf("all that was said isn't there to leave out: %v", err)
		}
		if _, err := json.Marshal(x); err != nil {
			t.Fatal(err)
		}
		if plan, err := w.Plan(p, anyGoal(t, w.Catalogue), anyLimits(t)); err == nil {
			marshal(t, plan)
		}
	})
}

// unsettle puts values into a profile that no file can have.
func unsettle(t *rapid.T, p *profiles.Profile) {
	number := rapid.SampledFrom([]int{-1 << 31, -3, -1, 0, 5, 6, 9, 1<<31 - 1})
	for i := range p.Skills {
		if rapid.Bool().Draw(t, "odd level") {
			p.Skills[i].Level = scale.Level(number.Draw(t, "level"))
		}
	}
	for i := range p.Degrees {
		if rapid.Bool().Draw(t, "odd degree") {
			p.Degrees[i].Level = scale.Degree(number.Draw(t, "degree"))
		}
	}
	if rapid.Bool().Draw(t, "odd code") {
		p.RIASEC = rapid.SampledFrom([]string{"XYZ", "RR", "ri", "RIASECR", "é", " I "}).Draw(t, "code")
	}
	if rapid.IntRange(0, 3).Draw(t, "odd name") == 0 {
		p.Skills = append(slices.Clone(p.Skills), profiles.Skill{Name: profiles.Name{Text: rapid.SampledFrom([]string{"", " ", "\xff", "/"}).Draw(t, "name")}})
	}
}

func anyGoal(t *rapid.T, c *data.Catalogue) recommend.Goal {
	g := recommend.Goal{
		Layer: rapid.IntRange(-1, len(c.Layers)+1).Draw(t, "layer"), Rank: rapid.IntRange(-1, 9).Draw(t, "rank"),
		Score: rapid.SampledFrom([]int{-5, 0, 30, 100, 101, 1 << 40}).Draw(t, "score"), Cores: rapid.Bool().Draw(t, "cores"),
		Door: rapid.SampledFrom([]report.Status{"", report.Open, report.Stretch, report.Distant, "ajar"}).Draw(t, "door"),
	}
	if len(c.Roles) > 0 && rapid.Bool().Draw(t, "role") {
		g.Layer, g.Role = 0, rapid.SampledFrom(c.Roles).Draw(t, "which").ID
	}
	return g
}

func anyLimits(t *rapid.T) recommend.Limits {
	number := rapid.SampledFrom([]int{-1, 0, 0, 1, 12, 1 << 40})
	return recommend.Limits{
		NoDegree: rapid.Bool().Draw(t, "no degree"), NoCoding: rapid.Bool().Draw(t, "no coding"),
		Hours: number.Draw(t, "hours"), Months: number.Draw(t, "months"), Steps: number.Draw(t, "steps"),
	}
}

// A catalogue made in Go is refused where it isn't valid, with what is wrong with it; and
// whatever isn't refused ranks people.
func TestNewRefusesWhatIsNotValid(t *testing.T) {
	for name, c := range map[string]*data.Catalogue{"none": nil, "empty": {}, "without layers": {Name: "a", Version: "1"}} {
		r, err := recommend.New(c)
		if problems := (document.Problems)(nil); !errors.As(err, &problems) || len(problems) == 0 || r != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	refused, ranked := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		c := world.DrawCatalogue(t)
		p := world.DrawProfile(t, world.Of(c).Vocabulary)
		spoil(t, c)
		r, err := recommend.New(c)
		if err != nil {
			refused++
			return
		}
		ranked++
		marshal(t, r.Rank(p))
		r.NewSeries().Brief(&p)
		if _, err := r.Plan(p, recommend.Goal{Layer: 1, Rank: 1}, recommend.Limits{}); err != nil {
			t.Fatal(err)
		}
	})
	if t.Logf("%d catalogues refused, %d not", refused, ranked); refused == 0 {
		t.Error("none was refused")
	}
}

// spoil makes a catalogue invalid, as a rule.
func spoil(t *rapid.T, c *data.Catalogue) {
	l := &c.Layers[rapid.IntRange(0, len(c.Layers)-1).Draw(t, "layer")]
	q := &l.Requirements[rapid.IntRange(0, len(l.Requirements)-1).Draw(t, "requirement")]
	number := rapid.SampledFrom([]int{-1 << 40, -1, 0, 1, 101, 1 << 40}).Draw(t, "number")
	switch rapid.IntRange(0, 11).Draw(t, "spoilt") {
	case 0:
		q.Skill = "no such skill"
	case 1:
		q.Level = number
	case 2:
		q.Points = number
	case 3:
		q.Kind = data.Kind(number % 100)
	case 4:
		q.Fields = world.Share("no such field", number)
	case 5:
		q.Letters, q.Levels = [6]int{number}, world.Levels(number)
	case 6:
		l.Requirements = nil
	case 7:
		l.Number = number
	case 8:
		l.Entry.Open, l.Entry.Stretch = scale.Degree(number%100), scale.Degree(-number%100)
	case 9:
		c.Roles = append(c.Roles, data.Role{ID: "r", Title: "R", Layer: "no such layer"})
	case 10:
		c.Skills = append(c.Skills, data.Skill{ID: "s", Name: "S", Category: "none", Broader: world.Share("s", number)})
	case 11:
		c.Fields = append(c.Fields, data.Field{ID: "f", Name: "F", Broader: world.Share("g", 10)}, data.Field{ID: "g", Name: "G", Broader: world.Share("f", 10)})
	}
}
