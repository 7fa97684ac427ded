package route

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// On catalogues so small that every way can be tried, none is of less effort than the
// plan's; a goal that a plan gives up is reached by none, and none comes nearer to it.
func TestAPlanIsTheWayOfLeastEffort(t *testing.T) {
	catalogues, tried, reached, nearer, long, far := 0, 0, 0, 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		for range 12 { // rapid checks 100 times: more than 1,000 catalogues
			x := drawTraveller(t)
			l := Limits{NoDegree: rapid.IntRange(0, 3).Draw(t, "no degree") == 0, NoCoding: rapid.IntRange(0, 3).Draw(t, "no coding") == 0}
			w := x.allWays(l)
			if len(w.near) > mostTried || len(w.far) > mostTried || len(w.without) > mostTried {
				continue
			}
			if rapid.IntRange(0, 3).Draw(t, "all there is") == 0 && x.want.Own == 0 {
				x.want.Score = w.highest() + rapid.IntRange(0, 1).Draw(t, "and more")
			}
			l = drawLimits(t, w.any(), l)
			before := x.stand(way{})
			plan := x.find(l)
			if !reflect.DeepEqual(x.stand(way{}), before) {
				t.Fatal("the account isn't as it was")
			}
			want, ok := w.least(x.want, l)
			if !ok && plan.Reached && x.want.Layer && x.want.Rank > 0 {
				continue // another role of the layer brings it there
			}
			if plan.Reached != ok {
				t.Fatalf("%+v %+v: reached is %v, %+v\n%+v", x.want, l, plan.Reached, want, plan)
			}
			if ok {
				reached++
			} else if want = w.nearest(x.want, l, before); want.steps > 0 {
				nearer++
			}
			x.checkWay(t, plan, want, l)
			checkUnlimited(t, x, w, l, plan)
			catalogues++
			tried += len(w.near)
			if want.steps > 1 {
				long++
			}
			if near, _ := least(w.near, l, func(y way) bool { return y.does(x.want) }); ok && near.steps == 0 && want.steps > 0 {
				far++
			}
		}
	})
	t.Logf("%d catalogues with %d ways; %d goals reached, %d with a longer study, %d come nearer to, %d in several steps", catalogues, tried, reached, far, nearer, long)
	if catalogues < 1000 && !testing.Short() {
		t.Error("too few were small enough")
	}
}

// allWays are the ways with no more study than the door takes, with any that opens it, and
// without study.
type allWays struct{ near, far, without []way }

func (x traveller) allWays(l Limits) allWays {
	near, far := x.degrees(l)
	return allWays{x.ways(l, near), x.ways(l, far), x.ways(l, []*option{nil})}
}

func (w allWays) any() []way {
	if len(w.near) > 0 {
		return w.near
	}
	return w.without
}

func (w allWays) least(want Want, l Limits) (way, bool) {
	for _, ways := range [][]way{w.near, w.far} {
		if found, ok := least(ways, l, func(x way) bool { return x.does(want) }); ok {
			return found, true
		}
	}
	return way{}, false
}

// checkWay compares a plan with the way that it should be.
func (x traveller) checkWay(t *rapid.T, plan report.Plan, want way, l Limits) {
	t.Helper()
	got, courses := way{}, x.courses(l)
	for _, s := range plan.Steps {
		switch s.Kind {
		case report.DegreeStep:
			got.study += s.Hours
			got.steps++
		case report.SkillStep:
			got.hours += s.Hours
			got.steps++
			id, _, _ := strings.Cut(strings.TrimPrefix(s.Change, "skill:"), ":")
			if slices.ContainsFunc(courses, func(c course) bool { return x.Skills[c.skill].ID == id && c.beside }) {
				got.beside += s.Hours
			}
		}
	}
	if got.effort() != want.effort() || got.steps != want.steps || plan.Hours != got.study+got.hours {
		t.Fatalf("%d steps of %d effort, the least is %+v (%d)\n%+v %+v\n%+v", got.steps, got.effort(), want, want.effort(), x.want, l, plan)
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
		{"out of reach", []lesson{{9, 10}, {9, 11}, {9, 12}}, 30, Limits{}, 1},
		{"more hours than there are", []lesson{{9, 30}, {9, 33}, {9, 36}}, 18, Limits{Hours: 15}, 1},
		// One is taken, and there may be no other; or it is left, and the other isn't enough.
		{"more steps than are wanted", []lesson{{9, 10}, {9, 11}}, 18, Limits{Steps: 1}, 3},
		{"no better than the first way", []lesson{{15, 10}, {15, 20}}, 15, Limits{}, 1},
		// The first way is the first lesson. Without it, the second and the third take less;
		// to leave one of these takes more again.
		{"worse than the best way", []lesson{{9, 30}, {3, 11}, {3, 12}, {3, 40}}, 6, Limits{}, 5},
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
// role asks for first: nobody is sent another way for nothing. The short lesson lets the
// search hope, and look at the others.
func TestTheFirstOfEqualWaysStays(t *testing.T) {
	short := lesson{3, 30}
	for _, lessons := range [][]lesson{
		{{12, 2}, {6, 1}, {6, 1}},
		{{12, 120}, {12, 120}, short},
		{{12, 120}, {6, 60}, {6, 60}, short},
	} {
		plan := pupil(t, Want{Score: lessons[0].points}, lessons...).find(Limits{})
		if len(plan.Steps) != 1 || plan.Steps[0].Change != "skill:lesson-0:1" {
			t.Errorf("%v: %+v", lessons, plan.Steps)
		}
	}
}

// Study has its own part of the months: the hours that are left are all for skills. The
// first lesson, with which the search begins, is longer than they are.
func TestHoursOfStudyAreNoHoursForSkills(t *testing.T) {
	x := pupil(t, Want{Score: 12, Door: report.Open}, lesson{18, 30}, lesson{6, 11}, lesson{6, 12})
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
	plan := pupil(t, Want{Rank: 1}, lesson{3, 10}, lesson{3, 20}).find(Limits{})
	if !plan.Reached || plan.Hours != 10 {
		t.Errorf("reached is %v in %d hours", plan.Reached, plan.Hours)
	}
}
