package profiles

import (
	"fmt"
	"strings"
)

// A node is one value of a file. YAML and JSON are both read into nodes and only
// then understood, so that the two formats can't differ.
type node struct {
	kind  kind
	line  int
	text  string // textNode: as written, numbers and true included
	keys  []node // mappingNode
	items []node // listNode: its items; mappingNode: its values, as many as keys
}

type kind int

const (
	nullNode kind = iota
	textNode
	listNode
	mappingNode
)

// blank says whether a node is "not said": null, an empty text, an empty list or
// an empty mapping.
func (n node) blank() bool {
	return len(n.items) == 0 && strings.TrimSpace(n.text) == ""
}

// allBlank says whether every value of a mapping is blank: a form that was never
// filled in.
func (n node) allBlank() bool {
	for _, item := range n.items {
		if !item.blank() {
			return false
		}
	}
	return true
}

// String tells what a node is, for messages.
func (n node) String() string {
	switch n.kind {
	case listNode:
		return "a list"
	case mappingNode:
		return "a mapping"
	case textNode:
		return quoted(n.text)
	}
	return "nothing"
}

// Bounds of a tree. The fullest profile within MaxSkills has about 11,000 nodes,
// four deep. YAML's aliases can make more of them out of a small file, without
// end if one names its own parent.
const (
	maxNodes = 100_000
	maxDepth = 50
)

const depthWay = "a profile is four levels deep at most"

// A meter counts nodes as they are made.
type meter struct{ nodes int }

func (m *meter) admit(line, depth int) *Problem {
	m.nodes++
	switch {
	case m.nodes > maxNodes:
		return &Problem{Line: line, Text: fmt.Sprintf("more than %d values, too many for one person", maxNodes), Way: oneAtATime}
	case depth > maxDepth:
		return &Problem{Line: line, Text: "nested too deeply for a profile", Way: depthWay}
	}
	return nil
}
