// Package route finds the way of least effort to a role, or to a layer by its lead role:
// what to learn, what that needs, and which degree where nothing else leads through the
// door, in which order; or what stands in the way.
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
	s, f := g.find(l)
	plan := report.Plan{
		Schema: report.PlanSchema, Catalog: report.Catalog{Name: g.catalogue.Name, Version: g.catalogue.Version}, Profile: a.Echo(),
		Target: g.asTarget(), Goal: report.Wanted{Rank: w.Rank, Score: w.Score, Own: w.Own, Cores: w.Cores, Entry: w.Door},
		Shortest: f.shortest, Highest: f.highest,
		Now: g.state(nil), Steps: []report.Step{}, Obstacles: []report.Obstacle{},
		Assumption: cmp.Or(g.catalogue.Effort.Assumption, words.UsualAssumption), Coverage: a.Coverage(), Warnings: g.warnings(),
	}
	s.addSteps(&plan, f.options)
	if plan.Reached = g.holds(plan.Last()); !plan.Reached {
		plan.Obstacles = s.obstacles(f)
	}
	shut := slices.ContainsFunc(plan.Obstacles, func(o report.Obstacle) bool { return o.Code == report.DoorObstacle })
	if plan.Now.Entry != report.Open && (takesDegree(f.options) || takesDegree(f.free) || shut) {
		plan.Around = s.around(f.options)
	}
	if !takesDegree(f.options) && !l.NoDegree {
		plan.Study = g.otherWay()
	}
	return plan
}

func (g *goal) asTarget() report.Target {
	layer, role := &g.catalogue.Layers[g.layer], g.ledger.Role(g.Role)
	if g.Layer {
		return report.Target{Kind: "layer", ID: layer.ID, Name: layer.Name, Layer: layer.Number, Role: role.ID, Title: g.title(g.Role)}
	}
	return report.Target{Kind: "role", ID: role.ID, Name: g.title(g.Role), Layer: layer.Number}
}

// addSteps puts options into words, something to try first.
func (s *search) addSteps(plan *report.Plan, options []*option) {
	mark, degrees := s.account.Mark(), []ledger.Degree(nil)
	if text := s.firstStep(); text != "" && len(options) > 0 {
		plan.Steps = append(plan.Steps, report.Step{Kind: report.TryStep, What: text, Why: []report.Gain{}, Effort: words.TryEffort, After: plan.Now})
	}
	ordered := s.inOrder(options)
	for i, o := range ordered {
		if o.skill < 0 {
			degrees = s.addStudy(plan, o, degrees)
			continue
		}
		step := s.step(o)
		step.For, step.Names = s.neededBy(o, ordered[i+1:])
		step.After = s.state(degrees)
		plan.Steps, plan.Hours = append(plan.Steps, step), plan.Hours+step.Hours
	}
	s.account.Back(mark)
}

// addStudy adds a degree in its stages to those that were taken before.
func (s *search) addStudy(plan *report.Plan, o *option, degrees []ledger.Degree) []ledger.Degree {
	for _, stage := range o.stages {
		years := ledger.Years(stage.hours)
		step := report.Step{
			Kind: report.DegreeStep, What: words.DegreeIn(stage.degree.Level, s.fieldName(stage.degree)), Change: stage.change(),
			Hours: stage.hours, Years: years, Effort: words.StudyEffort(years),
		}
		before := s.earned()
		s.account.Study(stage.degree)
		step.Why = s.gains(before)
		degrees = append(degrees, stage.degree)
		step.After = s.state(degrees)
		plan.Steps, plan.Hours = append(plan.Steps, step), plan.Hours+step.Hours
	}
	return degrees
}

// firstStep is what to try for the goal; of the person's own profession, what its people
// can try.
func (g *goal) firstStep() string {
	r := g.ledger.Role(g.Role)
	if a := g.answers; r.ID == ledger.OwnProfession && a.HasJob && a.Job.Profession >= 0 {
		if next := g.catalogue.Professions[a.Job.Profession].Next; next != "" {
			return next
		}
	}
	return cmp.Or(r.FirstStep, g.catalogue.Layers[g.layer].FirstStep)
}

// step takes a skill, and says what it is learnt for and what it adds.
func (s *search) step(o *option) report.Step {
	step := report.Step{
		Kind: report.SkillStep, Change: s.change(o), Hours: o.hours, Effort: words.Effort(o.hours), Core: s.isUnmetCore(o.skill),
		What: words.Learn(s.catalogue.Skills[o.skill].Name, int(o.level)),
	}
	before := s.earned()
	s.take(o)
	step.Why = s.gains(before)
	return step
}

// isUnmetCore says whether nobody is hired without a skill, and that isn't met.
func (g *goal) isUnmetCore(skill int32) bool {
	return slices.ContainsFunc(g.cores, func(ask int32) bool { return g.ledger.Ask(ask).Skill == skill && !g.account.Met(ask) })
}

// earned is what each ask of the goal earns now.
func (g *goal) earned() (points []int) {
	g.asks(func(_ *ledger.Ask, ask int32) { points = append(points, g.account.Earned(ask)) })
	return points
}

// gains tells what the asks of the goal earn more than before, most first: what the role
// asks for, and its layer too, once.
func (g *goal) gains(before []int) []report.Gain {
	gains, i := []report.Gain{}, 0
	g.asks(func(q *ledger.Ask, ask int32) {
		gained := g.account.Earned(ask) - before[i]
		i++
		if gained == 0 {
			return
		}
		kind, id, name := words.Requirement(g.catalogue, q.Requirement)
		at := slices.IndexFunc(gains, func(x report.Gain) bool { return x.Kind == kind && x.Requirement == id })
		if at < 0 {
			at, gains = len(gains), append(gains, report.Gain{Kind: kind, Requirement: id, Name: name})
		}
		gains[at].Points += gained
	})
	slices.SortStableFunc(gains, func(a, b report.Gain) int { return b.Points - a.Points })
	return gains
}

// neededBy gives the ids and names of the skills of later steps that need an option's.
func (s *search) neededBy(o *option, later []*option) (ids, names []string) {
	for _, x := range later {
		if x.skill >= 0 && len(s.before(x, []*option{o})) > 0 {
			skill := &s.catalogue.Skills[x.skill]
			ids, names = append(ids, skill.ID), append(names, skill.Name)
		}
	}
	return ids, names
}

func (g *goal) fieldName(d ledger.Degree) string {
	if len(d.Fields) == 0 {
		return ""
	}
	return g.catalogue.Fields[d.Fields[0]].Name
}

// warnings are those of a report that matter to a plan.
func (g *goal) warnings() []report.Warning {
	warnings, a := []report.Warning{}, g.answers
	add := func(code, text string) { warnings = append(warnings, report.Warning{Code: code, Text: text}) }
	if a.Inexact {
		add(report.ReadAs, words.ReadAs(a.Profile.Profession.Text, a.JobName()))
	}
	for _, f := range a.NearFields() {
		add(report.NearField, words.NearField(f.Text, f.Names))
	}
	if r := g.ledger.Role(g.Role); len(r.Became) > 0 {
		add(report.FadingTitle, r.Title+": "+words.Fading(g.catalogue, r))
	}
	if g.door(a.Degrees) == report.Unknown {
		add(g.unknownDoor())
	}
	if a.Unsaid.Skills {
		add(report.NoSkills, words.PlanNoSkills)
	}
	return warnings
}

// unknownDoor says on what it depends whether a door is open that isn't known to be.
func (g *goal) unknownDoor() (code, text string) {
	if len(g.answers.Degrees) == 0 {
		years := 0
		if all := g.degrees(report.Open); len(all) > 0 {
			years = ledger.Years(all[0].hours)
		}
		return report.NoDegree, words.PlanDoorUnsaid(g.entry(), years)
	}
	field := ""
	for i, d := range g.answers.Degrees {
		if len(d.Fields) == 0 {
			field = cmp.Or(field, g.answers.DegreeSaid(i).Field.Text)
		}
	}
	asked := ""
	if fields := g.entry().Fields; len(fields) > 0 {
		if f, ok := g.catalogue.FindField(fields[0].ID); ok {
			asked = g.catalogue.Fields[f].Name
		}
	}
	return report.UnknownDoor, words.PlanDoorUnknown(field, asked)
}
