package profiles

import (
	"slices"
	"strings"

	"layerpath/data/document"
)

// wrapped reports a mapping that says nothing of a person, and has people in it: whoever wrote
// it meant these, and as a profile they all would be lost.
func (s *schema) wrapped(n node) {
	if slices.ContainsFunc(n.Keys, func(k node) bool { return k.Text != "profile" && TellsPerson(k.Text) }) {
		return
	}
	const deepest = 4 // wrappers in one another
	path, in := peopleIn(n, deepest)
	switch {
	case len(path) == 0:
	case in.Shape == document.List:
		s.AddKind(document.Several, n, "give the list alone"+jq(path), "no person, but a list of them in %s", document.Quoted(strings.Join(path, ".")))
	default:
		s.AddKind(document.Several, n, "give each person alone"+jq(path), "no person, but one in %s", document.Quoted(strings.Join(path, ".")))
	}
}

// peopleIn finds the first person in a mapping that is none, or the first list of them, and the
// keys that lead there: no keys where there is nobody.
func peopleIn(n node, deepest int) (path []string, in node) {
	if n.Shape != document.Mapping || deepest == 0 {
		return nil, node{}
	}
	for i, item := range n.Items {
		if !isPerson(item) && (item.Shape != document.List || !slices.ContainsFunc(item.Items, isPerson)) {
			path, item = peopleIn(item, deepest-1)
			if len(path) == 0 {
				continue
			}
		}
		return append([]string{n.Keys[i].Text}, path...), item
	}
	return nil, node{}
}

// isPerson says whether a mapping says something that only a person does.
func isPerson(n node) bool {
	for i, k := range n.Keys {
		if TellsPerson(k.Text) && !n.Items[i].Blank() {
			return true
		}
	}
	return false
}

// jq tells how a program that many have takes out what keys lead to, where these are plain.
func jq(path []string) string {
	for _, key := range path {
		if strings.Trim(strings.ToLower(key), "abcdefghijklmnopqrstuvwxyz_") != "" || key == "" {
			return ""
		}
	}
	return ": jq ." + strings.Join(path, ".")
}
