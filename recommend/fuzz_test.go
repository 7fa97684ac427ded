package recommend_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A Go program may put anything into the types that it is given: a catalogue that was
// never checked, a level of 9, a goal of nothing, a change of what isn't there. It gets
// an answer or an error of the type that the comments promise, and never a panic.
func FuzzFrontDoor(f *testing.F) {
	for _, seed := range []string{"", "tiny", strings.Repeat("\x01\x02\x03\x05\x08\x0d", 40), strings.Repeat("\xff\x00\x7f", 90), strings.Repeat("plan a way", 30), "0@Q0\xa0\xa0\xa0"} {
		f.Add([]byte(seed))
	}
	tiny := world.Tiny(f)
	embedded := world.Embedded(f).Catalogue
	f.Fuzz(func(t *testing.T, text []byte) {
		d := &dice{text}
		c := d.catalogue(tiny, embedded)
		r, err := recommend.New(c)
		if problems := (document.Problems{}); err != nil {
			if !errors.As(err, &problems) || len(problems) == 0 || r != nil {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		p := d.profile()
		answered := r.Rank(p)
		checkMade(t, p, answered, r.NewSeries().Brief(&p))
		if _, err := r.WhatIf(p, recommend.Change{With: d.profile(), Without: d.profile()}); err != nil {
			var absent *recommend.ChangeError
			if !errors.As(err, &absent) || absent.Kind == "" {
				t.Fatalf("%T: %v", err, err)
			}
		}
		d.plan(t, r, p)
	})
}

// checkMade holds a report on made answers to rules 1 and 5, to the brief, and to telling
// what can't be meant.
func checkMade(t *testing.T, p profiles.Profile, r report.Report, b *report.Brief) {
	for i, l := range r.Layers {
		sum := 0
		for _, reason := range l.Reasons {
			sum += reason.Points
		}
		if sum != l.Score || l.Score > 100 {
			t.Fatalf("layer %d has %d points, its reasons %d", l.Layer, l.Score, sum)
		}
		if b.Layers[i].Layer != l.Layer || b.Layers[i].Score != l.Score || b.Layers[i].Entry != l.Entry.Status {
			t.Fatalf("%+v in the brief, %d with %d in the report", b.Layers[i], l.Layer, l.Score)
		}
	}
	if len(b.Layers) != len(r.Layers) || len(b.Unrecognized) != len(r.Coverage.Unrecognized) {
		t.Fatalf("%+v\n%+v", b, r.Coverage)
	}
	wild := 0
	for _, d := range p.Degrees {
		if d.Level != scale.UnsaidDegree && (d.Level < scale.NoDegree || d.Level > scale.Doctorate) {
			wild++
		}
	}
	for _, s := range p.Skills {
		if s.Level < scale.Unsaid || s.Level > scale.Expert {
			wild++
		}
	}
	if told := r.Coverage.Given - r.Coverage.Recognized; told < wild {
		t.Fatalf("%d levels can't be meant, %d answers are told as unknown", wild, told)
	}
}

// plan plans for a made goal, and for a goal that is read.
func (d *dice) plan(t *testing.T, r *recommend.Ranker, p profiles.Profile) {
	limits := recommend.Limits{NoDegree: d.yes(), NoCoding: d.yes(), Hours: d.number(), Months: d.number(), Steps: d.number()}
	goal := recommend.Goal{Layer: d.number(), Role: d.name(), Rank: d.number(), Score: d.number(), Cores: d.yes(), Door: report.Statuses()[d.number()&3]}
	if read, err := r.ParseGoal(d.name()); err == nil && d.yes() {
		goal = read
	} else if !isGoalError(err) {
		t.Fatalf("%T: %v", err, err)
	}
	plan, err := r.Plan(p, goal, limits)
	if !isGoalError(err) {
		t.Fatalf("%T: %v", err, err)
	}
	if err == nil && !plan.Reached && len(plan.Obstacles) == 0 {
		t.Fatalf("the goal isn't reached, and nothing stands in the way: %+v", goal)
	}
}

// isGoalError says whether an error is none, or the one of goals.
func isGoalError(err error) bool {
	var unknown *recommend.GoalError
	return err == nil || errors.As(err, &unknown) && err.Error() != ""
}

// dice make values of bytes, and of none when they are used up.
type dice struct{ text []byte }

func (d *dice) roll(n int) int {
	if len(d.text) == 0 {
		return 0
	}
	b := d.text[0]
	d.text = d.text[1:]
	return int(b) % n
}

func (d *dice) yes() bool { return d.roll(2) == 1 }

// number is small as a rule, and sometimes what nobody meant.
func (d *dice) number() int {
	wild := [...]int{-1, 9, 101, 1000, math.MaxInt32, math.MinInt, math.MaxInt}
	if n := d.roll(40); n < len(wild) {
		return wild[n]
	}
	return d.roll(7)
}

func (d *dice) name() string {
	names := [...]string{"wide", "narrow", "apart", "physics", "law", "chips", "teaching", "one", "two", "a", "b", "mlops-engineer", "engineer", "go", "C/C++", "python", "", " ", "???", "\xff\x00", "日本", strings.Repeat("long ", 99), "4", "nurse"}
	return names[d.roll(len(names))]
}

func (d *dice) profile() (p profiles.Profile) {
	p.RIASEC = []string{"", "IRC", "irc", "XYZ", "RR", "é", "RIASECR"}[d.roll(7)]
	p.Profession.Text, p.ID = d.name(), d.name()
	for range d.roll(3) {
		p.Degrees = append(p.Degrees, profiles.Degree{Level: scale.Degree(d.number()), Field: profiles.Name{Text: d.name()}})
	}
	for range d.roll(6) {
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: d.name()}, Level: scale.Level(d.number())})
	}
	for range d.roll(4) {
		p.Interests = append(p.Interests, profiles.Name{Text: d.name()})
	}
	return p
}

// catalogue is none, one that is sound, or one with some numbers and references changed.
func (d *dice) catalogue(tiny, embedded *data.Catalogue) *data.Catalogue {
	switch d.roll(6) {
	case 0:
		return tiny
	case 1:
		return embedded
	case 2:
		return nil
	}
	c := &data.Catalogue{Name: d.name(), Version: "1", Categories: tiny.Categories, Fields: tiny.Fields, Interests: tiny.Interests}
	for _, s := range tiny.Skills {
		s.Broader = d.shares(s.Broader)
		c.Skills = append(c.Skills, s)
	}
	for i, l := range tiny.Layers {
		if l.Requirements, l.Entry.Open = d.requirements(l.Requirements), scale.Degree(d.small(int(l.Entry.Open))); i < 3-d.roll(3) {
			c.Layers = append(c.Layers, l)
		}
	}
	for _, r := range tiny.Roles {
		if r.Requirements = d.requirements(r.Requirements); d.roll(8) == 0 {
			r.Layer, r.Entry = d.name(), &data.Entry{Usual: "x", Open: scale.Degree(d.number()), Stretch: scale.Degree(d.number()), Fields: d.shares(nil)}
		}
		c.Roles = append(c.Roles, r)
	}
	for i := range c.Effort.Degrees {
		c.Effort.Degrees[i] = d.small(0)
	}
	return c
}

// small is a figure as it was, as a rule.
func (d *dice) small(was int) int {
	if d.roll(12) == 1 {
		return d.number()
	}
	return was
}

func (d *dice) shares(were []data.Share) (all []data.Share) {
	for _, s := range were {
		s.Percent = d.small(s.Percent)
		all = append(all, s)
	}
	if d.roll(12) == 1 {
		all = append(all, data.Share{ID: d.name(), Percent: d.number()})
	}
	return all
}

func (d *dice) requirements(were []data.Requirement) (all []data.Requirement) {
	for _, q := range were {
		q.Kind, q.Points, q.Level = data.Kind(d.small(int(q.Kind))), d.small(q.Points), d.small(q.Level)
		q.AnyField, q.Fields = d.small(q.AnyField), d.shares(q.Fields)
		q.Levels[d.roll(6)], q.Letters[d.roll(6)] = d.small(q.Levels[5]), d.small(q.Letters[0])
		all = append(all, q)
	}
	return all
}
