package profiles

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/data/document"
)

// The forms of layerpath that hold a profile. Package report has them, and more.
const (
	reportSchema = "layerpath/report/v1"
	planSchema   = "layerpath/plan/v1"
)

// reportWay is the way out of a form without a profile.
const reportWay = "give the profile, or what recommend -o json, plan -o json or batch --full make of it"

// unwrap gives the profile in what layerpath writes, and another node as it is.
func (s *schema) unwrap(n node) node {
	form := n.Value("schema")
	switch name := form.Text; {
	case name == reportSchema, name == planSchema:
		profile := n.Value("profile")
		if profile.Shape == document.Null {
			s.AddKind(NoProfile, form, reportWay, "%s without its profile", document.Quoted(name))
		}
		return profile
	case strings.HasPrefix(name, "layerpath/"):
		what, way := otherForm(name)
		s.AddKind(NoProfile, form, way, "%s is %s, and no profile", document.Quoted(name), what)
	case !n.Value("layers").Blank() && n.Value("closeCalls").Line > 0:
		s.AddKind(NoProfile, n, reportWay, "a line that batch wrote is no profile, and has none")
	default:
		return n
	}
	return who(n)
}

// otherForm tells what a form of layerpath is, and what to give instead.
func otherForm(name string) (what, way string) {
	kind := strings.Split(name, "/")[1]
	switch kind {
	case "brief":
		return "a line that batch wrote", reportWay
	case "what-if":
		return "a ranking before and after a change", "give its before or its after, a report each: jq .after"
	case "comparison":
		return "several people compared", "give one person's profile, or a report on it"
	case "cohort":
		return "a summary of many people", "layerpath merge joins summaries; give one person's profile, or a report on it"
	case "layers", "roles", "skills", "interests", "fields", "professions":
		return "a list of what the catalogue has", reportWay
	case "eval":
		return "a measure of how good the advice is", reportWay
	}
	return fmt.Sprintf("a %s of another layerpath", kind), reportWay
}

// who gives id and name alone, of what is no profile.
func who(n node) (told node) {
	told.Shape, told.Line = document.Mapping, n.Line
	for i, k := range n.Keys {
		if k.Text == "id" || k.Text == "name" {
			told.Keys, told.Items = append(told.Keys, k), append(told.Items, n.Items[i])
		}
	}
	return told
}

// A run finds answers that a report has several times, once for each thing that they
// were recognised as: neighbours alike in all but their ids, no id twice.
type run struct {
	first node
	ids   map[string]bool
}

// goesOn says whether an item is the answer of the item before.
func (r *run) goesOn(item node) bool {
	text, id := item.Value("text").Text, item.Value("id").Text
	if text == "" || id == "" {
		r.ids = nil
		return false
	}
	if r.ids != nil && !r.ids[id] && r.first.Value("text").Text == text && sameLevel(r.first, item) {
		r.ids[id] = true
		return true
	}
	r.first, r.ids = item, map[string]bool{id: true}
	return false
}

func sameLevel(a, b node) bool {
	for _, key := range [...]string{"level", "assumed", "unclear"} {
		if a.Value(key).Text != b.Value(key).Text {
			return false
		}
	}
	return true
}

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
