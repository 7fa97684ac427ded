package recommend

import (
	"cmp"
	"slices"

	"layerpath/data"
)

// ByEntryOrder is the value of [Report].By where layers are ranked by their doors.
const ByEntryOrder = "entry"

// ByEntry ranks a report's layers anew by what is open now: the nearest door first,
// then as before. A layer without points stays behind those with some, however open
// its door: an open door alone makes nobody fit.
func ByEntry(report Report) Report {
	report.By = ByEntryOrder
	report.Layers = slices.Clone(report.Layers)
	slices.SortStableFunc(report.Layers, func(a, b Layer) int {
		return cmp.Or(
			cmp.Compare(min(b.Score, 1), min(a.Score, 1)),
			cmp.Compare(doorOrder(a.Entry.Status), doorOrder(b.Entry.Status)),
		)
	})
	for i := range report.Layers {
		l := &report.Layers[i]
		if l.Rank > 0 {
			l.Rank = i + 1
		}
		l.Roles = slices.Clone(l.Roles)
		slices.SortStableFunc(l.Roles, func(a, b Role) int { return cmp.Compare(doorOrder(a.EntryStatus), doorOrder(b.EntryStatus)) })
	}
	report.CloseCalls = [][]int{} // they speak of neighbours by score
	return report
}

// An Opening is what one more degree opens, in the field that each door asks for:
// layers and roles to which no degree opens the door in less time.
type Opening struct {
	Level  string   `json:"level" yaml:"level"`
	Name   string   `json:"name" yaml:"name"`     // "bachelor's degree"
	Years  int      `json:"years" yaml:"years"`   // of full-time study from here, rounded to the nearest, 1 at least
	Layers []int    `json:"layers" yaml:"layers"` // numbers
	Roles  []string `json:"roles" yaml:"roles"`   // titles, in the order of the catalogue; those of the layers are among them
}

// openings lists what each further degree opens, by level; levels that open nothing,
// or nothing that another doesn't open sooner, are left out.
func (r *Ranker) openings(rd *reading) []Opening {
	openings := []Opening{}
	held := rd.studied()
	for level := data.Secondary; level <= data.Doctorate; level++ {
		o := Opening{Level: level.String(), Name: degreeIn(level.String(), ""), Years: years(r.catalogue.DegreeHours(held, level)), Layers: []int{}, Roles: []string{}}
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
