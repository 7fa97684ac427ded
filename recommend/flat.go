package recommend

import (
	"sync"

	"layerpath/data"
	"layerpath/data/scale"
)

// flatEdges are the edges of all skills and degrees, for ranking person after person:
// what is read for one of them lies side by side in memory, worked out for each level.
// They are made for the first series, and read only then.
type flatEdges struct {
	once sync.Once

	// The edges of a skill begin with those to layers; those to the roles of each layer
	// follow, layer by layer. First has where each of these groups begins, skill by
	// skill; at last, where the last one ends.
	skills []levelEdge
	first  []int32
	groups int

	// The edges of a degree to layers, by level and field, the last field being none;
	// degreeFirst has where each begins.
	degrees     []edge
	degreeFirst []int32
	fields      int

	doors []uint8 // by layer, level and field, the last field being none: doorOrder of the status
	most  []int32 // by ask of a layer: its points

	others [][]int32 // by layer: its asks that aren't for skills
}

// A levelEdge is an edge with the evidence of each skill level, beginner's first.
type levelEdge struct {
	ask      int32
	evidence [4]int32
}

// flattened gives the flat edges.
func (r *Ranker) flattened() *flatEdges {
	r.flat.once.Do(func() {
		r.flattenSkills(&r.flat)
		r.flattenDegrees(&r.flat)
		r.flattenDoors(&r.flat)
		for _, a := range r.asks[:r.layerAsks().end] {
			r.flat.most = append(r.flat.most, a.most)
		}
		for _, target := range r.layers {
			var others []int32
			for a := target.first; a < target.end; a++ {
				if r.asks[a].Kind != data.SkillKind {
					others = append(others, a)
				}
			}
			r.flat.others = append(r.flat.others, others)
		}
	})
	return &r.flat
}

func (r *Ranker) flattenSkills(f *flatEdges) {
	groups := append([]run{r.layerAsks()}, r.rolesOf...)
	f.groups = len(groups)
	for i := range r.catalogue.Skills {
		edges := r.skillEdges(int32(i))
		for _, group := range groups {
			f.first = append(f.first, int32(len(f.skills)))
			for _, e := range group.part(edges) {
				flat := levelEdge{ask: e.ask}
				for level := range flat.evidence {
					flat.evidence[level] = atLevel(e.share, int32(level+1), r.asks[e.ask].want)
				}
				f.skills = append(f.skills, flat)
			}
		}
	}
	f.first = append(f.first, int32(len(f.skills)))
}

func (r *Ranker) flattenDegrees(f *flatEdges) {
	f.fields = len(r.catalogue.Fields) + 1
	t := r.NewTally()
	for level := scale.NoDegree; level <= scale.Doctorate; level++ {
		for field := range f.fields {
			d := degree{level: level}
			if field < len(r.catalogue.Fields) {
				d.fields = []int32{int32(field)}
			}
			f.degreeFirst = append(f.degreeFirst, int32(len(f.degrees)))
			t.clear()
			r.addDegreeEvidence(d, t, r.layerAsks())
			for _, a := range t.touched {
				f.degrees = append(f.degrees, edge{a, t.evidence[a]})
			}
		}
	}
	f.degreeFirst = append(f.degreeFirst, int32(len(f.degrees)))
}

func (r *Ranker) flattenDoors(f *flatEdges) {
	for i := range r.layers {
		e := &r.catalogue.Layers[i].Entry
		fits := func(field int32) bool { return r.fieldFits(field, e) }
		for level := scale.NoDegree; level <= scale.Doctorate; level++ {
			for field := range r.catalogue.Fields {
				f.doors = append(f.doors, uint8(doorOrder(doorFor(degree{level, []int32{int32(field)}}, e, fits))))
			}
			f.doors = append(f.doors, uint8(doorOrder(doorFor(degree{level: level}, e, fits))))
		}
	}
}

// door tells how far a layer's door is from a degree in a field, as doorOrder counts.
func (f *flatEdges) door(layer int, level scale.Degree, field int32) uint8 {
	levels := int(scale.Doctorate) + 1
	return f.doors[(layer*levels+int(level))*f.fields+int(field)]
}

// layerAsks are the asks of all layers.
func (r *Ranker) layerAsks() run { return run{0, r.layers[len(r.layers)-1].end} }

// skill gives the edges of a skill to layers (group 0) or to the roles of a layer (1 for
// the first).
func (f *flatEdges) skill(skill int32, group int) []levelEdge {
	at := int(skill)*f.groups + group
	return f.skills[f.first[at]:f.first[at+1]]
}

// degree gives the edges to layers of a degree in a field.
func (f *flatEdges) degree(level scale.Degree, field int32) []edge {
	at := int(level)*f.fields + int(field)
	return f.degrees[f.degreeFirst[at]:f.degreeFirst[at+1]]
}

// noField stands for the field of a degree without one.
func (f *flatEdges) noField() int32 { return int32(f.fields - 1) }
