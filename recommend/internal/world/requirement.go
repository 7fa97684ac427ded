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

// requirements gives every layer and role, and one's own profession in a skill set,
// something to ask for. Only skills and fields that lead to nothing broader need a home.
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
		if i >= len(m.c.Layers) {
			m.c.Roles[i-len(m.c.Layers)].Requirements = m.role(m.ask(h))
			continue
		}
		l := &m.c.Layers[i]
		if l.Requirements = m.layer(m.ask(h)); l.SkillSet != "" && m.yes("own") {
			l.Own = m.role(m.ask(home{}))
		}
	}
}

// layer gives the asks of a layer their points: those for skills and the others apart.
func (m *maker) layer(all []data.Requirement) []data.Requirement {
	var skills, who []*data.Requirement
	for i := range all {
		if q := &all[i]; q.Kind == data.SkillKind {
			q.Evidence = m.yes("evidence")
			skills = append(skills, q)
		} else {
			who = append(who, q)
		}
	}
	m.points(skills, 20)
	m.points(who, 30)
	return all
}

// role gives the asks of a role their weights, and makes some of them core or evidence.
func (m *maker) role(all []data.Requirement) []data.Requirement {
	var asks, skills []*data.Requirement
	for i := range all {
		if asks = append(asks, &all[i]); all[i].Kind == data.SkillKind {
			skills = append(skills, &all[i])
		}
	}
	m.points(asks, 100)
	cores := 0
	if len(skills) >= 2 && m.yes("cores") {
		cores = m.int("number of cores", 2, min(4, len(skills)))
	}
	for i, q := range skills {
		q.Core = i < cores
		q.Evidence = !q.Core && m.yes("evidence")
	}
	return all
}

// points shares out points, one to each at least.
func (m *maker) points(asks []*data.Requirement, left int) {
	for i, q := range asks {
		q.Points = m.int("points", 1, left-(len(asks)-i-1))
		left -= q.Points
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
