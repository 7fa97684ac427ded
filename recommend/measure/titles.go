package measure

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"layerpath/data"
	"layerpath/data/document"
	"layerpath/profiles"
)

// Titles are the roles that are right for job titles: ids by the source of a case, then by
// its label.
type Titles map[string]map[string][]string

// titlesWay is the way out of a mistake in a file of roles.
const titlesWay = `write the roles of a source's job titles, such as {"survey-2026": {"Data Scientist": ["data-scientist"]}}`

// ReadTitles reads which roles are right for which job titles, as JSON or YAML: the sources
// of cases, and for each the labels with their ids, which this function doesn't know.
//
//	{"about": "…", "survey-2026": {"Data Scientist": ["data-scientist"], "DBA": ["database-administrator"]}}
//
// What stands under "about" is for people. File is the name that messages use. What is
// wrong is reported at once, as document.Problems; any other error is the reader's,
// wrapped.
func ReadTitles(r io.Reader, file string) (Titles, error) {
	form := document.Form{
		Name: "file of roles", Subject: "one list of sources", Size: 4 << 20, Values: maxValues,
		ManyWay: "write one", NothingWay: titlesWay, DeepWay: titlesWay, TextWay: "save it as text in UTF-8",
	}
	text, err := io.ReadAll(io.LimitReader(r, int64(form.Size)+1))
	if err != nil {
		return nil, fmt.Errorf("reading roles %q: %w", file, err)
	}
	root, problem := form.Read(text)
	if problem != nil {
		problem.File = file
		return nil, document.Problems{*problem}
	}
	reading := document.Reading{File: file}
	titles := Titles{}
	eachKey(&reading, root, "a file of roles", func(source string, n document.Node) {
		if source == "about" && n.Shape == document.Text {
			return
		}
		titles[source] = map[string][]string{}
		eachKey(&reading, n, "a source", func(label string, n document.Node) {
			titles[source][label] = roleIDs(&reading, n, document.Quoted(label))
		})
	})
	if len(reading.Problems) > 0 {
		return nil, reading.Sorted()
	}
	return titles, nil
}

// eachKey visits the values of a mapping whose keys are anybody's.
func eachKey(r *document.Reading, n document.Node, what string, visit func(key string, value document.Node)) {
	if n.Shape != document.Mapping {
		r.Add(n, titlesWay, "%s is an object with keys and values", what)
		return
	}
	seen := map[string]bool{}
	for i, k := range n.Keys {
		key := strings.TrimSpace(k.Text)
		if seen[key] {
			r.AddKind(document.KeyTwice, k, "keep one of them", "key %s twice in %s", document.Quoted(key), what)
		}
		seen[key] = true
		visit(key, n.Items[i])
	}
}

// roleIDs reads a list of ids of roles.
func roleIDs(r *document.Reading, n document.Node, what string) []string {
	if n.Shape != document.List && n.Shape != document.Null {
		r.Add(n, rolesWay, "%s is a list of roles", what)
		return nil
	}
	var ids []string
	for _, item := range n.Items {
		id := strings.TrimSpace(item.Text)
		if item.Shape != document.Text || id == "" {
			r.Add(item, rolesWay, "%s in %s is no id of a role", item, what)
		}
		ids = append(ids, id)
	}
	return ids
}

// ownProfession is the id of one's own profession with AI, the role of a layer that is a
// skill set.
const ownProfession = "profession"

// A job is what a catalogue knows of the roles that are right for a case.
type job struct {
	layers []int // numbers of the layers of its roles
	apart  bool  // the case said its title, and the catalogue doesn't take that for one of its roles
}

// A roster knows the roles of a catalogue, and collects the ids that it lacks.
type roster struct {
	catalogue *data.Catalogue
	layers    map[string]int // number of the layer, by the id of the role
	unknown   []string       // each once; never nil
}

func newRoster(c *data.Catalogue) *roster {
	r := &roster{catalogue: c, layers: map[string]int{}, unknown: []string{}}
	numbers := map[string]int{}
	for _, l := range c.Layers {
		numbers[l.ID] = l.Number
		if l.SkillSet != "" {
			r.layers[ownProfession] = l.Number
		}
	}
	for _, role := range c.Roles {
		r.layers[role.ID] = numbers[role.Layer]
	}
	return r
}

// prepared gives groups of cases as they are measured: with those of their right roles
// that the catalogue has, and with their titles said where that is wanted.
func (r *roster) prepared(groups []Group, o Options) []Group {
	groups = slices.Clone(groups)
	for i := range groups {
		cases := slices.Clone(groups[i].Cases)
		for k := range cases {
			r.prepare(&cases[k], o)
		}
		groups[i].Cases = cases
	}
	return groups
}

func (r *roster) prepare(c *Case, o Options) {
	if len(c.Roles) == 0 {
		c.Roles = o.Roles[c.Source][c.Label]
	}
	c.Roles = r.known(c.Roles)
	c.job = job{}
	for _, id := range c.Roles {
		c.job.layers = append(c.job.layers, r.layers[id])
	}
	if o.TitleSaid {
		c.job.apart = !r.holds(c.Label, c.Roles)
		if c.Label != "" {
			c.Profile.Profession = profiles.Name{Text: c.Label, Line: c.Line}
		}
	}
}

// known gives the ids that the catalogue has, and notes the others.
func (r *roster) known(ids []string) []string {
	var known []string
	for _, id := range ids {
		switch _, ok := r.layers[id]; {
		case ok:
			known = append(known, id)
		case !slices.Contains(r.unknown, id):
			r.unknown = append(r.unknown, id)
		}
	}
	return known
}

// holds says whether the catalogue takes a job title for one of some roles: it is the
// role's own title, or that of a profession that is the role's own, at 100 percent.
func (r *roster) holds(title string, roles []string) bool {
	found, _, ok := r.catalogue.FindProfession(title)
	if !ok {
		return false
	}
	id, itself := "", ownProfession
	if found.Role >= 0 {
		id = r.catalogue.Roles[found.Role].ID
		itself = id
	} else {
		id = r.catalogue.Professions[found.Profession].ID
	}
	return slices.Contains(roles, itself) || slices.ContainsFunc(r.catalogue.Roles, func(role data.Role) bool {
		return slices.Contains(roles, role.ID) && owns(role, id)
	})
}

// owns says whether a profession, or another role as one, is wholly a role's.
func owns(role data.Role, id string) bool {
	return slices.ContainsFunc(role.Requirements, func(q data.Requirement) bool {
		return slices.ContainsFunc(q.Professions, func(s data.Share) bool { return s.ID == id && s.Percent == 100 })
	})
}
