package recommend

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// A person who asks what is open now must not be sent to a closed door first, nor to
// an open one behind which nothing asks for what they bring.
func TestByEntryPutsWhatIsOpenFirst(t *testing.T) {
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		before := w.ranker.Rank(p)
		marshalled := string(marshal(t, before))
		report := ByEntry(before)
		if got := string(marshal(t, before)); got != marshalled {
			t.Fatal("the report that it was made from has changed")
		}
		if len(report.Layers) != len(before.Layers) || report.By != ByEntryOrder {
			t.Fatalf("%d layers of %d", len(report.Layers), len(before.Layers))
		}
		for i, l := range report.Layers {
			if l.Rank > 0 && l.Rank != i+1 {
				t.Fatalf("rank %d stands at place %d", l.Rank, i+1)
			}
			if i == 0 {
				continue
			}
			above := report.Layers[i-1]
			switch {
			case above.Score == 0 && l.Score > 0:
				t.Fatalf("layer %d without points stands above layer %d", above.Layer, l.Layer)
			case (above.Score > 0) == (l.Score > 0) && doorOrder(above.Entry.Status) > doorOrder(l.Entry.Status):
				t.Fatalf("layer %d, %s, stands above layer %d, %s", above.Layer, above.Entry.Status, l.Layer, l.Entry.Status)
			case (above.Score > 0) == (l.Score > 0) && above.Entry.Status == l.Entry.Status && above.Score < l.Score:
				t.Fatalf("layer %d stands above layer %d with fewer points", above.Layer, l.Layer)
			}
		}
	})
}

// Whoever takes the degree that opens a door finds it open; a school leaver reads here
// what each further year of school is for.
func TestADegreeOpensWhatItIsSaidToOpen(t *testing.T) {
	opened := 0
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		before := w.ranker.Rank(p)
		for _, o := range before.Openings {
			if o.Years < 1 || len(o.Layers)+len(o.Roles) == 0 {
				t.Fatalf("an opening that opens nothing: %+v", o)
			}
			for _, number := range o.Layers {
				entry := w.catalogue.Layers[number-1].Entry
				after := layerOf(w.ranker.Rank(studied(p, o.Level, entry)), number).Entry.Status
				checkOpened(t, entry, layerOf(before, number).Entry.Status, after)
				opened++
			}
			for _, title := range o.Roles {
				role := w.catalogue.Roles[slices.IndexFunc(w.catalogue.Roles, func(r data.Role) bool { return r.Title == title })]
				_, entry := requirementsOf(w.catalogue, Goal{Role: role.ID})
				was, after := stateIn(w, p, Goal{Role: role.ID}).Entry, stateIn(w, studied(p, o.Level, entry), Goal{Role: role.ID}).Entry
				checkOpened(t, entry, was, after)
				opened++
			}
		}
	})
	t.Logf("%d doors opened", opened)
}

func checkOpened(t *rapid.T, e data.Entry, before, after Status) {
	fits := func(f data.Share) bool { return f.Percent >= nearField }
	if possible := len(e.Fields) == 0 || slices.ContainsFunc(e.Fields, fits); possible && after != Open {
		t.Fatalf("a door is %s after the degree that opens it: %+v", after, e)
	}
	if before == Open {
		t.Fatalf("a door is open already: %+v", e)
	}
}

// studied is a person with a degree of a level in each of the fields of a door.
func studied(p profiles.Profile, level string, e data.Entry) profiles.Profile {
	l, _ := scale.ParseDegree(level)
	for _, f := range e.Fields {
		p = withDegree(p, profiles.Degree{Level: l, Field: profiles.Name{Text: f.ID}})
	}
	if len(e.Fields) == 0 {
		p = withDegree(p, profiles.Degree{Level: l})
	}
	return p
}
