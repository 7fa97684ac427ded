package recommend

import (
	"fmt"
	"strings"

	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/report"
)

// A Change is what somebody thinks of adding to a profile and leaving out of it. What
// is left out has to be there: a skill under whatever name and at whatever level, a
// degree of its level, in whatever field where none is named. Of the answers added the
// same skill takes the new level; a profession and a RIASEC code replace those before.
// Ids and names of a profile don't change.
type Change struct{ With, Without profiles.Profile }

// A ChangeError says that there is no such answer to leave out.
type ChangeError struct {
	Kind string // degree, skill, interest, profession, riasec or aim
	Text string // the answer as the change names it: "kubernetes:3", "master:law"
}

// Error gives the error in one line.
func (e *ChangeError) Error() string { return fmt.Sprintf("the profile has no %s %q", e.Kind, e.Text) }

// Apply gives a profile with a change made: first what is left out, then what is added.
// The error is a *ChangeError, and the profile is as it was.
func (r *Ranker) Apply(p profiles.Profile, c Change) (profiles.Profile, error) {
	left, kind, text := answers.Without(r.catalogue, p, c.Without)
	if kind != "" {
		return p, &ChangeError{kind, text}
	}
	return answers.With(r.catalogue, left, c.With), nil
}

// WhatIf ranks a profile before and after a change, and says what moves. Both reports
// are Short's. The error is a
// *ChangeError.
func (r *Ranker) WhatIf(p profiles.Profile, c Change) (report.WhatIf, error) {
	after, err := r.Apply(p, c)
	if err != nil {
		return report.WhatIf{}, err
	}
	x := report.WhatIf{Schema: report.WhatIfSchema, Changes: c.words(), Before: r.Short(p), After: r.Short(after)}
	x.Difference = report.Compare(x.Before, x.After)
	return x, nil
}

// words are the changes one by one: "with skill:go:3".
func (c Change) words() []string {
	words := []string{}
	for _, part := range []struct {
		word string
		p    profiles.Profile
	}{{"with", c.With}, {"without", c.Without}} {
		say := func(kind string, values ...string) {
			words = append(words, part.word+" "+kind+":"+strings.TrimSuffix(strings.Join(values, ":"), ":"))
		}
		for _, d := range part.p.Degrees {
			say("degree", answers.DegreeWords(d))
		}
		for _, s := range part.p.Skills {
			say("skill", answers.SkillWords(s))
		}
		for _, in := range part.p.Interests {
			say("interest", in.Text)
		}
		if part.p.Profession.Text != "" {
			say("profession", part.p.Profession.Text)
		}
		if part.p.RIASEC != "" {
			say("riasec", part.p.RIASEC)
		}
		if part.p.Aim != "" {
			say("aim", string(part.p.Aim))
		}
	}
	return words
}
