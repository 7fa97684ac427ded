package cohort

import (
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// A Counter counts people ranked by one ranker, one after the other. It is not for use
// by several goroutines: give each its own, and join what they counted.
type Counter struct {
	catalogue *data.Catalogue
	skills    map[string]string // their names, by id
	sum       Summary           // but for layers and names
	layers    []layerCounts
	names     nameCounts
	errors    map[string]int
}

// layerCounts counts the people who have a layer first.
type layerCounts struct {
	people  [doorCount][bandCount]Count
	close   Count
	points  Count
	missing []skillCounts // by requirement
}

type skillCounts struct{ people, movesUp, points Count }

// A Ranked is one person with what was made of their answers. A counter keeps nothing of
// it, so that its memory may serve for the next person.
type Ranked struct {
	*report.Brief
	Profile *profiles.Profile
	Missing []report.Missing // from the first layer
}

// New makes a counter for people who are ranked with a catalogue.
func New(catalogue *data.Catalogue) *Counter {
	c := &Counter{catalogue: catalogue, skills: make(map[string]string, len(catalogue.Skills)), names: newNameCounts(), errors: map[string]int{}}
	for _, l := range catalogue.Layers {
		c.layers = append(c.layers, layerCounts{missing: make([]skillCounts, len(l.Requirements))})
	}
	for _, s := range catalogue.Skills {
		c.skills[s.ID] = s.Name
	}
	return c
}

// Add counts a person. It allocates for names that weren't recognised alone.
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
	for _, m := range p.Missing {
		l.missing[m.Requirement].add(m)
	}
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
	l := Layer{Layer: entry.Number, ID: entry.ID, Name: entry.Name, Close: counts.close, Points: counts.points}
	for d, status := range report.Statuses() {
		l.Doors = append(l.Doors, Door{Status: status, Scores: append([]Count{}, counts.people[d][:]...)})
	}
	for n, m := range counts.missing {
		if m.people > 0 {
			q := entry.Requirements[n]
			l.Missing = append(l.Missing, Skill{q.Skill, c.skills[q.Skill], q.Level, m.people, m.movesUp, m.points})
		}
	}
	return l
}
