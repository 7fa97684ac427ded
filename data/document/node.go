package document

import (
	"slices"
	"strings"
)

// A Node is one value of a file. YAML and JSON are both read into nodes and only
// then understood, so that the two formats can't differ.
type Node struct {
	Shape Shape
	Bare  bool   // Text: without quotes, as numbers and true are
	Line  int    // from 1
	Text  string // Text: as written, numbers and true included
	Keys  []Node // Mapping
	Items []Node // List: its items; Mapping: its values, as many as keys
}

// A Shape is what a node is.
type Shape uint8

// The shapes.
const (
	Null Shape = iota
	Text
	List
	Mapping
	Alias // of YAML, in a form without aliases; else what it refers to stands in its place
)

// Blank says whether a node is "not said": null, an empty text, an empty list or
// an empty mapping.
func (n Node) Blank() bool {
	return len(n.Items) == 0 && strings.TrimSpace(n.Text) == ""
}

// AllBlank says whether every value of a mapping is blank: a form that was never
// filled in.
func (n Node) AllBlank() bool {
	return !slices.ContainsFunc(n.Items, func(item Node) bool { return !item.Blank() })
}

// Value gives the value of a key of a mapping, a null node without a line where there is none.
func (n Node) Value(key string) Node {
	for i, k := range n.Keys {
		if k.Text == key {
			return n.Items[i]
		}
	}
	return Node{}
}

// String tells what a node is, for messages.
func (n Node) String() string {
	switch n.Shape {
	case List:
		return "a list"
	case Mapping:
		return "a mapping"
	case Alias:
		return "an alias of YAML"
	case Text:
		return Quoted(n.Text)
	}
	return "nothing"
}
