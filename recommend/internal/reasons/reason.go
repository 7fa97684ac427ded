package reasons

import (
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// reasons lists the points that a person earned with a target, most first. Nobody else
// makes a reason, so that each has its points from the account and its evidence beside
// them.
func (t *teller) reasons(target int) []report.Reason {
	asks, first := t.ledger.Asks(target)
	order := t.earned[:0]
	for i := range asks {
		if t.account.Earned(first+int32(i)) > 0 {
			order = append(order, int32(i))
			for at := len(order) - 1; at > 0 && t.account.Earned(first+order[at-1]) < t.account.Earned(first+int32(i)); at-- {
				order[at-1], order[at] = order[at], order[at-1]
			}
		}
	}
	t.earned = order
	reasons := make([]report.Reason, len(order))
	for n, i := range order {
		q, ask := &asks[i], first+i
		kind, id, name := words.Requirement(t.catalogue, q.Requirement)
		reasons[n] = report.Reason{
			Kind: kind, Requirement: id, Name: name, Points: t.account.Earned(ask), Max: q.Points, Evidence: t.evidence.of(q, ask),
		}
	}
	return reasons
}
