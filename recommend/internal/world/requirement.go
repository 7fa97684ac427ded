package world

import (
	"slices"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
)

// A home has what one layer or role must ask for, so that each skill, field, interest
// and profession counts somewhere.
type home struct{ skills, fields, interests, jobs []string }

// requirements gives every layer and role something to ask for. Only skills and
// fields that lead to nothing broader need a home.
func (m *maker) requirements(skillRoots, fieldRoots []string) {
	homes := make([]home, len(m.c.Layers)+len(m.c.Roles))
	settle := func(ids []string, in func(*home) *[]string) {
		for _, id := range ids {
			list := in(&homes[m.int("home", 0, len(homes)-1)])
			*list = append(*list, id)
		}
	}
	var groups []string
	for _, g := range m.c.ProfessionGroups {
		groups = append(groups, g.ID)
	}
	settle(skillRoots, func(h *home) *[]string { return &h.skills })
	settle(fieldRoots, func(h *home) *[]string { return &h.fields })
	settle(m.interestIDs(), func(h *home) *[]string { return &h.interests })
	settle(groups, func(h *home) *[]string { return &h.jobs })
	for i, h := range homes {
		if i < len(m.c.Layers) {
			m.c.Layers[i].Requirements = m.ask(h)
		} else {
			m.c.Roles[i-len(m.c.Layers)].Requirements = m.ask(h)
		}
	}
}

// ask draws what one layer or role asks for: what has its home here, and more.
func (m *maker) ask(h home) []data.Requirement {
	var all []data.Requirement
	for _, id := range m.and(h.skills, m.skillIDs(), 3) {
		all = append(all, data.Requirement{Kind: data.SkillKind, Skill: id, Level: m.int("level", 1, 4)})
	}
	for _, id := range m.and(h.interests, m.interestIDs(), 2) {
		all = append(all, data.Requirement{Kind: data.InterestKind, Interest: id})
	}
	if len(h.fields) > 0 || m.yes("degree") {
		all = append(all, m.degree(m.and(h.fields, m.fieldIDs(), 2)))
	}
	if jobs := m.and(h.jobs, m.jobIDs(), 3); len(jobs) > 0 {
		all = append(all, data.Requirement{Kind: data.ProfessionKind, Professions: m.shares("profession", jobs)})
	}
	if len(all) == 0 || m.yes("riasec") {
		all = append(all, m.riasec())
	}
	left := 100
	for i := range all {
		all[i].Points = m.int("points", 1, left-(len(all)-i-1))
		left -= all[i].Points
	}
	return rapid.Permutation(all).Draw(m.t, "order of requirements")
}

// and adds up to n others to ids.
func (m *maker) and(ids, from []string, n int) []string {
	for _, id := range m.some("more", from, n) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

func (m *maker) degree(fields []string) data.Requirement {
	q := data.Requirement{Kind: data.DegreeKind, Fields: m.shares("field", fields), AnyField: m.int("any field", 0, 100)}
	if len(fields) == 0 {
		q.AnyField = max(1, q.AnyField)
	}
	for l := range q.Levels {
		q.Levels[l] = m.int("percent of level", 0, 100)
	}
	slices.Sort(q.Levels[:])
	q.Levels[scale.Doctorate] = max(1, q.Levels[scale.Doctorate])
	return q
}

func (m *maker) riasec() data.Requirement {
	q := data.Requirement{Kind: data.RIASECKind}
	for i := range q.Letters {
		q.Letters[i] = m.int("percent of letter", 0, 100)
	}
	if q.Letters == [len(scale.RIASEC)]int{} {
		q.Letters[0] = 1
	}
	return q
}

func (m *maker) skillIDs() (ids []string) {
	for _, s := range m.c.Skills {
		ids = append(ids, s.ID)
	}
	return ids
}

func (m *maker) interestIDs() (ids []string) {
	for _, in := range m.c.Interests {
		ids = append(ids, in.ID)
	}
	return ids
}

// jobIDs gives all that a profession requirement may name.
func (m *maker) jobIDs() (ids []string) {
	for _, g := range m.c.ProfessionGroups {
		ids = append(ids, g.ID)
	}
	for _, p := range m.c.Professions {
		ids = append(ids, p.ID)
	}
	for _, r := range m.c.Roles {
		ids = append(ids, r.ID)
	}
	return ids
}
