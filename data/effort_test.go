package data

import (
	"testing"

	"layerpath/data/scale"
)

// Somebody with a bachelor's in law who takes one in physics starts over; somebody
// who goes on to a master's has most of the way behind them. If the hours didn't say
// so, plans would send people through school twice.
func TestHoursCountFromWhatAPersonHas(t *testing.T) {
	c := &Catalogue{
		Skills: []Skill{{ID: "welding", Effort: "trade"}, {ID: "thinking"}},
		Effort: Effort{
			Degrees: [scale.Doctorate + 1]int{scale.Secondary: 1, scale.Associate: 10, scale.Bachelor: 100, scale.Master: 1000, scale.Doctorate: 10_000},
			Classes: []EffortClass{{ID: "trade", Hours: [4]int{1, 10, 100, 1000}}},
		},
	}
	for _, tt := range []struct {
		held, level scale.Degree
		want        int
	}{
		{scale.NoDegree, scale.Secondary, 1},
		{scale.NoDegree, scale.Associate, 10 + 1},
		{scale.NoDegree, scale.Bachelor, 100 + 1},
		{scale.Secondary, scale.Bachelor, 100},
		{scale.Associate, scale.Bachelor, 100 - 10},
		{scale.Bachelor, scale.Master, 1000},
		{scale.Bachelor, scale.Doctorate, 10_000 + 1000},
		{scale.Bachelor, scale.Bachelor, 100},
		{scale.Doctorate, scale.Bachelor, 100},
	} {
		if got := c.DegreeHours(tt.held, tt.level); got != tt.want {
			t.Errorf("from %s to %s: %d hours, want %d", tt.held, tt.level, got, tt.want)
		}
	}
	if got, want := c.SkillHours(0, 0, 3), 100; got != want {
		t.Errorf("from nothing to advanced: %d hours, want %d", got, want)
	}
	if got, want := c.SkillHours(0, 2, 4), 1000-10; got != want {
		t.Errorf("from intermediate to expert: %d hours, want %d", got, want)
	}
	if got, want := c.SkillHours(1, 0, 2), usualIntermediate; got != want {
		t.Errorf("a skill without a class takes %d hours, want the usual %d", got, want)
	}
	if got, want := (&Catalogue{}).DegreeHours(scale.Bachelor, scale.Master), 2*YearOfStudy; got != want {
		t.Errorf("a master's takes %d hours where the catalogue doesn't say, want %d", got, want)
	}
}

// A skill without a class in the embedded catalogue would be given the usual hours
// silently; a plan's hours are only as good as somebody's look at each category.
func TestEverySkillOfTheEmbeddedCatalogueHasAClassOfEffort(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, s := range c.Skills {
		if s.Effort == "" {
			t.Errorf("skill %q has no class of effort", s.ID)
		}
	}
	coding := func(id string) bool { return c.Skills[c.FindSkills(id)[0]].Coding }
	if !coding("python") || !coding("verilog") || coding("zapier") || coding("generative-ai") {
		t.Error("coding isn't told from what needs none")
	}
}
