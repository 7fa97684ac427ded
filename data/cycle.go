package data

import (
	"slices"
	"strings"
)

// cycles finds skills and fields that are evidence for themselves.
func (k *checker) cycles() {
	var skills, fields []node
	for _, s := range k.c.Skills {
		skills = append(skills, node{s.ID, s.Broader, s.Place})
	}
	for _, f := range k.c.Fields {
		fields = append(fields, node{f.ID, f.Broader, f.Place})
	}
	k.cycle("skill", skills)
	k.cycle("field", fields)
}

type node struct {
	id      string
	broader []Share
	at      Place
}

// cycle walks a graph depth first; an arrow to a node that is still on the walk
// closes a cycle.
func (k *checker) cycle(kind string, nodes []node) {
	const onWalk, done = 1, 2
	state, byID := map[string]int{}, map[string]node{}
	for _, n := range nodes {
		byID[n.id] = n
	}
	var walk func(n node, path []string)
	walk = func(n node, path []string) {
		state[n.id] = onWalk
		path = append(path, n.id)
		for _, b := range n.broader {
			switch state[b.ID] {
			case onWalk:
				loop := append(path[slices.Index(path, b.ID):], b.ID)
				k.add(b.Place, kind, n.id, "take one of the arrows out", "is evidence for itself: %s", strings.Join(loop, " → "))
			case done:
			default:
				if next, ok := byID[b.ID]; ok {
					walk(next, path)
				}
			}
		}
		state[n.id] = done
	}
	for _, n := range nodes {
		if state[n.id] == 0 {
			walk(n, nil)
		}
	}
}
