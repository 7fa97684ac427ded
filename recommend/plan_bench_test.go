package recommend

import (
	"fmt"
	"testing"

	"layerpath/data/scale"
	"layerpath/profiles"
)

// BenchmarkPlan is what a person waits for: a plan on the embedded catalogue to each
// layer, to a role, and to goals whose search is long: far ones, ones that can't be
// reached, and ones with limits.
func BenchmarkPlan(b *testing.B) {
	w := embeddedWorld(b)
	school := profiles.Profile{Degrees: []profiles.Degree{{Level: scale.Secondary}}, Skills: []profiles.Skill{{Name: profiles.Name{Text: "excel"}}}}
	for _, person := range []struct {
		name    string
		profile profiles.Profile
	}{{"school-leaver", school}, {"fifteen-skills", fifteenSkills(w)}} {
		for n := 1; n <= len(w.catalogue.Layers); n++ {
			b.Run(fmt.Sprintf("person=%s/layer=%d", person.name, n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					w.ranker.Plan(person.profile, Goal{Layer: n, Rank: 1}, Limits{})
				}
			})
		}
		for _, far := range []struct {
			name   string
			goal   Goal
			limits Limits
		}{
			{"role=mlops-engineer", Goal{Role: "mlops-engineer", Open: true, Score: 50}, Limits{}},
			{"role=mlops-engineer/rank=1/coding=no", Goal{Role: "mlops-engineer", Rank: 1}, Limits{NoCoding: true}},
			{"layer=2/score=60", Goal{Layer: 2, Score: 60}, Limits{}},
			{"layer=2/score=100", Goal{Layer: 2, Score: 100}, Limits{}},
			{"layer=3/score=100/steps=6", Goal{Layer: 3, Score: 100}, Limits{Steps: 6}},
			{"layer=4/score=90/months=12", Goal{Layer: 4, Score: 90}, Limits{Months: 12, Hours: 400}},
		} {
			b.Run(fmt.Sprintf("person=%s/%s", person.name, far.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					w.ranker.Plan(person.profile, far.goal, far.limits)
				}
			})
		}
	}
}
