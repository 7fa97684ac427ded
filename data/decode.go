package data

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"layerpath/data/scale"
)

// decode adds one file's entries to a catalogue. It is strict about the form:
// what it doesn't know is a problem. What entries mean to each other is for
// Check. It is the only place in the package that knows YAML.
func decode(file string, text []byte, c *Catalogue) Problems {
	d := &decoder{file: file}
	root, err := parse(text)
	switch {
	case errors.Is(err, io.EOF):
		d.addAt(0, "", "no entries in this file", "")
	case errors.Is(err, errSecondDocument):
		d.addAt(root.Line, "", "a second document begins here, and a file has one", "take the line --- out, or give it a file of its own in the folder")
	case err != nil:
		d.syntax(err)
	default:
		d.document(root, c)
	}
	return d.problems
}

// A value is a node of the YAML library, for the other files of the decoder.
type value = yaml.Node

var errSecondDocument = errors.New("a second document")

// parse reads the one document of a file; where there are two, the node is the
// second. yaml.v3 has panicked on malformed texts; that would be an error here.
func parse(text []byte) (root *yaml.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("yaml: %v", r)
		}
	}()
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var doc yaml.Node
	if err := decoder.Decode(&doc); err != nil {
		return nil, err
	}
	var second yaml.Node
	if err := decoder.Decode(&second); !errors.Is(err, io.EOF) {
		if err != nil {
			return nil, err
		}
		return &second, errSecondDocument
	}
	return doc.Content[0], nil
}

// A decoder turns the nodes of one file into entries and collects its problems.
type decoder struct {
	file     string
	entry    string // the entry at hand, for messages: `skill "go"`
	problems Problems
}

func (d *decoder) addAt(line int, entry, text, way string) {
	d.problems = append(d.problems, Problem{Place{d.file, line}, entry, text, way})
}

func (d *decoder) add(n *yaml.Node, way, format string, args ...any) {
	d.addAt(n.Line, d.entry, fmt.Sprintf(format, args...), way)
}

// syntax reports an error of the YAML parser, whose line is near the mistake,
// not always at it.
func (d *decoder) syntax(err error) {
	text, line, near := strings.TrimPrefix(err.Error(), "yaml: "), 0, ""
	if m := regexp.MustCompile(`^line (\d+): `).FindStringSubmatch(text); m != nil {
		line, _ = strconv.Atoi(m[1])
		text, near = text[len(m[0]):], ", near this line"
	}
	d.addAt(line, "", "not readable as YAML"+near+": "+text, "put quotes around a text with : or # or a leading @, *, &, {, [")
}

func (d *decoder) document(root *yaml.Node, c *Catalogue) {
	d.mapping(root, "a catalogue file", keys{
		"catalog": func(n *yaml.Node) {
			d.mapping(n, "catalog", keys{"name": d.text(&c.Name), "version": d.text(&c.Version)})
		},
		"categories":       entries(d, "category", &c.Categories, d.category),
		"skills":           entries(d, "skill", &c.Skills, d.skill),
		"fields":           entries(d, "field", &c.Fields, d.field),
		"interests":        entries(d, "interest", &c.Interests, d.interest),
		"professionGroups": entries(d, "profession group", &c.ProfessionGroups, d.professionGroup),
		"professions":      entries(d, "profession", &c.Professions, d.profession),
		"layers":           entries(d, "layer", &c.Layers, d.layer),
		"roles":            entries(d, "role", &c.Roles, d.role),
		"effort":           func(n *yaml.Node) { d.effort(n, &c.Effort) },
	})
}

func (d *decoder) category(x *Category, at Place) keys {
	x.Place = at
	return keys{"id": d.text(&x.ID), "name": d.text(&x.Name), "effort": d.text(&x.Effort), "coding": d.yes(&x.Coding)}
}

func (d *decoder) skill(x *Skill, at Place) keys {
	x.Place = at
	return keys{
		"id": d.text(&x.ID), "name": d.text(&x.Name), "aliases": d.texts(&x.Aliases),
		"category": d.text(&x.Category), "broader": d.shares(&x.Broader), "effort": d.text(&x.Effort),
		"coding": func(n *yaml.Node) {
			x.coding = new(bool)
			d.yes(x.coding)(n)
		},
	}
}

func (d *decoder) field(x *Field, at Place) keys {
	x.Place = at
	return keys{
		"id": d.text(&x.ID), "name": d.text(&x.Name), "aliases": d.texts(&x.Aliases),
		"cip": d.text(&x.CIP), "broader": d.shares(&x.Broader),
	}
}

func (d *decoder) interest(x *Interest, at Place) keys {
	x.Place = at
	return keys{
		"id": d.text(&x.ID), "name": d.text(&x.Name), "aliases": d.texts(&x.Aliases),
		"riasec": d.text(&x.RIASEC),
	}
}

func (d *decoder) professionGroup(x *ProfessionGroup, at Place) keys {
	x.Place = at
	return keys{"id": d.text(&x.ID), "name": d.text(&x.Name)}
}

func (d *decoder) profession(x *Profession, at Place) keys {
	x.Place = at
	return keys{
		"id": d.text(&x.ID), "name": d.text(&x.Name), "aliases": d.texts(&x.Aliases),
		"group": d.text(&x.Group), "soc": d.text(&x.SOC), "riasec": d.text(&x.RIASEC),
		"interests": d.texts(&x.Interests), "withAI": d.text(&x.WithAI), "next": d.text(&x.Next),
	}
}

func (d *decoder) layer(x *Layer, at Place) keys {
	x.Place = at
	return keys{
		"id": d.text(&x.ID), "number": d.number(&x.Number, 1, 100), "name": d.text(&x.Name),
		"nickname": d.text(&x.Nickname), "stream": d.text(&x.Stream), "about": d.text(&x.About),
		"example": d.text(&x.Example), "skillSet": d.text(&x.SkillSet), "firstStep": d.text(&x.FirstStep),
		"entry":        func(n *yaml.Node) { d.entryDoor(n, &x.Entry) },
		"requirements": d.requirements(&x.Requirements),
	}
}

func (d *decoder) role(x *Role, at Place) keys {
	x.Place = at
	return keys{
		"id": d.text(&x.ID), "title": d.text(&x.Title), "aliases": d.texts(&x.Aliases),
		"layer": d.text(&x.Layer), "about": d.text(&x.About), "soc": d.text(&x.SOC), "firstStep": d.text(&x.FirstStep),
		"next": d.texts(&x.Next),
		"entry": func(n *yaml.Node) {
			x.Entry = &Entry{}
			d.entryDoor(n, x.Entry)
		},
		"requirements": d.requirements(&x.Requirements),
	}
}

func (d *decoder) entryDoor(n *yaml.Node, x *Entry) {
	d.mapping(n, "entry", keys{
		"usual": d.text(&x.Usual), "note": d.text(&x.Note),
		"open": d.degreeLevel(&x.Open), "stretch": d.degreeLevel(&x.Stretch), "fields": d.shares(&x.Fields),
	})
}

// keys are the keys that a mapping may have, and what reads each value.
type keys map[string]func(*yaml.Node)

func (d *decoder) mapping(n *yaml.Node, what string, known keys) {
	if n.Kind != yaml.MappingNode {
		d.add(n, "", "%s is a mapping of keys to values, this is %s", what, describe(n))
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		read, ok := known[key.Value]
		switch {
		case !ok:
			d.add(key, "known here: "+strings.Join(slices.Sorted(maps.Keys(known)), ", "), "unknown key %q", key.Value)
		case seen[key.Value]:
			d.add(key, "", "key %q twice", key.Value)
		default:
			read(value)
		}
		seen[key.Value] = true
	}
}

func (d *decoder) sequence(n *yaml.Node, each func(*yaml.Node)) {
	if n.Kind != yaml.SequenceNode {
		d.add(n, "", "a list is wanted here, this is %s", describe(n))
		return
	}
	for _, item := range n.Content {
		each(item)
	}
}

// entries reads a list of entries of one kind into a slice.
func entries[T any](d *decoder, kind string, to *[]T, read func(*T, Place) keys) func(*yaml.Node) {
	return func(n *yaml.Node) {
		d.sequence(n, func(n *yaml.Node) {
			var x T
			d.entry = kind
			if id := idOf(n); id != "" {
				d.entry = fmt.Sprintf("%s %q", kind, id)
			}
			d.mapping(n, "an entry", read(&x, Place{d.file, n.Line}))
			d.entry = ""
			*to = append(*to, x)
		})
	}
}

func idOf(n *yaml.Node) string {
	for i := 0; i+1 < len(n.Content) && n.Kind == yaml.MappingNode; i += 2 {
		if n.Content[i].Value == "id" {
			return n.Content[i+1].Value
		}
	}
	return ""
}

func (d *decoder) text(to *string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
			d.add(n, "", "a text is wanted here, this is %s", describe(n))
			return
		}
		*to = strings.TrimSpace(n.Value)
	}
}

func (d *decoder) texts(to *[]string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		d.sequence(n, func(n *yaml.Node) {
			var s string
			d.text(&s)(n)
			*to = append(*to, s)
		})
	}
}

func (d *decoder) number(to *int, low, high int) func(*yaml.Node) {
	return func(n *yaml.Node) {
		v, err := strconv.Atoi(n.Value)
		if n.Kind != yaml.ScalarNode || err != nil || v < low || v > high {
			d.add(n, "", "a whole number from %d to %d is wanted here, this is %s", low, high, describe(n))
			return
		}
		*to = v
	}
}

// yes reads true or false.
func (d *decoder) yes(to *bool) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.ScalarNode || n.Tag != "!!bool" {
			d.add(n, "", "true or false is wanted here, this is %s", describe(n))
			return
		}
		*to = strings.EqualFold(n.Value, "true")
	}
}

func (d *decoder) shares(to *[]Share) func(*yaml.Node) {
	return func(n *yaml.Node) {
		d.eachPair(n, "ids with their percent", func(key, value *yaml.Node) {
			s := Share{ID: key.Value, Place: Place{d.file, key.Line}}
			d.number(&s.Percent, 1, 100)(value)
			*to = append(*to, s)
		})
	}
}

func (d *decoder) degreeLevel(to *scale.Degree) func(*yaml.Node) {
	return func(n *yaml.Node) {
		level, ok := scale.ParseDegree(n.Value)
		if !ok || level.String() != n.Value || n.Kind != yaml.ScalarNode {
			d.add(n, "use "+strings.Join(scale.DegreeWords(), ", "), "unknown degree level %s", describe(n))
		}
		*to = level
	}
}

// once reports a key whose percent is set already: of two, one would be lost.
func (d *decoder) once(key *yaml.Node, percent int) {
	if percent > 0 {
		d.add(key, "", "%q stands twice in one list", key.Value)
	}
}

func (d *decoder) eachPair(n *yaml.Node, what string, read func(key, value *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		d.add(n, "", "%s are wanted here, this is %s", what, describe(n))
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		read(n.Content[i], n.Content[i+1])
	}
}

func describe(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "a mapping"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case n.Kind == yaml.AliasNode:
		return "an alias of YAML"
	case n.Tag == "!!null":
		return "nothing"
	default:
		return strconv.Quote(n.Value)
	}
}
