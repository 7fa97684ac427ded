package recommend

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/profiles"
)

// Rank ranks all layers for a person and makes the case for the ranking. It cannot
// fail: what wasn't recognised, or said, is told in the report. A profile of which
// nothing is recognised gets a report without layers.
func (r *Ranker) Rank(p profiles.Profile) Report {
	rd := r.read(p)
	report := Report{
		Schema:     Schema,
		Catalog:    Catalog{Name: r.catalogue.Name, Version: r.catalogue.Version},
		Profile:    r.echo(rd),
		Coverage:   r.coverage(rd),
		Layers:     []Layer{},
		CloseCalls: [][]int{},
		Openings:   []Opening{},
	}
	if report.Coverage.Recognized > 0 {
		t := r.NewTally()
		r.Scores(&rd.Person, t)
		report.Layers = r.rankLayers(rd, t)
		report.CloseCalls = closeCalls(report.Layers)
		report.Openings = r.openings(rd)
		report.Steadiness = r.steadiness(rd, t)
	}
	report.Warnings = r.warnings(rd, &report)
	return report
}

func (r *Ranker) rankLayers(rd *reading, t *Tally) []Layer {
	layers := make([]Layer, len(r.layers))
	for i, s := range r.order(t) {
		layers[i] = r.layer(rd, t, s.index)
	}
	if layers[0].Score > 0 {
		for i := range layers {
			layers[i].Rank = i + 1
		}
	}
	return layers
}

func (r *Ranker) layer(rd *reading, t *Tally, i int) Layer {
	l := &r.catalogue.Layers[i]
	return Layer{
		Layer:     l.Number,
		ID:        l.ID,
		Name:      l.Name,
		Nickname:  l.Nickname,
		Stream:    l.Stream,
		Score:     t.Layers[i],
		Range:     r.scoreRange(rd.unsaid, r.layers[i], t.Layers[i]),
		Reasons:   r.reasons(rd, t, r.layers[i]),
		Entry:     r.door(rd, &l.Entry),
		Gaps:      r.gaps(&rd.Person, t, r.layers[i], &l.Entry),
		Roles:     r.rankRoles(rd, t, i),
		About:     l.About,
		SkillSet:  l.SkillSet,
		FirstStep: r.firstStep(rd, l),
	}
}

// firstStep is what to try for a layer; where the layer is a skill set, what people
// of the person's profession can try.
func (r *Ranker) firstStep(rd *reading, l *data.Layer) string {
	if l.SkillSet != "" && rd.hasJob && rd.job.Profession >= 0 {
		return cmp.Or(r.catalogue.Professions[rd.job.Profession].Next, l.FirstStep)
	}
	return l.FirstStep
}

// rankRoles gives a layer's roles, the best first; equals stay in the catalogue's
// order.
func (r *Ranker) rankRoles(rd *reading, t *Tally, layer int) []Role {
	l := &r.catalogue.Layers[layer]
	if l.SkillSet != "" {
		return []Role{r.professionRole(rd, t, layer)}
	}
	roles := []Role{}
	for i := range r.roles {
		role := &r.catalogue.Roles[i]
		if role.Layer == l.ID {
			roles = append(roles, Role{
				ID: role.ID, Title: role.Title, Score: t.Roles[i], Range: r.scoreRange(rd.unsaid, r.roles[i], t.Roles[i]),
				EntryStatus: r.door(rd, r.roleEntry(i)).Status,
				About:       role.About, Next: role.Next, Reasons: r.reasons(rd, t, r.roles[i]),
			})
		}
	}
	slices.SortStableFunc(roles, func(a, b Role) int { return b.Score - a.Score })
	return roles
}

// professionRole is the one role of a layer that is a skill set: the person's own
// profession, scored as the layer is.
func (r *Ranker) professionRole(rd *reading, t *Tally, layer int) Role {
	role := Role{
		ID: "profession", Title: professionTitle(rd.original.Profession.Text), Score: t.Layers[layer],
		Range:       r.scoreRange(rd.unsaid, r.layers[layer], t.Layers[layer]),
		EntryStatus: r.door(rd, &r.catalogue.Layers[layer].Entry).Status, Reasons: r.reasons(rd, t, r.layers[layer]),
	}
	if rd.hasJob && rd.job.Profession >= 0 {
		role.About = sentence(r.catalogue.Professions[rd.job.Profession].WithAI)
	}
	return role
}

// closeCall is the difference in points that means nothing. Of 6,621 people whose
// layer is known, the first layer was the right one for a third where the second
// stood 0 to 3 points behind, hardly more often at 3 than at 0, and for more than half
// where the lead was larger (layerpath eval prints both).
const closeCall = 3

// closeCalls groups neighbours in rank that are no more than closeCall points
// behind the first of their group. Layers without points are never close calls.
func closeCalls(layers []Layer) [][]int {
	groups := [][]int{}
	for i := 0; i < len(layers); {
		n := i + 1
		for n < len(layers) && near(layers[i].Score, layers[n].Score) {
			n++
		}
		if n-i > 1 {
			var group []int
			for _, l := range layers[i:n] {
				group = append(group, l.Layer)
			}
			groups = append(groups, group)
		}
		i = n
	}
	return groups
}

// near says whether a score is too close to a better one to be told from it.
func near(better, score int) bool {
	return score > 0 && better-score <= closeCall
}

// reasons lists the points that a person earned with a target, most first.
func (r *Ranker) reasons(rd *reading, t *Tally, target target) []Reason {
	reasons := []Reason{}
	for a := target.first; a < target.end; a++ {
		earned := points(r.asks[a].Points, t.evidence[a])
		if earned == 0 {
			continue
		}
		kind, id, name := r.describe(&r.asks[a])
		reasons = append(reasons, Reason{Kind: kind, Requirement: id, Name: name, Points: earned, Max: r.asks[a].Points, Evidence: r.evidence(rd, a)})
	}
	slices.SortStableFunc(reasons, func(a, b Reason) int { return b.Points - a.Points })
	return reasons
}

// describe gives the kind, id and name under which a report shows a requirement.
func (r *Ranker) describe(a *ask) (kind, id, name string) {
	switch a.Kind {
	case data.SkillKind:
		return skillAnswer, a.Skill, r.catalogue.Skills[a.skill].Name
	case data.DegreeKind:
		return degreeAnswer, "degree", degreeName
	case data.InterestKind:
		i, _ := r.catalogue.FindInterest(a.Interest)
		return interestAnswer, a.Interest, r.catalogue.Interests[i].Name
	case data.RIASECKind:
		return interestAnswer, "riasec", riasecName
	default:
		return professionAnswer, "profession", professionName
	}
}
