package recommend

import (
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

// rank fills the brief with layers in order, and roles.
func (s *Series) rank(order []ledger.Place) {
	b, c := &s.brief, s.ledger.Catalogue()
	s.numbers = s.numbers[:0]
	for _, place := range order {
		layer := int(place.Index)
		s.numbers = append(s.numbers, c.Layers[layer].Number)
		b.Layers = append(b.Layers, report.Standing{
			Layer: c.Layers[layer].Number, Score: int(place.Score), Entry: s.answers.Door(s.account, s.account.Lead(layer), s.answers.Held),
		})
	}
	for from, end := range ledger.CloseCalls(order) {
		b.CloseCalls = append(b.CloseCalls, s.numbers[from:end:end])
	}
	s.advise(order)
	for _, place := range s.account.Shown(ledger.FirstRoles) {
		role := int(place.Index)
		number := c.Layers[s.ledger.LayerOf(role)].Number
		b.Roles = append(b.Roles, report.RoleStanding{ID: s.ledger.Role(role).ID, Layer: number, Score: int(place.Score), Now: s.account.Does(role)})
	}
}

// advise says of the brief what a report says first.
func (s *Series) advise(order []ledger.Place) {
	if order[0].Score < report.EnoughToSay {
		return
	}
	b, lead := &s.brief, s.account.Lead(int(order[0].Index))
	b.Lead = s.ledger.Role(lead).ID
	if band := ledger.Band(&s.ledger.Catalogue().Confidence, order); band >= 0 {
		b.Band = s.ledger.Catalogue().Confidence.Bands[band].ID
	}
	if bridge, _ := s.answers.Bridge(s.account, lead); bridge >= 0 {
		b.Bridge = s.ledger.Role(bridge).ID
	}
}

// Missing appends to a list what the person ranked last could learn for the lead role of
// the first layer, in the order in which it asks: nothing where there is too little to say.
// It finds the skills among the role's gaps that Rank tells.
func (s *Series) Missing(list []report.Missing) []report.Missing {
	if s.brief.Lead == "" {
		return list
	}
	lead := s.account.Lead(s.brief.Layers[0].Layer - 1)
	asks, first := s.ledger.Asks(s.ledger.RoleTarget(lead))
	for i := range asks {
		q := &asks[i]
		if !s.answers.Lacks(s.account, first+int32(i)) {
			continue
		}
		if gain := s.account.Learnt(lead, q.Skill, s.answers.LevelOf(q.Skill), int32(q.Level)); gain > 0 {
			list = append(list, report.Missing{Skill: int(q.Skill), Level: q.Level, Points: gain, MovesUp: gain > ledger.CloseCall})
		}
	}
	return list
}
