package answers

import "layerpath/profiles"

// Wants says whether a layer is of the kind that the person wants: to move, one with jobs; to
// stay, one that is a skill set, for the profession they have. Whoever wants neither in
// particular wants any.
func (a *Answers) Wants(skillSet bool) bool {
	switch {
	case a.Profile.Aim == profiles.Move:
		return !skillSet
	case a.Profile.Aim == profiles.Stay && a.canStay():
		return skillSet
	}
	return true
}

// canStay says whether there is a profession to stay in: whoever said none has none, and one
// that is a role's own is of the AI industry already.
func (a *Answers) canStay() bool {
	return a.Title() != "" && !(a.HasJob && a.Job.Role >= 0)
}
