package answers

import "layerpath/profiles"

// Wants says whether a layer is of the kind that the person wants: to move, one with jobs; to
// stay, one that is a skill set, for the profession they have. Whoever wants neither in
// particular wants any, but for those who said that they have no profession.
func (a *Answers) Wants(skillSet bool) bool {
	switch {
	case a.Profile.Aim == profiles.Move:
		return !skillSet
	case a.Profile.Aim == profiles.Stay && a.canStay():
		return skillSet
	case a.Profile.Aim == "" && a.Jobless():
		return !skillSet
	}
	return true
}

// Jobless says whether the person said that they have no profession today: a pupil, somebody
// who looks for work. A skill set for the profession they have is nothing to tell them first.
func (a *Answers) Jobless() bool { return a.Profile.Profession.Text != "" && a.Title() == "" }

// canStay says whether there is a profession to stay in: whoever said none has none, and one
// that is a role's own is of the AI industry already.
func (a *Answers) canStay() bool {
	return a.Title() != "" && !(a.HasJob && a.Job.Role >= 0)
}
