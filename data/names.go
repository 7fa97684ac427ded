package data

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/hbollon/go-edlib"
)

// nameIndex finds entries by the key of any of their names. It is made on the
// first look-up.
type nameIndex struct {
	once        sync.Once
	skills      map[string]int
	fields      map[string]int
	interests   map[string]int
	professions map[string]Job
}

// A Job is what a profession was recognised as: an entry of Professions, or,
// where the person has the title of a role already, of Roles. The index that
// isn't meant is -1.
type Job struct{ Profession, Role int }

func (c *Catalogue) index() *nameIndex {
	c.names.once.Do(func() {
		n := &c.names
		n.skills = make(map[string]int, 4*len(c.Skills))
		for i, s := range c.Skills {
			addNames(n.skills, i, s.ID, s.Name, s.Aliases)
		}
		n.fields = make(map[string]int, 4*len(c.Fields))
		for i, f := range c.Fields {
			addNames(n.fields, i, f.ID, f.Name, f.Aliases)
		}
		n.interests = make(map[string]int, 2*len(c.Interests))
		for i, in := range c.Interests {
			addNames(n.interests, i, in.ID, in.Name, in.Aliases)
		}
		n.professions = make(map[string]Job, 4*len(c.Professions))
		for i, r := range c.Roles {
			addNames(n.professions, Job{Profession: -1, Role: i}, r.ID, r.Title, r.Aliases)
		}
		for i, p := range c.Professions {
			addNames(n.professions, Job{Profession: i, Role: -1}, p.ID, p.Name, p.Aliases)
		}
	})
	return &c.names
}

func addNames[T any](index map[string]T, entry T, id, name string, aliases []string) {
	for _, n := range append([]string{id, name}, aliases...) {
		if key := Key(n); key != "" {
			index[key] = entry
		}
	}
}

// FindSkills gives the skills that a text names, as indexes into c.Skills, in
// the order of the text: none where it isn't known, more than one where an
// answer names several ("C/C++", "AWS Elastic Compute Cloud (EC2)"). It takes
// names and aliases, never parts of them: "Google Ads" doesn't name Go.
func (c *Catalogue) FindSkills(text string) []int {
	return find(c.index().skills, text, skillForms)
}

// FindFields gives the fields of study that a text names, as indexes into
// c.Fields: one as a rule, several for "physics or chemistry". A specialization that
// isn't known is left aside ("physics, ultracold optics", "economics with French").
func (c *Catalogue) FindFields(text string) []int {
	index := c.index().fields
	if found := find(index, text, fieldForms); len(found) > 0 {
		return found
	}
	for _, joint := range []string{",", " with ", " - ", ":"} {
		if before, _, ok := strings.Cut(text, joint); ok {
			if found := find(index, before, fieldForms); len(found) > 0 {
				return found
			}
		}
	}
	return nil
}

// FindInterest gives the interest that a text names, as an index into
// c.Interests.
func (c *Catalogue) FindInterest(text string) (int, bool) {
	i, ok := c.index().interests[Key(text)]
	return i, ok
}

// FindProfession gives what a person's profession is known as. What stands
// around a known one is left aside: an employer behind it ("nurse at a
// children's hospital"), words before it ("senior nurse", "ICU nurse"), since an
// English title ends in what the person is. Exact says whether nothing was left
// aside.
func (c *Catalogue) FindProfession(text string) (job Job, exact, ok bool) {
	index := c.index().professions
	if job, ok := index[Key(text)]; ok {
		return job, true, true
	}
	words := strings.Fields(beforeEmployer(text))
	for i := range words {
		if job, ok := index[Key(strings.Join(words[i:], " "))]; ok {
			return job, false, true
		}
	}
	return Job{}, false, false
}

// beforeEmployer cuts "nurse at a hospital" and "teacher (primary school)" down
// to the title.
func beforeEmployer(text string) string {
	for _, cut := range []string{" at ", " in ", " for ", " with ", " of ", ",", "(", ";", " - "} {
		if before, _, found := strings.Cut(text, cut); found {
			text = before
		}
	}
	return text
}

// find looks a text up whole, then what stands outside and inside its
// parentheses, then the parts of a list, of which each must be known.
func find(index map[string]int, text string, forms func(string) []string) []int {
	if i, ok := findForm(index, text, forms); ok {
		return []int{i}
	}
	if outside, inside, ok := parentheses(text); ok {
		found := find(index, outside, forms)
		for _, i := range find(index, inside, forms) {
			if !slices.Contains(found, i) {
				found = append(found, i)
			}
		}
		return found
	}
	return findParts(index, text, forms)
}

func findForm(index map[string]int, text string, forms func(string) []string) (int, bool) {
	if i, ok := index[Key(text)]; ok {
		return i, true
	}
	for _, form := range append(forms(text), forms(american(text))...) {
		if i, ok := index[Key(form)]; ok {
			return i, true
		}
	}
	return 0, false
}

// american respells a text in the American way, in which the catalogue is
// written: "data centre optimisation".
func american(text string) string {
	return strings.NewReplacer(
		"centre", "center", "isation", "ization", "ising", "izing", "modelling", "modeling", "labelling", "labeling",
		"analyse", "analyze", "behaviour", "behavior", "colour", "color", "programme ", "program ", "licence", "license",
	).Replace(strings.ToLower(text))
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
func findParts(index map[string]int, text string, forms func(string) []string) []int {
	for _, joint := range []string{" and ", " or ", " & ", " + ", ";"} {
		text = strings.ReplaceAll(text, joint, "/")
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '/' || r == ',' })
	if len(parts) < 2 {
		return nil
	}
	var found []int
	for _, part := range parts {
		i, ok := findForm(index, part, forms)
		if !ok {
			return nil
		}
		if !slices.Contains(found, i) {
			found = append(found, i)
		}
	}
	return found
}

// skillForms are the ways to read the name of a skill: as it stands, and without
// the general words that people put around one ("Go programming", "advanced
// Excel", "SAP software"). Such a word never changes what the skill is, only how it
// is spoken of; "web design" and "design" are two skills, so "design" is none.
func skillForms(text string) []string {
	forms := []string{text}
	for _, word := range []string{
		"software", "programming language", "programming", "language", "framework", "library", "skills", "tools", "tool",
		"basics", "fundamentals", "development", "scripting", "administration", "pipelines", "platform", "systems",
		"optimization", "techniques", "methods", "theory", "knowledge", "experience", "certification",
	} {
		if cut, ok := cutLastWord(text, word); ok {
			forms = append(forms, cut)
		}
	}
	for _, form := range forms {
		for _, word := range []string{"advanced ", "basic ", "applied ", "modern ", "using "} {
			if len(form) > len(word) && strings.EqualFold(form[:len(word)], word) {
				forms = append(forms, form[len(word):])
			}
		}
	}
	return forms
}

// fieldForms are the ways to read a field of study: as it stands, and what
// follows the name of the degree ("MSc in physics", "Bachelor of Law").
func fieldForms(text string) []string {
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

// SuggestSkills gives up to n skills whose names are nearest to a text that
// isn't one, the nearest first, as indexes into c.Skills.
func (c *Catalogue) SuggestSkills(text string, n int) []int {
	return nearest(c.index().skills, text, n)
}

// SuggestFields does for fields what SuggestSkills does for skills.
func (c *Catalogue) SuggestFields(text string, n int) []int {
	return nearest(c.index().fields, text, n)
}

// SuggestInterests does for interests what SuggestSkills does for skills.
func (c *Catalogue) SuggestInterests(text string, n int) []int {
	return nearest(c.index().interests, text, n)
}

// SuggestProfessions gives up to n names of professions and roles that are
// nearest to a text, the nearest first.
func (c *Catalogue) SuggestProfessions(text string, n int) []Job {
	return nearest(c.index().professions, text, n)
}

// nearest ranks names by the edit distance of their keys (optimal string
// alignment: a swap of two letters is one edit). More than one edit in three
// letters is another word. A name that starts with the text counts as one edit
// away, and so does one that stands within it word for word ("PUE" in "PUE
// targets"): near enough to offer, not to take.
func nearest[T comparable](index map[string]T, text string, n int) []T {
	key := Key(text)
	type candidate struct {
		key      string
		entry    T
		distance int
	}
	within := runsOfWords(text)
	var found []candidate
	for name, entry := range index {
		var d int
		switch {
		case len(key) >= 3 && strings.HasPrefix(name, key), within[name]:
			d = 1
		case offLength(key, name) > max(1, len(key)/3):
			continue // the difference in length alone is more edits than are allowed
		default:
			d = edlib.OSADamerauLevenshteinDistance(key, name)
		}
		if d <= max(1, len(key)/3) && d < len(key) {
			found = append(found, candidate{name, entry, d})
		}
	}
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(offLength(key, a.key), offLength(key, b.key)), cmp.Compare(a.key, b.key))
	})
	var entries []T
	for _, f := range found {
		if len(entries) < n && !slices.Contains(entries, f.entry) {
			entries = append(entries, f.entry)
		}
	}
	return entries
}

// offLength is by how much the lengths of two keys differ.
func offLength(a, b string) int {
	return max(len(a)-len(b), len(b)-len(a))
}

// runsOfWords gives the keys of all runs of neighbouring words of a text that have
// three letters or more: shorter ones are in many texts by accident.
func runsOfWords(text string) map[string]bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '/' || r == ',' })
	words = words[:min(len(words), 12)] // a longer text is a sentence, not a name
	runs := map[string]bool{}
	for i := range words {
		for j := i + 1; j <= len(words); j++ {
			if key := Key(strings.Join(words[i:j], " ")); len(key) >= 3 {
				runs[key] = true
			}
		}
	}
	return runs
}

// Nearest gives the word of a closed set that is nearest to a text, if any is
// near.
func Nearest(text string, words []string) (string, bool) {
	best, distance := "", max(1, len(text)/3)+1
	for _, w := range words {
		if d := edlib.OSADamerauLevenshteinDistance(strings.ToLower(text), w); d < distance {
			best, distance = w, d
		}
	}
	return best, best != ""
}
