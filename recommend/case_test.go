package recommend_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A reason that can't say which answer it comes from is a reason nobody can check.
func TestEveryReasonNamesItsAnswers(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		said := answersOf(p)
		for _, l := range w.Rank(p).Layers {
			reasons := slices.Clone(l.Reasons)
			for _, r := range l.Reasons {
				reasons = append(reasons, r.Reasons...)
			}
			for _, role := range l.Roles {
				reasons = append(reasons, role.Reasons...)
			}
			for _, r := range reasons {
				checkEvidence(t, r, said[r.Kind], p.Profession.Text)
			}
		}
	})
}

// answersOf gives the texts of a profile by the kind of reason that they can be
// evidence for.
func answersOf(p profiles.Profile) map[string][]string {
	said := map[string][]string{answers.OfProfession: {p.Profession.Text}, answers.OfInterest: {p.RIASEC}}
	for _, s := range p.Skills {
		said[answers.OfSkill] = append(said[answers.OfSkill], s.Name.Text)
	}
	for _, in := range p.Interests {
		said[answers.OfInterest] = append(said[answers.OfInterest], in.Text)
	}
	for _, d := range p.Degrees {
		said[answers.OfDegree] = append(said[answers.OfDegree], strings.TrimSuffix(d.Level.String()+", "+d.Field.Text, ", "))
	}
	return said
}

// checkEvidence checks that a reason names answers of its kind; of skills, the job that
// shows them may be one.
func checkEvidence(t rapid.TB, r report.Reason, said []string, job string) {
	if inside := r.Kind == "role" || r.Kind == "layer"; inside == (len(r.Evidence) > 0) || r.Name == "" {
		t.Fatalf("no evidence: %+v", r)
	}
	for _, e := range r.Evidence {
		if e.Text == "" || !slices.Contains(said, e.Text) && !(r.Kind == answers.OfSkill && e.Text == job) {
			t.Fatalf("%q isn't among the answers %q: %+v", e.Text, said, r)
		}
		isSkill := r.Kind == answers.OfSkill && e.Level > 0
		if (e.Level > 0) != isSkill || r.Kind == answers.OfSkill && !isSkill && e.Text != job || e.Level > 4 || isSkill && e.ID == "" {
			t.Fatalf("evidence %+v of %+v", e, r)
		}
	}
}

// The counts of coverage are what "5 of 6 answers understood" is printed from.
func TestCoverageCountsEveryAnswer(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		given := len(p.Skills) + len(p.Interests) + len(p.Degrees)
		for _, d := range p.Degrees {
			given += min(1, len(d.Field.Text))
		}
		given += min(1, len(p.RIASEC)) + min(1, len(p.Profession.Text))
		told := w.Rank(p)
		if c := told.Coverage; c.Given != given || c.Recognized+len(c.Unrecognized) != given {
			t.Fatalf("%d given: %+v", given, c)
		}
		if len(told.Profile.Degrees) != len(p.Degrees) || len(told.Profile.Skills) < len(p.Skills) {
			t.Fatalf("an answer is lost: %+v", told.Profile)
		}
	})
}
