package world_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/recommend/internal/world"
)

// A catalogue that the generator never draws is one that no rule is tested on.
func TestDrawnCataloguesHaveEveryKindOfRequirement(t *testing.T) {
	seen := map[data.Kind]int{}
	skillSets, chains := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		c := world.DrawCatalogue(t)
		for _, l := range c.Layers {
			for _, q := range l.Requirements {
				seen[q.Kind]++
			}
			skillSets += len(l.SkillSet)
		}
		chains += len(slices.DeleteFunc(slices.Clone(c.Skills), func(s data.Skill) bool { return len(s.Broader) == 0 }))
	})
	if len(seen) != 5 || skillSets == 0 || chains == 0 {
		t.Errorf("requirements by kind: %v; skill sets %d, chains %d", seen, skillSets, chains)
	}
}
