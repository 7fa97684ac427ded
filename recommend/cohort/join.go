package cohort

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Join gives the summary of the people of both. Whatever the order and the groups in
// which parts are joined, the whole is the same. It is an error where the parts were
// made with different catalogues: then their layers and skills aren't the same things.
func (s Summary) Join(other Summary) (Summary, error) {
	if err := s.comparable(other); err != nil {
		return Summary{}, err
	}
	s.Rows.NoPoints += other.Rows.NoPoints
	s.Rows.Nothing += other.Rows.Nothing
	s.Errors = slices.Concat(s.Errors, other.Errors)
	s.Unsaid.Degree += other.Unsaid.Degree
	s.Unsaid.Skills += other.Unsaid.Skills
	s.Unsaid.Interests += other.Unsaid.Interests
	s.Layers = slices.Clone(s.Layers)
	for i := range s.Layers {
		s.Layers[i] = s.Layers[i].join(other.Layers[i])
	}
	s.Names.Given += other.Names.Given
	s.Names.Recognized += other.Names.Recognized
	s.Names.Unknown = slices.Concat(s.Names.Unknown, other.Names.Unknown)
	s.Names.Others += other.Names.Others
	s.settle()
	return s, nil
}

// comparable says why two summaries can't be joined.
func (s Summary) comparable(other Summary) error {
	switch {
	case s.Schema != other.Schema:
		return fmt.Errorf("its form is %s, not %s", other.Schema, s.Schema)
	case s.Catalog != other.Catalog:
		return fmt.Errorf("made with the catalogue %s %s, not with %s %s", other.Catalog.Name, other.Catalog.Version, s.Catalog.Name, s.Catalog.Version)
	case !slices.EqualFunc(s.Layers, other.Layers, func(a, b Layer) bool { return a.Layer == b.Layer && a.ID == b.ID && a.Name == b.Name }):
		return fmt.Errorf("made with another catalogue that is called %s %s too: its layers differ", s.Catalog.Name, s.Catalog.Version)
	case s.unled() != other.unled():
		return errors.New("one of both was made by an earlier layerpath, which counted what people miss in another way")
	case !slices.EqualFunc(s.Layers, other.Layers, Layer.sameBands):
		return fmt.Errorf("made with another catalogue that is called %s %s too: its bands of confidence differ", s.Catalog.Name, s.Catalog.Version)
	}
	return nil
}

func (l Layer) sameBands(other Layer) bool {
	return slices.EqualFunc(l.Confidence, other.Confidence, func(a, b Sure) bool { return a.Band == b.Band })
}

func (l Layer) join(other Layer) Layer {
	l.Close += other.Close
	l.Points += other.Points
	l.Doors = slices.Clone(l.Doors)
	for i := range l.Doors {
		scores := slices.Clone(l.Doors[i].Scores)
		for band, n := range other.Doors[i].Scores {
			scores[band] += n
		}
		l.Doors[i].Scores = scores
	}
	l.Leads = slices.Concat(l.Leads, other.Leads)
	l.TooLittle += other.TooLittle
	l.Confidence = slices.Clone(l.Confidence)
	for i := range l.Confidence {
		l.Confidence[i].People += other.Confidence[i].People
	}
	return l
}

// settle brings a summary into the one form that it has: lists folded and in order, and
// what follows from other counts counted. A summary that is settled stays as it is.
func (s *Summary) settle() {
	s.Bands = bands()
	s.Rows.Placed, s.Rows.Errors = 0, 0
	s.Courses, s.Bridges = []Skill{}, []Bridge{}
	for i := range s.Layers {
		s.Layers[i].settle()
		s.Rows.Placed += s.Layers[i].People
		s.Courses = append(s.Courses, s.Layers[i].Missing...)
		s.Bridges = append(s.Bridges, s.Layers[i].bridges()...)
	}
	s.Courses = foldSkills(s.Courses)
	s.Bridges = foldBridges(s.Bridges)
	s.Errors = fold(s.Errors, func(a, b Problem) int { return strings.Compare(a.Kind, b.Kind) }, func(to *Problem, p Problem) { to.Rows += p.Rows })
	for _, p := range s.Errors {
		s.Rows.Errors += p.Rows
	}
	s.Rows.Read = s.Rows.Placed + s.Rows.NoPoints + s.Rows.Nothing + s.Rows.Errors
	s.Names.settle()
}

func (l *Layer) settle() {
	l.People, l.Scores = 0, make([]Count, bandCount)
	for i := range l.Doors {
		d := &l.Doors[i]
		d.People = 0
		for band, n := range d.Scores {
			d.People += n
			l.Scores[band] += n
		}
		l.People += d.People
	}
	l.Leads, l.Missing = foldLeads(l.Leads), []Skill{}
	for i := range l.Leads {
		l.Missing = append(l.Missing, l.Leads[i].Missing...)
	}
	l.Missing = foldSkills(l.Missing)
}

// bridges are those of a layer's leads.
func (l *Layer) bridges() (all []Bridge) {
	for i := range l.Leads {
		all = append(all, l.Leads[i].Bridges...)
	}
	return all
}

// foldLeads adds up what is said of the same role, and puts those that lead most first.
func foldLeads(all []Lead) []Lead {
	byRole := func(a, b Lead) int { return strings.Compare(a.Role, b.Role) }
	all = fold(all, byRole, func(to *Lead, l Lead) {
		to.Title = min(to.Title, l.Title)
		to.People += l.People
		to.Missing, to.Bridges = slices.Concat(to.Missing, l.Missing), slices.Concat(to.Bridges, l.Bridges)
	})
	for i := range all {
		all[i].Missing, all[i].Bridges = foldSkills(all[i].Missing), foldBridges(all[i].Bridges)
	}
	slices.SortFunc(all, func(a, b Lead) int { return cmp.Or(int(b.People-a.People), byRole(a, b)) })
	return all
}

// foldBridges adds up the people of the same bridge, and puts those of most first.
func foldBridges(all []Bridge) []Bridge {
	byRole := func(a, b Bridge) int { return cmp.Or(a.Layer-b.Layer, strings.Compare(a.Role, b.Role)) }
	all = fold(all, byRole, func(to *Bridge, b Bridge) {
		to.Title = min(to.Title, b.Title)
		to.People += b.People
	})
	slices.SortFunc(all, func(a, b Bridge) int { return cmp.Or(int(b.People-a.People), byRole(a, b)) })
	return all
}

// foldSkills adds up what is said of the same skill and level, and puts what would help
// most people first: those who would move up, those who miss it, their points.
func foldSkills(all []Skill) []Skill {
	byID := func(a, b Skill) int { return cmp.Or(strings.Compare(a.Skill, b.Skill), a.Level-b.Level) }
	all = fold(all, byID, func(to *Skill, s Skill) {
		to.Name = min(to.Name, s.Name)
		to.People += s.People
		to.MovesUp += s.MovesUp
		to.Points += s.Points
	})
	slices.SortFunc(all, func(a, b Skill) int {
		return cmp.Or(int(b.MovesUp-a.MovesUp), int(b.People-a.People), int(b.Points-a.Points), byID(a, b))
	})
	return all
}

// settle keeps the shortest of the names, told by most first.
func (n *Names) settle() {
	all := make([]keyed, len(n.Unknown))
	for i, name := range n.Unknown {
		all[i] = keyed{keyOf(name.Kind, name.Text), name}
	}
	all = fold(all, func(a, b keyed) int { return compareKeys(a.nameKey, b.nameKey) }, func(to *keyed, k keyed) {
		to.Text = min(to.Text, k.Text)
		to.People += k.People
	})
	n.Unknown = make([]Name, 0, len(all))
	for i, k := range all {
		if i < MostNames {
			n.Unknown = append(n.Unknown, k.Name)
		} else {
			n.Others += k.People
		}
	}
	n.Exact = n.Others == 0
	slices.SortFunc(n.Unknown, func(a, b Name) int {
		return cmp.Or(int(b.People-a.People), strings.Compare(a.Kind, b.Kind), strings.Compare(a.Text, b.Text))
	})
}

// fold puts items in order and makes one of those that are equal in it. It gives a list
// of its own, never nil.
func fold[T any](items []T, compare func(a, b T) int, add func(to *T, item T)) []T {
	sorted := slices.Clone(items)
	slices.SortFunc(sorted, compare)
	folded := []T{}
	for _, item := range sorted {
		if last := len(folded) - 1; last >= 0 && compare(folded[last], item) == 0 {
			add(&folded[last], item)
			continue
		}
		folded = append(folded, item)
	}
	return folded
}
