package cohort

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"layerpath/recommend/report"
)

var madeCohorts = flag.Int("cohorts", 150, "how many made cohorts a solver tries to find small groups of")

// Whoever writes what is shown of a class, or of a whole school, as equations over the numbers that
// are hidden finds at least two numbers for each group of fewer than the least: one that is hidden, what
// is left of another, or several that are hidden together. The other number is found, so that no bound
// has to be trusted; on small cohorts the search is complete.
func TestHiddenGroupsHaveNoOneSolution(t *testing.T) {
	groups, cohorts := 0, *madeCohorts
	if testing.Short() {
		cohorts = min(cohorts, 20)
	}
	for seed := range cohorts {
		r := rand.New(rand.NewPCG(uint64(seed), 7))
		people := madeSchool(r)
		least := 3 + r.IntN(4)
		truth := madeSummary(3, people)
		reader := read(truth, truth.Suppress(least), people)
		if reader.solvable(linear{high: unbounded}) != yes {
			t.Fatalf("cohort %d: the equations are wrong for it", seed)
		}
		for _, g := range reader.groups {
			if n := reader.value(g.terms); n <= 0 || n >= least {
				continue
			}
			groups++
			if got := reader.other(g.terms); got != yes {
				t.Fatalf("cohort %d of %d people, least %d: %s can only be %d (%v)\n%+v", seed, len(people), least, g.name, reader.value(g.terms), got, truth.Suppress(least))
			}
		}
	}
	t.Logf("%d small groups of %d cohorts", groups, cohorts)
	if groups < cohorts {
		t.Errorf("only %d small groups: the cohorts have none to hide", groups)
	}
}

// madeSchool makes a cohort: a few people mostly, some hundred now and then, with habits of
// their own, so that groups of all sizes are there.
func madeSchool(r *rand.Rand) (people []made) {
	n := 1 + r.IntN(40)
	if r.IntN(8) == 0 {
		n = 100 + r.IntN(400)
	}
	rare := 1 + r.IntN(20)
	seldom := func() bool { return r.IntN(rare) == 0 }
	usual := made{layer: 1 + r.IntN(3), lead: 1 + r.IntN(3), door: r.IntN(4), score: 8 + r.IntN(90), sure: r.IntN(3)}
	for range n {
		p := usual
		if seldom() {
			p.layer = []int{1, 2, 3, noPoints, nothing}[r.IntN(5)]
		}
		if seldom() {
			p.door = r.IntN(4)
		}
		if seldom() {
			p.lead = 1 + r.IntN(3)
		}
		if seldom() {
			p.score = 1 + r.IntN(100)
		}
		if seldom() {
			p.sure = r.IntN(3)
		}
		if p.score < sureLead {
			p.sure = min(p.sure, 1)
		}
		p.close = p.sure == 0
		if p.score < report.EnoughToSay {
			p.lead = 0
		}
		if p.lead > 0 && !seldom() {
			p.missing = []madeSkill{{1, 2 + 3*(p.lead%2)}}
		}
		if p.lead == 2 && !seldom() {
			p.bridge = 1
		}
		if p.unsaidDegree = p.door == 2; p.lead == 3 { // which asks for none
			p.door, p.unsaidDegree = 0, seldom()
		}
		p.unsaidSkills, p.unsaidAims = seldom(), seldom()
		if !p.unsaidSkills && !seldom() {
			p.names = append(p.names, Name{skillName, "a", 1})
		}
		if r.IntN(3) > 0 {
			p.names = append(p.names, Name{professionName, []string{"b", "c"}[r.IntN(2)], 1})
		}
		people = append(people, p)
	}
	return people
}

// A reading is what somebody who knows what each number means makes of a summary that is shown.
type reading struct {
	system
	truth, shown Summary
	groups       []namedGroup
}

type namedGroup struct {
	name  string
	terms []term
}

// read writes a summary as equations. The true one tells which numbers solve them, and nothing
// else.
func read(truth, shown Summary, people []made) *reading {
	r := &reading{truth: truth, shown: shown}
	all := r.number(len(people))
	if !shown.Rows.Read.Hidden() {
		r.between(int(shown.Rows.Read-shown.Rows.Errors), int(shown.Rows.Read-shown.Rows.Errors), term{all, 1})
	}
	none, nothing := r.cell("without points", truth.Rows.NoPoints, shown.Rows.NoPoints), r.cell("nothing", truth.Rows.Nothing, shown.Rows.Nothing)
	placed := r.cell("placed", truth.Rows.Placed, shown.Rows.Placed)
	r.sumOf(all, placed, none, nothing)
	degree := r.part("no degree", all, truth.Unsaid.Degree, shown.Unsaid.Degree)
	skills := r.part("no skills", all, truth.Unsaid.Skills, shown.Unsaid.Skills)
	r.part("no interests", all, truth.Unsaid.Interests, shown.Unsaid.Interests)
	var layers, unknown []int
	for i := range truth.Layers {
		l, u := r.layer(i, people)
		layers, unknown = append(layers, l), append(unknown, u)
	}
	r.sumOf(placed, layers...)
	r.unions("layers and none", append(layers, none, nothing))
	r.unions("layers", layers)
	withDegree := []term{{degree, 1}}
	for _, u := range unknown {
		withDegree = append(withDegree, term{u, -1})
	}
	r.between(0, unbounded, withDegree...)
	r.group("no degree, and no door asks", withDegree...)
	r.names(all, skills)
	return r
}

// cell adds a number, with what is shown of it.
func (r *reading) cell(name string, truth, shown Count) int {
	n := r.number(int(truth))
	switch {
	case shown == Few:
		r.between(1, r.shown.Least-1, term{n, 1})
	case !shown.Hidden():
		r.between(int(shown), int(shown), term{n, 1})
	}
	r.group(name, term{n, 1})
	return n
}

// part adds a part of a whole.
func (r *reading) part(name string, whole int, truth, shown Count) int {
	n := r.cell(name, truth, shown)
	r.atMost(n, whole)
	r.group("other than "+name, term{whole, 1}, term{n, -1})
	return n
}

func (r *reading) group(name string, terms ...term) {
	r.groups = append(r.groups, namedGroup{name, terms})
}

// unions asks for all unions of some numbers.
func (r *reading) unions(name string, of []int) {
	for set := 1; set < 1<<len(of); set++ {
		var terms []term
		for i, n := range of {
			if set>>i&1 == 1 {
				terms = append(terms, term{n, 1})
			}
		}
		r.group(fmt.Sprintf("union %b of %s", set, name), terms...)
	}
}

// layer adds what is shown of a layer. It gives its people, and those of whom no degree is known.
func (r *reading) layer(i int, made []made) (people, unknown int) {
	truth, shown := &r.truth.Layers[i], &r.shown.Layers[i]
	people = r.cell(fmt.Sprint("layer ", i+1), truth.People, shown.People)
	var doors, bands []int
	for d := range truth.Doors {
		doors = append(doors, r.part(fmt.Sprint("door ", d), people, truth.Doors[d].People, shown.Doors[d].People))
	}
	for b := range truth.Scores {
		bands = append(bands, r.part(fmt.Sprint("band ", b), people, truth.Scores[b], shown.Scores[b]))
	}
	r.sumOf(people, doors...)
	r.sumOf(people, bands...)
	r.unions(fmt.Sprint("doors of ", i+1), doors)
	r.unions(fmt.Sprint("bands of ", i+1), bands)
	little, leads := r.leads(i, people)
	r.atMost(little, bands[0])
	r.group("enough said in the lowest band", term{bands[0], 1}, term{little, -1})
	r.atMost(leads[2], doors[0]) // of the third role, which asks for no degree
	r.points(i, little, bands, r.sure(i, people, little, made))
	return people, doors[2]
}

// points adds the points of a layer, which those of its bands have, and of those who said too little. Who
// is far ahead, and in no higher band, has as many of the lowest.
func (r *reading) points(i, little int, bands []int, ahead int) {
	if r.shown.Layers[i].Points.Hidden() {
		return
	}
	points, enough := int(r.shown.Layers[i].Points), report.EnoughToSay
	low, high := []term{{bands[0], enough}, {little, 1 - enough}}, []term{{bands[0], 19}, {little, enough - 1 - 19}}
	for b, n := range bands[1:] {
		band := r.truth.Bands[b+1]
		low, high = append(low, term{n, band.From}), append(high, term{n, band.To})
	}
	r.between(-unbounded, points, low...)
	low = append(slices.Clone(low), term{ahead, sureLead - enough})
	for _, n := range bands[1:] {
		low = append(low, term{n, enough - sureLead})
	}
	r.between(-unbounded, points, low...)
	r.between(points, unbounded, high...)
}

// leads adds the roles of a layer, of which those that aren't shown may lead anybody, and what
// their people miss.
func (r *reading) leads(i, people int) (little int, leads []int) {
	truth, shown := &r.truth.Layers[i], &r.shown.Layers[i]
	little = r.part("too little", people, truth.TooLittle, shown.TooLittle)
	for role := 1; role <= 3; role++ {
		id := fmt.Sprint("role-", i+1, "-", role)
		leads = append(leads, r.part(id, people, peopleOf(truth.Leads, id, 0), peopleOf(shown.Leads, id, Withheld)))
	}
	r.sumOf(people, append(leads, little)...)
	r.unions(fmt.Sprint("leads of ", i+1), append(leads, little))
	led := r.number(int(truth.People - truth.TooLittle))
	r.sumOf(people, led, little)
	return little, leads
}

func peopleOf(leads []Lead, role string, none Count) Count {
	at := slices.IndexFunc(leads, func(l Lead) bool { return l.Role == role })
	if at < 0 {
		return none
	}
	return leads[at].People
}

// sure adds the bands of confidence. Who is in the first has a close call, and nobody else who has a lead.
// It gives those who are far ahead.
func (r *reading) sure(i, people, little int, all []made) (ahead int) {
	truth, shown := &r.truth.Layers[i], &r.shown.Layers[i]
	calls := r.part("close calls", people, truth.Close, shown.Close)
	var bands []int
	for b := range truth.Confidence {
		bands = append(bands, r.part(fmt.Sprint("confidence ", b), people, truth.Confidence[b].People, shown.Confidence[b].People))
	}
	r.sumOf(people, append(bands, little)...)
	r.unions(fmt.Sprint("confidence of ", i+1), bands)
	of := 0
	for _, p := range all {
		of += one(p.layer == i+1 && p.lead == 0 && p.close)
	}
	unled := r.number(of)
	r.sumOf(calls, bands[0], unled)
	r.atMost(unled, little)
	r.group("close calls of too little", term{unled, 1})
	r.group("no close calls of too little", term{little, 1}, term{unled, -1})
	return bands[sureBands-1]
}

// names adds the names that are shown: of those who said skills, and professions, of which a person has one.
func (r *reading) names(all, skills int) {
	professions := []term{{all, 1}}
	for _, n := range r.truth.Names.Unknown {
		shown := Withheld
		if slices.Contains(r.shown.Names.Unknown, n) {
			shown = n.People
		}
		told := r.part("name "+n.Text, all, n.People, shown)
		if n.Kind == skillName {
			r.between(0, unbounded, term{all, 1}, term{skills, -1}, term{told, -1})
			r.group("said skills, and not "+n.Text, term{all, 1}, term{skills, -1}, term{told, -1})
		} else {
			professions = append(professions, term{told, -1})
		}
	}
	r.between(0, unbounded, professions...)
	r.group("none of the unknown professions", professions...)
}
