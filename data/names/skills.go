package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A form of a skill's name is the text with something left aside. How that was spoken of
// says how sure it is that an everyday word which is left is meant as a name.
type form struct {
	text string
	sure surety
}

type surety int

const (
	other   surety = iota // nothing says so: "rest techniques", "Amazon Go"
	said                  // of what somebody can do: "some Go", "some rest" is told by its capital
	certain               // of what can only be a name: "Go programming", "Go 1.21"
)

// mostForms keeps a sentence from being read in ever more ways.
const mostForms = 40

// SkillForms are the ways to read the name of a skill: as it stands, and without what
// people put around one ("good knowledge of Linux", "Python 3.11", "Microsoft Visio 2019",
// "advanced Excel skills"). None of it changes what the skill is, only how it is spoken of;
// "web design" and "design" are two skills, so "design" is none. What is left is the whole
// name of a skill or nothing: no word of it is looked up alone. The fewer words left aside,
// the sooner a form comes.
func SkillForms(text string) []string {
	found := []form{{text, other}}
	for i := 0; i < len(found) && len(found) < mostForms; i++ {
		found = appendForms(found, found[i])
	}
	forms := []string{text}
	for _, f := range found[1:] {
		if f.sure == certain || !everyday(f.text) || f.sure == said && capital(f.text) {
			forms = append(forms, f.text)
		}
	}
	return forms
}

// appendForms appends what a form is with one thing more left aside.
func appendForms(to []form, f form) []form {
	add := func(text string, sure surety, ok bool) {
		if ok && text != "" && !slices.ContainsFunc(to, func(f form) bool { return f.text == text }) {
			to = append(to, form{text, max(sure, f.sure)})
		}
	}
	before, last := cutLast(f.text)
	_, made := cutLast(before)
	add(before, certain, endsName(last) && !beginsSaying(before) && !does(before) && !endsKind(made)) // basic programming isn't BASIC, and a tool's development isn't its use
	add(before, said, endsSaying(last))
	add(before, other, endsKind(last))
	first, after := cutFirst(f.text)
	add(after, said, beginsSaying(first) && (plainWord(first) != "like" || f.sure == certain || capital(after))) // who likes cooking can't cook yet
	text, ok := cutPractice(f.text)
	add(text, said, ok)
	text, ok = cutYears(f.text)
	add(text, said, ok)
	text, sure, ok := cutVersion(f.text)
	add(text, sure, ok)
	text, ok = cutYear(f.text)
	add(text, certain, ok)
	text, ok = cutVersionName(f.text)
	add(text, other, ok)
	_, text, ok = cutMaker(f.text)
	add(text, other, ok)
	text, ok = otherNumber(f.text)
	add(text, other, ok)
	return to
}

// endsName says whether a word at the end tells that a name stands before it. Titles
// ("Java developer") are what somebody is.
func endsName(word string) bool {
	switch strings.ToLower(word) {
	case "programming", "language", "framework", "frameworks", "library", "libraries", "scripting", "coding", "development",
		"syntax", "version", "api", "apis", "sdk", "ide", "server", "database", "databases":
		return true
	}
	return false
}

// does says whether a word is what somebody does with the thing behind it: "design APIs",
// "test databases".
func does(word string) bool {
	switch strings.ToLower(word) {
	case "design", "designing", "build", "building", "test", "testing", "develop", "document", "integrate", "love", "maintain", "manage", "migrate",
		"model", "modeling", "monitor", "plan", "planning", "program", "secure", "write", "writing":
		return true
	}
	return false
}

// endsSaying says whether a word at the end tells how well somebody knows what stands
// before it, or how they came to: "Excel skills", "Excel (advanced)", "German C1".
func endsSaying(word string) bool {
	switch plainWord(word) {
	case "skills", "skill", "knowledge", "experience", "basics", "fundamentals", "certification", "certificate", "course", "courses",
		"proficiency", "expertise", "competence", "usage", "user", "beginner", "basic", "intermediate", "advanced", "expert", "fluent", "native",
		"a1", "a2", "b1", "b2", "c1", "c2", "bit", "little":
		return true
	}
	return false
}

// endsKind says whether a word at the end says no more than what kind of thing stands
// before it. Words that make another skill of it are none: management, design, analysis,
// testing, technology. Editions are among them: "a", "pro", "LTS" and Adobe's "CC" and "CS4"
// to "CS6".
func endsKind(word string) bool {
	switch plainWord(word) {
	case "software", "tools", "tool", "pipelines", "platform", "platforms", "systems", "optimization", "techniques", "methods",
		"administration", "suite", "app", "apps", "applications", "packages", "technologies", "services", "edition", "enterprise",
		"pro", "lts", "cc", "cs4", "cs5", "cs6", "principles", "concepts", "a":
		return true
	}
	return false
}

// beginsSaying says whether a word at the front tells how well somebody knows what
// follows, or that it is an example. "Solid" and "sound" aren't among them, which belong
// to mechanics and to engineering.
func beginsSaying(word string) bool {
	switch plainWord(word) {
	case "advanced", "basic", "applied", "modern", "using", "some", "a", "little", "bit", "of", "very", "good", "strong", "excellent", "great",
		"intermediate", "proficient", "fluent", "extensive", "hands-on", "beginner", "elementary", "limited", "decent", "mostly", "mainly",
		"e.g", "eg", "i.e", "like":
		return true
	}
	return false
}

// cutPractice cuts "good working knowledge of Linux" or "programming in C" down to what is
// known or used. What is denied ("no experience with Go") isn't cut: all the words before
// have to be praise.
func cutPractice(text string) (string, bool) {
	words := strings.Fields(text)
	for i := 0; i+2 < len(words) && i < 5; i++ {
		switch plainWord(words[i]) {
		case "knowledge", "experience", "experienced", "understanding", "proficiency", "proficient", "expertise", "expert", "familiarity",
			"familiar", "fluency", "fluent", "competent", "competence", "skilled", "skills", "command", "grasp", "mastery", "exposure",
			"background", "use", "usage", "basics", "fundamentals", "certified", "worked", "working", "work", "years", "programming", "coding",
			"scripting", "development", "developing":
			if slices.Contains([]string{"of", "in", "with", "using", "on", "to"}, words[i+1]) && (words[i+1] == "of" || !people(words[len(words)-1])) {
				return strings.Join(words[i+2:], " "), true
			}
		case "a", "very", "good", "strong", "solid", "sound", "deep", "basic", "advanced", "excellent", "great", "extensive", "thorough",
			"practical", "proven", "hands-on", "in-depth", "prior", "previous", "professional", "general", "some", "intermediate",
			"and":
		default:
			return "", false
		}
	}
	return "", false
}

// people says whether a word is of people that somebody works with, or for: "work with
// product owners" is no product ownership.
func people(word string) bool {
	switch strings.TrimSuffix(plainWord(word), "s") { // "partie" is of parties
	case "owner", "manager", "designer", "developer", "engineer", "analyst", "scientist", "tester", "architect", "administrator",
		"consultant", "client", "customer", "stakeholder", "team", "department", "partie", "party", "colleague", "people", "user", "vendor":
		return true
	}
	return false
}

// cutYears cuts how long something was done: "3 years of Python", "Python - 3 yrs".
func cutYears(text string) (string, bool) {
	isYears := func(number, unit string) bool {
		unit = plainWord(unit)
		return isVersion(number) && slices.Contains([]string{"year", "years", "yr", "yrs", "months"}, unit)
	}
	words := strings.Fields(text)
	n := len(words)
	switch {
	case n > 3 && isYears(words[0], words[1]) && slices.Contains([]string{"of", "in", "with", "using"}, words[2]):
		words = words[3:]
	case n > 2 && isYears(words[0], words[1]):
		words = words[2:]
	case n > 2 && isYears(words[n-2], words[n-1]) && !strings.HasSuffix(words[n-3], ":"):
		words = words[:n-2]
	default:
		return "", false
	}
	return strings.Join(words, " "), true
}

// otherNumber gives the singular of a plural at the end, and the plural of a singular.
// One word alone gives its singular only, and has to be an acronym ("APIs") or a long one
// ("spreadsheets"): of the others too many name a product as well ("slacks", "window"). A
// list has no number.
func otherNumber(text string) (string, bool) {
	text = strings.TrimSpace(text)
	at := strings.LastIndexByte(text, ' ') + 1
	before, last := text[:at], text[at:]
	singular, plural := strings.CutSuffix(last, "s")
	switch n := len(singular); {
	case n < 3, !unicode.IsLetter(rune(singular[n-1])), singular[n-1] == 's', singular[n-1] == 'i', strings.ContainsAny(text, ",/"),
		strings.Contains(text, " and "), strings.Contains(text, " or "):
		return "", false
	case !plural:
		return text + "s", before != ""
	}
	if stem, ok := strings.CutSuffix(singular, "ie"); ok {
		singular = stem + "y"
	}
	return before + singular, before != "" || len(last) > 8 || strings.ToUpper(singular) == singular
}

// cutLast cuts the last word off a text. What stands behind a colon is a level, which the
// reading of a profile takes.
func cutLast(text string) (before, word string) {
	text = strings.TrimSpace(text)
	at := strings.LastIndexByte(text, ' ')
	if at < 0 || strings.HasSuffix(strings.TrimSpace(text[:at]), ":") {
		return "", text
	}
	return strings.TrimRight(text[:at], " ,;-–—"), text[at+1:]
}

func cutFirst(text string) (word, after string) {
	word, after, _ = strings.Cut(strings.TrimSpace(text), " ")
	return word, strings.TrimSpace(after)
}

// capital says whether a text begins as a name is written.
func capital(text string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(text))
	return unicode.IsUpper(r)
}
