package measure

import (
	"slices"

	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// An Outcome is how one case was ranked.
type Outcome struct {
	Case   *Case
	Layers []report.Standing // best first; empty where nothing was recognised
	Roles  []string          // ids of the roles that are shown
	Close  bool              // the first layer and the second are too close to call
	Skills Count             // the skills that were named
	Names  Count             // all open names: skills, fields, interests, the profession
}

// A Count is how many names were given, and how many of them were recognised.
type Count struct {
	Given      int `json:"given"`
	Recognized int `json:"recognized"`
}

// Rank ranks cases, without the kinds of answer that are named (Kinds).
func Rank(r *recommend.Ranker, cases []Case, without []string) []Outcome {
	s := r.NewSeries()
	outcomes := make([]Outcome, len(cases))
	for i := range cases {
		p := strip(cases[i].Profile, without)
		b := s.Brief(&p)
		outcomes[i] = Outcome{Case: &cases[i], Layers: slices.Clone(b.Layers), Roles: shown(b), Close: b.Close()}
		outcomes[i].count(&p, b)
	}
	return outcomes
}

// shown gives the ids of the roles that a person sees: those of the brief, three at most.
func shown(b *report.Brief) []string {
	const most = 3
	var ids []string
	for _, role := range b.Roles[:min(most, len(b.Roles))] {
		ids = append(ids, role.ID)
	}
	return ids
}

// count counts the names of a profile.
func (o *Outcome) count(p *profiles.Profile, b *report.Brief) {
	o.Skills.Given, o.Names.Given = len(p.Skills), p.Named()
	o.Skills.Recognized, o.Names.Recognized = o.Skills.Given-b.Names("skill"), o.Names.Given-b.Names("")
}

// First is the number of the layer that was named first, 0 where none was: no
// answer was recognised, or no layer earned a point. Then the case counts as
// missed, whichever layer a list without order would begin with.
func (o Outcome) First() int {
	if len(o.Layers) == 0 || o.Layers[0].Score == 0 {
		return 0
	}
	return o.Layers[0].Layer
}

// Top1 says whether the first layer is a primary one.
func (o Outcome) Top1() bool { return slices.Contains(o.Case.Primary, o.First()) }

// Lenient says whether the first layer is a primary or an accepted one.
func (o Outcome) Lenient() bool {
	return o.Top1() || slices.Contains(o.Case.Accept, o.First())
}

// Top2 says whether a primary layer is among the first two.
func (o Outcome) Top2() bool {
	rank := o.Rank()
	return rank == 1 || rank == 2
}

// RoleShown says whether a right role is among those that are shown.
func (o Outcome) RoleShown() bool {
	return slices.ContainsFunc(o.Roles, func(id string) bool { return slices.Contains(o.Case.Roles, id) })
}

// RoleLayer says whether the first layer is that of a right role.
func (o Outcome) RoleLayer() bool { return slices.Contains(o.Case.job.layers, o.First()) }

// Rank is the rank of the best primary layer, 0 where no layer was named first.
func (o Outcome) Rank() int {
	if o.First() == 0 {
		return 0
	}
	return 1 + slices.IndexFunc(o.Layers, func(s report.Standing) bool {
		return slices.Contains(o.Case.Primary, s.Layer)
	})
}

// Margin is by how many points the first layer leads the second.
func (o Outcome) Margin() int {
	switch len(o.Layers) {
	case 0:
		return 0
	case 1:
		return o.Layers[0].Score
	}
	return o.Layers[0].Score - o.Layers[1].Score
}

// miss is by how many points the first layer leads the best primary one.
func (o Outcome) miss() int {
	return o.Layers[0].Score - o.Layers[o.Rank()-1].Score
}

// The figures of single outcomes that tables average.

func top1(o Outcome) float64    { return oneIf(o.Top1()) }
func lenient(o Outcome) float64 { return oneIf(o.Lenient()) }
func top2(o Outcome) float64    { return oneIf(o.Top2()) }

func reciprocalRank(o Outcome) float64 {
	if rank := o.Rank(); rank > 0 {
		return 1 / float64(rank)
	}
	return 0
}

func oneIf(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
