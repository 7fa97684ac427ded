package said

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/names"
)

// An entry is something of the catalogue that is offered: what it may be called, its id
// first, then its name.
type entry []string

// goOn offers the entries that may be meant by what is typed, each once, those with another
// name behind those with the name, and the shortest first. An offer always goes on from what is typed as it is
// typed, since shells drop what begins with something else: "machine l" goes on to "machine
// learning", "k8" to "k8s", and both are names. What it means stands behind a tab.
func goOn(typed string, entries []entry) []string {
	t := typing{text: typed, key: names.Key(typed)}
	if t.key == "" && strings.TrimSpace(typed) != "" {
		return nil // nothing but signs
	}
	t.big = strings.ContainsFunc(typed, func(r rune) bool { return unicode.IsUpper(r) || r == ' ' })
	var first, others []string
	for _, e := range entries {
		id, name := e[0], e[1]
		if t.big {
			id, name = name, id // for who writes names
		}
		if word, ok := t.oneOf(id, name); ok {
			first = append(first, meaning(word, e[1]))
		} else if word, ok := t.oneOf(e[2:]...); ok {
			others = append(others, meaning(word, e[1]))
		}
	}
	if t.text != "" {
		nearest := func(a, b string) int { return cmp.Compare(len(text(a)), len(text(b))) }
		slices.SortStableFunc(first, nearest)
		slices.SortStableFunc(others, nearest)
	}
	return append(first, others...)
}

// meaning puts a name behind a word that stands for it.
func meaning(word, name string) string {
	if word == name {
		return word
	}
	return word + "\t" + name
}

// typing is what is typed of a name: in capitals or with spaces, as names are, where big.
type typing struct {
	text, key string
	big       bool
}

// oneOf goes on to the first of the names that begins so.
func (t typing) oneOf(called ...string) (word string, ok bool) {
	for _, name := range called {
		rest, ok := behind(name, t.key)
		switch {
		case !ok, strings.ContainsAny(rest, ",;\""): // which would be other answers
			continue
		case strings.Contains(t.text, ":") && !strings.Contains(name, ":"): // behind which a level stands
			continue
		case t.text == "":
			return rest, true
		}
		if strings.ContainsAny(t.text[len(t.text)-1:], " -_/.:") {
			rest = strings.TrimLeft(rest, " -_/.:")
		}
		if !t.big {
			rest = strings.ToLower(rest)
		}
		return t.text + rest, true
	}
	return "", false
}

// behind is what stands in a name behind a key that it begins with.
func behind(name, key string) (rest string, ok bool) {
	if !strings.HasPrefix(names.Key(name), key) {
		return "", false
	}
	for at := range name {
		if names.Key(name[:at]) == key {
			return name[at:], true
		}
	}
	return "", names.Key(name) == key
}

// entries makes entries of what has an id, a name and aliases, but for what is taken.
func entries[T any](all []T, taken func(i int) bool, called func(T) entry) []entry {
	var list []entry
	for i, one := range all {
		if taken == nil || !taken(i) {
			list = append(list, called(one))
		}
	}
	return list
}

func skills(c *data.Catalogue, taken func(i int) bool) []entry {
	return entries(c.Skills, taken, func(s data.Skill) entry { return append(entry{s.ID, s.Name}, s.Aliases...) })
}

func fields(c *data.Catalogue, taken func(i int) bool) []entry {
	return entries(c.Fields, taken, func(f data.Field) entry { return append(entry{f.ID, f.Name}, f.Aliases...) })
}

func interests(c *data.Catalogue, taken func(i int) bool) []entry {
	return entries(c.Interests, taken, func(in data.Interest) entry { return append(entry{in.ID, in.Name}, in.Aliases...) })
}

func layers(c *data.Catalogue) []entry {
	return page.Each(c.Layers, func(l data.Layer) entry { return entry{strconv.Itoa(l.Number), l.Name, l.ID} })
}

func roles(c *data.Catalogue) []entry {
	return page.Each(c.Roles, func(r data.Role) entry { return append(entry{r.ID, r.Title}, r.Aliases...) })
}

// A profession is told to people as it is written: the name stands where others have an id.
func professions(c *data.Catalogue) []entry {
	return page.Each(c.Professions, func(p data.Profession) entry { return append(entry{p.Name, p.Name}, p.Aliases...) })
}

// jobs are what a person may do today.
func jobs(c *data.Catalogue) []entry {
	return append(professions(c), page.Each(c.Roles, func(r data.Role) entry { return append(entry{r.Title, r.Title}, r.Aliases...) })...)
}
