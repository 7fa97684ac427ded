package recommend_test

import (
	"testing"

	"pgregory.net/rapid"

	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A school that reads what its people miss must read what each of them was told of
// their first layer: the same skills, levels and points. A gain that two layers may be
// apart and still be too close to call is no move.
func TestMissingIsWhatReportsTell(t *testing.T) {
	found, up := 0, 0
	world.CheckMany(t, newSerial, func(t *rapid.T, w serial, p profiles.Profile) {
		told := w.Rank(p)
		checkBrief(t, w.series, p, told)
		missing := w.series.Missing(nil)
		if len(told.Layers) == 0 || told.Layers[0].Score == 0 {
			if len(missing) > 0 {
				t.Fatalf("%v is missing where no layer is first", missing)
			}
			return
		}
		first := told.Layers[0]
		want := map[report.Gap]bool{}
		for _, g := range first.Gaps {
			if g.Kind == answers.OfSkill {
				want[report.Gap{Requirement: g.Requirement, Want: g.Want, Points: g.Points}] = true
			}
		}
		for _, m := range missing {
			q := w.Catalogue.Layers[first.Layer-1].Requirements[m.Requirement]
			if g := (report.Gap{Requirement: q.Skill, Want: q.Level, Points: m.Points}); !want[g] {
				t.Fatalf("layer %d: %+v isn't among the gaps %v", first.Layer, g, first.Gaps)
			}
			if m.MovesUp != (m.Points > ledger.CloseCall) {
				t.Fatalf("%d points move up: %t", m.Points, m.MovesUp)
			}
			if m.MovesUp {
				up++
			}
		}
		if len(missing) != len(want) {
			t.Fatalf("layer %d: %d skills are missing, the report has %d", first.Layer, len(missing), len(want))
		}
		found += len(missing)
	})
	if t.Logf("%d missing skills, %d of which move up", found, up); up == 0 || up == found {
		t.Error("nothing was compared")
	}
}

func BenchmarkMissing(b *testing.B) {
	w := embedded(b)
	p, s := w.Developer(), w.NewSeries()
	s.Brief(&p)
	var list []report.Missing
	b.Run("skills=15/layers=1", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			list = s.Missing(list[:0])
		}
	})
}
