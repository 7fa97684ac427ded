package profiles

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hbollon/go-edlib"
)

// A key is a key that a mapping may have, and what reads its value.
type key struct {
	name string
	read func(node)
}

// mapping reads the values of a mapping and says whether its keys are sound.
// Way, if not nil, has a hint for a mapping of one unknown key that is near to
// none.
func (s *schema) mapping(n node, way func(key, value node) string, known ...key) (sound bool) {
	sound = true
	names := make([]string, len(known))
	for i, k := range known {
		names[i] = k.name
	}
	lines := map[string]int{} // of the keys so far
	for i, k := range n.keys {
		first, twice := lines[k.text]
		at := slices.Index(names, k.text)
		switch {
		case k.kind > textNode:
			s.add(k, "", "a key is a text, this is %s", k)
			sound = false
		case at < 0:
			s.add(k, keyWay(n, i, way, names), "unknown key %s", quoted(k.text))
			sound = false
		case twice:
			s.add(k, fmt.Sprintf("the first is on line %d: keep one of them", first), "key %s twice", quoted(k.text))
		default:
			lines[k.text] = k.line
			known[at].read(n.items[i])
		}
	}
	return sound
}

// keyWay is the way out of an unknown key.
func keyWay(n node, i int, way func(key, value node) string, names []string) string {
	if near, ok := nearest(n.keys[i].text, names); ok {
		return fmt.Sprintf("did you mean %q?", near)
	}
	if way != nil && len(n.keys) == 1 && len(n.keys[0].text)+len(n.items[0].text) <= maxName {
		if w := way(n.keys[0], n.items[0]); w != "" {
			return w
		}
	}
	return "known here: " + strings.Join(names, ", ")
}

// list visits what is said in a list. A single text is a list of one.
func (s *schema) list(n node, what string, each func(node)) {
	switch {
	case n.blank():
	case n.kind == textNode:
		each(n)
	case n.kind == mappingNode:
		s.add(n, `begin each one with "- ", or put them between [ and ]`, "%s is a list, this is a mapping", what)
	default:
		said := 0
		for _, item := range n.items {
			if item.blank() {
				continue
			}
			if said++; said > MaxSkills {
				s.add(item, oneAtATime, "more than %d %s", MaxSkills, what)
				return
			}
			each(item)
		}
	}
}

// nearest gives the key that is nearest to a text, if one is near: an edit in
// three letters (a swap of two is one edit), and case is none.
func nearest(text string, names []string) (string, bool) {
	const longest = 30 // no key is near to a longer text, and comparing takes the product of the lengths
	best, distance := "", max(1, len(text)/3)+1
	for _, name := range names {
		if len(text) > longest {
			break
		}
		if d := edlib.OSADamerauLevenshteinDistance(strings.ToLower(text), name); d < distance {
			best, distance = name, d
		}
	}
	return best, best != ""
}

// wordList gives "a, b or c".
func wordList(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
