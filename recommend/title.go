package recommend

import "layerpath/profiles"

// Title is what a person does today, in their own words, where that is something to be called
// by: empty for whoever said nothing, or looks for work, studies, or did it once.
func (r *Ranker) Title(p profiles.Profile) string {
	a, _ := r.read(&p)
	return a.Title()
}
