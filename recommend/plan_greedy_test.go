package recommend

import (
	"slices"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// On the embedded catalogue not every way can be tried. But a plan that takes longer
// than just taking the best step each time would be an advice worse than none.
func TestAPlanIsNeverWorseThanTakingTheBestStepEachTime(t *testing.T) {
	w := embeddedWorld(t)
	plans, shorter, saved := 0, 0, 0
	for i, p := range slices.Concat(readPeople(t, "source-roles"), readPeople(t, "layer-seven"), readPeople(t, "everyday")) {
		if testing.Short() && i%4 > 0 {
			continue
		}
		for _, g := range []Goal{{Layer: 1 + i%7, Rank: 1}, {Layer: 1 + (i+3)%7, Score: 45}, {Role: w.catalogue.Roles[i*5%len(w.catalogue.Roles)].ID, Score: 50, Open: true}} {
			plan := w.ranker.Plan(p.profile, g, Limits{})
			hours, reached := bestStepEachTime(w, p.profile, g)
			switch {
			case reached && !plan.Reached:
				t.Errorf("%s to %+v: the best step each time gets there, the plan doesn't", p.id, g)
			case reached && plan.Hours > hours:
				t.Errorf("%s to %+v: %d hours, and %d with the best step each time", p.id, g, plan.Hours, hours)
			case reached && plan.Hours < hours:
				shorter++
				saved += hours - plan.Hours
			}
			plans++
		}
	}
	t.Logf("%d plans, %d of them shorter, by %d hours in all", plans, shorter, saved)
}

// bestStepEachTime takes the step that adds most points for an hour until a goal holds,
// with one degree at most; a degree that only opens the door comes last.
func bestStepEachTime(w world, p profiles.Profile, g Goal) (hours int, reached bool) {
	degrees := degreeSteps(w, p, g)
	for {
		now := w.ranker.state(p, g)
		if meets(now, g) {
			return hours, true
		}
		best, bestHours, bestGain := p, 1, 0
		try := func(q profiles.Profile, h int) {
			if gain := w.ranker.state(q, g).Score - now.Score; gain*bestHours > bestGain*h {
				best, bestHours, bestGain = q, h, gain
			}
		}
		eachSkillStep(w, p, g, try)
		for _, d := range degrees {
			try(withDegree(p, d.Degree), d.hours)
		}
		if bestGain == 0 {
			return opening(w, p, g, degrees, hours)
		}
		if len(best.Degrees) > len(p.Degrees) {
			degrees = nil
		}
		p, hours = best, hours+bestHours
	}
}

type degreeStep struct {
	profiles.Degree
	hours int
}

func degreeSteps(w world, p profiles.Profile, g Goal) (steps []degreeStep) {
	requirements, entry := requirementsOf(w.catalogue, g)
	fields := []string{""}
	for _, f := range entry.Fields {
		fields = append(fields, f.ID)
	}
	for _, q := range requirements {
		for _, f := range q.Fields {
			fields = append(fields, f.ID)
		}
	}
	for level := scale.Secondary; level <= scale.Doctorate; level++ {
		for _, f := range fields {
			d := profiles.Degree{Level: level, Field: profiles.Name{Text: f}}
			steps = append(steps, degreeStep{d, w.catalogue.DegreeHours(heldBy(p), level)})
		}
	}
	return steps
}

// heldBy is the level that the hours of a degree are counted from.
func heldBy(p profiles.Profile) scale.Degree {
	if len(p.Degrees) == 0 {
		return scale.Secondary
	}
	held := scale.NoDegree
	for _, d := range p.Degrees {
		held = max(held, d.Level)
	}
	return held
}

func withDegree(p profiles.Profile, d profiles.Degree) profiles.Profile {
	p.Degrees = append(slices.Clone(p.Degrees), d)
	return p
}

// eachSkillStep tries each skill that is asked for, at each level that a step may lead
// to.
func eachSkillStep(w world, p profiles.Profile, g Goal, try func(profiles.Profile, int)) {
	requirements, _ := requirementsOf(w.catalogue, g)
	person := w.ranker.Recognize(p)
	for _, q := range requirements {
		if q.Kind != data.SkillKind {
			continue
		}
		skill := w.catalogue.FindSkills(q.Skill)[0]
		now := int(person.levelOf(int32(skill)))
		for level := max(now+1, min(q.Level, 2)); level <= 4; level++ {
			with := p
			with.Skills = append(slices.Clone(p.Skills), profiles.Skill{Name: profiles.Name{Text: q.Skill}, Level: scale.Level(level)})
			try(with, w.catalogue.SkillHours(skill, now, level))
		}
	}
}

// opening takes the shortest degree that makes the goal hold, where that is the door.
func opening(w world, p profiles.Profile, g Goal, degrees []degreeStep, hours int) (int, bool) {
	slices.SortStableFunc(degrees, func(a, b degreeStep) int { return a.hours - b.hours })
	for _, d := range degrees {
		if meets(w.ranker.state(withDegree(p, d.Degree), g), g) {
			return hours + d.hours, true
		}
	}
	return 0, false
}
