package recommend

import (
	"slices"
	"testing"

	"layerpath/data"
	"layerpath/profiles"

	"pgregory.net/rapid"
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
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		for _, o := range w.ranker.Rank(p).Openings {
			level, _ := profiles.ParseDegreeLevel(o.Level)
			if o.Years < 1 || len(o.Layers)+len(o.Roles) == 0 {
				t.Fatalf("an opening that opens nothing: %+v", o)
			}
			for _, number := range o.Layers {
				with := p
				for _, f := range w.catalogue.Layers[number-1].Entry.Fields {
					with.Degrees = append(slices.Clone(with.Degrees), profiles.Degree{Level: level, Field: profiles.Name{Text: f.ID}})
				}
				if len(w.catalogue.Layers[number-1].Entry.Fields) == 0 {
					with.Degrees = append(slices.Clone(with.Degrees), profiles.Degree{Level: level})
				}
				opened := slices.ContainsFunc(w.catalogue.Layers[number-1].Entry.Fields, func(f data.Share) bool { return f.Percent >= nearField }) ||
					len(w.catalogue.Layers[number-1].Entry.Fields) == 0
				if got := layerOf(w.ranker.Rank(with), number).Entry.Status; opened && got != Open {
					t.Fatalf("layer %d is %s with a degree of the level %s", number, got, o.Level)
				}
				if layerOf(w.ranker.Rank(p), number).Entry.Status == Open {
					t.Fatalf("layer %d is open already", number)
				}
			}
		}
	})
}
