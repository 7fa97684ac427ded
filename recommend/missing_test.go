package recommend

import (
	"testing"

	"layerpath/profiles"

	"pgregory.net/rapid"
)

// A school that reads what its people miss must read what each of them was told: the
// same skills, levels and points.
func TestMissingIsWhatReportsTell(t *testing.T) {
	found, up := 0, 0
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		report, person, tally := w.ranker.Rank(p), w.ranker.Recognize(p), w.ranker.NewTally()
		w.ranker.Scores(person, tally)
		for _, l := range report.Layers {
			want := map[Gap]bool{}
			for _, g := range l.Gaps {
				if g.Kind == skillAnswer {
					want[Gap{Requirement: g.Requirement, Want: g.Want, Points: g.Points}] = true
				}
			}
			missing := w.ranker.Missing(person, tally, l.Layer-1, nil)
			for _, m := range missing {
				q := w.catalogue.Layers[l.Layer-1].Requirements[m.Requirement]
				if g := (Gap{Requirement: q.Skill, Want: q.Level, Points: m.Points}); !want[g] {
					t.Fatalf("layer %d: %+v isn't among the gaps %v", l.Layer, g, l.Gaps)
				}
				if m.MovesUp() {
					up++
				}
			}
			if len(missing) != len(want) {
				t.Fatalf("layer %d: %d skills are missing, the report has %d", l.Layer, len(missing), len(want))
			}
			found += len(missing)
		}
	})
	t.Logf("%d missing skills, %d of which move up", found, up)
}

// The threshold is the one that close calls have: a gain of 3 points is no move.
func TestMovesUp(t *testing.T) {
	for points, want := range map[int]bool{1: false, closeCall: false, closeCall + 1: true} {
		if got := (Missing{Points: points}).MovesUp(); got != want {
			t.Errorf("%d points: %v", points, got)
		}
	}
}

func BenchmarkMissing(b *testing.B) {
	w := embeddedWorld(b)
	person, tally := w.ranker.Recognize(fifteenSkills(w)), w.ranker.NewTally()
	w.ranker.Scores(person, tally)
	var list []Missing
	b.Run("skills=15/layers=1", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			list = w.ranker.Missing(person, tally, 3, list[:0])
		}
	})
}
