package world

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
)

// DrawCourse draws a tiny catalogue in which much is to be learnt: a few layers and
// roles that ask for several skills each, which count for one another and need one
// another, with cores and what merely shows a profession, classes of effort and doors of
// every kind. (DrawCatalogue is after variety; most of what it draws is reached in a step
// or two.)
func DrawCourse(t *rapid.T) *data.Catalogue {
	m := &maker{t: t, c: &data.Catalogue{Name: "course", Version: "1"}}
	hours := rapid.SliceOfNDistinct(rapid.IntRange(1, 400), 4, 4, rapid.ID[int])
	for i := range 3 {
		h := hours.Draw(t, "hours")
		slices.Sort(h)
		m.c.Effort.Classes = append(m.c.Effort.Classes, data.EffortClass{ID: fmt.Sprint("class-", i), Name: fmt.Sprint("Class ", i), Hours: [4]int(h)})
		m.c.Categories = append(m.c.Categories, data.Category{ID: fmt.Sprint("kind-", i), Name: fmt.Sprint("Kind ", i), Effort: fmt.Sprint("class-", i)})
	}
	m.c.Effort.Degrees = [...]int{0, 100, 250, 300, 450, 200, 600}
	m.c.Fields = []data.Field{{ID: "law", Name: "Law"}, {ID: "physics", Name: "Physics"}}
	for i := range m.int("skills", 3, 6) {
		kind := m.int("kind", 0, 2)
		if i < 3 {
			kind = i // so that each class has a skill
		}
		m.c.Skills = append(m.c.Skills, data.Skill{
			ID: fmt.Sprint("skill-", i), Name: fmt.Sprint("Skill ", i), Category: fmt.Sprint("kind-", kind), Effort: fmt.Sprint("class-", kind),
			Coding: m.yes("coding"), Broader: m.shares("broader", m.some("broader", m.skillIDs(), 2)), Needs: m.courseNeeds(),
		})
	}
	for n := range m.int("layers", 2, 3) {
		l := data.Layer{ID: fmt.Sprint("layer-", n), Name: fmt.Sprint("Layer ", n), Number: n + 1, Stream: "upstream", About: "It.", FirstStep: "Begin.", Entry: m.courseEntry()}
		l.Requirements = m.courseRequirements(n, 1, 3)
		if n > 0 && m.int("skill set", 0, 3) == 0 {
			l.SkillSet, l.Own = "No job.", m.withCores(m.courseRequirements(n+2, 8, 15))
		}
		m.c.Layers = append(m.c.Layers, l)
		for range m.int("roles", 1, 3) {
			if l.SkillSet == "" {
				m.courseRole(l.ID)
			}
		}
	}
	if problems := data.Check(m.c); len(problems) > 0 {
		t.Fatalf("the drawn catalogue isn't valid: %v", problems)
	}
	return m.c
}

func (m *maker) courseRole(layer string) {
	n := len(m.c.Roles)
	r := data.Role{ID: fmt.Sprint("role-", n), Title: fmt.Sprint("Role ", n), Layer: layer, Requirements: m.withCores(m.courseRequirements(n+2, 8, 15))}
	if m.yes("a door of its own") {
		e := m.courseEntry()
		r.Entry = &e
	}
	m.c.Roles = append(m.c.Roles, r)
}

func (m *maker) courseEntry() data.Entry {
	e := data.Entry{Usual: "a door", Open: m.level("open", scale.Doctorate), Fields: m.shares("door", m.some("door", m.fieldIDs(), 2))}
	e.Stretch = m.level("stretch", e.Open)
	return e
}

// courseNeeds draws what the next skill needs.
func (m *maker) courseNeeds() (needs []data.Need) {
	for _, id := range m.some("needs", m.skillIDs(), 2) {
		needs = append(needs, data.Need{ID: id, Level: m.int("level", 1, 3)})
	}
	return needs
}

// withCores marks what nobody is hired without, and what merely shows a profession.
func (m *maker) withCores(all []data.Requirement) []data.Requirement {
	var skills []*data.Requirement
	for i := range all {
		if all[i].Kind == data.SkillKind {
			skills = append(skills, &all[i])
		}
	}
	if cores := m.int("cores", 1, 4); cores > 1 && cores <= len(skills) {
		for _, q := range skills[:cores] {
			q.Core = true
		}
	}
	for _, q := range skills {
		q.Evidence = !q.Core && m.int("evidence", 0, 3) == 0
	}
	return all
}

// courseRequirements draws what the n-th target asks for, for so many points each; each
// skill and field is asked for somewhere.
func (m *maker) courseRequirements(n, least, most int) []data.Requirement {
	var own []string
	for i, id := range m.skillIDs() {
		if i%2 == n {
			own = append(own, id)
		}
	}
	all := []data.Requirement{}
	for _, id := range m.and(own, m.skillIDs(), 6) {
		all = append(all, data.Requirement{Kind: data.SkillKind, Skill: id, Level: m.int("level", 1, 4), Points: m.int("points", least, most)})
	}
	if n == 0 || m.yes("degree") || len(all) == 0 {
		q := m.degree(m.fieldIDs())
		q.Points = m.int("points", 1, 10)
		all = append(all, q)
	}
	return all
}
