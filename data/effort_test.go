package data

import "testing"

// Somebody with a bachelor's in law who takes one in physics starts over; somebody
// who goes on to a master's has most of the way behind them. If the hours didn't say
// so, plans would send people through school twice.
func TestHoursCountFromWhatAPersonHas(t *testing.T) {
	c := &Catalogue{
		Skills: []Skill{{ID: "welding", Effort: "trade"}, {ID: "thinking"}},
		Effort: Effort{
			Degrees: [Doctorate + 1]int{Secondary: 1, Associate: 10, Bachelor: 100, Master: 1000, Doctorate: 10_000},
			Classes: []EffortClass{{ID: "trade", Hours: [4]int{1, 10, 100, 1000}}},
		},
	}
	for _, tt := range []struct {
		held, level DegreeLevel
		want        int
	}{
		{NoDegree, Secondary, 1},
		{NoDegree, Associate, 10 + 1},
		{NoDegree, Bachelor, 100 + 1},
		{Secondary, Bachelor, 100},
		{Associate, Bachelor, 100 - 10},
		{Bachelor, Master, 1000},
		{Bachelor, Doctorate, 10_000 + 1000},
		{Bachelor, Bachelor, 100},
		{Doctorate, Bachelor, 100},
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
	if got, want := (&Catalogue{}).DegreeHours(Bachelor, Master), 2*YearOfStudy; got != want {
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
