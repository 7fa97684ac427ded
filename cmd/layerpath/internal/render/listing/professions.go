package listing

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
)

// professionsAnswer is a list of professions as data.
type professionsAnswer struct {
	head
	Professions []professionEntry `json:"professions"`
}

// A professionEntry is a profession or, since a person may have it already, a role.
type professionEntry struct {
	Kind      string   `json:"kind"` // profession or role
	ID        string   `json:"id"`
	Name      string   `json:"name"`
	Aliases   []string `json:"aliases"`
	Group     *named   `json:"group,omitempty"` // a profession's
	Layer     int      `json:"layer,omitempty"` // a role's, by number
	SOC       string   `json:"soc,omitempty"`   // nearest occupation, O*NET-SOC 2019
	RIASEC    string   `json:"riasec,omitempty"`
	Interests []named  `json:"interests"`           // that usually go with it
	WithAI    string   `json:"withAI,omitempty"`    // what its people do with AI
	FirstStep string   `json:"firstStep,omitempty"` // with AI, for its people
	AskedBy   []asker  `json:"askedBy"`             // for itself or its group
	Match     *match   `json:"match,omitempty"`
}

// Professions lists all professions, and behind them the roles.
func Professions(c *data.Catalogue) List {
	s := professionShelf(c)
	return s.list(s.all(), func(p sheet) { professionsPage(p, c) })
}

// ProfessionsLike lists the profession or role that a query names, and those with the
// query in a name. The error is an Unknown where there is none.
func ProfessionsLike(c *data.Catalogue, query string) (List, error) {
	return professionShelf(c).like(query)
}

func professionShelf(c *data.Catalogue) shelf[professionEntry] {
	j := jobs{c}
	s := shelf[professionEntry]{
		thing:  aProfession,
		listed: "layerpath professions lists them",
		size:   len(c.Professions) + len(c.Roles),
		id:     j.id,
		names:  j.names,
		find: func(text string) []int {
			if job, _, ok := c.FindProfession(text); ok {
				return []int{j.entry(job)}
			}
			return nil
		},
		near: func(text string) []string {
			return page.Each(c.SuggestProfessions(text, nearNames), func(job data.Job) string { return j.names(j.entry(job))[0] })
		},
		entries: func(hits []hit) []professionEntry {
			x := newIndex(c)
			return page.Each(hits, func(h hit) professionEntry { return x.job(j.at(h.entry), h.match) })
		},
		answer:  func(entries []professionEntry) any { return professionsAnswer{headOf(c, "professions"), entries} },
		columns: professionColumns(),
	}
	s.one = func(p sheet, i int) { professionPage(p, s.entries([]hit{{entry: i}})[0]) }
	return s
}

func professionColumns() []column[professionEntry] {
	return slices.Concat([]column[professionEntry]{
		{"kind", func(e professionEntry) string { return e.Kind }},
		{"id", func(e professionEntry) string { return e.ID }},
		{"name", func(e professionEntry) string { return e.Name }},
		{"aliases", func(e professionEntry) string { return joined(e.Aliases) }},
		{"group", func(e professionEntry) string { return groupOf(e).ID }},
		{"group_name", func(e professionEntry) string { return groupOf(e).Name }},
		{"layer", func(e professionEntry) string { return numberCell(e.Layer) }},
		{"soc", func(e professionEntry) string { return e.SOC }},
		{"riasec", func(e professionEntry) string { return e.RIASEC }},
		{"interests", func(e professionEntry) string { return namedCell(e.Interests) }},
		{"with_ai", func(e professionEntry) string { return e.WithAI }},
		{"first_step", func(e professionEntry) string { return e.FirstStep }},
		{"asked_by", func(e professionEntry) string { return askerCell(e.AskedBy) }},
	}, matchColumns(func(e professionEntry) *match { return e.Match }))
}

// groupOf gives the group of a profession, and nothing for a role.
func groupOf(e professionEntry) named {
	if e.Group == nil {
		return named{}
	}
	return *e.Group
}

// jobs are the professions and, behind them, the roles, under one count.
type jobs struct{ *data.Catalogue }

func (j jobs) entry(job data.Job) int {
	if job.Role >= 0 {
		return len(j.Professions) + job.Role
	}
	return job.Profession
}

func (j jobs) at(entry int) data.Job {
	if role := entry - len(j.Professions); role >= 0 {
		return data.Job{Profession: -1, Role: role}
	}
	return data.Job{Profession: entry, Role: -1}
}

func (j jobs) id(entry int) string {
	if job := j.at(entry); job.Role >= 0 {
		return j.Roles[job.Role].ID
	}
	return j.Professions[entry].ID
}

func (j jobs) names(entry int) []string {
	if job := j.at(entry); job.Role >= 0 {
		return append([]string{j.Roles[job.Role].Title}, j.Roles[job.Role].Aliases...)
	}
	return append([]string{j.Professions[entry].Name}, j.Professions[entry].Aliases...)
}

func (x *index) job(job data.Job, m *match) professionEntry {
	if job.Role >= 0 {
		r := x.catalogue.Roles[job.Role]
		return professionEntry{
			Kind: "role", ID: r.ID, Name: r.Title, Aliases: list(r.Aliases), Layer: x.numbers[r.Layer], SOC: r.SOC,
			Interests: []named{}, AskedBy: x.askers(aProfession, r.ID), Match: m,
		}
	}
	p := x.catalogue.Professions[job.Profession]
	return professionEntry{
		Kind: aProfession, ID: p.ID, Name: p.Name, Aliases: list(p.Aliases), Group: &named{p.Group, x.names[reference{aProfession, p.Group}]},
		SOC: p.SOC, RIASEC: p.RIASEC, WithAI: p.WithAI, FirstStep: p.Next,
		Interests: page.Each(p.Interests, func(id string) named { return named{id, x.names[reference{anInterest, id}]} }),
		AskedBy:   x.askers(aProfession, p.ID, p.Group), Match: m,
	}
}

// professionsPage shows professions by group.
func professionsPage(p sheet, c *data.Catalogue) {
	for _, g := range c.ProfessionGroups {
		var names []string
		for _, profession := range c.Professions {
			if profession.Group == g.ID {
				names = append(names, profession.Name)
			}
		}
		p.Line(page.Bold(g.Name), page.Faint(among(len(names))))
		p.Paragraph(page.Plain("  "), 2, strings.Join(names, ", "), 0)
	}
	p.Blank()
	p.Line(page.Plain("layerpath professions WORD shows one of them"))
	p.Line(page.Plain("layerpath roles lists the titles that are known beside them"))
}

// professionPage shows all there is about one profession.
func professionPage(p sheet, e professionEntry) {
	p.Line(page.Bold(e.Name), page.Faint(" ("+e.ID+")"))
	if e.Layer > 0 {
		p.field("Role", fmt.Sprintf("of layer %d: layerpath roles %s shows it", e.Layer, e.ID))
	}
	p.field("Group", groupOf(e).Name)
	p.field("Also", strings.Join(e.Aliases, ", "))
	p.field("Likes", strings.Join(page.Each(e.Interests, func(n named) string { return n.Name }), "; "))
	p.field("RIASEC", e.RIASEC)
	p.field("O*NET", e.SOC)
	p.field("With AI", e.WithAI)
	p.field("Try", e.FirstStep)
	p.asked(e.AskedBy)
}
