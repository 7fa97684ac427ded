package report_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A ranked is a world with its ranker.
type ranked struct {
	world.World
	*recommend.Ranker
}

func newRanked(w world.World) ranked {
	r, err := recommend.New(w.Catalogue)
	if err != nil {
		panic(err)
	}
	return ranked{w, r}
}

// Whoever reads "+18, of which Kubernetes +12 …" adds it up: the differences of the
// requirements must make the difference of the score, and nothing that differs may
// be missing.
func TestDifferencesAddUp(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		before, after := w.Rank(p), w.Rank(world.DrawProfile(t, w.Vocabulary))
		d := report.Compare(before, after)
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
		if same := report.Compare(before, before); len(same.Skills) > 0 || slices.ContainsFunc(same.Layers, func(l report.LayerDifference) bool { return len(l.Reasons) > 0 }) {
			t.Fatal("a report differs from itself")
		}
	})
}

func layerOf(r report.Report, number int) report.Layer {
	for _, l := range r.Layers {
		if l.Layer == number {
			return l
		}
	}
	return report.Layer{}
}

// highest gives the levels of skills by id.
func highest(skills []report.Said) map[string]int {
	levels := map[string]int{}
	for _, s := range skills {
		if s.ID != "" {
			levels[s.ID] = max(levels[s.ID], s.Level)
		}
	}
	return levels
}
