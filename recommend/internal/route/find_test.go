package route

import (
	"math/bits"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// nearest is the way to what comes nearest to a goal that can't be reached: through the
// door where that can be, then with as many cores, then at the best rank, then with the
// most points.
func (w allWays) nearest(want Want, l Limits, now way) way {
	if want.Own > 0 { // as many in all as the role's own points would make
		want.Score = max(want.Score, now.score+want.Own-now.own)
	}
	ways, most := w.near, w.highest()
	if _, ok := least(ways, l, func(way) bool { return true }); !ok {
		ways = w.without
	}
	cores := mostMet(ways, l, want, now)
	does := func(rank, score int) func(way) bool {
		return func(x way) bool {
			return x.score >= score && (rank == 0 || x.score > 0 && x.rank <= rank) && !slices.ContainsFunc(cores, func(ask int32) bool { return slices.Contains(x.unmet, ask) })
		}
	}
	for rank := want.Rank; rank > 0 && rank < now.rank; rank++ {
		score := want.Score
		if score > most {
			score = 0
		}
		if found, ok := least(ways, l, does(rank, score)); ok {
			return found
		}
	}
	switch {
	case want.Rank == 0:
		most = min(most, want.Score)
	case l.Hours+l.Steps == 0:
		most = 0 // without limits, more points would be another goal
	}
	for score := most; score > 0; score-- {
		if found, ok := least(ways, l, does(0, score)); ok {
			return found
		}
	}
	found, _ := least(ways, l, does(0, 0))
	return found
}

// mostMet are the most of the cores that can be met together, of as many the first.
func mostMet(ways []way, l Limits, want Want, now way) (best []int32) {
	if !want.Cores {
		return nil
	}
	for set := range 1 << len(now.unmet) {
		var cores []int32
		for i, ask := range now.unmet {
			if set>>i&1 > 0 {
				cores = append(cores, ask)
			}
		}
		_, ok := least(ways, l, func(x way) bool {
			return !slices.ContainsFunc(cores, func(ask int32) bool { return slices.Contains(x.unmet, ask) })
		})
		if ok && bits.OnesCount(uint(set)) > len(best) {
			best = cores
		}
	}
	return best
}

// highest is the most points that any way leads to, through the door where one leads there.
func (w allWays) highest() (most int) {
	ways := slices.Concat(w.near, w.far)
	if len(ways) == 0 {
		ways = w.without
	}
	for _, x := range ways {
		most = max(most, x.score)
	}
	return most
}

// checkUnlimited checks what is told of the goal whatever time and steps it takes: the
// most points, and how much time and how many steps would do.
func checkUnlimited(t *rapid.T, x traveller, w allWays, l Limits, plan report.Plan) {
	t.Helper()
	if most := w.highest(); plan.Highest != most {
		t.Fatalf("%d points are the most, not %d", most, plan.Highest)
	}
	if plan.Reached {
		return
	}
	free, ok := w.least(x.want, Limits{})
	if !ok {
		if len(plan.Obstacles) == 0 {
			t.Fatal("nothing stands in the way")
		}
		return
	}
	want := []report.Obstacle{}
	if l.Steps > 0 && free.steps > l.Steps {
		want = append(want, report.Obstacle{Code: report.StepsObstacle, Text: words.NeedsSteps(free.steps, l.Steps)})
	}
	hours := 0 // of a way of that effort
	for _, ways := range [][]way{w.near, w.far} {
		for _, y := range ways {
			if y.does(x.want) && y.effort() == free.effort() && y.steps == free.steps && slices.ContainsFunc(plan.Obstacles, func(o report.Obstacle) bool { return o.Text == words.NeedsHours(y.study+y.hours, l.Hours) }) {
				hours = y.study + y.hours
			}
		}
	}
	if l.Hours > 0 {
		want = append(want, report.Obstacle{Code: report.TimeObstacle, Text: words.NeedsHours(hours, l.Hours)})
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
			begun := s.begun()
			brief := s
			brief.nodes = rapid.IntRange(0, 12).Draw(t, "nodes")
			got, ok, proven := brief.run()
			switch {
			case proven && (ok != reached || effortOf(got) != effortOf(want) || len(got) != len(want)):
				t.Fatalf("%d is proven to be least, and there is a way of %d", effortOf(got), effortOf(want))
			case begun.best != nil && (!ok || effortOf(got) > begun.bestEffort):
				t.Fatalf("%d, after %d to begin with", effortOf(got), begun.bestEffort)
			case brief.nodes == 0 && (proven || !slices.Equal(got, begun.best)):
				t.Fatalf("a search that may look at nothing finds %d, %v, after %d to begin with", effortOf(got), proven, begun.bestEffort)
			}
			if !proven {
				early++
			}
		}
	})
	t.Logf("%d searches ended early", early)
}

func effortOf(options []*option) (sum int) {
	for _, o := range options {
		if o.skill < 0 {
			sum += o.hours
		}
		sum += o.effort
	}
	return sum
}
