package recommend

import "layerpath/data"

// A Missing is a skill that a layer asks for, and that would earn a person points
// there: a [Gap] of kind skill in the form that is counted over thousands of people.
type Missing struct {
	Requirement int // index into the layer's requirements, which name the skill and its level
	Points      int // exactly what the layer's score gains; at least 1
}

// MovesUp says whether closing the gap is a difference that means something: more
// points than two layers may be apart and still be called too close to call.
func (m Missing) MovesUp() bool { return m.Points > closeCall }

// Missing appends to a list what a person could learn for a layer, in the order of
// its requirements. The layer is an index into the catalogue's layers, the tally is
// filled with the person's scores. It finds what Rank finds, and nothing but the
// list's growth costs an allocation.
func (r *Ranker) Missing(p *Person, t *Tally, layer int, list []Missing) []Missing {
	target := r.layers[layer]
	for a := target.first; a < target.end; a++ {
		ask := &r.asks[a]
		if ask.Kind != data.SkillKind || points(ask.Points, t.evidence[a]) == ask.Points {
			continue
		}
		if gain := r.skillGain(p, t, target, ask.skill, int32(ask.Level)); gain > 0 {
			list = append(list, Missing{int(a - target.first), gain})
		}
	}
	return list
}
