package route

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/recommend/internal/ledger"
)

// A bound that asks for more effort than a way takes would hide that way from the search,
// wherever the search stands: with the items before the i-th taken or left, and what those
// need taken along.
func TestABoundIsNoMoreThanAWayTakes(t *testing.T) {
	ways, forced := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			s := x.search(Limits{})
			mark, trail := s.account.Mark(), len(s.trail)
			i := standing(t, &s)
			if s.forced > 0 {
				forced++
			}
			before, effort := s.goal.score(), s.effort
			var found []piece
			s.eachWay(i, func() { found = append(found, piece{int64(s.goal.score() - before), s.effort - effort}) })
			for _, w := range found {
				if w.effort == 0 || w.gain <= 0 {
					continue
				}
				ways++
				if least, possible := s.boundFrom(i).effort(s.goal, int(w.gain), s.slack); !possible || least > w.effort {
					t.Fatalf("%d points with %d, and the bound says %d, %v", w.gain, w.effort, least, possible)
				}
			}
			s.back(mark, trail)
		}
	})
	t.Logf("%d ways, %d searches with something taken along", ways, forced)
}

// standing decides about some items as a search does, and gives the first that is open.
func standing(t *rapid.T, s *search) (open int) {
	open = rapid.IntRange(0, len(s.items)).Draw(t, "items decided")
	for i := range open {
		now := s.level[i]
		if now > 0 {
			s.forced, s.slack = s.forced-1, s.slack-s.items[i].options[now-1].slack
		}
		level := rapid.IntRange(now, len(s.items[i].options)).Draw(t, "level")
		if level == now {
			continue
		}
		mark, trail, forced, slack := s.account.Mark(), len(s.trail), s.forced, s.slack
		if !s.raise(i, level) {
			s.back(mark, trail)
			s.forced, s.slack = forced, slack
		}
	}
	return open
}

// eachWay calls with each way to go on from the i-th item. What is said of the search's
// standing there, forced and slack, stays as it is.
func (s *search) eachWay(i int, call func()) {
	if i == len(s.items) {
		call()
		return
	}
	s.eachWay(i+1, call)
	forced, slack := s.forced, s.slack
	for level := s.level[i] + 1; level <= len(s.items[i].options); level++ {
		mark, trail := s.account.Mark(), len(s.trail)
		took := s.raise(i, level)
		s.forced, s.slack = forced, slack
		if took {
			s.eachWay(i+1, call)
		}
		s.back(mark, trail)
	}
}

// A bound that asks for less effort than it could keeps the search in branches that it
// might have left. The relaxation is computed here by its dual: the price of a point
// for which the goal costs most.
func TestABoundIsTheRelaxation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			s := drawTraveller(t).search(Limits{})
			i := rapid.IntRange(0, len(s.items)).Draw(t, "items left out")
			points := rapid.IntRange(1, 40).Draw(t, "points")
			want, wantPossible := relaxed(s.items[i:], needOf(s, s.items[i:], points))
			if got, possible := s.boundFrom(i).effort(s.goal, points, 0); possible != wantPossible || got != want {
				t.Fatalf("%d points take %d, %v; want %d, %v", points, got, possible, want, wantPossible)
			}
		}
	})
}

// needOf is what points take of evidence, less what rounding may give: what an open ask
// has beyond its points, and half a point more.
func needOf(s search, items []item, points int) int64 {
	need := int64(points) * ledger.Full
	s.asks(func(q *ledger.Ask, ask int32) {
		counts := slices.ContainsFunc(items, func(it item) bool {
			return slices.ContainsFunc(it.options, func(o option) bool { return o.run.For(ask) > 0 })
		})
		if e := s.account.Evidence(ask); counts && e < ledger.Full {
			need -= int64(q.Points)*int64(e) - int64(s.account.Earned(ask))*ledger.Full + ledger.Full/2
		}
	})
	return need
}

// relaxed is the least effort with which parts of steps bring a gain, and at least that of
// the shortest step, or of the rest of one that others need.
func relaxed(items []item, need int64) (effort int, possible bool) {
	prices, most, shortest := []*big.Rat{new(big.Rat)}, int64(0), 0
	for _, it := range items {
		levels := append([]option{{}}, it.options...)
		best := int64(0)
		for i, o := range levels {
			best = max(best, o.most)
			for _, lower := range levels[:i] {
				if step := o.effort - lower.effort; (it.needed || lower.effort == 0) && (shortest == 0 || step < shortest) {
					shortest = step
				}
				if o.most > lower.most {
					prices = append(prices, big.NewRat(int64(o.effort-lower.effort), o.most-lower.most))
				}
			}
		}
		most += best
	}
	if need > most || shortest == 0 {
		return 0, false
	}
	cost := new(big.Rat)
	for _, price := range prices {
		all := new(big.Rat).Mul(price, new(big.Rat).SetInt64(need))
		for _, it := range items {
			all.Add(all, cheapest(it.options, price))
		}
		if all.Cmp(cost) > 0 {
			cost = all
		}
	}
	whole, rest := new(big.Int).QuoRem(cost.Num(), cost.Denom(), new(big.Int))
	return max(shortest, int(whole.Int64())+rest.Sign()), true
}

// cheapest is the least that a skill costs, less what its gain is worth at a price.
func cheapest(options []option, price *big.Rat) *big.Rat {
	least := new(big.Rat)
	for _, o := range options {
		cost := new(big.Rat).Mul(price, new(big.Rat).SetInt64(-o.most))
		if cost.Add(cost, new(big.Rat).SetInt64(int64(o.effort))).Cmp(least) < 0 {
			least = cost
		}
	}
	return least
}
