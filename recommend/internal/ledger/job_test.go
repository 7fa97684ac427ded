package ledger_test

import (
	"testing"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

// A DBA earns on database administration: who does a job has the ten points for it, and
// most of what it asks for; whose job merely resembles it has a part of that.
func TestWhatAJobEarnsWithARole(t *testing.T) {
	c := smallCatalogue(t, data.Requirement{Kind: data.SkillKind, Skill: "torch", Level: 4, Points: 50}, data.Requirement{Kind: data.InterestKind, Interest: "chips", Points: 50})
	c.Roles[0].Requirements = append(c.Roles[0].Requirements, data.Requirement{
		Kind: data.ProfessionKind, Points: 10, Professions: append(world.Share("baker", 100), world.Share("care", 50)...),
	})
	l := ledger.New(c)
	skill := l.Ask(asksOfRole(l, 0)).Points
	const share = 60 // percent, of each skill that the role asks for
	for _, tt := range []struct {
		job        string
		pot, layer int
		does       bool
	}{
		{"maker", skill*share/100 + ledger.MostJob, 50 * share / 100, true},
		{"baker", skill*share/100 + ledger.MostJob, 50 * share / 100, true},
		{"nurse", (skill*share*50 + 5000) / 10_000, 50 * share / 100 * 50 / 100, false},
		{"keeper", 0, 0, false},
	} {
		account := enter(l, profiles.Profile{Profession: profiles.Name{Text: tt.job}})
		if got := account.Pot(l.RoleTarget(0)); got != tt.pot || account.Does(0) != tt.does {
			t.Errorf("%s: the role has %d points, not %d, and does is %v", tt.job, got, tt.pot, account.Does(0))
		}
		if got := account.Pot(0); got != tt.layer {
			t.Errorf("%s: the layer has %d points, not %d", tt.job, got, tt.layer)
		}
	}
}

// asksOfRole is the number of the first ask of a role.
func asksOfRole(l *ledger.Ledger, role int) int32 {
	_, first := l.Asks(l.RoleTarget(role))
	return first
}

// Nobody writes prompts for being a nurse: one's own profession shows in its evidence
// alone.
func TestOnesOwnProfessionShowsInItsEvidence(t *testing.T) {
	c := smallCatalogue(t, data.Requirement{Kind: data.ProfessionKind, Professions: world.Share("care", 80), Points: 10})
	c.Roles = c.Roles[1:]
	c.Layers[0].SkillSet = "no job"
	c.Layers[0].Own = []data.Requirement{
		{Kind: data.SkillKind, Skill: "science", Level: 2, Points: 50, Evidence: true},
		{Kind: data.SkillKind, Skill: "torch", Level: 2, Points: 50},
	}
	l := ledger.New(c)
	own := l.Roles() - 1
	if l.Role(own).ID != ledger.OwnProfession || l.LayerOf(own) != 0 {
		t.Fatalf("the last role is %+v", l.Role(own))
	}
	account, first := enter(l, profiles.Profile{Profession: profiles.Name{Text: "nurse"}}), asksOfRole(l, own)
	const share = ledger.Full * 60 / 100 * 80 / 100
	if shown, learnt, job := account.Evidence(first), account.Evidence(first+1), account.Earned(first+2); shown != share || learnt != 0 || job != 0 {
		t.Errorf("it shows %d of evidence, %d of what is learnt, and %d points for the job", shown, learnt, job)
	}
	if account.Does(own) {
		t.Error("to work with AI is what a nurse does today")
	}
}
