package names

import (
	"slices"
	"strings"
	"sync"
)

// Find gives the entries that a text names, in the order of the text: it looks the text
// up whole, then what stands outside and inside its parentheses, then the parts of a
// list, of which each must be known. Forms are the ways to read one name, such as
// [SkillForms]; the first that names anything counts.
func (t *Table) Find(text string, forms func(string) []string) []int {
	if i, ok := t.findForm(text, forms); ok {
		return []int{i}
	}
	if outside, inside, ok := parentheses(text); ok {
		found := t.Find(outside, forms)
		for _, i := range t.Find(inside, forms) {
			if !slices.Contains(found, i) {
				found = append(found, i)
			}
		}
		return found
	}
	return t.findParts(text, forms)
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
	return 0, false
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

// parentheses splits "Amazon Web Services (AWS)".
func parentheses(text string) (outside, inside string, ok bool) {
	before, rest, opened := strings.Cut(text, "(")
	inside, after, closed := strings.Cut(rest, ")")
	if !opened || !closed {
		return "", "", false
	}
	return before + " " + after, inside, true
}

// findParts looks up the parts of "C/C++" or "HTML, CSS and JavaScript".
func (t *Table) findParts(text string, forms func(string) []string) []int {
	for _, joint := range []string{" and ", " or ", " & ", " + ", ";"} {
		text = strings.ReplaceAll(text, joint, "/")
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '/' || r == ',' })
	if len(parts) < 2 {
		return nil
	}
	var found []int
	for _, part := range parts {
		i, ok := t.findForm(part, forms)
		if !ok {
			return nil
		}
		if !slices.Contains(found, i) {
			found = append(found, i)
		}
	}
	return found
}

// SkillForms are the ways to read the name of a skill: as it stands, and without
// the general words that people put around one ("Go programming", "advanced
// Excel", "SAP software"). Such a word never changes what the skill is, only how it
// is spoken of; "web design" and "design" are two skills, so "design" is none.
func SkillForms(text string) []string {
	forms := []string{text}
	for _, word := range []string{
		"software", "programming language", "programming", "language", "framework", "library", "skills", "tools", "tool",
		"basics", "fundamentals", "development", "scripting", "administration", "pipelines", "platform", "systems",
		"optimization", "techniques", "methods", "theory", "knowledge", "experience", "certification", "course", "a bit", "a little",
	} {
		if cut, ok := cutLastWord(text, word); ok {
			forms = append(forms, cut)
		}
	}
	for _, form := range forms {
		for _, word := range []string{"advanced ", "basic ", "applied ", "modern ", "using ", "some ", "a little ", "a bit of "} {
			if len(form) > len(word) && strings.EqualFold(form[:len(word)], word) {
				forms = append(forms, form[len(word):])
			}
		}
	}
	return forms
}

// FieldForms are the ways to read a field of study: as it stands, and what
// follows the name of the degree ("MSc in physics", "Bachelor of Law").
func FieldForms(text string) []string {
	forms := []string{text}
	for _, joint := range []string{" in ", " of "} {
		if _, after, ok := strings.Cut(text, joint); ok {
			forms = append(forms, after)
		}
	}
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
