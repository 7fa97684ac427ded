package data

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/hbollon/go-edlib"
)

// SuggestSkills gives up to n skills whose names are nearest to a text that
// isn't one, the nearest first, as indexes into c.Skills.
func (c *Catalogue) SuggestSkills(text string, n int) []int {
	return c.index().skills.nearest(text, n)
}

// SuggestFields does for fields what SuggestSkills does for skills.
func (c *Catalogue) SuggestFields(text string, n int) []int {
	return c.index().fields.nearest(text, n)
}

// SuggestInterests does for interests what SuggestSkills does for skills.
func (c *Catalogue) SuggestInterests(text string, n int) []int {
	return c.index().interests.nearest(text, n)
}

// SuggestProfessions gives up to n names of professions and roles that are
// nearest to a text, the nearest first.
func (c *Catalogue) SuggestProfessions(text string, n int) []Job {
	var jobs []Job
	for _, i := range c.index().professions.nearest(text, n) {
		jobs = append(jobs, c.job(i))
	}
	return jobs
}

// nearest ranks names by the edit distance of their keys (optimal string alignment: a
// swap of two letters is one edit). More than one edit in three letters is another
// word. A name that starts with the text counts as one edit away, and so does one that stands
// within it word for word ("PUE" in "PUE targets"): near enough to offer, not to take.
func (t *nameTable) nearest(text string, n int) []int {
	key := Key(text)
	limit := min(max(1, len(key)/3), len(key)-1)
	type candidate struct {
		key      string
		entry    int
		distance int
	}
	within, has := runsOfWords(text), lettersOf(key)
	var found []candidate
	for i := range t.len() {
		d, name := 1, t.key(i)
		switch {
		case len(key) >= 3 && strings.HasPrefix(name, key), slices.Contains(within, name):
		case offLength(key, name) > limit, has.apart(t.names[i].letters) > limit:
			continue // these differences alone are more edits than are allowed
		default:
			d = edlib.OSADamerauLevenshteinDistance(key, name)
		}
		if d <= limit {
			found = append(found, candidate{name, int(t.names[i].entry), d})
		}
	}
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(offLength(key, a.key), offLength(key, b.key)), cmp.Compare(a.key, b.key))
	})
	var entries []int
	for _, f := range found {
		if len(entries) < n && !slices.Contains(entries, f.entry) {
			entries = append(entries, f.entry)
		}
	}
	return entries
}

// offLength is by how much the lengths of two keys differ.
func offLength(a, b string) int {
	return max(len(a)-len(b), len(b)-len(a))
}

// runsOfWords gives the keys of all runs of neighbouring words of a text that have
// three letters or more: shorter ones are in many texts by accident.
func runsOfWords(text string) (runs []string) {
	words := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '/' || r == ',' })
	words = words[:min(len(words), 12)] // a longer text is a sentence, not a name
	for i := range words {
		for j := i + 1; j <= len(words); j++ {
			if key := Key(strings.Join(words[i:j], " ")); len(key) >= 3 {
				runs = append(runs, key)
			}
		}
	}
	return runs
}
