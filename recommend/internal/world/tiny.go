package world

import (
	"slices"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
)

// Tiny is small enough to try every profile over it, and made so that
// layers are often equal: the second and the third differ in kind, not in points.
func Tiny(t testing.TB) *data.Catalogue {
	t.Helper()
	entry := func(open scale.Degree) data.Entry {
		return data.Entry{Usual: "a degree", Open: open, Stretch: min(open, scale.Bachelor), Fields: Share("physics", 100)}
	}
	one := []data.Requirement{
		{Kind: data.SkillKind, Skill: "wide", Level: 3, Points: 11},
		{Kind: data.SkillKind, Skill: "narrow", Level: 2, Points: 9},
		{Kind: data.DegreeKind, Levels: Levels(0, 5, 5, 5, 50, 80, 100), Fields: Share("physics", 100), AnyField: 30, Points: 17},
		{Kind: data.RIASECKind, Letters: [6]int{100, 70}, Points: 6},
		{Kind: data.InterestKind, Interest: "chips", Points: 7},
	}
	two := []data.Requirement{
		{Kind: data.SkillKind, Skill: "apart", Level: 2, Points: 7},
		{Kind: data.SkillKind, Skill: "wide", Level: 4, Points: 13},
		{Kind: data.InterestKind, Interest: "teaching", Points: 10},
		// Even no degree earns here, if it is in law: yet "no degree" is nothing to go for.
		{Kind: data.DegreeKind, Levels: Levels(40, 40, 40, 40, 100, 100, 100), Fields: Share("law", 100), Points: 10},
	}
	three := []data.Requirement{
		{Kind: data.DegreeKind, Levels: Levels(0, 0, 0, 0, 100, 100, 100), Fields: Share("law", 100), AnyField: 100, Points: 10},
		{Kind: data.SkillKind, Skill: "apart", Level: 4, Points: 20},
		{Kind: data.InterestKind, Interest: "chips", Points: 10},
	}
	core := func(requirements []data.Requirement) []data.Requirement {
		requirements = slices.Clone(requirements)
		for i := range requirements {
			requirements[i].Core = requirements[i].Kind == data.SkillKind
		}
		return requirements
	}
	layer := func(number int, id string, open scale.Degree, requirements []data.Requirement) data.Layer {
		return data.Layer{ID: id, Name: id, Number: number, Stream: "upstream", About: "about", FirstStep: "begin", Entry: entry(open), Requirements: requirements}
	}
	c := &data.Catalogue{
		Name: "tiny", Version: "1",
		Categories: []data.Category{{ID: "all", Name: "All"}},
		Skills: []data.Skill{
			{ID: "narrow", Name: "The narrow", Aliases: []string{"n++"}, Category: "all", Broader: Share("wide", 70), Needs: []data.Need{{ID: "apart", Level: 1}}},
			{ID: "wide", Name: "The wide", Aliases: []string{"w"}, Category: "all"},
			{ID: "apart", Name: "The other", Aliases: []string{"o#"}, Category: "all"},
		},
		Fields:    []data.Field{{ID: "physics", Name: "Physics"}, {ID: "law", Name: "Law", Aliases: []string{"jus"}}},
		Interests: []data.Interest{{ID: "chips", Name: "Designing chips"}, {ID: "teaching", Name: "Teaching"}},
		Layers:    []data.Layer{layer(1, "one", scale.Master, one), layer(2, "two", scale.NoDegree, two), layer(3, "three", scale.Bachelor, three)},
		Roles: []data.Role{
			{ID: "a", Title: "A", Layer: "one", Requirements: two, AI: data.SupportsAI, Next: []string{"c"}},
			{ID: "b", Title: "B", Layer: "one", Requirements: three, AI: data.UsesAI},
			{ID: "c", Title: "C", Layer: "two", Requirements: core(one), AI: data.BuildsAI},
			{ID: "d", Title: "D", Layer: "three", Requirements: three},
		},
	}
	if problems := data.Check(c); len(problems) > 0 {
		t.Fatal(problems)
	}
	return c
}
