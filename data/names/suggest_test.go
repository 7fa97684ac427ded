package names_test

import (
	"slices"
	"testing"

	"github.com/hbollon/go-edlib"
	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/names"
)

// What is offered must not hang on the filters before the distance is taken.
func TestFiltersChangeNoSuggestion(t *testing.T) {
	table, texts := skillNames(t)
	all := slices.Concat(table.Buckets...)
	rapid.Check(t, func(t *rapid.T) {
		text := misspelt(t, rapid.SampledFrom(texts).Draw(t, "name"))
		key := names.Key(text)
		var want []int
		for _, name := range all {
			near := names.Slip(key, name.Key, edlib.OSADamerauLevenshteinDistance(key, name.Key))
			if near || names.Begins(name.Key, key) || slices.Contains(names.TellingRuns(text), name.Key) {
				want = append(want, int(name.Entry))
			}
		}
		got := table.Suggest(text, len(texts))
		slices.Sort(want)
		slices.Sort(got)
		if want = slices.Compact(want); !slices.Equal(got, want) {
			t.Fatalf("for %q: offered %v, want %v", text, got, want)
		}
	})
}

// skillNames gives a table of all names of the embedded catalogue's skills, and the names
// that are shown.
func skillNames(t *testing.T) (names.Table, []string) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	entries, texts := map[string]int32{}, []string{}
	for i, s := range c.Skills {
		for _, text := range append([]string{s.ID, s.Name}, s.Aliases...) {
			entries[names.Key(text)] = int32(i)
		}
		texts = append(texts, s.Name)
	}
	return names.NewTable(entries), texts
}

// misspelt changes some letters of a name.
func misspelt(t *rapid.T, name string) string {
	text := []rune(name)
	for range rapid.IntRange(1, 4).Draw(t, "mistakes") {
		i := rapid.IntRange(0, len(text)-1).Draw(t, "at")
		text[i] = rapid.SampledFrom([]rune("aeqz1 -éß日")).Draw(t, "letter")
	}
	return string(text)
}
