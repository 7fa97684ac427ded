package measure

import (
	"fmt"
	"testing"

	"layerpath/data"
	"layerpath/profiles"
)

// Who leads by 4 is of the band from 4, and who leads by 3 isn't.
func TestTheLeadOfAMargin(t *testing.T) {
	leads := []Lead{{From: 0}, {From: 4}, {From: 12}}
	for margin, want := range map[int]int{0: 0, 3: 0, 4: 4, 11: 4, 12: 12, 100: 12} {
		if got := leadOf(leads, margin).From; got != want {
			t.Errorf("%d points: from %d, want %d", margin, got, want)
		}
	}
}

// Each person counts once, in one half, whatever else is in the file; who has no first layer
// is in none.
func TestLeads(t *testing.T) {
	c, err := data.Load("../../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	person := func(id, skill string, primary int, accept ...int) Case {
		read := Case{ID: id, Primary: []int{primary}, Accept: accept}
		read.Profile.Skills = []profiles.Skill{{Name: profiles.Name{Text: skill}}}
		return read
	}
	var cases []Case
	for i := range 40 {
		cases = append(cases,
			person(fmt.Sprint("right", i), "writing", 3),      // 20 points, and none elsewhere
			person(fmt.Sprint("near", i), "prompting", 2, 3),  // 30, accepted
			person(fmt.Sprint("wrong", i), "kubernetes", 1),   // 20 of 30 at this level
			person(fmt.Sprint("nobody", i), "juggling", 1, 2)) // unknown
	}
	leads, err := Leads(c, []Group{{Cases: cases}}, []int{0, 15, 30})
	if err != nil {
		t.Fatal(err)
	}
	all := leads[0].All()
	for _, l := range leads[1:] {
		sum := l.All()
		all = Hits{all.Cases + sum.Cases, all.Right + sum.Right, all.Near + sum.Near}
	}
	if all != (Hits{120, 40, 80}) {
		t.Errorf("%+v", all)
	}
	if top := leads[2].All(); top != (Hits{40, 0, 40}) {
		t.Errorf("from 30: %+v", top)
	}
	for _, h := range leads[2].Halves {
		if h.Cases < 8 || h.Cases > 32 { // four standard deviations of 3.2
			t.Errorf("halves of %+v", leads[2].Halves)
		}
	}
	again, _ := Leads(c, []Group{{Cases: cases[:80]}, {Cases: cases[80:]}}, []int{0, 15, 30})
	if fmt.Sprint(again) != fmt.Sprint(leads) {
		t.Errorf("in two files %+v, in one %+v", again, leads)
	}
}

// A share that is right by chance on one half must not be told to everybody.
func TestHalvesThatDisagree(t *testing.T) {
	for _, c := range []struct {
		a, b          Hits
		judged, holds bool
		apart         float64
	}{
		{Hits{200, 100, 150}, Hits{400, 216, 300}, true, true, 0.04},
		{Hits{200, 100, 150}, Hits{400, 200, 324}, true, false, 0.06},
		{Hits{400, 200, 300}, Hits{199, 150, 160}, false, true, 150.0/199 - 0.5},
	} {
		l := Lead{Halves: [2]Hits{c.a, c.b}}
		if l.Judged() != c.judged || l.Holds() != c.holds || !near(l.Apart(), c.apart) {
			t.Errorf("%+v: judged %v, holds %v, apart %v", l, l.Judged(), l.Holds(), l.Apart())
		}
	}
}
