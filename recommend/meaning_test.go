package recommend_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data/names"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Rule 3. Two people who mean the same get the same answer, however they write it:
// shuffled, shouted, with other hyphens, under an alias, twice.
func TestOnlyMeaningCounts(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		want := string(marshal(t, bare(w.Rank(p))))
		q := otherwise(t, w, p)
		if got := string(marshal(t, bare(w.Rank(q)))); got != want {
			t.Fatalf("%+v\nranks as %s\n%+v\nranks as %s", p, want, q, got)
		}
	})
}

// bare is a report without the person's own words, and without the count of their
// answers.
func bare(told report.Report) report.Report {
	told.Profile, told.Coverage = report.Profile{}, report.Coverage{}
	for i := range told.Layers {
		l := &told.Layers[i]
		dropWords(l.Reasons)
		for j := range l.Roles {
			dropWords(l.Roles[j].Reasons)
			if l.SkillSet != "" {
				l.Roles[j].Title = ""
			}
		}
	}
	for i := range told.Roles {
		if r := &told.Roles[i]; r.ID == ledger.OwnProfession {
			r.Title = "" // in the person's words
		}
	}
	for i := range told.Warnings {
		told.Warnings[i].Text = ""
	}
	if told.Steadiness != nil {
		for i := range told.Steadiness.WithoutSkill {
			told.Steadiness.WithoutSkill[i].Text = ""
		}
	}
	return told
}

func dropWords(reasons []report.Reason) {
	for i := range reasons {
		if reasons[i].Evidence = nil; reasons[i].Requirement == ledger.OwnProfession {
			reasons[i].Name = ""
		}
		dropWords(reasons[i].Reasons)
	}
}

// otherwise says a profile in other words.
func otherwise(t *rapid.T, w ranked, p profiles.Profile) profiles.Profile {
	q := p
	q.ID, q.Name = "other", "Other Name"
	q.Profession = reworded(t, p.Profession, w.Jobs)
	q.Degrees, q.Skills, q.Interests = nil, nil, nil
	for range 2 { // each said twice
		for _, d := range p.Degrees {
			q.Degrees = append(q.Degrees, profiles.Degree{Level: d.Level, Field: reworded(t, d.Field, w.Fields), InProgress: d.InProgress, Expected: d.Expected})
		}
		for _, in := range p.Interests {
			q.Interests = append(q.Interests, reworded(t, in, w.Interests))
		}
	}
	for _, s := range p.Skills {
		again := profiles.Skill{Name: reworded(t, s.Name, w.Skills), Level: scale.Beginner}
		q.Skills = append(q.Skills, profiles.Skill{Name: reworded(t, s.Name, w.Skills), Level: s.Level}, again)
	}
	q.Degrees = shuffled(t, q.Degrees)
	q.Skills = shuffled(t, q.Skills)
	q.Interests = shuffled(t, q.Interests)
	return q
}

func shuffled[T any](t *rapid.T, list []T) []T {
	if len(list) == 0 {
		return list
	}
	return rapid.Permutation(list).Draw(t, "order")
}

// reworded gives another spelling of a name, if one entry has it; a text that is
// more than a name, or none, stays.
func reworded(t *rapid.T, n profiles.Name, entries [][]string) profiles.Name {
	key := names.Key(n.Text)
	for _, called := range entries {
		if slices.ContainsFunc(called, func(name string) bool { return names.Key(name) == key }) {
			return profiles.Name{Text: respelt(t, rapid.SampledFrom(called).Draw(t, "name"))}
		}
	}
	return n
}

// respelt changes what doesn't count: case, and what stands between words.
func respelt(t *rapid.T, name string) string {
	between := rapid.SampledFrom([]string{" ", "-", "_", "/", "  "}).Draw(t, "between")
	spelt := strings.NewReplacer(" ", between, "-", between, "_", between).Replace(name)
	switch rapid.IntRange(0, 2).Draw(t, "case") {
	case 0:
		return strings.ToUpper(spelt)
	case 1:
		return strings.ToLower(spelt)
	default:
		return spelt
	}
}
