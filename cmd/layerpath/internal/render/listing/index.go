package listing

import (
	"fmt"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
)

// A named entry is one that another tells of.
type named struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// A share says how far another entry counts, in percent.
type share struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Percent int    `json:"percent"`
}

// An asker is a layer or role with a requirement that asks for an entry.
type asker struct {
	Kind    string `json:"kind"` // layer or role
	ID      string `json:"id"`
	Name    string `json:"name"`
	Layer   int    `json:"layer"`             // its number
	Points  int    `json:"points"`            // for the whole requirement
	Level   int    `json:"level,omitempty"`   // of a skill, 1 to 4, that earns them in full
	Percent int    `json:"percent,omitempty"` // of them that a field or profession earns at most
}

// A reference names an entry from afar: fields, interests and skills can have one id.
type reference struct{ kind, id string }

// The kinds of entries that are referred to.
const (
	aSkill      = "skill"
	aField      = "field"
	anInterest  = "interest"
	aProfession = "profession" // or a group of them, or a role
)

// An index finds what stands elsewhere in the catalogue about an entry.
type index struct {
	catalogue *data.Catalogue
	names     map[reference]string
	numbers   map[string]int // of layers, by id
	asked     map[reference][]asker
}

func newIndex(c *data.Catalogue) *index {
	x := &index{c, map[reference]string{}, map[string]int{}, map[reference][]asker{}}
	for _, s := range c.Skills {
		x.names[reference{aSkill, s.ID}] = s.Name
	}
	for _, f := range c.Fields {
		x.names[reference{aField, f.ID}] = f.Name
	}
	for _, in := range c.Interests {
		x.names[reference{anInterest, in.ID}] = in.Name
	}
	x.nameProfessions()
	for _, l := range c.Layers {
		x.numbers[l.ID] = l.Number
		x.ask(asker{Kind: "layer", ID: l.ID, Name: l.Name, Layer: l.Number}, l.Requirements)
	}
	for _, r := range c.Roles {
		x.ask(asker{Kind: "role", ID: r.ID, Name: r.Title, Layer: x.numbers[r.Layer]}, r.Requirements)
	}
	return x
}

func (x *index) nameProfessions() {
	for _, r := range x.catalogue.Roles {
		x.names[reference{aProfession, r.ID}] = r.Title
	}
	for _, g := range x.catalogue.ProfessionGroups {
		x.names[reference{aProfession, g.ID}] = g.Name
	}
	for _, p := range x.catalogue.Professions {
		x.names[reference{aProfession, p.ID}] = p.Name
	}
}

// ask puts down what a layer or role asks for.
func (x *index) ask(by asker, requirements []data.Requirement) {
	for _, q := range requirements {
		a := by
		a.Points = q.Points
		put := func(kind, id string, percent int) {
			a.Percent = percent
			x.asked[reference{kind, id}] = append(x.asked[reference{kind, id}], a)
		}
		switch q.Kind {
		case data.SkillKind:
			a.Level = q.Level
			put(aSkill, q.Skill, 0)
		case data.InterestKind:
			put(anInterest, q.Interest, 0)
		case data.DegreeKind:
			for _, s := range q.Fields {
				put(aField, s.ID, s.Percent)
			}
		case data.ProfessionKind:
			for _, s := range q.Professions {
				put(aProfession, s.ID, s.Percent)
			}
		}
	}
}

// askers are the layers and roles that ask for an entry, in the catalogue's order, under
// any of some ids. It is never nil.
func (x *index) askers(kind string, ids ...string) []asker {
	askers := []asker{}
	for _, id := range ids {
		askers = append(askers, x.asked[reference{kind, id}]...)
	}
	return askers
}

// shares gives shares with their names, never nil.
func (x *index) shares(kind string, shares []data.Share) []share {
	return page.Each(shares, func(s data.Share) share { return share{s.ID, x.names[reference{kind, s.ID}], s.Percent} })
}

// list is a list that is never nil.
func list[T any](items []T) []T { return append([]T{}, items...) }

// Cells of a row.

func joined(items []string) string { return strings.Join(items, "; ") }

func shareCell(shares []share) string {
	return joined(page.Each(shares, func(s share) string { return fmt.Sprintf("%s=%d", s.ID, s.Percent) }))
}

// askerCell tells of askers by kind, id, the level of a skill, and points:
// "role:mlops-engineer:3=20".
func askerCell(askers []asker) string {
	return joined(page.Each(askers, func(a asker) string {
		return fmt.Sprintf("%s:%s%s=%d", a.Kind, a.ID, levelCell(a.Level), a.Points)
	}))
}

func levelCell(level int) string {
	if level == 0 {
		return ""
	}
	return fmt.Sprintf(":%d", level)
}

func numberCell(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}

// matchColumns are the columns of kinds that are searched for.
func matchColumns[E any](of func(E) *match) []column[E] {
	cell := func(part func(match) string) func(E) string {
		return func(e E) string {
			if m := of(e); m != nil {
				return part(*m)
			}
			return ""
		}
	}
	return []column[E]{
		{"match", cell(func(m match) string { return m.Name })},
		{"exact", cell(func(m match) string { return fmt.Sprint(m.Exact) })},
	}
}

// asked tells of who asks: what an entry earns by itself.
func (p sheet) asked(askers []asker) {
	var layers, roles []string
	for _, a := range askers {
		points := fmt.Sprintf("(%d points)", a.Points)
		if a.Percent > 0 && a.Percent < 100 {
			points = fmt.Sprintf("(%d%% of %d points)", a.Percent, a.Points)
		}
		if a.Kind == "layer" {
			layers = append(layers, fmt.Sprintf("layer %d %s", a.Layer, points))
		} else {
			roles = append(roles, a.Name+" "+points)
		}
	}
	p.field("Wanted", strings.Join(layers, ", "))
	p.field("Roles", strings.Join(roles, ", "))
}

// namedCell tells of entries by their ids.
func namedCell(entries []named) string {
	return joined(page.Each(entries, func(n named) string { return n.ID }))
}
