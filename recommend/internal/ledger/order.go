package ledger

import (
	"cmp"
	"iter"
	"slices"

	"layerpath/data"
)

// Order puts the layers in order: by score; then by the points that interests earned,
// since interests are known to steer between what a person could do as well; then by
// those of the lead role; at last by the number, so that no two are equal. The list is
// good until the next call after a change, and nobody writes to it.
func (a *Account) Order() []Place {
	if a.ordered {
		return a.order
	}
	a.order, a.ordered = a.order[:0], true
	for i := range a.ledger.Layers() {
		place := Place{int32(i), int32(a.Layer(i))}
		at := len(a.order)
		a.order = append(a.order, place)
		for ; at > 0 && a.ahead(place, a.order[at-1]); at-- {
			a.order[at] = a.order[at-1]
		}
		a.order[at] = place
	}
	return a.order
}

// Ahead says whether a layer stands before another.
func (a *Account) Ahead(layer, other int) bool {
	return a.ahead(Place{int32(layer), int32(a.Layer(layer))}, Place{int32(other), int32(a.Layer(other))})
}

func (a *Account) ahead(p, other Place) bool {
	if p.Score != other.Score || p.Score == 0 {
		return p.Score > other.Score || p.Score == other.Score && p.Index < other.Index
	}
	x, y := int(p.Index), int(other.Index)
	return cmp.Or(a.interests(x)-a.interests(y), int(a.lead(x).Score-a.lead(y).Score), y-x) > 0
}

// interests gives the points that interests and the code earn with a layer.
func (a *Account) interests(layer int) (points int) {
	asks, first := a.ledger.Asks(layer)
	for i := range asks {
		switch asks[i].Kind {
		case data.InterestKind, data.RIASECKind:
			points += a.Earned(first + int32(i))
		}
	}
	return points
}

// Roles puts the first n roles of a layer in order, or all for 0: by score; equals stay
// in the catalogue's order. The list is good until the next call.
func (a *Account) Roles(layer, n int) []Place {
	a.roles = a.roles[:0]
	for _, role := range a.ledger.rolesOf[layer] {
		a.insert(Place{role, int32(a.Role(int(role)))}, n)
	}
	return a.roles
}

// BestRoles puts the first n roles of all layers in order, or all for 0: by score, equals in
// the order of their layers and then the catalogue's, so that the first is the first
// layer's lead role. The list is good until the next call, or the next of Roles or Order.
func (a *Account) BestRoles(n int) []Place {
	a.roles = a.roles[:0]
	pots := a.pots[a.ledger.Layers():]
	for _, layer := range a.Order() {
		if n > 0 && len(a.roles) == n && layer.Score <= a.roles[n-1].Score {
			break // its lead role has no more, and the next layers have none with more
		}
		own, least := a.pots[layer.Index], int32(-1) // that it takes to come in
		for _, role := range a.ledger.rolesOf[layer.Index] {
			score := own + pots[role]
			if n > 0 && len(a.roles) == n {
				least = a.roles[n-1].Score
			}
			if score > least {
				a.insert(Place{role, score}, n)
			}
		}
	}
	return a.roles
}

// FirstRoles is how many roles a person is shown: what fits beside a name in a list.
const FirstRoles = 3

// Shown puts the first n roles of all layers in order, [FirstRoles] at least, of those
// that have half of the first one's points or more: a role that fits half as well is no
// suggestion beside it. It does as BestRoles, but for the role that the person does today,
// the best of several, which is the last of the first [FirstRoles] where it would come
// later, or not at all: what people do is the strongest thing they say of themselves. The
// list is good until the next call, or the next of Roles, BestRoles or Order.
func (a *Account) Shown(n int) []Place {
	shown := a.BestRoles(n)
	for last := len(shown) - 1; last >= 0 && (shown[last].Score == 0 || 2*shown[last].Score < shown[0].Score); last-- {
		shown = shown[:last]
	}
	does := a.doing()
	at := slices.Index(shown, does)
	if does.Index < 0 || at >= 0 && at < FirstRoles {
		return shown
	}
	if at < 0 && len(shown) < n {
		at, shown = len(shown), append(shown, does)
	} else if at < 0 {
		at = n - 1
	}
	to := min(FirstRoles-1, at)
	copy(shown[to+1:at+1], shown[to:at])
	shown[to] = does
	return shown
}

// doing gives the best of the roles that the person does today, with the index -1 for
// none.
func (a *Account) doing() Place {
	best := Place{Index: -1}
	for role := range a.ledger.jobs {
		if a.Does(role) && int32(a.Role(role)) > best.Score {
			best = Place{int32(role), int32(a.Role(role))}
		}
	}
	return best
}

// insert puts a place among the first n roles, behind those with as many points.
func (a *Account) insert(p Place, n int) {
	at := len(a.roles)
	for at > 0 && a.roles[at-1].Score < p.Score {
		at--
	}
	if n == 0 || len(a.roles) < n {
		a.roles = append(a.roles, Place{})
	} else if at == n {
		return
	}
	copy(a.roles[at+1:], a.roles[at:])
	a.roles[at] = p
}

// Ahead is how many points the first of an order is ahead of the second; its own points
// where it is alone.
func Ahead(order []Place) int {
	if len(order) == 1 {
		return int(order[0].Score)
	}
	return int(order[0].Score - order[1].Score)
}

// Band is the index of the band of confidence that an order is in, -1 where there is none.
func Band(c *data.Confidence, order []Place) int {
	band := -1
	for i := range c.Bands {
		if c.Bands[i].Lead <= Ahead(order) {
			band = i
		}
	}
	return band
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
