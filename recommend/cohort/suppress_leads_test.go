package cohort

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/recommend/report"
)

// ledBy makes a layer of people who are led by some roles and in some bands, and of those
// who said too little.
func ledBy(tooLittle Count, leads, bands []Count) Layer {
	l := Layer{Layer: 1, TooLittle: tooLittle}
	for i, n := range leads {
		l.Leads = append(l.Leads, Lead{Role: fmt.Sprint("role ", i), People: n, Missing: []Skill{}, Bridges: []Bridge{}})
	}
	for i, n := range bands {
		l.Confidence = append(l.Confidence, Sure{fmt.Sprint("band ", i), n})
	}
	for i, status := range report.Statuses() {
		d := Door{Status: status, Scores: make([]Count, bandCount)}
		if i == 0 {
			d.Scores[0], d.Scores[2] = tooLittle, sum(leads)
		}
		l.Doors = append(l.Doors, d)
	}
	return l
}

func sum(all []Count) (whole Count) {
	for _, n := range all {
		whole += n
	}
	return whole
}

func TestSuppressLeads(t *testing.T) {
	for _, c := range []struct {
		name         string
		tooLittle    Count
		leads, bands []Count
		want         string
	}{
		{"groups large enough", 5, []Count{9, 7}, []Count{10, 6, 0}, "5 [9 7] [10 6 0]"},
		{"few of a role", 5, []Count{9, 7, 6, 2}, []Count{14, 10}, "5 [9 7] [14 10]"},
		{"few of two roles", 5, []Count{9, 7, 2, 2}, []Count{10, 10}, "5 [9 7] [10 10]"},
		{"few of a band", 0, []Count{9, 7}, []Count{9, 6, 1}, "0 [9 7] [9 -2 -1]"},
		{"few who said too little", 2, []Count{9, 7}, []Count{10, 6}, "-1 [9] [-2 -2]"},
		{"few who said enough", 30, []Count{2, 2}, []Count{4, 0}, "-2 [] [-2 -2]"},
		{"few in the layer", 1, []Count{2}, []Count{2, 0}, "-2 [] [-2 -2]"},
	} {
		s := Summary{Layers: []Layer{ledBy(c.tooLittle, c.leads, c.bands)}}
		s.settle()
		l := s.Suppress(5).Layers[0]
		var leads, bands []Count
		for _, lead := range l.Leads {
			leads = append(leads, lead.People)
		}
		for _, b := range l.Confidence {
			bands = append(bands, b.People)
		}
		if got := fmt.Sprint(l.TooLittle, leads, bands); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Somebody who knows the roles and the bands, and tries all numbers that agree with what
// is shown, finds no small group among those of a role, of a band, or without a lead.
func TestHiddenLeadsCannotBeComputed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		leads := rapid.SliceOfN(rapid.Map(rapid.IntRange(1, 9), func(n int) Count { return Count(n) }), 0, 3).Draw(t, "leads")
		bands := []Count{0, sum(leads)}
		if at := rapid.IntRange(0, int(bands[1])).Draw(t, "band"); at > 0 {
			bands = []Count{Count(at), bands[1] - Count(at)}
		}
		before := ledBy(Count(rapid.IntRange(0, 9).Draw(t, "tooLittle")), leads, bands)
		s := Summary{Layers: []Layer{before}}
		s.settle()
		const least = 5
		after := s.Suppress(least).Layers[0]
		if after.People.Hidden() {
			return
		}
		truth, shown := parts(before, before), parts(before, after)
		values := make([]map[Count]bool, len(shown))
		for i := range values {
			values[i] = map[Count]bool{}
		}
		n := len(leads) + 1 // too few and the leads are all people, and so are too few and the bands
		combine(after.People, shown[:n], least, func(first []Count) {
			combine(after.People-first[0], shown[n:], least, func(second []Count) {
				for i, v := range slices.Concat(first, second) {
					values[i][v] = true
				}
			})
		})
		for i, v := range truth {
			if small := v > 0 && v < least; small && len(values[i]) < 2 || !values[i][v] {
				t.Fatalf("%+v\nshown as\n%+v: part %d, %d, can be %v", before, after, i, v, values[i])
			}
		}
	})
}

// parts are the numbers of a layer as they are shown in another: what is left out is
// anything.
func parts(of, in Layer) []Count {
	all := []Count{in.TooLittle}
	for _, lead := range of.Leads {
		n := leftOut
		if at := slices.IndexFunc(in.Leads, func(l Lead) bool { return l.Role == lead.Role }); at >= 0 {
			n = in.Leads[at].People
		}
		all = append(all, n)
	}
	for _, b := range in.Confidence {
		all = append(all, b.People)
	}
	return all
}

// leftOut stands for a number that isn't shown at all.
const leftOut Count = -3

// combine visits all numbers of a sum that agree with what is shown of them, even for whoever
// knows that none below the smallest group is withheld unless all are.
func combine(whole Count, shown []Count, least Count, visit func([]Count)) {
	blank := !slices.ContainsFunc(shown, func(c Count) bool { return c != Withheld && c != leftOut })
	try := make([]Count, len(shown))
	var fill func(i int, left Count)
	fill = func(i int, left Count) {
		if i == len(shown) {
			if left == 0 {
				visit(try)
			}
			return
		}
		for n := Count(0); n <= left; n++ {
			switch {
			case shown[i] == Few && (n == 0 || n >= least),
				shown[i] == Withheld && n < least && !blank,
				!shown[i].Hidden() && n != shown[i]:
				continue
			}
			try[i] = n
			fill(i+1, left-n)
		}
	}
	fill(0, whole)
}

// Of 60 people of a role 59 who go over one bridge tell of the one who doesn't.
func TestSuppressBridges(t *testing.T) {
	for _, c := range []struct {
		people []Count
		want   string
	}{
		{[]Count{20, 10}, "[20 10]"},
		{[]Count{20, 10, 4}, "[20 10]"},
		{[]Count{30, 26}, "[30]"},
		{[]Count{59}, "[]"},
		{[]Count{60}, "[60]"},
	} {
		l := ledBy(0, []Count{60, 4, 3}, nil)
		for i, n := range c.people {
			l.Leads[0].Bridges = append(l.Leads[0].Bridges, Bridge{fmt.Sprint("role ", i), "Role", 1, n})
		}
		l.Leads[1].Bridges = []Bridge{{"role 0", "Role", 1, 4}} // who leads few isn't told, nor added up
		s := Summary{Layers: []Layer{l}}
		s.settle()
		var shown []Count
		for _, b := range s.Suppress(5).Bridges {
			shown = append(shown, b.People)
		}
		if got := fmt.Sprint(shown); got != c.want {
			t.Errorf("%d: %s, want %s", c.people, got, c.want)
		}
	}
}

// Of 20 people whose role asks for a skill 19 miss it: that tells of the one who has it,
// however many others are in the layer whose roles don't ask for it.
func TestSuppressHidesWhoHasWhatTheirRoleAsksFor(t *testing.T) {
	for misses, hidden := range map[Count]bool{19: true, 16: true, 15: false, 20: false} {
		l := ledBy(0, []Count{20, 40}, nil)
		l.Leads[0].Missing = []Skill{{"go", "Go", 2, misses, misses, 100}}
		s := Summary{Layers: []Layer{l}}
		s.settle()
		if got := s.Suppress(5); len(got.Courses) == 0 != hidden || len(got.Layers[0].Missing) == 0 != hidden {
			t.Errorf("%d of 20: shown as %+v", misses, got.Courses)
		}
	}
}
