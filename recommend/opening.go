package recommend

import (
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
)

// openings lists what each further degree opens, by level; levels that open nothing,
// or nothing that another doesn't open sooner, are left out.
func (r *Ranker) openings(rd *reading) []Opening {
	openings := []Opening{}
	held := rd.studied()
	for level := scale.Secondary; level <= scale.Doctorate; level++ {
		o := Opening{Level: level.String(), Name: level.Name(), Years: years(r.catalogue.DegreeHours(held, level)), Layers: []int{}, Roles: []string{}}
		for i := range r.catalogue.Layers {
			if l := &r.catalogue.Layers[i]; r.shortestFrom(held, l.Entry.Open) == level && r.door(rd, &l.Entry).Status != Open {
				o.Layers = append(o.Layers, l.Number)
			}
		}
		for i := range r.catalogue.Roles {
			if e := r.roleEntry(i); r.shortestFrom(held, e.Open) == level && r.door(rd, e).Status != Open {
				o.Roles = append(o.Roles, r.catalogue.Roles[i].Title)
			}
		}
		if len(o.Layers)+len(o.Roles) > 0 {
			openings = append(openings, o)
		}
	}
	return openings
}

// years is hours of study in years of full-time study, 1 at least.
func years(hours int) int {
	return max(1, (hours+data.YearOfStudy/2)/data.YearOfStudy)
}

// roleEntry is the door of a role: its own, or its layer's.
func (r *Ranker) roleEntry(role int) *data.Entry {
	x := &r.catalogue.Roles[role]
	if x.Entry != nil {
		return x.Entry
	}
	return &r.catalogue.Layers[r.layerOf(role)].Entry
}

// layerOf is the index of a role's layer.
func (r *Ranker) layerOf(role int) int {
	return slices.IndexFunc(r.catalogue.Layers, func(l data.Layer) bool { return l.ID == r.catalogue.Roles[role].Layer })
}
