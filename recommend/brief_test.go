package recommend

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/profiles/profilestest"
)

// briefOf makes of a report the brief that has to agree with it.
func briefOf(c *data.Catalogue, report Report) (brief [4]string) {
	for n, l := range report.Layers { // the first layer's roles, if it is first for something
		brief[0] += fmt.Sprint(l.Layer, l.Score, l.Entry.Status, " ")
		for i, r := range l.Roles {
			at := slices.IndexFunc(c.Roles, func(x data.Role) bool { return x.ID == r.ID })
			if r.ID == "profession" && l.SkillSet != "" {
				at = -1
			}
			if n == 0 && l.Score > 0 && i < firstRoles && r.Score > 0 {
				brief[1] += fmt.Sprint(at, r.Score, " ")
			}
		}
	}
	brief[2] = fmt.Sprint(report.CloseCalls)
	for _, u := range report.Coverage.Unrecognized {
		brief[3] += fmt.Sprintf("%s %q ", u.Kind, u.Text)
	}
	return brief
}

func shownBrief(b *Brief) (brief [4]string) {
	for _, l := range b.Layers {
		brief[0] += fmt.Sprint(l.Layer, l.Score, l.Entry, " ")
	}
	for _, r := range b.Roles {
		brief[1] += fmt.Sprint(r.Role, r.Score, " ")
	}
	groups := [][]int{}
	for _, g := range b.CloseCalls {
		var group []int
		for _, l := range g {
			group = append(group, l.Layer)
		}
		groups = append(groups, group)
	}
	brief[2] = fmt.Sprint(groups)
	for _, u := range b.Unrecognized {
		brief[3] += fmt.Sprintf("%s %q ", u.Kind, u.Text)
	}
	return brief
}

// A cohort's table and a person's own report say the same of that person, whoever
// was ranked before.
func TestBriefIsRankInShort(t *testing.T) {
	series := map[*Ranker]*Series{}
	checkProfiles(t, func(t *rapid.T, w world, p profiles.Profile) {
		s := series[w.ranker]
		if s == nil {
			s = w.ranker.NewSeries()
			series[w.ranker] = s
		}
		got, want := shownBrief(s.Brief(&p)), briefOf(w.catalogue, w.ranker.Rank(p))
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v\nbrief  %q\nreport %q", p, got, want)
		}
	})
}

// grown is a catalogue with n times the skills and roles. A copy of a role asks for
// the copies of its skills, or, where sameSkills, for the skills themselves.
func grown(c *data.Catalogue, n int, sameSkills bool) *data.Catalogue {
	g := &data.Catalogue{
		Name: c.Name, Version: c.Version, Categories: c.Categories, Fields: c.Fields, Interests: c.Interests,
		ProfessionGroups: c.ProfessionGroups, Professions: c.Professions, Layers: c.Layers,
		Skills: slices.Clone(c.Skills), Roles: slices.Clone(c.Roles),
	}
	for i := 2; i <= n; i++ {
		copied := func(text string) string { return fmt.Sprintf("%s-%d", text, i) }
		for _, s := range c.Skills {
			s.ID, s.Name, s.Aliases = copied(s.ID), copied(s.Name), copiedAll(s.Aliases, copied)
			s.Broader = slices.Clone(s.Broader)
			for b := range s.Broader {
				s.Broader[b].ID = copied(s.Broader[b].ID)
			}
			g.Skills = append(g.Skills, s)
		}
		for _, r := range c.Roles {
			r.ID, r.Title, r.Aliases = copied(r.ID), copied(r.Title), copiedAll(r.Aliases, copied)
			r.Requirements = slices.Clone(r.Requirements)
			for q := range r.Requirements {
				if r.Requirements[q].Skill != "" && !sameSkills {
					r.Requirements[q].Skill = copied(r.Requirements[q].Skill)
				}
			}
			g.Roles = append(g.Roles, r)
		}
	}
	number := map[string]int{}
	for _, l := range g.Layers {
		number[l.ID] = l.Number
	}
	slices.SortStableFunc(g.Roles, func(a, b data.Role) int { return number[a.Layer] - number[b.Layer] })
	return g
}

func copiedAll(texts []string, copied func(string) string) (all []string) {
	for _, text := range texts {
		all = append(all, copied(text))
	}
	return all
}

// cohort gives people who use the names of a catalogue.
func cohort(t testing.TB, c *data.Catalogue, n int) (people []profiles.Profile) {
	names := profilestest.Names{}
	for _, s := range c.Skills {
		names.Skills = append(names.Skills, s.Name)
	}
	for _, f := range c.Fields {
		names.Fields = append(names.Fields, f.Name)
	}
	for _, in := range c.Interests {
		names.Interests = append(names.Interests, in.ID)
	}
	for line := range strings.Lines(profilestest.Lines(n, 1, names)) {
		p, err := profiles.Read(strings.NewReader(line), "")
		if err != nil {
			t.Fatal(err)
		}
		people = append(people, p)
	}
	return people
}

// A role that is one of hundreds that ask alike is found as among few.
func TestBriefIsRankInShortAmongManyRoles(t *testing.T) {
	embedded := embeddedWorld(t).catalogue
	for _, sameSkills := range []bool{false, true} {
		c := grown(embedded, 5, sameSkills)
		r := New(c)
		s := r.NewSeries()
		for _, p := range cohort(t, c, 200) {
			if got, want := shownBrief(s.Brief(&p)), briefOf(c, r.Rank(p)); got != want {
				t.Fatalf("%+v\nbrief  %q\nreport %q", p, got, want)
			}
		}
	}
}

// A cohort of any size is ranked in the same memory.
func TestBriefAllocatesNextToNothing(t *testing.T) {
	w := embeddedWorld(t)
	people := cohort(t, w.catalogue, 100)
	s := w.ranker.NewSeries()
	i := 0
	rank := func() { s.Brief(&people[i%len(people)]); i++ }
	for range people {
		rank()
	}
	if n := testing.AllocsPerRun(1000, rank); n > 5 {
		t.Errorf("%v allocations for each person, want 5 at most", n)
	}
}

func BenchmarkBrief(b *testing.B) {
	embedded := embeddedWorld(b).catalogue
	people := cohort(b, embedded, 2000)
	for _, bench := range []struct {
		name      string
		catalogue *data.Catalogue
		people    []profiles.Profile
	}{
		{"skills=1x/roles=1x", embedded, people},
		{"skills=100x/roles=100x", grown(embedded, 100, false), people},
		{"skills=100x/roles=100x/ask=same", grown(embedded, 100, true), people},
	} {
		b.Run(bench.name, func(b *testing.B) {
			s := New(bench.catalogue).NewSeries()
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
	c := &data.Catalogue{Name: "faint", Version: "1", Layers: []data.Layer{{ID: "one", Name: "One", Number: 1, Requirements: []data.Requirement{{Kind: data.SkillKind, Skill: "s-0", Level: 4, Points: 50}}}}}
	for i := range 60 {
		s := data.Skill{ID: fmt.Sprintf("s-%d", i), Name: fmt.Sprintf("Skill %d", i)}
		if i > 0 {
			s.Broader = []data.Share{{ID: fmt.Sprintf("s-%d", i-1), Percent: 30}}
		}
		c.Skills = append(c.Skills, s)
	}
	p := profiles.Profile{}
	for i := range c.Skills {
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: c.Skills[i].Name}, Level: scale.Beginner})
	}
	slices.Reverse(p.Skills) // the faintest first
	r := New(c)
	if got, want := shownBrief(r.NewSeries().Brief(&p)), briefOf(c, r.Rank(p)); got != want {
		t.Errorf("brief  %q\nreport %q", got, want)
	}
}
