package recommend_test

import (
	"slices"
	"testing"

	"layerpath/data"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// Skills are dated at the pace that was said, a degree at full time.
func TestDays(t *testing.T) {
	plan := report.Plan{Steps: []report.Step{
		{Kind: report.TryStep},
		{Kind: report.SkillStep, Hours: 80},
		{Kind: report.SkillStep, Hours: 5},
		{Kind: report.DegreeStep, Hours: 2 * data.YearOfStudy},
	}}
	if got, want := recommend.Days(plan, 10), []int{0, 56, 60, 60 + 2*365}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if got := recommend.Days(plan, 0); !slices.Equal(got, make([]int, 4)) {
		t.Errorf("at no pace %v", got)
	}
	if got := recommend.HoursIn(6, 8); got != 208 {
		t.Errorf("half a year at 8 hours a week has %d", got)
	}
}
