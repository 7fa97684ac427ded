package fit_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/recommend/fit"
	"layerpath/recommend/measure"
)

func small(t *testing.T) *data.Catalogue {
	c, err := data.Load("../../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// writers are people of the second layer who write a lot. Points by hand: a beginner's
// Kubernetes earns 10·⅓ = 3 there and 21·½ = 11 in its role, writing 8 and 12 in the third
// layer, which so comes first, with 20 against 14.
func writers(t *testing.T) []measure.Group {
	var lines strings.Builder
	for i := range 20 {
		fmt.Fprintf(&lines, `{"id": "w%d", "profile": {"skills": ["writing", "kubernetes:1"]}, "expect": {"primary": [2]}}`+"\n", i)
		fmt.Fprintf(&lines, `{"id": "p%d", "profile": {"skills": ["prompting", "writing"]}, "expect": {"primary": [3]}}`+"\n", i)
		fmt.Fprintf(&lines, `{"id": "d%d", "profile": {"skills": ["verilog", "writing"], "degree": "master:EE"}, "expect": {"primary": [1]}}`+"\n", i)
	}
	cases, err := measure.Read(strings.NewReader(lines.String()), "writers", 3)
	if err != nil {
		t.Fatal(err)
	}
	return []measure.Group{{Name: "writers", Cases: cases}}
}

func top1(t *testing.T, c *data.Catalogue, groups []measure.Group) float64 {
	e, err := measure.Evaluate(c, groups, measure.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return float64(e.All.Top1)
}

// Whoever fits a catalogue gets points that rank the cases at least as well, within
// the bounds of a catalogue, and a catalogue that still passes its check.
func TestSearchRanksTheCasesBetter(t *testing.T) {
	c, groups := small(t), writers(t)
	free := fit.Settings{Temperature: 5, Shrink: 1, Price: 0}
	fitted := fit.With(c, fit.Search(c, fit.Of(c), groups, free))
	if before, after := top1(t, c, groups), top1(t, fitted, groups); after <= before {
		t.Errorf("top-1 %.3f after fitting, %.3f before", after, before)
	}
	if problems := data.Check(fitted); len(problems) > 0 {
		t.Error(problems)
	}
	if !reflect.DeepEqual(fit.Of(c), fit.Of(small(t))) {
		t.Error("fitting changed the catalogue that it was given")
	}
}

// Whoever plans with a fitted catalogue finds all that was in the other: a field that is
// added to catalogues later can't be left behind.
func TestWithKeepsAllButPoints(t *testing.T) {
	c, err := data.Load("../../data/catalog")
	if err != nil {
		t.Fatal(err)
	}
	c.Confidence.MeasuredOn = "people" // whether or not bands were measured
	before, after := reflect.ValueOf(c).Elem(), reflect.ValueOf(fit.With(c, fit.Of(c))).Elem()
	for _, field := range reflect.VisibleFields(before.Type()) {
		switch {
		case !field.IsExported():
		case before.FieldByIndex(field.Index).IsZero():
			t.Errorf("the catalogue has no %s, which this test could miss", field.Name)
		case !reflect.DeepEqual(before.FieldByIndex(field.Index).Interface(), after.FieldByIndex(field.Index).Interface()):
			t.Errorf("%s is another", field.Name)
		}
	}
}

// Points that cost more than they gain stay as people wrote them.
func TestSearchStaysAtADearPrice(t *testing.T) {
	c := small(t)
	dear := fit.Settings{Temperature: 5, Shrink: 1, Price: 10}
	if got := fit.Search(c, fit.Of(c), writers(t), dear); !reflect.DeepEqual(got, fit.Of(c)) {
		t.Errorf("%v, not the hand-written %v", got, fit.Of(c))
	}
}

// Whoever runs it again gets the same points.
func TestSearchIsRepeatable(t *testing.T) {
	c := small(t)
	first := fit.Search(c, fit.Of(c), writers(t), fit.Usual())
	if again := fit.Search(c, fit.Of(c), writers(t), fit.Usual()); !reflect.DeepEqual(first, again) {
		t.Errorf("%v, then %v", first, again)
	}
}
