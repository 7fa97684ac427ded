package data

import (
	"cmp"
	"strconv"
	"strings"

	"layerpath/data/document"
	"layerpath/data/scale"
)

// usualLevel is the skill level that a requirement wants where it names none:
// intermediate, the level of a skill that a person names without one, so that a
// plain requirement is met in full by a plain answer.
const usualLevel = 2

func (r *reader) requirements(to *[]Requirement) func(value) {
	return func(n value) {
		r.sequence(n, func(n value) {
			x := Requirement{Place: Place{r.File, n.Line}}
			kinds, before := 0, len(r.Problems)
			is := func(kind Kind, set func(value)) func(value) {
				return func(n value) { x.Kind = kind; kinds++; set(n) }
			}
			r.mapping(n, "a requirement", keys{
				"points":      r.number(&x.Points, 1, 100),
				"skill":       is(SkillKind, r.text(&x.Skill)),
				"level":       r.level(&x.Level),
				"core":        r.yes(&x.Core),
				"evidence":    r.yes(&x.Evidence),
				"degree":      is(DegreeKind, r.levels(&x.Levels)),
				"fields":      r.shares(&x.Fields),
				"anyField":    r.number(&x.AnyField, 1, 100),
				"interest":    is(InterestKind, r.text(&x.Interest)),
				"riasec":      is(RIASECKind, r.letters(&x.Letters)),
				"professions": is(ProfessionKind, r.shares(&x.Professions)),
			})
			switch {
			case len(r.Problems) > before: // "a requirement of 0 kinds" would only be the echo of a misspelt key
			case kinds != 1:
				r.Add(n, "a requirement has one of: skill, degree, interest, riasec, professions", "a requirement of %d kinds", kinds)
			case x.Kind != SkillKind && x.Level > 0, x.Kind != DegreeKind && (len(x.Fields) > 0 || x.AnyField > 0):
				r.Add(n, "level goes with skill; fields and anyField go with degree", "the %s has a key that counts for nothing here", requirementName(x))
			}
			x.Level = cmp.Or(x.Level, usualLevel)
			*to = append(*to, x)
		})
	}
}

// levels reads percents by degree level; a level that isn't named has the
// percent of the one below it, so that more is never less.
func (r *reader) levels(to *[scale.Doctorate + 1]int) func(value) {
	return func(n value) {
		r.byDegree(to, "percent", 100)(n)
		for i := 1; i < len(to); i++ {
			if to[i] == 0 {
				to[i] = to[i-1]
			}
		}
	}
}

// byDegree reads numbers by degree level.
func (r *reader) byDegree(to *[scale.Doctorate + 1]int, what string, most int) func(value) {
	return func(n value) {
		r.eachPair(n, "degree levels with their "+what, "{bachelor: 50, master: 100}", func(key, number value) {
			var level scale.Degree
			r.degreeLevel(&level)(key)
			r.once(key, to[level])
			r.number(&to[level], 1, most)(number)
		})
	}
}

func (r *reader) letters(to *[6]int) func(value) {
	return func(n value) {
		r.eachPair(n, "letters of RIASEC with their percent", "{R: 100, I: 50}", func(key, percent value) {
			i := strings.Index(scale.RIASEC, key.Text)
			if len(key.Text) != 1 || i < 0 {
				r.Add(key, "use the letters R, I, A, S, E, C", "unknown letter %q", key.Text)
				return
			}
			r.once(key, to[i])
			r.number(&to[i], 1, 100)(percent)
		})
	}
}

// maxHours bounds hours of learning: a working life has fewer.
const maxHours = 100_000

func (r *reader) effort(n value, x *Effort) {
	x.Place = Place{r.File, n.Line}
	r.mapping(n, "effort", keys{
		"assumption": r.text(&x.Assumption),
		"degrees":    r.byDegree(&x.Degrees, "hours", maxHours),
		"classes":    entries(r, "effort class", &x.Classes, r.effortClass),
	})
}

func (r *reader) effortClass(x *EffortClass, at Place) keys {
	x.Place = at
	return keys{"id": r.text(&x.ID), "name": r.text(&x.Name), "hours": r.levelHours(&x.Hours)}
}

func (r *reader) levelHours(to *[4]int) func(value) {
	return func(n value) {
		if len(n.Items) != len(to) {
			r.Add(n, "write [10, 40, 160, 800]", "four numbers of hours are wanted here, one for each level of a skill")
			return
		}
		at := 0
		r.sequence(n, func(n value) {
			r.number(&to[at], 1, maxHours)(n)
			at++
		})
	}
}

// maxCases bounds how many people a band was measured on.
const maxCases = 1_000_000_000

func (r *reader) confidence(n value, x *Confidence) {
	x.Place = Place{r.File, n.Line}
	r.mapping(n, "confidence", keys{"measuredOn": r.text(&x.MeasuredOn), "bands": entries(r, "band", &x.Bands, r.band)})
}

func (r *reader) band(x *Band, at Place) keys {
	x.Place = at
	return keys{
		"id": r.text(&x.ID), "name": r.text(&x.Name), "lead": r.number(&x.Lead, 0, 100), "right": r.number(&x.Right, 0, 100),
		"near": r.number(&x.Near, 0, 100), "cases": r.number(&x.Cases, 1, maxCases),
	}
}

// maxPeople bounds how many people work in an occupation.
const maxPeople = 1_000_000_000

func (r *reader) occupation(x *Occupation, at Place) keys {
	x.Place = at
	return keys{
		"soc": r.text(&x.SOC), "also": r.texts(&x.Also), "title": r.text(&x.Title), "isco": r.text(&x.ISCO),
		"employed": r.number(&x.Employed, 1, maxPeople), "pay": r.pay(&x.Pay),
		"change": r.decimal(&x.Change), "openings": r.decimal(&x.Openings),
		"education": r.text(&x.Education), "experience": r.text(&x.Experience), "training": r.text(&x.Training),
		"required": entries(r, "survey", &x.Required, r.survey),
	}
}

func (r *reader) survey(x *Survey, at Place) keys {
	x.Place = at
	return keys{
		"soc": r.text(&x.SOC), "title": r.text(&x.Title), "zone": r.number(&x.Zone, 1, 5), "answers": r.number(&x.Answers, 1, maxPeople),
		"levels": r.shares(&x.Levels),
	}
}

func (r *reader) source(x *Source, at Place) keys {
	x.Place = at
	return keys{
		"id": r.text(&x.ID), "publisher": r.text(&x.Publisher), "table": r.text(&x.Table), "date": r.text(&x.Date),
		"country": r.text(&x.Country), "licence": r.text(&x.Licence),
	}
}

func (r *reader) iscoGroup(x *ISCOGroup, at Place) keys {
	x.Place = at
	return keys{"code": r.text(&x.Code), "title": r.text(&x.Title)}
}

// pay reads percentiles, with the marks of the table that they are from: "#" is
// PayOrMore, and "*" isn't given.
func (r *reader) pay(to *[5]int) func(value) {
	return func(n value) {
		if len(n.Items) != len(to) {
			r.Add(n, "write [25600, 30370, 34900, 37980, 44190]", "five percentiles of pay are wanted here: the 10th, 25th, 50th, 75th and 90th")
			return
		}
		at := 0
		r.sequence(n, func(n value) {
			switch n.Text {
			case "#":
				to[at] = PayOrMore
			case "*":
			default:
				r.number(&to[at], 1, PayOrMore-1)(n)
			}
			at++
		})
	}
}

// maxDecimal bounds figures that aren't whole, both ways.
const maxDecimal = 1_000_000

// decimal reads a number that isn't whole.
func (r *reader) decimal(to *float64) func(value) {
	return func(n value) {
		v, err := strconv.ParseFloat(n.Text, 64)
		if n.Shape != document.Text || err != nil || !(v >= -maxDecimal && v <= maxDecimal) {
			r.Add(n, "write it in digits, such as 4.2", "a number is wanted here, this is %s", n)
			return
		}
		*to = v
	}
}
