package recommend

import (
	"fmt"
	"slices"
	"sync"

	"layerpath/data"
)

// sparseEdges lead to the layers and to no more roles than the first few of a
// ranking need, so that a catalogue with many more roles costs hardly more.
//
// What roles ask for alike, degrees, interests and codes, is asked once for all of
// them: roles that ask for the same of these are a family, and the first of them
// earns its points for all. Of roles that ask for the same throughout, only the first
// few can be among the first few.
type sparseEdges struct {
	once sync.Once
	edges
	family  []int32   // by role; none (-1) for a role that can't be among the first
	members [][]int32 // by family: its roles, in the catalogue's order
	fits    [][]bool  // by layer and field of study: whether the field fits the door
}

// firstRoles is how many roles a [Brief] has: what fits beside a name in a list.
const firstRoles = 3

// sparsely gives the sparse edges, made on the first call.
func (r *Ranker) sparsely() *sparseEdges {
	r.sparse.once.Do(func() {
		s := &r.sparse
		r.groupRoles(s)
		s.bySkill = r.thinAll(r.bySkill)
		s.byField = r.thinAll(r.byField)
		s.byNoField = r.thin(r.byNoField)
		s.byInterest = r.thinAll(r.byInterest)
		s.byProfession = r.thinAll(r.byProfession)
		s.byRole = r.thinAll(r.byRole)
		s.byLetters = slices.DeleteFunc(slices.Clone(r.byLetters), func(a int32) bool { return !r.counts(a) })
		for i := range r.catalogue.Layers {
			fits := make([]bool, len(r.catalogue.Fields))
			for f := range fits {
				fits[f] = r.fieldFits(int32(f), &r.catalogue.Layers[i].Entry)
			}
			s.fits = append(s.fits, fits)
		}
	})
	return &r.sparse
}

// groupRoles puts the roles into families.
func (r *Ranker) groupRoles(s *sparseEdges) {
	families, twins := map[string]int32{}, map[string]int{}
	for i, target := range r.roles {
		var shared, own []byte
		for _, a := range r.asks[target.first:target.end] {
			if sharedKind(a.Kind) {
				shared = appendAsk(shared, a.Requirement)
			} else {
				own = appendAsk(own, a.Requirement)
			}
		}
		twin := string(shared) + "\n" + string(own)
		if twins[twin]++; twins[twin] > firstRoles {
			s.family = append(s.family, -1)
			continue
		}
		family, ok := families[string(shared)]
		if !ok {
			family = int32(len(s.members))
			families[string(shared)] = family
			s.members = append(s.members, nil)
		}
		s.family = append(s.family, family)
		s.members[family] = append(s.members[family], int32(i))
	}
}

// sharedKind says whether requirements of a kind are asked once for a family.
// Skills and professions are not: each leads to few roles.
func sharedKind(k data.Kind) bool {
	return k == data.DegreeKind || k == data.InterestKind || k == data.RIASECKind
}

// appendAsk writes down all of a requirement but its place.
func appendAsk(b []byte, q *data.Requirement) []byte {
	b = fmt.Append(b, q.Kind, q.Points, q.Skill, q.Level, q.Levels, q.AnyField, q.Interest, q.Letters)
	for _, share := range slices.Concat(q.Fields, q.Professions) {
		b = fmt.Append(b, " ", share.ID, share.Percent)
	}
	return append(b, ';')
}

// counts says whether an ask has a part in a [Brief].
func (r *Ranker) counts(a int32) bool {
	role := r.asks[a].target - int32(len(r.layers))
	if role < 0 {
		return true
	}
	family := r.sparse.family[role]
	return family >= 0 && (!sharedKind(r.asks[a].Kind) || r.sparse.members[family][0] == role)
}

func (r *Ranker) thin(dense []edge) []edge {
	var kept []edge
	for _, e := range dense {
		if r.counts(e.ask) {
			kept = append(kept, e)
		}
	}
	return kept
}

func (r *Ranker) thinAll(dense [][]edge) [][]edge {
	kept := make([][]edge, len(dense))
	for i, d := range dense {
		kept[i] = r.thin(d)
	}
	return kept
}
