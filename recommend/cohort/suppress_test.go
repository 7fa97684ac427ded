package cohort

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
)

// shown is what a reader sees of a sum of parts.
func shown(least int, parts ...Count) []Count {
	list := slices.Clone(parts)
	hider(least).partition(pointers(list)...)
	return list
}

func pointers(list []Count) (all []*Count) {
	for i := range list {
		all = append(all, &list[i])
	}
	return all
}

func TestPartition(t *testing.T) {
	const hidden = Withheld
	for _, c := range []struct{ parts, want []Count }{
		{[]Count{20, 5, 0}, []Count{20, 5, 0}},
		{[]Count{20, 7, 3}, []Count{20, hidden, hidden}},                      // 3 would be what is left
		{[]Count{20, 0, 2, 3}, []Count{20, 0, hidden, hidden}},                // of 5, it may be either way round
		{[]Count{20, 9, 2, 2}, []Count{20, hidden, hidden, hidden}},           // 4 would be what is left
		{[]Count{20, 9, 4, 4}, []Count{20, hidden, hidden, hidden}},           // of 8, each would have to be 4
		{[]Count{20, 9, 9, 1, 0}, []Count{20, hidden, hidden, hidden, 0}},     // all that are no larger
		{[]Count{9, 9, 1, 0}, []Count{hidden, hidden, hidden, hidden}},        // of all who are there nothing is told
		{[]Count{6, 2}, []Count{hidden, hidden}},                              //
		{[]Count{3, 8, 2, 6, 1, 9}, []Count{hidden, 8, hidden, 6, hidden, 9}}, //
	} {
		if got := shown(5, c.parts...); !slices.Equal(got, c.want) {
			t.Errorf("%v: shown as %v, want %v", c.parts, got, c.want)
		}
	}
}

// several are so many people of one kind.
func several(n int, p made) []made { return slices.Repeat([]made{p}, n) }

// What was told of few people before, and what is shown of them now: of a class of 5 at least.
func TestSuppress(t *testing.T) {
	chips := made{layer: 1, lead: 1, score: 30, sure: 2}
	labs := made{layer: 2, lead: 1, score: 50, sure: 2}
	with := func(p made, change func(*made)) made { change(&p); return p }
	for _, c := range []struct {
		name   string
		people []made
		show   func(Summary) []Count
		want   string
	}{
		{"of 8 without a degree 5 stand before a door of layer 2, so 3 before one of layer 1", slices.Concat(
			several(20, chips), several(3, with(chips, func(p *made) { p.door, p.unsaidDegree = 2, true })),
			several(20, labs), several(5, with(labs, func(p *made) { p.door, p.unsaidDegree = 2, true }))),
			func(s Summary) []Count {
				return []Count{s.Unsaid.Degree, s.Layers[0].Doors[0].People, s.Layers[0].Doors[2].People, s.Layers[1].Doors[2].People}
			}, "[-2 -2 -2 5]"},
		{"5 with 38 points: with two in the band from 20 they would have 43", slices.Concat(
			several(4, with(chips, func(p *made) { p.score = 1 })), several(1, with(chips, func(p *made) { p.score = 34 })), several(20, labs)),
			func(s Summary) []Count {
				return []Count{s.Layers[0].People, s.Layers[0].Points, s.Layers[0].Scores[0], s.Layers[0].Scores[1]}
			}, "[5 -2 -2 -2]"},
		{"17 far ahead with 432 points: 6 in the lowest band, whoever has 11 at least, so 4 in the next", slices.Concat(
			several(6, with(chips, func(p *made) { p.score = 12 })), several(4, with(chips, func(p *made) { p.score = 20 })), several(7, with(chips, func(p *made) { p.score = 40 }))),
			func(s Summary) []Count {
				return []Count{s.Layers[0].Confidence[2].People, s.Layers[0].Points, s.Layers[0].Scores[0], s.Layers[0].Scores[2]}
			}, "[17 -2 -2 7]"},
		{"10 with 201 points, of whom each has 20 at least, so one has 21", slices.Concat(several(9, with(chips, func(p *made) { p.score = 20 })), several(1, with(chips, func(p *made) { p.score = 21 }))),
			func(s Summary) []Count { return []Count{s.Layers[0].Scores[1], s.Layers[0].Points} }, "[10 -2]"},
		{"11 of 12 are in a club", slices.Concat(several(11, with(chips, func(p *made) { p.names = []Name{{skillName, "club", 1}} })), several(1, chips)),
			func(s Summary) []Count { return []Count{s.Rows.Read, Count(len(s.Names.Unknown))} }, "[12 0]"},
		{"11 of 12 who said skills are in a club", slices.Concat(several(11, with(chips, func(p *made) { p.names = []Name{{skillName, "club", 1}} })), several(1, chips),
			several(12, with(labs, func(p *made) { p.unsaidSkills = true }))),
			func(s Summary) []Count { return []Count{s.Rows.Read, s.Unsaid.Skills, Count(len(s.Names.Unknown))} }, "[24 12 0]"},
		{"two layers of 3 people together", slices.Concat(several(2, chips), several(1, with(chips, func(p *made) { p.layer = 3 })), several(20, labs)),
			func(s Summary) []Count {
				return []Count{s.Rows.Read, s.Rows.Placed, s.Layers[0].People, s.Layers[1].People, s.Layers[2].People}
			}, "[-2 -2 -1 20 -1]"},
		{"two layers of 5 people together", slices.Concat(several(2, chips), several(3, with(chips, func(p *made) { p.layer = 3 })), several(20, labs)),
			func(s Summary) []Count {
				return []Count{s.Rows.Read, s.Rows.Placed, s.Layers[0].People, s.Layers[1].People, s.Layers[2].People}
			}, "[25 25 -1 20 -1]"},
		{"2 of whom nothing is known, who with all others would be 32", slices.Concat(several(30, chips), several(2, made{layer: nothing})),
			func(s Summary) []Count {
				return []Count{s.Rows.Read, s.Rows.Placed, s.Rows.NoPoints, s.Rows.Nothing, s.Unsaid.Interests}
			}, "[-2 30 0 -1 -2]"},
		{"as many close calls as are in the first band, but for 2 who said too little", slices.Concat(
			several(10, with(chips, func(p *made) { p.sure, p.close = 0, true })), several(10, chips), several(2, with(chips, func(p *made) { p.lead, p.score, p.close = 0, 3, true })),
			several(5, with(chips, func(p *made) { p.lead, p.score = 0, 3 }))),
			func(s Summary) []Count {
				return []Count{s.Layers[0].TooLittle, s.Layers[0].Confidence[0].People, s.Layers[0].Close}
			}, "[7 10 -2]"},
		{"1 of a role's 20 who has what it asks for, and 10 of another's", slices.Concat(
			several(19, with(chips, func(p *made) { p.missing = []madeSkill{{1, 7}} })), several(1, chips),
			several(10, with(chips, func(p *made) { p.lead, p.missing = 2, []madeSkill{{1, 2}} })), several(10, with(chips, func(p *made) { p.lead = 2 }))),
			func(s Summary) []Count {
				return []Count{s.Courses[0].People, s.Courses[0].MovesUp, s.Courses[0].Points}
			}, "[10 0 -2]"},
		{"who goes over no bridge", slices.Concat(several(17, with(chips, func(p *made) { p.bridge = 1 })), several(2, chips), several(9, with(chips, func(p *made) { p.lead, p.bridge = 2, 1 }))),
			func(s Summary) []Count { return []Count{s.Layers[0].Leads[0].People, s.Bridges[0].People} }, "[19 9]"},
		{"6 and 5 of 12 have two professions that aren't known", slices.Concat(several(6, with(chips, func(p *made) { p.names = []Name{{professionName, "b", 1}} })),
			several(5, with(chips, func(p *made) { p.names = []Name{{professionName, "c", 1}} })), several(1, chips)),
			func(s Summary) []Count {
				return []Count{s.Rows.Read, Count(len(s.Names.Unknown)), s.Names.Unknown[0].People}
			}, "[12 1 6]"},
	} {
		before := madeSummary(3, c.people)
		again := before.clone()
		if got := fmt.Sprint(c.show(before.Suppress(5))); got != c.want {
			t.Errorf("%s: %s, want %s\n%+v", c.name, got, c.want, before.Suppress(5))
		}
		if !reflect.DeepEqual(before, again) {
			t.Errorf("%s: the summary itself has changed", c.name)
		}
		if got := before.Suppress(1); !reflect.DeepEqual(got, before) {
			t.Errorf("%s: a least of 1 hides something", c.name)
		}
	}
}
