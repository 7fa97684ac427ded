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
	once    sync.Once
	edges   // those of all answers but skills
	skills  []skillEdge
	runs    []skillRun // by skill
	asks    []sparseAsk
	family  []int32   // by role; none (-1) for a role that can't be among the first
	members [][]int32 // by family: its roles, in the catalogue's order

	families, roles int32 // the slots of the first family and the first role

	doors     []sparseDoor // by layer
	numbers   []int        // by layer
	skillSets []int        // the layers that are no job
}

// A skillRun is where the evidence of a skill lies in the list of all, by level: what
// ranking reads most lies side by side in memory, and nothing is left to be worked out.
type skillRun struct{ first, end [4]int32 }

// A skillEdge is an edge for one level.
type skillEdge struct{ ask, evidence int32 }

// A sparseAsk is an ask with the slot that its points go into.
type sparseAsk struct {
	slot   int32
	points uint32
}

// firstRoles is how many roles a [Brief] has: what fits beside a name in a list.
const firstRoles = 3

// sparsely gives the sparse edges, made on the first call.
func (r *Ranker) sparsely() *sparseEdges {
	r.sparse.once.Do(func() {
		s := &r.sparse
		r.groupRoles(s)
		r.placeAsks(s)
		r.flattenSkills(s)
		s.byField = r.thinAll(r.byField)
		s.byNoField = r.thin(r.byNoField)
		s.byInterest = r.thinAll(r.byInterest)
		s.byProfession = r.thinAll(r.byProfession)
		s.byRole = r.thinAll(r.byRole)
		s.byLetters = slices.DeleteFunc(slices.Clone(r.byLetters), func(a int32) bool { return !r.counts(a) })
		for i := range r.catalogue.Layers {
			l := &r.catalogue.Layers[i]
			s.doors = append(s.doors, r.sparseDoor(&l.Entry))
			s.numbers = append(s.numbers, l.Number)
			if l.SkillSet != "" {
				s.skillSets = append(s.skillSets, i)
			}
		}
	})
	return &r.sparse
}

// Slots are what points are summed in: three of each layer, one of each family, and
// one of each role.
const (
	otherSlot    = iota // of a layer: degrees and professions
	skillSlot           // skills
	interestSlot        // interests and codes
	slotsOfLayer
)

// placeAsks gives each ask its slot.
func (r *Ranker) placeAsks(s *sparseEdges) {
	s.families = int32(slotsOfLayer * len(r.layers))
	s.roles = s.families + int32(len(s.members))
	for _, a := range r.asks {
		slot := a.target*slotsOfLayer + kindSlot(a.Kind)
		if role := a.target - int32(len(r.layers)); role >= 0 {
			slot = s.roles + role
			if sharedKind(a.Kind) {
				slot = s.families + s.family[role]
			}
		}
		s.asks = append(s.asks, sparseAsk{slot, uint32(a.Points)})
	}
}

func kindSlot(k data.Kind) int32 {
	switch k {
	case data.SkillKind:
		return skillSlot
	case data.InterestKind, data.RIASECKind:
		return interestSlot
	}
	return otherSlot
}

// flattenSkills puts the edges of all skills into one list. Levels that are worth the
// same share theirs, as the upper ones mostly do.
func (r *Ranker) flattenSkills(s *sparseEdges) {
	for _, dense := range r.bySkill {
		run, below := skillRun{}, []skillEdge(nil)
		for i := range run.first {
			run.first[i] = int32(len(s.skills))
			for _, e := range dense {
				evidence := atLevel(e.share, int32(i+1), int32(r.asks[e.ask].Level))
				if r.counts(e.ask) && evidence > 0 { // what adds nothing would never count as touched
					s.skills = append(s.skills, skillEdge{e.ask, evidence})
				}
			}
			if edges := s.skills[run.first[i]:]; i > 0 && slices.Equal(edges, below) {
				s.skills = s.skills[:run.first[i]]
				run.first[i] = run.first[i-1]
			} else {
				below = edges
			}
			run.end[i] = int32(len(s.skills))
		}
		s.runs = append(s.runs, run)
	}
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
