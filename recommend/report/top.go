package report

import (
	"cmp"
	"slices"
)

// ByEntryOrder is the value of [Report].By where layers are ranked by their doors.
const ByEntryOrder = "entry"

// ByEntry ranks a report's layers, by their lead roles' doors, and its roles anew by what
// is open now: the nearest door first, then as before. What has no points stays behind
// what has some, however open its door: an open door alone makes nobody fit.
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
		slices.SortStableFunc(l.Roles, func(a, b Role) int {
			return cmp.Or(cmp.Compare(min(b.Score, 1), min(a.Score, 1)), cmp.Compare(a.EntryStatus.Order(), b.EntryStatus.Order()))
		})
	}
	r.Roles = slices.Clone(r.Roles)
	slices.SortStableFunc(r.Roles, func(a, b Ranked) int { return cmp.Compare(a.Entry.Status.Order(), b.Entry.Status.Order()) })
	r.CloseCalls = [][]int{} // they speak of neighbours by score
	return r
}

// Top gives a report with its first n layers alone, or with all for 0, and with the layer
// of a number that is wanted beside them, 0 for none.
func Top(r Report, n, also int) Report {
	layers := []Layer{}
	for i, l := range r.Layers {
		if n == 0 || i < n || l.Layer == also {
			layers = append(layers, l)
		}
	}
	r.Layers = layers
	return r
}

// Short gives a report without the reasons of roles, and without the gaps of those that
// lead no layer, which are four parts in five of it.
func Short(r Report) Report {
	layers := make([]Layer, len(r.Layers))
	for i, l := range r.Layers {
		roles := make([]Role, len(l.Roles))
		for j, role := range l.Roles {
			if role.Reasons = nil; !role.Lead {
				role.Gaps = []Gap{}
			}
			roles[j] = role
		}
		l.Roles = roles
		layers[i] = l
	}
	r.Layers = layers
	return r
}

// TopWhatIf gives a what-if with the layers that are among the first n before or after,
// or with all for 0, both reports [Short].
func TopWhatIf(x WhatIf, n int) WhatIf {
	x.Before, x.After = Short(Top(x.Before, n, 0)), Short(Top(x.After, n, 0))
	x.Difference.Layers = slices.DeleteFunc(x.Difference.Layers, func(d LayerDifference) bool {
		shown := func(l Layer) bool { return l.Layer == d.Layer }
		return !slices.ContainsFunc(x.Before.Layers, shown) && !slices.ContainsFunc(x.After.Layers, shown)
	})
	return x
}
