package data

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// maxHours bounds hours of learning: a working life has fewer.
const maxHours = 100_000

func (d *decoder) effort(n *yaml.Node, x *Effort) {
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

func (d *decoder) degreeHours(to *[Doctorate + 1]int) func(*yaml.Node) {
	return func(n *yaml.Node) {
		d.eachPair(n, "degree levels with their hours", func(key, value *yaml.Node) {
			var level DegreeLevel
			d.degreeLevel(&level)(key)
			d.once(key, to[level])
			d.number(&to[level], 1, maxHours)(value)
		})
	}
}

func (d *decoder) levelHours(to *[4]int) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.SequenceNode || len(n.Content) != len(to) {
			d.add(n, "write [10, 40, 160, 800]", "four numbers of hours are wanted here, one for each level of a skill")
			return
		}
		for i, item := range n.Content {
			d.number(&to[i], 1, maxHours)(item)
		}
	}
}

// yes reads true or false.
func (d *decoder) yes(to *bool) func(*yaml.Node) {
	return func(n *yaml.Node) {
		if n.Kind != yaml.ScalarNode || n.Tag != "!!bool" {
			d.add(n, "", "true or false is wanted here, this is %s", describe(n))
			return
		}
		*to = strings.EqualFold(n.Value, "true")
	}
}
