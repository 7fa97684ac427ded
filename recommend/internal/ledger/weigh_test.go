package ledger_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

// Whoever reads a role's weights can work its points out: of thirty the share that the
// weight is, half of it where nobody asks for a skill oftener, more the rarer it is; a
// point is rounded up or down, so that all together are what they sum to.
func TestPointsOfARoleAreItsWeightsLessWhatIsCommon(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, _ profiles.Profile) {
		most := 1.0
		for i := range b.Catalogue.Skills {
			most = max(most, float64(b.Catalogue.AskedFor(i))/1000)
		}
		for role := range b.ledger.Roles() {
			checkWeights(t, b, role, most)
		}
	})
}

func checkWeights(t rapid.TB, b books, role int, most float64) {
	asks, _ := b.ledger.Asks(b.ledger.RoleTarget(role))
	weights, exact, sum, all := 0, 0.0, 0, 30
	if b.ledger.Role(role).ID == ledger.OwnProfession {
		all = 40 // there is no job for which ten are kept
	}
	for _, a := range asks {
		weights += a.Requirement.Points
	}
	for i, a := range asks {
		if i == len(asks)-1 {
			if own := b.ledger.Role(role).ID == ledger.OwnProfession; a.Kind != data.ProfessionKind || a.Points != map[bool]int{true: 0, false: 10}[own] {
				t.Fatalf("role %d: the last ask isn't its job: %+v", role, a)
			}
			continue
		}
		want := float64(all) * float64(a.Requirement.Points) / float64(weights)
		if a.Kind == data.SkillKind && most > 1 {
			n := max(1, float64(b.Catalogue.AskedFor(int(a.Skill)))/1000)
			want *= 1 - math.Log(n)/math.Log(most)/2
		}
		if math.Abs(float64(a.Points)-want) > 1.01 {
			t.Fatalf("role %d, ask %d: %d points, by weight and rarity %.2f", role, i, a.Points, want)
		}
		exact, sum = exact+want, sum+a.Points
	}
	if math.Abs(float64(sum)-exact) > 0.51 || sum > all {
		t.Fatalf("role %d: its points sum to %d, by weight and rarity to %.2f", role, sum, exact)
	}
}

// The commonest skill has half of its weight, one that a single role asks for all of it.
func TestWhatMostAskForCountsHalf(t *testing.T) {
	c := smallCatalogue(t, data.Requirement{Kind: data.SkillKind, Skill: "torch", Level: 2, Points: 50}, data.Requirement{Kind: data.SkillKind, Skill: "keras", Level: 2, Points: 50})
	c.Roles[1].Requirements = []data.Requirement{{Kind: data.SkillKind, Skill: "torch", Level: 2, Points: 80}}
	asks, _ := ledger.New(c).Asks(ledger.New(c).RoleTarget(0))
	if asks[0].Points != 8 || asks[1].Points != 15 {
		t.Errorf("%d and %d of 30 points for two weights of 50, of which one is common", asks[0].Points, asks[1].Points)
	}
}
