package route

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// On catalogues so small that every way can be tried, none is of less effort than the
// plan's; a goal that a plan gives up is reached by none, and none comes nearer to it.
func TestAPlanIsTheWayOfLeastEffort(t *testing.T) {
	catalogues, tried, reached, nearer, long := 0, 0, 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 { // rapid checks 100 times: 1,000 catalogues
			x := drawTraveller(t)
			l := Limits{NoDegree: rapid.Bool().Draw(t, "no degree"), NoCoding: rapid.Bool().Draw(t, "no coding")}
			ways := x.ways(l)
			if len(ways) > mostTried {
				continue
			}
			if rapid.IntRange(0, 3).Draw(t, "all there is") == 0 {
				x.want.Score = highest(ways, x.want) + rapid.IntRange(0, 1).Draw(t, "and more")
			}
			l = drawLimits(t, ways, l)
			before, plan := x.state(), x.find(l)
			if x.state() != before {
				t.Fatal("the account isn't as it was")
			}
			want, ok := least(ways, l, x.want.holds)
			if plan.Reached != ok {
				t.Fatalf("%+v %+v: reached is %v, %+v", x.want, l, plan.Reached, want)
			}
			if ok {
				reached++
			} else if want = nearest(ways, x.want, l); want.steps > 0 {
				nearer++
			}
			checkWay(t, plan, want, l)
			checkUnlimited(t, x, ways, l, plan)
			catalogues++
			tried += len(ways)
			if want.steps > 1 {
				long++
			}
		}
	})
	t.Logf("%d catalogues with %d ways; %d goals reached, %d come nearer to, %d in several steps", catalogues, tried, reached, nearer, long)
}

// mostTried is how many ways of one catalogue are tried: with more, another is drawn.
const mostTried = 5_000

// checkWay compares a plan with the way that it should be.
func checkWay(t *rapid.T, plan report.Plan, want way, l Limits) {
	t.Helper()
	got := way{}
	for _, s := range plan.Steps {
		switch s.Kind {
		case report.DegreeStep:
			got.study += s.Hours
			got.steps++
		case report.SkillStep:
			got.hours += s.Hours
			got.steps++
		}
	}
	if got.effort() != want.effort() || got.steps != want.steps || plan.Hours != got.effort() {
		t.Fatalf("%d steps of %d hours, the least is %+v\n%+v", got.steps, plan.Hours, want, plan)
	}
	if !got.within(l) {
		t.Fatalf("%+v is more than %+v", got, l)
	}
	if !plan.Shortest {
		t.Fatal("the search of a tiny catalogue ended early")
	}
}

// nearest is the way to what comes nearest to a goal that can't be reached: with the
// door open where that can be, then at the best rank, then with the most points.
func nearest(ways []way, w Want, l Limits) way {
	most, now := highest(ways, w), ways[0].state
	_, opens := least(ways, l, func(s report.State) bool { return s.Entry == report.Open })
	w.Open = w.Open && opens
	for rank := w.Rank; rank > 0 && rank < now.Rank; rank++ {
		ranked := Want{Rank: rank, Score: w.Score, Open: w.Open}
		if w.Score > most {
			ranked.Score = 0
		}
		if found, ok := least(ways, l, ranked.holds); ok {
			return found
		}
	}
	switch {
	case w.Rank == 0:
		most = min(most, w.Score)
	case l.Hours+l.Steps == 0:
		return way{} // without limits, more points would be another goal
	}
	for score := most; score > now.Score; score-- {
		if found, ok := least(ways, l, Want{Score: score, Open: w.Open}.holds); ok {
			return found
		}
	}
	return way{}
}

// highest is the most points that any way leads to, of those with a degree by the ones
// that open the door where it has to be.
func highest(ways []way, w Want) (most int) {
	shut := ways[0].state.Entry != report.Open
	for _, x := range ways {
		if !x.degree || !w.Open || !shut || x.state.Entry == report.Open {
			most = max(most, x.state.Score)
		}
	}
	return most
}

// checkUnlimited checks what is told of the goal whatever time and steps it takes: the
// most points, and how much time and how many steps would do.
func checkUnlimited(t *rapid.T, x traveller, ways []way, l Limits, plan report.Plan) {
	t.Helper()
	if most := highest(ways, x.want); plan.Highest != most {
		t.Fatalf("%d points are the most, not %d", most, plan.Highest)
	}
	free, ok := least(ways, Limits{}, x.want.holds)
	if !ok || plan.Reached {
		return
	}
	want := []report.Obstacle{}
	if l.Steps > 0 && free.steps > l.Steps {
		want = append(want, report.Obstacle{Code: report.StepsObstacle, Text: words.NeedsSteps(free.steps, l.Steps)})
	}
	if l.Hours > 0 {
		want = append(want, report.Obstacle{Code: report.TimeObstacle, Text: words.NeedsHours(free.effort(), l.Hours)})
	}
	if !slices.Equal(plan.Obstacles, want) {
		t.Fatalf("%+v stand in the way, not %+v", want, plan.Obstacles)
	}
}

// Study at full time leaves of each month what it doesn't take.
func TestStudyTakesItsPartOfTheMonths(t *testing.T) {
	const year, half = data.YearOfStudy, data.YearOfStudy / 2
	for _, tt := range []struct{ months, hours, study, want int }{
		{12, 400, 0, 400},
		{12, 400, half, 200},
		{12, 401, half, 201}, // rounded for the person
		{12, 400, year - 1, 1},
		{12, 400, year, 0},
		{12, 400, year + 1, -1},
		{0, 400, 0, 400},
		{0, 400, 1, -1},
		{1, 10, year / 12, 0},
	} {
		if got := (Limits{Hours: tt.hours, Months: tt.months}).spare(tt.study); got != tt.want {
			t.Errorf("%+v: %d hours", tt, got)
		}
	}
	if got := (Limits{Months: 1}).spare(year); got < year {
		t.Errorf("months without hours limit to %d hours", got)
	}
}

// A search that had to end early must say so, and be no worse than the best step each
// time, with which it begins. What it calls proven must be what a search finds that
// ended by itself.
func TestASearchThatEndsEarlySaysSo(t *testing.T) {
	early := 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			s := drawTraveller(t).search(drawLimits(t, []way{{hours: 200, steps: 2}}, Limits{}))
			want, reached, _ := s.run()
			begun := s
			begun.bestHours = math.MaxInt
			begun.eachDegree(begun.greedy)
			brief := s
			brief.nodes = rapid.IntRange(0, 12).Draw(t, "nodes")
			got, ok, proven := brief.run()
			switch {
			case proven && (ok != reached || hoursOf(got) != hoursOf(want) || len(got) != len(want)):
				t.Fatalf("%d hours are proven to be least, and there is a way of %d", hoursOf(got), hoursOf(want))
			case begun.best != nil && (!ok || hoursOf(got) > begun.bestHours):
				t.Fatalf("%d hours, after %d to begin with", hoursOf(got), begun.bestHours)
			case brief.nodes == 0 && (proven || !slices.Equal(got, begun.best)):
				t.Fatalf("a search that may look at nothing finds %d hours, %v, after %d to begin with", hoursOf(got), proven, begun.bestHours)
			case !ok:
				checkProven(t, s, brief)
			}
			if !proven {
				early++
			}
		}
	})
	t.Logf("%d searches ended early", early)
}

// checkProven checks that nothing of less effort gets as far as what a brief search calls
// the shortest way to the nearest.
func checkProven(t *rapid.T, s, brief search) {
	t.Helper()
	got, proven := brief.nearest(s.highest())
	if !proven || got == nil {
		return
	}
	mark := s.account.Mark()
	for _, o := range got {
		s.account.Add(o.run)
	}
	as := s // as far as that
	as.rank, as.score = min(s.rank, 1)*s.goal.rank(), s.goal.score()
	s.account.Back(mark)
	as.open = s.open && slices.ContainsFunc(got, func(o *option) bool { return o.opens })
	if least, ok, _ := as.run(); !ok || hoursOf(least) < hoursOf(got) {
		t.Fatalf("%d hours are proven to come nearest, and there is a way of %d", hoursOf(got), hoursOf(least))
	}
}

// What a search looks at beyond what it must, it hasn't the time for where skills are
// many. These are so few that one can count along.
func TestASearchLeavesWhatIsHopeless(t *testing.T) {
	for _, tt := range []struct {
		name    string
		lessons []lesson
		score   int
		limits  Limits
		looks   int
	}{
		{"out of reach", []lesson{{10, 10}, {10, 11}, {10, 12}}, 40, Limits{}, 1},
		{"more hours than there are", []lesson{{10, 10}, {10, 11}, {10, 12}}, 20, Limits{Hours: 15}, 1},
		// One is taken, and there may be no other; or it is left, and the other isn't enough.
		{"more steps than are wanted", []lesson{{10, 10}, {10, 11}}, 20, Limits{Steps: 1}, 3},
		{"no better than the first way", []lesson{{20, 10}, {20, 20}}, 20, Limits{}, 1},
		// The first way is the first lesson. Without it, the second and the third take less;
		// to leave one of these takes more again.
		{"worse than the best way", []lesson{{30, 30}, {10, 11}, {10, 12}, {10, 40}}, 20, Limits{}, 5},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := pupil(t, Want{Score: tt.score}, tt.lessons...).search(tt.limits)
			for s.nodes = 1; ; s.nodes++ {
				if _, _, proven := s.run(); proven {
					break
				}
			}
			if looks := s.nodes - 1; looks != tt.looks {
				t.Errorf("the search looks at %d places, not %d", looks, tt.looks)
			}
		})
	}
}

// Of ways of the same effort the one of fewest steps is taken, and of those what the
// layer asks for first: nobody is sent another way for nothing. The short lesson lets the
// search hope, and look at the others.
func TestTheFirstOfEqualWaysStays(t *testing.T) {
	short := lesson{1, 10}
	for _, lessons := range [][]lesson{
		{{20, 2}, {10, 1}, {10, 1}},
		{{20, 200}, {20, 200}, short},
		{{20, 200}, {10, 100}, {10, 100}, short},
	} {
		plan := pupil(t, Want{Score: 20}, lessons...).find(Limits{})
		if len(plan.Steps) != 1 || plan.Steps[0].Change != "skill:lesson-0:1" {
			t.Errorf("%v: %+v", lessons, plan.Steps)
		}
	}
}

// Study has its own part of the months: the hours that are left are all for skills. The
// first lesson, with which the search begins, is longer than they are.
func TestHoursOfStudyAreNoHoursForSkills(t *testing.T) {
	x := pupil(t, Want{Score: 20, Open: true}, lesson{30, 30}, lesson{10, 11}, lesson{10, 12})
	x.Layers[0].Entry.Open = scale.Secondary
	plan := x.find(Limits{Months: 24, Hours: 50})
	if !plan.Reached || plan.Hours != data.YearOfStudy+11+12 {
		t.Errorf("reached is %v in %d hours", plan.Reached, plan.Hours)
	}
	x.want.Score = 0
	if plan := x.find(Limits{Months: 12, Hours: 50}); !plan.Reached || plan.Hours != data.YearOfStudy {
		t.Errorf("with no hours left for skills, reached is %v in %d hours", plan.Reached, plan.Hours)
	}
}

// Whoever has a single point is ranked.
func TestAPointIsEnoughForARank(t *testing.T) {
	plan := pupil(t, Want{Rank: 1}, lesson{1, 10}, lesson{1, 20}).find(Limits{})
	if !plan.Reached || plan.Hours != 10 {
		t.Errorf("reached is %v in %d hours", plan.Reached, plan.Hours)
	}
}
