package recommend

import (
	"layerpath/profiles"
	"layerpath/recommend/internal/asking"
)

// An Asking is what to ask a person about next.
type Asking struct {
	Skills  []string // ids, the most telling first; never nil
	Settled bool     // no likely answer would change the first layer
}

// Ask says which skills to ask a person about next, n at most, so as to tell apart the
// layers and roles that lead now. Asked are ids of skills that were offered already: they
// aren't asked about again, nor is what the person has named, or shows by narrower skills. What
// goes with their profession, and with what they named, comes first. An id that the catalogue
// lacks is skipped. It takes some milliseconds, and changes nothing.
func (r *Ranker) Ask(p profiles.Profile, asked []string, n int) Asking {
	a, account := r.read(&p)
	offered := make([]bool, len(r.catalogue.Skills))
	for _, id := range asked {
		if i, ok := r.catalogue.FindSkill(id); ok {
			offered[i] = true
		}
	}
	skills, settled := asking.Next(a, account, offered, n)
	next := Asking{Skills: []string{}, Settled: settled}
	for _, i := range skills {
		next.Skills = append(next.Skills, r.catalogue.Skills[i].ID)
	}
	return next
}
