package recommend

import (
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// A Brief is the ranking of one person, without the case for it that a [Report]
// makes. It agrees with the report in all that both tell.
type Brief struct {
	Layers       []Standing     // best first; empty where nothing was recognised
	Roles        []RoleStanding // the first few of the first layer, with points
	CloseCalls   [][]Standing   // groups of neighbours in Layers whose order means nothing
	Unrecognized []Unnamed
}

// A RoleStanding is the place of one role in a brief.
type RoleStanding struct {
	Role  int // index into the catalogue's roles; -1: the person's profession, with AI
	Score int
}

// An Unnamed is an answer that the catalogue doesn't know.
type Unnamed struct {
	Kind string // as in Unrecognized
	Text string
}

// firstRoles is how many roles a [Brief] has: what fits beside a name in a list.
const firstRoles = 3

// A Series ranks one person after another in the same memory: next to nothing is
// allocated for each. It scores as Scores does, but of the roles only those of the layer
// that comes first. It is not for several goroutines at once.
type Series struct {
	ranker *Ranker
	flat   *flatEdges
	names  remembered

	person Person // its skills and interests in any order
	tally  *Tally // evidence for layers and for the first layer's roles; the roles' points
	scores []int  // by layer
	order  []int  // the layers in order
	brief  Brief
}

// NewSeries makes a series with this ranker's catalogue.
func (r *Ranker) NewSeries() *Series {
	return &Series{ranker: r, flat: r.flattened(), tally: r.NewTally(), scores: make([]int, len(r.layers))}
}

// Brief ranks a person. The brief is good until the next call; its texts are the
// profile's.
func (s *Series) Brief(p *profiles.Profile) *Brief {
	b := &s.brief
	*b = Brief{Layers: b.Layers[:0], Roles: b.Roles[:0], CloseCalls: b.CloseCalls[:0], Unrecognized: b.Unrecognized[:0]}
	if s.recognize(p) == 0 {
		return b
	}
	s.tally.clear()
	s.gatherLayers()
	s.standings()
	s.closeCalls()
	s.roles()
	return b
}

// Missing appends what the person ranked last could learn for the first layer (see
// [Ranker.Missing]): nothing, where no layer has points.
func (s *Series) Missing(list []Missing) []Missing {
	if len(s.brief.Layers) == 0 || s.brief.Layers[0].Score == 0 {
		return list
	}
	return s.ranker.Missing(&s.person, s.tally, s.brief.Layers[0].index, list)
}

// recognize finds the entries of the catalogue that a profile names, as read does, and
// says how many answers were known.
func (s *Series) recognize(p *profiles.Profile) (known int) {
	q := &s.person
	*q = Person{skills: q.skills[:0], degrees: q.degrees[:0], interests: q.interests[:0], code: p.RIASEC}
	c := s.ranker.catalogue
	for _, d := range p.Degrees {
		known := degree{level: d.Level}
		if d.Field.Text != "" {
			known.fields = s.names.fields.recall(d.Field.Text, c.AppendFields)
			s.known(fieldAnswer, d.Field.Text, len(known.fields))
		}
		q.degrees = append(q.degrees, known)
	}
	for _, skill := range p.Skills {
		found := s.names.skills.recall(skill.Name.Text, c.AppendSkills)
		s.known(skillAnswer, skill.Name.Text, len(found))
		for _, i := range found {
			q.addSkill(i, levelOf(skill))
		}
	}
	for _, in := range p.Interests {
		found := s.names.interests.recall(in.Text, s.ranker.appendInterest)
		s.known(interestAnswer, in.Text, len(found))
		for _, i := range found {
			if !slices.Contains(q.interests, i) {
				q.interests = append(q.interests, i)
			}
		}
	}
	if text := p.Profession.Text; text != "" {
		if q.job, _, q.hasJob = c.FindProfession(text); q.hasJob {
			known++
		} else {
			s.known(professionAnswer, text, 0)
		}
	}
	return known + len(q.degrees) + len(q.skills) + len(q.interests) + len(q.code)
}

// known notes a name of which nothing was found.
func (s *Series) known(kind, text string, found int) {
	if found == 0 {
		s.brief.Unrecognized = append(s.brief.Unrecognized, Unnamed{kind, text})
	}
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

// entry is the status that door tells of a layer.
func (s *Series) entry(layer int) Status {
	e := &s.ranker.catalogue.Layers[layer].Entry
	switch {
	case e.Open == scale.NoDegree:
		return Open
	case len(s.person.degrees) == 0:
		return Unknown
	}
	statuses := doorStatuses()
	nearest := uint8(len(statuses) - 1)
	for _, d := range s.person.degrees {
		if len(d.fields) == 0 {
			nearest = min(nearest, s.flat.door(layer, d.level, s.flat.noField()))
		}
		for _, f := range d.fields { // what one of several fields opens is open
			nearest = min(nearest, s.flat.door(layer, d.level, f))
		}
	}
	return statuses[nearest]
}

// gatherLayers adds up the evidence for all layers. There are few asks of layers: which
// of them were touched is not kept, and each is cleared and summed.
func (s *Series) gatherLayers() {
	layers := s.ranker.layerAsks()
	evidence := s.tally.evidence[:layers.end]
	clear(evidence)
	for _, skill := range s.person.skills {
		for _, e := range s.flat.skill(skill.skill, 0) {
			evidence[e.ask] += e.evidence[skill.level-1]
		}
	}
	for _, d := range s.person.degrees {
		s.raise(evidence, s.flat.degree(d.level, s.flat.noField()))
		for _, f := range d.fields {
			s.raise(evidence, s.flat.degree(d.level, f))
		}
	}
	s.ranker.gatherOthers(&Person{interests: s.person.interests, job: s.person.job, hasJob: s.person.hasJob, code: s.person.code}, s.tally, layers)
	s.tally.touched = s.tally.touched[:0]
}

// raise raises evidence to what a degree is worth.
func (s *Series) raise(evidence []int32, edges []edge) {
	for _, e := range edges {
		evidence[e.ask] = max(evidence[e.ask], e.share)
	}
}

// standings puts the layers in order, as compareStandings does. What breaks ties is
// looked for where there is one.
func (s *Series) standings() {
	order := s.order[:0]
	for i, target := range s.ranker.layers {
		score, most, evidence := 0, s.flat.most[target.first:target.end], s.tally.evidence[target.first:target.end]
		for a := range most {
			score += points(int(most[a]), evidence[a])
		}
		s.scores[i] = score
		at := len(order)
		order = append(order, i)
		for ; at > 0 && s.behind(order[at-1], i); at-- {
			order[at] = order[at-1]
		}
		order[at] = i
	}
	for _, i := range order {
		s.brief.Layers = append(s.brief.Layers, Standing{
			Layer: s.ranker.catalogue.Layers[i].Number, Score: s.scores[i], Entry: s.entry(i), index: i,
		})
	}
	s.order = order
}

// behind says whether a layer stands behind a later one.
func (s *Series) behind(layer, later int) bool {
	if s.scores[layer] != s.scores[later] || s.scores[layer] == 0 {
		return s.scores[layer] < s.scores[later]
	}
	return compareStandings(s.standing(layer), s.standing(later)) > 0
}

// standing is a layer with what decides between equal scores: what isn't earned by
// interests, degrees and professions, of which there are few, skills earned.
func (s *Series) standing(layer int) Standing {
	l := Standing{Layer: s.ranker.catalogue.Layers[layer].Number, Score: s.scores[layer], skills: s.scores[layer]}
	for _, a := range s.flat.others[layer] {
		ask := &s.ranker.asks[a]
		earned := pointsFor(ask, s.tally.evidence[a])
		l.skills -= earned
		if ask.Kind == data.InterestKind || ask.Kind == data.RIASECKind {
			l.interests += earned
		}
	}
	return l
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

// roles finds the first roles of the first layer.
func (s *Series) roles() {
	first := s.brief.Layers[0]
	if first.Score == 0 {
		return
	}
	if s.ranker.catalogue.Layers[first.index].SkillSet != "" {
		s.brief.Roles = append(s.brief.Roles, RoleStanding{-1, first.Score})
		return
	}
	s.gatherRoles(first.index)
	for _, i := range s.tally.scored {
		s.offer(RoleStanding{int(i), s.tally.Roles[i]})
	}
}

// gatherRoles adds up the evidence for the roles of a layer, and their points. There may
// be many roles: what this costs follows what the person brings.
func (s *Series) gatherRoles(layer int) {
	for _, skill := range s.person.skills {
		for _, e := range s.flat.skill(skill.skill, 1+layer) {
			s.tally.add(e.ask, e.evidence[skill.level-1])
		}
	}
	s.ranker.gatherOthers(&s.person, s.tally, s.ranker.rolesOf[layer])
	s.ranker.sum(s.tally, s.tally.touched)
}

// offer puts a role among the first, if it belongs there.
func (s *Series) offer(role RoleStanding) {
	roles := s.brief.Roles
	at := len(roles)
	for at > 0 && (roles[at-1].Score < role.Score || roles[at-1].Score == role.Score && roles[at-1].Role > role.Role) {
		at--
	}
	if at == firstRoles {
		return
	}
	if len(roles) < firstRoles {
		roles = append(roles, RoleStanding{})
	}
	copy(roles[at+1:], roles[at:])
	roles[at] = role
	s.brief.Roles = roles
}
