package typing

import (
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/profiles"
)

// split takes a list of names apart, as it is taken apart everywhere: "Foo, Bar".
func split(text string) []string {
	names := page.Each(profiles.SplitList(text), prompt.Clean)
	return slices.DeleteFunc(names, func(name string) bool { return name == "" })
}

// Pieces takes a line apart, where several options can be named. A name that has
// commas of its own is one piece. A line of commas alone has none.
func (f *Finder) Pieces(line string) []string {
	if !f.many {
		return []string{prompt.Clean(line)}
	}
	var pieces []string
	for parts := split(line); len(parts) > 0; {
		n := min(len(parts), max(1, f.parts))
		for n > 1 && !f.isList(joined(parts[:n]), equal) {
			n--
		}
		pieces, parts = append(pieces, joined(parts[:n])), parts[n:]
	}
	return pieces
}

// last splits a line into the pieces before its last one, and that: empty behind a comma.
func (f *Finder) last(line string) (before []string, piece string) {
	switch {
	case !f.many:
		return nil, prompt.Clean(line)
	case line != f.line:
		f.line = line
		f.before, f.piece = f.cutLast(line)
	}
	return f.before, f.piece
}

func (f *Finder) cutLast(line string) (before []string, piece string) {
	parts := split(line)
	if n := len(parts); n == 0 || len(split(line+":x")) > n { // a colon ends quotes and no piece
		return parts, ""
	}
	at := max(0, len(parts)-max(1, f.parts))
	for at < len(parts)-1 && !f.isList(joined(parts[at:]), strings.HasPrefix) {
		at++
	}
	return parts[:at], joined(parts[at:])
}

// written is a line of some pieces, to which another may be added; it is read again as the
// same.
func written(pieces []string) string {
	if len(pieces) == 0 {
		return ""
	}
	return joined(page.Each(pieces, profiles.ListItem)) + ", "
}

func joined(pieces []string) string { return strings.Join(pieces, ", ") }

func equal(a, b string) bool { return a == b }

// isList says whether a name that is a list itself compares so to a text of
// several parts.
func (f *Finder) isList(text string, compares func(name, text string) bool) bool {
	key := spelt(text)
	return slices.ContainsFunc(f.spelt, func(name string) bool { return compares(name, key) })
}
