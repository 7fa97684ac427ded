package route

import (
	"cmp"
	"fmt"

	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// An option is one thing that a person could take on the way to a goal: a skill to a
// level, or a degree.
type option struct {
	skill int32 // index into the catalogue's skills; -1: a degree
	level int32 // of the skill, 1 to 4

	degree ledger.Degree
	field  string        // the degree's, an id; empty: in any field
	stages []stage       // of the way to the degree, the degree at last
	door   report.Status // with the degree

	hours  int
	effort int        // hours by their weight
	run    ledger.Run // evidence that it adds for the goal and its rivals
	most   int64      // what it adds to the goal at most, in points times Full
	slack  int64      // how far that is below what is reckoned for so much effort
}

// steps is how many steps it makes.
func (o *option) steps() int { return max(1, len(o.stages)) }

// change is what is learnt as --with takes it.
func (g *goal) change(o *option) string {
	return fmt.Sprintf("skill:%s:%d", g.catalogue.Skills[o.skill].ID, o.level)
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
func (g *goal) gain(o *option) int { return g.account.Gain(g.Role, o.run) }

// perHour compares what two things add for an hour.
func perHour[N int | int64](points, hours, others, otherHours N) int {
	return cmp.Compare(points*otherHours, others*hours)
}

// levels gives the options of a skill from a level to another, the lowest first: those
// that add points to the goal, and those that others need.
func (g *goal) levels(skill, from, to int32, weight int, needed func(level int32) bool) []option {
	var options []option
	now, most := g.answers.LevelOf(skill), int64(0)
	before := g.ledger.Skill(skill, now)
	for level := from; level <= to; level++ {
		o := option{skill: skill, level: level, hours: g.catalogue.SkillHours(int(skill), int(now), int(level))}
		o.effort = weight * o.hours
		for _, p := range g.ledger.Skill(skill, level) {
			if more := p.Evidence() - before.For(p.Ask()); more > 0 && g.ranked(p.Ask()) {
				o.run = append(o.run, p.With(more))
			}
		}
		if o.most = g.most(o.run); o.most > most || needed(level) {
			most, options = o.most, append(options, o)
		}
	}
	return options
}

// first is the lowest level that a step may end at where so much is wanted of a skill at
// most. None ends below intermediate, where something has been built with the skill,
// unless an ask, or what needs it, wants no more: a course alone is nothing to show, and
// twelve courses are no way to anywhere.
func (g *goal) first(skill, wanted int32) int32 {
	least := min(wanted, int32(scale.Intermediate))
	g.asks(func(q *ledger.Ask, _ int32) {
		if q.Skill == skill {
			least = min(least, int32(q.Level))
		}
	})
	return max(g.answers.LevelOf(skill)+1, least)
}

// highest is the highest level at which a skill still counts for what the goal asks for
// to be learnt.
func (g *goal) highest(skill int32) (highest int32) {
	for _, p := range g.ledger.Skill(skill, int32(scale.Expert)) {
		if q := g.ledger.Ask(p.Ask()); g.counts(p.Ask()) && !q.Requirement.Evidence {
			highest = max(highest, int32(q.Level))
		}
	}
	return highest
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
