package cohorts

import (
	"fmt"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/recommend/cohort"
)

// Every sentence of a summary stands here.

const (
	firstTitle   = "How many have each layer first"
	leadsTitle   = "Jobs that lead: those that fit most people best, by first layer"
	tooLittle    = "too little said for a job"
	sureTitle    = "How sure the first layer is: people by how far it is ahead"
	bridgesTitle = "Bridges to work with AI itself"
	bridgesNote  = "For people whose best job AI merely needs, or who are there already: the nearest one that builds or uses AI."
	doorsTitle   = "Fit against entry: people by first layer"
	doorsNote    = "points: their mean score there. open to far: how their degrees compare with the usual door of their best job. close: the second layer is too near to tell."
	scoresTitle  = "Where the scores lie: people by points in their first layer"
	coursesTitle = "What course would help most people"
	coursesNote  = "miss: people whose best job asks for it, and who lack it. move up: for whom it alone earns more than 3 points there, a difference that means something."
	layerTitle   = "What would help most in each first layer"
	unsaidTitle  = "What wasn't said"
	namesTitle   = "Names that the catalogue doesn't know"
	namesNote    = "Of all mentions of names %s of %s are known."
	moreNote     = "%s more in the JSON."
	unlistedNote = "Of more than %d different names the longest aren't listed, told %s times in all. Counts of those that are listed are exact."
	errorsTitle  = "Rows in error, by what is wrong"
	nobodyNote   = "nobody has a first layer yet"
	hiddenText   = "<%d: a group of fewer than %d people. %s: not told, since it is one or tells of one. Jobs, bridges, courses and names of fewer than %d people are left out; courses and bridges count people of the jobs that are shown."

	withheld = "*" // in place of a number
)

func summaryTitle(s cohort.Summary) string {
	ranked := fmt.Sprintf("anked with the catalogue %s %s", s.Catalog.Name, s.Catalog.Version)
	if s.Rows.Read.Hidden() {
		return "R" + ranked
	}
	return fmt.Sprintf("%s, r%s", page.Count(int(s.Rows.Read), "row"), ranked)
}

func hiddenNote(s cohort.Summary) string {
	return fmt.Sprintf(hiddenText, s.Least, s.Least, withheld, s.Least)
}

// A group is people, or rows, that have something in common, such as their first layer.
type group struct {
	layer string // its number
	label string
	count cohort.Count
}

// firstGroups are the people with each layer first, and the rows without one.
func firstGroups(s cohort.Summary) []group {
	groups := page.Each(s.Layers, func(l cohort.Layer) group { return group{fmt.Sprint(l.Layer), l.Name, l.People} })
	return append(groups, some(group{"", "no points in any layer", s.Rows.NoPoints}, group{"", "nothing recognised", s.Rows.Nothing}, group{"", "row in error", s.Rows.Errors})...)
}

// unsaidRows are the people who left a kind of answer out.
func unsaidRows(s cohort.Summary) []group {
	return some(group{"", "no degree", s.Unsaid.Degree}, group{"", "no skills", s.Unsaid.Skills}, group{"", "no interests", s.Unsaid.Interests})
}

// some leaves out the groups in which nobody is.
func some(all ...group) (groups []group) {
	for _, g := range all {
		if g.count != 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// cohortCount writes a count, or the mark that stands in its place.
func cohortCount(s cohort.Summary, c cohort.Count) string {
	switch c {
	case cohort.Few:
		return fmt.Sprintf("<%d", s.Least)
	case cohort.Withheld:
		return withheld
	}
	return fmt.Sprint(int(c))
}

// mean writes a mean of points with one decimal, rounded to the nearest.
func mean(points, people cohort.Count) string {
	switch {
	case points.Hidden() || people.Hidden():
		return withheld
	case people == 0:
		return "-"
	}
	tenths := (20*points + people) / (2 * people)
	return fmt.Sprintf("%d.%d", tenths/10, tenths%10)
}

// courseName names a skill at a level.
func courseName(m cohort.Skill) string {
	return fmt.Sprintf("%s to %s level", m.Name, scale.Level(m.Level))
}
