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

// A traveller is somebody in a catalogue, with what they want of a target.
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
		}}
	}
	w := Want{Target: rapid.IntRange(0, len(c.Layers)+len(c.Roles)-1).Draw(t, "target"), Open: rapid.Bool().Draw(t, "open")}
	w.Rank = rapid.SampledFrom([]int{0, 0, 1, 2}).Draw(t, "rank")
	w.Score = rapid.SampledFrom([]int{0, 1, 2, 2}).Draw(t, "score") * rapid.IntRange(1, 35).Draw(t, "points")
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

// A lesson is a skill that is learnt in one step.
type lesson struct{ points, hours int }

// pupil is somebody who knows nothing yet in a catalogue whose one layer asks for some
// lessons.
func pupil(t testing.TB, w Want, lessons ...lesson) traveller {
	t.Helper()
	c := &data.Catalogue{Name: "school", Version: "1", Categories: []data.Category{{ID: "all", Name: "All"}}}
	one := data.Layer{ID: "one", Name: "One", Number: 1, Stream: "up", About: "It.", SkillSet: "No job.", Entry: data.Entry{Usual: "a door"}}
	for i, l := range lessons {
		class, id := fmt.Sprint("class-", i), fmt.Sprint("lesson-", i)
		c.Effort.Classes = append(c.Effort.Classes, data.EffortClass{ID: class, Name: fmt.Sprint("Class ", i), Hours: [4]int{l.hours, l.hours + 1, l.hours + 2, l.hours + 3}})
		c.Skills = append(c.Skills, data.Skill{ID: id, Name: fmt.Sprint("Lesson ", i), Category: "all", Effort: class})
		one.Requirements = append(one.Requirements, data.Requirement{Kind: data.SkillKind, Skill: id, Level: 1, Points: l.points})
	}
	if c.Layers = []data.Layer{one}; len(data.Check(c)) > 0 {
		t.Fatal(data.Check(c))
	}
	return newTraveller(c, profiles.Profile{}, w)
}

// search begins a search for the way to what the traveller wants.
func (x traveller) search(l Limits) search {
	return newGoal(x.answers, x.account, x.want).newSearch(l)
}

// find plans for the traveller.
func (x traveller) find(l Limits) report.Plan { return Find(x.answers, x.account, x.want, l) }

// state is where the traveller stands by the ledger, with a degree more or none.
func (x traveller) state(degrees ...ledger.Degree) report.State {
	index, places := x.want.Target, x.account.Order()
	if role := index - x.ledger.Layers(); role >= 0 {
		index, places = role, x.account.Roles(x.ledger.LayerOf(role), 0)
	}
	s := report.State{Score: x.account.Score(x.want.Target), Of: len(places)}
	s.Entry = x.ledger.Door(x.want.Target, append(slices.Clone(x.answers.Degrees), degrees...))
	s.Rank = 1 + slices.IndexFunc(places, func(p ledger.Place) bool { return int(p.Index) == index })
	return s
}

// A way is a choice of levels and a degree, with what it takes and where it leads.
type way struct {
	study, hours, steps int // study for the degree, hours for skills
	degree              bool
	state               report.State
}

func (w way) effort() int { return w.study + w.hours }

// within says whether a way is within the limits of time and steps.
func (w way) within(l Limits) bool {
	if l.Steps > 0 && w.steps > l.Steps {
		return false
	}
	full := l.Months * data.YearOfStudy / 12
	return l.Hours == 0 || w.study <= full && w.hours <= l.Hours-l.Hours*w.study/max(full, 1)
}

// ways are all ways: each degree, and none, with each choice of levels. The first is to
// learn nothing.
func (x traveller) ways(l Limits) (all []way) {
	all = x.levels(all, 0, way{}, l)
	for level := scale.Secondary; level <= scale.Doctorate && !l.NoDegree; level++ {
		for _, field := range append(x.Fields, data.Field{}) {
			d := ledger.Degree{Level: level, Fields: x.AppendFields(nil, field.ID)}
			mark := x.account.Mark()
			x.account.Study(d)
			all = x.levels(all, 0, way{study: x.DegreeHours(x.answers.Studied(), level), steps: 1, degree: true}, l, d)
			x.account.Back(mark)
		}
	}
	return all
}

// levels appends the ways with each level of the skill that the i-th requirement asks
// for, and of the others after it. A step ends at the second level at least, unless the
// requirement asks for the first.
func (x traveller) levels(all []way, i int, w way, l Limits, degrees ...ledger.Degree) []way {
	asks, _ := x.ledger.Asks(x.want.Target)
	if i == len(asks) {
		w.state = x.state(degrees...)
		return append(all, w)
	}
	all = x.levels(all, i+1, w, l, degrees...)
	q := &asks[i]
	if q.Kind != data.SkillKind || l.NoCoding && x.Skills[q.Skill].Coding {
		return all
	}
	highest, now := 0, x.answers.LevelOf(q.Skill)
	for j := range asks {
		highest = max(highest, asks[j].Level)
	}
	for level := max(now+1, int32(min(q.Level, 2))); level <= int32(highest); level++ {
		mark, with := x.account.Mark(), w
		x.account.Learn(q.Skill, now, level)
		with.hours, with.steps = w.hours+x.SkillHours(int(q.Skill), int(now), int(level)), w.steps+1
		all = x.levels(all, i+1, with, l, degrees...)
		x.account.Back(mark)
	}
	return all
}

// least is the way of least effort within limits that ends in a state that will do, of
// as much effort in the fewest steps.
func least(ways []way, l Limits, does func(report.State) bool) (best way, ok bool) {
	for _, w := range ways {
		if w.within(l) && does(w.state) && (!ok || cmp.Or(w.effort()-best.effort(), w.steps-best.steps) < 0) {
			best, ok = w, true
		}
	}
	return best, ok
}

// holds says whether a state is what is wanted. Without points nothing is ranked.
func (w Want) holds(s report.State) bool {
	return s.Score >= w.Score && (w.Rank == 0 || s.Score > 0 && s.Rank <= w.Rank) && (!w.Open || s.Entry == report.Open)
}

// eachSkill calls with a drawn level of each of some skills, or leaves it.
func eachSkill(skills [][]option, t *rapid.T, call func(*option)) {
	for i := range skills {
		if at := rapid.IntRange(-1, len(skills[i])-1).Draw(t, "level"); at >= 0 {
			call(&skills[i][at])
		}
	}
}
