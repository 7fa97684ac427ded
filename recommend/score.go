package recommend

import "layerpath/data"

// A Tally is the scores of one person, and the working memory that makes them.
// Reused from person to person it costs no allocation, and what it costs to begin anew
// follows what the person before brought. Layers and Roles are in the catalogue's order,
// each score from 0 to 100.
type Tally struct {
	Layers []int
	Roles  []int

	skills, interests []int // by layer: points that these earned

	evidence []int32 // by ask, in units of full; may be more than full
	touched  []int32 // asks with evidence, in the order in which it came
	scored   []int32 // roles with points
}

// NewTally makes a tally for this ranker's catalogue.
func (r *Ranker) NewTally() *Tally {
	return &Tally{
		Layers:    make([]int, len(r.layers)),
		Roles:     make([]int, len(r.roles)),
		skills:    make([]int, len(r.layers)),
		interests: make([]int, len(r.layers)),
		evidence:  make([]int32, len(r.asks)),
	}
}

// Scores fills a tally with a person's scores.
func (r *Ranker) Scores(p *Person, t *Tally) {
	t.clear()
	r.score(p, t, run{0, int32(len(r.asks))})
}

// score adds what a person earns with the asks of a run, none of which has been
// counted yet.
func (r *Ranker) score(p *Person, t *Tally, of run) {
	first := len(t.touched)
	r.gather(p, t, of)
	r.sum(t, t.touched[first:])
}

// gather adds up the evidence that a person brings for the asks of a run.
func (r *Ranker) gather(p *Person, t *Tally, of run) {
	for _, s := range p.skills {
		for _, e := range of.part(r.skillEdges(s.skill)) {
			t.add(e.ask, atLevel(e.share, s.level, r.asks[e.ask].want))
		}
	}
	r.gatherOthers(p, t, of)
}

// gatherOthers is gather for all but skills.
func (r *Ranker) gatherOthers(p *Person, t *Tally, of run) {
	for _, d := range p.degrees {
		r.addDegreeEvidence(d, t, of)
	}
	for _, i := range p.interests {
		t.addAll(of.part(r.interestEdges(i)))
	}
	if p.hasJob && p.job.Profession >= 0 {
		t.addAll(of.part(r.professionEdges(int32(p.job.Profession))))
	}
	if p.hasJob && p.job.Role >= 0 {
		t.addAll(of.part(r.roleEdges(int32(p.job.Role))))
	}
	if p.code == "" {
		return
	}
	for _, a := range r.ofKind[data.RIASECKind] {
		if of.first <= a && a < of.end {
			t.add(a, letterEvidence(&r.asks[a], p.code))
		}
	}
}

// part gives the edges that lead into a run. Edges are in the order of asks.
func (u run) part(edges []edge) []edge {
	const few = 48 // so many are looked through as fast as they are halved
	for len(edges) > few && edges[len(edges)/2].ask < u.first {
		edges = edges[len(edges)/2:]
	}
	for len(edges) > 0 && edges[0].ask < u.first {
		edges = edges[1:]
	}
	for i := range edges {
		if edges[i].ask >= u.end {
			return edges[:i]
		}
	}
	return edges
}

// atLevel is the evidence of a skill at a level for an ask that wants one.
func atLevel(share, level, want int32) int32 {
	if level >= want {
		return share
	}
	return share * level / want
}

// addDegreeEvidence raises the evidence of each ask to what the degree is worth,
// so that of several degrees the best counts.
func (r *Ranker) addDegreeEvidence(d degree, t *Tally, of run) {
	for _, e := range of.part(r.byNoField) {
		t.raise(e.ask, e.share/100*int32(r.asks[e.ask].Levels[d.level]))
	}
	for _, f := range d.fields {
		for _, e := range of.part(r.fieldEdges(f)) {
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
	e := uint32(min(evidence, full)) // in 32 bits, which hold the product: it is made for every ask of every person
	return int((2*uint32(most)*e + full) / (2 * full))
}

// pointsFor is what evidence earns of an ask.
func pointsFor(a *ask, evidence int32) int { return points(int(a.most), evidence) }

// sum adds up the points of each target that some asks, with evidence, belong to.
func (r *Ranker) sum(t *Tally, touched []int32) {
	for _, at := range touched {
		a := &r.asks[at]
		earned := pointsFor(a, t.evidence[at])
		if role := int(a.target) - len(r.layers); role >= 0 {
			if t.Roles[role] == 0 && earned > 0 {
				t.scored = append(t.scored, int32(role))
			}
			t.Roles[role] += earned
			continue
		}
		t.Layers[a.target] += earned
		switch a.Kind {
		case data.SkillKind:
			t.skills[a.target] += earned
		case data.InterestKind, data.RIASECKind:
			t.interests[a.target] += earned
		}
	}
}

// clear forgets a person.
func (t *Tally) clear() {
	for _, a := range t.touched {
		t.evidence[a] = 0
	}
	for _, role := range t.scored {
		t.Roles[role] = 0
	}
	t.touched, t.scored = t.touched[:0], t.scored[:0]
	clear(t.Layers)
	clear(t.skills)
	clear(t.interests)
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
