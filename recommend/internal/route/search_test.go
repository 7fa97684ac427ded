package route

import (
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// On catalogues so small that every way can be tried, none is of less effort than the
// plan's; a goal that a plan gives up is reached by none, and none comes nearer to it.
func TestAPlanIsTheWayOfLeastEffort(t *testing.T) {
	catalogues, tried, reached, nearer, long := 0, 0, 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 { // rapid checks 100 times: next to 1,000 catalogues
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

// mostTried is how many ways of one catalogue are tried: one with more is left out.
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
