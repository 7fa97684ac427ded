package route

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

type obstacles []report.Obstacle

func (o *obstacles) add(when bool, code, text string) {
	if when {
		*o = append(*o, report.Obstacle{Code: code, Text: text})
	}
}

// obstacles tells what stands in the way of a goal that wasn't reached.
func (g *goal) obstacles(f found, l Limits) []report.Obstacle {
	o := obstacles{}
	if f.reached {
		return o
	}
	if f.free != nil {
		needs, steps := hoursOf(f.free), len(f.free)
		o.add(l.Steps > 0 && steps > l.Steps, report.StepsObstacle, words.NeedsSteps(steps, l.Steps))
		o.add(l.Hours > 0, report.TimeObstacle, words.NeedsHours(needs, l.Hours))
		return o
	}
	o.add(g.Open && !g.opensBy(l), report.DoorObstacle, words.DoorShut(g.entry(), l.NoDegree))
	if rival, ok := g.staysAhead(l); ok {
		o.add(true, report.RankObstacle, rival)
	}
	short := g.Score > f.highest
	o.add(short, report.ScoreObstacle, words.OutOfReach(g.Score, f.highest))
	if short || g.Rank > 0 {
		names, points := g.needingCode(l)
		o.add(points > 0, report.CodingObstacle, words.Coding(names, points))
		unlearnt := g.unlearnt()
		o.add(unlearnt > 0, report.UnlearnObstacle, words.Unlearnt(unlearnt))
	}
	o.add(len(o) == 0, report.DoorObstacle, words.DoorAndPoints)
	o.add(l.Hours+l.Steps > 0, report.TimeObstacle, words.Limited(l.Hours, l.Steps))
	return o
}

// staysAhead tells of the rival that keeps the goal from the rank wanted, even with all
// that can be learnt.
func (g *goal) staysAhead(l Limits) (text string, ok bool) {
	if g.Rank == 0 {
		return "", false
	}
	mark := g.account.Mark()
	defer g.account.Back(mark)
	s := search{skills: g.learnable(l)}
	for _, o := range s.all() {
		g.account.Add(o.run)
	}
	var ahead []int
	for _, rival := range g.rivals {
		if rival != g.Target && g.ahead(rival) {
			ahead = append(ahead, rival)
		}
	}
	slices.SortStableFunc(ahead, func(a, b int) int { return g.account.Score(b) - g.account.Score(a) })
	if len(ahead) < g.Rank {
		return "", false
	}
	rival := ahead[g.Rank-1]
	return words.StaysAhead(g.named(rival), g.account.Score(rival), g.named(g.Target), g.score()), true
}

// opensBy says whether the door is open, or some degree opens it.
func (g *goal) opensBy(l Limits) bool {
	return !g.shut || slices.ContainsFunc(g.takeable(l), func(o *option) bool { return o != nil && o.opens })
}

// needingCode lists the skills that a person won't learn because they are code, those
// with most points first, and what they would add at most.
func (g *goal) needingCode(l Limits) (names []string, sum int) {
	if !l.NoCoding {
		return nil, 0
	}
	mark := g.account.Mark()
	defer g.account.Back(mark)
	var out []option
	g.asks(func(q *ledger.Ask, _ int32) {
		if q.Kind == data.SkillKind && g.catalogue.Skills[q.Skill].Coding {
			if options := g.levels(q); len(options) > 0 {
				out = append(out, options[len(options)-1])
			}
		}
	})
	slices.SortStableFunc(out, func(a, b option) int { return cmp.Compare(b.most, a.most) })
	for i := range out {
		names = append(names, g.catalogue.Skills[out[i].skill].Name)
		sum += g.gain(&out[i])
		g.account.Add(out[i].run)
	}
	return names, sum
}

// unlearnt is the points of the goal that no learning brings: interests, a code, the
// profession.
func (g *goal) unlearnt() (sum int) {
	g.asks(func(q *ledger.Ask, ask int32) {
		switch q.Kind {
		case data.InterestKind, data.RIASECKind, data.ProfessionKind:
			sum += q.Points - g.account.Earned(ask)
		}
	})
	return sum
}
