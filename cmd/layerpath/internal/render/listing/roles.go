package listing

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

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
	ISCO         *group        `json:"isco,omitempty"`
	Occupation   *occupation   `json:"occupation,omitempty"` // in which its people are counted
	WayIn        *wayIn        `json:"wayIn,omitempty"`
	Match        *match        `json:"match,omitempty"` // in a search
}

// Roles lists all roles.
func Roles(c *data.Catalogue) List { return Without{}.Roles(c) }

// Roles does what [Roles] does, and leaves out what it says.
func (w Without) Roles(c *data.Catalogue) List {
	s := w.roleShelf(c)
	return s.list(s.all(), func(p sheet) { rolesPage(p, c, c.Roles, true) })
}

// RolesLike lists the role that a text names, or else those with its words in a title or an
// alias. The error is an Unknown where there is none.
func RolesLike(c *data.Catalogue, text string) (List, error) { return Without{}.RolesLike(c, text) }

// RolesLike does what [RolesLike] does, and leaves out what it says.
func (w Without) RolesLike(c *data.Catalogue, text string) (List, error) {
	s := w.roleShelf(c)
	found := titles.Find(c, text)
	if len(found) == 0 {
		return List{}, unknownRole(c, text)
	}
	hits := page.Each(found, func(i int) hit { return hit{i, s.matched(i, text)} })
	return s.list(hits, func(p sheet) {
		if len(found) == 1 {
			w.rolePage(p, c, c.Roles[found[0]])
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
func (w Without) roleShelf(c *data.Catalogue) shelf[roleEntry] {
	return shelf[roleEntry]{
		size:  len(c.Roles),
		id:    func(i int) string { return c.Roles[i].ID },
		names: func(i int) []string { return append([]string{c.Roles[i].Title}, c.Roles[i].Aliases...) },
		entries: func(hits []hit) []roleEntry {
			x := newIndex(c)
			return page.Each(hits, func(h hit) roleEntry { return w.role(x, c.Roles[h.entry], h.match) })
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
		}, w.factColumns(), wayColumns(), matchColumns(func(r roleEntry) *match { return r.Match })),
	}
}

func (w Without) role(x *index, r data.Role, m *match) roleEntry {
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
		FirstStep: cmp.Or(r.FirstStep, step), ISCO: groupFor(x.catalogue, r.ISCO, r.SOC), Occupation: w.occupationOf(x.catalogue, r.SOC), WayIn: wayInto(x.catalogue, r.ID),
		Match: m,
	}
}

// factColumns are the columns of what is counted of a role's occupation.
func (w Without) factColumns() []column[roleEntry] {
	of := func(part func(occupation) string) func(roleEntry) string {
		return func(r roleEntry) string {
			if r.Occupation == nil {
				return ""
			}
			return part(*r.Occupation)
		}
	}
	pays := func(part func(pay) string) func(roleEntry) string {
		return of(func(o occupation) string { return ofPart(o.Pay, part) })
	}
	looks := func(part func(outlook) string) func(roleEntry) string {
		return of(func(o occupation) string { return ofPart(o.Outlook, part) })
	}
	columns := []column[roleEntry]{
		{"isco", func(r roleEntry) string { return ofPart(r.ISCO, func(g group) string { return g.Code }) }},
		{"isco_title", func(r roleEntry) string { return ofPart(r.ISCO, func(g group) string { return g.Title }) }},
		{"occupation_soc", of(func(o occupation) string { return o.SOC })},
		{"occupation", of(func(o occupation) string { return o.Title })},
		{"counts_others", of(func(o occupation) string { return fmt.Sprint(o.CountsOthers) })},
		{"country", of(func(o occupation) string { return strings.TrimPrefix(countryOf(&o), ", ") })},
		{"employed", of(func(o occupation) string {
			return ofPart(o.Employment, func(e employment) string { return fmt.Sprint(e.Employed) })
		})},
		{"employed_source", of(func(o occupation) string {
			return ofPart(o.Employment, func(e employment) string { return e.Source.String() })
		})},
	}
	if !w.Pay {
		columns = append(columns, []column[roleEntry]{
			{"pay_p10", pays(func(y pay) string { return payCell(y.P10) })},
			{"pay_p25", pays(func(y pay) string { return payCell(y.P25) })},
			{"pay_median", pays(func(y pay) string { return payCell(y.Median) })},
			{"pay_p75", pays(func(y pay) string { return payCell(y.P75) })},
			{"pay_p90", pays(func(y pay) string { return payCell(y.P90) })},
			{"pay_source", pays(func(y pay) string { return y.Source.String() })},
		}...)
	}
	return append(columns, []column[roleEntry]{
		{"more_people_percent", looks(func(l outlook) string { return aboveCell(l.ChangePercent) })},
		{"fewer_people_percent", looks(func(l outlook) string { return aboveCell(-l.ChangePercent) })},
		{"openings_a_year", looks(func(l outlook) string { return fmt.Sprint(l.OpeningsAYear) })},
		{"usual_education", looks(func(l outlook) string { return l.Education })},
		{"usual_experience", looks(func(l outlook) string { return l.Experience })},
		{"usual_training", looks(func(l outlook) string { return l.Training })},
		{"outlook_source", looks(func(l outlook) string { return l.Source.String() })},
		{"required", of(func(o occupation) string { return ofPart(o.Required, requiredCell) })},
		{"required_source", of(func(o occupation) string {
			return ofPart(o.Required, func(r required) string { return r.Source.String() })
		})},
	}...)
}

// ofPart gives a cell of a part that an entry may lack.
func ofPart[T any](part *T, cell func(T) string) string {
	if part == nil {
		return ""
	}
	return cell(*part)
}

// aboveCell is a number above 0: one below would be taken for a formula.
func aboveCell(n float64) string {
	if n <= 0 {
		return ""
	}
	return strconv.FormatFloat(n, 'f', -1, 64)
}

// payCell is a percentile of pay; "+" says that it is that or more.
func payCell(n int) string {
	if n == data.PayOrMore {
		return numberCell(n) + "+"
	}
	return numberCell(n)
}

func requiredCell(r required) string {
	return joined(page.Each(r.Levels, func(l levelRequired) string { return fmt.Sprintf("%s=%d", l.Level, l.Percent) }))
}

// wayColumns are the columns of the way into a role.
func wayColumns() []column[roleEntry] {
	of := func(part func(wayIn) string) func(roleEntry) string {
		return func(r roleEntry) string { return ofPart(r.WayIn, part) }
	}
	return []column[roleEntry]{
		{"project_hours", of(func(w wayIn) string { return numberCell(w.Project.Hours) })},
		{"project_build", of(func(w wayIn) string { return w.Project.Build })},
		{"project_show", of(func(w wayIn) string { return w.Project.Show })},
		{"project_enough", of(func(w wayIn) string { return w.Project.Enough })},
		{"signals", of(func(w wayIn) string { return joined(w.Signals) })},
		{"certificates", of(func(w wayIn) string { return joined(w.Certificates) })},
		{"learn", of(func(w wayIn) string { return joined(w.Learn) })},
		{"reviewed", of(func(w wayIn) string { return w.Reviewed })},
	}
}
