package recommend

import (
	"fmt"
	"testing"

	"layerpath/profiles"
)

// BenchmarkPlan is what a person waits for: a plan on the embedded catalogue, to the
// layers with the most to learn and to a role.
func BenchmarkPlan(b *testing.B) {
	w := embeddedWorld(b)
	school := profiles.Profile{Degrees: []profiles.Degree{{Level: profiles.Secondary}}, Skills: []profiles.Skill{{Name: profiles.Name{Text: "excel"}}}}
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
		b.Run(fmt.Sprintf("person=%s/role=mlops-engineer", person.name), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				w.ranker.Plan(person.profile, Goal{Role: "mlops-engineer", Open: true, Score: 50}, Limits{})
			}
		})
	}
}
