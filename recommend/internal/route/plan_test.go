package route

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/recommend/report"
)

// Whoever would have to study for years, or can't get through the door at all, is told of
// the nearest role that is open to them as they are; nobody else is.
func TestAWayAroundIsTheNearestOpenRole(t *testing.T) {
	around := 0
	rapid.Check(t, func(t *rapid.T) {
		for range 10 {
			x := drawTraveller(t)
			l := Limits{NoDegree: rapid.Bool().Draw(t, "no degree"), Steps: rapid.IntRange(0, 2).Draw(t, "steps")}
			plan := x.find(l)
			study := slices.ContainsFunc(plan.Steps, func(s report.Step) bool { return s.Kind == report.DegreeStep }) ||
				slices.ContainsFunc(newGoal(x.answers, x.account, x.want).find(l).free, func(o *option) bool { return o.skill < 0 }) ||
				slices.ContainsFunc(plan.Obstacles, func(o report.Obstacle) bool { return o.Code == report.DoorObstacle })
			var want report.Around
			if study && plan.Now.Entry != report.Open {
				want = nearestOpen(x, plan.Target.Layer)
			}
			got := report.Around{}
			if plan.Around != nil {
				got = *plan.Around
				around++
			}
			if got != want {
				t.Fatalf("%+v is the way around, not %+v", want, got)
			}
		}
	})
	t.Logf("%d ways around", around)
}

// nearestOpen is the nearest role with points and an open door, of equally near ones the
// best, of equally good ones the first.
func nearestOpen(x traveller, layer int) (nearest report.Around) {
	var open []report.Around
	for i, role := range x.Roles {
		target := x.ledger.RoleTarget(i)
		a := report.Around{Role: role.ID, Title: role.Title, Layer: x.Layers[x.ledger.LayerOf(i)].Number, Score: x.account.Score(target)}
		if target != x.want.Target && a.Score > 0 && x.ledger.Door(target, x.answers.Degrees) == report.Open {
			open = append(open, a)
		}
	}
	away := func(a report.Around) int { return (a.Layer - layer) * (a.Layer - layer) }
	slices.SortStableFunc(open, func(a, b report.Around) int { return cmp.Or(away(a)-away(b), b.Score-a.Score) })
	if len(open) > 0 {
		nearest = open[0]
	}
	return nearest
}
