package listing

import (
	"fmt"
	"slices"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
)

// layersAnswer is a list of layers as data.
type layersAnswer struct {
	head
	Layers []layerEntry `json:"layers"`
}

type layerEntry struct {
	Number       int           `json:"number"`
	ID           string        `json:"id"`
	Name         string        `json:"name"`
	Nickname     string        `json:"nickname,omitempty"`
	Plain        string        `json:"plain,omitempty"` // what people work on there, in plain words
	Stream       string        `json:"stream"`
	About        string        `json:"about"`
	Example      string        `json:"example,omitempty"`
	SkillSet     string        `json:"skillSet,omitempty"` // says that it is no job, where it is none
	FirstStep    string        `json:"firstStep,omitempty"`
	Door         door          `json:"door"`
	Requirements []requirement `json:"requirements"` // what its professions share
	Own          []requirement `json:"own"`          // what a person's own profession asks for there, where the layer is a skill set
	Roles        []string      `json:"roles"`        // their ids
}

// Layers lists all layers.
func Layers(c *data.Catalogue) List {
	s := layerShelf(c)
	return s.list(s.all(), func(p sheet) { layersPage(p, c) })
}

// LayersLike lists the layer of which a text is the number, the id or the name. The error
// is an Unknown where it is none.
func LayersLike(c *data.Catalogue, text string) (List, error) {
	i, ok := c.FindLayer(text)
	if !ok {
		return List{}, UnknownLayer(c, text)
	}
	return layerShelf(c).list([]hit{{entry: i}}, func(p sheet) { layerPage(p, c, c.Layers[i]) }), nil
}

// UnknownLayer is the error of a text that names no layer.
func UnknownLayer(c *data.Catalogue, text string) error {
	return &Unknown{fmt.Sprintf("unknown layer %q", text), fmt.Sprintf("use a number from 1 to %d; layerpath layers lists them", len(c.Layers))}
}

// layerShelf has the layers. They aren't searched for.
func layerShelf(c *data.Catalogue) shelf[layerEntry] {
	return shelf[layerEntry]{
		size: len(c.Layers),
		entries: func(hits []hit) []layerEntry {
			x := newIndex(c)
			return page.Each(hits, func(h hit) layerEntry { return x.layer(c.Layers[h.entry]) })
		},
		answer: func(entries []layerEntry) any { return layersAnswer{headOf(c, "layers"), entries} },
		columns: slices.Concat([]column[layerEntry]{
			{"number", func(l layerEntry) string { return fmt.Sprint(l.Number) }},
			{"id", func(l layerEntry) string { return l.ID }},
			{"name", func(l layerEntry) string { return l.Name }},
			{"nickname", func(l layerEntry) string { return l.Nickname }},
			{"plain", func(l layerEntry) string { return l.Plain }},
			{"stream", func(l layerEntry) string { return l.Stream }},
			{"about", func(l layerEntry) string { return l.About }},
			{"example", func(l layerEntry) string { return l.Example }},
			{"skill_set", func(l layerEntry) string { return l.SkillSet }},
			{"first_step", func(l layerEntry) string { return l.FirstStep }},
		}, doorColumns(func(l layerEntry) door { return l.Door }), []column[layerEntry]{
			{"requirements", func(l layerEntry) string { return requirementCell(l.Requirements) }},
			{"own", func(l layerEntry) string { return requirementCell(l.Own) }},
			{"roles", func(l layerEntry) string { return joined(l.Roles) }},
		}),
	}
}

func (x *index) layer(l data.Layer) layerEntry {
	roles := []string{}
	for _, r := range x.catalogue.Roles {
		if r.Layer == l.ID {
			roles = append(roles, r.ID)
		}
	}
	return layerEntry{l.Number, l.ID, l.Name, l.Nickname, l.Plain, l.Stream, l.About, l.Example, l.SkillSet, l.FirstStep, x.door(l.Entry), x.requirements(l.Requirements), x.requirements(l.Own), roles}
}
