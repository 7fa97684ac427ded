package route

import (
	"slices"

	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// hoursOfPoint is about how many hours of learning bring a role a point.
const hoursOfPoint = 20

// around finds the role, with a door that isn't shut to the person as they are, to which
// the way to the goal leads nearest, study aside: with its skills learnt, the one with most
// points and the fewest hours to its cores; in the layer before its neighbours, then by
// score. A role without points leads nobody anywhere, nor does a title that fades.
func (s *search) around(options []*option) (best *report.Around) {
	mark, scores := s.account.Mark(), make([]int, len(s.catalogue.Roles))
	for role := range scores {
		scores[role] = s.account.Role(role)
	}
	defer s.account.Back(mark)
	for _, o := range options {
		if o.skill >= 0 {
			s.take(o)
		}
	}
	var least [3]int
	for i, score := range scores {
		door, layer := s.answers.Door(s.account, i, s.answers.Held), s.ledger.LayerOf(i)
		if score == 0 || len(s.ledger.Role(i).Became) > 0 || i == s.Role || s.account.Does(i) || door != report.Open && door != report.Stretch {
			continue
		}
		away := [3]int{s.coreHours(i) - hoursOfPoint*s.account.Role(i), max(layer-s.layer, s.layer-layer), -score}
		if best == nil || slices.Compare(away[:], least[:]) < 0 {
			least, best = away, &report.Around{Role: s.catalogue.Roles[i].ID, Title: s.catalogue.Roles[i].Title, Layer: s.catalogue.Layers[layer].Number, Score: score, Entry: door}
		}
	}
	return best
}

// coreHours is roughly how many hours the unmet cores of a role take.
func (g *goal) coreHours(role int) (hours int) {
	asks, first := g.ledger.Asks(g.ledger.RoleTarget(role))
	for i := range asks {
		q, ask := &asks[i], first+int32(i)
		if q.Core && !g.account.Met(ask) {
			lacks := ledger.Full/2 - int(g.account.Evidence(ask))
			hours += g.catalogue.SkillHours(int(q.Skill), 0, q.Level) * max(0, lacks) / ledger.Full
		}
	}
	return hours
}

// otherWay is the degree that would open a door that is a stretch or isn't known to be
// open, in the least time; nil where there is none, and where one that is under way does.
func (g *goal) otherWay() *report.Study {
	if now := g.door(g.answers.Degrees); now != report.Stretch && now != report.Unknown {
		return nil
	}
	all := g.degrees(report.Open)
	if len(all) == 0 {
		return nil
	}
	o := all[0]
	return &report.Study{
		Degree: report.GapDegree{Level: o.degree.Level.String(), Field: o.field}, Name: words.DegreeIn(o.degree.Level, g.fieldName(o.degree)),
		Years: ledger.Years(o.hours), Opens: report.Open,
	}
}
