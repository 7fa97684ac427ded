package world

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/profiles/profilestest"
)

// Grown is a catalogue with n times the skills and roles. A copy of a skill counts by
// half for the skill. A copy of a role asks for the copies of its skills, or, where
// sameSkills, for the skills themselves.
func Grown(c *data.Catalogue, n int, sameSkills bool) *data.Catalogue {
	g := &data.Catalogue{
		Name: c.Name, Version: c.Version, Effort: c.Effort, Categories: c.Categories, Fields: c.Fields, Interests: c.Interests,
		ProfessionGroups: c.ProfessionGroups, Professions: c.Professions, Titles: c.Titles, Sources: c.Sources, ISCOGroups: c.ISCOGroups, Occupations: c.Occupations, WaysIn: c.WaysIn, Layers: c.Layers,
		Skills: slices.Clone(c.Skills), Roles: slices.Clone(c.Roles),
	}
	for i := 2; i <= n; i++ {
		copied := func(text string) string { return fmt.Sprintf("%s-copy-%d", text, i) }
		for _, s := range c.Skills {
			of := s.ID
			s.ID, s.Name, s.Aliases = copied(s.ID), copied(s.Name), copiedAll(s.Aliases, copied)
			s.Broader = slices.Clone(s.Broader)
			for b := range s.Broader {
				s.Broader[b].ID = copied(s.Broader[b].ID)
			}
			s.Broader = append(s.Broader, Share(of, 50)...)
			g.Skills = append(g.Skills, s)
		}
		for _, r := range c.Roles {
			r.ID, r.Title, r.Aliases, r.Titles = copied(r.ID), copied(r.Title), copiedAll(r.Aliases, copied), nil
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

// Cohort gives n people who use the names of a catalogue.
func Cohort(t testing.TB, c *data.Catalogue, n int) (people []profiles.Profile) {
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

// Copy is a catalogue with the same entries, whose layers and roles may be changed.
func Copy(c *data.Catalogue) *data.Catalogue {
	return &data.Catalogue{
		Name: c.Name, Version: c.Version, Effort: c.Effort, Categories: c.Categories, Skills: c.Skills, Fields: c.Fields, Interests: c.Interests,
		ProfessionGroups: c.ProfessionGroups, Professions: c.Professions, Titles: c.Titles, Sources: c.Sources, ISCOGroups: c.ISCOGroups, Occupations: c.Occupations, WaysIn: c.WaysIn, Layers: slices.Clone(c.Layers), Roles: slices.Clone(c.Roles),
	}
}
