package names

import (
	"slices"
	"strings"
)

// beforeOthers cuts a list that is left open down to what it names: "Python and other
// languages", "Oracle, MySQL etc.", "Excel or similar", "Java 8 or higher".
func beforeOthers(text string) (named string, ok bool) {
	words := strings.Fields(text)
	for i := 1; i < len(words); i++ {
		end := i
		switch plain := plainWord(words[i]); {
		case plain == "etc", words[i] == "...", words[i] == "…":
		case i > 1 && joins(words[i-1]) && slices.Contains([]string{
			"other", "others", "similar", "equivalent", "related", "more", "higher", "later", "newer", "above", "better", "up",
		}, plain) && !people(words[len(words)-1]):
			end--
		default:
			continue
		}
		return strings.TrimRight(strings.Join(words[:end], " "), " ,;"), true
	}
	return "", false
}

// joins says whether a word joins two names of a list.
func joins(word string) bool {
	return slices.Contains([]string{"and", "or", "and/or", "&"}, plainWord(word))
}

// plainWord is a word in lower case and without the signs around it.
func plainWord(word string) string {
	return strings.ToLower(strings.Trim(word, ".,;:"))
}

// parentheses splits "Amazon Web Services (AWS)".
func parentheses(text string) (outside, inside string, ok bool) {
	before, rest, opened := strings.Cut(text, "(")
	inside, after, closed := strings.Cut(rest, ")")
	if !opened || !closed {
		return "", "", false
	}
	return before + " " + after, inside, true
}

// examples splits "version control such as Git": a kind may be named, or what is of it.
// What is included in anything may not be meant at all ("benefits including medical").
func examples(text string) (kind, of string, ok bool) {
	for _, joint := range []string{" such as ", " e.g. ", " e.g., ", " eg. ", " i.e. ", " for example "} {
		if kind, of, ok = strings.Cut(text, joint); ok {
			return strings.TrimRight(kind, " ,;:"), of, true
		}
	}
	return "", "", false
}

// findParts looks up the parts of "C/C++", "HTML, CSS and JavaScript" or "Python with
// pandas". A last word is often said once for all ("front-end and back-end development"),
// and so is a maker ("Google Docs and Sheets"); a number is a version of what stands
// before ("Python 2 and 3"). Everyday words that "and" joins are talk: "go and rest".
// Beside a name they are names, too: "Excel and Word".
func (t *Table) findParts(text string, forms func(string) []string) []int {
	parts, spoken := partsOf(text)
	if len(parts) == 0 || len(parts) == 1 && parts[0] == strings.TrimSpace(text) {
		return nil
	}
	said := func(part string) bool { return !isVersion(part) && !(everyday(part) && !capital(part)) }
	if spoken && !slices.ContainsFunc(parts, said) {
		return nil
	}
	return t.withMeant(parts, t.findEach(parts, forms))
}

// unknown is the entry of a part of a list that names none as it stands, but may be meant
// as a name; aside is that of one that needs none.
const (
	unknown = -1
	aside   = -2
)

// findEach gives the entry of each part of a list, or nothing where one can't be a name.
func (t *Table) findEach(parts []string, forms func(string) []string) []int {
	before, shared := cutLast(parts[len(parts)-1])
	maker, _, _ := cutMaker(parts[0])
	var found []int
	for n, part := range parts {
		i, ok := t.sharing(part, before, shared, forms)
		if version := n > 0 && isVersion(part); !ok && version {
			i, ok = aside, true
		}
		if !ok && maker != "" {
			i, ok = t.LookUp(maker + " " + part)
		}
		if !ok && (!everyday(part) || len(part) == 1) {
			return nil
		}
		if !ok {
			i = unknown
		}
		found = append(found, i)
	}
	return found
}

// withMeant gives what a list names. An everyday word with a capital beside a name, or in
// any spelling beside two, is meant as the program; which one need not be known beside two.
// The capital at the front says so where another part has one: a sentence has it, too.
func (t *Table) withMeant(parts []string, found []int) []int {
	named := 0
	for _, i := range found {
		if i >= 0 {
			named++
		}
	}
	var all []int
	for n, i := range found {
		if i == unknown && (named > 1 || named == 1 && capital(parts[n]) && (n > 0 || slices.ContainsFunc(parts[1:], capital))) {
			if meant, ok := t.findMeant(parts[n]); ok {
				i = meant
			}
		}
		if i == unknown && named < 2 {
			return nil
		}
		if i >= 0 && !slices.Contains(all, i) {
			all = append(all, i)
		}
	}
	return all
}

// sharing finds a part of a list whose last part ends in a word that may be said for all:
// "Mechanical" of "Aerospace/Mechanical/Electrical Engineering" is mechanical engineering,
// whatever it names alone.
func (t *Table) sharing(part, before, shared string, forms func(string) []string) (int, bool) {
	if before != "" {
		if i, ok := t.LookUp(part + " " + shared); ok {
			return i, true
		}
	}
	return t.findForm(part, forms)
}

// partsOf parts a list, and says whether words join it, and no signs.
func partsOf(text string) (parts []string, spoken bool) {
	isSign := func(r rune) bool { return strings.ContainsRune("/,;|•", r) }
	spoken = strings.IndexFunc(text, isSign) < 0
	for _, joint := range []string{" and/or ", " and ", " or ", " & ", " + ", " as well as ", " with ", " using "} {
		text = strings.ReplaceAll(text, joint, "/")
	}
	for part := range strings.FieldsFuncSeq(text, isSign) {
		if beginsSaying(part) && part != strings.ToUpper(part) { // the level of what follows: "basic/advanced Python", and not BASIC
			continue
		}
		for _, joint := range []string{"and ", "or "} { // "Go, Rust, and C"
			part = strings.TrimPrefix(strings.TrimSpace(part), joint)
		}
		if part != "" {
			parts = append(parts, part)
		}
	}
	return parts, spoken
}
