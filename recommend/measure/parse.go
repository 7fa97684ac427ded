package measure

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"layerpath/data/document"
	"layerpath/profiles"
)

// Ways out of a mistake in a case.
const (
	caseWay   = `the smallest case is {"id": "a", "profile": {"skills": ["python"]}, "expect": {"primary": [5]}}`
	jsonWay   = "a case is one JSON object on a line of its own: keys and texts in double quotes"
	textWay   = "put it in double quotes"
	layersWay = "write a list of layer numbers, such as [4, 5]"
)

// parse reads the case of one line, and keeps it if nothing is wrong with it.
func (c *caseReader) parse(line []byte) {
	before := c.found()
	read := Case{Accept: []int{}, Line: c.line}
	var hasProfile bool
	if !c.object(line, "a case",
		key{"id", func(v jsontext.Value) { read.ID = c.text(v, "the id") }},
		key{"source", func(v jsontext.Value) { read.Source = c.text(v, "the source") }},
		key{"label", func(v jsontext.Value) { read.Label = c.text(v, "the label") }},
		key{"profile", func(v jsontext.Value) { hasProfile = true; read.Profile = c.profile(v) }},
		key{"expect", func(v jsontext.Value) {
			c.object(v, "expect",
				key{"primary", func(v jsontext.Value) { read.Primary = c.numbers(v, "primary") }},
				key{"accept", func(v jsontext.Value) { read.Accept = c.numbers(v, "accept") }},
			)
		}},
	) {
		return
	}
	if c.found() == before {
		c.checkWhole(read, hasProfile)
	}
	if c.found() == before {
		c.lines[read.ID] = c.line
		c.cases = append(c.cases, read)
	}
}

// checkWhole looks for what is missing in a case, or there twice.
func (c *caseReader) checkWhole(read Case, hasProfile bool) {
	if read.ID == "" {
		c.problem(caseWay, "a case without an id")
	}
	if first, twice := c.lines[read.ID]; twice {
		c.problem(fmt.Sprintf("the first is on line %d: keep one of them", first), "the id %q twice", read.ID)
	}
	if !hasProfile {
		c.problem(caseWay, "a case without a profile")
	}
	if len(read.Primary) == 0 {
		c.problem(caseWay, "a case without a primary layer")
	}
	for _, l := range read.Accept {
		if slices.Contains(read.Primary, l) {
			c.problem("accept is for the neighbours of the primary layers", "layer %d is both primary and accepted", l)
		}
	}
}

func (c *caseReader) text(v jsontext.Value, what string) string {
	text, err := jsontext.AppendUnquote(nil, v)
	if v.Kind() != '"' || err != nil {
		c.problem(textWay, "%s is a text", what)
	}
	return strings.TrimSpace(string(text))
}

// profile reads the profile of a case, with the line of the case for its names and
// problems.
func (c *caseReader) profile(v jsontext.Value) profiles.Profile {
	if v.Kind() != '{' {
		c.problem(caseWay, "the profile is an object with keys and values")
		return profiles.Profile{}
	}
	p, err := profiles.Read(bytes.NewReader(v), c.file)
	if err == nil {
		place(&p, c.line)
		return p
	}
	var problems document.Problems
	if !errors.As(err, &problems) {
		problems = document.Problems{{File: c.file, Text: err.Error()}}
	}
	for _, problem := range problems {
		problem.Line = c.line
		c.add(problem)
	}
	return p
}

// place gives the names of a profile their line in the file of cases.
func place(p *profiles.Profile, line int) {
	p.Profession.Line = line
	for i := range p.Degrees {
		p.Degrees[i].Field.Line = line
	}
	for i := range p.Skills {
		p.Skills[i].Name.Line = line
	}
	for i := range p.Interests {
		p.Interests[i].Line = line
	}
}

// numbers reads a list of layers, each of which must be in the catalogue.
func (c *caseReader) numbers(v jsontext.Value, what string) []int {
	d := jsontext.NewDecoder(bytes.NewReader(v))
	if v.Kind() != '[' {
		c.problem(layersWay, "%s is a list of layers", what)
		return nil
	}
	numbers := []int{}
	for _, err := d.ReadToken(); err == nil && d.PeekKind() != ']'; {
		item, readErr := d.ReadValue()
		number, notOne := strconv.Atoi(string(item))
		switch {
		case readErr != nil || notOne != nil:
			c.problem(layersWay, "%.60q in %s is no layer number", item, what)
		case number < 1 || number > c.layers:
			c.problem(fmt.Sprintf("use 1 to %d", c.layers), "layer %d in %s isn't in this catalogue", number, what)
		case slices.Contains(numbers, number):
			c.problem("keep one of them", "layer %d twice in %s", number, what)
		}
		numbers = append(numbers, number)
	}
	return numbers
}
