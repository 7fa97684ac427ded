package data

import (
	"slices"
	"strings"
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
		{"skill", "kubernetes hardening", "kubernetes", skill},
		{"skill", "PUE goals", "pue", skill},
		{"skill", "javascrpt", "javascript", skill},
		{"skill", "kuberntes", "kubernetes", skill},
		{"field", "PhD Physics", "physics", field},
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

// Nobody who wrote the one means the other; whoever is offered it doubts the rest of the
// answer. A word alike is no slip, and what stands at the end of a name is a kind of thing
// in any world.
func TestNothingOfAnotherWorldIsOffered(t *testing.T) {
	c := embeddedCatalogue(t)
	for text, worlds := range map[string]string{
		"gaming": "baking", "documentation": "argumentation", "soil mechanics": "automotive-repair", "phishing analysis": "static-timing-analysis",
		"P&ID": "pandas", "etching": "teaching", "Make": "beauty-care", "rust remover": "rust", "horse riding": "electrical-installation",
		"shelf stacking": "ensemble-methods", "hoover": "looker", "rugby": "ruby", "darts": "dart", "karate": "amazon-ecs", "boxing": "baking",
		"wrestling": "rust", "fencing": "dance", "cricket": "racket", "surfing": "serving", "puppetry": "puppet", "astrology": "astronomy",
		"choir": "docker", "soap making": "soap", "clowning": "housekeeping", "zumba": "numba", "church service": "serving", "lambing": "plumbing",
	} {
		if offered := strings.Fields(skillIDs(c, c.SuggestSkills(text, 5))); slices.Contains(offered, worlds) {
			t.Errorf("for %q %s is offered", text, worlds)
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
