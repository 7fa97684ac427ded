package data

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data/names"
)

// Whoever mistypes a name is offered the right one first; were it second, many
// would take the first.
func TestNearestNameIsOfferedFirst(t *testing.T) {
	c := embeddedCatalogue(t)
	skill := func(text string) string { return skillIDs(c, c.SuggestSkills(text, 1)) }
	field := func(text string) string { return fieldIDs(c, c.SuggestFields(text, 1)) }
	interest := func(text string) string {
		if found := c.SuggestInterests(text, 1); len(found) > 0 {
			return c.Interests[found[0]].ID
		}
		return ""
	}
	profession := func(text string) string {
		if found := c.SuggestProfessions(text, 1); len(found) > 0 {
			return jobID(c, found[0])
		}
		return ""
	}
	for _, tt := range []struct {
		what, text, want string
		suggest          func(string) string
	}{
		{"skill", "pyhton", "python", skill},
		{"skill", "kubernets", "kubernetes", skill},
		{"skill", "tensorflwo", "tensorflow", skill},
		{"skill", "pytoch", "pytorch", skill},
		{"skill", "javscript", "javascript", skill},
		{"skill", "docekr", "docker", skill},
		{"skill", "exel", "excel", skill},
		{"skill", "reakt", "react", skill},
		{"skill", "machne learning", "machine-learning", skill},
		{"skill", "communciation", "communication", skill},
		{"skill", "rust remover", "rust", skill},
		{"field", "physiks", "physics", field},
		{"field", "computer sience", "computer-science", field},
		{"interest", "protoyping", "prototyping", interest},
		{"interest", "helping peple", "helping-people", interest},
		{"profession", "nures", "nurse", profession},
		{"profession", "paralegl", "paralegal", profession},
	} {
		if got := tt.suggest(tt.text); got != tt.want {
			t.Errorf("for the %s %q the first offer is %q, want %q", tt.what, tt.text, got, tt.want)
		}
	}
	for _, text := range []string{"", "x", "zzzzqqq", "日本語", "+", "()"} {
		for what, got := range map[string]string{"skill": skill(text), "field": field(text), "interest": interest(text), "profession": profession(text)} {
			if got != "" {
				t.Errorf("for %q the %s %q is offered, want none", text, what, got)
			}
		}
	}
}

// Two runs that offer different names would make a script's output differ; an
// entry offered under two of its names would push another out.
func TestSuggestionsAreStableAndWithoutRepeats(t *testing.T) {
	names := []string{"pyhton", "kubernets", "sqll", "gti", "dta", "learning", "PUE"}
	load := func() *Catalogue { // a fresh map each time, with another order of its own
		c, err := Load("catalog")
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	one, two := load(), load()
	for _, text := range names {
		first := one.SuggestSkills(text, 5)
		if again := two.SuggestSkills(text, 5); !slices.Equal(first, again) {
			t.Errorf("%q: %s, then %s", text, skillIDs(one, first), skillIDs(two, again))
		}
		if short := one.SuggestSkills(text, 2); !slices.Equal(short, first[:min(2, len(first))]) {
			t.Errorf("%q: the first two of five are %s, but asked for two they are %s", text, skillIDs(one, first), skillIDs(one, short))
		}
		slices.Sort(first)
		if len(slices.Compact(first)) != len(first) || len(first) > 5 {
			t.Errorf("%q: an entry is offered twice, or more than asked for: %v", text, first)
		}
	}
}

// One letter wrong in a long name is what most people get wrong.
func TestOneTypingMistakeIsAlwaysForgiven(t *testing.T) {
	c := embeddedCatalogue(t)
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(c.Skills).Draw(t, "skill")
		name := []rune(names.Key(s.Name))
		if len(name) < 8 {
			return
		}
		i := rapid.IntRange(0, len(name)-1).Draw(t, "at")
		name[i] = 'q'
		if len(c.FindSkills(string(name))) > 0 {
			return // the mistake made another skill's name
		}
		found := c.SuggestSkills(string(name), 5)
		if !slices.ContainsFunc(found, func(j int) bool { return c.Skills[j].ID == s.ID }) {
			t.Fatalf("%q for %q: offered %s", string(name), s.Name, skillIDs(c, found))
		}
	})
}
