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
	"layerpath/data/scale"
)

// Check finds what is wrong with a catalogue, beyond its form: references that
// lead nowhere, names that two entries claim, cycles, weights that don't add up,
// entries that nothing uses. Problems come in the order of files and lines.
//
// A catalogue that passes can be ranked with: layers are numbered from 1, each
// asks for something, no layer or role can earn more than 100 points, and each
// skill, field, interest and profession counts for something.
func Check(c *Catalogue) document.Problems {
	k := &checker{c: c, kebab: regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), ids: map[string]map[string]bool{}}
	k.required()
	k.ranges()
	k.identifiers()
	k.names()
	k.references()
	k.codes()
	k.efforts()
	k.layerNumbers()
	k.points()
	if k.cycles(); len(k.problems) == 0 {
		k.unused() // follows references, so they must be sound
	}
	slices.SortStableFunc(k.problems, func(a, b document.Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return k.problems
}

// Sound gives what Check finds, and looks only where neither Embedded nor Load has.
func Sound(c *Catalogue) document.Problems {
	switch {
	case c == nil:
		return document.Problems{{Text: "no catalogue", Way: "data.Embedded has the one that ships with the program"}}
	case c.loaded:
		return nil
	}
	return Check(c)
}

type checker struct {
	c        *Catalogue
	kebab    *regexp.Regexp
	ids      map[string]map[string]bool // kind → its ids
	problems document.Problems
}

func (k *checker) add(at Place, kind, id, way, format string, args ...any) {
	k.problems = append(k.problems, document.Problem{File: at.File, Line: at.Line, Entry: entryName(kind, id), Text: fmt.Sprintf(format, args...), Way: way})
}

func entryName(kind, id string) string {
	if id == "" {
		return kind
	}
	return fmt.Sprintf("%s %q", kind, id)
}

// each visits every entry of the catalogue.
func (k *checker) each(visit func(kind, id, name string, aliases []string, at Place)) {
	for _, x := range k.c.Categories {
		visit("category", x.ID, x.Name, nil, x.Place)
	}
	for _, x := range k.c.Skills {
		visit("skill", x.ID, x.Name, x.Aliases, x.Place)
	}
	for _, x := range k.c.Fields {
		visit("field", x.ID, x.Name, x.Aliases, x.Place)
	}
	for _, x := range k.c.Interests {
		visit("interest", x.ID, x.Name, x.Aliases, x.Place)
	}
	for _, x := range k.c.ProfessionGroups {
		visit("profession group", x.ID, x.Name, nil, x.Place)
	}
	for _, x := range k.c.Professions {
		visit("profession", x.ID, x.Name, x.Aliases, x.Place)
	}
	for _, x := range k.c.Effort.Classes {
		visit("effort class", x.ID, x.Name, nil, x.Place)
	}
	for _, x := range k.c.Layers {
		visit("layer", x.ID, x.Name, nil, x.Place)
	}
	for _, x := range k.c.Roles {
		visit("role", x.ID, x.Title, x.Aliases, x.Place)
	}
}

// required finds what a catalogue can't do without.
func (k *checker) required() {
	c := k.c
	if c.Name == "" || c.Version == "" {
		k.add(Place{}, "catalog", "", `begin one file with: catalog: {name: my-catalogue, version: "1"}`, "the catalogue has no name or no version")
	}
	if len(c.Layers) == 0 {
		k.add(Place{}, "catalog", "", "", "the catalogue has no layers")
	}
	k.each(func(kind, id, name string, _ []string, at Place) {
		if name == "" {
			k.add(at, kind, id, "", "has no name")
		}
	})
	for _, l := range c.Layers {
		if l.Stream == "" || l.About == "" {
			k.add(l.Place, "layer", l.ID, "", "has no stream or doesn't say what it is about")
		}
		if len(l.Requirements) == 0 {
			k.add(l.Place, "layer", l.ID, "list what it asks for under requirements", "asks for nothing, so nobody can fit it")
		}
	}
	for _, r := range c.Roles {
		if len(r.Requirements) == 0 {
			k.add(r.Place, "role", r.ID, "list what it asks for under requirements", "asks for nothing, so nobody can fit it")
		}
	}
}

func (k *checker) identifiers() {
	k.each(func(kind, id, _ string, _ []string, at Place) {
		if k.ids[kind] == nil {
			k.ids[kind] = map[string]bool{}
		}
		switch {
		case id == "":
			k.add(at, kind, "", "", "has no id")
		case !k.kebab.MatchString(id):
			k.add(at, kind, id, "use lower-case letters, digits and single hyphens", "the id isn't in kebab case")
		case k.ids[kind][id]:
			k.add(at, kind, id, "", "the id stands twice")
		}
		k.ids[kind][id] = true
	})
}

// names finds names that two entries claim, and aliases that add nothing.
// Professions and roles share their names: a person's profession is looked up in
// both.
func (k *checker) names() {
	claims := map[string]map[string]string{} // space → key → entry
	k.each(func(kind, id, name string, aliases []string, at Place) {
		space := kind
		if kind == "role" {
			space = "profession"
		}
		if claims[space] == nil {
			claims[space] = map[string]string{}
		}
		own := []string{names.Key(id)}
		if key := names.Key(name); key != own[0] && key != "" {
			own = append(own, key)
		}
		for _, alias := range aliases {
			key := names.Key(alias)
			switch {
			case key == "":
				k.add(at, kind, id, "", "alias %q has no letter or digit", alias)
			case slices.Contains(own, key):
				k.add(at, kind, id, "leave it out: case, spaces, hyphens and dots don't count", "alias %q adds nothing to the names before it", alias)
			}
			own = append(own, key)
		}
		for _, key := range own {
			if other, ok := claims[space][key]; ok && key != "" && other != entryName(kind, id) {
				k.add(at, kind, id, "a name leads to one entry only", "the name %q belongs to %s already", key, other)
			}
			claims[space][key] = entryName(kind, id)
		}
		for _, text := range append([]string{name}, aliases...) {
			if strings.ContainsFunc(text, unicode.IsControl) {
				k.add(at, kind, id, "", "the name %q has a control character", text)
			}
		}
	})
}

func (k *checker) references() {
	c := k.c
	for _, s := range c.Skills {
		k.refer(s.Place, "skill", s.ID, "category", s.Category)
		k.shares("skill", s.ID, s.Broader, "skill")
	}
	for _, f := range c.Fields {
		k.shares("field", f.ID, f.Broader, "field")
	}
	for _, p := range c.Professions {
		k.refer(p.Place, "profession", p.ID, "profession group", p.Group)
		for _, in := range p.Interests {
			k.refer(p.Place, "profession", p.ID, "interest", in)
		}
	}
	for _, l := range c.Layers {
		k.shares("layer", l.ID, l.Entry.Fields, "field")
		k.requirementReferences("layer", l.ID, l.Requirements)
	}
	for _, r := range c.Roles {
		k.refer(r.Place, "role", r.ID, "layer", r.Layer)
		if r.Entry != nil {
			k.shares("role", r.ID, r.Entry.Fields, "field")
		}
		for _, next := range r.Next {
			k.refer(r.Place, "role", r.ID, "role", next)
		}
		k.requirementReferences("role", r.ID, r.Requirements)
	}
}

func (k *checker) requirementReferences(kind, id string, requirements []Requirement) {
	for _, q := range requirements {
		switch q.Kind {
		case SkillKind:
			k.refer(q.Place, kind, id, "skill", q.Skill)
		case DegreeKind:
			k.shares(kind, id, q.Fields, "field")
		case InterestKind:
			k.refer(q.Place, kind, id, "interest", q.Interest)
		case ProfessionKind:
			k.shares(kind, id, q.Professions, "profession", "profession group", "role")
		}
	}
}

// refer checks that an id is one of a kind.
func (k *checker) refer(at Place, kind, id string, to, ref string) {
	if !k.ids[to][ref] {
		k.unknown(at, kind, id, ref, to)
	}
}

// shares checks a list of references, of one or several kinds.
func (k *checker) shares(kind, id string, shares []Share, to ...string) {
	seen := map[string]bool{}
	for _, s := range shares {
		if !slices.ContainsFunc(to, func(t string) bool { return k.ids[t][s.ID] }) {
			k.unknown(s.Place, kind, id, s.ID, to...)
		}
		if seen[s.ID] {
			k.add(s.Place, kind, id, "", "%s %q stands twice in one list", to[0], s.ID)
		}
		seen[s.ID] = true
	}
}

func (k *checker) unknown(at Place, kind, id, ref string, to ...string) {
	var known []string
	for _, t := range to {
		for id := range k.ids[t] {
			known = append(known, id)
		}
	}
	slices.Sort(known)
	way := ""
	if near, ok := document.Nearest(ref, known); ok {
		way = fmt.Sprintf("did you mean %q?", near)
	}
	k.add(at, kind, id, way, "refers to the %s %q, which isn't there", to[0], ref)
}

// codes checks RIASEC codes.
func (k *checker) codes() {
	code := func(at Place, kind, id, letters string) {
		if read, ok := scale.ParseCode(letters); letters != "" && (!ok || read != letters) {
			k.add(at, kind, id, "use different letters of R, I, A, S, E, C", "%q is no RIASEC code", letters)
		}
	}
	for _, in := range k.c.Interests {
		code(in.Place, "interest", in.ID, in.RIASEC)
	}
	for _, p := range k.c.Professions {
		code(p.Place, "profession", p.ID, p.RIASEC)
	}
}

// layerNumbers checks that layers are numbered 1, 2, 3 …, and which may have roles.
func (k *checker) layerNumbers() {
	roles := map[string]int{}
	for _, r := range k.c.Roles {
		roles[r.Layer]++
	}
	for i, l := range k.c.Layers {
		if l.Number != i+1 {
			k.add(l.Place, "layer", l.ID, "number the layers 1, 2, 3 without gaps", "has the number %d where %d is next", l.Number, i+1)
		}
		switch {
		case l.SkillSet == "" && roles[l.ID] == 0:
			k.add(l.Place, "layer", l.ID, "give it a role, or say under skillSet why it has none", "has no role")
		case l.SkillSet != "" && roles[l.ID] > 0:
			k.add(l.Place, "layer", l.ID, "take skillSet out, or move its roles", "is a skill set, yet has roles of its own")
		}
		k.entry(l.Place, "layer", l.ID, l.Entry)
	}
	for _, r := range k.c.Roles {
		if r.Entry != nil {
			k.entry(r.Place, "role", r.ID, *r.Entry)
		}
	}
}

func (k *checker) entry(at Place, kind, id string, e Entry) {
	if e.Usual == "" {
		k.add(at, kind, id, "", "doesn't say the usual entry in words")
	}
	if e.Stretch > e.Open {
		k.add(at, kind, id, "", "the door is a stretch from %s on, above %s where it is open", e.Stretch, e.Open)
	}
}

// points checks that points add up and that no requirement stands twice.
func (k *checker) points() {
	for _, l := range k.c.Layers {
		k.requirementPoints(l.Place, "layer", l.ID, l.Requirements)
	}
	for _, r := range k.c.Roles {
		k.requirementPoints(r.Place, "role", r.ID, r.Requirements)
	}
}

func (k *checker) requirementPoints(at Place, kind, id string, requirements []Requirement) {
	sum, seen := 0, map[string]bool{}
	for _, q := range requirements {
		if q.Points == 0 {
			k.add(q.Place, kind, id, "", "a requirement without points")
		}
		sum += q.Points
		name := requirementName(q)
		if seen[name] {
			k.add(q.Place, kind, id, "ask for it once, with the points of both", "asks for the %s twice", name)
		}
		seen[name] = true
		if !earnable(q) {
			k.add(q.Place, kind, id, "give percents: by degree level and by field (or anyField), by letter, by profession", "nobody can earn the points of its %s", name)
		}
		for l := 1; l < len(q.Levels); l++ {
			if q.Levels[l] < q.Levels[l-1] {
				k.add(q.Place, kind, id, "a higher degree never earns less", "%s earns less than %s", scale.Degree(l), scale.Degree(l-1))
			}
		}
	}
	if sum > 100 {
		k.add(at, kind, id, "the points of a layer or role sum to 100 at most", "its requirements have %d points", sum)
	}
}

// earnable says whether some person could meet a requirement.
func earnable(q Requirement) bool {
	switch q.Kind {
	case DegreeKind:
		return q.Levels[scale.Doctorate] > 0 && (len(q.Fields) > 0 || q.AnyField > 0)
	case RIASECKind:
		return q.Letters != [len(scale.RIASEC)]int{}
	case ProfessionKind:
		return len(q.Professions) > 0
	default:
		return true
	}
}

// requirementName says what a requirement asks for. A layer has at most one
// requirement of each name.
func requirementName(q Requirement) string {
	switch q.Kind {
	case SkillKind:
		return fmt.Sprintf("skill %q", q.Skill)
	case InterestKind:
		return fmt.Sprintf("interest %q", q.Interest)
	case DegreeKind:
		return "degree"
	case RIASECKind:
		return "RIASEC code"
	default:
		return "profession"
	}
}
