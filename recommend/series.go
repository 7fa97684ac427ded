package recommend

import (
	"slices"

	"layerpath/data"
	"layerpath/profiles"
)

// A Brief is the ranking of one person, without the case for it that a [Report]
// makes. It agrees with the report in all that both tell.
type Brief struct {
	Layers       []Standing     // best first; empty where nothing was recognised
	Roles        []RoleStanding // the first few of all layers, with points
	CloseCalls   [][]Standing   // groups of neighbours in Layers whose order means nothing
	Unrecognized []Unnamed
}

// A RoleStanding is the place of one role in a brief. Equal roles stand in the
// catalogue's order, the profession behind the others.
type RoleStanding struct {
	Role  int // index into the catalogue's roles; -1: the person's profession, with AI
	Score int
}

// An Unnamed is an answer that the catalogue doesn't know.
type Unnamed struct {
	Kind string // as in Unrecognized
	Text string
}

// A Series ranks one person after another in the same memory: next to nothing is
// allocated for each. It is not for several goroutines at once.
type Series struct {
	ranker *Ranker
	sparse *sparseEdges
	names  *names
	person Person // its skills and interests in any order
	brief  Brief

	evidence *Tally   // of which the scores are not used
	sums     []uint32 // by slot: points, and touched for each ask that was
	slots    []int32  // those of families and roles that were touched
	places   []uint64 // the layers, as standings sorts them
}

// touched marks a sum that has something in it, if only a point less than half. It is
// more than any sum of points.
const touched = 1 << 16

// NewSeries makes a series with this ranker's catalogue.
func (r *Ranker) NewSeries() *Series {
	s := &Series{ranker: r, sparse: r.sparsely(), names: &names{}, evidence: r.NewTally(), places: make([]uint64, len(r.layers))}
	s.evidence.touched = make([]int32, 0, len(r.asks)+1)
	s.sums = make([]uint32, int(s.sparse.roles)+len(r.roles))
	s.slots = make([]int32, 0, len(s.sums)+1)
	return s
}

// Brief ranks a person. The brief is good until the next call; its texts are the
// profile's.
func (s *Series) Brief(p *profiles.Profile) *Brief {
	b := &s.brief
	*b = Brief{Layers: b.Layers[:0], Roles: b.Roles[:0], CloseCalls: b.CloseCalls[:0], Unrecognized: b.Unrecognized[:0]}
	if s.recognize(p) == 0 {
		return b
	}
	s.score()
	s.standings()
	s.closeCalls()
	s.roles()
	return b
}

// recognize finds the entries of the catalogue that a profile names, as read does, and
// says how many answers were known.
func (s *Series) recognize(p *profiles.Profile) (known int) {
	q := &s.person
	*q = Person{skills: q.skills[:0], degrees: q.degrees[:0], interests: q.interests[:0], code: p.RIASEC}
	for _, d := range p.Degrees {
		degree := degree{level: data.DegreeLevel(d.Level)}
		if d.Field.Text != "" {
			degree.fields = s.known(fieldAnswer, d.Field.Text, s.ranker.findFields(s.names, d.Field.Text))
		}
		q.degrees = append(q.degrees, degree)
	}
	for _, skill := range p.Skills {
		found := s.known(skillAnswer, skill.Name.Text, s.ranker.findSkills(s.names, skill.Name.Text))
		for _, i := range found {
			q.addSkill(i, levelOf(skill))
		}
	}
	for _, in := range p.Interests {
		found := s.known(interestAnswer, in.Text, s.ranker.findInterest(s.names, in.Text))
		if len(found) > 0 && !slices.Contains(q.interests, found[0]) {
			q.interests = append(q.interests, found[0])
		}
	}
	if p.Profession.Text != "" {
		job := s.ranker.findProfession(s.names, p.Profession.Text)
		q.job, q.hasJob = job.job, len(s.known(professionAnswer, p.Profession.Text, job.found)) > 0
		known += len(job.found)
	}
	return known + len(q.degrees) + len(q.skills) + len(q.interests) + len(q.code)
}

// known notes a name of which nothing was found.
func (s *Series) known(kind, text string, found []int32) []int32 {
	if len(found) == 0 {
		s.brief.Unrecognized = append(s.brief.Unrecognized, Unnamed{kind, text})
	}
	return found
}

// addSkill adds a skill, or raises it to the level.
func (p *Person) addSkill(skill, level int32) {
	for i := range p.skills {
		if p.skills[i].skill == skill {
			p.skills[i].level = max(p.skills[i].level, level)
			return
		}
	}
	p.skills = append(p.skills, skillLevel{skill, level})
}

// score adds up the points in each slot. It says the same as Scores, and leaves no
// evidence behind.
//
// Whether an ask or a slot was touched before is as good as random, and a wrong guess
// costs a processor more than all the arithmetic here. So nothing is asked: each is put
// behind the list, and the list grows by one or by none.
func (s *Series) score() {
	s.forget()
	s.gather()
	evidence, asks, sums, slots, n := s.evidence.evidence, s.sparse.asks, s.sums, s.slots[:cap(s.slots)], 0
	for _, a := range s.evidence.touched {
		ask := asks[a]
		sum := sums[ask.slot]
		sums[ask.slot] = sum + touched + smallPoints(ask.points, uint32(evidence[a]))
		evidence[a] = 0
		slots[n] = ask.slot
		if sum == 0 {
			n++
		}
	}
	s.slots, s.evidence.touched = slots[:n], s.evidence.touched[:0]
}

// smallPoints is points for a processor's narrower numbers, which hold them.
func smallPoints(most, evidence uint32) uint32 {
	return (2*most*min(evidence, full) + full) / (2 * full)
}

// forget clears the sums. Those of layers begin as touched: they are no news.
func (s *Series) forget() {
	for _, slot := range s.slots {
		s.sums[slot] = 0
	}
	for slot := range s.sparse.families {
		s.sums[slot] = touched
	}
}

// gather adds up the evidence that the person brings.
func (s *Series) gather() {
	evidence, list, n := s.evidence.evidence, s.evidence.touched[:cap(s.evidence.touched)], 0
	for _, skill := range s.person.skills {
		run, level := &s.sparse.runs[skill.skill], skill.level-1
		for _, e := range s.sparse.skills[run.first[level]:run.end[level]] {
			before := evidence[e.ask]
			evidence[e.ask] = before + e.evidence
			list[n] = e.ask
			if before == 0 {
				n++
			}
		}
	}
	s.evidence.touched = list[:n]
	s.ranker.gatherOthers(&s.sparse.edges, &s.person, s.evidence)
}

// points gives the points in a slot.
func (s *Series) points(slot int32) int { return int(s.sums[slot] & (touched - 1)) }

// layerPoints gives the score of a layer.
func (s *Series) layerPoints(i int) int {
	sums := s.sums[slotsOfLayer*i:][:slotsOfLayer]
	return int((sums[otherSlot] + sums[skillSlot] + sums[interestSlot]) & (touched - 1))
}

// standings puts the layers in order, as compareStandings does: all that it compares
// stands in one number for each layer, what counts most in front.
func (s *Series) standings() {
	const bits = 16
	places := s.places
	for i := range places {
		first := int32(slotsOfLayer * i)
		place := uint64(s.layerPoints(i))<<(3*bits) | uint64(s.points(first+interestSlot))<<(2*bits) | uint64(s.points(first+skillSlot))<<bits | uint64(1<<bits-1-i)
		at := i
		for ; at > 0 && places[at-1] < place; at-- {
			places[at] = places[at-1]
		}
		places[at] = place
	}
	for _, place := range places {
		i := 1<<bits - 1 - int(place&(1<<bits-1))
		s.brief.Layers = append(s.brief.Layers, Standing{
			Layer: s.sparse.numbers[i], Score: int(place >> (3 * bits)), Entry: s.entry(i), index: i,
		})
	}
}

// entry is the status that door tells.
func (s *Series) entry(layer int) Status {
	d := &s.sparse.doors[layer]
	switch {
	case d.forAll:
		return Open
	case len(s.person.degrees) == 0:
		return Unknown
	}
	nearest := doorOrder(Distant)
	for _, degree := range s.person.degrees {
		nearest = min(nearest, d.order(degree))
	}
	return doorStatuses()[nearest]
}

func (s *Series) closeCalls() {
	layers := s.brief.Layers
	for i := 0; i < len(layers); {
		n := i + 1
		for n < len(layers) && near(layers[i].Score, layers[n].Score) {
			n++
		}
		if n-i > 1 {
			s.brief.CloseCalls = append(s.brief.CloseCalls, layers[i:n])
		}
		i = n
	}
}
