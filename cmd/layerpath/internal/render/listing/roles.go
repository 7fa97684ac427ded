package listing

import (
	"cmp"
	"fmt"
	"slices"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/titles"
)

// rolesAnswer is a list of roles as data.
type rolesAnswer struct {
	head
	Roles []roleEntry `json:"roles"`
}

// A roleEntry is a role. Its door and first step are the layer's where it has none of
// its own.
type roleEntry struct {
	ID           string        `json:"id"`
	Title        string        `json:"title"`
	Aliases      []string      `json:"aliases"`
	Layer        int           `json:"layer"`
	LayerID      string        `json:"layerId"`
	AI           string        `json:"ai,omitempty"` // builds, uses or supports; not there where the catalogue doesn't say
	About        string        `json:"about"`
	Door         door          `json:"door"`
	OwnDoor      bool          `json:"ownDoor"` // it isn't the layer's
	Requirements []requirement `json:"requirements"`
	Next         []named       `json:"next"`             // roles that people move to from here
	Became       []named       `json:"became,omitempty"` // roles whose work it became: it is a title that fades
	SOC          string        `json:"soc,omitempty"`    // nearest occupation, O*NET-SOC 2019
	FirstStep    string        `json:"firstStep,omitempty"`
	Match        *match        `json:"match,omitempty"` // in a search
}

// Roles lists all roles.
func Roles(c *data.Catalogue) List {
	s := roleShelf(c)
	return s.list(s.all(), func(p sheet) { rolesPage(p, c, c.Roles, true) })
}

// RolesLike lists the role that a text names, or else those with its words in a title or an
// alias. The error is an Unknown where there is none.
func RolesLike(c *data.Catalogue, text string) (List, error) {
	s := roleShelf(c)
	found := titles.Find(c, text)
	if len(found) == 0 {
		return List{}, unknownRole(c, text)
	}
	hits := page.Each(found, func(i int) hit { return hit{i, s.matched(i, text)} })
	return s.list(hits, func(p sheet) {
		if len(found) == 1 {
			rolePage(p, c, c.Roles[found[0]])
			return
		}
		rolesPage(p, c, page.Each(found, func(i int) data.Role { return c.Roles[i] }), false)
	}), nil
}

func unknownRole(c *data.Catalogue, text string) error {
	hint := "layerpath roles lists them"
	if near := titles.Suggest(c, text, nearNames); len(near) > 0 {
		words := page.Each(near, func(i int) string { return fmt.Sprintf("%q", c.Roles[i].Title) })
		hint = fmt.Sprintf("did you mean %s?", document.Choice(words))
	}
	return &Unknown{fmt.Sprintf("unknown role %q", text), hint}
}

// roleShelf has the roles. The catalogue finds them itself, among professions.
func roleShelf(c *data.Catalogue) shelf[roleEntry] {
	return shelf[roleEntry]{
		size:  len(c.Roles),
		id:    func(i int) string { return c.Roles[i].ID },
		names: func(i int) []string { return append([]string{c.Roles[i].Title}, c.Roles[i].Aliases...) },
		entries: func(hits []hit) []roleEntry {
			x := newIndex(c)
			return page.Each(hits, func(h hit) roleEntry { return x.role(c.Roles[h.entry], h.match) })
		},
		answer: func(entries []roleEntry) any { return rolesAnswer{headOf(c, "roles"), entries} },
		columns: slices.Concat([]column[roleEntry]{
			{"id", func(r roleEntry) string { return r.ID }},
			{"title", func(r roleEntry) string { return r.Title }},
			{"aliases", func(r roleEntry) string { return joined(r.Aliases) }},
			{"layer", func(r roleEntry) string { return fmt.Sprint(r.Layer) }},
			{"layer_id", func(r roleEntry) string { return r.LayerID }},
			{"about", func(r roleEntry) string { return r.About }},
			{"ai", func(r roleEntry) string { return r.AI }},
			{"own_door", func(r roleEntry) string { return fmt.Sprint(r.OwnDoor) }},
		}, doorColumns(func(r roleEntry) door { return r.Door }), []column[roleEntry]{
			{"requirements", func(r roleEntry) string { return requirementCell(r.Requirements) }},
			{"core", func(r roleEntry) string { return coreCell(r.Requirements) }},
			{"evidence", func(r roleEntry) string { return evidenceCell(r.Requirements) }},
			{"next", func(r roleEntry) string { return namedCell(r.Next) }},
			{"became", func(r roleEntry) string { return namedCell(r.Became) }},
			{"soc", func(r roleEntry) string { return r.SOC }},
			{"first_step", func(r roleEntry) string { return r.FirstStep }},
		}, matchColumns(func(r roleEntry) *match { return r.Match })),
	}
}

func (x *index) role(r data.Role, m *match) roleEntry {
	entry, step := data.Entry{}, ""
	if i := slices.IndexFunc(x.catalogue.Layers, func(l data.Layer) bool { return l.ID == r.Layer }); i >= 0 {
		entry, step = x.catalogue.Layers[i].Entry, x.catalogue.Layers[i].FirstStep
	}
	if r.Entry != nil {
		entry = *r.Entry
	}
	roles := func(ids []string) []named {
		if ids == nil {
			return nil
		}
		return page.Each(ids, func(id string) named { return named{id, x.names[reference{aProfession, id}]} })
	}
	return roleEntry{
		ID: r.ID, Title: r.Title, Aliases: list(r.Aliases), Layer: x.numbers[r.Layer], LayerID: r.Layer, AI: string(r.AI), About: r.About,
		Door: x.door(entry), OwnDoor: r.Entry != nil, Requirements: x.requirements(r.Requirements), Next: roles(r.Next), Became: roles(r.Became), SOC: r.SOC,
		FirstStep: cmp.Or(r.FirstStep, step), Match: m,
	}
}
