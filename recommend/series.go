package recommend

import (
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// A Series ranks one person after another in the same memory: once it is warm,
// nothing is allocated for each. It is not for several goroutines at once.
type Series struct {
	ledger  *ledger.Ledger
	reader  *answers.Reader
	account *ledger.Account
	answers *answers.Answers
	numbers []int // of the layers in order; close calls are parts of it
	brief   report.Brief
}

// NewSeries makes a series with this ranker's catalogue.
func (r *Ranker) NewSeries() *Series {
	return &Series{
		ledger: r.ledger, reader: answers.NewSeriesReader(r.catalogue), account: r.ledger.NewAccount(),
		brief: report.Brief{Layers: []report.Standing{}, Roles: []report.RoleStanding{}, CloseCalls: [][]int{}, Unrecognized: []report.Unnamed{}},
	}
}

// firstRoles is how many roles a brief has: what fits beside a name in a list.
const firstRoles = 3

// Brief ranks a person, and agrees with Rank. The brief is good until the next call;
// its texts are the profile's.
func (s *Series) Brief(p *profiles.Profile) *report.Brief {
	b := &s.brief
	*b = report.Brief{ID: p.ID, Name: p.Name, Layers: b.Layers[:0], Roles: b.Roles[:0], CloseCalls: b.CloseCalls[:0], Unrecognized: b.Unrecognized[:0]}
	s.account.Clear()
	s.answers = s.reader.Read(p)
	for i := range s.answers.Said {
		if said := &s.answers.Said[i]; !said.Known {
			b.Unrecognized = append(b.Unrecognized, report.Unnamed{Kind: said.Kind, Text: said.Text})
		}
	}
	if s.answers.Recognized() > 0 {
		s.answers.Enter(s.account)
		s.rank(s.account.Order())
	}
	return b
}

// rank fills the brief with layers in order, and the roles of the first.
func (s *Series) rank(order []ledger.Place) {
	b, c := &s.brief, s.ledger.Catalogue()
	s.numbers = s.numbers[:0]
	for _, place := range order {
		layer := int(place.Index)
		s.numbers = append(s.numbers, c.Layers[layer].Number)
		b.Layers = append(b.Layers, report.Standing{
			Layer: c.Layers[layer].Number, Score: int(place.Score), Entry: s.ledger.Door(layer, s.answers.Degrees),
		})
	}
	for from, end := range ledger.CloseCalls(order) {
		b.CloseCalls = append(b.CloseCalls, s.numbers[from:end:end])
	}
	if first := order[0]; first.Score > 0 {
		s.roles(int(first.Index), int(first.Score))
	}
}

func (s *Series) roles(layer, score int) {
	c := s.ledger.Catalogue()
	if c.Layers[layer].SkillSet != "" {
		s.brief.Roles = append(s.brief.Roles, report.RoleStanding{ID: "profession", Score: score})
		return
	}
	for _, place := range s.account.Roles(layer, firstRoles) {
		if place.Score > 0 {
			s.brief.Roles = append(s.brief.Roles, report.RoleStanding{ID: c.Roles[place.Index].ID, Score: int(place.Score)})
		}
	}
}

// Missing appends to a list what the person ranked last could learn for the first
// layer, in the order of its requirements: nothing where no layer has points. It finds
// the skills among the gaps that Rank tells.
func (s *Series) Missing(list []report.Missing) []report.Missing {
	if len(s.brief.Layers) == 0 || s.brief.Layers[0].Score == 0 {
		return list
	}
	layer := s.brief.Layers[0].Layer - 1
	asks, first := s.ledger.Asks(layer)
	for i := range asks {
		q := &asks[i]
		if q.Kind != data.SkillKind || s.account.Earned(first+int32(i)) == q.Points {
			continue
		}
		if gain := s.account.Learnt(layer, q.Skill, s.answers.LevelOf(q.Skill), int32(q.Level)); gain > 0 {
			list = append(list, report.Missing{Requirement: i, Points: gain, MovesUp: gain > ledger.CloseCall})
		}
	}
	return list
}
