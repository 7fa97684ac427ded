package route

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A traveller is somebody in a catalogue, with what they want of a role.
type traveller struct {
	*data.Catalogue
	ledger  *ledger.Ledger
	account *ledger.Account
	answers *answers.Answers
	want    Want
}

func newTraveller(c *data.Catalogue, p profiles.Profile, w Want) traveller {
	l := ledger.New(c)
	x := traveller{c, l, l.NewAccount(), answers.NewReader(c).Read(&p), w}
	x.answers.Enter(x.account)
	if w.Layer {
		x.want.Role = x.account.Lead(l.LayerOf(w.Role))
	}
	return x
}

// drawTraveller draws somebody with most of the way to a goal before them. In half of
// the catalogues the levels of all skills take the same round hours, so that many ways
// are of the same effort.
func drawTraveller(t *rapid.T) traveller {
	c := world.DrawCourse(t)
	if rapid.Bool().Draw(t, "round hours") {
		for i := range c.Effort.Classes {
			c.Effort.Classes[i].Hours = [4]int{50, 100, 150, 200}
		}
	}
	p := profiles.Profile{Skills: []profiles.Skill{{
		Name: profiles.Name{Text: fmt.Sprint("skill-", rapid.IntRange(0, 2).Draw(t, "skill"))}, Level: scale.Level(rapid.IntRange(1, 2).Draw(t, "level")),
	}}}
	if rapid.Bool().Draw(t, "has a degree") {
		p.Degrees = []profiles.Degree{{
			Level: scale.Degree(rapid.IntRange(0, 4).Draw(t, "degree")), Field: profiles.Name{Text: rapid.SampledFrom([]string{"law", "physics", ""}).Draw(t, "field")},
			InProgress: rapid.IntRange(0, 2).Draw(t, "under way") == 0,
		}}
	}
	roles := ledger.New(c).Roles()
	w := Want{Role: rapid.IntRange(0, roles-1).Draw(t, "role"), Layer: rapid.IntRange(0, 2).Draw(t, "layer") == 0, Cores: rapid.Bool().Draw(t, "cores")}
	w.Door = rapid.SampledFrom([]report.Status{"", report.Stretch, report.Open}).Draw(t, "door")
	w.Rank = rapid.SampledFrom([]int{0, 0, 1, 2}).Draw(t, "rank")
	w.Score = rapid.SampledFrom([]int{0, 1, 2, 2}).Draw(t, "score") * rapid.IntRange(6, 25).Draw(t, "points")
	w.Own = rapid.SampledFrom([]int{0, 0, 1}).Draw(t, "own") * rapid.IntRange(4, 15).Draw(t, "own points")
	return newTraveller(c, p, w)
}

// drawLimits draws limits, as a rule what one of some ways takes, or a little less.
func drawLimits(t *rapid.T, ways []way, l Limits) Limits {
	kind := rapid.IntRange(0, 4).Draw(t, "kind of limit")
	w := ways[rapid.IntRange(0, len(ways)-1).Draw(t, "a way")]
	if kind == 1 || kind == 3 {
		l.Steps = max(1, w.steps-rapid.IntRange(0, 1).Draw(t, "fewer steps"))
	}
	if kind >= 2 {
		l.Months = (w.study*12+data.YearOfStudy-1)/data.YearOfStudy + rapid.IntRange(0, 3).Draw(t, "more months")
		for l.Hours = max(1, w.hours); l.Hours < 10*w.hours && !w.within(l); l.Hours++ {
		}
		l.Hours = max(1, l.Hours-rapid.IntRange(0, 1).Draw(t, "fewer hours"))
	}
	return l
}

// A lesson is a skill that is learnt in one step. Its points are a multiple of three.
type lesson struct{ points, hours int }

// pupil is somebody who knows nothing yet, and has no degree, in a catalogue whose one role asks for some
// lessons. Weights of a hundred make thirty points.
func pupil(t testing.TB, w Want, lessons ...lesson) traveller {
	t.Helper()
	c := &data.Catalogue{Name: "school", Version: "1", Categories: []data.Category{{ID: "all", Name: "All"}}}
	c.Layers = []data.Layer{{ID: "one", Name: "One", Number: 1, Stream: "upstream", About: "It.", Entry: data.Entry{Usual: "a door"}, Requirements: []data.Requirement{
		{Kind: data.RIASECKind, Letters: [6]int{100}, Points: 1},
	}}}
	role, left := data.Role{ID: "pupil", Title: "Pupil", Layer: "one"}, 100
	for i, l := range lessons {
		class, id := fmt.Sprint("class-", i), fmt.Sprint("lesson-", i)
		c.Effort.Classes = append(c.Effort.Classes, data.EffortClass{ID: class, Name: fmt.Sprint("Class ", i), Hours: [4]int{l.hours, l.hours + 1, l.hours + 2, l.hours + 3}})
		c.Skills = append(c.Skills, data.Skill{ID: id, Name: fmt.Sprint("Lesson ", i), Category: "all", Effort: class})
		role.Requirements = append(role.Requirements, data.Requirement{Kind: data.SkillKind, Skill: id, Level: 1, Points: l.points * 10 / 3})
		left -= l.points * 10 / 3
	}
	if left > 0 {
		role.Requirements = append(role.Requirements, data.Requirement{Kind: data.RIASECKind, Letters: [6]int{100}, Points: left})
	}
	if c.Roles = []data.Role{role}; len(data.Check(c)) > 0 {
		t.Fatal(data.Check(c))
	}
	return newTraveller(c, profiles.Profile{Degrees: []profiles.Degree{{Level: scale.NoDegree}}}, w)
}

// search begins a search for the way to what the traveller wants.
func (x traveller) search(l Limits) search {
	return newGoal(x.answers, x.account, x.want).newSearch(l)
}

// find plans for the traveller.
func (x traveller) find(l Limits) report.Plan { return Find(x.answers, x.account, x.want, l) }

// A way is a choice of levels and a degree, with what it takes and where it leads.
type way struct {
	study, hours, beside, steps int // study for the degree, hours for skills, those beside the role
	degree                      bool
	score, own, rank            int           // own: the role's own points
	entry                       report.Status // once what is under way is done
	unsaid                      bool          // no degree was said: an unknown door is not shut
	unmet                       []int32       // cores
}

func (w way) effort() int { return w.study + w.hours + (besideWeight-1)*w.beside }

// within says whether a way is within the limits of time and steps.
func (w way) within(l Limits) bool {
	if l.Steps > 0 && w.steps > l.Steps {
		return false
	}
	full := l.Months * data.YearOfStudy / 12
	return l.Hours == 0 || w.study <= full && w.hours <= l.Hours-l.Hours*w.study/max(full, 1)
}

// does says whether a way leads to what is wanted.
func (w way) does(want Want) bool {
	return w.score >= want.Score && w.own >= want.Own && (want.Rank == 0 || w.score > 0 && w.rank <= want.Rank) && (!want.Cores || len(w.unmet) == 0) &&
		(through(want.Door, w.entry) || w.unsaid && w.entry == report.Unknown)
}

func through(door, entry report.Status) bool {
	switch door {
	case report.Open:
		return entry == report.Open
	case report.Stretch:
		return entry == report.Open || entry == report.Stretch || entry == report.Unknown
	}
	return true
}

// stand is where the traveller stands, with some degrees more.
func (x traveller) stand(w way, degrees ...ledger.Degree) way {
	w.score, w.own, w.rank = x.account.Role(x.want.Role), x.account.Pot(x.ledger.RoleTarget(x.want.Role)), 1
	w.unsaid = len(x.answers.Degrees) == 0
	w.entry = x.answers.Door(x.account, x.want.Role, append(slices.Clone(x.answers.Degrees), degrees...))
	layer := x.ledger.LayerOf(x.want.Role)
	if x.want.Layer {
		for i := range x.Layers {
			if score := x.account.Layer(i); i != layer && (score > w.score || score == w.score && (x.account.Layer(layer) > score || x.account.Ahead(i, layer))) {
				w.rank++
			}
		}
	} else {
		w.rank += slices.IndexFunc(x.account.Roles(layer, 0), func(p ledger.Place) bool { return int(p.Index) == x.want.Role })
	}
	asks, first := x.ledger.Asks(x.ledger.RoleTarget(x.want.Role))
	w.unmet = nil
	for i := range asks {
		if asks[i].Core && !x.account.Met(first+int32(i)) {
			w.unmet = append(w.unmet, first+int32(i))
		}
	}
	return w
}

// A course is a skill that the traveller may learn.
type course struct {
	skill, from, to int32
	beside          bool
	needs           []answers.Skill
}

// courses are the skills that are asked for and those that they need, but for what the
// limits don't allow.
func (x traveller) courses(l Limits) []course {
	all := []course{}
	var learn func(skill int32, beside bool) bool
	at := func(skill int32) int { return slices.IndexFunc(all, func(c course) bool { return c.skill == skill }) }
	learn = func(skill int32, beside bool) bool {
		if i := at(skill); i >= 0 {
			if all[i].beside && !beside { // and on the way to the role itself
				all[i].beside = false
				for _, n := range all[i].needs {
					learn(n.Skill, false)
				}
			}
			return true
		}
		c := course{skill: skill, beside: beside, needs: x.answers.Lacking(x.ledger, x.want.Role, skill)}
		if l.NoCoding && x.Skills[skill].Coding {
			return false
		}
		for _, n := range c.needs {
			if !x.possible(n.Skill, l) || !learn(n.Skill, beside) {
				return false
			}
		}
		all = append(all, c)
		return true
	}
	role, layer := x.ledger.RoleTarget(x.want.Role), x.ledger.LayerOf(x.want.Role)
	for _, target := range []int{role, layer} {
		asks, first := x.ledger.Asks(target)
		for i := range asks {
			q := &asks[i]
			if q.Kind != data.SkillKind || !x.answers.Lacks(x.account, first+int32(i)) || !x.possible(q.Skill, l) {
				continue
			}
			if target == layer && x.want.Own > 0 && x.want.Score+x.want.Rank == 0 {
				continue // the role's own points are all that is wanted
			}
			if learn(q.Skill, target == layer || x.answers.Knows(x.ledger, q.Skill, int32(q.Level))) {
				c := &all[at(q.Skill)]
				for _, target := range []int{role, layer} {
					others, _ := x.ledger.Asks(target)
					for j := range others {
						if o := &others[j]; o.Kind == data.SkillKind && !o.Requirement.Evidence && x.ledger.Reach(q.Skill, 4, o.Skill, 4) > 0 {
							c.to = max(c.to, int32(o.Level))
						}
					}
				}
			}
		}
	}
	for _, c := range all {
		for _, n := range c.needs {
			all[at(n.Skill)].to = max(all[at(n.Skill)].to, n.Level)
		}
	}
	for i := range all {
		least := min(2, all[i].to)
		for _, target := range []int{role, layer} {
			asks, _ := x.ledger.Asks(target)
			for j := range asks {
				if asks[j].Skill == all[i].skill {
					least = min(least, int32(asks[j].Level))
				}
			}
		}
		all[i].from = max(x.answers.LevelOf(all[i].skill)+1, least)
	}
	return all
}

// possible says whether a skill can be learnt within the limits, with all that it needs.
func (x traveller) possible(skill int32, l Limits) bool {
	return !(l.NoCoding && x.Skills[skill].Coding) && !slices.ContainsFunc(x.answers.Lacking(x.ledger, x.want.Role, skill), func(n answers.Skill) bool { return !x.possible(n.Skill, l) })
}

// ways are all ways with a degree of some options, or with none: each choice of levels in
// which nothing lacks what it needs. The first is to learn nothing.
func (x traveller) ways(l Limits, degrees []*option) (all []way) {
	courses := x.courses(l)
	for _, d := range degrees {
		mark, begin, more := x.account.Mark(), way{}, []ledger.Degree(nil)
		if d != nil {
			x.account.Study(d.degree)
			begin, more = way{study: x.DegreeHours(x.answers.Studied(), d.degree.Level), steps: len(d.stages), degree: true}, append(more, d.degree)
		}
		all = x.levels(all, courses, make([]int32, len(courses)), 0, begin, more)
		x.account.Back(mark)
	}
	return all
}

// levels appends the ways with each level of the i-th course, and of those after it.
func (x traveller) levels(all []way, courses []course, levels []int32, i int, w way, degrees []ledger.Degree) []way {
	if len(all) > mostTried {
		return all
	}
	if i == len(courses) {
		for c, level := range levels {
			for _, n := range courses[c].needs {
				if level > 0 && levels[slices.IndexFunc(courses, func(o course) bool { return o.skill == n.Skill })] < n.Level {
					return all
				}
			}
		}
		return append(all, x.stand(w, degrees...))
	}
	levels[i] = 0
	all = x.levels(all, courses, levels, i+1, w, degrees)
	c, now := courses[i], x.answers.LevelOf(courses[i].skill)
	for level := c.from; level <= c.to; level++ {
		mark, with, hours := x.account.Mark(), w, x.SkillHours(int(c.skill), int(now), int(level))
		x.account.Learn(c.skill, now, level)
		with.hours, with.steps = w.hours+hours, w.steps+1
		if c.beside {
			with.beside += hours
		}
		levels[i] = level
		all = x.levels(all, courses, levels, i+1, with, degrees)
		x.account.Back(mark)
	}
	levels[i] = 0
	return all
}

// degrees are those that make the door as wanted, naively: near, the one of least time, of
// those what opens it most, the person's fields before the door's and others; and far, all
// in its field that do. None, nil, where the door is as wanted.
func (x traveller) degrees(l Limits) (near, far []*option) {
	open := func(degrees ...ledger.Degree) report.Status {
		return x.answers.Door(x.account, x.want.Role, append(slices.Clone(x.answers.Degrees), degrees...))
	}
	if through(x.want.Door, open()) || len(x.answers.Degrees) == 0 {
		return []*option{nil}, []*option{nil}
	}
	if l.NoDegree {
		return nil, nil
	}
	g := newGoal(x.answers, x.account, x.want)
	var best *option
	for _, field := range g.fields() {
		for level := lowestIn(field); level <= scale.Doctorate; level++ {
			o := g.degreeOption(level, field)
			o.door = open(o.degree)
			if through(x.want.Door, o.door) && (best == nil || cmp.Or(o.hours-best.hours, o.door.Order()-best.door.Order()) < 0) {
				best = o
			}
		}
	}
	if best == nil {
		return nil, nil
	}
	for level := lowestIn(best.field); level <= scale.Doctorate; level++ {
		if o := g.degreeOption(level, best.field); through(x.want.Door, open(o.degree)) {
			far = append(far, o)
		}
	}
	return []*option{best}, far
}

// least is the way of least effort within limits that will do, of as much effort in the
// fewest steps.
func least(ways []way, l Limits, does func(way) bool) (best way, ok bool) {
	for _, w := range ways {
		if w.within(l) && does(w) && (!ok || cmp.Or(w.effort()-best.effort(), w.steps-best.steps) < 0) {
			best, ok = w, true
		}
	}
	return best, ok
}

// mostTried is how many ways of one catalogue are tried: one with more is left out.
const mostTried = 5_000
