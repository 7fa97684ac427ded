package world

import (
	"strings"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// Skills is a profile with skills: "torch", or "torch:3" at a level.
func Skills(answers ...string) (p profiles.Profile) {
	for _, a := range answers {
		name, level, _ := strings.Cut(a, ":")
		l, _ := scale.ParseLevel(level)
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: name}, Level: l})
	}
	return p
}

// Degrees is a profile with degrees: "master", or "master:physics" in a field.
func Degrees(answers ...string) (p profiles.Profile) {
	for _, a := range answers {
		level, field, _ := strings.Cut(a, ":")
		l, _ := scale.ParseDegree(level)
		p.Degrees = append(p.Degrees, profiles.Degree{Level: l, Field: profiles.Name{Text: field}})
	}
	return p
}

// Developer is a usual developer's profile: fifteen skills from all over the
// catalogue, a degree, interests, a code, a profession.
func (w World) Developer() profiles.Profile {
	p := profiles.Profile{
		Degrees:    []profiles.Degree{{Level: scale.Bachelor, Field: profiles.Name{Text: w.Fields[0][1]}}},
		Profession: profiles.Name{Text: w.Jobs[0][1]},
		RIASEC:     "IRC",
	}
	for i := range 15 {
		name := w.Skills[i*len(w.Skills)/15][1]
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: name}, Level: scale.Level(i % 5)})
	}
	for i := range 3 {
		p.Interests = append(p.Interests, profiles.Name{Text: w.Interests[i][0]})
	}
	return p
}

// Share is the share of one id, in percent.
func Share(id string, percent int) []data.Share {
	return []data.Share{{ID: id, Percent: percent}}
}

// Levels are percents by degree level, no degree first; the levels that are left out
// have 0.
func Levels(percents ...int) (by [scale.Doctorate + 1]int) {
	copy(by[:], percents)
	return by
}
