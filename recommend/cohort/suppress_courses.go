package cohort

import "slices"

// courses counts what the people of a layer miss, and all people, anew: of the roles that are
// shown, and of these where those who miss it, those who have it, those whom it moves up and the others
// who miss it are groups that may be shown. So every sum is one of groups that may. Points are left out: of
// two roles that earn different points, those of both would tell how many are of which.
func (h hider) courses(s *Summary) {
	s.Courses = []Skill{}
	for i := range s.Layers {
		l := &s.Layers[i]
		l.Missing = []Skill{}
		for j := range l.Leads {
			lead := &l.Leads[j]
			for _, m := range lead.Missing {
				if h.apart(lead.People, m.People) || h.apart(m.People, m.MovesUp) {
					continue
				}
				m.Points = 0
				l.Missing = append(l.Missing, m)
			}
			lead.Missing = []Skill{}
		}
		l.Missing = foldSkills(l.Missing)
		s.Courses = append(s.Courses, l.Missing...)
	}
	s.Courses = foldSkills(s.Courses)
	for i := range s.Layers {
		withholdPoints(s.Layers[i].Missing)
	}
	withholdPoints(s.Courses)
}

func withholdPoints(all []Skill) {
	for i := range all {
		all[i].Points = Withheld
	}
}

// bridges counts those of the roles that are shown anew, as far as those of one and of the others, and who
// has none, may be told of the role's people.
func (h hider) bridges(s *Summary) {
	s.Bridges = []Bridge{}
	for i := range s.Layers {
		for j := range s.Layers[i].Leads {
			lead := &s.Layers[i].Leads[j]
			s.Bridges = append(s.Bridges, h.told(lead)...)
			lead.Bridges = []Bridge{}
		}
	}
	s.Bridges = foldBridges(s.Bridges)
}

// told are the bridges of a role's people that may be told.
func (h hider) told(lead *Lead) []Bridge {
	bridges, rest := slices.Clone(lead.Bridges), lead.People // those without
	var parts []*Count
	for i := range bridges {
		rest -= bridges[i].People
		parts = append(parts, &bridges[i].People)
	}
	h.partition(append(parts, &rest)...)
	return slices.DeleteFunc(bridges, func(b Bridge) bool { return b.People.Hidden() })
}
