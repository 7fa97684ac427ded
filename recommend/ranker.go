// Package recommend ranks the layers of a catalogue for a person and makes the
// whole case for the ranking: reasons with points that add up, the usual door,
// gaps, roles, and what is doubtful.
//
// Most readers need two calls: [New] prepares a catalogue, [Ranker.Rank] turns a
// profile into a [Report]. [Ranker.Scores] gives the bare scores. All of it is pure
// integer arithmetic on what it is given: the same profile gets the same report,
// byte for byte, on every machine. Nothing here knows what the layers are about,
// or how many there are.
//
// The package stands between data, which knows what layers ask for, and profiles,
// which knows what people said; it alone brings the two together.
//
// # How a score is made
//
// A layer's score is the sum of the points of its requirements, each an integer
// from 0 to the requirement's maximum:
//
//   - a skill's points grow with the evidence for it. The skill itself at the
//     wanted level is full evidence; at a lower level it is less, in proportion; a
//     narrower skill counts by its share. Pieces of evidence add up to full at most.
//   - a degree earns by its level and its field; of several, the best counts.
//   - an interest earns its points when it is named; a RIASEC code by how well its
//     letters, the first weighing most, fit the layer's.
//   - a profession earns by how near it is to the layer.
//
// Every term only ever grows with what a person brings, so learning never costs.
package recommend

import (
	"slices"

	"layerpath/data"
)

// A Ranker ranks people with one catalogue. It is safe for use by several
// goroutines.
type Ranker struct {
	catalogue *data.Catalogue
	layers    []target
	roles     []target
	asks      []ask // of all targets, each target's in one run; layers before roles
	rolesOf   []run // by layer: the asks of its roles, which stand together

	ofKind [data.ProfessionKind + 1][]int32 // asks by kind, but for skills
	wants  []int32                          // by skill: 1 + its first ask, 0 for none

	// What an answer counts for, by the index of the answer in the catalogue.
	// The cost of ranking follows what a person brings, not the catalogue's size.
	bySkill      edgeLists
	byField      edgeLists
	byNoField    []edge // a degree without a field, or in one that isn't known
	byInterest   edgeLists
	byProfession edgeLists
	byRole       edgeLists // a person who has a role's title already

	broaderFields edgeLists // by field: to fields, not to asks

	flat flatEdges // made for the first Series
}

// A target is what people are ranked for: a layer or a role.
type target = run

// A run is some asks that stand together.
type run struct{ first, end int32 }

// An ask is a requirement as the arithmetic sees it.
type ask struct {
	*data.Requirement
	Kind    data.Kind // the requirement's, and its points and level: copied to where they are read most
	most    int32
	want    int32
	target  int32 // index into layers, or len(layers) + index into roles
	skill   int32 // SkillKind: index into the catalogue's skills
	next    int32 // SkillKind: 1 + the next ask for the same skill, 0 for none
	letters int32 // RIASECKind: what the best code earns, the unit of the others
}

// full is the evidence that meets a requirement in full, the unit of all
// evidence. It divides by 10,000, so that percents of percents are whole, and by
// every skill level from 1 to 4.
const full = 120_000

// percent is one hundredth of full.
const percent = full / 100

// New prepares a catalogue, which must have passed data.Check. It goes through the
// requirements once. What answers count for is found when they are first met: one
// person brings a few of the thousands that the catalogue knows.
func New(c *data.Catalogue) *Ranker {
	r := &Ranker{
		catalogue:     c,
		layers:        make([]target, len(c.Layers)),
		roles:         make([]target, len(c.Roles)),
		asks:          make([]ask, 0, countRequirements(c)),
		wants:         make([]int32, len(c.Skills)),
		bySkill:       make(edgeLists, len(c.Skills)),
		byField:       make(edgeLists, len(c.Fields)),
		byInterest:    make(edgeLists, len(c.Interests)),
		byProfession:  make(edgeLists, len(c.Professions)),
		byRole:        make(edgeLists, len(c.Roles)),
		broaderFields: make(edgeLists, len(c.Fields)),
	}
	for i := range c.Layers {
		r.layers[i] = r.addTarget(i, c.Layers[i].Requirements)
	}
	for i := range c.Roles {
		r.roles[i] = r.addTarget(len(c.Layers)+i, c.Roles[i].Requirements)
	}
	r.rolesOf = make([]run, len(c.Layers))
	for i := range c.Roles {
		of := &r.rolesOf[r.layerOf(i)]
		if of.end == 0 {
			of.first = r.roles[i].first
		}
		of.end = r.roles[i].end
	}
	return r
}

func countRequirements(c *data.Catalogue) int {
	n := 0
	for i := range c.Layers {
		n += len(c.Layers[i].Requirements)
	}
	for i := range c.Roles {
		n += len(c.Roles[i].Requirements)
	}
	return n
}

func (r *Ranker) addTarget(number int, requirements []data.Requirement) target {
	t := target{first: int32(len(r.asks))}
	for i := range requirements {
		q := &requirements[i]
		a := ask{Requirement: q, Kind: q.Kind, most: int32(q.Points), want: int32(q.Level), target: int32(number), skill: -1}
		at := int32(len(r.asks))
		switch q.Kind {
		case data.SkillKind:
			skill := r.catalogue.AskedSkill(q)
			a.skill, a.next = int32(skill), r.wants[skill]
			r.wants[skill] = at + 1
		case data.DegreeKind:
			if q.AnyField > 0 {
				r.byNoField = append(r.byNoField, edge{at, int32(q.AnyField) * percent})
			}
		case data.RIASECKind:
			a.letters = bestCode(q.Letters)
		}
		if q.Kind != data.SkillKind {
			r.ofKind[q.Kind] = append(r.ofKind[q.Kind], at)
		}
		r.asks = append(r.asks, a)
	}
	t.end = int32(len(r.asks))
	return t
}

// letterWeight is what a letter of a person's RIASEC code weighs by its position:
// halved from letter to letter, so that the first, which people are surest of,
// weighs as much as all that follow. Codes are usually three letters long.
func letterWeight(position int) int32 {
	return 32 >> position
}

// bestCode is what the code that fits a requirement best earns.
func bestCode(letters [6]int) int32 {
	slices.SortFunc(letters[:], func(a, b int) int { return b - a })
	best := int32(0)
	for i, p := range letters {
		best += letterWeight(i) * int32(p)
	}
	return best
}
