package ledger_test

import (
	"slices"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

// smallCatalogue has one layer that asks for what a test is about, and a second
// that asks for everything else, so that the catalogue is a valid one but for its points:
// of many a test's arithmetic is plain.
func smallCatalogue(t testing.TB, requirements ...data.Requirement) *data.Catalogue {
	t.Helper()
	door := data.Entry{Usual: "a degree", Open: scale.Bachelor, Stretch: scale.Secondary}
	rest := []data.Requirement{
		{Kind: data.SkillKind, Skill: "science", Level: 2, Points: 10},
		{Kind: data.SkillKind, Skill: "learning", Level: 2, Points: 10},
		{Kind: data.InterestKind, Interest: "chips", Points: 10},
		{Kind: data.InterestKind, Interest: "teaching", Points: 10},
		{Kind: data.DegreeKind, Levels: world.Levels(0, 0, 0, 0, 50, 50, 100), Fields: world.Share("physics", 50), AnyField: 10, Points: 10},
		{Kind: data.ProfessionKind, Professions: append(world.Share("care", 100), world.Share("trade", 100)...), Points: 10},
	}
	c := &data.Catalogue{
		Name: "small", Version: "1",
		Categories: []data.Category{{ID: "all", Name: "All"}},
		Skills: []data.Skill{
			{ID: "science", Name: "Science", Category: "all"},
			{ID: "learning", Name: "Machine learning", Aliases: []string{"ML"}, Category: "all", Broader: world.Share("science", 50)},
			// Two ways to science: 80% of 50% by way of learning, and 30%.
			{ID: "torch", Name: "PyTorch", Category: "all", Broader: append(world.Share("learning", 80), world.Share("science", 30)...)},
			// And here the direct way is the better one.
			{ID: "keras", Name: "Keras", Category: "all", Broader: append(world.Share("learning", 20), world.Share("science", 60)...)},
		},
		Fields: []data.Field{
			{ID: "physics", Name: "Physics"}, {ID: "astronomy", Name: "Astronomy", Broader: world.Share("physics", 60)}, {ID: "law", Name: "Law"},
		},
		Interests:        []data.Interest{{ID: "chips", Name: "Chips"}, {ID: "teaching", Name: "Teaching"}},
		ProfessionGroups: []data.ProfessionGroup{{ID: "care", Name: "Care"}, {ID: "trade", Name: "Trade"}},
		Professions: []data.Profession{
			{ID: "nurse", Name: "Nurse", Group: "care"}, {ID: "doctor", Name: "Doctor", Group: "care"}, {ID: "baker", Name: "Baker", Group: "trade"},
		},
		Layers: []data.Layer{
			{ID: "one", Name: "One", Number: 1, Stream: "upstream", About: "about", FirstStep: "begin", Entry: door, Requirements: requirements},
			{ID: "two", Name: "Two", Number: 2, Stream: "upstream", About: "about", FirstStep: "begin", Entry: door, Requirements: rest},
		},
		Roles: []data.Role{
			{ID: "maker", Title: "Maker", Layer: "one", Requirements: requirements},
			{ID: "keeper", Title: "Keeper", Layer: "two", Requirements: rest},
		},
	}
	checked := world.Copy(c)
	for i := range checked.Layers {
		checked.Layers[i].Requirements = slices.Clone(checked.Layers[i].Requirements)
		for q := range checked.Layers[i].Requirements {
			checked.Layers[i].Requirements[q].Points = 1
		}
	}
	if problems := data.Check(checked); len(problems) > 0 {
		t.Fatal(problems)
	}
	return c
}

// A term is one way to earn points, and what it earns in the first layer.
type term struct {
	name    string
	profile profiles.Profile
	want    int
}

func checkTerms(t *testing.T, q data.Requirement, terms []term) {
	t.Helper()
	l := ledger.New(smallCatalogue(t, q))
	for _, term := range terms {
		t.Run(term.name, func(t *testing.T) {
			if got := enter(l, term.profile).Pot(0); got != term.want {
				t.Errorf("earns %d, not %d", got, term.want)
			}
		})
	}
}

func TestSkillTerms(t *testing.T) {
	q := data.Requirement{Kind: data.SkillKind, Skill: "science", Level: 3, Points: 60}
	const at2, at1 = 2, 1 // of the 3 that are wanted
	checkTerms(t, q, []term{
		{"the wanted level earns all", world.Skills("science:3"), q.Points},
		{"a higher level earns no more", world.Skills("science:4"), q.Points},
		{"a lower level earns in proportion", world.Skills("science:2"), q.Points * at2 / q.Level},
		{"a beginner's level", world.Skills("science:1"), q.Points * at1 / q.Level},
		{"no level said is intermediate", world.Skills("science"), q.Points * at2 / q.Level},
		{"a narrower skill earns its share", world.Skills("ml:3"), q.Points * 50 / 100},
		{"a higher level of it no more than that", world.Skills("ml:4"), q.Points * 50 / 100},
		{"share and level multiply", world.Skills("ml:2"), q.Points * 50 / 100 * at2 / q.Level},
		{"shares multiply along a chain, the best way counts", world.Skills("torch:3"), q.Points * 80 / 100 * 50 / 100},
		{"the best way may be the short one", world.Skills("keras:3"), q.Points * 60 / 100},
		{"pieces add up", world.Skills("torch:3", "ml:2"), q.Points*80/100*50/100 + q.Points*50/100*at2/q.Level},
		{"pieces add up to all at most", world.Skills("torch:3", "keras:3", "ml:3"), q.Points},
		{"said twice, the higher level counts", world.Skills("ML:1", "machine learning:3", "learning:2"), q.Points * 50 / 100},
		{"two skills in one answer", world.Skills("PyTorch/Keras:2"), q.Points * (80*50/100 + 60) / 100 * at2 / q.Level},
	})
	narrow := data.Requirement{Kind: data.SkillKind, Skill: "torch", Level: 1, Points: 60}
	checkTerms(t, narrow, []term{{"a broader skill is no evidence for a narrower one", world.Skills("science:4", "ml:4"), 0}})
}

// Rounding is to the nearest point, halves upward: nobody loses a half.
func TestRoundingOfTerms(t *testing.T) {
	odd := data.Requirement{Kind: data.SkillKind, Skill: "science", Level: 4, Points: 5}
	checkTerms(t, odd, []term{
		{"5 × 1/4 = 1.25", world.Skills("science:1"), 1},
		{"5 × 2/4 = 2.5", world.Skills("science:2"), 3},
		{"5 × 3/4 = 3.75", world.Skills("science:3"), 4},
	})
}
