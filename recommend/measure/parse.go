package measure

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"layerpath/data/document"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// Ways out of a mistake in a case.
const (
	caseWay   = `the smallest case is {"id": "a", "profile": {"skills": ["python"]}, "expect": {"primary": [5]}}`
	jsonWay   = "a case is one JSON object on a line of its own: keys and texts in double quotes"
	textWay   = "put it in double quotes"
	layersWay = "write a list of layer numbers, such as [4, 5]"
	rolesWay  = `write a list of ids of roles, such as ["data-engineer"]`
)

// maxValues bounds the values of a case, of which a profile has the most: the fullest
// one has about 11,000.
const maxValues = 100_000

// parse reads the case of one line, and keeps it if nothing is wrong with it.
func (c *caseReader) parse(line []byte) {
	root, err := document.Form{Name: "case", Subject: "one case", Values: maxValues, ManyWay: jsonWay, DeepWay: caseWay}.JSON(line, c.line)
	if err != nil {
		c.unreadable(line, err)
		return
	}
	before := c.found()
	read := Case{Accept: []int{}, Line: c.line}
	c.object(root, "a case",
		document.On("id", func(n document.Node) { read.ID = c.text(n, "the id") }),
		document.On("source", func(n document.Node) { read.Source = c.text(n, "the source") }),
		document.On("label", func(n document.Node) { read.Label = c.text(n, "the label") }),
		document.On("profile", func(n document.Node) { read.Profile = c.profile(n) }),
		document.On("expect", func(n document.Node) {
			c.object(n, "expect",
				document.On("primary", func(n document.Node) { read.Primary = c.numbers(n, "primary") }),
				document.On("accept", func(n document.Node) { read.Accept = c.numbers(n, "accept") }),
				document.On("roles", func(n document.Node) { read.Roles = roleIDs(&c.Reading, n, "roles") }),
			)
		}),
	)
	if c.found() == before {
		c.checkWhole(root, read)
	}
	if c.found() == before {
		c.lines[read.ID] = c.line
		c.cases = append(c.cases, read)
	}
}

// unreadable says why a line can't be read.
func (c *caseReader) unreadable(line []byte, err error) {
	at := document.Node{Line: c.line}
	var syntax *document.SyntaxError
	var problem *document.Problem
	switch {
	case errors.As(err, &problem):
		problem.File = c.File
		c.Problems = append(c.Problems, *problem)
	case errors.Is(err, document.ErrBehind):
		c.Add(at, jsonWay, "text after the end of a case")
	case errors.Is(err, io.ErrUnexpectedEOF):
		c.AddKind(document.NotJSON, at, jsonWay, "not readable as JSON: %s", document.Unfinished)
	case errors.As(err, &syntax):
		c.AddKind(document.NotJSON, at, jsonWay, "not readable as JSON, at byte %d of the line: %s", syntax.Offset+1, document.Form{Name: "case"}.Trouble(line, syntax))
	}
}

// object reads the values of an object.
func (c *caseReader) object(n document.Node, what string, known ...document.Key) {
	if n.Shape != document.Mapping {
		c.Add(n, jsonWay, "%s is an object with keys and values", what)
		return
	}
	c.Mapping(n, document.Style{In: " in " + what, Twice: "keep one of them"}, known...)
}

// checkWhole looks for what is missing in a case, or there twice.
func (c *caseReader) checkWhole(root document.Node, read Case) {
	if read.ID == "" {
		c.Add(root, caseWay, "a case without an id")
	}
	if first, twice := c.lines[read.ID]; twice {
		c.Add(root, fmt.Sprintf("the first is on line %d: keep one of them", first), "the id %q twice", read.ID)
	}
	if root.Value("profile").Shape == document.Null {
		c.Add(root, caseWay, "a case without a profile")
	}
	if len(read.Primary) == 0 {
		c.Add(root, caseWay, "a case without a primary layer")
	}
	for _, l := range read.Accept {
		if slices.Contains(read.Primary, l) {
			c.Add(root, "accept is for the neighbours of the primary layers", "layer %d is both primary and accepted", l)
		}
	}
}

func (c *caseReader) text(n document.Node, what string) string {
	if n.Shape > document.Text || n.Bare {
		c.Add(n, textWay, "%s is a text", what)
	}
	return strings.TrimSpace(n.Text)
}

// profile reads the profile of a case.
func (c *caseReader) profile(n document.Node) profiles.Profile {
	if n.Shape != document.Mapping && n.Shape != document.Null {
		c.Add(n, caseWay, "the profile is an object with keys and values")
		return profiles.Profile{}
	}
	p, err := profiles.FromNode(n, c.File)
	var problems document.Problems
	errors.As(err, &problems) // it has no others
	c.Problems = append(c.Problems, problems...)
	c.checkProfile(n, &p)
	return p
}

// checkProfile makes a problem of what a person is forgiven: a case that isn't understood
// measures nothing.
func (c *caseReader) checkProfile(n document.Node, p *profiles.Profile) {
	for _, note := range p.Notes {
		what := "unknown key"
		switch note.Kind {
		case profiles.TextNote:
			what = "a text that is too long,"
		case profiles.ValueNote:
			what = "a value that means nothing,"
		}
		c.Add(document.Node{Line: note.Line}, "leave it out", "%s %s", what, document.Quoted(note.Text))
	}
	for _, d := range p.Degrees {
		way := "use " + document.Choice(scale.DegreeWords())
		switch {
		case d.Level != scale.UnsaidDegree:
		case d.Unclear == "":
			c.Add(n, way, "a degree without a level")
		default:
			c.Add(n, way, "unknown degree level %s", document.Quoted(d.Unclear))
		}
	}
	for _, s := range p.Skills {
		if s.Unclear != "" {
			c.Add(n, "use "+document.Choice(scale.LevelWords())+" (or 1 to 4)", "unknown skill level %s", document.Quoted(s.Unclear))
		}
	}
}

// numbers reads a list of layers, each of which must be in the catalogue.
func (c *caseReader) numbers(n document.Node, what string) []int {
	if n.Shape != document.List && n.Shape != document.Null {
		c.Add(n, layersWay, "%s is a list of layers", what)
	}
	numbers := []int{}
	for _, item := range n.Items {
		number, err := strconv.Atoi(item.Text)
		switch {
		case !item.Bare && item.Shape == document.Text:
			c.Add(item, layersWay, "%s in %s is no layer number", document.Quoted(item.String()), what)
		case err != nil:
			c.Add(item, layersWay, "%s in %s is no layer number", item, what)
		case number < 1 || number > c.layers:
			c.Add(item, fmt.Sprintf("use 1 to %d", c.layers), "layer %d in %s isn't in this catalogue", number, what)
		case slices.Contains(numbers, number):
			c.Add(item, "keep one of them", "layer %d twice in %s", number, what)
		}
		numbers = append(numbers, number)
	}
	return numbers
}
