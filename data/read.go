package data

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"layerpath/data/document"
	"layerpath/data/names"
	"layerpath/data/scale"
)

// read adds one file's entries to a catalogue. It is strict about the form: what it
// doesn't know is a problem. What entries mean to each other is for Check.
func read(file string, text []byte, c *Catalogue) document.Problems {
	r := &reader{document.Reading{File: file}}
	if problem := document.CheckText(text, "a catalogue is YAML, saved as text in UTF-8"); problem != nil {
		problem.File = file
		return document.Problems{*problem}
	}
	form := document.Form{Name: "catalogue", Subject: "one catalogue", ManyWay: "give each document a file of its own in the folder", DeepWay: "a catalogue is eight levels deep at most"}
	root, documents, err := form.YAML(text)
	var syntax *document.SyntaxError
	var problem *document.Problem
	switch {
	case errors.As(err, &syntax):
		line, what, way := form.YAMLTrouble(text, syntax)
		r.AddKind(syntax.Kind, value{Line: line}, way, "not readable as YAML, near this line: %s", what)
	case errors.As(err, &problem):
		problem.File = file
		r.Problems = document.Problems{*problem}
	case len(documents) > 1:
		r.Add(value{Line: documents[1]}, "take the line --- out, or give it a file of its own in the folder", "a second document begins here, and a file has one")
	case root.Line == 0:
		r.Add(value{Line: 1}, "write entries into it, or take it out of the folder", "no entries in this file")
	default:
		r.catalogue(root, c)
	}
	return r.Problems
}

// A value is a node of a file, as it is read.
type value = document.Node

// A reader turns the nodes of one file into entries and collects its problems.
type reader struct{ document.Reading }

func (r *reader) catalogue(root value, c *Catalogue) {
	if c.place == (Place{}) || !root.Value("catalog").Blank() {
		c.place = Place{r.File, max(1, root.Value("catalog").Line)}
	}
	r.mapping(root, "a catalogue file", keys{
		"catalog": func(n value) {
			r.mapping(n, "catalog", keys{"name": r.text(&c.Name), "version": r.text(&c.Version)})
		},
		"categories":       entries(r, "category", &c.Categories, r.category),
		"skills":           entries(r, "skill", &c.Skills, r.skill),
		"fields":           entries(r, "field", &c.Fields, r.field),
		"interests":        entries(r, "interest", &c.Interests, r.interest),
		"professionGroups": entries(r, "profession group", &c.ProfessionGroups, r.professionGroup),
		"professions":      entries(r, "profession", &c.Professions, r.profession),
		"titles":           func(n value) { r.titleWords(n, &c.Titles) },
		"layers":           entries(r, "layer", &c.Layers, r.layer),
		"roles":            entries(r, "role", &c.Roles, r.role),
		"effort":           func(n value) { r.effort(n, &c.Effort) },
		"confidence":       func(n value) { r.confidence(n, &c.Confidence) },
		"waysIn":           entries(r, "way in", &c.WaysIn, r.wayIn),
		"occupations":      entries(r, "occupation", &c.Occupations, r.occupation),
		"sources":          entries(r, "source", &c.Sources, r.source),
		"iscoGroups":       entries(r, "ISCO group", &c.ISCOGroups, r.iscoGroup),
	})
}

func (r *reader) category(x *Category, at Place) keys {
	x.Place = at
	return keys{"id": r.text(&x.ID), "name": r.text(&x.Name), "effort": r.text(&x.Effort), "coding": r.yes(&x.Coding)}
}

func (r *reader) skill(x *Skill, at Place) keys {
	x.Place = at
	return keys{
		"id": r.text(&x.ID), "name": r.text(&x.Name), "aliases": r.texts(&x.Aliases),
		"category": r.text(&x.Category), "broader": r.shares(&x.Broader), "needs": r.needs(&x.Needs), "effort": r.text(&x.Effort),
		"coding": func(n value) {
			x.coding = new(bool)
			r.yes(x.coding)(n)
		},
	}
}

func (r *reader) field(x *Field, at Place) keys {
	x.Place = at
	return keys{
		"id": r.text(&x.ID), "name": r.text(&x.Name), "aliases": r.texts(&x.Aliases),
		"cip": r.text(&x.CIP), "broader": r.shares(&x.Broader),
	}
}

func (r *reader) interest(x *Interest, at Place) keys {
	x.Place = at
	return keys{
		"id": r.text(&x.ID), "name": r.text(&x.Name), "aliases": r.texts(&x.Aliases),
		"riasec": r.text(&x.RIASEC),
	}
}

func (r *reader) professionGroup(x *ProfessionGroup, at Place) keys {
	x.Place = at
	return keys{"id": r.text(&x.ID), "name": r.text(&x.Name)}
}

func (r *reader) profession(x *Profession, at Place) keys {
	x.Place = at
	return keys{
		"id": r.text(&x.ID), "name": r.text(&x.Name), "aliases": r.texts(&x.Aliases), "titles": r.texts(&x.Titles),
		"group": r.text(&x.Group), "soc": r.text(&x.SOC), "isco": r.text(&x.ISCO), "riasec": r.text(&x.RIASEC),
		"interests": r.texts(&x.Interests), "withAI": r.text(&x.WithAI), "next": r.text(&x.Next),
	}
}

// titleWords reads the words that mean the same in all titles. Positions are read as ids
// with their words.
func (r *reader) titleWords(n value, x *names.TitleWords) {
	r.mapping(n, "titles", keys{
		"aside": r.texts(&x.Aside), "marks": r.texts(&x.Marks), "vague": r.texts(&x.Vague),
		"positions": func(n value) {
			r.eachPair(n, "ids of positions with their words", "{shop-hand: [operator, helper]}", func(key, value value) {
				p := names.Position{ID: key.Text}
				if r.texts(&p.Words)(value); !strings.Contains(p.ID, "-") || len(p.Words) == 0 {
					r.Add(key, "write a list of words under an id with a hyphen: shop-hand: [operator, helper]", "the position %q has no hyphen, or no words", p.ID)
				}
				x.Positions = append(x.Positions, p)
			})
		},
	})
}

func (r *reader) layer(x *Layer, at Place) keys {
	x.Place = at
	return keys{
		"id": r.text(&x.ID), "number": r.number(&x.Number, 1, 100), "name": r.text(&x.Name),
		"nickname": r.text(&x.Nickname), "plain": r.text(&x.Plain), "stream": r.text(&x.Stream), "about": r.text(&x.About),
		"example": r.text(&x.Example), "skillSet": r.text(&x.SkillSet), "firstStep": r.text(&x.FirstStep),
		"entry":        func(n value) { r.entryDoor(n, &x.Entry) },
		"requirements": r.requirements(&x.Requirements),
		"own": func(n value) {
			r.mapping(n, "own", keys{"requirements": r.requirements(&x.Own)})
		},
	}
}

func (r *reader) role(x *Role, at Place) keys {
	x.Place = at
	return keys{
		"id": r.text(&x.ID), "title": r.text(&x.Title), "aliases": r.texts(&x.Aliases), "titles": r.texts(&x.Titles),
		"group": r.text(&x.Group), "withAI": r.text(&x.WithAI),
		"layer": r.text(&x.Layer), "about": r.text(&x.About), "soc": r.text(&x.SOC), "isco": r.text(&x.ISCO), "firstStep": r.text(&x.FirstStep),
		"next": r.texts(&x.Next), "became": r.texts(&x.Became), "ai": r.text((*string)(&x.AI)),
		"entry": func(n value) {
			x.Entry = &Entry{}
			r.entryDoor(n, x.Entry)
		},
		"requirements": r.requirements(&x.Requirements),
	}
}

func (r *reader) wayIn(x *WayIn, at Place) keys {
	x.Place = at
	return keys{
		"role": r.text(&x.Role), "signals": r.texts(&x.Signals), "learn": r.texts(&x.Learn), "reviewed": r.text(&x.Reviewed),
		"project": func(n value) {
			x.Project.Place = Place{r.File, n.Line}
			r.mapping(n, "a project", keys{
				"hours": r.number(&x.Project.Hours, leastHours, mostHours),
				"build": r.text(&x.Project.Build), "show": r.text(&x.Project.Show), "enough": r.text(&x.Project.Enough),
			})
		},
		"certificates": func(n value) {
			x.Certificates = []string{} // said, if only that there is none
			r.texts(&x.Certificates)(n)
		},
	}
}

func (r *reader) entryDoor(n value, x *Entry) {
	r.mapping(n, "entry", keys{
		"usual": r.text(&x.Usual), "note": r.text(&x.Note),
		"open": r.degreeLevel(&x.Open), "stretch": r.degreeLevel(&x.Stretch), "fields": r.shares(&x.Fields),
	})
}

// keys are the keys that a mapping may have, and what reads each value.
type keys map[string]func(value)

func (r *reader) mapping(n value, what string, known keys) {
	if n.Shape != document.Mapping {
		r.Add(n, "write its keys and values in lines of their own, or as {key: value, key: value}", "%s is a mapping of keys to values, this is %s", what, n)
		return
	}
	list := make([]document.Key, 0, len(known))
	for name, read := range known {
		list = append(list, document.On(name, read))
	}
	r.Mapping(n, document.Style{Terse: true}, list...)
}

func (r *reader) sequence(n value, each func(value)) {
	if n.Shape != document.List {
		r.Add(n, `begin each item with "- ", or put them between [ and ]`, "a list is wanted here, this is %s", n)
		return
	}
	for _, item := range n.Items {
		each(item)
	}
}

// entries reads a list of entries of one kind into a slice.
func entries[T any](r *reader, kind string, to *[]T, read func(*T, Place) keys) func(value) {
	return func(n value) {
		r.sequence(n, func(n value) {
			var x T
			r.Entry = kind
			if id := cmp.Or(n.Value("id").Text, n.Value("role").Text, n.Value("soc").Text, n.Value("code").Text); id != "" {
				r.Entry = fmt.Sprintf("%s %q", kind, id)
			}
			r.mapping(n, "an entry", read(&x, Place{r.File, n.Line}))
			r.Entry = ""
			*to = append(*to, x)
		})
	}
}

func (r *reader) text(to *string) func(value) {
	return func(n value) {
		if n.Shape != document.Text {
			r.Add(n, "write a text, or leave the key out; put quotes around one that begins with { [ * or &", "a text is wanted here, this is %s", n)
			return
		}
		*to = strings.TrimSpace(n.Text)
	}
}

func (r *reader) texts(to *[]string) func(value) {
	return func(n value) {
		r.sequence(n, func(n value) {
			var s string
			r.text(&s)(n)
			*to = append(*to, s)
		})
	}
}

func (r *reader) number(to *int, low, high int) func(value) {
	return r.numberOr(to, low, high, "use one of them, in plain digits")
}

// level reads the number of a skill's level, for which people write its word.
func (r *reader) level(to *int) func(value) {
	return r.numberOr(to, int(scale.Beginner), int(scale.Expert), "use 1 to 4, from beginner to expert")
}

// numberOr reads a number, of which way is the way out where it is none.
func (r *reader) numberOr(to *int, low, high int, way string) func(value) {
	return func(n value) {
		v, err := strconv.Atoi(n.Text)
		if n.Shape != document.Text || err != nil || v < low || v > high {
			r.Add(n, way, "a whole number from %d to %d is wanted here, this is %s", low, high, n)
			return
		}
		*to = v
	}
}

// yes reads true or false.
func (r *reader) yes(to *bool) func(value) {
	return func(n value) {
		if !n.Bare || !strings.EqualFold(n.Text, "true") && !strings.EqualFold(n.Text, "false") {
			r.Add(n, "write true or false, without quotes", "true or false is wanted here, this is %s", n)
			return
		}
		*to = strings.EqualFold(n.Text, "true")
	}
}

func (r *reader) shares(to *[]Share) func(value) {
	return func(n value) {
		r.eachPair(n, "ids with their percent", "{deep-learning: 50, statistics: 30}", func(key, value value) {
			s := Share{ID: key.Text, Place: Place{r.File, key.Line}}
			r.number(&s.Percent, 1, 100)(value)
			*to = append(*to, s)
		})
	}
}

func (r *reader) needs(to *[]Need) func(value) {
	return func(n value) {
		r.eachPair(n, "ids of skills with the level that is needed", "{deep-learning: 2, statistics: 1}", func(key, value value) {
			need := Need{ID: key.Text, Place: Place{r.File, key.Line}}
			r.level(&need.Level)(value)
			*to = append(*to, need)
		})
	}
}

func (r *reader) degreeLevel(to *scale.Degree) func(value) {
	return func(n value) {
		level, ok := scale.ParseDegree(n.Text)
		if !ok || level.String() != n.Text || n.Shape != document.Text {
			r.Add(n, "use "+strings.Join(scale.DegreeWords(), ", "), "unknown degree level %s", n)
		}
		*to = level
	}
}

// once reports a key whose percent is set already: of two, one would be lost.
func (r *reader) once(key value, percent int) {
	if percent > 0 {
		r.Add(key, "keep one of them", "%q stands twice in one list", key.Text)
	}
}

// eachPair reads the pairs of a mapping, of which such is an example.
func (r *reader) eachPair(n value, what, such string, read func(key, value value)) {
	if n.Shape != document.Mapping {
		r.Add(n, "write them such as "+such, "%s are wanted here, this is %s", what, n)
		return
	}
	for i, key := range n.Keys {
		read(key, n.Items[i])
	}
}
