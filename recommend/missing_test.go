package recommend_test

import (
	"testing"

	"pgregory.net/rapid"

	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A school that reads what its people miss must read what each of them was told of
// their lead role: the same skills, levels and points. A gain that two layers may be
// apart and still be too close to call is no move.
func TestMissingIsWhatReportsTell(t *testing.T) {
	type gap struct {
		skill         string
		level, points int
	}
	found, up := 0, 0
	world.CheckMany(t, newSerial, func(t *rapid.T, w serial, p profiles.Profile) {
		told := byPoints(p, w.Short)
		checkBrief(t, w.series, p, told)
		want := map[gap]bool{}
		if told.First != nil {
			for _, g := range told.Layers[0].Roles[0].Gaps {
				want[gap{g.Requirement, g.Want, g.Points}] = true
			}
		}
		missing := w.series.Missing(nil)
		for _, m := range missing {
			if g := (gap{w.Catalogue.Skills[m.Skill].ID, m.Level, m.Points}); !want[g] {
				t.Fatalf("%+v isn't among the lead role's gaps %v", g, want)
			}
			if m.MovesUp != (m.Points > ledger.CloseCall) {
				t.Fatalf("%d points move up: %t", m.Points, m.MovesUp)
			}
			if m.MovesUp {
				up++
			}
		}
		if len(missing) != len(want) {
			t.Fatalf("%d skills are missing, the report has %d", len(missing), len(want))
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
