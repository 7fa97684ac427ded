package data

import "layerpath/data/scale"

// maxHours bounds hours of learning: a working life has fewer.
const maxHours = 100_000

func (r *reader) effort(n value, x *Effort) {
	r.mapping(n, "effort", keys{
		"assumption": r.text(&x.Assumption),
		"degrees":    r.degreeHours(&x.Degrees),
		"classes":    entries(r, "effort class", &x.Classes, r.effortClass),
	})
}

func (r *reader) effortClass(x *EffortClass, at Place) keys {
	x.Place = at
	return keys{"id": r.text(&x.ID), "name": r.text(&x.Name), "hours": r.levelHours(&x.Hours)}
}

func (r *reader) degreeHours(to *[scale.Doctorate + 1]int) func(value) {
	return func(n value) {
		r.eachPair(n, "degree levels with their hours", func(key, hours value) {
			var level scale.Degree
			r.degreeLevel(&level)(key)
			r.once(key, to[level])
			r.number(&to[level], 1, maxHours)(hours)
		})
	}
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
