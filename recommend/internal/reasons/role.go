package reasons

import (
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// roles gives a layer's roles, the best first.
func (t *teller) roles(layer int) []report.Role {
	if t.catalogue.Layers[layer].SkillSet != "" {
		return []report.Role{t.professionRole(layer)}
	}
	places := t.account.Roles(layer, 0)
	roles := make([]report.Role, len(places))
	for i, place := range places {
		x, target := &t.catalogue.Roles[place.Index], t.ledger.RoleTarget(int(place.Index))
		roles[i] = report.Role{
			ID: x.ID, Title: x.Title, Score: int(place.Score), Range: t.scoreRange(target), EntryStatus: t.doors[target],
			About: x.About, Next: x.Next,
		}
		if t.whole {
			roles[i].Reasons = t.reasons(target)
		}
	}
	return roles
}

// professionRole is the one role of a layer that is a skill set: the person's own
// profession, scored as the layer is.
func (t *teller) professionRole(layer int) report.Role {
	role := report.Role{
		ID: "profession", Title: words.WithAI(t.answers.Profile.Profession.Text), Score: t.account.Score(layer),
		Range: t.scoreRange(layer), EntryStatus: t.doors[layer],
	}
	if t.whole {
		role.Reasons = t.reasons(layer)
	}
	if p := t.profession(); p != nil {
		role.About = words.Sentence(p.WithAI)
	}
	return role
}
