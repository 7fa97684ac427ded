package recommend

import (
	"slices"
	"testing"

	"layerpath/profiles"

	"pgregory.net/rapid"
)

// Whoever reads "+18, of which Kubernetes +12 …" adds it up: the differences of the
// requirements must make the difference of the score, and nothing that differs may
// be missing.
func TestDifferencesAddUp(t *testing.T) {
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		before, after := w.ranker.Rank(p), w.ranker.Rank(drawProfile(t, w.vocabulary))
		d := Compare(before, after)
		for _, l := range d.Layers {
			sum := 0
			for _, r := range l.Reasons {
				sum += r.Points[1] - r.Points[0]
				if r.Points[0] == r.Points[1] {
					t.Fatalf("layer %d: %+v is no difference", l.Layer, r)
				}
			}
			want := layerOf(after, l.Layer).Score - layerOf(before, l.Layer).Score
			if l.Change != want || sum != want || l.Scores[1]-l.Scores[0] != want {
				t.Fatalf("layer %d moved by %d points, they say %d, and their reasons make %d", l.Layer, want, l.Change, sum)
			}
			if l.Ranks[0] != layerOf(before, l.Layer).Rank || l.Ranks[1] != layerOf(after, l.Layer).Rank {
				t.Fatalf("layer %d has the ranks %v", l.Layer, l.Ranks)
			}
		}
		for _, s := range d.Skills {
			if highest(before.Profile.Skills)[s.ID] != s.Levels[0] || highest(after.Profile.Skills)[s.ID] != s.Levels[1] {
				t.Fatalf("%s is at %v", s.ID, s.Levels)
			}
		}
		if same := Compare(before, before); len(same.Skills) > 0 || slices.ContainsFunc(same.Layers, func(l LayerDifference) bool { return len(l.Reasons) > 0 }) {
			t.Fatal("a report differs from itself")
		}
	})
}
