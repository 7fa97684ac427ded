package route

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/recommend/internal/ledger"
)

// A bound that asks for more hours than a way takes would hide that way from the search,
// wherever the search stands: with the skills before the i-th taken or left.
func TestABoundIsNoMoreThanAWayTakes(t *testing.T) {
	ways := 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			s := drawTraveller(t).search(Limits{})
			i := rapid.IntRange(0, len(s.skills)).Draw(t, "skills decided")
			eachSkill(s.skills[:i], t, func(o *option) { s.account.Add(o.run) })
			before := s.goal.score()
			eachChoice(s.skills[i:], func(choice []*option) {
				gained := s.scoreWith(choice) - before
				if gained <= 0 {
					return
				}
				ways++
				if least, possible := s.bounds[i].hours(s.goal, gained); !possible || least > hoursOf(choice) {
					t.Fatalf("%d points in %d hours, and the bound says %d, %v", gained, hoursOf(choice), least, possible)
				}
			})
		}
	})
	t.Logf("%d ways", ways)
}

// eachChoice calls with each choice of levels.
func eachChoice(skills [][]option, call func([]*option)) {
	choices := [][]*option{nil}
	for _, options := range skills {
		for _, choice := range choices {
			for at := range options {
				choices = append(choices, append(slices.Clone(choice), &options[at]))
			}
		}
	}
	for _, choice := range choices {
		call(choice)
	}
}

// A bound that asks for fewer hours than it could keeps the search in branches that it
// might have left. The relaxation is computed here by its dual: the price of a point
// for which the goal costs most.
func TestABoundIsTheRelaxation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			s := drawTraveller(t).search(Limits{})
			i := rapid.IntRange(0, len(s.skills)).Draw(t, "skills decided")
			eachSkill(s.skills[:i], t, func(o *option) { s.account.Add(o.run) })
			points := rapid.IntRange(1, 60).Draw(t, "points")
			want, wantPossible := relaxed(s.skills[i:], needOf(s, s.skills[i:], points))
			if got, possible := s.bounds[i].hours(s.goal, points); possible != wantPossible || got != want {
				t.Fatalf("%d points take %d hours, %v; want %d, %v", points, got, possible, want, wantPossible)
			}
		}
	})
}

// needOf is what points take of evidence, less what rounding may give: what an open ask
// has beyond its points, and half a point more.
func needOf(s search, skills [][]option, points int) int64 {
	need := int64(points) * ledger.Full
	s.asks(func(q *ledger.Ask, ask int32) {
		counts := slices.ContainsFunc(skills, func(options []option) bool {
			return slices.ContainsFunc(options, func(o option) bool { return o.run.For(ask) > 0 })
		})
		if e := s.account.Evidence(ask); counts && e < ledger.Full {
			need -= int64(q.Points)*int64(e) - int64(s.account.Earned(ask))*ledger.Full + ledger.Full/2
		}
	})
	return need
}

// relaxed is the least hours in which parts of steps bring a gain, and at least those of
// the shortest step.
func relaxed(skills [][]option, need int64) (hours int, possible bool) {
	prices, most, shortest := []*big.Rat{new(big.Rat)}, int64(0), 0
	for _, options := range skills {
		levels := append([]option{{}}, options...)
		best := int64(0)
		for i, o := range levels {
			if best = max(best, o.most); i > 0 && (shortest == 0 || o.hours < shortest) {
				shortest = o.hours
			}
			for _, lower := range levels[:i] {
				if o.most > lower.most {
					prices = append(prices, big.NewRat(int64(o.hours-lower.hours), o.most-lower.most))
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
		for _, options := range skills {
			all.Add(all, cheapest(options, price))
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
		if cost.Add(cost, new(big.Rat).SetInt64(int64(o.hours))).Cmp(least) < 0 {
			least = cost
		}
	}
	return least
}
