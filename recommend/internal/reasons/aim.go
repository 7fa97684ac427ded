package reasons

import (
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// told is the place in an order of which is told first, and why: the first; or, where the
// person said what they want and the first is something else, the best of what they want.
// One without points is nobody's way.
func (t *teller) told(order []ledger.Place) (place ledger.Place, because string) {
	for i, place := range order {
		wanted := t.answers.Wants(t.catalogue.Layers[place.Index].SkillSet != "")
		switch {
		case place.Score == 0:
			return order[0], report.FitsBest
		case wanted && i == 0:
			return place, report.FitsBest
		case wanted:
			return place, report.ByAim
		}
	}
	return order[0], report.FitsBest
}
