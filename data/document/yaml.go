package document

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// YAML reads the one document of a text that says something, and gives the line of each
// that does: of several, none is read. Documents that say nothing, such as the one after
// a closing "---", don't count. Where all say nothing the node is null, and where there
// are none it has no line. The error is a *[SyntaxError], or a *[Problem] where the
// document is beyond the bounds of the form.
//
// Nothing but this file reads with YAML's library; package render writes with it.
func (f Form) YAML(text []byte) (root Node, lines []int, err error) {
	documents, err := decodeYAML(text)
	if err != nil {
		what, line := yamlMessage(err)
		return Node{}, nil, &SyntaxError{Kind: NotYAML, Line: line, Err: errors.New(what)}
	}
	var said *yaml.Node
	for _, d := range documents {
		root.Line = d.Content[0].Line
		if d.Content[0].ShortTag() != "!!null" {
			said, lines = d.Content[0], append(lines, d.Line)
		}
	}
	if len(lines) != 1 {
		return root, lines, nil
	}
	m := meter{Form: f}
	root, problem := m.fromYAML(said, 1)
	if problem != nil {
		return Node{}, nil, problem
	}
	return root, lines, nil
}

// decodeYAML gives all documents. yaml.v3 panics on some malformed texts; that is an
// error here.
func decodeYAML(text []byte) (documents []*yaml.Node, err error) {
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
			return documents, nil
		}
		if err != nil {
			return nil, err
		}
		documents = append(documents, &document)
	}
}

// fromYAML copies a node and what is in it, with aliases followed where the form has them.
func (m *meter) fromYAML(y *yaml.Node, depth int) (Node, *Problem) {
	n := Node{Line: y.Line}
	if y.Kind == yaml.AliasNode && m.Alias {
		y = y.Alias
	}
	if problem := m.admit(n.Line, depth); problem != nil {
		return Node{}, problem
	}
	if y.Style&yaml.TaggedStyle != 0 && y.Tag != "!!str" && y.Tag != "!!seq" && y.Tag != "!!map" {
		return Node{}, &Problem{Line: n.Line, Text: Quoted(y.Tag) + " is a tag in YAML, not a text", Way: putQuotes}
	}
	switch {
	case y.Kind == yaml.MappingNode:
		n.Shape = Mapping
		n.Keys = make([]Node, 0, len(y.Content)/2)
		n.Items = make([]Node, 0, len(y.Content)/2)
	case y.Kind == yaml.SequenceNode:
		n.Shape = List
		n.Items = make([]Node, 0, len(y.Content))
	case y.Kind == yaml.AliasNode:
		n.Shape, n.Text = Alias, y.Value
	case y.ShortTag() != "!!null":
		n.Shape, n.Bare, n.Text = Text, y.Style == 0, y.Value
	}
	for i, child := range y.Content {
		c, problem := m.fromYAML(child, depth+1)
		if problem != nil {
			return Node{}, problem
		}
		if n.Shape == Mapping && i%2 == 0 {
			n.Keys = append(n.Keys, c)
		} else {
			n.Items = append(n.Items, c)
		}
	}
	return n, nil
}

const putQuotes = `put quotes around a text with ": " or " #" in it, or with one of @ * & ! { [ at its front`

// yamlProblem tells of a syntax error. Its line is near the mistake, not always
// at it, so it stands in the text and not as the problem's line.
func (f Form) yamlProblem(text []byte, e *SyntaxError) *Problem {
	line, what, way := f.YAMLTrouble(text, e)
	if line > 0 {
		what = fmt.Sprintf("near line %d: %s", line, what)
	}
	return &Problem{Text: "not readable as YAML, " + what, Way: way, Kind: NotYAML}
}

// YAMLTrouble says in plain words what is wrong with a text that is no YAML, the way out,
// and a line near the mistake, 0 where it isn't known.
func (f Form) YAMLTrouble(text []byte, e *SyntaxError) (line int, what, way string) {
	what, line = e.Err.Error(), e.Line
	if len(text) <= 64<<10 { // above it, the search would take seconds at worst
		line = yamlLine(text, what)
	}
	switch {
	case strings.HasPrefix(what, "unknown anchor"):
		_, name, _ := strings.Cut(what, "'")
		name, _, _ = strings.Cut(name, "'")
		if at := bytes.Index(text, []byte("*"+name)); line == 0 && at >= 0 {
			line = lineAt(text, at)
		}
		return line, Quoted("*"+name) + " refers to nothing", putQuotes
	case strings.Contains(what, "control characters"):
		at := bytes.IndexFunc(text, noYAML)
		if at < 0 {
			return line, "a control character", deleteIt
		}
		r, _ := utf8.DecodeRune(text[at:])
		return lineAt(text, at), fmt.Sprintf("the control character %U", r), deleteIt
	case strings.Contains(what, "cannot start any token") && indentedByTab(text, line):
		return line, "a tab as indentation", "indent with spaces"
	case strings.Contains(what, "escape code"):
		if half, at := halfOfPair(text, line); half != "" {
			return at, "half of a pair, " + half + " in double quotes", "write the character itself"
		}
	}
	what, way = f.plainWords(what)
	return line, what, way
}

const deleteIt = "delete it: an editor may not show it"

// noYAML says whether a character can't stand in YAML, in quotes or without.
func noYAML(r rune) bool {
	switch {
	case r == '\t', r == '\n', r == '\r', r == '\u0085':
		return false
	case r < ' ', r >= 0x7f && r < 0xa0, r == 0xfffe, r == 0xffff:
		return true
	}
	return false
}

// halfOfPair finds the first half of a surrogate pair from a line on, written as \ud800,
// and its line.
func halfOfPair(text []byte, line int) (half string, at int) {
	from := 0
	for range line - 1 {
		from += bytes.IndexByte(text[from:], '\n') + 1
	}
	for i := from; i+len(`\ud800`) <= len(text); i++ {
		half := text[i : i+len(`\ud800`)]
		if half[0] == '\\' && half[1] == 'u' && half[2]|0x20 == 'd' && strings.IndexByte("89abcdefABCDEF", half[3]) >= 0 {
			return string(half), lineAt(text, i)
		}
	}
	return "", 0
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
func (f Form) plainWords(what string) (plain, way string) {
	has := func(part string) bool { return strings.Contains(what, part) }
	switch {
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
		return "text after the end of the " + f.Name, f.ManyWay
	case has("max depth"):
		return "nested too deeply", f.DeepWay
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
