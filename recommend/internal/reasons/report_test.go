package reasons_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
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

func (d desk) short(p profiles.Profile) report.Report { return reasons.Short(d.enter(p), d.account) }

// scores are the points of all layers, in their order.
func (d desk) scores(p profiles.Profile) (scores []int) {
	d.enter(p)
	for i := range d.Catalogue.Layers {
		scores = append(scores, d.account.Layer(i))
	}
	return scores
}

// roleScores are the points of all roles, by id.
func (d desk) roleScores(p profiles.Profile) map[string]int {
	d.enter(p)
	scores := map[string]int{}
	for i := range d.account.Ledger().Roles() {
		scores[roleKey(d.account.Ledger().Role(i).ID, d.account.Ledger().LayerOf(i)+1)] = d.account.Role(i)
	}
	return scores
}

// roleScore is the points of a role of a layer.
func (d desk) roleScore(p profiles.Profile, id string, layer int) int {
	d.enter(p)
	l := d.account.Ledger()
	for _, role := range l.RolesOf(layer - 1) {
		if l.Role(int(role)).ID == id {
			return d.account.Role(int(role))
		}
	}
	return -1
}

// roleKey tells roles apart, whose id several skill sets may share.
func roleKey(id string, layer int) string { return fmt.Sprint(id, " of ", layer) }

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
		told, roles := d.report(p), d.roleScores(p)
		for _, l := range told.Layers {
			if got := d.account.Layer(l.Layer - 1); got != l.Score {
				t.Fatalf("layer %d: %d and %d", l.Layer, got, l.Score)
			}
			for _, role := range l.Roles {
				if score, ok := roles[roleKey(role.ID, role.Layer)]; !ok || score != role.Score || role.Layer != l.Layer {
					t.Fatalf("role %s: %d and %d", role.ID, score, role.Score)
				}
			}
			if lead := l.Roles[0]; !lead.Lead || lead.Score != l.Score || lead.FirstStep != l.FirstStep || !reflect.DeepEqual(lead.Entry, l.Entry) {
				t.Fatalf("layer %d isn't told by its lead role: %+v", l.Layer, lead)
			}
		}
		for i, r := range told.Roles {
			if r.Score != roles[roleKey(r.ID, r.Layer)] || i == 0 && (r.ID != told.Layers[0].Roles[0].ID || r.Layer != told.Layers[0].Layer) {
				t.Fatalf("among all layers role %s has %d points", r.ID, r.Score)
			}
		}
	})
}

// Rule 1. The points of reasons are those of what they are reasons for: of layers, of the
// lead role inside, of roles.
func TestReasonsAddUp(t *testing.T) {
	world.CheckMany(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		for _, l := range d.report(p).Layers {
			checkSum(t, l.Name, l.Score, l.Reasons)
			for _, role := range l.Roles {
				checkSum(t, role.ID, role.Score, role.Reasons)
			}
		}
	})
}

func checkSum(t *rapid.T, of string, score int, reasons []report.Reason) {
	sum := 0
	for _, r := range reasons {
		if sum += r.Points; r.Points < 1 || r.Points > r.Max || (r.Kind == "role" || r.Kind == "layer") == (len(r.Evidence) > 0) {
			t.Fatalf("%s: %+v", of, r)
		}
		if r.Kind == "role" {
			checkSum(t, r.Name, r.Points, r.Reasons)
		}
	}
	if !slices.IsSortedFunc(reasons, func(a, b report.Reason) int { return b.Points - a.Points }) {
		t.Fatalf("%s: the strongest reason isn't first: %+v", of, reasons)
	}
	if sum != score || score > 100 {
		t.Fatalf("%s has %d points, and reasons for %d: %+v", of, score, sum, reasons)
	}
}
