package names_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/names"
)

// A name that is found alone and not where somebody says how well they know it would be
// missing from just those profiles that say most. An everyday word in small letters is no
// name there.
func TestWhatIsPutAroundANameChangesNothing(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		skill := rapid.IntRange(0, len(c.Skills)-1).Draw(t, "skill")
		s := c.Skills[skill]
		name := rapid.SampledFrom(append([]string{s.ID, s.Name}, s.Aliases...)).Draw(t, "name")
		around := rapid.SampledFrom([]string{"good knowledge of %s", "%s v2.1", "%s - 5 years", "3+ years of %s", "decent %s"}).Draw(t, "around")
		text := strings.Replace(around, "%s", name, 1)
		found := c.FindSkills(text)
		if len(found) == 0 && names.Everyday(name) && name == strings.ToLower(name) {
			return
		}
		if !slices.Equal(found, []int{skill}) {
			t.Fatalf("FindSkills(%q) = %v, want %d, %s", text, found, skill, s.ID)
		}
	})
}
