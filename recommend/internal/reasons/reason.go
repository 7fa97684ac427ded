package reasons

import (
	"cmp"
	"slices"

	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// asked lists the points that a person earned with a target's own asks, most first.
// Nobody else makes such a reason, so that each has its points from the account and its
// evidence beside them.
func (t *teller) asked(target int) []report.Reason {
	asks, first := t.ledger.Asks(target)
	reasons := make([]report.Reason, 0, len(asks)+1) // room for the role
	for i := range asks {
		ask := first + int32(i)
		if points := t.account.Earned(ask); points > 0 {
			kind, id, name := words.Requirement(t.catalogue, asks[i].Requirement)
			reasons = append(reasons, report.Reason{
				Kind: kind, Requirement: id, Name: name, Points: points, Max: asks[i].Points, Evidence: t.evidence.of(&asks[i], ask),
			})
		}
	}
	mostFirst(reasons)
	return reasons
}

func mostFirst(reasons []report.Reason) {
	slices.SortStableFunc(reasons, func(a, b report.Reason) int { return cmp.Compare(b.Points, a.Points) })
}

// layerReasons lists the points of a layer, most first: of its own asks, and of its lead
// role as one reason that opens into the role's.
func (t *teller) layerReasons(layer, lead int) []report.Reason {
	reasons := t.asked(layer)
	if lead < 0 {
		return reasons
	}
	if points := t.account.Pot(t.ledger.RoleTarget(lead)); points > 0 {
		role := report.Reason{
			Kind: "role", Requirement: t.ledger.Role(lead).ID, Name: t.title(lead), Points: points, Max: t.most(t.ledger.RoleTarget(lead)),
			Evidence: []report.Said{}, Reasons: t.asked(t.ledger.RoleTarget(lead)),
		}
		reasons = append(reasons, role)
	}
	mostFirst(reasons)
	return reasons
}

// roleReasons lists the points of a role, most first: of its own asks, and of its layer's
// as one reason, which the layer's own open.
func (t *teller) roleReasons(role int) []report.Reason {
	reasons, layer := t.asked(t.ledger.RoleTarget(role)), t.ledger.LayerOf(role)
	if points := t.account.Pot(layer); points > 0 {
		l := &t.catalogue.Layers[layer]
		reasons = append(reasons, report.Reason{
			Kind: "layer", Requirement: l.ID, Name: l.Name, Points: points, Max: t.most(layer), Evidence: []report.Said{},
		})
	}
	mostFirst(reasons)
	return reasons
}

// most is what a target's own asks can earn.
func (t *teller) most(target int) (points int) {
	asks, _ := t.ledger.Asks(target)
	for i := range asks {
		points += asks[i].Points
	}
	return points
}

// title is a role's, or, of the person's own profession, what it is with AI.
func (t *teller) title(role int) string {
	if r := t.ledger.Role(role); r.ID != ledger.OwnProfession {
		return r.Title
	}
	return words.WithAI(t.answers.Title())
}
