package ledger_test

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

// Two who look up the same person, one in a list of a few roles and one in all of them,
// must see the same order; and the sorting of a library finds it, too.
func TestOrderIsThatOfSorting(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, p profiles.Profile) {
		b.enter(p)
		interests := func(layer ledger.Place) (points int) {
			asks, first := b.ledger.Asks(int(layer.Index))
			for i := range asks {
				if asks[i].Kind == data.InterestKind || asks[i].Kind == data.RIASECKind {
					points += b.account.Earned(first + int32(i))
				}
			}
			return points
		}
		lead := func(layer ledger.Place) int {
			return b.account.Layer(int(layer.Index)) - b.account.Pot(int(layer.Index))
		}
		order := slices.Clone(b.account.Order())
		sorted := slices.SortedFunc(slices.Values(order), func(x, y ledger.Place) int {
			return cmp.Or(
				cmp.Compare(y.Score, x.Score),
				interests(y)-interests(x),
				lead(y)-lead(x),
				cmp.Compare(x.Index, y.Index),
			)
		})
		if !slices.Equal(order, sorted) || len(order) != b.ledger.Layers() {
			t.Fatalf("%v, sorted %v", order, sorted)
		}
		for i, place := range order[1:] {
			if !b.account.Ahead(int(order[i].Index), int(place.Index)) || b.account.Ahead(int(place.Index), int(order[i].Index)) {
				t.Fatalf("%v: %d isn't ahead", order, order[i])
			}
		}
		b.checkRoles(t)
		b.checkShown(t, order)
	})
}

// checkShown checks the roles of all layers: sorted, the first of them the first layer's
// lead, and among the first three, where the person does one, the best that they do.
func (b books) checkShown(t rapid.TB, order []ledger.Place) {
	rank := make([]int, b.ledger.Layers())
	for i, place := range order {
		rank[place.Index] = i
	}
	all := slices.Clone(b.account.BestRoles(0))
	sorted := slices.SortedFunc(slices.Values(all), func(x, y ledger.Place) int {
		layer := func(p ledger.Place) int { return rank[b.ledger.LayerOf(int(p.Index))] }
		return cmp.Or(cmp.Compare(y.Score, x.Score), layer(x)-layer(y), cmp.Compare(x.Index, y.Index))
	})
	if !slices.Equal(all, sorted) || len(all) != b.ledger.Roles() {
		t.Fatalf("roles %v, sorted %v", all, sorted)
	}
	if lead := b.account.Lead(int(order[0].Index)); int(all[0].Index) != lead {
		t.Fatalf("role %d is the first, and role %d leads the first layer", all[0].Index, lead)
	}
	now := slices.IndexFunc(all, func(p ledger.Place) bool { return b.account.Does(int(p.Index)) })
	shown := slices.Clone(b.account.Shown(ledger.FirstRoles))
	want := slices.DeleteFunc(slices.Clone(all), func(p ledger.Place) bool { return p.Score == 0 || 2*p.Score < all[0].Score })
	want = want[:min(ledger.FirstRoles, len(want))]
	if now >= 0 && !slices.Contains(want, all[now]) {
		want = append(want[:min(ledger.FirstRoles-1, len(want))], all[now])
	}
	if !slices.Equal(shown, want) {
		t.Fatalf("of %v %v are shown, not %v", all, shown, want)
	}
}

func (b books) checkRoles(t rapid.TB) {
	for layer := range b.ledger.Layers() {
		all := slices.Clone(b.account.Roles(layer, 0))
		sorted := slices.Clone(all)
		slices.SortFunc(sorted, func(x, y ledger.Place) int {
			return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(x.Index, y.Index))
		})
		if !slices.Equal(all, sorted) || len(all) != len(b.ledger.RolesOf(layer)) {
			t.Fatalf("roles %v, sorted %v", all, sorted)
		}
		for n := 1; n <= len(all)+1; n++ {
			if few := b.account.Roles(layer, n); !slices.Equal(few, all[:min(n, len(all))]) {
				t.Fatalf("the first %d roles are %v of %v", n, few, all)
			}
		}
	}
}

// Places belong together while they are near the first of them, however near each is to
// the next; those without points never do.
func TestClose(t *testing.T) {
	for _, tt := range []struct {
		scores []int32
		want   int
	}{
		{[]int32{50}, 1},
		{[]int32{50, 50 - ledger.CloseCall}, 2},
		{[]int32{50, 50 - ledger.CloseCall - 1}, 1},
		{[]int32{50, 48, 46, 44}, 2},
		{[]int32{2, 1, 0}, 2},
		{[]int32{0, 0}, 1},
	} {
		var order []ledger.Place
		for i, score := range tt.scores {
			order = append(order, ledger.Place{Index: int32(i), Score: score})
		}
		if got := ledger.Close(order); got != tt.want {
			t.Errorf("%v: %d are close, not %d", tt.scores, got, tt.want)
		}
	}
}
