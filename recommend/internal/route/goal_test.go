package route

import (
	"testing"

	"pgregory.net/rapid"
)

// What a goal lacks must not be more than it does, or the search leaves ways that lead
// there; nor less, or it looks where none does: not so many points that a rival too
// many would stay ahead.
func TestWhatAGoalLacks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			g := newGoal(x.answers, x.account, x.want)
			ahead := func(points int) (n int) {
				for _, rival := range g.rivals {
					if rival != g.target() && g.scoreOf(rival) > g.score()+points {
						n++
					}
				}
				return n
			}
			want := x.want.Score - g.score()
			for x.want.Rank > 0 && ahead(want) >= x.want.Rank {
				want++
			}
			if got := g.lacks(x.want.Rank, x.want.Score); got != want {
				t.Fatalf("%+v lacks %d points, not %d", x.want, want, got)
			}
		}
	})
}

// A layer is gone to by its lead role, so at the outset the two have the same score; what
// a search then holds of the rank is never better than the layer's.
func TestALayerStandsAtLeastWhereItsRoleBringsIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			x.want.Layer, x.want.Role = true, x.account.Lead(x.ledger.LayerOf(x.want.Role))
			s := x.search(Limits{})
			if now := s.state(x.answers.Degrees); now.Score != x.account.Layer(s.layer) || now.Rank > 0 && now.Rank != s.goal.rank() {
				t.Fatalf("%+v, and the layer has %d points, rank %d", now, x.account.Layer(s.layer), s.goal.rank())
			}
			standing(t, &s)
			if now := s.state(x.answers.Degrees); now.Rank > s.goal.rank() || now.Score > x.account.Layer(s.layer) {
				t.Fatalf("%+v, and the layer has %d points, rank %d", now, x.account.Layer(s.layer), s.goal.rank())
			}
		}
	})
}
