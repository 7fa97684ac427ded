// Package fit finds points for the requirements of a catalogue's layers that rank
// labelled cases better, close to the points that people wrote by hand.
//
// It changes nothing but the integers: which things a layer asks for, what counts
// as evidence for them and by how much stays as it is written. So the result can
// be read line by line, and the rules that scores keep hold as before. [Search] is
// a plain coordinate ascent, the same on every machine but for the last bits of
// floating-point sums, which can only matter in a tie of moves.
package fit

import (
	"math"
	"slices"

	"layerpath/data"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/measure"
)

// Settings are the settings of a search.
type Settings struct {
	// Temperature is the difference in points that counts as one step of
	// certainty: it makes a smooth figure of "the first-ranked layer is right". Small ones
	// follow single cases, large ones the mass.
	Temperature float64
	// Shrink is a number of cases: a layer with as many counts half of what a
	// layer with very many does. Without it, three occupations would steer as much as
	// three hundred people.
	Shrink float64
	// Price is what a point of difference from the hand-written weight costs, in
	// units of the smooth figure.
	Price float64
}

// Usual are the settings that the catalogue's points were found with. They were
// chosen by leaving one file out: of a grid of temperatures, shrinkages and prices,
// these carry over best while the fit on all files still gains.
func Usual() Settings { return Settings{Temperature: 5, Shrink: 1.5, Price: 0.00018} }

// Points are the points of a catalogue's layers: one list a layer, in the order of
// its requirements.
type Points [][]int

// Of gives the points that a catalogue has.
func Of(c *data.Catalogue) Points {
	p := make(Points, len(c.Layers))
	for i, l := range c.Layers {
		for _, q := range l.Requirements {
			p[i] = append(p[i], q.Points)
		}
	}
	return p
}

// With gives a catalogue with other points.
func With(c *data.Catalogue, points Points) *data.Catalogue {
	with := &data.Catalogue{
		Name: c.Name, Version: c.Version,
		Categories: c.Categories, Skills: c.Skills, Fields: c.Fields, Interests: c.Interests,
		ProfessionGroups: c.ProfessionGroups, Professions: c.Professions, Titles: c.Titles, Sources: c.Sources, ISCOGroups: c.ISCOGroups, Occupations: c.Occupations, WaysIn: c.WaysIn, Roles: c.Roles, Effort: c.Effort, Confidence: c.Confidence,
	}
	for i, l := range c.Layers {
		l.Requirements = slices.Clone(l.Requirements)
		for q := range l.Requirements {
			l.Requirements[q].Points = points[i][q]
		}
		with.Layers = append(with.Layers, l)
	}
	return with
}

// Bounds of points. A requirement below one would not be asked for; above the most
// that people gave any, a single thing would decide a layer.
const (
	least      = 1
	mostWho    = 30 // points of a layer for who somebody is
	mostShared = 20 // and for what its professions share
)

// Search gives points that rank the groups of cases better than the hand-written
// ones. Each group counts alike, and in a group each layer.
func Search(c *data.Catalogue, byHand Points, groups []measure.Group, s Settings) Points {
	f := newSearch(c, byHand, groups, s)
	for f.sweep() {
	}
	return f.points
}

// search is the state of one search.
type search struct {
	Settings
	byHand, points Points
	most           int      // that people gave any requirement
	sums           [][2]int // by layer: of points for who somebody is, and for skills
	part           [][]int  // by layer and requirement: which of them it counts in
	people         []*person
	met            [][][]meeting // layer → requirement → who meets it
}

// A person is a case as the search sees it.
type person struct {
	weight  float64
	primary []bool // by layer
	scores  []int
}

// A meeting is a person who meets a requirement, and how far.
type meeting struct {
	*person
	met int32
}

func newSearch(c *data.Catalogue, byHand Points, groups []measure.Group, s Settings) *search {
	f := &search{Settings: s, byHand: byHand}
	f.met = make([][][]meeting, len(byHand))
	for i, points := range byHand {
		f.points = append(f.points, slices.Clone(points))
		f.met[i] = make([][]meeting, len(points))
		var sums [2]int
		parts := make([]int, len(points))
		for q, p := range points {
			if c.Layers[i].Requirements[q].Kind == data.SkillKind {
				parts[q] = 1
			}
			sums[parts[q]] += p
			f.most = max(f.most, p)
		}
		f.sums, f.part = append(f.sums, sums), append(f.part, parts)
	}
	reader, account := answers.NewSeriesReader(c), ledger.New(c).NewAccount()
	for _, g := range groups {
		f.addGroup(reader, account, g, 1/float64(len(groups)))
	}
	return f
}

// addGroup adds the cases of a file, so that each layer counts alike, but for the
// shrinkage of small ones.
func (f *search) addGroup(reader *answers.Reader, account *ledger.Account, g measure.Group, weight float64) {
	layers := len(f.points)
	size := make([]float64, layers)
	for _, c := range g.Cases {
		for _, l := range c.Primary {
			size[l-1] += 1 / float64(len(c.Primary))
		}
	}
	present := 0
	for _, n := range size {
		if n > 0 {
			present++
		}
	}
	for i := range g.Cases {
		c := &g.Cases[i]
		account.Clear()
		reader.Read(&c.Profile).Enter(account)
		p := &person{primary: make([]bool, layers), scores: make([]int, layers)}
		for _, l := range c.Primary {
			p.primary[l-1] = true
			p.weight += weight / float64(len(c.Primary)) / (size[l-1] + f.Shrink) / float64(present)
		}
		f.addPerson(account, p)
	}
}

func (f *search) addPerson(account *ledger.Account, p *person) {
	f.people = append(f.people, p)
	for l := range f.points {
		p.scores[l] = account.Layer(l) - account.Pot(l) // its lead role's, which stays
		asks, first := account.Ledger().Asks(l)
		for q := range asks {
			met := account.Evidence(first + int32(q))
			p.scores[l] += ledger.Points(f.points[l][q], met)
			if met > 0 {
				f.met[l][q] = append(f.met[l][q], meeting{p, met})
			}
		}
	}
}

// steps are the changes that are tried for each requirement, in this order.
func steps() []int { return []int{1, -1, 3, -3} }

// sweep tries a change of each requirement's points, and keeps those that pay. It
// says whether any did.
func (f *search) sweep() bool {
	changed := false
	for l := range f.points {
		for q := range f.points[l] {
			for _, step := range steps() {
				if f.allowed(l, q, step) && f.gain(l, q, step) > 1e-6 { // less is rounding
					f.take(l, q, step)
					changed = true
				}
			}
		}
	}
	return changed
}

func (f *search) allowed(l, q, step int) bool {
	p := f.points[l][q] + step
	part := f.part[l][q]
	return least <= p && p <= f.most && f.sums[l][part]+step <= [...]int{mostWho, mostShared}[part]
}

// gain is what a change would add to the smooth figure, less its price.
func (f *search) gain(l, q, step int) float64 {
	now, hand := f.points[l][q], f.byHand[l][q]
	gain := f.Price * (math.Abs(float64(now-hand)) - math.Abs(float64(now+step-hand)))
	for _, m := range f.met[l][q] {
		change := ledger.Points(now+step, m.met) - ledger.Points(now, m.met)
		if change == 0 {
			continue
		}
		before := f.right(m.person)
		m.scores[l] += change
		gain += m.weight * (f.right(m.person) - before)
		m.scores[l] -= change
	}
	return gain
}

func (f *search) take(l, q, step int) {
	now := f.points[l][q]
	for _, m := range f.met[l][q] {
		m.scores[l] += ledger.Points(now+step, m.met) - ledger.Points(now, m.met)
	}
	f.points[l][q] += step
	f.sums[l][f.part[l][q]] += step
}

// right is how surely a person's own layer comes first, 0 to 1: the share of the
// primary layers in a softmax of the scores.
func (f *search) right(p *person) float64 {
	best := slices.Max(p.scores)
	all, own := 0.0, 0.0
	for l, s := range p.scores {
		e := math.Exp(float64(s-best) / f.Temperature)
		all += e
		if p.primary[l] {
			own += e
		}
	}
	return own / all
}
