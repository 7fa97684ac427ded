package recommend

import (
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
	rd     reading
	tally  *Tally
	brief  Brief

	bases    []int   // by family: points for what its roles ask for alike
	families []int32 // with points
}

// NewSeries makes a series with this ranker's catalogue.
func (r *Ranker) NewSeries() *Series {
	s := &Series{ranker: r, sparse: r.sparsely(), tally: r.NewTally()}
	s.rd.names = &names{}
	s.bases = make([]int, len(s.sparse.members))
	return s
}

// Brief ranks a person. The brief is good until the next call; its texts are the
// profile's.
func (s *Series) Brief(p *profiles.Profile) *Brief {
	r, b := s.ranker, &s.brief
	*b = Brief{Layers: b.Layers[:0], Roles: b.Roles[:0], CloseCalls: b.CloseCalls[:0], Unrecognized: b.Unrecognized[:0]}
	r.readInto(&s.rd, p)
	for i := range s.rd.answers {
		if a := &s.rd.answers[i]; len(a.found) == 0 {
			b.Unrecognized = append(b.Unrecognized, Unnamed{a.kind, a.text})
		}
	}
	if len(b.Unrecognized) == s.rd.given {
		return b
	}
	s.score()
	b.Layers = r.standings(b.Layers, s.tally)
	for i := range b.Layers {
		b.Layers[i].Entry = s.entry(b.Layers[i].index)
	}
	s.closeCalls()
	s.roles()
	return b
}

// score fills the tally: the layers' scores as Scores does, the roles' without the
// points of their families, which go into bases.
func (s *Series) score() {
	r, t := s.ranker, s.tally
	t.clear()
	for _, family := range s.families {
		s.bases[family] = 0
	}
	s.families = s.families[:0]
	r.gather(&s.sparse.edges, &s.rd.Person, t)
	for _, a := range t.touched {
		ask := &r.asks[a]
		earned := points(ask.Points, t.evidence[a])
		role := ask.target - int32(len(r.layers))
		switch {
		case role < 0:
			t.earn(ask.target, ask.Kind, earned)
		case sharedKind(ask.Kind):
			s.earnFamily(s.sparse.family[role], earned)
		default:
			t.earnRole(role, earned)
		}
	}
}

func (s *Series) earnFamily(family int32, earned int) {
	if s.bases[family] == 0 && earned > 0 {
		s.families = append(s.families, family)
	}
	s.bases[family] += earned
}

// entry is the status that door tells.
func (s *Series) entry(layer int) Status {
	e := &s.ranker.catalogue.Layers[layer].Entry
	switch {
	case e.Open == data.NoDegree:
		return Open
	case len(s.rd.degrees) == 0:
		return Unknown
	}
	fits := s.sparse.fits[layer]
	return doorStatus(s.rd.degrees, e, func(field int32) bool { return fits[field] })
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

// roles finds the first roles of all layers: those that earned points of their own,
// and of each family the first of the others.
func (s *Series) roles() {
	for _, role := range s.tally.scored {
		s.offer(RoleStanding{int(role), s.tally.Roles[role] + s.bases[s.sparse.family[role]]})
	}
	for _, family := range s.families {
		for _, role := range s.sparse.members[family] {
			if s.tally.Roles[role] == 0 && !s.offer(RoleStanding{int(role), s.bases[family]}) {
				break // the others come behind it
			}
		}
	}
	for i := range s.ranker.layers {
		if score := s.tally.Layers[i]; score > 0 && s.ranker.catalogue.Layers[i].SkillSet != "" {
			s.offer(RoleStanding{-1, score})
		}
	}
}

// offer puts a role among the first, if it belongs there.
func (s *Series) offer(role RoleStanding) bool {
	roles := s.brief.Roles
	at := len(roles)
	for at > 0 && role.before(roles[at-1]) {
		at--
	}
	if at == firstRoles {
		return false
	}
	if len(roles) < firstRoles {
		roles = append(roles, RoleStanding{})
	}
	copy(roles[at+1:], roles[at:])
	roles[at] = role
	s.brief.Roles = roles
	return true
}

func (a RoleStanding) before(b RoleStanding) bool {
	if a.Score != b.Score {
		return a.Score > b.Score
	}
	return uint(a.Role) < uint(b.Role) // -1, the profession, is behind all
}
