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
					if rival != x.want.Target && x.account.Score(rival) > g.score()+points {
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
