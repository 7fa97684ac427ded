package ledger

import (
	"cmp"
	"iter"

	"layerpath/data"
)

// Order puts the layers in order: by score; then by the points that interests earned,
// since interests are known to steer between what a person could do as well; then by
// those of skills; at last by the number, so that no two are equal. The list is good
// until the next call.
func (a *Account) Order() []Place {
	a.order = a.order[:0]
	for i, score := range a.scores[:a.ledger.Layers()] {
		at := len(a.order)
		a.order = append(a.order, Place{})
		for ; at > 0; at-- {
			before := a.order[at-1]
			if score < before.Score || score == before.Score && !a.Ahead(i, int(before.Index)) {
				break
			}
			a.order[at] = before
		}
		a.order[at] = Place{int32(i), score}
	}
	return a.order
}

// Ahead says whether a layer stands before another.
func (a *Account) Ahead(layer, other int) bool {
	score, others := a.scores[layer], a.scores[other]
	if score != others || score == 0 {
		return score > others || score == others && layer < other
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
	for _, i := range a.ledger.rolesOf[layer] {
		p, at := Place{i, a.scores[a.ledger.RoleTarget(int(i))]}, len(a.roles)
		for at > 0 && a.roles[at-1].Score < p.Score {
			at--
		}
		if n == 0 || len(a.roles) < n {
			a.roles = append(a.roles, Place{})
		} else if at == n {
			continue
		}
		copy(a.roles[at+1:], a.roles[at:])
		a.roles[at] = p
	}
	return a.roles
}

// CloseCall is the difference in points that means nothing. Of 6,621 cases whose layer is
// known, people of surveys and occupations of O*NET, the first layer was the right one
// for a third where the second stood 0 to 3 points behind, hardly more often at 3 than at
// 0, and for more than half where the lead was larger (layerpath eval prints both).
const CloseCall = 3

// CloseCalls gives where groups of neighbours in an order begin and end whose order means
// nothing: each is too close to the first of its group to be told from it.
func CloseCalls(order []Place) iter.Seq2[int, int] {
	return func(yield func(from, end int) bool) {
		for from := 0; from < len(order); {
			end := from + Close(order[from:])
			if end-from > 1 && !yield(from, end) {
				return
			}
			from = end
		}
	}
}

// Close is how many places at the front of an order are too close to the first of them
// to be told from it, that one included. Places without points never are.
func Close(order []Place) int {
	n := 1
	for n < len(order) && order[n].Score > 0 && order[0].Score-order[n].Score <= CloseCall {
		n++
	}
	return n
}
