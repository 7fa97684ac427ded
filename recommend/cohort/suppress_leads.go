package cohort

import "slices"

// asked is how many people of a layer have a lead role that asks for a skill which some of
// them miss: whoever knows the catalogue knows who is left when those are taken off.
func (l *Layer) asked(course Skill) (people Count) {
	for i := range l.Leads {
		if slices.ContainsFunc(l.Leads[i].Missing, course.same) {
			people += l.Leads[i].People
		}
	}
	return people
}

// leads hides small groups among the people of a role, those who said too little for one,
// and those of a band. What is hidden of roles is left out, and so is what the people of
// any of them miss.
func (h hider) leads(s *Summary) {
	for i := range s.Layers {
		l := &s.Layers[i]
		h.lead(l)
		h.sure(l)
		l.Leads = slices.DeleteFunc(l.Leads, func(lead Lead) bool { return lead.People.Hidden() })
	}
}

func (h hider) lead(l *Layer) {
	var roles []*Count
	for i := range l.Leads {
		l.Leads[i].Missing = []Skill{}
		roles = append(roles, &l.Leads[i].People)
	}
	parts := append(roles, &l.TooLittle)
	if l.People.Hidden() {
		withhold(parts...)
		return
	}
	h.hide(parts...)
	if h.tells(l) {
		l.TooLittle = Withheld
	}
	if !l.TooLittle.Hidden() {
		h.protect(l.People-l.TooLittle, roles...)
		return
	}
	lows := make([]Count, len(parts))
	lows[len(roles)] = Count(h) // fewer are marked as few
	h.protectFrom(lows, l.People, parts...)
}

// tells says whether those who said too little tell of few others: those who said enough,
// or who did with a score of the lowest band, which they all have.
func (h hider) tells(l *Layer) bool {
	lowest := l.Scores[0]
	return l.TooLittle > 0 && (lowest.Hidden() || h.complement(lowest, l.TooLittle) || h.complement(l.People, l.TooLittle))
}

// sure hides small groups among the people of bands: of those with a lead, where it is
// told how many they are.
func (h hider) sure(l *Layer) {
	var parts []*Count
	for i := range l.Confidence {
		parts = append(parts, &l.Confidence[i].People)
	}
	if l.People.Hidden() || l.TooLittle.Hidden() {
		withhold(parts...)
		return
	}
	h.hide(parts...)
	h.protect(l.People-l.TooLittle, parts...)
}

// bridges leaves out those of few people of a role, and as many more as it takes that they
// can't be computed from how many people there are, nor those without a bridge, where they
// are few. A sum of bridges has what is told of roles alone: of somebody whose role is hidden
// it would tell the role, from which there is one way.
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
	parts = append(parts, &rest)
	h.hide(parts...)
	hidden := func(b Bridge) bool { return b.People.Hidden() }
	if slices.ContainsFunc(bridges, hidden) {
		rest = Withheld // nobody tells how many they are
	}
	h.protect(lead.People, parts...)
	return slices.DeleteFunc(bridges, hidden)
}
