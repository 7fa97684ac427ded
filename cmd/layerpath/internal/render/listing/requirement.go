package listing

import (
	"fmt"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/scale"
)

// A requirement is one thing that a layer or role asks for, under the id that a report
// has for it. Kind says which of the last members are there.
type requirement struct {
	Kind   string `json:"kind"` // skill, degree, interest, riasec or profession
	ID     string `json:"id"`   // of the skill or interest; else the kind again
	Name   string `json:"name"`
	Level  int    `json:"level,omitempty"` // of a skill, 1 to 4
	Points int    `json:"points"`          // of a role's requirement, and of one for a person's own profession: its weight among them

	Core     bool `json:"core,omitempty"`     // nobody is hired without it
	Evidence bool `json:"evidence,omitempty"` // it shows a profession, and is nothing to learn

	Degrees     []degreeShare `json:"degrees,omitempty"`  // the levels that earn something
	Fields      []share       `json:"fields,omitempty"`   // of study, which degrees are worth that much in
	AnyField    int           `json:"anyField,omitempty"` // percent for any other field
	Letters     []letterShare `json:"letters,omitempty"`  // of a RIASEC code
	Professions []share       `json:"professions,omitempty"`
}

// A degreeShare says how far a degree counts, in percent.
type degreeShare struct {
	Level   string `json:"level"`
	Percent int    `json:"percent"`
}

// A letterShare says how far a letter counts, in percent.
type letterShare struct {
	Letter  string `json:"letter"`
	Percent int    `json:"percent"`
}

// A door is the usual way into a layer or role.
type door struct {
	Usual   string  `json:"usual"`
	Note    string  `json:"note,omitempty"`
	Open    string  `json:"open"`    // the level of the degree that opens it; none: it is open to all
	Stretch string  `json:"stretch"` // the level from which on it is a stretch
	Fields  []share `json:"fields"`  // that the level is meant in; none: any
}

func (x *index) door(e data.Entry) door {
	return door{e.Usual, e.Note, e.Open.String(), e.Stretch.String(), x.shares(aField, e.Fields)}
}

func (x *index) requirements(requirements []data.Requirement) []requirement {
	return page.Each(requirements, x.requirement)
}

func (x *index) requirement(q data.Requirement) requirement {
	r := requirement{Points: q.Points, Core: q.Core, Evidence: q.Evidence}
	switch q.Kind {
	case data.SkillKind:
		r.Kind, r.ID, r.Name, r.Level = aSkill, q.Skill, x.names[reference{aSkill, q.Skill}], q.Level
	case data.DegreeKind:
		r.Kind, r.ID, r.Name = "degree", "degree", "degree"
		r.Degrees, r.Fields, r.AnyField = degreeShares(q), x.shares(aField, q.Fields), q.AnyField
	case data.InterestKind:
		r.Kind, r.ID, r.Name = anInterest, q.Interest, x.names[reference{anInterest, q.Interest}]
	case data.RIASECKind:
		r.Kind, r.ID, r.Name, r.Letters = "riasec", "riasec", "RIASEC code", letterShares(q)
	case data.ProfessionKind:
		r.Kind, r.ID, r.Name, r.Professions = aProfession, aProfession, aProfession, x.shares(aProfession, q.Professions)
	}
	return r
}

func degreeShares(q data.Requirement) (shares []degreeShare) {
	for level, percent := range q.Levels {
		if percent > 0 {
			shares = append(shares, degreeShare{scale.Degree(level).String(), percent})
		}
	}
	return shares
}

func letterShares(q data.Requirement) (shares []letterShare) {
	for i, percent := range q.Letters {
		if percent > 0 {
			shares = append(shares, letterShare{scale.RIASEC[i : i+1], percent})
		}
	}
	return shares
}

// requirementCell tells of requirements by kind, id where it is another, the level of a
// skill, and points: "skill:python:2=20; degree=10".
func requirementCell(requirements []requirement) string {
	return joined(page.Each(requirements, func(r requirement) string {
		if r.ID == r.Kind {
			return fmt.Sprintf("%s=%d", r.Kind, r.Points)
		}
		return fmt.Sprintf("%s:%s%s=%d", r.Kind, r.ID, levelCell(r.Level), r.Points)
	}))
}

// coreCell names what nobody is hired without, evidenceCell what shows a profession, by ids.
func coreCell(requirements []requirement) string {
	return idsOf(requirements, func(r requirement) bool { return r.Core })
}

func evidenceCell(requirements []requirement) string {
	return idsOf(requirements, func(r requirement) bool { return r.Evidence })
}

func idsOf(requirements []requirement, of func(requirement) bool) string {
	var ids []string
	for _, r := range requirements {
		if of(r) {
			ids = append(ids, r.ID)
		}
	}
	return joined(ids)
}

// doorColumns are the columns of a door.
func doorColumns[E any](of func(E) door) []column[E] {
	return []column[E]{
		{"door", func(e E) string { return of(e).Usual }},
		{"door_note", func(e E) string { return of(e).Note }},
		{"door_open", func(e E) string { return of(e).Open }},
		{"door_stretch", func(e E) string { return of(e).Stretch }},
		{"door_fields", func(e E) string { return shareCell(of(e).Fields) }},
	}
}
