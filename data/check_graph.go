package data

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/data/document"
)

// references finds those that lead nowhere.
func (k *checker) references() {
	for _, x := range k.entries {
		for _, r := range x.refers {
			k.refer(x, r.id, r.kind)
		}
		k.shares(x, x.broader, x.kind)
		k.shares(x, x.needed(), x.kind)
		if x.door != nil {
			k.shares(x, x.door.Fields, "field")
		}
		for _, q := range slices.Concat(x.asks, x.own) {
			switch q.Kind {
			case SkillKind:
				k.refer(x.at(q.Place), q.Skill, "skill")
			case DegreeKind:
				k.shares(x, q.Fields, "field")
			case InterestKind:
				k.refer(x.at(q.Place), q.Interest, "interest")
			case ProfessionKind:
				k.shares(x, q.Professions, "profession", "profession group", "role")
			}
		}
	}
}

// needed gives what an entry needs as shares without a percent: what is asked of
// references is asked of both.
func (x entry) needed() (all []Share) {
	for _, n := range x.needs {
		all = append(all, Share{ID: n.ID, Place: n.Place})
	}
	return all
}

// shares checks a list of references, of one or several kinds.
func (k *checker) shares(x entry, shares []Share, to ...string) {
	seen := map[string]bool{}
	for _, s := range shares {
		k.refer(x.at(s.Place), s.ID, to...)
		if seen[s.ID] {
			k.add(x.at(s.Place), "keep one of them", "%s %q stands twice in one list", to[0], s.ID)
		}
		seen[s.ID] = true
	}
}

// refer checks that an id is one of a kind, or of several.
func (k *checker) refer(x entry, id string, to ...string) {
	if slices.ContainsFunc(to, func(kind string) bool { return k.ids[reference{kind, id}] != Place{} }) {
		return
	}
	way := "add it, or leave the reference out"
	if near, ok := k.nearest(id, to); ok {
		way = fmt.Sprintf("did you mean %q?", near)
	} else if id == "" {
		way = "say which " + to[0]
	}
	k.add(x, way, "refers to the %s %q, which isn't there", to[0], id)
}

// nearest gives the id that is nearest to one that isn't there, of one kind or of several.
// Where a catalogue has more problems than anybody reads, it looks for none.
func (k *checker) nearest(id string, of []string) (string, bool) {
	if len(k.problems) > mostProblems {
		return "", false
	}
	kinds := strings.Join(of, ",")
	if k.known[kinds] == nil {
		known := []string{}
		for r := range k.ids {
			if slices.Contains(of, r.kind) {
				known = append(known, r.id)
			}
		}
		slices.Sort(known)
		k.known[kinds] = known
	}
	return document.Nearest(id, k.known[kinds])
}

// cycles finds skills and fields that are evidence for themselves, and skills of which
// none can be learnt first.
func (k *checker) cycles() {
	evidence := func(x entry, loop string) {
		k.add(x, "take one of the arrows out", "is evidence for itself: %s", loop)
	}
	broader := func(x entry) []Share { return x.broader }
	k.cycle("skill", broader, evidence)
	k.cycle("field", broader, evidence)
	k.cycle("skill", entry.needed, func(x entry, loop string) {
		k.add(x, "take one of the needs out: what is learnt first needs nothing that comes after", "needs itself, so nobody can learn it: %s", loop)
	})
}

// cycle walks the entries of a kind depth first; an arrow to one that is still on the
// walk closes a cycle, of which a message shows the ends.
func (k *checker) cycle(kind string, arrows func(entry) []Share, closed func(x entry, loop string)) {
	const done = -1 // else 1 + the place on the walk
	state, byID := map[string]int{}, map[string]entry{}
	for _, x := range k.entries {
		if x.kind == kind {
			byID[x.id] = x
		}
	}
	var walk func(x entry, path []string)
	walk = func(x entry, path []string) {
		path = append(path, x.id)
		state[x.id] = len(path)
		for _, b := range arrows(x) {
			switch at := state[b.ID]; {
			case at > 0:
				closed(x.at(b.Place), loopText(path[at-1:], b.ID))
			case at == 0:
				if next, ok := byID[b.ID]; ok {
					walk(next, path)
				}
			}
		}
		state[x.id] = done
	}
	for _, x := range k.entries {
		if x.kind == kind && state[x.id] == 0 {
			walk(x, nil)
		}
	}
}

// loopText shows a way that leads back to where it begins: all of it, or both its ends.
func loopText(way []string, back string) string {
	const most = 12 // ids in a message
	if len(way) > most {
		way = slices.Concat(way[:most/2], []string{fmt.Sprintf("%d more", len(way)-most)}, way[len(way)-most/2:])
	}
	return strings.Join(slices.Concat(way, []string{back}), " → ")
}

// mostBroader bounds how many skills, or fields, one is evidence for, those of those
// included: the embedded catalogue's most has a quarter of it. A chain of ten thousand
// would be summed up for hours, and a skill that counts for everything says nothing.
const mostBroader = 200

// reaches finds skills and fields that count for too many others.
func (k *checker) reaches() {
	byID := map[reference]entry{}
	for _, x := range k.entries {
		byID[reference{x.kind, x.id}] = x
	}
	far := map[reference]map[string]bool{} // at most one more than the bound
	var reach func(entry) map[string]bool
	reach = func(x entry) map[string]bool {
		own := reference{x.kind, x.id}
		if far[own] != nil {
			return far[own]
		}
		all := map[string]bool{}
		for _, b := range x.broader {
			for id := range reach(byID[reference{x.kind, b.ID}]) {
				if all[id] = true; len(all) > mostBroader {
					break
				}
			}
			all[b.ID] = true
		}
		far[own] = all
		return all
	}
	for _, x := range k.entries {
		if len(x.broader) > 0 && len(reach(x)) > mostBroader {
			k.add(x, "name the few that it says most about", "is evidence for more than %d others", mostBroader)
		}
	}
}

// unused finds entries that count for nothing: categories without a skill,
// skills and fields that lead to no requirement, interests and professions that
// none asks for. A person who names one would get no point for it anywhere.
func (k *checker) unused() {
	leads := k.leads()
	for _, x := range k.entries {
		if leads(reference{x.kind, x.id}) {
			continue
		}
		switch x.kind {
		case "category":
			k.add(x, "put a skill into it, or leave it out", "has no skill")
		case "skill", "field":
			k.add(x, "name a broader "+x.kind+" that a layer or role asks for", "leads to no requirement, so it never earns a point")
		case "interest":
			k.add(x, "name it in a requirement, or leave it out", "no layer or role asks for it")
		case "profession group":
			k.add(x, "put a profession into it, or leave it out", "has no profession")
		case "profession":
			k.add(x, "name it or its group under the professions of a requirement", "no layer or role asks for it or its group")
		}
	}
}

// leads gives a test of whether an entry, or anything broader, is wanted. It looks
// at each once: the ways up through many broader skills are too many to walk.
func (k *checker) leads() func(reference) bool {
	known, broader := k.wanted(), map[reference][]Share{}
	for _, x := range k.entries {
		broader[reference{x.kind, x.id}] = x.broader
	}
	for _, p := range k.c.Professions {
		broader[reference{"profession", p.ID}] = []Share{{ID: p.Group}}
	}
	var lead func(reference) bool
	lead = func(r reference) bool {
		answer, ok := known[r]
		if !ok {
			answer = known[reference{r.kind, "*"}] || slices.ContainsFunc(broader[r], func(b Share) bool { return lead(reference{r.kind, b.ID}) })
			known[r] = answer
		}
		return answer
	}
	return lead
}

// wanted gives what something asks for; "*" is any entry of the kind.
func (k *checker) wanted() map[reference]bool {
	w := map[reference]bool{}
	for _, x := range k.entries {
		for _, r := range x.refers {
			if r.kind != "interest" { // a profession that usually goes with one asks for nothing
				w[r] = true
			}
		}
		for _, q := range slices.Concat(x.asks, x.own) {
			w[reference{"skill", q.Skill}] = true
			w[reference{"interest", q.Interest}] = true
			for _, f := range q.Fields {
				w[reference{"field", f.ID}] = true
			}
			if q.AnyField > 0 {
				w[reference{"field", "*"}] = true
			}
			for _, p := range q.Professions {
				w[reference{"profession", p.ID}] = true
			}
		}
	}
	return w
}
