package recommend_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Rule 1. Whoever adds up the reasons that a report gives gets its score, as does a script
// that reads the JSON. (Package reasons adds up those of all roles as many times.)
func TestPointsAddUpToTheScore(t *testing.T) {
	world.CheckMany(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		for _, l := range readAgain(t, scored(w.Short(p))).Layers {
			checkSum(t, l.ID, l.Score, l.Reasons)
		}
	})
}

func TestPointsOfRolesAddUpToTheirScores(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		checkSums(t, readAgain(t, w.Rank(p)))
	})
}

func checkSums(t rapid.TB, told report.Report) {
	for _, l := range told.Layers {
		checkSum(t, l.ID, l.Score, l.Reasons)
		for _, role := range l.Roles {
			checkSum(t, role.ID, role.Score, role.Reasons)
		}
	}
}

// readAgain is a report as JSON has it: a score of 1.5 or "12" is an error.
func readAgain(t rapid.TB, r report.Report) (told report.Report) {
	if err := json.Unmarshal(marshal(t, r), &told); err != nil {
		t.Fatal(err)
	}
	return told
}

// scored is what adds up of a report in its layers: the rest takes JSON most of its time.
func scored(told report.Report) (scores report.Report) {
	for _, l := range told.Layers {
		scores.Layers = append(scores.Layers, report.Layer{ID: l.ID, Score: l.Score, Reasons: l.Reasons})
	}
	return scores
}

func checkSum(t rapid.TB, id string, score int, reasons []report.Reason) {
	sum := 0
	for _, r := range reasons {
		if r.Points < 1 || r.Points > r.Max {
			t.Fatalf("%s: %s %s earns %d of %d", id, r.Kind, r.Requirement, r.Points, r.Max)
		}
		sum += r.Points
	}
	if sum != score || score > 100 {
		t.Fatalf("%s: score %d, its reasons sum to %d", id, score, sum)
	}
	if !slices.IsSortedFunc(reasons, func(a, b report.Reason) int { return b.Points - a.Points }) {
		t.Fatalf("%s: the strongest reason isn't first: %v", id, reasons)
	}
}

// Rule 4. Two people with the same answers, or one who asks twice, would compare
// reports: they are the same to the byte, from one ranker used by many at once and
// from a catalogue read anew.
func TestSameProfileSameBytes(t *testing.T) {
	again, err := data.Load("../data/catalog")
	if err != nil {
		t.Fatal(err)
	}
	afresh := newRanker(again)
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		want := marshal(t, w.Rank(p))
		others := []*recommend.Ranker{w.Ranker, w.Ranker, w.Ranker, newRanker(world.Copy(w.Catalogue))}
		if w.Catalogue.Name == again.Name {
			others[3] = afresh
		}
		got := make([][]byte, len(others))
		var all sync.WaitGroup
		for i, r := range others {
			all.Go(func() { got[i], _ = json.Marshal(r.Rank(p)) })
		}
		all.Wait()
		for i := range got {
			if !bytes.Equal(got[i], want) {
				t.Fatalf("ranking %d:\n%s\nnot\n%s", i, got[i], want)
			}
		}
	})
}

func marshal(t rapid.TB, v any) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return text
}

// Rule 5. Somebody whose every word is misspelt must not be sent anywhere.
func TestNothingRecognizedNamesNoLayer(t *testing.T) {
	unknown := profiles.Name{Text: "qqxzqq"}
	for name, p := range map[string]profiles.Profile{
		"nothing said": {},
		"only a name":  {ID: "x", Name: "Python"},
		"unknown": {
			Skills: []profiles.Skill{{Name: unknown, Level: 4}}, Interests: []profiles.Name{unknown}, Profession: unknown,
		},
	} {
		t.Run(name, func(t *testing.T) {
			told := embedded(t).Rank(p)
			if len(told.Layers) > 0 || told.Layers == nil || len(told.CloseCalls) > 0 {
				t.Errorf("layers %v, close calls %v", told.Layers, told.CloseCalls)
			}
			if codes := warningCodes(told); !slices.Equal(codes, []string{report.NothingRecognized}) {
				t.Errorf("warnings %v", codes)
			}
		})
	}
}

func warningCodes(told report.Report) (codes []string) {
	for _, w := range told.Warnings {
		codes = append(codes, w.Code)
	}
	return codes
}

// Rule 5. Somebody whose answers are known but count nowhere yet sees all layers at
// 0 and what to do, and no layer named first.
func TestNoPointsNamesNoFirstLayer(t *testing.T) {
	whole := embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		drawn := newRanked(world.Of(world.DrawCatalogue(t)))
		for range 10 {
			checkNoPoints(t, drawn, world.DrawProfile(t, drawn.Vocabulary))
		}
	})
	schoolLeaver := profiles.Profile{Degrees: []profiles.Degree{{Level: scale.NoDegree}}}
	if told := whole.Rank(schoolLeaver); told.Layers[0].Score != 0 {
		t.Errorf("no degree at all earns %v", told.Layers[0].Reasons)
	}
	checkNoPoints(t, whole, schoolLeaver)
}

func checkNoPoints(t rapid.TB, w ranked, p profiles.Profile) {
	told := w.Rank(p)
	if told.Coverage.Recognized == 0 {
		return
	}
	if len(told.Layers) != len(w.Catalogue.Layers) {
		t.Fatalf("%d of %d layers", len(told.Layers), len(w.Catalogue.Layers))
	}
	nothing := told.Layers[0].Score == 0
	if nothing != slices.Contains(warningCodes(told), report.NoPoints) {
		t.Fatalf("first layer has %d points; warnings %v", told.Layers[0].Score, told.Warnings)
	}
	for i, l := range told.Layers {
		if nothing && (l.Score != 0 || l.Rank != 0 || l.Layer != i+1 || l.FirstStep == "") {
			t.Fatalf("nothing earned, yet %+v", l)
		}
	}
}

// Rule 8. Two layers never stand side by side without a reason for their order, and
// a difference that means nothing is said to mean nothing.
func TestOrderIsTotal(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		told := w.Rank(p)
		checkOrder(t, told)
		checkCloseCalls(t, told)
	})
}

func checkOrder(t rapid.TB, told report.Report) {
	by := func(l report.Layer, kind string) (sum int) {
		for _, r := range l.Reasons {
			if r.Kind == kind {
				sum += r.Points
			}
		}
		return sum
	}
	for i, l := range told.Layers {
		if told.Layers[0].Score > 0 && l.Rank != i+1 {
			t.Fatalf("layer %d has the rank %d in place %d", l.Layer, l.Rank, i+1)
		}
		if i == 0 {
			continue
		}
		a := told.Layers[i-1]
		if cmp.Or(a.Score-l.Score, by(a, "interest")-by(l, "interest"), by(a, "role")-by(l, "role"), l.Layer-a.Layer) <= 0 {
			t.Fatalf("layer %d stands before layer %d: %v %v", a.Layer, l.Layer, a, l)
		}
	}
}

// checkCloseCalls finds the groups in another way: a place belongs to the group that
// the place before is in, if its first isn't too far above.
func checkCloseCalls(t rapid.TB, told report.Report) {
	var want [][]int
	first := 0
	for i, l := range told.Layers {
		if i == 0 || l.Score == 0 || told.Layers[first].Score-l.Score > ledger.CloseCall {
			first = i
			want = append(want, nil)
		}
		want[len(want)-1] = append(want[len(want)-1], l.Layer)
	}
	want = slices.DeleteFunc(want, func(g []int) bool { return len(g) < 2 })
	if !slices.EqualFunc(told.CloseCalls, want, slices.Equal) {
		t.Fatalf("close calls %v, not %v", told.CloseCalls, want)
	}
}
