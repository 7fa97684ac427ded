package names

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/hbollon/go-edlib"
)

// Suggest gives up to n entries with names near to a text, the nearest first. Who wrote a
// tool's name and is offered a craft that is spelt alike takes the offer for a mistake of
// the program: near are names that are the text but for slips of typing (see [slip]). A
// name that starts with the text counts as one edit away, and so does one that stands
// within it word for word and tells what it is about ("PUE" in "PUE targets"): near
// enough to offer, not to take.
func (t *Table) Suggest(text string, n int) []int {
	key := Key(text)
	limit := slips(len(key))
	type candidate struct {
		key      string
		entry    int
		distance int
	}
	within, has := tellingRuns(text), lettersOf(key)
	var found []candidate
	for _, bucket := range t.Buckets {
		for _, name := range bucket {
			d := 1
			switch {
			case begins(name.Key, key), slices.Contains(within, name.Key):
			case offLength(key, name.Key) > limit, has.apart(lettersOf(name.Key)) > limit:
				continue // these differences alone are more edits than are allowed
			default:
				if d = edlib.OSADamerauLevenshteinDistance(key, name.Key); !slip(key, name.Key, d) {
					continue
				}
			}
			found = append(found, candidate{name.Key, int(name.Entry), d})
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

// offLength is by how much the lengths of two keys differ, in bytes.
func offLength(a, b string) int {
	return max(len(a)-len(b), len(b)-len(a))
}

// slip says whether so many edits (optimal string alignment: a swap of two letters is one)
// between a text's key and a name's are slips of typing, and don't lead from one word to
// another ("etching" to "teaching"). Slips happen inside words: of a short key the first
// letter stays, and of two edits or more the last as well, if they aren't swapped with
// their neighbours. A short word of everyday English is no other one with a letter more or
// less: "rugby" isn't Ruby.
func slip(key, name string, edits int) bool {
	if edits == 0 {
		return true
	}
	if len(key) < 2 || len(name) < 2 || max(edits, offLength(key, name)) > slips(len(key)) {
		return false
	}
	begin := key[0] == name[0] || key[0] == name[1] && key[1] == name[0]
	k, n := len(key)-1, len(name)-1
	end := key[k] == name[n] || key[k] == name[n-1] && key[k-1] == name[n]
	switch {
	case everyday(name) && k != n:
		return edits == 1 && begin && end && n > 4
	case edits == 1:
		return begin || len(key) >= 7
	}
	return begin && end
}

// slips is how many edits there are at most between a key of some length and the name that
// was meant: with two in seven letters, or four in fifteen, most words have a neighbour
// somewhere in the catalogue.
func slips(length int) int {
	switch {
	case length < 10:
		return 1
	case length < 15:
		return 2
	case length < 22:
		return 3
	}
	return 4
}

// begins says whether a name goes on where a key ends. From a short key it has to go on
// with more than an ending, and a short everyday word begins anything: "make" is no
// beginning of "makeup artist".
func begins(name, key string) bool {
	const short, ending = 5, 3
	if len(key) < 3 || !strings.HasPrefix(name, key) {
		return false
	}
	return len(key) >= short || len(name) >= len(key)+ending && !everyday(key)
}

// tellingRuns gives the keys of the runs of neighbouring words of a text that tell what it
// is about. A single word at the end doesn't, since it says what kind of thing is meant, of
// any world: "shelf stacking", "soil mechanics"; unless it is joined ("macros in Excel").
// An everyday word tells nothing: "rust remover".
func tellingRuns(text string) (runs []string) {
	words := split(text)
	words = words[:min(len(words), 12)] // a longer text is a sentence, not a name
	for i := range words {
		for j := i + 1; j <= len(words); j++ {
			kind := i > 0 && j == len(words) && j == i+1 && !slices.Contains([]string{"in", "with", "using", "on", "and", "or"}, plainWord(words[i-1]))
			key := Key(strings.Join(words[i:j], " "))
			if len(key) >= 3 && !kind && !everyday(key) { // shorter ones are in many texts by accident
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
