package route

import (
	"cmp"
	"fmt"
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// An option is one thing that a person could learn on the way to a goal: a skill to
// a level, or a degree.
type option struct {
	skill int32 // index into the catalogue's skills; -1: a degree
	level int32 // of the skill, 1 to 4

	degree ledger.Degree
	field  string // the degree's, an id; empty: in any field

	hours int
	run   ledger.Run // evidence that it adds for the goal and its rivals
	opens bool       // a degree: with it the goal's door is open
	most  int64      // what it adds to the goal at most, in points times Full
}

// change is the option as --with takes it.
func (g *goal) change(o *option) string {
	switch {
	case o.skill >= 0:
		return fmt.Sprintf("skill:%s:%d", g.catalogue.Skills[o.skill].ID, o.level)
	case o.field == "":
		return "degree:" + o.degree.Level.String()
	}
	return "degree:" + o.degree.Level.String() + ":" + o.field
}

// take adds an option to the account, with all that it counts for.
func (g *goal) take(o *option) {
	if o.skill >= 0 {
		g.account.Learn(o.skill, g.answers.LevelOf(o.skill), o.level)
	} else {
		g.account.Study(o.degree)
	}
}

// gain is what the goal would gain by an option now.
func (g *goal) gain(o *option) int { return g.account.Gain(g.Target, o.run) }

// perHour compares what two things add for an hour.
func perHour[N int | int64](points, hours, others, otherHours N) int {
	return cmp.Compare(points*otherHours, others*hours)
}

// learnable lists, for each skill that the goal asks for, the levels to which a
// person could bring it. No step ends below intermediate, where something has been
// built with the skill, unless the goal asks for no more: a course alone is nothing
// to show, and twelve courses are no way to anywhere.
func (g *goal) learnable(l Limits) [][]option {
	var skills [][]option
	g.asks(func(q *ledger.Ask, _ int32) {
		if q.Kind != data.SkillKind || l.NoCoding && g.catalogue.Skills[q.Skill].Coding {
			return
		}
		if options := g.levels(q); len(options) > 0 {
			skills = append(skills, options)
		}
	})
	slices.SortStableFunc(skills, func(a, b []option) int { return perHour(b[0].most, int64(b[0].hours), a[0].most, int64(a[0].hours)) })
	return skills
}

// levels gives the options of the skill that is asked for, the lowest level first.
func (g *goal) levels(q *ledger.Ask) []option {
	now, highest := g.answers.LevelOf(q.Skill), int32(0)
	for _, p := range g.ledger.Skill(q.Skill, int32(scale.Expert)) {
		if g.counts(p.Ask()) {
			highest = max(highest, int32(g.ledger.Ask(p.Ask()).Level))
		}
	}
	var options []option
	for level := max(now+1, min(int32(q.Level), int32(scale.Intermediate))); level <= highest; level++ {
		o := option{skill: q.Skill, level: level, hours: g.catalogue.SkillHours(int(q.Skill), int(now), int(level))}
		before := g.ledger.Skill(q.Skill, now)
		for _, p := range g.ledger.Skill(q.Skill, level) {
			if more := p.Evidence() - before.For(p.Ask()); more > 0 && g.ranked(p.Ask()) {
				o.run = append(o.run, p.With(more))
			}
		}
		if o.most = g.most(o.run); o.most > 0 {
			options = append(options, o)
		}
	}
	return options
}

// most is what a run can add to the goal: less where others meet the same asks.
func (g *goal) most(run ledger.Run) int64 {
	most := int64(0)
	for _, p := range run {
		if g.counts(p.Ask()) {
			left := max(0, ledger.Full-g.account.Evidence(p.Ask()))
			most += int64(g.ledger.Ask(p.Ask()).Points) * int64(min(p.Evidence(), left))
		}
	}
	return most
}

// takeable lists the degrees that a person could take, none first (nil): in a field
// that the goal's door or requirement names, or in a field that they have. One that
// costs more than another and brings no more is left out.
func (g *goal) takeable(l Limits) []*option {
	degrees := []*option{nil}
	if l.NoDegree {
		return degrees
	}
	var all []*option
	for _, field := range g.fields() {
		for level := scale.Secondary; level <= scale.Doctorate; level++ {
			if o := g.degreeOption(level, field); o != nil {
				all = append(all, o)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *option) int { return a.hours - b.hours })
	for _, o := range all {
		if !slices.ContainsFunc(degrees[1:], func(better *option) bool { return g.beats(better, o) }) {
			degrees = append(degrees, o)
		}
	}
	return degrees
}

// fields are the ids of the fields that a degree may be in, the person's own first;
// an empty one is any field.
func (g *goal) fields() []string {
	var fields []string
	add := func(id string) {
		if !slices.Contains(fields, id) {
			fields = append(fields, id)
		}
	}
	for _, d := range g.answers.Degrees {
		for _, f := range d.Fields {
			add(g.catalogue.Fields[f].ID)
		}
	}
	g.asks(func(q *ledger.Ask, _ int32) {
		if q.Kind != data.DegreeKind {
			return // whose fields mean nothing
		}
		named := slices.Clone(q.Fields)
		slices.SortStableFunc(named, func(a, b data.Share) int { return b.Percent - a.Percent })
		for _, f := range named {
			add(f.ID)
		}
	})
	for _, f := range g.entry().Fields {
		add(f.ID)
	}
	add("")
	return fields
}

// degreeOption is a degree as a step, nil where it adds nothing.
func (g *goal) degreeOption(level scale.Degree, field string) *option {
	o := &option{skill: -1, field: field, degree: ledger.Degree{Level: level}, hours: g.catalogue.DegreeHours(g.answers.Studied(), level)}
	studied := ledger.NoField
	if field != "" {
		o.degree.Fields = g.catalogue.AppendFields(nil, field)
		studied = o.degree.Fields[0]
	}
	for _, p := range g.ledger.Degree(level, studied) {
		if more := p.Evidence() - g.account.Evidence(p.Ask()); more > 0 && g.ranked(p.Ask()) {
			o.run = append(o.run, p.With(more))
		}
	}
	o.opens = g.ledger.Door(g.Target, append(slices.Clone(g.answers.Degrees), o.degree)) == report.Open
	if o.most = g.most(o.run); o.most == 0 && (!g.shut || !o.opens) {
		return nil
	}
	return o
}

// beats says whether a degree that costs no more than another brings all that the
// other does, and its rivals no more. Degrees earn on asks that nothing else earns on,
// so their points can be compared alone.
func (g *goal) beats(a, b *option) bool {
	if b.opens && !a.opens {
		return false
	}
	return !slices.ContainsFunc(g.rivals, func(rival int) bool {
		ofA, ofB := g.account.Gain(rival, a.run), g.account.Gain(rival, b.run)
		return rival == g.Target && ofA < ofB || rival != g.Target && ofA > ofB
	})
}
