package recommend_test

import (
	"slices"
	"testing"

	"layerpath/profiles"
	"layerpath/recommend/internal/world"
)

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

// Rules 1, 2, 3 and 8 for everybody there is: what a generator may
// never draw is here.
func TestEveryProfileOverATinyCatalogue(t *testing.T) {
	w := newRanked(world.Of(world.Tiny(t)))
	earned := map[world.Point]map[string]int{}
	all := world.Everyone()
	ties := 0
	for _, a := range all {
		p := a.Profile()
		told := w.Rank(p)
		checkSums(t, told)
		checkOrder(t, told)
		checkCloseCalls(t, told)
		if len(told.Layers) > 0 && told.Layers[0].Score == told.Layers[1].Score {
			ties++
		}
		earned[a] = earnings(told)
		want, got := marshal(t, bare(told)), marshal(t, bare(w.Rank(otherWords(a.Profile()))))
		if string(want) != string(got) {
			t.Fatalf("%+v in other words:\n%s\nnot\n%s", p, got, want)
		}
	}
	for _, a := range all {
		for _, b := range a.Next() {
			checkNoneFell(t, earned[a], earned[b])
		}
	}
	t.Logf("%d profiles, %d with two layers in front", len(all), ties)
}
