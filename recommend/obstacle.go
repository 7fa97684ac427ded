package recommend

import (
	"cmp"
	"slices"

	"layerpath/data"
)

// The codes of obstacles.
const (
	DoorObstacle    = "door"     // the door doesn't open
	RankObstacle    = "rank"     // another layer or role stays ahead
	ScoreObstacle   = "score"    // more points than learning brings
	TimeObstacle    = "time"     // more hours than there are
	CodingObstacle  = "coding"   // points behind skills that need coding
	StepsObstacle   = "steps"    // more steps than were wanted
	UnlearnObstacle = "unlearnt" // points for what nobody learns: interests and today's work
)

// obstacles tells what stands in the way of a goal that wasn't reached.
func (w *course) obstacles(found way, l Limits) []Obstacle {
	o := obstacles{}
	if found.reached {
		return o
	}
	if found.free != nil {
		needs, steps := hoursOf(found.free), len(found.free)
		o.add(l.Steps > 0 && steps > l.Steps, StepsObstacle, needsSteps(steps, l.Steps))
		o.add(l.Hours > 0, TimeObstacle, needsHours(needs, l.Hours))
		return o
	}
	opens := w.opensBy(l)
	o.add(w.want.Open && !opens, DoorObstacle, doorObstacle(w.entry, l.NoDegree))
	behind := w.behind(l, &o)
	short := w.want.Score > found.highest
	o.add(short, ScoreObstacle, outOfReach(w.want.Score, found.highest))
	if short || behind {
		names, points := w.needingCode(l)
		o.add(points > 0, CodingObstacle, codingObstacle(names, points))
		unlearnt := w.unlearnt()
		o.add(unlearnt > 0, UnlearnObstacle, unlearntObstacle(unlearnt))
	}
	o.add(len(o) == 0, DoorObstacle, doorAndPoints)
	o.add(l.Hours+l.Steps > 0, TimeObstacle, limited(l))
	return o
}

type obstacles []Obstacle

func (o *obstacles) add(when bool, code, text string) {
	if when {
		*o = append(*o, Obstacle{Code: code, Text: text})
	}
}

// behind tells of the rival that keeps the target from the rank wanted, even with all
// that can be learnt.
func (w *course) behind(l Limits, o *obstacles) bool {
	if w.want.Rank == 0 {
		return false
	}
	s := search{w: w, skills: w.learnable(l)}
	all := s.all()
	for _, option := range all {
		w.take(option)
	}
	var ahead []int
	for i := range w.targets {
		if i != w.goal && w.ahead(i) {
			ahead = append(ahead, i)
		}
	}
	slices.SortStableFunc(ahead, func(a, b int) int { return w.score[b] - w.score[a] })
	if len(ahead) >= w.want.Rank {
		rival := ahead[w.want.Rank-1]
		o.add(true, RankObstacle, staysAhead(w.nameOf(rival), w.score[rival], w.nameOf(w.goal), w.score[w.goal]))
	}
	for _, option := range all {
		w.leave(option)
	}
	return true
}

// opensBy says whether the door is open, or some degree opens it.
func (w *course) opensBy(l Limits) bool {
	return w.open || slices.ContainsFunc(w.takeable(l), func(o *option) bool { return o != nil && o.opens })
}

// nameOf names a target: "layer 4", or a role's title.
func (w *course) nameOf(target int) string {
	if !w.roles {
		return layerName(w.r.catalogue.Layers[target].Number)
	}
	a := w.r.asks[w.number[w.targets[target].first]]
	return w.r.catalogue.Roles[int(a.target)-len(w.r.layers)].Title
}

// needingCode lists the skills that a person won't learn because they are code, those
// with most points first, and what they would add at most.
func (w *course) needingCode(l Limits) (names []string, sum int) {
	if !l.NoCoding {
		return nil, 0
	}
	var out []option
	for _, a := range w.asked() {
		if skill := w.asks[a].skill; w.r.catalogue.Skills[skill].Coding {
			if options := w.levels(a); len(options) > 0 {
				out = append(out, options[len(options)-1])
			}
		}
	}
	slices.SortStableFunc(out, func(a, b option) int { return cmp.Compare(b.gain, a.gain) })
	for i := range out {
		names = append(names, w.r.catalogue.Skills[out[i].skill].Name)
		sum += w.gainOf(&out[i])
		w.take(&out[i])
	}
	for i := range out {
		w.leave(&out[i])
	}
	return names, sum
}

// unlearnt is the points of the target that no learning brings: interests, a code, the
// profession.
func (w *course) unlearnt() int {
	sum := 0
	for a := w.targets[w.goal].first; a < w.targets[w.goal].end; a++ {
		switch q := &w.asks[a]; q.Kind {
		case data.InterestKind, data.RIASECKind, data.ProfessionKind:
			sum += q.Points - pointsOf(w, a)
		}
	}
	return sum
}
