package recommend

import (
	"slices"
	"strings"
	"testing"

	"layerpath/profiles"

	"pgregory.net/rapid"
)

// A reason that can't say which answer it comes from is a reason nobody can check.
func TestEveryReasonNamesItsAnswers(t *testing.T) {
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		said := answersOf(p)
		for _, l := range w.ranker.Rank(p).Layers {
			reasons := slices.Clone(l.Reasons)
			for _, role := range l.Roles {
				reasons = append(reasons, role.Reasons...)
			}
			for _, r := range reasons {
				checkEvidence(t, r, said[r.Kind])
			}
		}
	})
}

// answersOf gives the texts of a profile by the kind of reason that they can be
// evidence for.
func answersOf(p profiles.Profile) map[string][]string {
	said := map[string][]string{professionAnswer: {p.Profession.Text}, interestAnswer: {p.RIASEC}}
	for _, s := range p.Skills {
		said[skillAnswer] = append(said[skillAnswer], s.Name.Text)
	}
	for _, in := range p.Interests {
		said[interestAnswer] = append(said[interestAnswer], in.Text)
	}
	for _, d := range p.Degrees {
		said[degreeAnswer] = append(said[degreeAnswer], strings.TrimSuffix(d.Level.String()+", "+d.Field.Text, ", "))
	}
	return said
}

func checkEvidence(t fataler, r Reason, said []string) {
	if len(r.Evidence) == 0 || r.Name == "" {
		t.Fatalf("no evidence: %+v", r)
	}
	for _, e := range r.Evidence {
		if e.Text == "" || !slices.Contains(said, e.Text) {
			t.Fatalf("%q isn't among the answers %q: %+v", e.Text, said, r)
		}
		if isSkill := r.Kind == skillAnswer; isSkill != (e.Level > 0) || e.Level > 4 || isSkill && e.ID == "" {
			t.Fatalf("evidence %+v of %+v", e, r)
		}
	}
}

// The counts of coverage are what "5 of 6 answers understood" is printed from.
func TestCoverageCountsEveryAnswer(t *testing.T) {
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		given := len(p.Skills) + len(p.Interests) + len(p.Degrees)
		for _, d := range p.Degrees {
			given += min(1, len(d.Field.Text))
		}
		given += min(1, len(p.RIASEC)) + min(1, len(p.Profession.Text))
		report := w.ranker.Rank(p)
		if c := report.Coverage; c.Given != given || c.Recognized+len(c.Unrecognized) != given {
			t.Fatalf("%d given: %+v", given, c)
		}
		if len(report.Profile.Degrees) != len(p.Degrees) || len(report.Profile.Skills) < len(p.Skills) {
			t.Fatalf("an answer is lost: %+v", report.Profile)
		}
	})
}

// Who asks for the bare scores, for thousands at once, must get those of the report.
func TestScoresAreThoseOfTheReport(t *testing.T) {
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		tally := w.ranker.NewTally()
		other := drawProfile(t, w.vocabulary)
		w.ranker.Scores(w.ranker.Recognize(other), tally) // what one person leaves mustn't count for the next
		w.ranker.Scores(w.ranker.Recognize(p), tally)
		roles := map[string]int{}
		for i, r := range w.catalogue.Roles {
			roles[r.ID] = tally.Roles[i]
		}
		for _, l := range w.ranker.Rank(p).Layers {
			if tally.Layers[l.Layer-1] != l.Score {
				t.Fatalf("layer %d: %d and %d", l.Layer, tally.Layers[l.Layer-1], l.Score)
			}
			for _, role := range l.Roles {
				if score, ok := roles[role.ID]; ok && score != role.Score {
					t.Fatalf("role %s: %d and %d", role.ID, score, role.Score)
				}
			}
		}
	})
}

// A cohort's figures come from Order: they must be about the reports that its people
// get.
func TestOrderIsThatOfTheReport(t *testing.T) {
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		order, report := w.ranker.Order(p, w.ranker.NewTally()), w.ranker.Rank(p)
		if len(order.Layers) != len(report.Layers) {
			t.Fatalf("%d layers in order, %d in the report", len(order.Layers), len(report.Layers))
		}
		for i, l := range report.Layers {
			if s := order.Layers[i]; s.Layer != l.Layer || s.Score != l.Score {
				t.Fatalf("place %d: %+v, and in the report layer %d with %d", i+1, s, l.Layer, l.Score)
			}
		}
		closest := len(report.CloseCalls) > 0 && report.CloseCalls[0][0] == report.Layers[0].Layer
		if order.Close() != closest {
			t.Fatalf("close: %t; close calls %v", order.Close(), report.CloseCalls)
		}
	})
}

// A cohort of a million would spend its time collecting garbage.
func TestScoresAllocateNothing(t *testing.T) {
	w := embeddedWorld(t)
	person, tally := w.ranker.Recognize(fifteenSkills(w)), w.ranker.NewTally()
	w.ranker.Scores(person, tally) // the list of touched asks grows once
	if n := testing.AllocsPerRun(100, func() { w.ranker.Scores(person, tally) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
	if slices.Max(tally.Layers) == 0 {
		t.Error("nothing was scored")
	}
}
