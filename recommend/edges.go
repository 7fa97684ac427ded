package recommend

import (
	"slices"
	"sync/atomic"

	"layerpath/data"
)

// An edge says that an answer counts for an ask, by how much of full.
type edge struct {
	ask   int32
	share int32
}

// edgeLists are what the answers of one kind count for, each in the order of asks. A
// list is made when it is first asked for, and kept. Two goroutines may both make it,
// to the same end.
type edgeLists []atomic.Pointer[[]edge]

func (l edgeLists) keep(i int32, edges []edge) []edge {
	l[i].Store(&edges)
	return edges
}

// skillEdges are what a skill counts for: in full where it is asked for itself, and by
// the shares of its broader skills where they are. Shares multiply along a way, and
// the best of several ways counts.
func (r *Ranker) skillEdges(skill int32) []edge {
	if known := r.bySkill[skill].Load(); known != nil {
		return *known
	}
	var edges []edge
	for a := r.wants[skill]; a > 0; a = r.asks[a-1].next {
		edges = append(edges, edge{a - 1, full})
	}
	slices.Reverse(edges)
	wider := r.catalogue.Skills[skill].Broader
	for i := range wider {
		broader := r.catalogue.BroaderSkill(&wider[i])
		edges = merge(edges, r.skillEdges(int32(broader)), int32(wider[i].Percent))
	}
	return r.bySkill.keep(skill, edges)
}

// merge adds edges, by a percentage of their shares, to others. Of two edges to one
// ask the better one stays.
func merge(edges, more []edge, percentage int32) []edge {
	if len(more) == 0 {
		return edges
	}
	merged := make([]edge, 0, len(edges)+len(more))
	for _, e := range more {
		e.share = e.share / 100 * percentage
		for len(edges) > 0 && edges[0].ask < e.ask {
			merged, edges = append(merged, edges[0]), edges[1:]
		}
		if len(edges) > 0 && edges[0].ask == e.ask {
			e.share, edges = max(e.share, edges[0].share), edges[1:]
		}
		merged = append(merged, e)
	}
	return append(merged, edges...)
}

// fieldEdges are what a degree counts for by its field: by the nearest field that a
// requirement lists, never less than any other field does.
func (r *Ranker) fieldEdges(field int32) []edge {
	if known := r.byField[field].Load(); known != nil {
		return *known
	}
	var edges []edge
	for _, a := range r.ofKind[data.DegreeKind] {
		share := int32(r.asks[a].AnyField) * percent
		for _, f := range r.asks[a].Fields {
			share = max(share, r.fieldShare(field, f.ID)/100*int32(f.Percent))
		}
		if share > 0 {
			edges = append(edges, edge{a, share})
		}
	}
	return r.byField.keep(field, edges)
}

// fieldShare is how far a field counts for another, as skills do for broader ones.
func (r *Ranker) fieldShare(field int32, id string) int32 {
	for _, e := range r.fieldReach(field) {
		if r.catalogue.Fields[e.ask].ID == id {
			return e.share
		}
	}
	return 0
}

// fieldReach are the fields that a field counts for, itself in full, as edges to
// fields.
func (r *Ranker) fieldReach(field int32) []edge {
	if known := r.broaderFields[field].Load(); known != nil {
		return *known
	}
	reach := []edge{{field, full}}
	for _, b := range r.catalogue.Fields[field].Broader {
		broader, _ := r.catalogue.FindField(b.ID)
		reach = merge(reach, r.fieldReach(int32(broader)), int32(b.Percent))
	}
	return r.broaderFields.keep(field, reach)
}

func (r *Ranker) interestEdges(interest int32) []edge {
	if known := r.byInterest[interest].Load(); known != nil {
		return *known
	}
	var edges []edge
	for _, a := range r.ofKind[data.InterestKind] {
		if r.asks[a].Interest == r.catalogue.Interests[interest].ID {
			edges = append(edges, edge{a, full})
		}
	}
	return r.byInterest.keep(interest, edges)
}

// professionEdges are what a profession counts for: by its own id or its group's,
// whichever is more.
func (r *Ranker) professionEdges(profession int32) []edge {
	if known := r.byProfession[profession].Load(); known != nil {
		return *known
	}
	p := &r.catalogue.Professions[profession]
	var edges []edge
	for _, a := range r.ofKind[data.ProfessionKind] {
		if share := max(professionShare(&r.asks[a], p.ID), professionShare(&r.asks[a], p.Group)); share > 0 {
			edges = append(edges, edge{a, share})
		}
	}
	return r.byProfession.keep(profession, edges)
}

// roleEdges are what the title of a role counts for as a profession: in full for the
// role's own layer.
func (r *Ranker) roleEdges(role int32) []edge {
	if known := r.byRole[role].Load(); known != nil {
		return *known
	}
	c := r.catalogue
	var edges []edge
	for _, a := range r.ofKind[data.ProfessionKind] {
		share, target := professionShare(&r.asks[a], c.Roles[role].ID), r.asks[a].target
		if int(target) < len(c.Layers) && c.Layers[target].ID == c.Roles[role].Layer {
			share = full
		}
		if share > 0 {
			edges = append(edges, edge{a, share})
		}
	}
	return r.byRole.keep(role, edges)
}

func professionShare(a *ask, id string) int32 {
	for _, s := range a.Professions {
		if s.ID == id {
			return int32(s.Percent) * percent
		}
	}
	return 0
}
