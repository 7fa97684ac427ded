package recommend

import "layerpath/data"

// A Tally is the scores of one person, and the working memory that makes them.
// Reused from person to person it costs no allocation. Layers and Roles are in
// the catalogue's order, each score from 0 to 100.
type Tally struct {
	Layers []int
	Roles  []int

	evidence []int32 // by ask, in units of full; may be more than full
	touched  []int32 // asks with evidence, in the order in which it came
	scored   []int32 // roles with points

	interests, skills []int // by layer: points that these earned
}

// NewTally makes a tally for this ranker's catalogue.
func (r *Ranker) NewTally() *Tally {
	return &Tally{
		Layers:    make([]int, len(r.layers)),
		Roles:     make([]int, len(r.roles)),
		evidence:  make([]int32, len(r.asks)),
		interests: make([]int, len(r.layers)),
		skills:    make([]int, len(r.layers)),
	}
}

// Scores fills a tally with a person's scores.
func (r *Ranker) Scores(p *Person, t *Tally) {
	t.clear()
	r.gather(&r.edges, p, t)
	r.sum(t)
}

// gather adds up the evidence that a person brings, along some edges.
func (r *Ranker) gather(by *edges, p *Person, t *Tally) {
	for _, s := range p.skills {
		for _, e := range by.bySkill[s.skill] {
			t.add(e.ask, atLevel(e.share, s.level, int32(r.asks[e.ask].Level)))
		}
	}
	r.gatherOthers(by, p, t)
}

// gatherOthers is gather for all but skills.
func (r *Ranker) gatherOthers(by *edges, p *Person, t *Tally) {
	for _, d := range p.degrees {
		r.addDegreeEvidence(by, d, t)
	}
	for _, i := range p.interests {
		t.addAll(by.byInterest[i])
	}
	if p.hasJob && p.job.Profession >= 0 {
		t.addAll(by.byProfession[p.job.Profession])
	}
	if p.hasJob && p.job.Role >= 0 {
		t.addAll(by.byRole[p.job.Role])
	}
	if p.code != "" {
		for _, a := range by.byLetters {
			t.add(a, letterEvidence(&r.asks[a], p.code))
		}
	}
}

// atLevel is the evidence of a skill at a level for an ask that wants one.
func atLevel(share, level, want int32) int32 {
	return share * min(level, want) / want
}

// addDegreeEvidence raises the evidence of each ask to what the degree is worth,
// so that of several degrees the best counts.
func (r *Ranker) addDegreeEvidence(by *edges, d degree, t *Tally) {
	for _, e := range by.byNoField {
		t.raise(e.ask, e.share/100*int32(r.asks[e.ask].Levels[d.level]))
	}
	for _, f := range d.fields {
		for _, e := range by.byField[f] {
			t.raise(e.ask, e.share/100*int32(r.asks[e.ask].Levels[d.level]))
		}
	}
}

// letterEvidence is how well a RIASEC code fits an ask. The product is at most
// 63 × 100 × full, which an int32 holds.
func letterEvidence(a *ask, code string) int32 {
	sum := int32(0)
	for i := range len(code) {
		sum += letterWeight(i) * int32(a.Letters[letterIndex(code[i])])
	}
	return full * sum / a.letters
}

// points is what evidence earns of a requirement's maximum, rounded to the nearest
// integer, halves upward.
func points(most int, evidence int32) int {
	e := int(min(evidence, full))
	return (2*most*e + full) / (2 * full)
}

// sum adds up the points of each target.
func (r *Ranker) sum(t *Tally) {
	for _, a := range t.touched {
		earned := points(r.asks[a].Points, t.evidence[a])
		if target := r.asks[a].target; int(target) < len(r.layers) {
			t.earn(target, r.asks[a].Kind, earned)
		} else {
			t.earnRole(target-int32(len(r.layers)), earned)
		}
	}
}

func (t *Tally) earn(layer int32, kind data.Kind, earned int) {
	t.Layers[layer] += earned
	switch kind {
	case data.SkillKind:
		t.skills[layer] += earned
	case data.InterestKind, data.RIASECKind:
		t.interests[layer] += earned
	}
}

func (t *Tally) earnRole(role int32, earned int) {
	if t.Roles[role] == 0 && earned > 0 {
		t.scored = append(t.scored, role)
	}
	t.Roles[role] += earned
}

// clear forgets a person, at the cost of what that person brought.
func (t *Tally) clear() {
	for _, a := range t.touched {
		t.evidence[a] = 0
	}
	for _, role := range t.scored {
		t.Roles[role] = 0
	}
	t.touched, t.scored = t.touched[:0], t.scored[:0]
	clear(t.Layers)
	clear(t.interests)
	clear(t.skills)
}

func (t *Tally) add(ask, evidence int32) {
	if evidence == 0 {
		return
	}
	if t.evidence[ask] == 0 {
		t.touched = append(t.touched, ask)
	}
	t.evidence[ask] += evidence
}

func (t *Tally) raise(ask, evidence int32) {
	t.add(ask, max(0, evidence-t.evidence[ask]))
}

func (t *Tally) addAll(edges []edge) {
	for _, e := range edges {
		t.add(e.ask, e.share)
	}
}

// Met tells how far each requirement of a layer is met in a filled tally, in the
// catalogue's order: 0 for not at all, [Full] for wholly. The layer is an index
// into the catalogue's layers.
func (r *Ranker) Met(t *Tally, layer int) []int32 {
	target := r.layers[layer]
	met := make([]int32, 0, target.end-target.first)
	for a := target.first; a < target.end; a++ {
		met = append(met, min(t.evidence[a], full))
	}
	return met
}

// Full is the evidence that meets a requirement wholly.
const Full = full

// Points is what evidence, 0 to [Full], earns of a requirement's maximum.
func Points(most int, met int32) int { return points(most, met) }
