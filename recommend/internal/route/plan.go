// Package route finds the way of least effort to a layer or a role: which skills and
// which degree, in which order, or what stands in the way.
package route

import (
	"cmp"
	"slices"

	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// Find finds the way to what is wanted for a person whose answers an account has. What
// can't be reached is told, with the nearest to it. What it claims of a step is what the
// account says once the step, and those before it, are taken. The account is as before
// when it returns.
func Find(a *answers.Answers, account *ledger.Account, w Want, l Limits) report.Plan {
	g := newGoal(a, account, w)
	f := g.find(l)
	plan := report.Plan{
		Schema: report.PlanSchema, Catalog: report.Catalog{Name: g.catalogue.Name, Version: g.catalogue.Version}, Profile: a.Echo(),
		Target: g.target(), Goal: g.wanted(), Reached: f.reached, Shortest: f.shortest, Highest: f.highest,
		Now: g.state(a.Degrees), Steps: []report.Step{}, Obstacles: g.obstacles(f, l),
		Assumption: cmp.Or(g.catalogue.Effort.Assumption, words.UsualAssumption), Coverage: a.Coverage(), Warnings: warnings(a),
	}
	shut := slices.ContainsFunc(plan.Obstacles, func(o report.Obstacle) bool { return o.Code == report.DoorObstacle })
	if plan.Now.Entry != report.Open && (takesDegree(f.options) || takesDegree(f.free) || shut) {
		plan.Around = g.around(plan.Target.Layer)
	}
	g.addSteps(&plan, f.options)
	return plan
}

func (g *goal) wanted() report.Wanted {
	w := report.Wanted{Rank: g.Rank, Score: g.Score}
	if g.Open {
		w.Entry = report.Open
	}
	return w
}

func (g *goal) target() report.Target {
	if !g.isRole() {
		l := &g.catalogue.Layers[g.Target]
		return report.Target{Kind: "layer", ID: l.ID, Name: l.Name, Layer: l.Number}
	}
	role := &g.catalogue.Roles[g.role()]
	return report.Target{Kind: "role", ID: role.ID, Name: role.Title, Layer: g.catalogue.Layers[g.ledger.LayerOf(g.role())].Number}
}

// addSteps puts options into words, something to try first.
func (g *goal) addSteps(plan *report.Plan, options []*option) {
	mark, degrees := g.account.Mark(), slices.Clone(g.answers.Degrees)
	if text := g.firstStep(); text != "" && len(options) > 0 {
		plan.Steps = append(plan.Steps, report.Step{Kind: report.TryStep, What: text, Why: []report.Gain{}, Effort: words.TryEffort, After: plan.Now})
	}
	for _, o := range g.inOrder(options) {
		step := g.step(o)
		if g.take(o); o.skill < 0 {
			degrees = append(degrees, o.degree)
		}
		step.After = g.state(degrees)
		plan.Steps, plan.Hours = append(plan.Steps, step), plan.Hours+step.Hours
	}
	g.account.Back(mark)
}

// firstStep is what to try for the goal.
func (g *goal) firstStep() string {
	if !g.isRole() {
		return g.catalogue.Layers[g.Target].FirstStep
	}
	return cmp.Or(g.catalogue.Roles[g.role()].FirstStep, g.catalogue.Layers[g.ledger.LayerOf(g.role())].FirstStep)
}

// step says what an option is and what it adds now.
func (g *goal) step(o *option) report.Step {
	s := report.Step{Kind: report.SkillStep, Change: g.change(o), Why: []report.Gain{}, Hours: o.hours, Effort: words.Effort(o.hours)}
	if o.skill >= 0 {
		s.What = words.Learn(g.catalogue.Skills[o.skill].Name, int(o.level))
	} else {
		s.Kind, s.Years = report.DegreeStep, ledger.Years(o.hours)
		s.Effort, s.What = words.StudyEffort(s.Years), words.DegreeIn(o.degree.Level, g.fieldName(o))
	}
	for i, p := range o.run {
		if gained := g.account.Gain(g.Target, o.run[i:i+1]); gained > 0 {
			kind, id, name := words.Requirement(g.catalogue, g.ledger.Ask(p.Ask()).Requirement)
			s.Why = append(s.Why, report.Gain{Kind: kind, Requirement: id, Name: name, Points: gained})
		}
	}
	slices.SortStableFunc(s.Why, func(a, b report.Gain) int { return b.Points - a.Points })
	return s
}

func (g *goal) fieldName(o *option) string {
	if o.field == "" {
		return ""
	}
	return g.catalogue.Fields[o.degree.Fields[0]].Name
}

// around finds the role nearest to a layer with a door that is open to the person as
// they are: in the layer before its neighbours, then by score. A role without points
// leads nobody anywhere.
func (g *goal) around(layer int) *report.Around {
	var best *report.Around
	distance := func(a *report.Around) int { return max(a.Layer-layer, layer-a.Layer) }
	for i := range g.catalogue.Roles {
		target, role := g.ledger.RoleTarget(i), &g.catalogue.Roles[i]
		a := &report.Around{Role: role.ID, Title: role.Title, Layer: g.catalogue.Layers[g.ledger.LayerOf(i)].Number, Score: g.account.Score(target)}
		if a.Score == 0 || target == g.Target || g.ledger.Door(target, g.answers.Degrees) != report.Open {
			continue
		}
		if best == nil || cmp.Or(cmp.Compare(distance(a), distance(best)), cmp.Compare(best.Score, a.Score)) < 0 {
			best = a
		}
	}
	return best
}

// warnings are those of a report that matter to a plan.
func warnings(a *answers.Answers) []report.Warning {
	warnings := []report.Warning{}
	add := func(code, text string) { warnings = append(warnings, report.Warning{Code: code, Text: text}) }
	if a.Inexact {
		add(report.ReadAs, words.ReadAs(a.Profile.Profession.Text, a.JobName()))
	}
	if a.Unsaid.Degree {
		add(report.NoDegree, words.PlanNoDegree)
	}
	if a.Unsaid.Skills {
		add(report.NoSkills, words.PlanNoSkills)
	}
	return warnings
}
