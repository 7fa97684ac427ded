package report_test

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"

	"layerpath/profiles"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A person who asks what is open now must not be sent to a closed door first, nor to
// an open one behind which nothing asks for what they bring.
func TestByEntryPutsWhatIsOpenFirst(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		before := w.Rank(p)
		was := marshalled(t, before)
		after := report.ByEntry(before)
		if got := marshalled(t, before); got != was {
			t.Fatal("the report that it was made from has changed")
		}
		if len(after.Layers) != len(before.Layers) || after.By != report.ByEntryOrder {
			t.Fatalf("%d layers of %d", len(after.Layers), len(before.Layers))
		}
		for i, l := range after.Layers {
			if l.Rank > 0 && l.Rank != i+1 {
				t.Fatalf("rank %d stands at place %d", l.Rank, i+1)
			}
			if i == 0 {
				continue
			}
			above := after.Layers[i-1]
			switch {
			case above.Score == 0 && l.Score > 0:
				t.Fatalf("layer %d without points stands above layer %d", above.Layer, l.Layer)
			case (above.Score > 0) == (l.Score > 0) && above.Entry.Status.Order() > l.Entry.Status.Order():
				t.Fatalf("layer %d, %s, stands above layer %d, %s", above.Layer, above.Entry.Status, l.Layer, l.Entry.Status)
			case (above.Score > 0) == (l.Score > 0) && above.Entry.Status == l.Entry.Status && above.Score < l.Score:
				t.Fatalf("layer %d stands above layer %d with fewer points", above.Layer, l.Layer)
			}
		}
	})
}

func marshalled(t *rapid.T, r report.Report) string {
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
