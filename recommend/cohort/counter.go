package cohort

import (
	"layerpath/profiles"
	"layerpath/recommend"
)

// A Counter counts people ranked by one ranker, one after the other. It is not for use
// by several goroutines: give each its own, and join what they counted.
type Counter struct {
	ranker  *recommend.Ranker
	sum     Summary // but for layers and names
	layers  []layerCounts
	names   nameCounts
	errors  map[string]int
	missing []recommend.Missing // of the person at hand
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
	Profile      *profiles.Profile // only what wasn't said is looked at
	Person       *recommend.Person
	Tally        *recommend.Tally         // filled with the person's scores; not looked at where Order has no layers
	Order        recommend.Order          // the person's ranking
	Unrecognized []recommend.Unrecognized // only Kind and Text are looked at
}

// New makes a counter for people who are ranked by r.
func New(r *recommend.Ranker) *Counter {
	c := &Counter{ranker: r, names: newNameCounts(), errors: map[string]int{}}
	for _, l := range r.Catalogue().Layers {
		c.layers = append(c.layers, layerCounts{missing: make([]skillCounts, len(l.Requirements))})
	}
	return c
}

// Add counts a person. It allocates for names that weren't recognised alone.
func (c *Counter) Add(p Ranked) {
	c.addUnsaid(p.Profile)
	c.sum.Names.Given += Count(p.Order.Names.Given)
	c.sum.Names.Recognized += Count(p.Order.Names.Recognized)
	c.names.add(p.Unrecognized)
	switch {
	case len(p.Order.Layers) == 0:
		c.sum.Rows.Nothing++
	case p.Order.Layers[0].Score == 0:
		c.sum.Rows.NoPoints++
	default:
		c.addPlaced(p)
	}
}

// AddError counts a row that is no profile. Kind is a word for what is wrong with it,
// out of a set that the caller keeps small.
func (c *Counter) AddError(kind string) { c.errors[kind]++ }

// addUnsaid knows what is unsaid as recommend does, which warns of it.
func (c *Counter) addUnsaid(p *profiles.Profile) {
	if len(p.Degrees) == 0 {
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
	first := p.Order.Layers[0]
	layer := first.Layer - 1
	l := &c.layers[layer]
	l.points += Count(first.Score)
	if p.Order.Close() {
		l.close++
	}
	status := c.ranker.Door(p.Person, layer)
	for i, s := range doors() {
		if s == status {
			l.people[i][bandOf(first.Score)]++
		}
	}
	c.missing = c.ranker.Missing(p.Person, p.Tally, layer, c.missing[:0])
	for _, m := range c.missing {
		l.missing[m.Requirement].add(m)
	}
}

func (s *skillCounts) add(m recommend.Missing) {
	s.people++
	s.points += Count(m.Points)
	if m.MovesUp() {
		s.movesUp++
	}
}

// Summary gives what was counted so far.
func (c *Counter) Summary() Summary {
	catalogue := c.ranker.Catalogue()
	s := c.sum
	s.Schema = Schema
	s.Catalog = recommend.Catalog{Name: catalogue.Name, Version: catalogue.Version}
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
	catalogue, counts := c.ranker.Catalogue(), &c.layers[i]
	entry := &catalogue.Layers[i]
	l := Layer{Layer: entry.Number, ID: entry.ID, Name: entry.Name, Close: counts.close, Points: counts.points}
	for d, status := range doors() {
		l.Doors = append(l.Doors, Door{Status: status, Scores: append([]Count{}, counts.people[d][:]...)})
	}
	for n, m := range counts.missing {
		if m.people > 0 {
			q := entry.Requirements[n]
			l.Missing = append(l.Missing, Skill{q.Skill, c.skillName(q.Skill), q.Level, m.people, m.movesUp, m.points})
		}
	}
	return l
}

func (c *Counter) skillName(id string) string {
	for _, s := range c.ranker.Catalogue().Skills {
		if s.ID == id {
			return s.Name
		}
	}
	return id
}
