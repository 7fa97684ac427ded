package recommend

import (
	"slices"
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// tinyCatalogue is small enough to try every profile over it, and made so that
// layers are often equal: the second and the third differ in kind, not in points.
func tinyCatalogue(t testing.TB) *data.Catalogue {
	t.Helper()
	entry := func(open scale.Degree) data.Entry {
		return data.Entry{Usual: "a degree", Open: open, Stretch: min(open, scale.Bachelor), Fields: share("physics", 100)}
	}
	one := []data.Requirement{
		{Kind: data.SkillKind, Skill: "wide", Level: 3, Points: 31},
		{Kind: data.SkillKind, Skill: "narrow", Level: 2, Points: 20},
		{Kind: data.DegreeKind, Levels: levels(0, 5, 5, 50, 80, 100), Fields: share("physics", 100), AnyField: 30, Points: 27},
		{Kind: data.RIASECKind, Letters: [6]int{100, 70}, Points: 11},
		{Kind: data.InterestKind, Interest: "chips", Points: 11},
	}
	two := []data.Requirement{
		{Kind: data.SkillKind, Skill: "apart", Level: 2, Points: 10},
		{Kind: data.SkillKind, Skill: "wide", Level: 4, Points: 20},
		{Kind: data.InterestKind, Interest: "teaching", Points: 10},
		// Even no degree earns here, if it is in law: yet "no degree" is nothing to go for.
		{Kind: data.DegreeKind, Levels: levels(40, 40, 40, 100, 100, 100), Fields: share("law", 100), Points: 10},
	}
	three := []data.Requirement{
		{Kind: data.DegreeKind, Levels: levels(0, 0, 0, 100, 100, 100), Fields: share("law", 100), AnyField: 100, Points: 10},
		{Kind: data.SkillKind, Skill: "apart", Level: 4, Points: 20},
		{Kind: data.InterestKind, Interest: "chips", Points: 10},
	}
	layer := func(number int, id string, open scale.Degree, requirements []data.Requirement) data.Layer {
		return data.Layer{ID: id, Name: id, Number: number, Stream: "up", About: "about", FirstStep: "begin", Entry: entry(open), Requirements: requirements}
	}
	c := &data.Catalogue{
		Name: "tiny", Version: "1",
		Categories: []data.Category{{ID: "all", Name: "All"}},
		Skills: []data.Skill{
			{ID: "narrow", Name: "The narrow", Aliases: []string{"n++"}, Category: "all", Broader: share("wide", 70)},
			{ID: "wide", Name: "The wide", Aliases: []string{"w"}, Category: "all"},
			{ID: "apart", Name: "The other", Aliases: []string{"o#"}, Category: "all"},
		},
		Fields:    []data.Field{{ID: "physics", Name: "Physics"}, {ID: "law", Name: "Law", Aliases: []string{"jus"}}},
		Interests: []data.Interest{{ID: "chips", Name: "Designing chips"}, {ID: "teaching", Name: "Teaching"}},
		Layers:    []data.Layer{layer(1, "one", scale.Master, one), layer(2, "two", scale.NoDegree, two), layer(3, "three", scale.Bachelor, three)},
		Roles: []data.Role{
			{ID: "a", Title: "A", Layer: "one", Requirements: two}, {ID: "b", Title: "B", Layer: "one", Requirements: three},
			{ID: "c", Title: "C", Layer: "two", Requirements: one}, {ID: "d", Title: "D", Layer: "three", Requirements: three},
		},
	}
	if problems := data.Check(c); len(problems) > 0 {
		t.Fatal(problems)
	}
	return c
}

// A point is one profile over the tiny catalogue: an index by each kind of answer.
type point struct{ narrow, wide, apart, degrees, interests, code int }

// tinyDegrees and tinyCodes are the answers of two kinds; above says from which one
// learns or says more to get to which.
var (
	tinyDegrees = [][]string{
		{}, {"none"}, {"secondary:law"}, {"bachelor"}, {"bachelor:physics"}, {"master:physics"}, {"doctorate:law", "bachelor:physics"},
	}
	above     = [][]int{{1, 2, 3, 4, 5, 6}, {2, 3}, {6}, {4}, {5, 6}, {}, {}}
	tinyCodes = []string{"", "R", "SIR", "ESC"}
)

func (a point) profile() (p profiles.Profile) {
	p = degrees(tinyDegrees[a.degrees]...)
	for i, level := range []int{a.narrow, a.wide, a.apart} {
		if level > 0 {
			name := profiles.Name{Text: []string{"narrow", "wide", "apart"}[i]}
			p.Skills = append(p.Skills, profiles.Skill{Name: name, Level: scale.Level(level)})
		}
	}
	for i, id := range []string{"chips", "teaching"} {
		if a.interests>>i&1 == 1 {
			p.Interests = append(p.Interests, profiles.Name{Text: id})
		}
	}
	p.RIASEC = tinyCodes[a.code]
	return p
}

// otherWords says the same profile backwards and under other names.
func otherWords(p profiles.Profile) profiles.Profile {
	names := map[string]string{"narrow": "N++", "wide": "THE-WIDE", "apart": "o#", "chips": "designing_Chips", "teaching": "TEACHING", "law": "jus", "physics": "PHYSICS"}
	slices.Reverse(p.Degrees)
	slices.Reverse(p.Skills)
	slices.Reverse(p.Interests)
	for i := range p.Degrees {
		p.Degrees[i].Field.Text = names[p.Degrees[i].Field.Text]
	}
	for i := range p.Skills {
		p.Skills[i].Name.Text = names[p.Skills[i].Name.Text]
	}
	for i := range p.Interests {
		p.Interests[i].Text = names[p.Interests[i].Text]
	}
	return p
}

// next are the points that are one step of learning, or of saying more, away.
func (a point) next() (next []point) {
	for i := range 3 {
		b := a
		if level := []*int{&b.narrow, &b.wide, &b.apart}[i]; *level < 4 {
			*level++
			next = append(next, b)
		}
	}
	for _, d := range above[a.degrees] {
		b := a
		b.degrees = d
		next = append(next, b)
	}
	for i := range 2 {
		if b := a; a.interests>>i&1 == 0 {
			b.interests |= 1 << i
			next = append(next, b)
		}
	}
	for c := 1; c < len(tinyCodes) && a.code == 0; c++ {
		b := a
		b.code = c
		next = append(next, b)
	}
	return next
}

func everyPoint() (all []point) {
	for i := range 5 * 5 * 5 * len(tinyDegrees) * 4 * len(tinyCodes) {
		var a point
		for _, axis := range []struct {
			to *int
			n  int
		}{{&a.narrow, 5}, {&a.wide, 5}, {&a.apart, 5}, {&a.degrees, len(tinyDegrees)}, {&a.interests, 4}, {&a.code, len(tinyCodes)}} {
			*axis.to = i % axis.n
			i /= axis.n
		}
		all = append(all, a)
	}
	return all
}

// Rules 1, 2, 3 and 8, and the gaps, for everybody there is: what a generator may
// never draw is here.
func TestEveryProfileOverATinyCatalogue(t *testing.T) {
	w := newWorld(tinyCatalogue(t))
	earned := map[point]map[string]int{}
	all := everyPoint()
	gaps, ties := 0, 0
	for _, a := range all {
		p := a.profile()
		report := w.ranker.Rank(p)
		checkSums(t, report)
		checkOrder(t, report)
		checkCloseCalls(t, report)
		n, _ := checkGaps(t, w, p)
		gaps += n
		if len(report.Layers) > 0 && report.Layers[0].Score == report.Layers[1].Score {
			ties++
		}
		earned[a] = earnings(report)
		want, got := marshal(t, bare(report)), marshal(t, bare(w.ranker.Rank(otherWords(a.profile()))))
		if string(want) != string(got) {
			t.Fatalf("%+v in other words:\n%s\nnot\n%s", p, got, want)
		}
	}
	for _, a := range all {
		for _, b := range a.next() {
			checkNoneFell(t, earned[a], earned[b])
		}
	}
	t.Logf("%d profiles, %d gaps closed, %d with two layers in front", len(all), gaps, ties)
}
