package ledger

import (
	"cmp"

	"layerpath/data"
)

// A Place is one layer, or role, in an order. Index is into the catalogue's list.
type Place struct{ Index, Score int32 }

// Order puts the layers in order: by score; then by the points that interests earned,
// since interests are known to steer between what a person could do as well; then by
// those of skills; at last by the number, so that no two are equal. The list is good
// until the next call.
func (a *Account) Order() []Place {
	a.order = a.order[:0]
	for i := range a.ledger.Layers() {
		a.order = insert(a.order, Place{int32(i), a.scores[i]}, a.ledger.Layers(), a.before)
	}
	return a.order
}

// before says whether a layer stands before an earlier one.
func (a *Account) before(later, earlier Place) bool {
	if later.Score != earlier.Score || later.Score == 0 {
		return later.Score > earlier.Score
	}
	return a.Ahead(int(later.Index), int(earlier.Index))
}

// Ahead says whether a layer stands before another.
func (a *Account) Ahead(layer, other int) bool {
	if a.scores[layer] != a.scores[other] {
		return a.scores[layer] > a.scores[other]
	}
	interests, skills := a.kinds(layer)
	otherInterests, otherSkills := a.kinds(other)
	return cmp.Or(interests-otherInterests, skills-otherSkills, other-layer) > 0
}

// kinds gives the points that interests and skills earn with a target.
func (a *Account) kinds(target int) (interests, skills int) {
	asks, first := a.ledger.Asks(target)
	for i := range asks {
		switch asks[i].Kind {
		case data.InterestKind, data.RIASECKind:
			interests += a.Earned(first + int32(i))
		case data.SkillKind:
			skills += a.Earned(first + int32(i))
		}
	}
	return interests, skills
}

// Roles puts the first n roles of a layer in order, or all for 0: by score; equals stay
// in the catalogue's order. The list is good until the next call.
func (a *Account) Roles(layer, n int) []Place {
	a.roles = a.roles[:0]
	roles := a.ledger.rolesOf[layer]
	if n == 0 {
		n = len(roles)
	}
	higher := func(later, earlier Place) bool { return later.Score > earlier.Score }
	for _, i := range roles {
		a.roles = insert(a.roles, Place{i, a.scores[a.ledger.RoleTarget(int(i))]}, n, higher)
	}
	return a.roles
}

// insert puts a place into a list of up to n, in order.
func insert(list []Place, p Place, n int, before func(later, earlier Place) bool) []Place {
	at := len(list)
	for at > 0 && before(p, list[at-1]) {
		at--
	}
	if at == n {
		return list
	}
	if len(list) < n {
		list = append(list, Place{})
	}
	copy(list[at+1:], list[at:])
	list[at] = p
	return list
}

// CloseCall is the difference in points that means nothing. Of 6,621 people whose
// layer is known, the first layer was the right one for a third where the second
// stood 0 to 3 points behind, hardly more often at 3 than at 0, and for more than half
// where the lead was larger (layerpath eval prints both).
const CloseCall = 3

// Close is how many places at the front of an order are too close to the first of them
// to be told from it, that one included. Places without points never are.
func Close(order []Place) int {
	n := 1
	for n < len(order) && order[n].Score > 0 && order[0].Score-order[n].Score <= CloseCall {
		n++
	}
	return n
}
