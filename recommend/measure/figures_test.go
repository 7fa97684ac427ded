package measure

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"layerpath/recommend/report"
)

// outcome makes an outcome of scores by layer, in the order of the ranking.
func outcome(id string, primary, accept []int, ranking ...[2]int) Outcome {
	o := Outcome{Case: &Case{ID: id, Primary: primary, Accept: accept}}
	for _, l := range ranking {
		o.Layers = append(o.Layers, report.Standing{Layer: l[0], Score: l[1]})
	}
	return o
}

// seven are cases for three layers that can be added up in one's head.
func seven() []Outcome {
	all := []Outcome{
		outcome("a", []int{1}, nil, [2]int{1, 20}, [2]int{2, 10}, [2]int{3, 5}),    // right, leads by 10
		outcome("b", []int{1}, []int{2}, [2]int{2, 9}, [2]int{1, 8}, [2]int{3, 0}), // wrong by 1: an accepted one first
		outcome("c", []int{1}, nil, [2]int{3, 30}, [2]int{2, 12}, [2]int{1, 2}),    // wrong: its own is third
		outcome("d", []int{1, 2}, nil, [2]int{2, 7}, [2]int{3, 3}, [2]int{1, 1}),   // right, half a case of each layer
		outcome("e", []int{2}, nil, [2]int{2, 6}, [2]int{1, 3}, [2]int{3, 0}),      // right, leads by 3: still a close call
		outcome("f", []int{2}, nil), // nothing recognised
		outcome("g", []int{3}, nil, [2]int{3, 5}, [2]int{1, 5}, [2]int{2, 0}), // right by the tie-break; alone in layer 3
	}
	all[1].Close, all[4].Close, all[6].Close = true, true, true
	return all
}

func near(a Figure, b float64) bool { return math.Abs(float64(a)-b) < 1e-12 }

// The macro figures are those of the evidence's README: whoever compares with it
// compares alike.
func TestTakeMacro(t *testing.T) {
	f := Take("x", 3, seven())
	// Layer 1 has a, b, c and half of d; layer 2 half of d, e and f; layer 3 has one
	// case and doesn't count.
	const one, two = 3.5, 2.5
	for _, c := range []struct {
		name string
		got  Figure
		want float64
	}{
		{"top-1", f.Top1, ((1+0+0+0.5)/one + (0.5+1+0)/two) / 2},
		{"lenient", f.Lenient, ((1+1+0+0.5)/one + (0.5+1+0)/two) / 2},
		{"top-2", f.Top2, ((1+1+0+0.5)/one + (0.5+1+0)/two) / 2},
		{"MRR", f.MRR, ((1+1.0/2+1.0/3+0.5)/one + (0.5+1+0)/two) / 2},
		{"recall of layer 1", f.Layers[0].Recall, 1.5 / one},
		{"recall of layer 3", f.Layers[2].Recall, 1},
	} {
		if !near(c.got, c.want) {
			t.Errorf("%s is %v, want %v", c.name, c.got, c.want)
		}
	}
	if f.Cases != 7 || f.Unranked != 1 {
		t.Errorf("%d cases, %d without a first layer", f.Cases, f.Unranked)
	}
}

func TestTakeConfusion(t *testing.T) {
	rows := Take("x", 3, seven()).Layers
	for i, want := range []struct {
		cases   int
		weight  float64
		counted bool
		first   [3]float64
		none    float64
	}{
		{4, 3.5, true, [3]float64{1, 1 + 0.5, 1}, 0},
		{3, 2.5, true, [3]float64{0, 0.5 + 1, 0}, 1},
		{1, 1, false, [3]float64{0, 0, 1}, 0},
	} {
		got := rows[i]
		if got.Layer != i+1 || got.Cases != want.cases || !near(got.Weight, want.weight) || got.Counted != want.counted || !near(got.None, want.none) {
			t.Errorf("row %d: %+v, want %+v", i+1, got, want)
		}
		for l, w := range want.first {
			if !near(got.First[l], w) {
				t.Errorf("row %d, layer %d first: %v, want %v", i+1, l+1, got.First[l], w)
			}
		}
	}
}

// Of four cases that don't belong to layer 2 only b has it first: an accepted neighbour is
// drawn all the same. d belongs to layers 1 and 2 both.
func TestTakeDrawn(t *testing.T) {
	for i, want := range []Row{{Elsewhere: 3, Drawn: 0}, {Elsewhere: 4, Drawn: 1.0 / 4}, {Elsewhere: 6, Drawn: 1.0 / 6}} {
		if got := Take("x", 3, seven()).Layers[i]; got.Elsewhere != want.Elsewhere || got.Drawn != want.Drawn {
			t.Errorf("layer %d draws %v of %d, want %v of %d", i+1, got.Drawn, got.Elsewhere, want.Drawn, want.Elsewhere)
		}
	}
	if rows := Take("x", 1, seven()[:1]).Layers; rows[0].Drawn.Known() {
		t.Errorf("%+v", rows)
	}
}

// Six of the seven have a first layer; b, e and g are close calls.
func TestTakeSureness(t *testing.T) {
	s := Take("x", 3, seven()).Sureness
	if s.Cases != 6 || s.CloseCalls != 3 || !near(s.CloseShare, 3.0/6) {
		t.Errorf("%+v", s)
	}
	if !near(s.Top1Close, (0+1+1)/3.0) || !near(s.Top1Clear, (1+0+1)/3.0) {
		t.Errorf("right if close %v, if clear %v", s.Top1Close, s.Top1Clear)
	}
	if !near(s.MarginRight, (10+4+3+0)/4.0) || !near(s.MarginWrong, (1+18)/2.0) {
		t.Errorf("lead if right %v, if wrong %v", s.MarginRight, s.MarginWrong)
	}
	want := []Band{{0, 1, 2, 1.0 / 2}, {2, 3, 1, 1}, {4, 7, 1, 1}, {8, 15, 1, 1}, {16, 0, 1, 0}}
	for i, b := range s.Bands {
		if b != want[i] {
			t.Errorf("band %+v, want %+v", b, want[i])
		}
	}
}

// A catalogue author with two cases gets dashes and nulls, not zeros that look
// measured.
func TestTakeTooFew(t *testing.T) {
	f := Take("x", 3, seven()[:2])
	if f.Top1.Known() || f.Top1Interval.Low.Known() || f.Recognized.Skills.Share.Known() || !f.Layers[0].Recall.Known() || f.Layers[1].Recall.Known() {
		t.Errorf("%+v", f)
	}
	text, err := json.Marshal(f)
	if err != nil || !strings.Contains(string(text), `"top1":null,"top1Interval":{"low":null,"high":null}`) || !strings.Contains(string(text), `"recall":0.5000`) || strings.Contains(string(text), `"worth":null`) {
		t.Errorf("%s, %v", text, err)
	}
}

// "No first layer" is a miss even for layer 1, where a list without order begins.
func TestNoPoints(t *testing.T) {
	o := outcome("a", []int{1}, []int{2}, [2]int{1, 0}, [2]int{2, 0})
	if o.First() != 0 || o.Top1() || o.Lenient() || o.Top2() || reciprocalRank(o) != 0 {
		t.Errorf("%+v", o)
	}
}

func TestMarginOfOneLayer(t *testing.T) {
	if o := outcome("a", []int{1}, nil, [2]int{1, 8}); o.Margin() != 8 {
		t.Errorf("a lead of %d", o.Margin())
	}
}
