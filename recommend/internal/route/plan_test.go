package route

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// Nobody is sent to study for whom the door isn't shut, or who wants whatever door there
// is; where it takes study, a long way is told in its stages, each as long as from the one
// before.
func TestADegreeIsAStepOnlyThroughAShutDoor(t *testing.T) {
	studies, stages := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			x.want.Door = rapid.SampledFrom([]report.Status{"", report.Stretch}).Draw(t, "door")
			plan := x.find(Limits{})
			held, hours, n := x.answers.Studied(), 0, 0
			for _, s := range plan.Steps {
				if s.Kind != report.DegreeStep {
					continue
				}
				if n++; coming(plan.Now) != report.Distant || x.want.Door == "" {
					t.Fatalf("%s, with a door that is %s", s.What, plan.Now.Entry)
				}
				if s.Years < 1 {
					t.Fatalf("%+v takes no time", s)
				}
				hours += s.Hours
			}
			if n == 0 {
				continue
			}
			studies, stages = studies+1, stages+n
			last := plan.Steps[len(plan.Steps)-1]
			if last.Kind != report.DegreeStep || coming(last.After) == report.Distant {
				t.Fatalf("the last step leaves the door shut: %+v", last)
			}
			word, _, _ := strings.Cut(strings.TrimPrefix(last.Change, "degree:"), ":")
			level, ok := scale.ParseDegree(word)
			if want := x.DegreeHours(held, level); !ok || hours != want {
				t.Fatalf("%d hours in stages, %d in one", hours, want)
			}
		}
	})
	t.Logf("%d studies in %d stages", studies, stages)
}

// coming is how far a door will be open, once what is under way is done.
func coming(s report.State) report.Status {
	if s.After != nil {
		return s.After.Status
	}
	return s.Entry
}

// The other way in is told where the door is no more than a stretch, and no other.
func TestTheOtherWayOpensTheDoor(t *testing.T) {
	told := 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			l := Limits{NoDegree: rapid.IntRange(0, 3).Draw(t, "no degree") == 0}
			plan := x.find(l)
			if plan.Study == nil {
				continue
			}
			told++
			if now := coming(plan.Now); l.NoDegree || now == report.Open || now == report.Distant || plan.Study.Opens != report.Open {
				t.Fatalf("%+v beside a door that is %s", plan.Study, plan.Now.Entry)
			}
		}
	})
	t.Logf("%d other ways", told)
}

// Whoever would have to study for years, or can't get through the door at all, is told of
// a role whose door isn't shut to them as they are; nobody else is.
func TestAWayAroundIsThroughADoorThatIsntShut(t *testing.T) {
	around := 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			plan := x.find(Limits{NoDegree: rapid.Bool().Draw(t, "no degree")})
			study := slices.ContainsFunc(plan.Steps, func(s report.Step) bool { return s.Kind == report.DegreeStep })
			shut := slices.ContainsFunc(plan.Obstacles, func(o report.Obstacle) bool { return o.Code == report.DoorObstacle })
			if plan.Around == nil {
				continue
			}
			around++
			role := slices.IndexFunc(x.Roles, func(r data.Role) bool { return r.ID == plan.Around.Role })
			door := x.answers.Door(x.account, role, x.answers.Held)
			switch {
			case plan.Now.Entry == report.Open || !study && !shut:
				t.Fatalf("%+v around a door that is %s", plan.Around, plan.Now.Entry)
			case role == x.want.Role || door != plan.Around.Entry || door != report.Open && door != report.Stretch:
				t.Fatalf("%+v: its door is %s", plan.Around, door)
			case plan.Around.Score == 0 || plan.Around.Score != x.account.Role(role):
				t.Fatalf("%+v has %d points", plan.Around, x.account.Role(role))
			}
		}
	})
	t.Logf("%d ways around", around)
}
