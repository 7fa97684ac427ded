package reasons

import (
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// told is the place in an order of which is told first, and why: the first; or, where the
// person said what they want and the first is something else, the best of what they want.
// One without points is nobody's way.
func (t *teller) told(order []ledger.Place) (place ledger.Place, because string) {
	for i, place := range order {
		switch {
		case place.Score == 0 || i > 0 && !t.hasAim():
			return order[0], report.FitsBest
		case i == 0 && t.wanted(int(place.Index)):
			return place, report.FitsBest
		case t.wanted(int(place.Index)):
			return place, report.ByAim
		}
	}
	return order[0], report.FitsBest
}

// wanted says whether a layer is of the kind that the person wants: to move, one with jobs;
// to stay, the skill set for the profession they have. Whoever doesn't say wants any.
func (t *teller) wanted(layer int) bool {
	skillSet := t.catalogue.Layers[layer].SkillSet != ""
	switch t.answers.Profile.Aim {
	case profiles.Move:
		return !skillSet
	case profiles.Stay:
		return skillSet || !t.hasAim()
	}
	return true
}

// hasAim says whether what the person wants tells layers apart. Whoever said no profession
// has none to stay in, and one that is a role's own is of the AI industry already.
func (t *teller) hasAim() bool {
	switch p := t.answers.Profile; p.Aim {
	case profiles.Move:
		return true
	case profiles.Stay:
		return p.Profession.Text != "" && !(t.answers.HasJob && t.answers.Job.Role >= 0)
	}
	return false
}
