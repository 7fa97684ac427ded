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

// A Ranker ranks people with one catalogue. It is read only, and safe for use by
// several goroutines.
type Ranker struct {
	catalogue *data.Catalogue
	layers    []target
	roles     []target
	asks      []ask // of all targets, each target's in one run

	edges

	fieldReach []map[string]int32 // field → id → share of full, itself included

	sparse sparseEdges // made for the first Series
}

// edges say what an answer counts for, by the index of the answer in the catalogue.
// The cost of ranking follows what a person brings, not the catalogue's size.
type edges struct {
	bySkill      [][]edge
	byField      [][]edge
	byNoField    []edge // a degree without a field, or in one that isn't known
	byInterest   [][]edge
	byProfession [][]edge
	byRole       [][]edge // a person who has a role's title already
	byLetters    []int32  // asks that RIASEC letters count for
}

// A target is what people are ranked for: a layer or a role.
type target struct {
	first, end int32 // its asks
}

// An ask is a requirement as the arithmetic sees it.
type ask struct {
	*data.Requirement
	target  int32 // index into layers, or len(layers) + index into roles
	skill   int32 // SkillKind: index into the catalogue's skills
	letters int32 // RIASECKind: what the best code earns, the unit of the others
}

// An edge says that an answer counts for an ask, by how much of full.
type edge struct {
	ask   int32
	share int32
}

// full is the evidence that meets a requirement in full, the unit of all
// evidence. It divides by 10,000, so that percents of percents are whole, and by
// every skill level from 1 to 4.
const full = 120_000

// percent is one hundredth of full.
const percent = full / 100

// New prepares a catalogue, which must have passed data.Check.
func New(c *data.Catalogue) *Ranker {
	r := &Ranker{
		catalogue: c,
		edges: edges{
			bySkill:      make([][]edge, len(c.Skills)),
			byField:      make([][]edge, len(c.Fields)),
			byInterest:   make([][]edge, len(c.Interests)),
			byProfession: make([][]edge, len(c.Professions)),
			byRole:       make([][]edge, len(c.Roles)),
		},
	}
	m := newMaps(c)
	r.fieldReach = m.fieldReach
	for i := range c.Layers {
		r.layers = append(r.layers, r.addTarget(m, c.Layers[i].Requirements, c.Layers[i].ID))
	}
	for i := range c.Roles {
		r.roles = append(r.roles, r.addTarget(m, c.Roles[i].Requirements, ""))
	}
	return r
}

// maps are the catalogue's entries by id, and what each is evidence for; only New
// needs them.
type maps struct {
	skill      map[string]int
	interest   map[string]int
	fieldReach []map[string]int32 // field → id → share of full, itself included
	narrower   map[string][]edge  // skill id → skills that are evidence for it (edge.ask is the skill)
}

func newMaps(c *data.Catalogue) *maps {
	m := &maps{skill: map[string]int{}, interest: map[string]int{}, narrower: map[string][]edge{}}
	for i, in := range c.Interests {
		m.interest[in.ID] = i
	}
	skills := make([]vertex, len(c.Skills))
	for i, s := range c.Skills {
		m.skill[s.ID] = i
		skills[i] = vertex{s.ID, s.Broader}
	}
	for i, reach := range reaches(skills) {
		for id, share := range reach {
			m.narrower[id] = append(m.narrower[id], edge{int32(i), share})
		}
	}
	fields := make([]vertex, len(c.Fields))
	for i, f := range c.Fields {
		fields[i] = vertex{f.ID, f.Broader}
	}
	m.fieldReach = reaches(fields)
	return m
}

// A vertex is a skill or a field with what it is evidence for.
type vertex struct {
	id      string
	broader []data.Share
}

// reaches gives for each vertex all that it is evidence for, itself in full and
// the others by their share of full: shares multiply along a way, and the
// best of several ways counts.
func reaches(vertices []vertex) []map[string]int32 {
	index := make(map[string]int, len(vertices))
	for i, v := range vertices {
		index[v.id] = i
	}
	all := make([]map[string]int32, len(vertices))
	var reach func(i int) map[string]int32
	reach = func(i int) map[string]int32 {
		if all[i] != nil {
			return all[i]
		}
		m := map[string]int32{vertices[i].id: full}
		for _, b := range vertices[i].broader {
			for id, share := range reach(index[b.ID]) {
				m[id] = max(m[id], share/100*int32(b.Percent))
			}
		}
		all[i] = m
		return m
	}
	for i := range vertices {
		reach(i)
	}
	return all
}

// addTarget adds a layer's or a role's requirements; layer is a layer's id, empty
// for a role.
func (r *Ranker) addTarget(m *maps, requirements []data.Requirement, layer string) target {
	t := target{first: int32(len(r.asks))}
	number := int32(len(r.layers) + len(r.roles))
	for i := range requirements {
		q := &requirements[i]
		a := ask{Requirement: q, target: number, skill: -1}
		at := int32(len(r.asks))
		switch q.Kind {
		case data.SkillKind:
			a.skill = int32(m.skill[q.Skill])
			for _, n := range m.narrower[q.Skill] {
				r.bySkill[n.ask] = append(r.bySkill[n.ask], edge{at, n.share})
			}
		case data.DegreeKind:
			r.addDegree(m, q, at)
		case data.InterestKind:
			i := m.interest[q.Interest]
			r.byInterest[i] = append(r.byInterest[i], edge{at, full})
		case data.RIASECKind:
			a.letters = bestCode(q.Letters)
			r.byLetters = append(r.byLetters, at)
		case data.ProfessionKind:
			r.addProfessions(q, at, layer)
		}
		r.asks = append(r.asks, a)
	}
	t.end = int32(len(r.asks))
	return t
}

// addDegree says what a degree counts for by its field: by the nearest field that
// the requirement lists, never less than any other field does.
func (r *Ranker) addDegree(m *maps, q *data.Requirement, at int32) {
	anyField := int32(q.AnyField) * percent
	if anyField > 0 {
		r.byNoField = append(r.byNoField, edge{at, anyField})
	}
	for i, reach := range m.fieldReach {
		share := anyField
		for _, f := range q.Fields {
			share = max(share, reach[f.ID]/100*int32(f.Percent))
		}
		if share > 0 {
			r.byField[i] = append(r.byField[i], edge{at, share})
		}
	}
}

// addProfessions says what a profession counts for: by its own id or its group's,
// whichever is more. The title of one of a layer's own roles counts in full.
func (r *Ranker) addProfessions(q *data.Requirement, at int32, layer string) {
	c := r.catalogue
	share := func(id string) int32 {
		for _, s := range q.Professions {
			if s.ID == id {
				return int32(s.Percent) * percent
			}
		}
		return 0
	}
	for i, p := range c.Professions {
		if s := max(share(p.ID), share(p.Group)); s > 0 {
			r.byProfession[i] = append(r.byProfession[i], edge{at, s})
		}
	}
	for i, role := range c.Roles {
		s := share(role.ID)
		if role.Layer == layer {
			s = full
		}
		if s > 0 {
			r.byRole[i] = append(r.byRole[i], edge{at, s})
		}
	}
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
