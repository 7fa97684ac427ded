package cohort

import "slices"

// The kinds of names, as report.Unnamed has them.
const (
	skillName      = "skill"
	interestName   = "interest"
	professionName = "profession"
)

// names leaves out the names that few people told, and those that all but few told: of all people,
// or of those who said anything of their kind, as far as it is shown how many these are. A person has one
// profession, so that those together must not leave few either. What is left out depends on nothing that
// is hidden: it would tell of that. How many names were told in all says how many of them are known, and
// is left out, too.
func (h hider) names(s *Summary) {
	n := &s.Names
	n.Given, n.Recognized, n.Others, n.Exact = Withheld, Withheld, Withheld, false
	people, told := s.shownPeople()
	leaves := func(of, part Count) bool { return h.few(of-part) || part > of || !told && of == part }
	n.Unknown = slices.DeleteFunc(n.Unknown, func(name Name) bool {
		return h.few(name.People) || leaves(people, name.People) || h.few(s.said(name.Kind, people)-name.People)
	})
	for of := professions(n.Unknown); of > 0 && leaves(people, of); of = professions(n.Unknown) {
		n.Unknown = withoutRarest(n.Unknown)
	}
}

// shownPeople is how many people there are, or, where that isn't told, how many there are in the groups
// that are.
func (s *Summary) shownPeople() (people Count, told bool) {
	if told = !s.Rows.Read.Hidden(); told {
		return s.Rows.Read - s.Rows.Errors, true
	}
	people = max(s.Rows.NoPoints, 0) + max(s.Rows.Nothing, 0)
	for i := range s.Layers {
		people += max(s.Layers[i].People, 0)
	}
	return people, false
}

// said is how many of some people said anything of a kind of names, all of them where that isn't shown.
func (s *Summary) said(kind string, people Count) Count {
	switch {
	case kind == skillName && !s.Unsaid.Skills.Hidden():
		return people - s.Unsaid.Skills
	case kind == interestName && !s.Unsaid.Interests.Hidden():
		return people - s.Unsaid.Interests
	}
	return people
}

// withoutRarest leaves out the professions that fewest people told.
func withoutRarest(all []Name) []Name {
	least := all[0].People
	for _, name := range all {
		if name.Kind == professionName {
			least = min(least, name.People)
		}
	}
	return slices.DeleteFunc(all, func(name Name) bool { return name.Kind == professionName && name.People <= least })
}

// professions is how many people told one of these names for a profession.
func professions(all []Name) (people Count) {
	for _, name := range all {
		if name.Kind == professionName {
			people += name.People
		}
	}
	return people
}
