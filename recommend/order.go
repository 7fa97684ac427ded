package recommend

import (
	"cmp"
	"slices"

	"layerpath/profiles"
)

// An Order is the ranking of one person without the case for it: what figures over
// thousands of people are made of, at a small part of the cost of a [Report].
type Order struct {
	Layers []Standing // best first, as Rank has them; empty where nothing was recognised
	Skills Count      // the skills that were named
	Names  Count      // all open names: skills, fields, interests, the profession
}

// A Standing is the place of one layer in an order.
type Standing struct {
	Layer int // its number
	Score int
	Entry Status // in a Brief alone

	index             int // in the catalogue's layers
	interests, skills int // points that these earned
}

// A Count is how many names were given, and how many of them were recognised.
type Count struct {
	Given      int `json:"given"`
	Recognized int `json:"recognized"`
}

// Order ranks the layers for a person, as Rank does. The tally is working memory,
// filled with the person's scores.
func (r *Ranker) Order(p profiles.Profile, t *Tally) Order {
	rd := r.read(p)
	var o Order
	for _, a := range rd.answers {
		o.Names.add(a)
		if a.kind == skillAnswer {
			o.Skills.add(a)
		}
	}
	if rd.recognized() > 0 {
		r.Scores(&rd.Person, t)
		o.Layers = r.order(t)
	}
	return o
}

// Close says whether the first layer and the second are too close to call.
func (o Order) Close() bool {
	return len(o.Layers) > 1 && near(o.Layers[0].Score, o.Layers[1].Score)
}

func (c *Count) add(a answer) {
	c.Given++
	if len(a.found) > 0 {
		c.Recognized++
	}
}

// order puts the layers of a filled tally in order.
func (r *Ranker) order(t *Tally) []Standing {
	return r.standings(make([]Standing, 0, len(r.layers)), t)
}

// standings is order into memory that is there.
func (r *Ranker) standings(into []Standing, t *Tally) []Standing {
	for i := range r.layers {
		into = append(into, Standing{
			Layer: r.catalogue.Layers[i].Number, Score: t.Layers[i],
			index: i, interests: t.interests[i], skills: t.skills[i],
		})
	}
	slices.SortFunc(into, compareStandings)
	return into
}

// compareStandings is the order of layers: by score; then by the points that
// interests earned, since interests are known to steer between what a person could
// do as well; then by those of skills; at last by the number, so that no two layers
// are equal.
func compareStandings(a, b Standing) int {
	return cmp.Or(b.Score-a.Score, b.interests-a.interests, b.skills-a.skills, a.Layer-b.Layer)
}
