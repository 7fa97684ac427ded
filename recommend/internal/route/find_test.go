package route

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

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

// A search that had to end early must say so, and be no worse than the best step each
// time, with which it begins. What it calls proven must be what a search finds that
// ended by itself.
func TestASearchThatEndsEarlySaysSo(t *testing.T) {
	early := 0
	rapid.Check(t, func(t *rapid.T) {
		for range 40 {
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
