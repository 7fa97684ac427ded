package names

import (
	"slices"
	"strings"
	"sync"
)

// Find gives the entries that a text names, in the order of the text: it looks the text
// up whole, then what stands outside and inside its parentheses or on both sides of "such
// as", then the parts of a list, of which each must be known, or what stands before "and
// others". Forms are the ways to read one name, such as [SkillForms]; the first that names
// anything counts.
func (t *Table) Find(text string, forms func(string) []string) []int {
	if i, ok := t.findForm(text, forms); ok {
		return []int{i}
	}
	if outside, inside, ok := parentheses(text); ok {
		return t.findBoth(outside, inside, forms)
	}
	if kind, of, ok := examples(text); ok {
		return t.findBoth(kind, of, forms)
	}
	if found := t.findParts(text, forms); len(found) > 0 {
		return found
	}
	if named, ok := beforeOthers(text); ok {
		return t.Find(named, forms)
	}
	return nil
}

// findBoth gives what either of two texts names.
func (t *Table) findBoth(one, other string, forms func(string) []string) []int {
	found := t.Find(one, forms)
	for _, i := range t.Find(other, forms) {
		if !slices.Contains(found, i) {
			found = append(found, i)
		}
	}
	return found
}

func (t *Table) findForm(text string, forms func(string) []string) (int, bool) {
	if i, ok := t.LookUp(text); ok {
		return i, true
	}
	for _, form := range forms(text) {
		if i, ok := t.LookUp(form); ok {
			return i, true
		}
	}
	if respelt, ok := american(text); ok {
		return t.findForm(respelt, forms)
	}
	return t.findMade(text)
}

var (
	spellingOnce sync.Once
	spelling     *strings.Replacer // British to American
)

// american respells a text in the American way, in which the catalogue is
// written: "data centre optimisation". It says whether anything was to change.
func american(text string) (respelt string, changed bool) {
	spellingOnce.Do(func() {
		spelling = strings.NewReplacer(
			"centre", "center", "isation", "ization", "ising", "izing", "modelling", "modeling", "labelling", "labeling",
			"analyse", "analyze", "behaviour", "behavior", "colour", "color", "programme ", "program ", "licence", "license",
		)
	})
	text = strings.ToLower(text)
	respelt = spelling.Replace(text)
	return respelt, respelt != text
}

// FieldForms are the ways to read a field of study: as it stands, and what
// follows the name of the degree ("MSc in physics", "Bachelor of Law").
func FieldForms(text string) []string {
	forms := StudyForms(text)
	for _, joint := range []string{" in ", " of "} {
		if _, after, ok := strings.Cut(text, joint); ok {
			forms = append(forms, after)
		}
	}
	return forms
}

// StudyForms are the ways to read a field of study that nothing stands before: as it stands,
// and without a word that says no more than that it is studied.
func StudyForms(text string) []string {
	forms := []string{text}
	for _, word := range []string{"degree", "studies"} {
		if cut, ok := cutLastWord(text, word); ok {
			forms = append(forms, cut)
		}
	}
	return forms
}

func cutLastWord(text, word string) (string, bool) {
	text = strings.TrimSpace(text)
	at := len(text) - len(word)
	if at < 2 || text[at-1] != ' ' || !strings.EqualFold(text[at:], word) {
		return "", false
	}
	return text[:at-1], true
}
