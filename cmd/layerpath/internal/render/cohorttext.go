package render

import (
	"fmt"

	"layerpath/recommend/cohort"
)

// Every sentence of a summary stands here.

const (
	firstTitle   = "How many have each layer first"
	doorsTitle   = "Fit against entry: people by first layer"
	doorsNote    = "points: mean score in that layer; open to distant: how far the degree is from its usual door; close: the second layer is too near to tell."
	bandsOfTitle = "Where the scores lie: people by points in their first layer"
	coursesTitle = "What course would help most people"
	coursesNote  = "miss: people who lack it in their first layer; move up: for whom it alone earns more than 3 points there, the difference that means something."
	layerTitle   = "What helps most in each layer"
	namesTitle   = "Names that the catalogue doesn't know"
	errorsTitle  = "Rows in error"
	nobodyNote   = "nobody has a first layer yet"
	fewNote2     = "<%d: fewer people than the smallest group that is shown; %s: withheld, since it would tell such a group. Skills and names of fewer are left out."
	unlistedNote = "Of more than %d different names the longest aren't listed: %s more. The counts of those that are listed are exact."
	withheld     = "*"
)

func doorsHead() []string {
	return []string{"", "people", "points", "open", "stretch", "unknown", "distant", "close"}
}

func summaryTitle(s cohort.Summary) string {
	return fmt.Sprintf("%s, ranked with the catalogue %s %s", countOf(s, s.Rows.Read, "row"), s.Catalog.Name, s.Catalog.Version)
}

// otherRows tells of the rows that have no first layer, each with its count.
func otherRows(s cohort.Summary) [][2]string {
	return nonZero(s, []labelled{
		{"no points in any layer", s.Rows.NoPoints},
		{"nothing recognised", s.Rows.Nothing},
		{"in error", s.Rows.Errors},
	})
}

// unsaidRows tells what wasn't said, each with its count.
func unsaidRows(s cohort.Summary) [][2]string {
	return nonZero(s, []labelled{
		{"no degree", s.Unsaid.Degree},
		{"no skills", s.Unsaid.Skills},
		{"no interests", s.Unsaid.Interests},
	})
}

type labelled struct {
	label string
	count cohort.Count
}

func nonZero(s cohort.Summary, all []labelled) (rows [][2]string) {
	for _, l := range all {
		if l.count != 0 {
			rows = append(rows, [2]string{l.label, cohortCount(s, l.count)})
		}
	}
	return rows
}

// cohortCount writes a count, or the mark in its place.
func cohortCount(s cohort.Summary, c cohort.Count) string {
	switch c {
	case cohort.Few:
		return fmt.Sprintf("<%d", s.Least)
	case cohort.Withheld:
		return withheld
	}
	return fmt.Sprint(int(c))
}

func countOf(s cohort.Summary, c cohort.Count, thing string) string {
	if c == 1 {
		return "1 " + thing
	}
	return cohortCount(s, c) + " " + thing + "s"
}

// mean writes the mean of points, of one decimal.
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
	return fmt.Sprintf("%s to %s level", m.Name, levelWord(m.Level))
}
