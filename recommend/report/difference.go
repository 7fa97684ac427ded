package report

import (
	"cmp"
	"slices"
)

// The schemas of what compares reports. Within a version they only grow.
const (
	WhatIfSchema     = "layerpath/what-if/v1"
	ComparisonSchema = "layerpath/comparison/v1"
)

// A WhatIf is one person's report before and after changes, and what moved.
type WhatIf struct {
	Schema     string     `json:"schema" yaml:"schema"`
	Changes    []string   `json:"changes" yaml:"changes"` // one by one: "with skill:go:3"
	Before     Report     `json:"before" yaml:"before"`
	After      Report     `json:"after" yaml:"after"`
	Difference Difference `json:"difference" yaml:"difference"`
}

// A Comparison is several reports side by side.
type Comparison struct {
	Schema     string     `json:"schema" yaml:"schema"`
	Profiles   []Compared `json:"profiles" yaml:"profiles"`
	Difference Difference `json:"difference" yaml:"difference"`
}

// Compared is one of the profiles of a comparison.
type Compared struct {
	Label  string `json:"label" yaml:"label"` // what tells it from the others: its name, id or file
	Report Report `json:"report" yaml:"report"`
}

// A Difference is what tells reports apart. Each of its lists of figures has one for
// each report, in their order.
type Difference struct {
	Layers []LayerDifference `json:"layers" yaml:"layers"` // all layers, by number
	Roles  []RoleDifference  `json:"roles" yaml:"roles"`   // those among the first three of a report, in the order of the reports
	Skills []SkillDifference `json:"skills" yaml:"skills"` // those whose levels differ, by id
}

// A LayerDifference is one layer in several reports. Change is the points from the
// first to the last: the sum of what its Reasons changed by.
type LayerDifference struct {
	Layer   int                `json:"layer" yaml:"layer"`
	ID      string             `json:"id" yaml:"id"`
	Name    string             `json:"name" yaml:"name"`
	Scores  []int              `json:"scores" yaml:"scores"`
	Ranks   []int              `json:"ranks" yaml:"ranks"` // 0 where a report names no best
	Entries []Status           `json:"entries" yaml:"entries"`
	Leads   []string           `json:"leads" yaml:"leads"` // ids of the lead roles; empty where there is none
	Change  int                `json:"change" yaml:"change"`
	Reasons []ReasonDifference `json:"reasons" yaml:"reasons"` // requirements whose points differ, the widest difference first
}

// A ReasonDifference is the points that one requirement earns in several reports.
type ReasonDifference struct {
	Kind        string `json:"kind" yaml:"kind"`
	Requirement string `json:"requirement" yaml:"requirement"`
	Name        string `json:"name" yaml:"name"`
	Points      []int  `json:"points" yaml:"points"`
	Max         int    `json:"max" yaml:"max"`
}

// A RoleDifference is one role in several reports. Title is empty for people's own
// professions where they differ.
type RoleDifference struct {
	ID     string `json:"id" yaml:"id"`
	Title  string `json:"title" yaml:"title"`
	Layer  int    `json:"layer" yaml:"layer"` // its number
	Scores []int  `json:"scores" yaml:"scores"`
}

// A SkillDifference is the level of one skill in several profiles, 0 where it isn't
// said. Text is how the first of them says it.
type SkillDifference struct {
	ID     string `json:"id" yaml:"id"`
	Text   string `json:"text" yaml:"text"`
	Levels []int  `json:"levels" yaml:"levels"`
}

// Compare tells reports of one catalogue apart. A report without layers counts as
// one without points.
func Compare(reports ...Report) Difference {
	d := Difference{Layers: []LayerDifference{}, Roles: roleDifferences(reports), Skills: skillDifferences(reports)}
	for i, r := range reports {
		for _, l := range r.Layers {
			d.layer(l, len(reports)).set(i, l)
		}
	}
	slices.SortFunc(d.Layers, func(a, b LayerDifference) int { return a.Layer - b.Layer })
	for i := range d.Layers {
		d.Layers[i].finish()
	}
	return d
}

// layer gives the difference of one layer, a new one where it isn't there yet.
func (d *Difference) layer(l Layer, reports int) *LayerDifference {
	i := slices.IndexFunc(d.Layers, func(x LayerDifference) bool { return x.Layer == l.Layer })
	if i < 0 {
		i = len(d.Layers)
		d.Layers = append(d.Layers, LayerDifference{
			Layer: l.Layer, ID: l.ID, Name: l.Name, Reasons: []ReasonDifference{},
			Scores: make([]int, reports), Ranks: make([]int, reports), Entries: slices.Repeat([]Status{Unknown}, reports), Leads: make([]string, reports),
		})
	}
	return &d.Layers[i]
}

// set puts the layer of the i-th report in its place.
func (d *LayerDifference) set(i int, l Layer) {
	d.Scores[i], d.Ranks[i], d.Entries[i] = l.Score, l.Rank, l.Entry.Status
	if lead := slices.IndexFunc(l.Roles, func(r Role) bool { return r.Lead }); lead >= 0 {
		d.Leads[i] = l.Roles[lead].ID
	}
	for _, reason := range l.Reasons {
		at := slices.IndexFunc(d.Reasons, func(x ReasonDifference) bool {
			return x.Kind == reason.Kind && (x.Requirement == reason.Requirement || x.Kind == "role")
		})
		if at < 0 {
			at = len(d.Reasons)
			d.Reasons = append(d.Reasons, ReasonDifference{
				Kind: reason.Kind, Requirement: reason.Requirement, Name: reason.Name,
				Points: make([]int, len(d.Scores)), Max: reason.Max,
			})
		}
		d.Reasons[at].Points[i] = reason.Points
		if reason.Kind == "role" { // whichever leads: told as the last
			d.Reasons[at].Requirement, d.Reasons[at].Name = reason.Requirement, reason.Name
		}
	}
}

// finish leaves out the reasons that are alike, and puts the rest in order.
func (d *LayerDifference) finish() {
	d.Change = d.Scores[len(d.Scores)-1] - d.Scores[0]
	d.Reasons = slices.DeleteFunc(d.Reasons, func(r ReasonDifference) bool { return spread(r.Points) == 0 })
	slices.SortFunc(d.Reasons, func(a, b ReasonDifference) int {
		return cmp.Or(spread(b.Points)-spread(a.Points), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Requirement, b.Requirement))
	})
}

// roleDifferences has the first three roles of each report, each once.
func roleDifferences(reports []Report) []RoleDifference {
	const first = 3 // as many as are shown
	roles := []RoleDifference{}
	for _, r := range reports {
		for _, x := range r.Roles[:min(first, len(r.Roles))] {
			at := slices.IndexFunc(roles, func(d RoleDifference) bool { return d.ID == x.ID })
			if at < 0 {
				roles = append(roles, RoleDifference{x.ID, x.Title, x.Layer, scoresOf(reports, x.ID)})
			} else if roles[at].Title != x.Title {
				roles[at].Title = ""
			}
		}
	}
	return roles
}

// scoresOf gives a role's score in each report, 0 where it has none.
func scoresOf(reports []Report, role string) []int {
	scores := make([]int, len(reports))
	for i, r := range reports {
		for _, l := range r.Layers {
			if at := slices.IndexFunc(l.Roles, func(x Role) bool { return x.ID == role }); at >= 0 {
				scores[i] = l.Roles[at].Score
			}
		}
	}
	return scores
}

func spread(figures []int) int { return slices.Max(figures) - slices.Min(figures) }

func skillDifferences(reports []Report) []SkillDifference {
	skills := []SkillDifference{}
	for i, r := range reports {
		for _, s := range r.Profile.Skills {
			if s.ID == "" {
				continue
			}
			at := slices.IndexFunc(skills, func(x SkillDifference) bool { return x.ID == s.ID })
			if at < 0 {
				at = len(skills)
				skills = append(skills, SkillDifference{s.ID, s.Text, make([]int, len(reports))})
			}
			skills[at].Levels[i] = max(skills[at].Levels[i], s.Level)
		}
	}
	skills = slices.DeleteFunc(skills, func(s SkillDifference) bool { return spread(s.Levels) == 0 })
	slices.SortFunc(skills, func(a, b SkillDifference) int { return cmp.Compare(a.ID, b.ID) })
	return skills
}
