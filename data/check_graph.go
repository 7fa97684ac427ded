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

// unused finds entries that count for nothing: categories without a skill,
// skills and fields that lead to no requirement, interests and professions that
// none asks for. A person who names one would get no point for it anywhere.
func (k *checker) unused() {
	wanted, c := k.wanted(), k.c
	broaderSkills, broaderFields := map[string][]Share{}, map[string][]Share{}
	for _, s := range c.Skills {
		broaderSkills[s.ID] = s.Broader
	}
	for _, f := range c.Fields {
		broaderFields[f.ID] = f.Broader
	}
	leadsToSkill, leadsToField := leads(wanted["skill"], broaderSkills), leads(wanted["field"], broaderFields)
	for _, x := range c.Categories {
		if !wanted["category"][x.ID] {
			k.add(x.Place, "category", x.ID, "", "has no skill")
		}
	}
	for _, x := range c.Skills {
		if !leadsToSkill(x.ID) {
			k.add(x.Place, "skill", x.ID, "name a broader skill that a layer or role asks for", "leads to no requirement, so it never earns a point")
		}
	}
	for _, x := range c.Fields {
		if !leadsToField(x.ID) {
			k.add(x.Place, "field", x.ID, "name a broader field that a layer or role asks for", "leads to no requirement, so it never earns a point")
		}
	}
	for _, x := range c.Interests {
		if !wanted["interest"][x.ID] {
			k.add(x.Place, "interest", x.ID, "", "no layer or role asks for it")
		}
	}
	for _, x := range c.Professions {
		if !wanted["profession"][x.ID] && !wanted["profession"][x.Group] {
			k.add(x.Place, "profession", x.ID, "name it or its group under the professions of a requirement", "no layer or role asks for it or its group")
		}
	}
	for _, x := range c.ProfessionGroups {
		if !wanted["group"][x.ID] {
			k.add(x.Place, "profession group", x.ID, "", "has no profession")
		}
	}
}

// wanted gives the ids that something asks for, by kind.
func (k *checker) wanted() map[string]map[string]bool {
	w := map[string]map[string]bool{"category": {}, "skill": {}, "field": {}, "interest": {}, "group": {}, "profession": {}}
	add := func(requirements []Requirement) {
		for _, q := range requirements {
			w["skill"][q.Skill] = true
			w["interest"][q.Interest] = true
			for _, f := range q.Fields {
				w["field"][f.ID] = true
			}
			if q.AnyField > 0 {
				w["field"]["*"] = true
			}
			for _, p := range q.Professions {
				w["profession"][p.ID] = true
			}
		}
	}
	for _, s := range k.c.Skills {
		w["category"][s.Category] = true
	}
	for _, p := range k.c.Professions {
		w["group"][p.Group] = true
	}
	for _, l := range k.c.Layers {
		add(l.Requirements)
	}
	for _, r := range k.c.Roles {
		add(r.Requirements)
	}
	return w
}

// leads gives a test of whether an id or anything broader is wanted. It looks
// at each id once: the ways up through many broader skills are too many to walk.
func leads(wanted map[string]bool, broader map[string][]Share) func(id string) bool {
	known := map[string]bool{}
	var lead func(string) bool
	lead = func(id string) bool {
		answer, ok := known[id]
		if !ok {
			answer = wanted[id] || wanted["*"] || slices.ContainsFunc(broader[id], func(b Share) bool { return lead(b.ID) })
			known[id] = answer
		}
		return answer
	}
	return lead
}
