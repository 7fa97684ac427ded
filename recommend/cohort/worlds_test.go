package cohort

import (
	"fmt"
	"testing"
)

// worlds are those of which one thing each is shown in many ways, and those of three things that may
// hang together: a tenth of them, all with -thorough.
func worlds() []world {
	more := one(*thorough)
	all := []world{
		layersWorld(3, 7), layersWorld(4, 7), doorsWorld(3, 8+more), doorsWorld(4, 9), scoresWorld(3, 9), leadsWorld(3, 6+more), degreesWorld(3, 8),
		coursesWorld(3, 8+more), bridgesWorld(3, 8+more), namesWorld(3, 5), professionsWorld(3, 8+more),
	}
	if testing.Short() {
		return all[3:5]
	}
	mixed := mixedWorlds(3, 7)
	for i, w := range mixed {
		if *thorough || i%10 == 9 {
			all = append(all, w)
		}
	}
	return all
}

// An axis is something that people may differ in.
type axis struct {
	name  string
	value func(made) int
	with  [2]func(*made)
}

func axes() []axis {
	same := func(*made) {}
	return []axis{
		{"layer", func(p made) int { return one(p.layer == 2) }, [2]func(*made){same, func(p *made) { p.layer = 2 }}},
		{"none", func(p made) int { return one(p.layer == nothing) }, [2]func(*made){same, func(p *made) { p.layer = nothing }}},
		{"degree", func(p made) int { return one(p.unsaidDegree) }, [2]func(*made){same, func(p *made) { p.unsaidDegree, p.door = true, 2 }}},
		{"little", func(p made) int { return one(p.lead == 0) }, [2]func(*made){same, func(p *made) { p.score, p.lead = 5, 0 }}},
		{"band", func(p made) int { return one(p.score > 19) }, [2]func(*made){same, func(p *made) { p.score += 15 }}},
		{"role", func(p made) int { return one(p.lead == 2) }, [2]func(*made){same, func(p *made) { p.lead *= 2 }}},
		{"sure", func(p made) int { return p.sure }, [2]func(*made){func(p *made) { p.close = true }, func(p *made) { p.sure = 1 }}},
		{"course", func(p made) int { return len(p.missing) }, [2]func(*made){same, func(p *made) { p.missing = []madeSkill{{1, 5}} }}},
		{"bridge", func(p made) int { return p.bridge }, [2]func(*made){same, func(p *made) { p.bridge = 1 }}},
		{"skills", func(p made) int { return one(p.unsaidSkills) }, [2]func(*made){same, func(p *made) { p.unsaidSkills = true }}},
		{"field", func(p made) int { return len(p.names) }, [2]func(*made){same, func(p *made) { p.names = []Name{{"field", "a", 1}} }}},
	}
}

// mixedWorlds are the worlds of people who differ in three things.
func mixedWorlds(least, most int) (all []world) {
	axes := axes()
	for i := range axes {
		for j := range i {
			for k := range j {
				three := []axis{axes[i], axes[j], axes[k]}
				w := world{name: fmt.Sprint(three[0].name, "-", three[1].name, "-", three[2].name), layers: 2, least: least, most: most}
				for set := range 8 {
					p := made{layer: 1, score: 10, lead: 1}
					for n, a := range three {
						a.with[set>>n&1](&p)
					}
					w.kinds = append(w.kinds, p)
				}
				for _, a := range three {
					w.ask(a.name, everybody, a.value, 2)
					w.ask(a.name+" in the layer", inFirst, a.value, 2)
				}
				all = append(all, w)
			}
		}
	}
	return all
}

// Three layers and none, with and without skills.
func layersWorld(least, most int) world {
	w := world{name: fmt.Sprint("layers-", least), layers: 3, least: least, most: most}
	for _, layer := range []int{1, 2, 3, noPoints, nothing} {
		for _, unsaid := range []bool{false, true} {
			w.kinds = append(w.kinds, made{layer: layer, score: 50, lead: 1, sure: 2, unsaidSkills: unsaid})
		}
	}
	w.ask("group", everybody, func(p made) int { return map[int]int{1: 0, 2: 1, 3: 2, noPoints: 3, nothing: 4}[p.layer] }, 5)
	w.ask("skills", everybody, func(p made) int { return one(p.unsaidSkills) }, 2)
	return w
}

// Doors and scores of one layer, with others elsewhere.
func doorsWorld(least, most int) world {
	w := world{name: fmt.Sprint("doors-", least), layers: 2, least: least, most: most}
	for door := range 3 {
		for _, score := range []int{15, 30} {
			w.kinds = append(w.kinds, made{layer: 1, door: door, score: score, lead: 1, sure: 2})
		}
	}
	w.kinds = append(w.kinds, made{layer: 2, score: 50, lead: 1, sure: 2})
	w.ask("door", inFirst, func(p made) int { return p.door }, 3)
	w.ask("band", inFirst, func(p made) int { return bandOf(p.score) }, 2)
	w.ask("layer", everybody, func(p made) int { return one(p.layer == 2) }, 2)
	return w
}

// Scores at the ends of bands, whose sum may tell them.
func scoresWorld(least, most int) world {
	w := world{name: "scores", layers: 1, least: least, most: most}
	for _, score := range []int{1, 7, 8, 19, 20, 39, 40} {
		p := made{layer: 1, score: score, lead: 1, sure: 2}
		if score < 8 {
			p.lead = 0
		}
		w.kinds = append(w.kinds, p)
	}
	w.ask("band", inFirst, func(p made) int { return bandOf(p.score) }, 3)
	w.ask("too little", inFirst, func(p made) int { return one(p.lead == 0) }, 2)
	w.ask("too little of the lowest", lowestBand, func(p made) int { return one(p.lead == 0) }, 2)
	return w
}

// Roles, those who said too little, bands of confidence and close calls.
func leadsWorld(least, most int) world {
	w := world{name: "leads", layers: 1, least: least, most: most}
	for _, lead := range []int{1, 2, 3} {
		for _, sure := range []int{0, 1} {
			w.kinds = append(w.kinds, made{layer: 1, lead: lead, sure: sure, close: sure == 0, score: 10})
		}
		w.kinds = append(w.kinds, made{layer: 1, lead: lead, sure: 2, score: 30})
	}
	for _, calls := range []bool{false, true} {
		w.kinds = append(w.kinds, made{layer: 1, close: calls, score: 5})
	}
	w.ask("lead", inFirst, func(p made) int { return p.lead }, 4)
	w.ask("band", func(p made) bool { return p.lead > 0 }, func(p made) int { return p.sure }, 3)
	w.ask("close", inFirst, func(p made) int { return one(p.close) }, 2)
	w.ask("close of too little", func(p made) bool { return p.lead == 0 }, func(p made) int { return one(p.close) }, 2)
	w.ask("too little of the lowest", lowestBand, func(p made) int { return one(p.lead == 0) }, 2)
	return w
}

// A role whose door asks for a degree, and one whose doesn't.
func degreesWorld(least, most int) world {
	w := world{name: "degrees", layers: 1, least: least, most: most, kinds: []made{
		{layer: 1, lead: 1, sure: 2, score: 30, door: 0}, {layer: 1, lead: 1, sure: 2, score: 30, door: 1}, {layer: 1, lead: 1, sure: 2, score: 30, door: 2, unsaidDegree: true},
		{layer: 1, lead: 2, sure: 2, score: 30, door: 0}, {layer: 1, lead: 2, sure: 2, score: 30, door: 0, unsaidDegree: true},
		{layer: nothing}, {layer: nothing, unsaidDegree: true},
	}}
	w.ask("degree", everybody, func(p made) int { return one(p.unsaidDegree) }, 2)
	w.ask("degree of those in the layer", inFirst, func(p made) int { return one(p.unsaidDegree) }, 2)
	w.ask("degree of the second role", ledByTwo, func(p made) int { return one(p.unsaidDegree) }, 2)
	w.ask("door", inFirst, func(p made) int { return p.door }, 3)
	return w
}

// Roles of which a course is worth much to one, little to another.
func coursesWorld(least, most int) world {
	w := world{name: "courses", layers: 2, least: least, most: most}
	for _, p := range []made{
		{layer: 1, lead: 1}, {layer: 1, lead: 1, missing: []madeSkill{{1, 7}}}, {layer: 1, lead: 2}, {layer: 1, lead: 2, missing: []madeSkill{{1, 2}}}, {layer: 1, lead: 2, missing: []madeSkill{{1, 5}}},
		{layer: 2, lead: 1}, {layer: 2, lead: 1, missing: []madeSkill{{1, 7}}},
	} {
		p.score, p.sure = 50, 2
		w.kinds = append(w.kinds, p)
	}
	misses := func(p made) int {
		if len(p.missing) == 0 {
			return 0
		}
		return 1 + one(p.missing[0].points > 3)
	}
	w.ask("first role", ledByOne, misses, 3)
	w.ask("second role", ledByTwo, misses, 3)
	w.ask("first layer", inFirst, misses, 3)
	w.ask("all", everybody, misses, 3)
	return w
}

func bridgesWorld(least, most int) world {
	w := world{name: "bridges", layers: 1, least: least, most: most}
	for _, lead := range []int{1, 2} {
		for bridge := range 3 {
			w.kinds = append(w.kinds, made{layer: 1, lead: lead, bridge: bridge, score: 50, sure: 2})
		}
	}
	for _, of := range []question{{"all", everybody}, {"first role", ledByOne}, {"second role", ledByTwo}} {
		w.ask("bridge of "+of.name, of.is, func(p made) int { return p.bridge }, 3)
	}
	return w
}

// Two skills that aren't known, told or not by those who say skills.
func namesWorld(least, most int) world {
	w := world{name: "names", layers: 2, least: least, most: most}
	a, b := Name{skillName, "a", 1}, Name{skillName, "b", 1}
	for layer := range 2 {
		for _, p := range []made{{unsaidSkills: true}, {known: 1}, {names: []Name{a}}, {names: []Name{b}}, {names: []Name{a, b}}} {
			p.layer, p.score, p.lead, p.sure = layer+1, 50, 1, 2
			w.kinds = append(w.kinds, p)
		}
	}
	tells := func(text string) func(made) int {
		return func(p made) int {
			for _, n := range p.names {
				if n.Text == text {
					return 1
				}
			}
			return 0
		}
	}
	for _, text := range []string{"a", "b"} {
		w.ask("name "+text, everybody, tells(text), 2)
		w.ask("name of those with skills", func(p made) bool { return !p.unsaidSkills }, tells(text), 2)
	}
	w.ask("skills", everybody, func(p made) int { return one(p.unsaidSkills) }, 2)
	return w
}

// A person has one profession.
func professionsWorld(least, most int) world {
	w := world{name: "professions", layers: 2, least: least, most: most}
	for layer := range 2 {
		for _, text := range []string{"", "a", "b"} {
			p := made{layer: layer + 1, score: 50, lead: 1, sure: 2}
			if text != "" {
				p.names = []Name{{professionName, text, 1}}
			}
			w.kinds = append(w.kinds, p)
		}
	}
	w.ask("profession", everybody, func(p made) int {
		if len(p.names) == 0 {
			return 0
		}
		return int(p.names[0].Text[0]-'a') + 1
	}, 3)
	return w
}
