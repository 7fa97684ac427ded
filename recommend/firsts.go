package recommend

import "math"

// roles finds the first roles of all layers: those that earned points of their own,
// and of each family the first of the others.
func (s *Series) roles() {
	e, best := s.sparse, firsts{}
	for _, slot := range s.slots {
		if role := slot - e.roles; role >= 0 {
			best.offer(s.points(slot)+s.points(e.families+e.family[role]), role)
			continue
		}
		for _, role := range e.members[slot-e.families] {
			if !best.takes(s.points(slot), role) {
				break // the others come behind it
			}
			if s.sums[e.roles+role] == 0 {
				best.offer(s.points(slot), role)
			}
		}
	}
	for _, i := range e.skillSets {
		best.offer(s.layerPoints(i), lastRole)
	}
	s.brief.Roles = best.standings(s.brief.Roles)
}

// firsts are the first few roles so far, each one number: the score, then how far in
// front the role stands in the catalogue. No role is 0.
type firsts [firstRoles]uint64

// lastRole stands behind all roles of a catalogue: the profession.
const lastRole = math.MaxInt32

func rolePlace(score int, role int32) uint64 { return uint64(score)<<32 | uint64(lastRole-role) }

// takes says whether a role belongs among the first.
func (f *firsts) takes(score int, role int32) bool {
	return rolePlace(score, role) > f[firstRoles-1] && score > 0
}

// offer puts a role among the first, if it belongs there.
func (f *firsts) offer(score int, role int32) {
	if !f.takes(score, role) {
		return
	}
	place, at := rolePlace(score, role), firstRoles-1
	for ; at > 0 && f[at-1] < place; at-- {
		f[at] = f[at-1]
	}
	f[at] = place
}

func (f *firsts) standings(into []RoleStanding) []RoleStanding {
	for _, place := range f {
		if place == 0 {
			break
		}
		role := RoleStanding{Role: lastRole - int(uint32(place)), Score: int(place >> 32)}
		if role.Role == lastRole {
			role.Role = -1
		}
		into = append(into, role)
	}
	return into
}
