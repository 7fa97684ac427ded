package measure

import (
	"slices"

	"layerpath/data"
	"layerpath/profiles"
)

// ownProfession is the id of one's own profession with AI, the role of a layer that is a
// skill set.
const ownProfession = "profession"

// A job is what a catalogue knows of the roles that are right for a case.
type job struct {
	layers []int // numbers of the layers of its roles
	apart  bool  // the case said its title, and the catalogue doesn't take that for one of its roles
}

// A roster knows the roles of a catalogue, and collects the ids that it lacks.
type roster struct {
	catalogue *data.Catalogue
	layers    map[string]int // number of the layer, by the id of the role
	unknown   []string       // each once; never nil
}

func newRoster(c *data.Catalogue) *roster {
	r := &roster{catalogue: c, layers: map[string]int{}, unknown: []string{}}
	numbers := map[string]int{}
	for _, l := range c.Layers {
		numbers[l.ID] = l.Number
		if l.SkillSet != "" {
			r.layers[ownProfession] = l.Number
		}
	}
	for _, role := range c.Roles {
		r.layers[role.ID] = numbers[role.Layer]
	}
	return r
}

// prepared gives groups of cases as they are measured: with those of their right roles
// that the catalogue has, and with their titles said where that is wanted.
func (r *roster) prepared(groups []Group, o Options) []Group {
	groups = slices.Clone(groups)
	for i := range groups {
		cases := slices.Clone(groups[i].Cases)
		for k := range cases {
			r.prepare(&cases[k], o)
		}
		groups[i].Cases = cases
	}
	return groups
}

func (r *roster) prepare(c *Case, o Options) {
	if len(c.Roles) == 0 {
		c.Roles = o.Roles[c.Source][c.Label]
	}
	c.Roles = r.known(c.Roles)
	c.job = job{}
	for _, id := range c.Roles {
		c.job.layers = append(c.job.layers, r.layers[id])
	}
	if o.TitleSaid {
		c.job.apart = !r.holds(c.Label, c.Roles)
		if c.Label != "" {
			c.Profile.Profession = profiles.Name{Text: c.Label, Line: c.Line}
		}
	}
}

// known gives the ids that the catalogue has, and notes the others.
func (r *roster) known(ids []string) []string {
	var known []string
	for _, id := range ids {
		switch _, ok := r.layers[id]; {
		case ok:
			known = append(known, id)
		case !slices.Contains(r.unknown, id):
			r.unknown = append(r.unknown, id)
		}
	}
	return known
}

// holds says whether the catalogue takes a job title for one of some roles: it is the
// role's own title, or that of a profession that is the role's own, at 100 percent.
func (r *roster) holds(title string, roles []string) bool {
	found, _, ok := r.catalogue.FindProfession(title)
	if !ok {
		return false
	}
	id, itself := "", ownProfession
	if found.Role >= 0 {
		id = r.catalogue.Roles[found.Role].ID
		itself = id
	} else {
		id = r.catalogue.Professions[found.Profession].ID
	}
	return slices.Contains(roles, itself) || slices.ContainsFunc(r.catalogue.Roles, func(role data.Role) bool {
		return slices.Contains(roles, role.ID) && owns(role, id)
	})
}

// owns says whether a profession, or another role as one, is wholly a role's.
func owns(role data.Role, id string) bool {
	return slices.ContainsFunc(role.Requirements, func(q data.Requirement) bool {
		return slices.ContainsFunc(q.Professions, func(s data.Share) bool { return s.ID == id && s.Percent == 100 })
	})
}
