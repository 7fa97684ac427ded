package data

import "layerpath/data/scale"

// maxHours bounds hours of learning: a working life has fewer.
const maxHours = 100_000

func (d *decoder) effort(n *value, x *Effort) {
	d.mapping(n, "effort", keys{
		"assumption": d.text(&x.Assumption),
		"degrees":    d.degreeHours(&x.Degrees),
		"classes":    entries(d, "effort class", &x.Classes, d.effortClass),
	})
}

func (d *decoder) effortClass(x *EffortClass, at Place) keys {
	x.Place = at
	return keys{"id": d.text(&x.ID), "name": d.text(&x.Name), "hours": d.levelHours(&x.Hours)}
}

func (d *decoder) degreeHours(to *[scale.Doctorate + 1]int) func(*value) {
	return func(n *value) {
		d.eachPair(n, "degree levels with their hours", func(key, hours *value) {
			var level scale.Degree
			d.degreeLevel(&level)(key)
			d.once(key, to[level])
			d.number(&to[level], 1, maxHours)(hours)
		})
	}
}

func (d *decoder) levelHours(to *[4]int) func(*value) {
	return func(n *value) {
		if len(n.Content) != len(to) {
			d.add(n, "write [10, 40, 160, 800]", "four numbers of hours are wanted here, one for each level of a skill")
			return
		}
		at := 0
		d.sequence(n, func(n *value) {
			d.number(&to[at], 1, maxHours)(n)
			at++
		})
	}
}
