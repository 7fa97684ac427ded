package names

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/hbollon/go-edlib"
)

// Suggest gives up to n entries with names near to a text, the nearest first. It ranks
// names by the edit distance of their keys (optimal string alignment: a swap of two
// letters is one edit). More than one edit in three letters is another word. A name that
// starts with the text counts as one edit away, and so does one that stands within it
// word for word ("PUE" in "PUE targets"): near enough to offer, not to take.
func (t *Table) Suggest(text string, n int) []int {
	key := Key(text)
	limit := min(max(1, len(key)/3), len(key)-1)
	type candidate struct {
		key      string
		entry    int
		distance int
	}
	within, has := runsOfWords(text), lettersOf(key)
	var found []candidate
	for _, bucket := range t.Buckets {
		for _, name := range bucket {
			d := 1
			switch {
			case len(key) >= 3 && strings.HasPrefix(name.Key, key), slices.Contains(within, name.Key):
			case offLength(key, name.Key) > limit, has.apart(lettersOf(name.Key)) > limit:
				continue // these differences alone are more edits than are allowed
			default:
				d = edlib.OSADamerauLevenshteinDistance(key, name.Key)
			}
			if d <= limit {
				found = append(found, candidate{name.Key, int(name.Entry), d})
			}
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
	words := split(text)
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

// Words gives the keys of the words of a text, which spaces, hyphens, slashes and commas
// part.
func Words(text string) (keys []string) {
	for _, word := range split(text) {
		if key := Key(word); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}

func split(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '/' || r == ',' })
}
