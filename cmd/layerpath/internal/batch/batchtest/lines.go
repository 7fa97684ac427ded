// Package batchtest makes cohorts for the tests of batch: people who use the names of a
// catalogue, rows that are broken, and both mixed.
package batchtest

import (
	"fmt"
	"strings"

	"layerpath/data"
	"layerpath/profiles/profilestest"
)

// CohortLines gives n people who use the names of a catalogue.
func CohortLines(c *data.Catalogue, n int) string {
	var names profilestest.Names
	for _, s := range c.Skills {
		names.Skills = append(names.Skills, s.Name)
	}
	for _, f := range c.Fields {
		names.Fields = append(names.Fields, f.Name)
	}
	for _, in := range c.Interests {
		names.Interests = append(names.Interests, in.ID)
	}
	return profilestest.Lines(n, 1, names)
}

// BrokenLines are twenty ways in which a row is broken; %d is its number.
func BrokenLines() []string {
	return []string{
		`{"id":"p-%d","skills":["python"`, `{"id":"p-%d","skills":["python]}`, `{"id":"p-%d","id":"x"}`, `{"id":"p-%d","nmae":33}`, `{"id":"p-%d","degree":{"level":["guru"]}}`,
		`{"id":"p-%d","skills":[{"name":"python","level":[9]}]}`, `{"id":"p-%d","riasec":"XYZ"}`, `{"id":"p-%d","skills":[["python"]]}`, `{"id":"p-%d",}`, `{"id":"p-%d"} x`,
		`{"id":"p-%d"}{"id":"y"}`, `["p-%d"]`, `"p-%d"`, `%d`, `p-%d`, `{"id":"p-%d","name":"` + "\xff" + `"}`, `{"id":"p-%d","name":"` + "\x00" + `"}`, `{"id":"p-%d","name":"\ud800"}`,
		`{"id":"p-%d","skills":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}`, `{"id":"p-%d","name":["long"]}`,
	}
}

// MixedLines gives n rows: people of the catalogue, of whom some say what it doesn't
// know, some nothing, and some are broken.
func MixedLines(c *data.Catalogue, n int) []string {
	lines := strings.SplitAfter(CohortLines(c, n), "\n")[:n]
	for i := range lines {
		switch i % 50 {
		case 7:
			ways := BrokenLines()
			lines[i] = fmt.Sprintf(ways[i/50%len(ways)], i) + "\n"
		case 11, 12, 13:
			lines[i] = fmt.Sprintf(`{"skills":["Juggling","python","JUGGLING","unheard of %d"],"profession":"night owl"}`, i%70) + "\n"
		case 20:
			lines[i] = `{"skills":["juggling"]}` + "\n"
		case 21:
			lines[i] = `{"degree":"none"}` + "\n"
		}
	}
	return lines
}
