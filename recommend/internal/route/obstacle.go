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
func (s *search) obstacles(f found) []report.Obstacle {
	o, l := obstacles{}, s.limits
	if f.reached {
		return o
	}
	if f.free != nil {
		needs, steps := hoursOf(f.free), stepsOf(f.free)
		o.add(l.Steps > 0 && steps > l.Steps, report.StepsObstacle, words.NeedsSteps(steps, l.Steps))
		o.add(l.Hours > 0, report.TimeObstacle, words.NeedsHours(needs, l.Hours))
		return o
	}
	o.add(len(s.degrees) == 0, report.DoorObstacle, words.DoorShut(s.entry(), l.NoDegree))
	o.add(len(f.unmet) > 0, report.CoreObstacle, words.CoreStaysOut(s.names(f.unmet), l.NoCoding))
	if rival, ok := s.staysAhead(); ok {
		o.add(true, report.RankObstacle, rival)
	}
	own := s.mostOwn()
	short := s.Score > f.highest || s.Own > own
	o.add(s.Score > f.highest, report.ScoreObstacle, words.OutOfReach(s.Score, f.highest))
	o.add(s.Own > own, report.ScoreObstacle, words.OutOfReach(s.Own, own))
	if short || s.Rank > 0 {
		names, points := s.needingCode(l)
		o.add(points > 0, report.CodingObstacle, words.Coding(names, points))
		unlearnt := s.unlearnt()
		o.add(unlearnt > 0, report.UnlearnObstacle, words.Unlearnt(unlearnt))
	}
	o.add(len(o) == 0, report.DoorObstacle, words.DoorAndPoints)
	o.add(l.Hours+l.Steps > 0, report.TimeObstacle, words.Limited(l.Hours, l.Steps))
	return o
}

// mostOwn is the most of the role's own points that learning brings.
func (s *search) mostOwn() int {
	mark := s.account.Mark()
	defer s.account.Back(mark)
	s.learnAll()
	return s.goal.own()
}

// names are the names of the skills that some asks are for.
func (g *goal) names(asks []int32) (names []string) {
	for _, ask := range asks {
		names = append(names, g.catalogue.Skills[g.ledger.Ask(ask).Skill].Name)
	}
	return names
}

// staysAhead tells of the rival that keeps the goal from the rank wanted, even with all
// that can be learnt.
func (s *search) staysAhead() (text string, ok bool) {
	if s.Rank == 0 {
		return "", false
	}
	mark := s.account.Mark()
	defer s.account.Back(mark)
	s.learnAll()
	var ahead []int
	for _, rival := range s.rivals {
		if rival != s.target() && s.ahead(rival) {
			ahead = append(ahead, rival)
		}
	}
	slices.SortStableFunc(ahead, func(a, b int) int { return s.scoreOf(b) - s.scoreOf(a) })
	if len(ahead) < s.Rank {
		return "", false
	}
	rival := ahead[s.Rank-1]
	return words.StaysAhead(s.named(rival), s.scoreOf(rival), s.named(s.target()), s.goal.score()), true
}

// needingCode lists the skills that a person won't learn because they are code, or need
// it, those with most points first, and what they would add at most.
func (g *goal) needingCode(l Limits) (names []string, sum int) {
	if !l.NoCoding {
		return nil, 0
	}
	learnt := map[int32]bool{}
	for _, it := range g.items(l) {
		learnt[it.skill] = true
	}
	mark := g.account.Mark()
	defer g.account.Back(mark)
	var out []option
	for _, it := range g.items(Limits{}) {
		if o := it.options[len(it.options)-1]; !learnt[it.skill] && o.most > 0 {
			out = append(out, o)
		}
	}
	slices.SortStableFunc(out, func(a, b option) int { return cmp.Compare(b.most, a.most) })
	for i := range out {
		names = append(names, g.catalogue.Skills[out[i].skill].Name)
		sum += g.gain(&out[i])
		g.account.Add(out[i].run)
	}
	return names, sum
}

// unlearnt is the points of the goal that no learning brings: interests, a code, the
// profession, and what shows one.
func (g *goal) unlearnt() (sum int) {
	g.asks(func(q *ledger.Ask, ask int32) {
		switch {
		case q.Kind == data.InterestKind, q.Kind == data.RIASECKind, q.Kind == data.ProfessionKind, q.Kind == data.SkillKind && q.Requirement.Evidence:
			sum += q.Points - g.account.Earned(ask)
		}
	})
	return sum
}
