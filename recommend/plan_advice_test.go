package recommend_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Advice can be followed: to whatever role, from nothing and from where people stand, a
// plan holds all that nobody is hired without, names nothing before what it needs, sends
// nobody to study whose door isn't shut, and claims what the ranking says of the profile
// with its steps taken.
func TestPlansOnTheEmbeddedCatalogueCanBeFollowed(t *testing.T) {
	w := embedded(t)
	plans, reached, early, steps := 0, 0, 0, 0
	follow := func(id string, p profiles.Profile, role string) {
		goal, err := w.ParseGoal(role)
		if err != nil {
			t.Fatal(err)
		}
		plan, err := w.Plan(p, goal, recommend.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if plans++; !plan.Shortest {
			early++
		}
		if plan.Reached {
			reached++
		}
		checkAdvice(t, w, id, p, goal, plan)
		steps += len(plan.Steps)
	}
	for _, r := range w.Catalogue.Roles {
		follow("nobody", profiles.Profile{}, r.ID)
	}
	for i, p := range world.People(t, "source-roles", "layer-seven", "everyday") {
		for n := range w.Catalogue.Roles {
			if testing.Short() && (n+i)%97 > 0 || (n+i)%31 > 0 {
				continue
			}
			follow(p.ID, p.Profile, w.Catalogue.Roles[n].ID)
		}
	}
	t.Logf("%d plans, %d reached, %d steps; %d that may not be the shortest", plans, reached, steps, early)
	if early > plans/50 {
		t.Errorf("%d of %d searches ended early", early, plans)
	}
}

// To every role there is a way for who knows nothing yet: with all cores, with what each step
// needs learnt before it, without two products of one job, and without a degree where the
// door has another way.
func TestThereIsAWayToEveryRoleFromNothing(t *testing.T) {
	w := embedded(t)
	for _, p := range []profiles.Profile{{}, {Degrees: said("degrees: [{level: none}]").Degrees}} {
		for i := range w.Catalogue.Roles {
			r := &w.Catalogue.Roles[i]
			plan, err := w.Plan(p, recommend.Goal{Role: r.ID}, recommend.Limits{})
			if err != nil || !plan.Reached || len(plan.Last().UnmetCore) > 0 {
				t.Errorf("%s: reached: %v, lacks %v: %v, %v", r.ID, plan.Reached, plan.Last().UnmetCore, plan.Obstacles, err)
				continue
			}
			door := r.Entry
			if door == nil {
				at := slices.IndexFunc(w.Catalogue.Layers, func(l data.Layer) bool { return l.ID == r.Layer })
				door = &w.Catalogue.Layers[at].Entry
			}
			if plan.Study != nil && plan.Study.Degree.Level == "secondary" && plan.Study.Degree.Field != "" {
				t.Errorf("%s: %s, and school is in no field", r.ID, plan.Study.Name)
			}
			var learnt []int // as indexes into the catalogue's skills
			for _, s := range plan.Steps {
				switch {
				case s.Kind == report.DegreeStep && strings.HasPrefix(s.Change, "degree:secondary:"):
					t.Errorf("%s: %s, and school is in no field", r.ID, s.What)
				case s.Kind == report.DegreeStep && door.Stretch == scale.NoDegree:
					t.Errorf("%s: %s, though the door has another way", r.ID, s.What)
				case s.Kind == report.SkillStep:
					skill, _ := w.Catalogue.FindSkill(strings.Split(s.Change, ":")[1])
					checkNeeds(t, w.Catalogue, r.ID, learnt, skill)
					checkRivals(t, w.Catalogue, r.ID, learnt, skill)
					learnt = append(learnt, skill)
				}
			}
		}
	}
}

// enough is how far, in percent, what is known counts for what is needed, or a product for
// the job that it stands for.
const enough = 60

// checkNeeds checks that what a skill needs is learnt before it, or shown by what is.
func checkNeeds(t *testing.T, c *data.Catalogue, role string, learnt []int, skill int) {
	t.Helper()
	for i := range c.Skills[skill].Needs {
		need := c.NeededSkill(&c.Skills[skill].Needs[i])
		if !slices.ContainsFunc(learnt, func(l int) bool { return standsFor(c, l)[need] >= enough }) {
			t.Errorf("%s: %s comes before %s, which it needs", role, c.Skills[skill].ID, c.Skills[need].ID)
		}
	}
}

// checkRivals checks that no two products are learnt for one job: neither counts for the
// other, and both for what is no product.
func checkRivals(t *testing.T, c *data.Catalogue, role string, learnt []int, skill int) {
	t.Helper()
	product := func(i int) bool { return c.Skills[i].Effort == "tool" }
	jobs := standsFor(c, skill)
	for _, l := range learnt {
		others := standsFor(c, l)
		if !product(skill) || !product(l) || jobs[l] >= enough || others[skill] >= enough {
			continue
		}
		for job, share := range jobs {
			if !product(job) && share >= enough && others[job] >= enough {
				t.Errorf("%s: %s after %s, both of which stand for %s", role, c.Skills[skill].ID, c.Skills[l].ID, c.Skills[job].ID)
			}
		}
	}
}

// standsFor gives how far a skill counts for each other one, in percent.
func standsFor(c *data.Catalogue, skill int) map[int]int {
	far := map[int]int{skill: 100}
	for i := range c.Skills[skill].Broader {
		b := &c.Skills[skill].Broader[i]
		for job, share := range standsFor(c, c.BroaderSkill(b)) {
			far[job] = max(far[job], share*b.Percent/100)
		}
	}
	return far
}

// checkAdvice checks a plan to a role, for a person.
func checkAdvice(t *testing.T, w ranked, id string, p profiles.Profile, goal recommend.Goal, plan report.Plan) {
	t.Helper()
	begin := p
	at := func(s report.Step) *data.Skill {
		i := slices.IndexFunc(w.Catalogue.Skills, func(x data.Skill) bool {
			return s.Kind == report.SkillStep && strings.HasPrefix(s.Change, "skill:"+x.ID+":")
		})
		if i < 0 {
			return nil
		}
		return &w.Catalogue.Skills[i]
	}
	for i, s := range plan.Steps {
		p = changed(t, p, s.Change)
		if s.Kind == report.DegreeStep && plan.Now.Entry != report.Distant {
			t.Errorf("%s to %s: %s, with a door that is %s", id, plan.Target.ID, s.What, plan.Now.Entry)
		}
		skill := at(s)
		if skill == nil {
			continue
		}
		if len(s.Why) == 0 && len(s.For) == 0 && plan.Reached { // parts of a point that others make whole
			without := begin
			for j, other := range plan.Steps {
				if j != i {
					without = changed(t, without, other.Change)
				}
			}
			if told, known := stateIn(w, without, plan.Target); known && meets(told, goal, without) {
				t.Errorf("%s to %s: %s is for nothing", id, plan.Target.ID, s.What)
			}
		}
		for _, n := range skill.Needs {
			if slices.ContainsFunc(plan.Steps[i:], func(later report.Step) bool {
				x := at(later)
				return x != nil && x.ID == n.ID && slices.Contains(later.For, skill.ID)
			}) {
				t.Errorf("%s to %s: %s comes before %s, which it needs", id, plan.Target.ID, s.What, n.ID)
			}
		}
	}
	last := plan.Last()
	if plan.Reached && len(last.UnmetCore) > 0 {
		t.Errorf("%s to %s: reached without %v", id, plan.Target.ID, last.UnmetCore)
	}
	if told, known := stateIn(w, p, plan.Target); known && !reflect.DeepEqual(told, last) {
		t.Errorf("%s to %s: the plan ends at %+v, a report says %+v", id, plan.Target.ID, last, told)
	}
}

// Of a product and the skill that it stands for, or of two products for one job, one is
// enough while something else is missing.
func TestAPlanTakesNoNearDoubles(t *testing.T) {
	w := embedded(t)
	p := profiles.Profile{Degrees: said("degrees: [{level: bachelor, field: computer science}]").Degrees, Skills: said("skills: [python]").Skills}
	plan, err := w.Plan(p, recommend.Goal{Role: "edge-ai-engineer", Score: 45}, recommend.Limits{})
	if err != nil || !plan.Reached {
		t.Fatal(err, plan.Obstacles)
	}
	products := 0
	for _, s := range plan.Steps {
		for _, product := range []string{"tensorflow-lite", "executorch", "nvidia-jetson"} {
			if strings.HasPrefix(s.Change, "skill:"+product+":") {
				products++
			}
		}
	}
	if products > 1 {
		t.Errorf("%d products for one job: %+v", products, plan.Steps)
	}
}

// Who learns for a role what shows what something else needs isn't sent to learn that, too:
// a course of programming beside Python is half a year for nothing.
func TestAPlanTakesNothingThatWhatItTakesShows(t *testing.T) {
	w := embedded(t)
	plan, err := w.Plan(profiles.Profile{}, recommend.Goal{Role: "edge-ai-engineer"}, recommend.Limits{})
	if err != nil || !plan.Reached {
		t.Fatal(err, plan.Obstacles)
	}
	var learnt []string
	for _, s := range plan.Steps {
		learnt = append(learnt, strings.TrimSuffix(strings.TrimPrefix(s.Change, "skill:"), ":2"))
	}
	if !slices.Contains(learnt, "python") || slices.Contains(learnt, "programming") {
		t.Errorf("learns %v", learnt)
	}
}

// Nobody is sent to a title that fades: the bridge goes elsewhere from the day on that it
// does, and from a title that fades itself it goes to what that became.
func TestNoBridgeLeadsToATitleThatFades(t *testing.T) {
	p := said("profession: conversation designer\nskills: [{name: conversation design, level: 4}, {name: prompt engineering, level: 3}, python, voiceflow]")
	bridge := func(became map[string][]string) string {
		e := embedded(t).Catalogue
		c := world.Copy(e)
		for i := range c.Roles {
			if ids, ok := became[c.Roles[i].ID]; ok {
				c.Roles[i].Became = ids
			}
		}
		r, err := recommend.New(c)
		if err != nil {
			t.Fatal(err)
		}
		told := r.Rank(p)
		if told.Bridge == nil {
			t.Fatalf("no bridge from %s", told.First.Role)
		}
		return told.Bridge.ID
	}
	now := bridge(nil)
	if then := bridge(map[string][]string{now: {"ai-engineer"}}); then == now {
		t.Errorf("the bridge is %s, which fades", then)
	}
	if from := bridge(map[string][]string{"conversation-designer": {"evaluation-engineer"}}); from != "evaluation-engineer" {
		t.Errorf("the bridge from what faded into evaluation engineer is %s", from)
	}
}

// "You are there already" is never the whole answer: whoever is at a goal is told what
// comes next.
func TestWhoIsThereIsToldWhatComesNext(t *testing.T) {
	w := embedded(t)
	for _, tt := range []struct {
		goal   recommend.Goal
		person string
	}{
		{recommend.Goal{Role: "network-engineer"}, "profession: network engineer\ndegrees: [{level: bachelor, field: computer science}]\nskills: [{name: bgp, level: 4}, {name: cisco ios, level: 4}, {name: routing and switching, level: 4}, {name: tcp/ip, level: 4}, {name: network security, level: 3}]\ninterests: [data-centers]"},
		{recommend.Goal{Layer: 7, Score: 1}, "profession: farmer"},
	} {
		plan, err := w.Plan(said(tt.person), tt.goal, recommend.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if !plan.Reached || len(plan.Steps) > 0 || plan.Then == nil {
			t.Errorf("%+v: %+v in %d steps, then %+v", tt.goal, plan.Now, len(plan.Steps), plan.Then)
			continue
		}
		if len(plan.Then.Learn) == 0 || plan.Then.Try == "" {
			t.Errorf("%+v: then %+v", tt.goal, plan.Then)
		}
	}
}

// A field that isn't known leaves a door open, and is told.
func TestAFieldThatIsntKnownIsNoDegreeToTake(t *testing.T) {
	w := embedded(t)
	p := said("degrees: [{level: bachelor, field: applied zymurgy}]\nskills: [{name: python, level: 3}, {name: pytorch, level: 3}, docker]")
	plan, err := w.Plan(p, recommend.Goal{Role: "software-engineer"}, recommend.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if plan.Now.Entry != report.Unknown || slices.ContainsFunc(plan.Steps, func(s report.Step) bool { return s.Kind == report.DegreeStep }) {
		t.Errorf("%+v, %+v", plan.Now, plan.Steps)
	}
	if !slices.ContainsFunc(plan.Warnings, func(x report.Warning) bool {
		return x.Code == report.UnknownDoor && x.Text == "if applied zymurgy counts as computer science your door is open, else it is a stretch"
	}) {
		t.Errorf("%+v", plan.Warnings)
	}
}

// A long way is told in its stages.
func TestALongWayIsToldInStages(t *testing.T) {
	w := embedded(t)
	plan, err := w.Plan(said("degrees: [{level: secondary}]\nskills: [{name: python, level: 1}]"), recommend.Goal{Role: "research-scientist", Cores: true, Door: report.Open}, recommend.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range plan.Steps {
		if s.Kind == report.DegreeStep {
			got = append(got, s.Change)
			if s.Years > 4 {
				t.Errorf("%s in %d years", s.What, s.Years)
			}
		}
	}
	if want := []string{"degree:bachelor:computer-science", "degree:master:computer-science", "degree:doctorate:computer-science"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if plan.Around == nil {
		t.Error("years of study, and no way around")
	}
}

// Whoever learns no code is told what nobody is hired without.
func TestACoreThatIsCodeStaysOut(t *testing.T) {
	w := embedded(t)
	plan, err := w.Plan(said("skills: [excel]"), recommend.Goal{Role: "ai-application-engineer"}, recommend.Limits{NoCoding: true})
	if err != nil || plan.Reached || len(plan.Obstacles) == 0 || plan.Obstacles[0].Code != report.CoreObstacle || !strings.Contains(plan.Obstacles[0].Text, "LLM application development") {
		t.Errorf("%v, reached is %t, %+v", err, plan.Reached, plan.Obstacles)
	}
}
