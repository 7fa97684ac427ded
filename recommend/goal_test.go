package recommend_test

import (
	"errors"
	"math"
	"reflect"
	"testing"

	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A goal in words: a layer by its number or name, a role by its id or title.
func TestParseGoal(t *testing.T) {
	const half = report.AtHome
	c := world.Tiny(t)
	c.Roles[0].Title, c.Roles[0].Aliases = "Chip designer", []string{"Designer of chips"}
	c.Roles[2].Title, c.Roles[2].Aliases = "Web designer", []string{"Web designer of pages"}
	r := newRanker(c)
	for text, want := range map[string]recommend.Goal{
		"2":             {Layer: 2, Own: half, Cores: true, Door: report.Stretch},
		"Three":         {Layer: 3, Own: half, Cores: true, Door: report.Stretch},
		"c":             {Role: "c", Own: half, Cores: true, Door: report.Stretch},
		"chip-designer": {Role: "a", Own: half, Cores: true, Door: report.Stretch},
		"WEB DESIGNER":  {Role: "c", Own: half, Cores: true, Door: report.Stretch},
	} {
		if got, err := r.ParseGoal(text); err != nil || got != want {
			t.Errorf("%q: %+v, %v", text, got, err)
		}
	}
	for text, want := range map[string]struct {
		recommend.GoalError
		message string
	}{
		"chip desiner": {recommend.GoalError{Text: "chip desiner", Roles: []string{"a"}}, `unknown layer or role "chip desiner"`},
		"designer":     {recommend.GoalError{Text: "designer", Roles: []string{"a", "c"}, Named: true}, `"designer" names several roles`},
		"4":            {recommend.GoalError{Text: "4"}, `unknown layer or role "4"`},
		"":             {recommend.GoalError{}, "the goal names no layer and no role"},
	} {
		_, err := r.ParseGoal(text)
		if is := (*recommend.GoalError)(nil); !errors.As(err, &is) || !reflect.DeepEqual(*is, want.GoalError) || err.Error() != want.message {
			t.Errorf("%q: %#v: %v", text, err, err)
		}
	}
}

// A goal made in Go may name what isn't there.
func TestPlanToNowhere(t *testing.T) {
	r := newRanker(world.Tiny(t))
	for _, tt := range []struct {
		goal recommend.Goal
		want string
	}{
		{recommend.Goal{}, "the goal names no layer and no role"},
		{recommend.Goal{Score: 50, Door: report.Open}, "the goal names no layer and no role"},
		{recommend.Goal{Layer: 99}, `unknown layer or role "layer 99"`},
		{recommend.Goal{Layer: -1}, `unknown layer or role "layer -1"`},
		{recommend.Goal{Role: "nobody"}, `unknown layer or role "nobody"`},
		{recommend.Goal{Role: "a", Layer: 1}, `the goal names a layer, and the role "a"`},
	} {
		p, err := r.Plan(world.Skills("wide"), tt.goal, recommend.Limits{})
		if is := (*recommend.GoalError)(nil); !errors.As(err, &is) || err.Error() != tt.want || p.Steps != nil {
			t.Errorf("%+v: %v, and a plan of %d steps", tt.goal, err, len(p.Steps))
		}
	}
}

// A goal that forgets to say what has to hold is the usual one: a plan that is reached
// before it begins would tell nobody anything.
func TestAGoalThatAsksForNothingIsTheUsualOne(t *testing.T) {
	r := newRanker(world.Tiny(t))
	for _, text := range []string{"2", "c"} {
		usual, err := r.ParseGoal(text)
		if err != nil {
			t.Fatal(err)
		}
		bare := recommend.Goal{Layer: usual.Layer, Role: usual.Role, Rank: -1, Door: report.Distant}
		got, err := r.Plan(world.Skills("apart:1"), bare, recommend.Limits{})
		want, wantErr := r.Plan(world.Skills("apart:1"), usual, recommend.Limits{})
		if err != nil || wantErr != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%+v: %+v, want %+v", bare, got.Goal, want.Goal)
		}
	}
}

// Whoever has all the time there is finds the way that whoever counts none finds.
func TestNoLimitIsTooLarge(t *testing.T) {
	r := newRanker(world.Tiny(t))
	goal := recommend.Goal{Layer: 1, Score: 30}
	want, err := r.Plan(world.Skills("wide:1"), goal, recommend.Limits{})
	if err != nil || !want.Reached {
		t.Fatalf("%v, %+v", err, want.Obstacles)
	}
	got, err := r.Plan(world.Skills("wide:1"), goal, recommend.Limits{Hours: math.MaxInt, Months: math.MaxInt, Steps: math.MaxInt})
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v, %+v, want %+v", err, got, want)
	}
}
