package reasons

import (
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// What is plausible. Of 6,621 cases whose layer is known, people of surveys and
// occupations of O*NET, nineteen in twenty earn no more than half of the points that a
// layer gives for skills, and of those for interests, where it is asked for all that its
// professions are: nobody is of all of them. Of points for
// degrees, many earn all; but a doctorate is rare (about one adult in a hundred in OECD
// countries, Education at a Glance 2023), so the best plausible degree is a master's in
// the best field.
const (
	plausibleShare  = 2 // one over the share of points for skills, and for interests
	plausibleDegree = scale.Master
)

// roleRange gives a role's range, nil where every kind of answer was given.
func (t *teller) roleRange(role int) *report.Range {
	u, score := t.answers.Unsaid, t.account.Role(role)
	if u == (answers.Unsaid{}) {
		return nil
	}
	g := &report.Range{Low: score, Plausible: score, High: score, Causes: causes(u)}
	skills, interests := 0, 0
	for _, target := range []int{t.ledger.LayerOf(role), t.ledger.RoleTarget(role)} {
		asks, first := t.ledger.Asks(target)
		for i := range asks {
			q, left := &asks[i], asks[i].Points-t.account.Earned(first+int32(i))
			switch {
			case q.Kind == data.SkillKind && u.Skills:
				skills += left
			case (q.Kind == data.InterestKind || q.Kind == data.RIASECKind) && u.Interests:
				interests += left
			case q.Kind == data.DegreeKind && u.Degree:
				g.High += bestDegree(q, scale.Doctorate)
				g.Plausible += bestDegree(q, plausibleDegree)
			}
		}
	}
	g.High += skills + interests
	g.Plausible += (skills+plausibleShare-1)/plausibleShare + (interests+plausibleShare-1)/plausibleShare
	return g
}

// layerRange gives a layer's range: from its score to what the best of its roles may have.
func (t *teller) layerRange(layer int) *report.Range {
	var g *report.Range
	for _, role := range t.ledger.RolesOf(layer) {
		of := t.roleRange(int(role))
		if g == nil || of == nil {
			g = of
			continue
		}
		g.Low, g.Plausible, g.High = max(g.Low, of.Low), max(g.Plausible, of.Plausible), max(g.High, of.High)
	}
	return g
}

// bestDegree is what a degree of a level earns of an ask in the field that counts
// most.
func bestDegree(q *ledger.Ask, level scale.Degree) int {
	share := q.AnyField
	for i := range q.Fields {
		share = max(share, q.Fields[i].Percent)
	}
	return ledger.Points(q.Points, ledger.Part(int32(share*ledger.Full/100), int32(q.Levels[level])))
}

// causes names the kinds of answer that weren't given.
func causes(u answers.Unsaid) []string {
	kinds := []string{}
	for _, k := range []struct {
		unsaid bool
		name   string
	}{{u.Degree, "degree"}, {u.Skills, "skills"}, {u.Interests, "interests"}} {
		if k.unsaid {
			kinds = append(kinds, k.name)
		}
	}
	return kinds
}
