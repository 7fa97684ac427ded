package data

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"layerpath/data/document"
	"layerpath/data/names"
)

// Check finds what is wrong with a catalogue, beyond its form: references that
// lead nowhere, names that two entries claim, cycles, weights that don't add up,
// entries that nothing uses. Problems come in the order of files and lines.
//
// A catalogue that passes can be ranked with: layers are numbered from 1, each
// asks for something, no layer or role can earn more than 100 points, and each
// skill, field, interest and profession counts for something.
func Check(c *Catalogue) document.Problems {
	if c == nil {
		return document.Problems{{Text: "no catalogue", Way: "data.Embedded has the one that ships with the program"}}
	}
	k := &checker{c: c, entries: entriesOf(c), ids: map[reference]bool{}}
	k.required()
	k.ranges()
	k.identifiers()
	k.names()
	k.titles()
	k.references()
	k.codes()
	k.efforts()
	k.layers()
	k.points()
	k.cores()
	k.work()
	k.fading()
	k.bands()
	k.phrases()
	k.waysIn()
	k.occupations()
	if k.cycles(); len(k.problems) == 0 {
		k.unused() // follows references, so they must be sound
	}
	slices.SortStableFunc(k.problems, func(a, b document.Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return k.problems
}

// Sound gives what Check finds, and looks only where neither Embedded nor Load has. A
// copy of what they gave is looked at; what was changed in place is not.
func Sound(c *Catalogue) document.Problems {
	if c == &builtin || c != nil && c.loaded == c {
		return nil
	}
	return Check(c)
}

type checker struct {
	c        *Catalogue
	entries  []entry
	ids      map[reference]bool
	problems document.Problems
}

// An entry is an entry of any kind as the check sees it; what its kind doesn't have is
// empty.
type entry struct {
	kind, id, name string
	aliases        []string
	titles         []string // rules
	refers         []reference
	broader        []Share // of its own kind
	needs          []Need
	riasec, effort string
	hours          []int
	layer          *Layer // of a layer: itself
	door           *Entry
	asks           []Requirement
	own            []Requirement
	ai             AIWork
	became         []string
	Place
}

// A reference names an entry.
type reference struct{ kind, id string }

// at gives the entry with the place of a part of it.
func (x entry) at(place Place) entry {
	x.Place = place
	return x
}

func (x entry) String() string {
	if x.id == "" {
		return x.kind
	}
	return fmt.Sprintf("%s %q", x.kind, x.id)
}

// entriesOf gives every entry of a catalogue.
func entriesOf(c *Catalogue) (all []entry) {
	for _, x := range c.Categories {
		all = append(all, entry{kind: "category", id: x.ID, name: x.Name, effort: x.Effort, Place: x.Place})
	}
	for _, x := range c.Skills {
		all = append(all, entry{kind: "skill", id: x.ID, name: x.Name, aliases: x.Aliases, refers: []reference{{"category", x.Category}}, broader: x.Broader, needs: x.Needs, effort: x.Effort, Place: x.Place})
	}
	for _, x := range c.Fields {
		all = append(all, entry{kind: "field", id: x.ID, name: x.Name, aliases: x.Aliases, broader: x.Broader, Place: x.Place})
	}
	for _, x := range c.Interests {
		all = append(all, entry{kind: "interest", id: x.ID, name: x.Name, aliases: x.Aliases, riasec: x.RIASEC, Place: x.Place})
	}
	for _, x := range c.ProfessionGroups {
		all = append(all, entry{kind: "profession group", id: x.ID, name: x.Name, Place: x.Place})
	}
	for _, x := range c.Professions {
		refers := append([]reference{{"profession group", x.Group}}, referencesTo("interest", x.Interests)...)
		all = append(all, entry{kind: "profession", id: x.ID, name: x.Name, aliases: x.Aliases, titles: x.Titles, refers: refers, riasec: x.RIASEC, Place: x.Place})
	}
	for _, x := range c.Effort.Classes {
		all = append(all, entry{kind: "effort class", id: x.ID, name: x.Name, hours: x.Hours[:], Place: x.Place})
	}
	for i := range c.Layers {
		x := &c.Layers[i]
		all = append(all, entry{kind: "layer", id: x.ID, name: x.Name, layer: x, door: &x.Entry, asks: x.Requirements, own: x.Own, Place: x.Place})
	}
	for _, x := range c.Roles {
		refers := append([]reference{{"layer", x.Layer}}, append(referencesTo("role", x.Next), referencesTo("role", x.Became)...)...)
		if x.Group != "" {
			refers = append(refers, reference{"profession group", x.Group})
		}
		all = append(all, entry{kind: "role", id: x.ID, name: x.Title, aliases: x.Aliases, titles: x.Titles, refers: refers, door: x.Entry, asks: x.Requirements, ai: x.AI, became: x.Became, Place: x.Place})
	}
	for _, x := range c.Confidence.Bands {
		all = append(all, entry{kind: "band", id: x.ID, name: x.Name, Place: x.Place})
	}
	return all
}

func referencesTo(kind string, ids []string) (all []reference) {
	for _, id := range ids {
		all = append(all, reference{kind, id})
	}
	return all
}

func (k *checker) add(x entry, way, format string, args ...any) {
	k.problems = append(k.problems, document.Problem{File: x.File, Line: x.Line, Entry: x.String(), Text: fmt.Sprintf(format, args...), Way: way})
}

// required finds what a catalogue can't do without.
func (k *checker) required() {
	if k.c.Name == "" || k.c.Version == "" {
		k.add(entry{kind: "catalog"}, `begin one file with: catalog: {name: my-catalogue, version: "1"}`, "the catalogue has no name or no version")
	}
	if len(k.c.Layers) == 0 {
		k.add(entry{kind: "catalog"}, "", "the catalogue has no layers")
	}
	for _, x := range k.entries {
		if x.name == "" && x.kind != "band" {
			k.add(x, "", "has no name")
		}
	}
	for _, x := range k.entries {
		if x.layer != nil && (x.layer.Stream == "" || x.layer.About == "") {
			k.add(x, "", "has no stream or doesn't say what it is about")
		}
		if (x.kind == "layer" || x.kind == "role") && len(x.asks) == 0 {
			k.add(x, "list what it asks for under requirements", "asks for nothing, so nobody can fit it")
		}
	}
}

func (k *checker) identifiers() {
	kebab := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	for _, x := range k.entries {
		own := reference{x.kind, x.id}
		switch {
		case x.id == "":
			k.add(x, "", "has no id")
		case !kebab.MatchString(x.id):
			k.add(x, "use lower-case letters, digits and single hyphens", "the id isn't in kebab case")
		case k.ids[own]:
			k.add(x, "", "the id stands twice")
		}
		k.ids[own] = true
	}
}

// names finds names that two entries claim, and aliases that add nothing.
// Professions and roles share their names: a person's profession is looked up in
// both.
func (k *checker) names() {
	claims := map[reference]string{} // kind and key → entry
	for _, x := range k.entries {
		own := []string{names.Key(x.id)}
		if key := names.Key(x.name); key != own[0] && key != "" {
			own = append(own, key)
		}
		for _, alias := range x.aliases {
			key := names.Key(alias)
			switch {
			case key == "":
				k.add(x, "", "alias %q has no letter or digit", alias)
			case slices.Contains(own, key):
				k.add(x, "leave it out: case, spaces, hyphens and dots don't count", "alias %q adds nothing to the names before it", alias)
			}
			own = append(own, key)
		}
		for _, key := range own {
			claim := reference{x.kind, key}
			if x.kind == "role" {
				claim.kind = "profession"
			}
			if other, ok := claims[claim]; ok && key != "" && other != x.String() {
				k.add(x, "a name leads to one entry only", "the name %q belongs to %s already", key, other)
			}
			claims[claim] = x.String()
		}
		for _, text := range append([]string{x.name}, x.aliases...) {
			if strings.ContainsFunc(text, unicode.IsControl) {
				k.add(x, "", "the name %q has a control character", text)
			}
		}
	}
}

// titles finds rules for titles that are none, and those of which two entries claim a
// subject at a position.
func (k *checker) titles() {
	claims := map[string]string{}
	for _, x := range k.entries {
		for _, text := range x.titles {
			subjects, positions, ok := (&names.TitleRule{Text: text}).Pairs(&k.c.Titles)
			if !ok {
				k.add(x, `write subjects, a colon and positions: "weld* solder: operator inspector"`, "%q is no rule for titles", text)
			}
			for _, s := range subjects {
				for _, p := range positions {
					claim := s + ": " + p
					if other, ok := claims[claim]; ok && other != x.String() {
						k.add(x, "a title leads to one entry only", "the rule %q belongs to %s already", claim, other)
					}
					claims[claim] = x.String()
				}
			}
		}
	}
}
