package profiles

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"

	"gopkg.in/yaml.v3"
)

// parseYAML reads a YAML file into nodes. Documents that say nothing, such as
// the one after a closing "---", don't count. Nothing else in the package knows
// YAML's library.
func parseYAML(text []byte) (node, *Problem) {
	documents, err := decodeYAML(text)
	if err != nil {
		return node{}, yamlProblem(text, err)
	}
	var said []*yaml.Node
	for _, d := range documents {
		if d.ShortTag() != "!!null" {
			said = append(said, d)
		}
	}
	switch {
	case len(documents) == 0:
		return node{}, nothingIn("the file is empty")
	case len(said) == 0:
		return node{}, nothingIn("the file holds null alone")
	case len(said) > 1:
		return node{}, severalPeople(len(said))
	}
	var m meter
	return m.fromYAML(said[0], 1)
}

// decodeYAML gives the roots of all documents. yaml.v3 panics on some malformed
// texts; that is an error here.
func decodeYAML(text []byte) (roots []*yaml.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("yaml: %v", r)
		}
	}()
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var document yaml.Node
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			return roots, nil
		}
		if err != nil {
			return nil, err
		}
		roots = append(roots, document.Content...)
	}
}

// fromYAML copies a node and what is in it, with aliases followed.
func (m *meter) fromYAML(y *yaml.Node, depth int) (node, *Problem) {
	n := node{line: y.Line}
	if y.Kind == yaml.AliasNode {
		y = y.Alias
	}
	if problem := m.admit(n.line, depth); problem != nil {
		return node{}, problem
	}
	if y.Style&yaml.TaggedStyle != 0 && y.Tag != "!!str" && y.Tag != "!!seq" && y.Tag != "!!map" {
		return node{}, &Problem{Line: n.line, Text: quoted(y.Tag) + " is a tag in YAML, not a text", Way: putQuotes}
	}
	switch {
	case y.Kind == yaml.MappingNode:
		n.kind = mappingNode
	case y.Kind == yaml.SequenceNode:
		n.kind = listNode
	case y.ShortTag() != "!!null":
		n.kind, n.text = textNode, y.Value
	}
	for i, child := range y.Content {
		c, problem := m.fromYAML(child, depth+1)
		if problem != nil {
			return node{}, problem
		}
		if n.kind == mappingNode && i%2 == 0 {
			n.keys = append(n.keys, c)
		} else {
			n.items = append(n.items, c)
		}
	}
	return n, nil
}

const putQuotes = `put quotes around a text with ": " or " #" in it, or with one of @ * & ! { [ at its front`

// yamlProblem tells of a syntax error. Its line is near the mistake, not always
// at it, so it stands in the text and not as the problem's line.
func yamlProblem(text []byte, err error) *Problem {
	what, line := yamlMessage(err)
	if len(text) <= 64<<10 { // above it, the search would take seconds at worst
		line = yamlLine(text, what)
	}
	way := putQuotes
	switch {
	case strings.HasPrefix(what, "unknown anchor"):
		_, name, _ := strings.Cut(what, "'")
		name, _, _ = strings.Cut(name, "'")
		what = quoted("*"+name) + " refers to nothing"
	case strings.Contains(what, "cannot start any token") && indentedByTab(text, line):
		what, way = "a tab as indentation", "indent with spaces"
	default:
		what, way = plainWords(what)
	}
	if line > 0 {
		what = fmt.Sprintf("near line %d: %s", line, what)
	}
	return &Problem{Text: "not readable as YAML, " + what, Way: way}
}

// yamlMessage takes the line out of an error of the parser, 0 where it gives
// none. Often it is the line where the list or mapping around the mistake begins.
func yamlMessage(err error) (what string, line int) {
	what = strings.TrimPrefix(err.Error(), "yaml: ")
	if _, err := fmt.Sscanf(what, "line %d:", &line); err == nil {
		_, what, _ = strings.Cut(what, ": ")
	}
	return what, line
}

// yamlLine finds the line of a mistake: the first with which the lines so far
// fail as the whole file does. Where a quote or bracket is never closed, it is
// the line that opens it, or an earlier one that opens another over several lines.
func yamlLine(text []byte, what string) int {
	lines := bytes.SplitAfter(text, []byte("\n"))
	return 1 + sort.Search(len(lines)-1, func(i int) bool {
		_, err := decodeYAML(bytes.Join(lines[:i+1], nil))
		if err == nil {
			return false
		}
		same, _ := yamlMessage(err)
		return same == what
	})
}

// plainWords says what the usual errors of the parser mean, and the way out, to
// somebody who knows lists and keys, and neither tokens nor scalars.
func plainWords(what string) (plain, way string) {
	has := func(part string) bool { return strings.Contains(what, part) }
	switch {
	case has("control characters"):
		return "a control character", "delete it: an editor may not show it"
	case has("cannot start any token"):
		return "a character that can't begin a text", putQuotes
	case has("mapping values are not allowed"):
		return `a ": " inside a text, or a line that is indented too far`, putQuotes
	case has("expected key"), has("'-' indicator"), has("could not find expected ':'"):
		return "a line that doesn't fit the indentation of those above", "indent what belongs together alike"
	case has("unexpected end of stream"):
		return "a quote that is never closed", "close it; it may begin some lines above"
	case has("',' or"), has("node content"):
		return "a missing comma, or a { or [ that is never closed", putQuotes
	case has("escape character"), has("escape code"):
		return "a backslash in double quotes that begins no escape", "use single quotes, where a backslash is one"
	case has("document start"):
		return "text after the end of the profile", oneAtATime
	case has("max depth"):
		return "nested too deeply", depthWay
	}
	return what, putQuotes
}

// indentedByTab says whether a line, from 1, has a tab in front.
func indentedByTab(text []byte, line int) bool {
	lines := bytes.SplitN(text, []byte("\n"), line+1)
	if line < 1 || line > len(lines) {
		return false
	}
	this := lines[line-1]
	indentation := this[:len(this)-len(bytes.TrimLeft(this, " \t"))]
	return bytes.IndexByte(indentation, '\t') >= 0
}
