// Cohortlines prints profiles, one a line of JSON, made of the names of the
// embedded catalogue: the cohort on which the speed of layerpath batch is measured.
//
//	go run ./cmd/cohortlines 200000 > cohort.ndjson
package main

import (
	"fmt"
	"os"
	"strconv"

	"layerpath/data"
	"layerpath/profiles/profilestest"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "cohortlines:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("name the number of lines")
	}
	n, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	c, err := data.Embedded()
	if err != nil {
		return err
	}
	_, err = os.Stdout.WriteString(profilestest.Lines(n, 1, namesOf(c)))
	return err
}

// namesOf gives the names of all skills, fields and interests.
func namesOf(c *data.Catalogue) (names profilestest.Names) {
	for _, s := range c.Skills {
		names.Skills = append(names.Skills, s.Name)
	}
	for _, f := range c.Fields {
		names.Fields = append(names.Fields, f.Name)
	}
	for _, in := range c.Interests {
		names.Interests = append(names.Interests, in.ID)
	}
	return names
}
