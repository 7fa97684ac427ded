// Package titles says which roles somebody means who writes a title: those that have the
// name or its words, or, where there is none, those that the words speak of.
package titles

import (
	"maps"
	"slices"
	"strings"

	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/names"
)

// Find gives the roles that a text means, as indexes into c.Roles: the one of which
// it is the id, the title or an alias, with or without a rank in front ("senior"); else
// all that have its words in their title, or in an alias, as whole words. Of several the
// nearest in meaning comes first; which one is meant is for whoever asked.
func Find(c *data.Catalogue, text string) []int {
	plain := data.WithoutRank(text)
	for _, title := range []string{text, plain} {
		if role, ok := named(c, title); ok {
			return []int{role}
		}
	}
	t := newTitles(c)
	for _, title := range []string{text, plain} {
		if words := names.Words(title); len(words) > 0 {
			if found := t.with(words); len(found) > 0 {
				t.sort(found, t.meant(words))
				return found
			}
		}
	}
	return nil
}

// Suggest gives up to n roles for a text that means none, the nearest first, as
// indexes into c.Roles: that whose title is misspelt; else those that the words speak of,
// be it in a title, by a skill that the role asks for or by a profession that is like it;
// else, where no word is known, the one whose name has nearly the same letters.
func Suggest(c *data.Catalogue, text string, n int) []int {
	t := newTitles(c)
	words := t.spelt(telling(text))
	if role, ok := named(c, strings.Join(words, " ")); ok {
		return []int{role}[:min(n, 1)]
	}
	if found := t.speakOf(words); len(found) > 0 {
		return found[:min(n, len(found))]
	}
	if slices.ContainsFunc(words, func(w string) bool { return t.roles[w] > 0 }) {
		return nil // "happiness engineer": other letters make other words
	}
	for _, job := range c.SuggestProfessions(text, len(c.Professions)+len(c.Roles)) {
		if job.Role >= 0 {
			return []int{job.Role}[:min(n, 1)]
		}
	}
	return nil
}

// named gives the role of which a text is a name, and nothing is left aside.
func named(c *data.Catalogue, text string) (int, bool) {
	job, exact, _ := c.FindProfession(text)
	return job.Role, exact && job.Role >= 0
}

// telling gives the keys of the words of a title that may say what somebody does.
func telling(text string) []string {
	aside := []string{"head", "chief", "director", "of", "for", "the", "and", "in", "at", "a", "an", "with"}
	return slices.DeleteFunc(names.Words(data.WithoutRank(text)), func(w string) bool { return slices.Contains(aside, w) })
}

// titles are the names of roles by their words, for texts that are none of them.
type titles struct {
	*data.Catalogue
	names [][][]string   // by role and name: the keys of its words
	roles map[string]int // by word: how many roles have it in a name
}

func newTitles(c *data.Catalogue) *titles {
	t := &titles{c, make([][][]string, len(c.Roles)), map[string]int{}}
	for i, r := range c.Roles {
		seen := map[string]bool{}
		for _, name := range append([]string{r.Title}, r.Aliases...) {
			words := names.Words(name)
			t.names[i] = append(t.names[i], words)
			for _, w := range words {
				if !seen[w] {
					seen[w] = true
					t.roles[w]++
				}
			}
		}
	}
	return t
}

// with gives the roles that have all words in one name.
func (t *titles) with(words []string) (found []int) {
	for i, all := range t.names {
		if slices.ContainsFunc(all, func(name []string) bool {
			return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(name, w) })
		}) {
			found = append(found, i)
		}
	}
	return found
}

// spelt puts the word of a title, or the name of a skill, in the place of a word that
// nothing has in a name. A first letter is seldom mistyped, and in a short word most
// others make another word.
func (t *titles) spelt(words []string) []string {
	const short = 4 // letters
	spelt := slices.Clone(words)
	known := slices.Sorted(maps.Keys(t.roles))
	for i, w := range spelt {
		if t.roles[w] > 0 || len(w) <= short || t.known(w) {
			continue
		}
		alike := slices.DeleteFunc(slices.Clone(known), func(k string) bool { return k[0] != w[0] })
		slices.SortStableFunc(alike, func(a, b string) int { return t.roles[b] - t.roles[a] }) // "enginer" is an engineer, and no search engine
		if near, ok := document.Nearest(w, alike); ok {
			spelt[i] = near
		} else if skills := t.SuggestSkills(w, 1); len(skills) > 0 && t.Skills[skills[0]].ID[0] == w[0] {
			spelt[i] = names.Key(t.Skills[skills[0]].ID)
		}
	}
	return spelt
}

// known says whether a word stands in a name of a skill or a profession: then it is no
// misspelt one.
func (t *titles) known(word string) bool {
	has := func(name string, aliases []string) bool {
		return slices.ContainsFunc(append(aliases[:len(aliases):len(aliases)], name), func(text string) bool {
			return slices.Contains(names.Words(text), word)
		})
	}
	return slices.ContainsFunc(t.Skills, func(s data.Skill) bool { return has(s.Name, s.Aliases) }) ||
		slices.ContainsFunc(t.Professions, func(p data.Profession) bool { return has(p.Name, p.Aliases) })
}
