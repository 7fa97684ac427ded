package cohort

import (
	"fmt"
	"reflect"
	"slices"

	"layerpath/recommend/report"
)

// mostRows is more people than there are, and few enough for sums of sums of them.
const mostRows = 1 << 40

// wrongPart names the part of a summary that is not as a counter, or Join, gives it;
// empty where all is.
func (s Summary) wrongPart() string {
	for i, l := range s.Layers {
		if l.Layer != i+1 || l.wrong() {
			return fmt.Sprintf("layer %d", i+1)
		}
	}
	settled := s.clone()
	settled.settle()
	n := s.Names
	people := s.Rows.people()
	switch {
	case !reflect.DeepEqual(s.Errors, settled.Errors) || slices.ContainsFunc(s.Errors, func(p Problem) bool { return !within(p.Rows, mostRows) || p.Rows == 0 }):
		return "errors"
	case s.Rows != settled.Rows || !within(s.Rows.NoPoints, mostRows) || !within(s.Rows.Nothing, mostRows) || s.Rows.Read > mostRows:
		return "rows"
	case !within(s.Unsaid.Degree, people) || !within(s.Unsaid.Skills, people) || !within(s.Unsaid.Interests, people) || s.Unsaid.Degree < s.unknownDoors():
		return "unsaid"
	case !reflect.DeepEqual(s.Bands, settled.Bands):
		return "bands"
	case len(s.Layers) == 0 || !reflect.DeepEqual(s.Layers, settled.Layers):
		return "layers"
	case !reflect.DeepEqual(s.Courses, settled.Courses):
		return "courses"
	case !reflect.DeepEqual(s.Bridges, settled.Bridges):
		return "bridges"
	case !reflect.DeepEqual(n, settled.Names) || s.wrongNames():
		return "names"
	}
	return ""
}

// unknownDoors is of how many people it isn't known how open a door is, since they said no degree.
func (s *Summary) unknownDoors() (people Count) {
	for i := range s.Layers {
		for _, d := range s.Layers[i].Doors {
			if d.Status == report.Unknown {
				people += d.People
			}
		}
	}
	return people
}

// wrongNames says whether the names that aren't known can't be those of the people: nobody tells one
// more often than there are mentions, and nobody has two professions.
func (s *Summary) wrongNames() bool {
	n, people := &s.Names, s.Rows.people()
	said := people - s.Unsaid.Skills
	if !within(n.Given, mostRows) || !within(n.Recognized, n.Given) || !within(n.Others, mostRows) || n.Given < said || n.Others > 0 && len(n.Unknown) < MostNames {
		return true
	}
	unknown := n.Given - n.Recognized
	for _, name := range n.Unknown {
		if name.People <= 0 || name.People > people || name.Kind == skillName && name.People > said {
			return true
		}
		if (report.Unrecognized{Kind: name.Kind}).Open() {
			unknown -= name.People
		}
	}
	return unknown < 0 || professions(n.Unknown) > people
}

// wrong says whether the counts of a layer can't be those of people. The sums are
// compared later: here nothing may overflow them.
func (l Layer) wrong() bool {
	if len(l.Doors) != doorCount || !within(l.People, mostRows) || !within(l.Close, l.People) || !within(l.Points, 100*l.People) || l.wrongLeads() {
		return true
	}
	for i, status := range report.Statuses() {
		d := l.Doors[i]
		if d.Status != status || len(d.Scores) != bandCount || slices.ContainsFunc(d.Scores, func(c Count) bool { return !within(c, l.People) }) {
			return true
		}
	}
	return l.wrongPoints()
}

// wrongPoints says whether people with scores of these bands can't have so many points together, or not so
// many of them too few for a lead.
func (l Layer) wrongPoints() bool {
	least, most, lowest := Count(0), Count(0), Count(0)
	for i, band := range bands() {
		for _, d := range l.Doors {
			least, most = least+Count(band.From)*d.Scores[i], most+Count(band.To)*d.Scores[i]
			if i == 0 {
				lowest += d.Scores[i]
			}
		}
	}
	return l.Points < least || l.Points > most || l.TooLittle > lowest
}

// wrongLeads says whether the people of a layer can't be those of its leads, and of its
// bands of confidence.
func (l Layer) wrongLeads() bool {
	led, sure := Count(0), Count(0)
	for _, lead := range l.Leads {
		if lead.wrong() || lead.People > l.People {
			return true
		}
		led += lead.People
	}
	for _, s := range l.Confidence {
		if !within(s.People, l.People) {
			return true
		}
		sure += s.People
	}
	return !within(l.TooLittle, l.People) || led+l.TooLittle != l.People || l.Confidence == nil || len(l.Confidence) > 0 && sure != led
}

func (l Lead) wrong() bool {
	bridged := Count(0)
	for _, b := range l.Bridges {
		if b.People <= 0 || b.People > l.People || b.Layer < 1 {
			return true
		}
		bridged += b.People
	}
	return l.People <= 0 || bridged > l.People || slices.ContainsFunc(l.Missing, func(m Skill) bool {
		return m.Level < 1 || m.Level > 4 || m.People == 0 || !within(m.People, l.People) || !within(m.MovesUp, m.People) || !within(m.Points, 100*m.People) || m.Points < m.People
	})
}

// within says whether a count is from 0 to most.
func within(c, most Count) bool { return c >= 0 && c <= most }
