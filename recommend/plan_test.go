package recommend

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// drawGoal draws a goal of a catalogue: a layer or a role, and what has to hold.
func drawGoal(t *rapid.T, c *data.Catalogue) Goal {
	g := Goal{Layer: rapid.IntRange(1, len(c.Layers)).Draw(t, "layer")}
	if len(c.Roles) > 0 && rapid.Bool().Draw(t, "role") {
		g = Goal{Role: rapid.SampledFrom(c.Roles).Draw(t, "which").ID, Open: rapid.Bool().Draw(t, "open")}
		g.Score = rapid.IntRange(0, 100).Draw(t, "score")
		return g
	}
	switch rapid.IntRange(0, 3).Draw(t, "kind of goal") {
	case 0:
		g.Score = rapid.IntRange(1, 100).Draw(t, "score")
	case 1:
		g.Open = true
	default:
		g.Rank = rapid.IntRange(1, 2).Draw(t, "rank")
	}
	return g
}

func drawLimits(t *rapid.T) Limits {
	l := Limits{NoDegree: rapid.Bool().Draw(t, "no degree"), NoCoding: rapid.Bool().Draw(t, "no coding")}
	switch rapid.IntRange(0, 3).Draw(t, "kind of limit") {
	case 0:
		l.Months = rapid.IntRange(1, 40).Draw(t, "months")
		l.Hours = l.Months * rapid.IntRange(1, 40).Draw(t, "hours a month")
	case 1:
		l.Steps = rapid.IntRange(1, 4).Draw(t, "steps")
	}
	return l
}

// allowed says whether hours of study and of skills, in so many steps, are within limits.
func allowed(l Limits, study, hours, steps int) bool {
	if l.Steps > 0 && steps > l.Steps {
		return false
	}
	full := l.Months * data.YearOfStudy / 12
	return l.Hours == 0 || study <= full && hours <= l.Hours-l.Hours*study/max(full, 1)
}

// meets says whether a state is what a goal wants.
func meets(s State, g Goal) bool {
	return s.Score >= g.Score && (g.Rank == 0 || s.Score > 0 && s.Rank <= g.Rank) && (!g.Open || s.Entry == Open)
}

// What a plan claims of each step must be what the ranking says of a profile that has
// it: people come back with what they learnt.
func TestAPlanClaimsWhatTheRankingSays(t *testing.T) {
	steps, reached, plans := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld(drawCatalogue(t))
		for range 10 {
			p, g, l := drawProfile(t, w.vocabulary), drawGoal(t, w.catalogue), drawLimits(t)
			plan := w.ranker.Plan(p, g, l)
			plans++
			if known := w.ranker.read(p).recognized() > 0; known && plan.Now != stateIn(w, p, g) {
				t.Fatalf("now %+v, the report has %+v", plan.Now, stateIn(w, p, g))
			}
			last := plan.Now
			for _, s := range plan.Steps {
				p = changed(t, p, s.Change)
				if want := stateIn(w, p, g); s.After != want && w.ranker.read(p).recognized() > 0 {
					t.Fatalf("after %s: %+v, the report has %+v", s.What, s.After, want)
				}
				gained := 0
				for _, why := range s.Why {
					gained += why.Points
				}
				if gained != s.After.Score-last.Score {
					t.Fatalf("%s adds %d points by its reasons, and %d to the score", s.What, gained, s.After.Score-last.Score)
				}
				last = s.After
				steps++
			}
			if study, hours, steps := spent(plan); !allowed(l, study, hours, steps) {
				t.Fatalf("%d hours of study and %d of skills in %d steps are more than %+v", study, hours, steps, l)
			}
			if meets(last, g) != plan.Reached {
				t.Fatalf("the goal %+v is reached: %v; the last state is %+v", g, plan.Reached, last)
			}
			if plan.Reached {
				reached++
			} else if len(plan.Obstacles) == 0 {
				t.Fatalf("%+v isn't reached, and nothing stands in the way", g)
			}
			if last.Score > plan.Highest && len(plan.Steps) > 0 {
				t.Fatalf("the last state has more than the highest score, %d", plan.Highest)
			}
		}
	})
	t.Logf("%d plans, %d reached, %d steps", plans, reached, steps)
}

// spent is what a plan takes: hours of study for a degree, hours for skills, and steps.
func spent(plan Plan) (study, hours, steps int) {
	for _, s := range plan.Steps {
		switch s.Kind {
		case DegreeStep:
			study += s.Hours
			steps++
		case SkillStep:
			hours += s.Hours
			steps++
		}
	}
	return study, hours, steps
}

// stateIn reads a state off a report, as a person would.
func stateIn(w world, p profiles.Profile, g Goal) State {
	report := w.ranker.Rank(p)
	if g.Role == "" {
		s := State{Of: len(w.catalogue.Layers), Entry: Unknown}
		if l := layerOf(report, g.Layer); l.Layer > 0 {
			s.Score, s.Rank, s.Entry = l.Score, l.Rank, l.Entry.Status
			s.Close = s.Rank == 1 && slices.ContainsFunc(report.CloseCalls, func(group []int) bool { return group[0] == g.Layer })
		}
		return s
	}
	role := w.catalogue.Roles[slices.IndexFunc(w.catalogue.Roles, func(r data.Role) bool { return r.ID == g.Role })]
	s := State{Entry: Unknown}
	for _, r := range w.catalogue.Roles {
		if r.Layer == role.Layer {
			s.Of++
		}
	}
	for _, l := range report.Layers {
		for i, r := range l.Roles {
			if r.ID == g.Role && l.SkillSet == "" {
				s.Score, s.Rank, s.Entry = r.Score, i+1, r.EntryStatus
			}
		}
	}
	return s
}

// changed is a profile with a step's change made.
func changed(t fataler, p profiles.Profile, change string) profiles.Profile {
	kind, value, _ := strings.Cut(change, ":")
	name, tail, _ := strings.Cut(value, ":")
	switch kind {
	case "":
		return p // a try
	case "skill":
		level, ok := scale.ParseLevel(tail)
		if !ok {
			t.Fatalf("no level: %q", change)
		}
		p.Skills = append(slices.Clone(p.Skills), profiles.Skill{Name: profiles.Name{Text: name}, Level: level})
	case "degree":
		level, ok := scale.ParseDegree(name)
		if !ok {
			t.Fatalf("no degree level: %q", change)
		}
		p.Degrees = append(slices.Clone(p.Degrees), profiles.Degree{Level: level, Field: profiles.Name{Text: tail}})
	}
	return p
}

// On catalogues so small that every way can be tried, none is of less effort than the
// plan's, and a goal that a plan gives up is reached by none.
func TestAPlanIsTheWayOfLeastEffort(t *testing.T) {
	tried, catalogues, large, long := 0, 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		for n := 0; n < 10; { // rapid checks 100 times: 1,000 catalogues
			w := newWorld(drawCourse(t))
			p, g, l := drawBeginner(t), courseGoal(t), drawLimits(t)
			plan := w.ranker.Plan(p, g, l)
			if !plan.Shortest && plan.Reached {
				t.Fatal("the search of a tiny catalogue ended early")
			}
			if w.ranker.read(p).recognized() == 0 {
				continue // nothing is ranked yet
			}
			e := everyWay{w: w, goal: g, limits: l, below: math.MaxInt}
			if plan.Reached {
				e.below = plan.Hours
			}
			if e.ways(t, p); e.tried > mostTried {
				large++
				continue
			}
			if len(plan.Steps) > 1 {
				long++
			}
			n++
			tried += e.tried
			catalogues++
			if e.found != "" {
				t.Fatalf("%+v %+v: reached is %v in %d hours, and %s reaches it\n%+v", g, l, plan.Reached, plan.Hours, e.found, p)
			}
		}
	})
	t.Logf("%d catalogues, %d ways tried, %d plans of several steps; %d larger catalogues left out", catalogues, tried, long, large)
}

// mostTried is how many ways of one catalogue are tried: with more, another is drawn.
const mostTried = 20_000

// drawBeginner draws a person of a drawn course who has most of the way before them.
func drawBeginner(t *rapid.T) (p profiles.Profile) {
	if rapid.Bool().Draw(t, "has a degree") {
		level := scale.Degree(rapid.IntRange(0, 4).Draw(t, "degree"))
		p.Degrees = []profiles.Degree{{Level: level, Field: profiles.Name{Text: rapid.SampledFrom([]string{"law", "physics", ""}).Draw(t, "field")}}}
	}
	skill := profiles.Name{Text: fmt.Sprint("skill-", rapid.IntRange(0, 2).Draw(t, "skill"))}
	p.Skills = []profiles.Skill{{Name: skill, Level: scale.Level(rapid.IntRange(1, 2).Draw(t, "level"))}}
	return p
}

// everyWay tries all ways of fewer hours than so many.
type everyWay struct {
	w      world
	goal   Goal
	limits Limits
	below  int
	study  int // hours of the degree taken
	tried  int
	found  string
}

// ways tries each degree, and none, with each choice of levels.
func (e *everyWay) ways(t fataler, p profiles.Profile) {
	c := e.w.catalogue
	requirements, entry := requirementsOf(c, e.goal)
	var degrees []profiles.Degree
	fields := []string{""}
	for _, q := range requirements {
		for _, f := range q.Fields {
			fields = append(fields, f.ID)
		}
	}
	for _, f := range entry.Fields {
		fields = append(fields, f.ID)
	}
	for _, d := range p.Degrees {
		for _, i := range c.FindFields(d.Field.Text) {
			fields = append(fields, c.Fields[i].ID)
		}
	}
	for level := scale.Secondary; level <= scale.Doctorate && !e.limits.NoDegree; level++ {
		for _, f := range fields {
			degrees = append(degrees, profiles.Degree{Level: level, Field: profiles.Name{Text: f}})
		}
	}
	held := scale.Secondary
	if len(p.Degrees) > 0 {
		held = scale.NoDegree
		for _, d := range p.Degrees {
			held = max(held, d.Level)
		}
	}
	e.levels(requirements, p, 0, 0)
	for _, d := range degrees {
		with := p
		with.Degrees = append(slices.Clone(p.Degrees), d)
		e.study = c.DegreeHours(held, d.Level)
		e.levels(requirements, with, 0, 1)
	}
}

// levels tries each level of the first of the skills asked for, and of the others.
func (e *everyWay) levels(requirements []data.Requirement, p profiles.Profile, hours, steps int) {
	if e.found != "" || e.study+hours >= e.below || e.tried > mostTried || !allowed(e.limits, e.study, hours, steps) {
		return
	}
	if len(requirements) == 0 {
		e.tried++
		if meets(e.w.ranker.state(p, e.goal), e.goal) {
			e.found = fmt.Sprintf("%d hours", e.study+hours)
		}
		return
	}
	q := requirements[0]
	e.levels(requirements[1:], p, hours, steps)
	if q.Kind != data.SkillKind {
		return
	}
	skill := e.w.catalogue.FindSkills(q.Skill)[0]
	if e.limits.NoCoding && e.w.catalogue.Skills[skill].Coding {
		return
	}
	now := 0
	for _, s := range e.w.ranker.Recognize(p).skills {
		if int(s.skill) == skill {
			now = int(s.level)
		}
	}
	highest := 1 // a first level counts where no requirement wants more
	for _, other := range e.asks() {
		if other.Kind == data.SkillKind {
			highest = max(highest, other.Level)
		}
	}
	for level := now + 1; level <= highest; level++ {
		if level < 2 && q.Level >= 2 {
			continue
		}
		with := p
		with.Skills = append(slices.Clone(p.Skills), profiles.Skill{Name: profiles.Name{Text: q.Skill}, Level: scale.Level(level)})
		e.levels(requirements[1:], with, hours+e.w.catalogue.SkillHours(skill, now, level), steps+1)
	}
}

func (e *everyWay) asks() []data.Requirement {
	requirements, _ := requirementsOf(e.w.catalogue, e.goal)
	return requirements
}

// requirementsOf gives what a goal's layer or role asks for, and its door.
func requirementsOf(c *data.Catalogue, g Goal) ([]data.Requirement, data.Entry) {
	for _, r := range c.Roles {
		if r.ID == g.Role {
			if r.Entry != nil {
				return r.Requirements, *r.Entry
			}
			for _, l := range c.Layers {
				if l.ID == r.Layer {
					return r.Requirements, l.Entry
				}
			}
		}
	}
	return c.Layers[g.Layer-1].Requirements, c.Layers[g.Layer-1].Entry
}
