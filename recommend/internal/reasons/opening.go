package reasons

import (
	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// openings lists what each further degree opens, by level; levels that open nothing,
// or nothing that another doesn't open sooner, are left out. What is under way opens its
// doors by itself.
func (t *teller) openings() []report.Opening {
	openings := []report.Opening{}
	held, opens := t.answers.Studied(), [scale.Doctorate + 1]scale.Degree{} // by what a door asks for: the level to take
	for level := range opens {
		opens[level] = t.shortestFrom(held, scale.Degree(level))
	}
	for level := scale.Secondary; level <= scale.Doctorate; level++ {
		o := report.Opening{
			Level: level.String(), Name: words.DegreeIn(level, ""), Years: ledger.Years(t.catalogue.DegreeHours(held, level)),
			Layers: []int{}, Roles: []string{},
		}
		opened := func(role int) bool {
			return t.doorThen(role) != report.Open && opens[t.ledger.Entry(t.ledger.RoleTarget(role)).Open] == level
		}
		for i := range t.catalogue.Layers {
			if lead := t.account.Lead(i); lead >= 0 && opened(lead) {
				o.Layers = append(o.Layers, t.catalogue.Layers[i].Number)
			}
		}
		for role := range t.catalogue.Roles {
			if opened(role) {
				o.Roles = append(o.Roles, t.catalogue.Roles[role].Title)
			}
		}
		if len(o.Layers)+len(o.Roles) > 0 {
			openings = append(openings, o)
		}
	}
	return openings
}
