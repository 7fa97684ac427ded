package data

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"

	"layerpath/data/document"
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
	k := &checker{c: c, known: map[string][]string{}, entries: entriesOf(c), ids: map[reference]Place{}}
	k.required()
	k.ranges()
	k.identifiers()
	k.names()
	k.taken()
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
		k.unused() // these two follow references, which must be sound
		k.reaches()
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
	ids      map[reference]Place
	known    map[string][]string // by kind: the ids, once they are asked for
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
		k.add(entry{kind: "catalog", Place: k.c.place}, `begin one file with: catalog: {name: my-catalogue, version: "1"}`, "the catalogue has no name or no version")
	}
	if len(k.c.Layers) == 0 {
		k.add(entry{kind: "catalog", Place: k.c.place}, "list them under layers, each with its roles: layerpath help catalogue shows how", "the catalogue has no layers")
	}
	for _, x := range k.entries {
		if x.name == "" && x.kind != "band" {
			k.add(x, "say under "+x.nameKey()+" what people call it", "has no name")
		}
	}
	for _, x := range k.entries {
		if x.layer != nil && (x.layer.Stream == "" || x.layer.About == "") {
			k.add(x, "say both, under stream and about", "has no stream or doesn't say what it is about")
		} else if x.layer != nil && !slices.Contains(Streams(), x.layer.Stream) {
			k.add(x, streamWay(x.layer.Stream), "unknown stream %s", document.Quoted(x.layer.Stream))
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
			k.add(x, "give it one, in lower-case letters, digits and single hyphens", "has no id")
		case !kebab.MatchString(x.id):
			k.add(x, "use lower-case letters, digits and single hyphens", "the id isn't in kebab case")
		case k.ids[own] != Place{}:
			k.add(x, fmt.Sprintf("the first is on line %d%s: give one of them another", k.ids[own].Line, in(k.ids[own].File)), "the id stands twice")
			continue
		}
		k.ids[own] = x.Place.orAny()
	}
}

// orAny gives the place, or one that isn't the zero place: entries that are made in Go have
// none.
func (p Place) orAny() Place {
	p.Line = max(p.Line, 1)
	return p
}

// Streams are the parts of the chain to which a layer may belong.
func Streams() []string { return []string{"upstream", "midstream", "downstream"} }

func streamWay(text string) string {
	if near, ok := document.Nearest(text, Streams()); ok {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return "use " + document.Choice(Streams())
}

// in names a file behind a line of it.
func in(file string) string {
	if file == "" {
		return ""
	}
	return " of " + file
}
