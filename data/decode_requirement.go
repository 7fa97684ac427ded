package data

import (
	"cmp"
	"strings"

	"layerpath/data/scale"
)

// usualLevel is the skill level that a requirement wants where it names none:
// intermediate, the level of a skill that a person names without one, so that a
// plain requirement is met in full by a plain answer.
const usualLevel = 2

func (d *decoder) requirements(to *[]Requirement) func(*value) {
	return func(n *value) {
		d.sequence(n, func(n *value) {
			x := Requirement{Place: Place{d.file, n.Line}}
			kinds, before := 0, len(d.problems)
			is := func(kind Kind, set func(*value)) func(*value) {
				return func(n *value) { x.Kind = kind; kinds++; set(n) }
			}
			d.mapping(n, "a requirement", keys{
				"points":      d.number(&x.Points, 1, 100),
				"skill":       is(SkillKind, d.text(&x.Skill)),
				"level":       d.number(&x.Level, 1, 4),
				"degree":      is(DegreeKind, d.levels(&x.Levels)),
				"fields":      d.shares(&x.Fields),
				"anyField":    d.number(&x.AnyField, 1, 100),
				"interest":    is(InterestKind, d.text(&x.Interest)),
				"riasec":      is(RIASECKind, d.letters(&x.Letters)),
				"professions": is(ProfessionKind, d.shares(&x.Professions)),
			})
			switch {
			case len(d.problems) > before: // "a requirement of 0 kinds" would only be the echo of a misspelt key
			case kinds != 1:
				d.add(n, "a requirement has one of: skill, degree, interest, riasec, professions", "a requirement of %d kinds", kinds)
			case x.Kind != SkillKind && x.Level > 0, x.Kind != DegreeKind && (len(x.Fields) > 0 || x.AnyField > 0):
				d.add(n, "level goes with skill; fields and anyField go with degree", "the %s has a key that counts for nothing here", requirementName(x))
			}
			x.Level = cmp.Or(x.Level, usualLevel)
			*to = append(*to, x)
		})
	}
}

// levels reads percents by degree level; a level that isn't named has the
// percent of the one below it, so that more is never less.
func (d *decoder) levels(to *[scale.Doctorate + 1]int) func(*value) {
	return func(n *value) {
		d.eachPair(n, "degree levels with their percent", func(key, percent *value) {
			var level scale.Degree
			d.degreeLevel(&level)(key)
			d.once(key, to[level])
			d.number(&to[level], 1, 100)(percent)
		})
		for i := 1; i < len(to); i++ {
			if to[i] == 0 {
				to[i] = to[i-1]
			}
		}
	}
}

func (d *decoder) letters(to *[6]int) func(*value) {
	return func(n *value) {
		d.eachPair(n, "letters of RIASEC with their percent", func(key, percent *value) {
			i := strings.Index(scale.RIASEC, key.Value)
			if len(key.Value) != 1 || i < 0 {
				d.add(key, "use the letters R, I, A, S, E, C", "unknown letter %q", key.Value)
				return
			}
			d.once(key, to[i])
			d.number(&to[i], 1, 100)(percent)
		})
	}
}
