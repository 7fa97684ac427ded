package recommend

import (
	"cmp"
	"slices"

	"layerpath/data"
)

// A course is the ground that a plan is found on: the target, its rivals in rank, and
// what they ask for, with the evidence that there is so far. Options are taken and
// left on it by adding and taking away evidence, which is all that a search does.
type course struct {
	r    *Ranker
	rd   *reading
	want Goal

	targets []target // the goal's layer and the other layers, or the roles of its layer
	goal    int      // index into targets
	entry   *data.Entry
	open    bool // the door is open already

	asks     []ask   // of all targets, with their index as target
	number   []int32 // the index of each in the ranker's asks
	bySkill  map[int32][]edge
	evidence []int32 // by ask

	score     []int // by target
	skills    []int // points that skills earn, by target
	interests []int // points that interests earn, by target; nothing learnt changes them
	roles     bool  // the targets are roles: in their order points alone count
}

func (r *Ranker) newCourse(rd *reading, g Goal) *course {
	w := &course{r: r, rd: rd, want: g, bySkill: map[int32][]edge{}}
	t := r.NewTally()
	r.Scores(&rd.Person, t)
	role := r.roleIndex(g.Role)
	if w.roles = role >= 0; w.roles {
		for i := range r.roles {
			if r.sameLayer(i, role) {
				w.add(t, r.roles[i], i == role)
			}
		}
		w.entry = r.roleEntry(role)
	} else {
		for i := range r.layers {
			w.add(t, r.layers[i], i == g.Layer-1)
		}
		w.entry = &r.catalogue.Layers[g.Layer-1].Entry
	}
	w.open = r.door(rd, w.entry).Status == Open
	w.addEdges()
	return w
}

// add adds a target with its asks and what a person earns there.
func (w *course) add(t *Tally, from target, goal bool) {
	at := len(w.targets)
	if goal {
		w.goal = at
	}
	local := target{first: int32(len(w.asks))}
	score, skills, interests := 0, 0, 0
	for a := from.first; a < from.end; a++ {
		q := w.r.asks[a]
		q.target = int32(at)
		w.asks, w.number, w.evidence = append(w.asks, q), append(w.number, a), append(w.evidence, t.evidence[a])
		earned := points(q.Points, t.evidence[a])
		score += earned
		switch q.Kind {
		case data.SkillKind:
			skills += earned
		case data.InterestKind, data.RIASECKind:
			interests += earned
		}
	}
	local.end = int32(len(w.asks))
	w.targets = append(w.targets, local)
	w.score, w.skills, w.interests = append(w.score, score), append(w.skills, skills), append(w.interests, interests)
}

// addEdges finds what the skills that the target asks for count for on this course.
func (w *course) addEdges() {
	local := make(map[int32]int32, len(w.number))
	for i, a := range w.number {
		local[a] = int32(i)
	}
	for _, a := range w.asked() {
		skill := w.asks[a].skill
		for _, e := range w.r.skillEdges(skill) {
			if i, ok := local[e.ask]; ok {
				w.bySkill[skill] = append(w.bySkill[skill], edge{i, e.share})
			}
		}
	}
}

func (w *course) inTarget(ask int32) bool {
	return w.targets[w.goal].first <= ask && ask < w.targets[w.goal].end
}

// take takes an option; leave undoes it.
func (w *course) take(o *option)  { w.move(o, 1) }
func (w *course) leave(o *option) { w.move(o, -1) }

func (w *course) move(o *option, sign int32) {
	for _, r := range o.raises {
		q := &w.asks[r.ask]
		before := points(q.Points, w.evidence[r.ask])
		w.evidence[r.ask] += sign * r.evidence
		moved := points(q.Points, w.evidence[r.ask]) - before
		w.score[q.target] += moved
		if q.Kind == data.SkillKind {
			w.skills[q.target] += moved
		}
	}
}

// ahead says whether a rival stands before the target: the order of compareStandings,
// or that of roles.
func (w *course) ahead(rival int) bool {
	t := w.goal
	if w.roles {
		return cmp.Or(w.score[t]-w.score[rival], rival-t) < 0
	}
	return cmp.Or(w.score[t]-w.score[rival], w.interests[t]-w.interests[rival], w.skills[t]-w.skills[rival], rival-t) < 0
}

// rank is the target's place, 1 for the first.
func (w *course) rank() int {
	rank := 1
	for i := range w.targets {
		if i != w.goal && w.ahead(i) {
			rank++
		}
	}
	return rank
}

// missing is how many points the target lacks at least, whatever its rivals gain: to
// the score wanted, and to the rival that has to be passed or met.
func (w *course) missing(rank, score int) int {
	lack := score - w.score[w.goal]
	if rank == 0 {
		return lack
	}
	rivals := make([]int, 0, 32) // on the stack
	for i, s := range w.score {
		if i != w.goal {
			rivals = append(rivals, s)
		}
	}
	slices.Sort(rivals)
	if rank <= len(rivals) {
		lack = max(lack, rivals[len(rivals)-rank]-w.score[w.goal])
	}
	return lack
}

// inOrder puts options into the order to take them: each time the one that adds most
// points for an hour, so that whoever stops on the way has gained much by then.
func (w *course) inOrder(options []*option) []*option {
	left, ordered := slices.Clone(options), []*option{}
	for len(left) > 0 {
		best := 0
		for i := range left {
			if w.better(left[i], left[best]) {
				best = i
			}
		}
		w.take(left[best])
		ordered = append(ordered, left[best])
		left = slices.Delete(left, best, best+1)
	}
	for _, o := range ordered {
		w.leave(o)
	}
	return ordered
}

// better says whether an option adds more points to the target for an hour than
// another, or as many in fewer hours.
func (w *course) better(a, b *option) bool {
	return cmp.Or(perHour(w.gainOf(a), a.hours, w.gainOf(b), b.hours), b.hours-a.hours) > 0
}

// gainOf is what the target gains by an option now.
func (w *course) gainOf(o *option) int {
	gain := 0
	for _, r := range o.raises {
		if w.inTarget(r.ask) {
			most := w.asks[r.ask].Points
			gain += points(most, w.evidence[r.ask]+r.evidence) - points(most, w.evidence[r.ask])
		}
	}
	return gain
}

// step takes an option for good and says what it is and what it adds.
func (w *course) step(o *option) Step {
	s := Step{Kind: SkillStep, Change: o.change(), Why: []Gain{}, Hours: o.hours, Effort: effort(o.hours)}
	if o.skill >= 0 {
		s.What = skillStepText(w.r.catalogue.Skills[o.skill].Name, int(o.level))
	} else {
		s.Kind, s.Effort, s.Years = DegreeStep, studyEffort(o.hours), years(o.hours)
		s.What = w.r.degreeGapName(o.degree, o.field)
	}
	for _, r := range o.raises {
		q := &w.asks[r.ask]
		gained := points(q.Points, w.evidence[r.ask]+r.evidence) - points(q.Points, w.evidence[r.ask])
		if w.inTarget(r.ask) && gained > 0 {
			kind, id, name := w.r.describe(q)
			s.Why = append(s.Why, Gain{Kind: kind, Requirement: id, Name: name, Points: gained})
		}
	}
	slices.SortStableFunc(s.Why, func(a, b Gain) int { return b.Points - a.Points })
	w.take(o)
	return s
}
