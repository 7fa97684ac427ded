package recommend_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// firstRoles is how many roles a brief has.
const firstRoles = 3

// briefOf makes of a report the brief that has to agree with it.
func briefOf(told report.Report) report.Brief {
	b := report.Brief{ID: told.Profile.ID, Name: told.Profile.Name, CloseCalls: told.CloseCalls}
	for _, l := range told.Layers {
		b.Layers = append(b.Layers, report.Standing{Layer: l.Layer, Score: l.Score, Entry: l.Entry.Status})
	}
	for _, r := range told.Roles[:min(firstRoles, len(told.Roles))] {
		b.Roles = append(b.Roles, report.RoleStanding{ID: r.ID, Layer: r.Layer, Score: r.Score, Now: r.Now})
	}
	if told.First != nil {
		b.Lead = told.First.Role
	}
	if told.Confidence != nil {
		b.Band = told.Confidence.Band
	}
	if told.Bridge != nil {
		b.Bridge = told.Bridge.ID
	}
	for _, u := range told.Coverage.Unrecognized {
		b.Unrecognized = append(b.Unrecognized, report.Unnamed{Kind: u.Kind, Text: u.Text})
	}
	return b
}

// checkBrief compares a brief with the report on the same person.
func checkBrief(t rapid.TB, s *recommend.Series, p profiles.Profile, told report.Report) *report.Brief {
	b := s.Brief(&p)
	if got, want := fmt.Sprintf("%+v", *b), fmt.Sprintf("%+v", briefOf(told)); got != want {
		t.Fatalf("%+v\nbrief  %s\nreport %s", p, got, want)
	}
	if closest := len(told.CloseCalls) > 0 && told.CloseCalls[0][0] == told.Layers[0].Layer; b.Close() != closest {
		t.Fatalf("%+v: close is %t, close calls %v", p, b.Close(), told.CloseCalls)
	}
	return b
}

// A cohort's table and a person's own report say the same of that person, whoever
// was ranked before.
func TestBriefIsRankInShort(t *testing.T) {
	world.CheckMany(t, newSerial, func(t *rapid.T, w serial, p profiles.Profile) {
		checkBrief(t, w.series, p, byPoints(p, w.Short))
	})
}

// byPoints is a report that tells first what has most points, as a brief does: whatever
// somebody wants, and whoever has no profession to stay in.
func byPoints(p profiles.Profile, rank func(profiles.Profile) report.Report) report.Report {
	p.Aim = ""
	told := rank(p)
	if told.First != nil && told.First.Because == report.ByJob {
		p.Aim = profiles.Stay // which is nothing to who has none
		told = rank(p)
	}
	return told
}

// A role that is one of hundreds that ask alike is found as among few.
func TestBriefIsRankInShortAmongManyRoles(t *testing.T) {
	for _, sameSkills := range []bool{false, true} {
		c := world.Grown(world.Embedded(t).Catalogue, 5, sameSkills)
		r := newRanker(c)
		s := r.NewSeries()
		for _, p := range world.Cohort(t, c, 200) {
			checkBrief(t, s, p, r.Short(p))
		}
	}
}

// A cohort of any size is ranked in the same memory.
func TestBriefAllocatesNothing(t *testing.T) {
	w := embedded(t)
	people := world.Cohort(t, w.Catalogue, 100)
	s := w.NewSeries()
	i := 0
	rank := func() { s.Brief(&people[i%len(people)]); i++ }
	for range people {
		rank()
	}
	if n := testing.AllocsPerRun(1000, rank); n > 0 {
		t.Errorf("%v allocations for each person, want none", n)
	}
}

func BenchmarkBrief(b *testing.B) {
	c := world.Embedded(b).Catalogue
	people := world.Cohort(b, c, 2000)
	for _, bench := range []struct {
		name      string
		catalogue *data.Catalogue
		people    []profiles.Profile
	}{
		{"skills=1x/roles=1x", c, people},
		{"skills=100x/roles=100x", world.Grown(c, 100, false), people},
		{"skills=100x/roles=100x/ask=same", world.Grown(c, 100, true), people},
	} {
		b.Run(bench.name, func(b *testing.B) {
			s := newRanker(bench.catalogue).NewSeries()
			for i := range bench.people {
				s.Brief(&bench.people[i])
			}
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				s.Brief(&bench.people[i%len(bench.people)])
				i++
			}
		})
	}
}

// Skills that are evidence for next to nothing, named by the hundred, fit into the memory
// of a series.
func TestBriefOfManyFaintSkills(t *testing.T) {
	c := &data.Catalogue{
		Name: "faint", Version: "1", Categories: []data.Category{{ID: "all", Name: "All"}},
		Layers: []data.Layer{{
			ID: "one", Name: "One", Number: 1, Stream: "upstream", About: "about", FirstStep: "begin", Entry: data.Entry{Usual: "none"},
			Requirements: []data.Requirement{{Kind: data.SkillKind, Skill: "s-0", Level: 4, Points: 20}},
		}},
		Roles: []data.Role{{ID: "r", Title: "R", Layer: "one", Requirements: []data.Requirement{{Kind: data.SkillKind, Skill: "s-0", Level: 4, Points: 50}}}},
	}
	for i := range 60 {
		s := data.Skill{ID: fmt.Sprintf("s-%d", i), Name: fmt.Sprintf("Skill %d", i), Category: "all"}
		if i > 0 {
			s.Broader = []data.Share{{ID: fmt.Sprintf("s-%d", i-1), Percent: 30}}
		}
		c.Skills = append(c.Skills, s)
	}
	if problems := data.Check(c); len(problems) > 0 {
		t.Fatal(problems)
	}
	p := profiles.Profile{}
	for i := range c.Skills {
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: c.Skills[i].Name}, Level: scale.Beginner})
	}
	slices.Reverse(p.Skills) // the faintest first
	r := newRanker(c)
	checkBrief(t, r.NewSeries(), p, r.Rank(p))
}
