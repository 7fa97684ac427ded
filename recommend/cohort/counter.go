package cohort

import (
	"slices"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// A Counter counts people ranked by one ranker, one after the other. It is not for use
// by several goroutines: give each its own, and join what they counted.
type Counter struct {
	catalogue *data.Catalogue
	sum       Summary // but for layers and names
	layers    []layerCounts
	names     nameCounts
	errors    map[string]int
}

// layerCounts counts the people who have a layer first.
type layerCounts struct {
	people    [doorCount][bandCount]Count
	close     Count
	points    Count
	leads     map[string]*leadCounts // by the role's id
	tooLittle Count
	sure      []Count // by the catalogue's bands
}

// leadCounts counts the people of a layer whom one role leads.
type leadCounts struct {
	people  Count
	missing map[course]*skillCounts
	bridges map[string]Count // people by the id of their bridge
}

// A course brings a skill, an index into the catalogue's, to a level.
type course struct{ skill, level int }

type skillCounts struct{ people, movesUp, points Count }

// A Ranked is one person with what was made of their answers. A counter keeps nothing of
// it, so that its memory may serve for the next person.
type Ranked struct {
	*report.Brief
	Profile *profiles.Profile
	Missing []report.Missing // for the lead role
}

// New makes a counter for people who are ranked with a catalogue.
func New(catalogue *data.Catalogue) *Counter {
	c := &Counter{catalogue: catalogue, names: newNameCounts(), errors: map[string]int{}}
	for range catalogue.Layers {
		c.layers = append(c.layers, layerCounts{leads: map[string]*leadCounts{}, sure: make([]Count, len(catalogue.Confidence.Bands))})
	}
	return c
}

// Add counts a person. It allocates for names that weren't recognised, and for roles that
// led nobody and what nobody missed before, alone.
func (c *Counter) Add(p Ranked) {
	c.addSaid(p.Profile, p.Names(""))
	c.names.add(p.Unrecognized)
	switch {
	case len(p.Layers) == 0:
		c.sum.Rows.Nothing++
	case p.Layers[0].Score == 0:
		c.sum.Rows.NoPoints++
	default:
		c.addPlaced(p)
	}
}

// AddError counts a row that is no profile. Kind is a word for what is wrong with it,
// out of a set that the caller keeps small.
func (c *Counter) AddError(kind string) { c.errors[kind]++ }

// addSaid counts names, and what is unsaid as recommend knows it,
// which warns of it.
func (c *Counter) addSaid(p *profiles.Profile, unrecognized int) {
	c.sum.Names.Given += Count(p.Named())
	c.sum.Names.Recognized += Count(p.Named() - unrecognized)
	if !p.DegreeSaid() {
		c.sum.Unsaid.Degree++
	}
	if len(p.Skills) == 0 {
		c.sum.Unsaid.Skills++
	}
	if len(p.Interests) == 0 && p.RIASEC == "" {
		c.sum.Unsaid.Interests++
	}
}

func (c *Counter) addPlaced(p Ranked) {
	first := p.Layers[0]
	l := &c.layers[first.Layer-1]
	l.points += Count(first.Score)
	if p.Close() {
		l.close++
	}
	for i, status := range report.Statuses() {
		if status == first.Entry {
			l.people[i][bandOf(first.Score)]++
		}
	}
	if p.Lead == "" {
		l.tooLittle++
		return
	}
	l.lead(p.Lead).add(p)
	for i := range l.sure {
		if c.catalogue.Confidence.Bands[i].ID == p.Band {
			l.sure[i]++
		}
	}
}

// lead gives the counts of a role, which begin at nothing.
func (l *layerCounts) lead(role string) *leadCounts {
	counts := l.leads[role]
	if counts == nil {
		counts = &leadCounts{missing: map[course]*skillCounts{}, bridges: map[string]Count{}}
		l.leads[role] = counts
	}
	return counts
}

func (l *leadCounts) add(p Ranked) {
	l.people++
	if p.Bridge != "" {
		l.bridges[p.Bridge]++
	}
	for _, m := range p.Missing {
		l.course(course{m.Skill, m.Level}).add(m)
	}
}

// course gives the counts of a course, which begin at nothing.
func (l *leadCounts) course(c course) *skillCounts {
	counts := l.missing[c]
	if counts == nil {
		counts = &skillCounts{}
		l.missing[c] = counts
	}
	return counts
}

func (s *skillCounts) add(m report.Missing) {
	s.people++
	s.points += Count(m.Points)
	if m.MovesUp {
		s.movesUp++
	}
}

// Summary gives what was counted so far.
func (c *Counter) Summary() Summary {
	s := c.sum
	s.Schema = Schema
	s.Catalog = report.Catalog{Name: c.catalogue.Name, Version: c.catalogue.Version}
	for i := range c.layers {
		s.Layers = append(s.Layers, c.layer(i))
	}
	for kind, rows := range c.errors {
		s.Errors = append(s.Errors, Problem{kind, Count(rows)})
	}
	s.Names.Unknown, s.Names.Others = c.names.list()
	s.settle()
	return s
}

// layer gives what was counted of one layer, without what follows from it.
func (c *Counter) layer(i int) Layer {
	entry, counts := &c.catalogue.Layers[i], &c.layers[i]
	l := Layer{Layer: entry.Number, ID: entry.ID, Name: entry.Name, Close: counts.close, Points: counts.points, TooLittle: counts.tooLittle, Confidence: []Sure{}}
	for d, status := range report.Statuses() {
		l.Doors = append(l.Doors, Door{Status: status, Scores: append([]Count{}, counts.people[d][:]...)})
	}
	for id, lead := range counts.leads { // Summary puts them in order
		title, _ := c.role(id)
		l.Leads = append(l.Leads, Lead{id, title, lead.people, c.missing(lead), c.bridges(lead)})
	}
	for i, people := range counts.sure {
		l.Confidence = append(l.Confidence, Sure{c.catalogue.Confidence.Bands[i].ID, people})
	}
	return l
}

// missing gives what people miss of a role, in no order.
func (c *Counter) missing(lead *leadCounts) (all []Skill) {
	for course, m := range lead.missing {
		skill := &c.catalogue.Skills[course.skill]
		all = append(all, Skill{skill.ID, skill.Name, course.level, m.people, m.movesUp, m.points})
	}
	return all
}

// bridges gives the bridges of a role's people, in no order.
func (c *Counter) bridges(lead *leadCounts) (all []Bridge) {
	for id, people := range lead.bridges {
		title, layer := c.role(id)
		all = append(all, Bridge{id, title, layer, people})
	}
	return all
}

// ownTitle is the title of the one role of a layer that is a skill set.
const ownTitle = "Own profession with AI"

// role gives the title of a role and the number of its layer: of one's own profession,
// which no catalogue lists, 0.
func (c *Counter) role(id string) (title string, layer int) {
	at := slices.IndexFunc(c.catalogue.Roles, func(r data.Role) bool { return r.ID == id })
	if at < 0 {
		return ownTitle, 0
	}
	r := &c.catalogue.Roles[at]
	of := slices.IndexFunc(c.catalogue.Layers, func(l data.Layer) bool { return l.ID == r.Layer })
	return r.Title, c.catalogue.Layers[of].Number
}
