package recommend

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/profiles"
)

// A Goal is where a plan leads: to a layer or a role, and what has to hold there. Of
// Rank, Score and Open those that aren't zero have to hold together.
type Goal struct {
	Layer int    // the number of a layer; 0: a role
	Role  string // the id of a role
	Rank  int    // with a point, and at this place or a better one: of the layers, or of the layer's roles
	Score int    // with so many points or more
	Open  bool   // the door is open
}

// Limits are what a person can't or won't do.
type Limits struct {
	NoDegree bool // take no degree
	NoCoding bool // learn nothing that is read or written as code
	Hours    int  // spend no more than so many on skills, in Months; 0: as many as it takes
	Months   int  // in which study for a degree, at full time, has to fit too
	Steps    int  // take no more than so many, the first try aside; 0: as many as it takes
}

// Plan finds the way to a goal, whose layer or role the catalogue must have. Like
// Rank it cannot fail: what can't be reached is told, with the nearest to it. What
// it claims of a step is what Rank says of the profile with that step, and those
// before it, taken.
func (r *Ranker) Plan(p profiles.Profile, g Goal, l Limits) Plan {
	rd := r.read(p)
	plan := Plan{
		Schema: PlanSchema, Catalog: Catalog{Name: r.catalogue.Name, Version: r.catalogue.Version}, Profile: r.echo(rd),
		Target: r.target(g), Goal: wanted(g), Steps: []Step{}, Obstacles: []Obstacle{},
		Assumption: cmp.Or(r.catalogue.Effort.Assumption, usualAssumption), Coverage: r.coverage(rd),
	}
	plan.Now = r.state(p, g)
	w := r.newCourse(rd, g)
	found := w.find(l)
	plan.Reached, plan.Shortest, plan.Highest = found.reached, found.shortest, found.highest
	plan.Obstacles = w.obstacles(found, l)
	r.addSteps(&plan, w, found, p, g)
	if plan.Now.Entry != Open && (found.takesYears() || stopsAtDoor(&plan)) {
		plan.Around = r.around(rd, plan.Target)
	}
	plan.Warnings = r.planWarnings(rd)
	return plan
}

func wanted(g Goal) Wanted {
	w := Wanted{Rank: g.Rank, Score: g.Score}
	if g.Open {
		w.Entry = Open
	}
	return w
}

func (r *Ranker) target(g Goal) Target {
	if i := r.roleIndex(g.Role); i >= 0 {
		role := &r.catalogue.Roles[i]
		return Target{Kind: "role", ID: role.ID, Name: role.Title, Layer: r.catalogue.Layers[r.layerOf(i)].Number}
	}
	l := &r.catalogue.Layers[g.Layer-1]
	return Target{Kind: "layer", ID: l.ID, Name: l.Name, Layer: l.Number}
}

// roleIndex finds a role by its id, -1 for none.
func (r *Ranker) roleIndex(id string) int {
	return slices.IndexFunc(r.catalogue.Roles, func(x data.Role) bool { return x.ID == id })
}

// state ranks a profile, by the same steps as Rank, and looks where the target stands.
func (r *Ranker) state(p profiles.Profile, g Goal) State {
	rd, t := r.read(p), r.NewTally()
	r.Scores(&rd.Person, t)
	if role := r.roleIndex(g.Role); role >= 0 {
		return r.roleState(rd, t, role)
	}
	s := State{Of: len(r.layers), Score: t.Layers[g.Layer-1], Entry: r.door(rd, &r.catalogue.Layers[g.Layer-1].Entry).Status}
	order := r.order(t)
	if order[0].Score > 0 {
		s.Rank = 1 + slices.IndexFunc(order, func(x Standing) bool { return x.Layer == g.Layer })
		s.Close = s.Rank == 1 && len(order) > 1 && near(order[0].Score, order[1].Score)
	}
	return s
}

func (r *Ranker) roleState(rd *reading, t *Tally, role int) State {
	s := State{Score: t.Roles[role], Rank: 1, Of: r.rivals(role), Entry: r.door(rd, r.roleEntry(role)).Status}
	for i := range r.roles {
		if r.sameLayer(i, role) && (t.Roles[i] > s.Score || t.Roles[i] == s.Score && i < role) {
			s.Rank++
		}
	}
	return s
}

// rivals is how many roles a role is ranked among, itself included.
func (r *Ranker) rivals(role int) int {
	n := 0
	for i := range r.roles {
		if r.sameLayer(i, role) {
			n++
		}
	}
	return n
}

func (r *Ranker) sameLayer(role, other int) bool {
	return r.catalogue.Roles[role].Layer == r.catalogue.Roles[other].Layer
}

// addSteps puts what the search found into words, something to try first.
func (r *Ranker) addSteps(plan *Plan, w *course, found way, p profiles.Profile, g Goal) {
	if text := r.targetFirstStep(g); text != "" && len(found.options) > 0 {
		plan.Steps = append(plan.Steps, Step{Kind: TryStep, What: text, Why: []Gain{}, Effort: tryEffort, After: plan.Now})
	}
	for _, o := range w.inOrder(found.options) {
		step := w.step(o)
		p = o.take(p)
		step.After = r.state(p, g)
		plan.Steps = append(plan.Steps, step)
	}
	for _, s := range plan.Steps {
		plan.Hours += s.Hours
	}
}

// targetFirstStep is what to try for a target.
func (r *Ranker) targetFirstStep(g Goal) string {
	if i := r.roleIndex(g.Role); i >= 0 {
		return cmp.Or(r.catalogue.Roles[i].FirstStep, r.catalogue.Layers[r.layerOf(i)].FirstStep)
	}
	return r.catalogue.Layers[g.Layer-1].FirstStep
}

// takesYears says whether a degree is on the way, or would be if there were time.
func (w *way) takesYears() bool {
	return slices.ContainsFunc(slices.Concat(w.options, w.free), func(o *option) bool { return o.skill < 0 })
}

func stopsAtDoor(p *Plan) bool {
	return slices.ContainsFunc(p.Obstacles, func(o Obstacle) bool { return o.Code == DoorObstacle })
}

// around finds the role nearest to a target with a door that is open to a person:
// in the target's layer before its neighbours, then by score. A role without points
// leads nobody anywhere.
func (r *Ranker) around(rd *reading, target Target) *Around {
	t := r.NewTally()
	r.Scores(&rd.Person, t)
	var best *Around
	distance := func(layer int) int { return max(layer-target.Layer, target.Layer-layer) }
	for i := range r.roles {
		a := Around{Role: r.catalogue.Roles[i].ID, Title: r.catalogue.Roles[i].Title, Layer: r.catalogue.Layers[r.layerOf(i)].Number, Score: t.Roles[i]}
		if a.Score == 0 || a.Role == target.ID || r.door(rd, r.roleEntry(i)).Status != Open {
			continue
		}
		if best == nil || cmp.Or(cmp.Compare(distance(a.Layer), distance(best.Layer)), cmp.Compare(best.Score, a.Score)) < 0 {
			best = &a
		}
	}
	return best
}
