package cohort

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/recommend/report"
)

// shown is what a reader sees of a sum of the parts.
func shown(least int, parts ...Count) []Count {
	h, list := hider(least), slices.Clone(parts)
	whole, pointers := Count(0), make([]*Count, len(list))
	for i := range list {
		whole, pointers[i] = whole+list[i], &list[i]
	}
	h.hide(pointers...)
	h.protect(whole, pointers...)
	return list
}

func TestProtect(t *testing.T) {
	for _, c := range []struct{ parts, want []Count }{
		{[]Count{20, 5, 0}, []Count{20, 5, 0}},
		{[]Count{20, 7, 3}, []Count{20, Withheld, Few}},                     // 3 would be what is missing
		{[]Count{20, 0, 2, 3}, []Count{20, 0, Few, Few}},                    // of 5, it may be either way round
		{[]Count{20, 6, 1, 1}, []Count{20, Withheld, Few, Few}},             // of 2, each must be 1
		{[]Count{20, 6, 4, 4}, []Count{20, Withheld, Few, Few}},             // of 8, each must be 4
		{[]Count{20, 5, 1}, []Count{Withheld, Withheld, Few}},               // of 6, a part of 5 at least leaves 1
		{[]Count{6, 5, 1}, []Count{Withheld, Withheld, Few}},                // of 12, 5 + 5 + 2, 5 + 6 + 1, 6 + 5 + 1
		{[]Count{5, 5, 1}, []Count{Withheld, Withheld, Withheld}},           // of 11, 5 + 5 + 1 only
		{[]Count{5, 0, 1}, []Count{Withheld, Withheld, Withheld}},           // zeros are a part of what is told
		{[]Count{9, 9, 9, 1, 0}, []Count{Withheld, 9, 9, Few, 0}},           // the first of the smallest
		{[]Count{30, 9, 6, 2, 0}, []Count{30, 9, Withheld, Few, 0}},         //
		{[]Count{4, 1, 3, 0}, []Count{Few, Few, Few, 0}},                    //
		{[]Count{3, 8, 2, 6, 1, 9}, []Count{Few, 8, Few, 6, Few, 9}},        //
		{[]Count{4, 8, 4, 6, 4, 9}, []Count{Few, 8, Few, Withheld, Few, 9}}, // of 12, each must be 4
	} {
		if got := shown(5, c.parts...); !slices.Equal(got, c.want) {
			t.Errorf("%v: shown as %v, want %v", c.parts, got, c.want)
		}
	}
}

// Somebody who tries all numbers that agree with what is shown finds at least two for
// each that is hidden, even knowing that none below the smallest group is withheld.
func TestHiddenPartsCannotBeComputed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		least := rapid.IntRange(3, 6).Draw(t, "least")
		parts := rapid.SliceOfN(rapid.Map(rapid.IntRange(0, 9), func(n int) Count { return Count(n) }), 2, 5).Draw(t, "parts")
		whole := Count(0)
		for _, p := range parts {
			whole += p
		}
		if whole < Count(least) {
			t.Skip("the whole is hidden")
		}
		list := shown(least, parts...)
		blank := !slices.ContainsFunc(list, func(c Count) bool { return c != Withheld })
		values := make([]map[Count]bool, len(list))
		for i := range values {
			values[i] = map[Count]bool{}
		}
		try := make([]Count, len(list))
		var fill func(i int, left Count)
		fill = func(i int, left Count) {
			if i == len(list) {
				for j := range try {
					if left == 0 {
						values[j][try[j]] = true
					}
				}
				return
			}
			for n := Count(0); n <= left; n++ {
				switch {
				case list[i] == Few && (n == 0 || n >= Count(least)),
					list[i] == Withheld && n < Count(least) && !blank,
					!list[i].Hidden() && n != list[i]:
					continue
				}
				try[i] = n
				fill(i+1, left-n)
			}
		}
		fill(0, whole)
		for i := range list {
			if list[i] > 0 && list[i] < Count(least) || list[i].Hidden() && len(values[i]) < 2 || !values[i][parts[i]] {
				t.Fatalf("%v shown as %v: part %d can be %v", parts, list, i, values[i])
			}
		}
	})
}

// Of 23 people who said no degree, 19 have a layer: 4 are the few who said nothing that
// is known. Where such a group is hidden, nothing that counts all people is told.
func TestSuppressHidesWhatAllPeopleWouldTell(t *testing.T) {
	l := Layer{Layer: 1}
	for i, status := range report.Statuses() {
		scores := make([]Count, bandCount)
		if i == 0 {
			scores[3] = 19
		}
		l.Doors = append(l.Doors, Door{Status: status, Scores: scores})
	}
	for _, nothing := range []Count{4, 5} {
		s := Summary{Rows: Rows{Nothing: nothing}, Layers: []Layer{l}, Unsaid: Unsaid{Degree: 19 + nothing}, Names: Names{Given: 19 + nothing, Recognized: 19}}
		s.settle()
		got := s.Suppress(5)
		hidden := got.Unsaid.Degree.Hidden() && got.Names.Given.Hidden() && got.Names.Recognized.Hidden()
		if want := nothing < 5; hidden != want || got.Rows.Nothing.Hidden() != want {
			t.Errorf("with %d: %+v, %+v, %+v", nothing, got.Rows, got.Unsaid, got.Names)
		}
	}
}

// A school with few people in a layer publishes nothing of them: in no number, and in
// no sum of the ones that it does publish.
func TestSuppress(t *testing.T) {
	door := func(scores ...[]Count) (doors [doorCount][]Count) {
		for i := range doors {
			doors[i] = make([]Count, bandCount)
			if i < len(scores) {
				copy(doors[i], scores[i])
			}
		}
		return doors
	}
	layer := func(number int, people [doorCount][]Count, missing ...Skill) Layer {
		l := Layer{Layer: number, Leads: []Lead{{Role: "all", Missing: missing}}}
		for i, status := range report.Statuses() {
			l.Doors = append(l.Doors, Door{Status: status, Scores: people[i]})
			for _, n := range people[i] {
				l.Leads[0].People += n
			}
		}
		return l
	}
	s := Summary{
		Rows: Rows{NoPoints: 2},
		Layers: []Layer{
			layer(1, door([]Count{2, 1}), Skill{"go", "Go", 2, 3, 3, 30}),
			layer(2, door([]Count{0, 6}, []Count{5, 3}), Skill{"go", "Go", 2, 9, 6, 60}, Skill{"k8s", "K8s", 3, 4, 1, 9}),
			layer(3, door([]Count{40}), Skill{"go", "Go", 2, 30, 20, 99}),
		},
		Unsaid: Unsaid{Degree: 4, Skills: 5},
		Errors: []Problem{{"not JSON", 1}},
		Names:  Names{Unknown: []Name{{"skill", "pyhton", 9}, {"skill", "secret club", 4}}},
	}
	s.settle()
	before := s.clone()
	got := s.Suppress(5)
	if want := (Rows{Withheld, 57, Few, 0, 1}); got.Rows != want {
		t.Errorf("rows %v, want %v", got.Rows, want)
	}
	if want := (Unsaid{Withheld, Withheld, Withheld}); got.Unsaid != want { // since rows are hidden
		t.Errorf("unsaid %v, want %v", got.Unsaid, want)
	}
	if got.Layers[0].People != Few || got.Layers[1].People != Withheld || got.Layers[2].People != 40 || got.Layers[1].Points != Withheld || got.Layers[1].Doors[0].People != Withheld {
		t.Errorf("%+v", got.Layers)
	}
	if want := []Skill{{"go", "Go", 2, 42, 29, Withheld}}; !slices.Equal(got.Courses, want) || len(got.Layers[0].Missing)+len(got.Layers[1].Missing) > 0 {
		t.Errorf("%+v, want %+v", got.Courses, want)
	}
	if want := []Name{{"skill", "pyhton", 9}}; !slices.Equal(got.Names.Unknown, want) || len(got.Errors) != 1 {
		t.Errorf("%+v", got.Names)
	}
	if !reflect.DeepEqual(s, before) {
		t.Error("the summary itself has changed")
	}
	if got := s.Suppress(1); !reflect.DeepEqual(got, s) {
		t.Error("a least of 1 hides something")
	}
}

// Of 20 people who miss a skill, 19 would move up with it: that tells of the one who
// wouldn't, in a layer and in the sum of layers alike.
func TestSuppressHidesComplements(t *testing.T) {
	type numbers struct{ people, misses, movesUp Count }
	for _, c := range []struct {
		name   string
		layers []numbers
		hidden bool
	}{
		{"groups large enough", []numbers{{30, 20, 10}, {30, 20, 10}}, false},
		{"everybody", []numbers{{20, 20, 20}, {20, 20, 20}}, false},
		{"all but one miss it", []numbers{{21, 20, 10}}, true},
		{"all but one move up", []numbers{{30, 20, 19}}, true},
		{"all but one of two layers move up", []numbers{{30, 20, 20}, {30, 20, 19}}, true},
		{"all but two miss it, one in each layer", []numbers{{21, 20, 10}, {21, 20, 10}}, true},
		{"all but two move up, one in each layer", []numbers{{30, 20, 19}, {30, 20, 19}}, true},
	} {
		var s Summary
		for i, n := range c.layers {
			l := Layer{Layer: i + 1, Leads: []Lead{{Role: "all", People: n.people, Missing: []Skill{{"go", "Go", 2, n.misses, n.movesUp, 100}}}}}
			for j, status := range report.Statuses() {
				scores := make([]Count, bandCount)
				if j == 0 {
					scores[3] = n.people
				}
				l.Doors = append(l.Doors, Door{Status: status, Scores: scores})
			}
			s.Layers = append(s.Layers, l)
		}
		s.settle()
		got := s.Suppress(5)
		shown := len(got.Courses) > 0
		for _, l := range got.Layers {
			shown = shown || len(l.Missing) > 0
		}
		if shown == c.hidden {
			t.Errorf("%s: shown as %+v and %+v", c.name, got.Courses, got.Layers)
		}
	}
}

// Of 60 people, 59 without a degree tell of the one who has one, and so do close calls.
func TestSuppressHidesComplementsOfOtherParts(t *testing.T) {
	for part, hidden := range map[Count]bool{59: true, 56: true, 55: false, 60: false, 4: true, 5: false, 0: false} {
		l := Layer{Layer: 1, Close: part}
		for i, status := range report.Statuses() {
			scores := make([]Count, bandCount)
			if i == 0 {
				scores[3] = 60
			}
			l.Doors = append(l.Doors, Door{Status: status, Scores: scores})
		}
		s := Summary{Layers: []Layer{l}, Unsaid: Unsaid{part, part, part}}
		s.settle()
		got := s.Suppress(5)
		for _, c := range []Count{got.Layers[0].Close, got.Unsaid.Degree, got.Unsaid.Skills, got.Unsaid.Interests} {
			if c.Hidden() != hidden {
				t.Errorf("%d of 60: shown as %d", part, c)
			}
		}
	}
}
