package cohort

import (
	"fmt"
	"slices"
	"testing"
)

// A question is a group of people that somebody may ask the number of.
type question struct {
	name string
	is   func(made) bool
}

// A world is all cohorts of people of some kinds, of which what is shown must not tell how
// many are in a small group.
type world struct {
	name   string
	layers int
	kinds  []made
	least  int
	most   int // people
	asked  []question
}

// Whoever knows the code and tries every cohort that there can be finds, for what is shown, at
// least two numbers of people in each group of fewer than the least, each union of them and
// what is left of another group.
func TestNoCohortIsTold(t *testing.T) {
	for _, w := range worlds() {
		t.Run(w.name, func(t *testing.T) {
			t.Parallel()
			w.check(t)
		})
	}
}

// check looks at all cohorts. Points are looked at by themselves, since those of a world have few.
func (w world) check(t *testing.T) {
	p := pictures{least: w.least, most: w.most, behind: map[string]*bounds{}}
	for _, q := range w.asked {
		p.asked = append(p.asked, q.name)
	}
	w.cohorts(func(numbers []int) {
		var people []made
		for i, n := range numbers {
			people = append(people, slices.Repeat([]made{w.kinds[i]}, n)...)
		}
		s := madeSummary(w.layers, people)
		for i := range s.Layers {
			s.Layers[i].Points = 0
		}
		p.add(view(s, w.least), len(people), w.answers(numbers), func() any { return slices.Clone(numbers) })
	})
	p.check(t)
}

// cohorts visits all cohorts: so many of each kind.
func (w world) cohorts(visit func([]int)) {
	numbers := make([]int, len(w.kinds))
	var fill func(i, left int)
	fill = func(i, left int) {
		if i == len(numbers) {
			visit(numbers)
			return
		}
		for n := 0; n <= left; n++ {
			numbers[i] = n
			fill(i+1, left-n)
		}
		numbers[i] = 0
	}
	fill(0, w.most)
}

func (w world) answers(numbers []int) []Count {
	answers := make([]Count, len(w.asked))
	for i, q := range w.asked {
		for k, n := range numbers {
			if n > 0 && q.is(w.kinds[k]) {
				answers[i] += Count(n)
			}
		}
	}
	return answers
}

// ask adds all unions of the values of an answer among the people of a group.
func (w *world) ask(name string, of func(made) bool, value func(made) int, values int) {
	for _, set := range unions(values) {
		w.asked = append(w.asked, question{fmt.Sprintf("%s, of values %b", name, set), func(p made) bool { return of(p) && set>>value(p)&1 == 1 }})
	}
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func everybody(made) bool    { return true }
func inFirst(p made) bool    { return p.layer == 1 }
func ledByOne(p made) bool   { return p.layer == 1 && p.lead == 1 }
func ledByTwo(p made) bool   { return p.layer == 1 && p.lead == 2 }
func lowestBand(p made) bool { return p.layer == 1 && bandOf(p.score) == 0 }

// Whoever knows how many points people of a layer have together finds two numbers of each band at
// least, whatever the points are that so many of each band can have.
func TestPointsTellNoBand(t *testing.T) {
	const least, most = 3, 8
	p := pictures{least: least, most: most, behind: map[string]*bounds{}}
	for _, set := range unions(3) {
		p.asked = append(p.asked, fmt.Sprintf("bands %b", set))
	}
	p.asked = append(p.asked, "too little", "enough in the lowest band")
	w := world{kinds: make([]made, 4), most: most} // those who said too little, others of the lowest band, two more bands
	w.cohorts(func(n []int) {
		bands := []int{n[0] + n[1], n[2], n[3]}
		var answers []Count
		for _, set := range unions(3) {
			of := 0
			for i, people := range bands {
				of += (set >> i & 1) * people
			}
			answers = append(answers, Count(of))
		}
		answers = append(answers, Count(n[0]), Count(n[1]))
		for points := n[0] + 8*n[1] + 20*n[2] + 40*n[3]; points <= 7*n[0]+19*n[1]+39*n[2]+59*n[3]; points++ {
			s := madeSummary(1, slices.Concat(several(n[0], made{layer: 1, score: 1}), several(n[1], made{layer: 1, score: 8, lead: 1}),
				several(n[2], made{layer: 1, score: 20, lead: 1}), several(n[3], made{layer: 1, score: 40, lead: 1})))
			s.Layers[0].Points = Count(points)
			p.add(view(s, least), total(n), slices.Clone(answers), func() any { return fmt.Sprint(n, " with ", points, " points") })
		}
	})
	p.check(t)
}

func total(numbers []int) (all int) {
	for _, n := range numbers {
		all += n
	}
	return all
}
