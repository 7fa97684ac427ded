package report

import (
	"cmp"
	"slices"
)

// ByEntryOrder is the value of [Report].By where layers are ranked by their doors.
const ByEntryOrder = "entry"

// ByEntry ranks a report's layers anew by what is open now: the nearest door first,
// then as before. A layer without points stays behind those with some, however open
// its door: an open door alone makes nobody fit.
func ByEntry(r Report) Report {
	r.By = ByEntryOrder
	r.Layers = slices.Clone(r.Layers)
	slices.SortStableFunc(r.Layers, func(a, b Layer) int {
		return cmp.Or(
			cmp.Compare(min(b.Score, 1), min(a.Score, 1)),
			cmp.Compare(a.Entry.Status.Order(), b.Entry.Status.Order()),
		)
	})
	for i := range r.Layers {
		l := &r.Layers[i]
		if l.Rank > 0 {
			l.Rank = i + 1
		}
		l.Roles = slices.Clone(l.Roles)
		slices.SortStableFunc(l.Roles, func(a, b Role) int { return cmp.Compare(a.EntryStatus.Order(), b.EntryStatus.Order()) })
	}
	r.CloseCalls = [][]int{} // they speak of neighbours by score
	return r
}
