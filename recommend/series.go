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
	layers run      // the asks of all layers
	fits   [][]bool // by layer and field: whether the field fits the layer's door

	person Person // its skills and interests in any order
	found  []int32
	tally  *Tally
	brief  Brief
}

// NewSeries makes a series with this ranker's catalogue.
func (r *Ranker) NewSeries() *Series {
	s := &Series{ranker: r, tally: r.NewTally(), fits: make([][]bool, len(r.layers))}
	s.layers.end = r.layers[len(r.layers)-1].end
	for i := range s.fits {
		s.fits[i] = make([]bool, len(r.catalogue.Fields))
		for f := range s.fits[i] {
			s.fits[i][f] = r.fieldFits(int32(f), &r.catalogue.Layers[i].Entry)
		}
	}
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
	s.tally.clear()
	s.ranker.score(&s.person, s.tally, s.layers)
	b.Layers = s.ranker.standings(b.Layers, s.tally)
	for i := range b.Layers {
		b.Layers[i].Entry = s.entry(b.Layers[i].index)
	}
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
		known := degree{level: data.DegreeLevel(d.Level)}
		if n := len(q.degrees); n < cap(q.degrees) {
			known.fields = q.degrees[:n+1][n].fields[:0] // memory of a person before
		}
		if d.Field.Text != "" {
			known.fields = c.AppendFields(known.fields, d.Field.Text)
			s.known(fieldAnswer, d.Field.Text, len(known.fields))
		}
		q.degrees = append(q.degrees, known)
	}
	for _, skill := range p.Skills {
		s.found = c.AppendSkills(s.found[:0], skill.Name.Text)
		s.known(skillAnswer, skill.Name.Text, len(s.found))
		for _, i := range s.found {
			q.addSkill(i, levelOf(skill))
		}
	}
	for _, in := range p.Interests {
		i, ok := c.FindInterest(in.Text)
		if !ok {
			s.known(interestAnswer, in.Text, 0)
		} else if !slices.Contains(q.interests, int32(i)) {
			q.interests = append(q.interests, int32(i))
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
	case e.Open == data.NoDegree:
		return Open
	case len(s.person.degrees) == 0:
		return Unknown
	}
	return nearestDoor(s.person.degrees, e, func(field int32) bool { return s.fits[layer][field] })
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
	s.ranker.score(&s.person, s.tally, s.ranker.rolesOf[first.index])
	for _, i := range s.tally.scored {
		s.offer(RoleStanding{int(i), s.tally.Roles[i]})
	}
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
