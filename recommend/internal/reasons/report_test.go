package reasons_test

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"

	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/reasons"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A desk makes one report after another in one world.
type desk struct {
	world.World
	reader  *answers.Reader
	account *ledger.Account
}

func newDesk(w world.World) desk {
	return desk{w, answers.NewReader(w.Catalogue), ledger.New(w.Catalogue).NewAccount()}
}

// enter enters the answers of the next person.
func (d desk) enter(p profiles.Profile) *answers.Answers {
	d.account.Clear()
	a := d.reader.Read(&p)
	a.Enter(d.account)
	return a
}

func (d desk) report(p profiles.Profile) report.Report { return reasons.Report(d.enter(p), d.account) }

// scores are the points of all layers, in their order.
func (d desk) scores(p profiles.Profile) (scores []int) {
	d.enter(p)
	for i := range d.Catalogue.Layers {
		scores = append(scores, d.account.Score(i))
	}
	return scores
}

func layerOf(r report.Report, number int) report.Layer {
	for _, l := range r.Layers {
		if l.Layer == number {
			return l
		}
	}
	return report.Layer{}
}

// What a report tried out, gaps and losses and lower levels, must not be in the account
// when it is done: made again, it is the same.
func TestAReportLeavesTheAccountAsItWas(t *testing.T) {
	world.Check(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		a := d.enter(p)
		mark := d.account.Mark()
		first, _ := json.Marshal(reasons.Report(a, d.account))
		again, _ := json.Marshal(reasons.Report(a, d.account))
		if string(first) != string(again) || d.account.Mark() != mark {
			t.Fatalf("%s\nand then\n%s", first, again)
		}
	})
}

// The scores of a report are the account's, of layers and of roles.
func TestAReportHasTheScoresOfTheAccount(t *testing.T) {
	world.Check(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		told := d.report(p)
		roles := map[string]int{}
		for i, r := range d.Catalogue.Roles {
			roles[r.ID] = d.account.Score(d.account.Ledger().RoleTarget(i))
		}
		for _, l := range told.Layers {
			if got := d.account.Score(l.Layer - 1); got != l.Score {
				t.Fatalf("layer %d: %d and %d", l.Layer, got, l.Score)
			}
			for _, role := range l.Roles {
				if score, ok := roles[role.ID]; ok && score != role.Score {
					t.Fatalf("role %s: %d and %d", role.ID, score, role.Score)
				}
			}
		}
	})
}
