package recommend

import (
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// smallCatalogue has one layer that asks for what a test is about, and a second
// that asks for everything else, so that the catalogue is a valid one.
func smallCatalogue(t testing.TB, requirements ...data.Requirement) *data.Catalogue {
	t.Helper()
	door := data.Entry{Usual: "a degree", Open: scale.Bachelor, Stretch: scale.Secondary}
	rest := []data.Requirement{
		{Kind: data.SkillKind, Skill: "science", Level: 2, Points: 10},
		{Kind: data.SkillKind, Skill: "learning", Level: 2, Points: 10},
		{Kind: data.InterestKind, Interest: "chips", Points: 10},
		{Kind: data.InterestKind, Interest: "teaching", Points: 10},
		{Kind: data.DegreeKind, Levels: levels(0, 0, 0, 50, 50, 100), Fields: share("physics", 50), AnyField: 10, Points: 10},
		{Kind: data.ProfessionKind, Professions: append(share("care", 100), share("trade", 100)...), Points: 10},
	}
	c := &data.Catalogue{
		Name: "small", Version: "1",
		Categories: []data.Category{{ID: "all", Name: "All"}},
		Skills: []data.Skill{
			{ID: "science", Name: "Science", Category: "all"},
			{ID: "learning", Name: "Machine learning", Aliases: []string{"ML"}, Category: "all", Broader: share("science", 50)},
			// Two ways to science: 80% of 50% by way of learning, and 30%.
			{ID: "torch", Name: "PyTorch", Category: "all", Broader: append(share("learning", 80), share("science", 30)...)},
			// And here the direct way is the better one.
			{ID: "keras", Name: "Keras", Category: "all", Broader: append(share("learning", 20), share("science", 60)...)},
		},
		Fields: []data.Field{
			{ID: "physics", Name: "Physics"}, {ID: "astronomy", Name: "Astronomy", Broader: share("physics", 60)}, {ID: "law", Name: "Law"},
		},
		Interests:        []data.Interest{{ID: "chips", Name: "Chips"}, {ID: "teaching", Name: "Teaching"}},
		ProfessionGroups: []data.ProfessionGroup{{ID: "care", Name: "Care"}, {ID: "trade", Name: "Trade"}},
		Professions: []data.Profession{
			{ID: "nurse", Name: "Nurse", Group: "care"}, {ID: "doctor", Name: "Doctor", Group: "care"}, {ID: "baker", Name: "Baker", Group: "trade"},
		},
		Layers: []data.Layer{
			{ID: "one", Name: "One", Number: 1, Stream: "up", About: "about", FirstStep: "begin", Entry: door, Requirements: requirements},
			{ID: "two", Name: "Two", Number: 2, Stream: "up", About: "about", FirstStep: "begin", Entry: door, Requirements: rest},
		},
		Roles: []data.Role{
			{ID: "maker", Title: "Maker", Layer: "one", Requirements: requirements},
			{ID: "keeper", Title: "Keeper", Layer: "two", Requirements: rest},
		},
	}
	if problems := data.Check(c); len(problems) > 0 {
		t.Fatal(problems)
	}
	return c
}

func share(id string, percent int) []data.Share {
	return []data.Share{{ID: id, Percent: percent}}
}

func levels(percents ...int) (by [scale.Doctorate + 1]int) {
	copy(by[:], percents)
	return by
}

// skill reads "torch:3".
func skill(answers ...string) (p profiles.Profile) {
	for _, a := range answers {
		name, level, _ := strings.Cut(a, ":")
		l, _ := scale.ParseLevel(level)
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: name}, Level: l})
	}
	return p
}

// degrees reads "master:physics".
func degrees(answers ...string) (p profiles.Profile) {
	for _, a := range answers {
		level, field, _ := strings.Cut(a, ":")
		l, _ := scale.ParseDegree(level)
		p.Degrees = append(p.Degrees, profiles.Degree{Level: l, Field: profiles.Name{Text: field}})
	}
	return p
}

// A term is one way to earn points, and what it earns in the first layer.
type term struct {
	name    string
	profile profiles.Profile
	want    int
}

func checkTerms(t *testing.T, q data.Requirement, terms []term) {
	t.Helper()
	c := smallCatalogue(t, q)
	for _, term := range terms {
		t.Run(term.name, func(t *testing.T) {
			if got := earnings(New(c).Rank(term.profile))["one"]; got != term.want {
				t.Errorf("earns %d, not %d", got, term.want)
			}
		})
	}
}

func TestSkillTerms(t *testing.T) {
	q := data.Requirement{Kind: data.SkillKind, Skill: "science", Level: 3, Points: 60}
	const at2, at1 = 2, 1 // of the 3 that are wanted
	checkTerms(t, q, []term{
		{"the wanted level earns all", skill("science:3"), q.Points},
		{"a higher level earns no more", skill("science:4"), q.Points},
		{"a lower level earns in proportion", skill("science:2"), q.Points * at2 / q.Level},
		{"a beginner's level", skill("science:1"), q.Points * at1 / q.Level},
		{"no level said is intermediate", skill("science"), q.Points * at2 / q.Level},
		{"a narrower skill earns its share", skill("ml:3"), q.Points * 50 / 100},
		{"a higher level of it no more than that", skill("ml:4"), q.Points * 50 / 100},
		{"share and level multiply", skill("ml:2"), q.Points * 50 / 100 * at2 / q.Level},
		{"shares multiply along a chain, the best way counts", skill("torch:3"), q.Points * 80 / 100 * 50 / 100},
		{"the best way may be the short one", skill("keras:3"), q.Points * 60 / 100},
		{"pieces add up", skill("torch:3", "ml:2"), q.Points*80/100*50/100 + q.Points*50/100*at2/q.Level},
		{"pieces add up to all at most", skill("torch:3", "keras:3", "ml:3"), q.Points},
		{"said twice, the higher level counts", skill("ML:1", "machine learning:3", "learning:2"), q.Points * 50 / 100},
		{"two skills in one answer", skill("PyTorch/Keras:2"), q.Points * (80*50/100 + 60) / 100 * at2 / q.Level},
	})
	narrow := data.Requirement{Kind: data.SkillKind, Skill: "torch", Level: 1, Points: 60}
	checkTerms(t, narrow, []term{{"a broader skill is no evidence for a narrower one", skill("science:4", "ml:4"), 0}})
}

// Rounding is to the nearest point, halves upward: nobody loses a half.
func TestRoundingOfTerms(t *testing.T) {
	odd := data.Requirement{Kind: data.SkillKind, Skill: "science", Level: 4, Points: 5}
	checkTerms(t, odd, []term{
		{"5 × 1/4 = 1.25", skill("science:1"), 1},
		{"5 × 2/4 = 2.5", skill("science:2"), 3},
		{"5 × 3/4 = 3.75", skill("science:3"), 4},
	})
}
