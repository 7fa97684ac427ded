package world

import (
	"strings"

	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
)

// DrawProfile draws what a person may say, known or not.
func DrawProfile(t *rapid.T, v *Vocabulary) profiles.Profile {
	p := profiles.Profile{RIASEC: DrawCode(t), Profession: DrawJob(t, v)}
	p.ID = rapid.SampledFrom([]string{"", "maya"}).Draw(t, "id")
	p.Name = rapid.SampledFrom([]string{"", "Maya Okafor"}).Draw(t, "name")
	for range rapid.IntRange(0, 3).Draw(t, "degrees") {
		p.Degrees = append(p.Degrees, DrawDegree(t, v))
	}
	for range rapid.IntRange(0, 7).Draw(t, "skills") {
		p.Skills = append(p.Skills, DrawSkill(t, v))
	}
	for range rapid.IntRange(0, 3).Draw(t, "interests") {
		p.Interests = append(p.Interests, DrawName(t, v.Interests))
	}
	p.Aim = rapid.SampledFrom([]profiles.Aim{"", "", profiles.Stay, profiles.Move}).Draw(t, "aim")
	if rapid.IntRange(0, 3).Draw(t, "limits") == 0 {
		p.Limits = profiles.Limits{NoDegree: rapid.Bool().Draw(t, "no degree"), NoCoding: rapid.Bool().Draw(t, "no coding"), HoursPerWeek: rapid.IntRange(0, 20).Draw(t, "hours"), Months: rapid.IntRange(0, 60).Draw(t, "months")}
	}
	return p
}

// DrawDegree draws a degree, with a field or without, finished or under way.
func DrawDegree(t *rapid.T, v *Vocabulary) profiles.Degree {
	d := profiles.Degree{Level: scale.Degree(rapid.IntRange(0, 6).Draw(t, "degree level"))}
	if rapid.Bool().Draw(t, "field said") {
		d.Field = DrawName(t, v.Fields)
	}
	if d.InProgress = rapid.IntRange(0, 3).Draw(t, "under way") == 0; d.InProgress {
		d.Expected = rapid.SampledFrom([]int{0, 2027, 2029}).Draw(t, "expected")
	}
	return d
}

// DrawSkill draws a skill at any level, or at none.
func DrawSkill(t *rapid.T, v *Vocabulary) profiles.Skill {
	return profiles.Skill{Name: DrawName(t, v.Skills), Level: scale.Level(rapid.IntRange(0, 4).Draw(t, "skill level"))}
}

// DrawJob draws a profession, with words around it or without, or none.
func DrawJob(t *rapid.T, v *Vocabulary) profiles.Name {
	switch rapid.IntRange(0, 3).Draw(t, "profession") {
	case 0:
		return profiles.Name{}
	case 1:
		return profiles.Name{Text: "senior " + DrawName(t, v.Jobs).Text + " at a bank"}
	default:
		return DrawName(t, v.Jobs)
	}
}

// DrawName draws one name of an entry, as a rule; else a name that nobody knows (so
// short or long that few names are near it: suggestions are slow), or an answer that
// names two entries.
func DrawName(t *rapid.T, entries [][]string) profiles.Name {
	way := rapid.IntRange(0, 19).Draw(t, "way")
	if len(entries) == 0 || way == 19 {
		return profiles.Name{Text: rapid.SampledFrom([]string{"qqx", "???", "日本語", strings.Repeat("no such thing ", 9)}).Draw(t, "unknown")}
	}
	name := rapid.SampledFrom(rapid.SampledFrom(entries).Draw(t, "entry")).Draw(t, "spelling")
	if way == 18 {
		name += " / " + rapid.SampledFrom(entries).Draw(t, "second")[0]
	}
	return profiles.Name{Text: name}
}
