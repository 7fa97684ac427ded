package recommend_test

import (
	"fmt"
	"testing"

	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// BenchmarkPlan is what a person waits for: a plan on the embedded catalogue to each
// layer, to a role, and to goals whose search is long: far ones, ones that can't be
// reached, and ones with limits.
func BenchmarkPlan(b *testing.B) {
	w := embedded(b)
	school := profiles.Profile{Degrees: []profiles.Degree{{Level: scale.Secondary}}, Skills: []profiles.Skill{{Name: profiles.Name{Text: "excel"}}}}
	for _, person := range []struct {
		name    string
		profile profiles.Profile
	}{{"school-leaver", school}, {"fifteen-skills", w.Developer()}} {
		for n := 1; n <= len(w.Catalogue.Layers); n++ {
			b.Run(fmt.Sprintf("person=%s/layer=%d", person.name, n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					w.Plan(person.profile, recommend.Goal{Layer: n}, recommend.Limits{})
				}
			})
		}
		for _, far := range []struct {
			name   string
			goal   recommend.Goal
			limits recommend.Limits
		}{
			{"role=mlops-engineer", recommend.Goal{Role: "mlops-engineer", Score: report.AtHome, Cores: true, Door: report.Stretch}, recommend.Limits{}},
			{"role=mlops-engineer/rank=1/coding=no", recommend.Goal{Role: "mlops-engineer", Rank: 1}, recommend.Limits{NoCoding: true}},
			{"layer=2/score=60", recommend.Goal{Layer: 2, Score: 60}, recommend.Limits{}},
			{"layer=2/score=100", recommend.Goal{Layer: 2, Score: 100}, recommend.Limits{}},
			{"layer=3/score=100/steps=6", recommend.Goal{Layer: 3, Score: 100}, recommend.Limits{Steps: 6}},
			{"layer=4/score=90/months=12", recommend.Goal{Layer: 4, Score: 90}, recommend.Limits{Months: 12, Hours: 400}},
		} {
			b.Run(fmt.Sprintf("person=%s/%s", person.name, far.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					w.Plan(person.profile, far.goal, far.limits)
				}
			})
		}
	}
}
