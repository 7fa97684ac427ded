package asking

import "layerpath/data"

// A shape is what a catalogue tells of how widespread its skills are. Within a category the
// commonest stand first. Across categories those are widespread that others build on: whose
// skills others need, or count for.
type shape struct {
	category []int   // by skill
	place    []int   // by skill: its place in its category, 0 for the first
	founds   []int64 // by category: how often skills of others need its skills, or count for them
	umbrella []bool  // by skill: a name for much of its category
}

// umbrellaPart is the part of a category that counts for a name which stands for much of it:
// a fifth, as of machine learning for "machine learning".
const umbrellaPart = 5

func shapeOf(c *data.Catalogue) shape {
	s := shape{category: make([]int, len(c.Skills)), place: make([]int, len(c.Skills)), umbrella: make([]bool, len(c.Skills))}
	number, size := map[string]int{}, []int(nil)
	for i := range c.Skills {
		id := c.Skills[i].Category
		if _, known := number[id]; !known {
			number[id] = len(size)
			size = append(size, 0)
		}
		s.category[i] = number[id]
		s.place[i] = size[number[id]]
		size[number[id]]++
	}
	s.founds = make([]int64, len(size))
	below := make([]int, len(c.Skills)) // of its own category
	for i := range c.Skills {
		for j := range c.Skills[i].Needs {
			s.found(i, c.NeededSkill(&c.Skills[i].Needs[j]))
		}
		for j := range c.Skills[i].Broader {
			broader := c.BroaderSkill(&c.Skills[i].Broader[j])
			if s.found(i, broader); s.category[i] == s.category[broader] {
				below[broader]++
			}
		}
	}
	for i, n := range below {
		s.umbrella[i] = n > 0 && umbrellaPart*n >= size[s.category[i]]
	}
	return s
}

// found counts that a skill builds on one of another category.
func (s *shape) found(skill, on int) {
	if s.category[skill] != s.category[on] {
		s.founds[s.category[on]]++
	}
}

// commonness is how common a skill is beside the first of its category, in thousandths: half
// at the fifth place. Lists of what people name fall off about so (Zipf's law, with
// Mandelbrot's shift: the first few are nearly alike).
func (s *shape) commonness(skill int) int64 {
	const shift = 4
	return thousand * shift / int64(shift+s.place[skill])
}

const thousand = 1000
