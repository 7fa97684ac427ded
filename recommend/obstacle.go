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
	obstacles := []Obstacle{}
	add := func(when bool, code, text string) {
		if when {
			obstacles = append(obstacles, Obstacle{code, text})
		}
	}
	if found.reached {
		return obstacles
	}
	add(found.needs > 0, TimeObstacle, needsHours(found.needs, l.Hours))
	if found.needs > 0 {
		return obstacles
	}
	add(w.want.Open && !w.opensBy(l), DoorObstacle, doorObstacle(w.entry, l.NoDegree))
	if rival, ok := w.strongest(found); ok && w.want.Rank > 0 {
		add(true, RankObstacle, staysAhead(w.nameOf(rival), w.score[rival], w.nameOf(w.goal), found.highest))
	}
	add(w.want.Score > found.highest, ScoreObstacle, outOfReach(w.want.Score, found.highest))
	out, points := w.needingCode(l)
	add(points > 0, CodingObstacle, codingObstacle(out, points))
	unlearnt := w.unlearnt()
	add(unlearnt > 0 && w.want.Rank+w.want.Score > 0, UnlearnObstacle, unlearntObstacle(unlearnt))
	return obstacles
}

// opensBy says whether the door is open, or some degree opens it.
func (w *course) opensBy(l Limits) bool {
	return w.open || slices.ContainsFunc(w.takeable(l), func(o *option) bool { return o != nil && o.opens })
}

// strongest is the rival that stays ahead of the target after the nearest way.
func (w *course) strongest(found way) (rival int, ok bool) {
	for _, o := range found.options {
		w.take(o)
	}
	rival = -1
	for i := range w.targets {
		if i != w.goal && w.ahead(i) && (rival < 0 || w.score[i] > w.score[rival]) {
			rival = i
		}
	}
	for _, o := range found.options {
		w.leave(o)
	}
	return rival, rival >= 0
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
