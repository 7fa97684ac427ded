package cohort

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"layerpath/recommend/report"
)

// told are people who tell names that nobody knows: three times as many as a summary
// lists, some told by many, of which one has a person who tells it twice.
func told() (people [][]report.Unnamed) {
	for i := range 3 * MostNames {
		text := fmt.Sprintf("skill %d of mine", i)
		people = append(people, []report.Unnamed{{Kind: "skill", Text: text}})
		if i%100 == 0 {
			people = append(people, []report.Unnamed{{Kind: "skill", Text: "Pyhton"}, {Kind: "field", Text: "pyhton"}, {Kind: "skill", Text: "pyhton"}})
		}
	}
	return people
}

func namesOf(people [][]report.Unnamed) Names {
	c := newNameCounts()
	for _, p := range people {
		c.add(p)
	}
	var n Names
	n.Unknown, n.Others = c.list()
	n.settle()
	return n
}

// With more names than a summary lists the same ones are kept, and their counts exact,
// in whatever order people come and parts are joined.
func TestNamesBeyondTheList(t *testing.T) {
	people := told()
	want := namesOf(people)
	if len(want.Unknown) != MostNames || want.Exact || want.Unknown[0] != (Name{"field", "pyhton", 300}) || want.Unknown[1] != (Name{"skill", "Pyhton", 300}) {
		t.Fatalf("%d names, the first %+v", len(want.Unknown), want.Unknown[:2])
	}
	sum := want.Others
	for _, n := range want.Unknown {
		sum += n.People
	}
	if sum != 3*MostNames+2*300 {
		t.Errorf("%d were told", sum)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 3 {
		random.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
		at, end := random.IntN(len(people)/2), len(people)/2+random.IntN(len(people)/2)
		a, b, c := namesOf(people[:at]), namesOf(people[at:end]), namesOf(people[end:])
		for _, parts := range [][]Names{{a, b, c}, {c, a, b}} {
			got := Names{}
			for _, p := range parts {
				got.Unknown, got.Others = slices.Concat(got.Unknown, p.Unknown), got.Others+p.Others
				got.settle()
			}
			if !reflect.DeepEqual(got, want) {
				t.Fatalf("%d names, %d others; want %d, %d", len(got.Unknown), got.Others, len(want.Unknown), want.Others)
			}
		}
	}
}

// Exactly as many as are listed are all of them.
func TestNamesUpToTheList(t *testing.T) {
	people := told()
	n := namesOf(slices.DeleteFunc(people, func(p []report.Unnamed) bool { return len(p) > 1 })[:MostNames])
	if len(n.Unknown) != MostNames || !n.Exact || n.Others != 0 {
		t.Errorf("%d names, %d others", len(n.Unknown), n.Others)
	}
}

func BenchmarkNames(b *testing.B) {
	people := told()
	b.Run(fmt.Sprintf("names=%d", 3*MostNames), func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			c := newNameCounts()
			for _, p := range people {
				c.add(p)
			}
		}
	})
}
