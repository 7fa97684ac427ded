package document

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Reading is the nodes of one file as they are understood. It collects what is wrong
// with them.
type Reading struct {
	File     string // as messages call it
	Entry    string // the entry at hand, for messages; may be empty
	Problems Problems
}

// Add reports a problem of a node that is of no kind of its own.
func (r *Reading) Add(n Node, way, format string, args ...any) {
	r.AddKind("", n, way, format, args...)
}

// AddKind reports a problem of a kind.
func (r *Reading) AddKind(kind Kind, n Node, way, format string, args ...any) {
	r.Problems = append(r.Problems, Problem{File: r.File, Line: n.Line, Entry: r.Entry, Text: fmt.Sprintf(format, args...), Way: way, Kind: kind})
}

// Sorted gives the problems in the order of their lines. What stands once in the
// file and is used twice, by an alias, is one problem.
func (r *Reading) Sorted() Problems {
	slices.SortStableFunc(r.Problems, func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
	return slices.Compact(r.Problems)
}

// A Key is a key that a mapping may have, and what reads its value.
type Key struct {
	name  string
	read  func(Node)
	quiet bool
	first int // the line where it stands first, once it was seen
}

// On gives a key whose value is read by a function.
func On(key string, read func(Node)) Key { return Key{name: key, read: read} }

// Also gives a key that programs write and people needn't know: no message names it, and
// nothing is near it.
func Also(key string, read func(Node)) Key { return Key{name: key, read: read, quiet: true} }

// A Style is how messages speak of the keys of a mapping.
type Style struct {
	In    string                       // ends each message: " in a case"
	Lone  func(key, value Node) string // may know the way out of an unknown key that is alone
	Twice string                       // the way out of a key that stands twice; empty: the line of the first
	Terse bool                         // hints list the known keys by the alphabet, and say no more
	Aside func(key Node)               // is told of an unknown key that is near no known one, which then is no problem
}

// Mapping reads the values of a mapping, and says whether all its keys are known, those
// aside left out.
func (r *Reading) Mapping(n Node, style Style, known ...Key) (sound bool) {
	sound = true
	for i, k := range n.Keys {
		at := slices.IndexFunc(known, func(known Key) bool { return known.name == k.Text })
		switch {
		case k.Shape > Text && !style.Terse:
			r.Add(k, putQuotes, "a key is a text, this is %s", k)
			sound = false
		case at < 0 && style.Aside != nil && !nearOne(k.Text, known):
			style.Aside(k)
		case at < 0:
			r.AddKind(UnknownKey, k, style.unknownWay(n, i, known), "unknown key %s%s", Quoted(k.Text), style.In)
			sound = false
		case known[at].first > 0:
			r.AddKind(KeyTwice, k, style.twiceWay(known[at].first), "key %s twice%s", Quoted(k.Text), style.In)
		default:
			known[at].first = k.Line
			known[at].read(n.Items[i])
		}
	}
	return sound
}

// listed gives the names of the keys that messages name.
func listed(known []Key) []string {
	names := make([]string, 0, len(known))
	for _, k := range known {
		if !k.quiet {
			names = append(names, k.name)
		}
	}
	return names
}

// Meant gives the one of some words that a key is likely meant as. One edit makes another
// word of a key as short as "id", so case and space alone are near to it.
func Meant(key string, words []string) (string, bool) {
	const short = 3 // letters
	near, ok := Nearest(strings.TrimSpace(key), words)
	return near, ok && (len(near) > short || strings.EqualFold(near, strings.TrimSpace(key)))
}

func nearOne(key string, known []Key) bool {
	_, ok := Meant(key, listed(known))
	return ok
}

// unknownWay is the way out of an unknown key, the i-th.
func (s Style) unknownWay(n Node, i int, known []Key) string {
	const longest = 200 // bytes that a hint may repeat
	names := listed(known)
	if s.Terse {
		slices.Sort(names)
	} else if near, ok := Nearest(n.Keys[i].Text, names); ok {
		return fmt.Sprintf("did you mean %q?", near)
	}
	if s.Lone != nil && len(n.Keys) == 1 && len(n.Keys[0].Text)+len(n.Items[0].Text) <= longest {
		if way := s.Lone(n.Keys[0], n.Items[0]); way != "" {
			return way
		}
	}
	return "known here: " + strings.Join(names, ", ")
}

func (s Style) twiceWay(first int) string {
	return cmp.Or(s.Twice, fmt.Sprintf("the first is on line %d: keep one of them", first))
}
