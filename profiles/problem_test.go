package profiles_test

import (
	"errors"
	"strings"
	"testing"

	"layerpath/data/document"
	"layerpath/profiles"
)

// Hints that several problems share.
const (
	skillLevels = "use beginner, intermediate, advanced or expert (or 1 to 4)"
	degreeWords = "use none, secondary, vocational, associate, bachelor, master or doctorate"
	riasecWay   = "use 1 to 6 different letters of RIASEC, such as SEC"
	nameIt      = "give it a name: {name: python, level: advanced}"
	listWay     = `begin each one with "- ", or put them between [ and ]`
	reportWay   = "give the profile, or what recommend -o json, plan -o json or batch --full make of it"
	aText       = "write a text, or leave it out"
	onePerson   = "give one person's profile at a time"
)

// told gives problems as a person sees them: each with its hint on a line below.
func told(t *testing.T, err error) string {
	t.Helper()
	problems, ok := errors.AsType[document.Problems](err)
	if !ok {
		t.Fatalf("got %v, want problems", err)
	}
	var lines []string
	for _, p := range problems {
		if p.Kind != kindOf(p.Text) {
			t.Errorf("%q is of the kind %q", p.Text, p.Kind)
		}
		lines = append(lines, p.Error())
		if p.Hint() != "" {
			lines = append(lines, "  "+p.Hint())
		}
	}
	return strings.Join(lines, "\n")
}

// kindOf tells the kind of a problem by how its text begins: a batch counts rows by these
// words, and whoever compares two summaries compares them.
func kindOf(text string) document.Kind {
	if strings.HasSuffix(text, "no profile") || strings.HasSuffix(text, "without its profile") || strings.Contains(text, " is no profile, ") {
		return "no profile"
	}
	if strings.Contains(text, "documents in one file") || strings.HasPrefix(text, "a list where one person") || strings.HasPrefix(text, "no person, but ") {
		return "several in one"
	}
	for _, k := range [...]struct{ begin, kind string }{
		{"not text", "not text in UTF-8"},
		{"not readable as JSON", "not readable as JSON"},
		{"not readable as YAML", "not readable as YAML"},
		{"larger than ", "too large"},
		{"unknown key ", "unknown key"},
		{"unknown RIASEC code ", "unknown RIASEC code"},
		{"key ", "a key twice"},
		{"nested too deeply", "nested too deeply"},
		{"says nothing", "says nothing"},
		{"a profile has keys with values", "no profile"},
	} {
		if strings.HasPrefix(text, k.begin) {
			return document.Kind(k.kind)
		}
	}
	return ""
}

type problemCase struct {
	name, text string
	want       []string // problems and hints by turns; an empty hint is none
}

func checkProblems(t *testing.T, cases []problemCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p, err := profiles.Read(strings.NewReader(c.text), "p.yaml")
			if err == nil {
				t.Fatalf("read as %+v", p)
			}
			var want []string
			for i, line := range c.want {
				switch {
				case i%2 == 0:
					want = append(want, "p.yaml:"+line)
				case line != "":
					want = append(want, "  "+line)
				}
			}
			if got := told(t, err); got != strings.Join(want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
			}
		})
	}
}

// What is wrong in a file that can be read: whoever wrote it is told where, what
// and the way out.
func TestReadProblems(t *testing.T) {
	checkProblems(t, []problemCase{
		{"a misspelt key", "nmae: x", []string{`1: unknown key "nmae"`, `did you mean "name"?`}},
		{"a key in another case", "Skills: [go]", []string{`1: unknown key "Skills"`, `did you mean "skills"?`}},
		{"a key twice but for case", "SKILLS: []\nskills: [go]", []string{`1: unknown key "SKILLS"`, `did you mean "skills"?`}},
		{"a key that is a mapping", "? {a: b}\n: c", []string{`1: a key is a text, this is a mapping`, quotes}},
		{"a key twice", "name: a\nskills: [b]\nname: c", []string{`3: key "name" twice`, "the first is on line 1: keep one of them"}},
		{"a key twice in JSON", "{\"name\":\"a\",\n\"name\":\"b\"}", []string{`2: key "name" twice`, "the first is on line 1: keep one of them"}},
		{"a key twice in a skill", "skills: [{name: a, name: b}]", []string{`1: key "name" twice`, "the first is on line 1: keep one of them"}},

		{"a level that is a list", "skills: [{name: go, level: [3]}]", []string{`1: a skill level is a word or a number, this is a list`, skillLevels}},
		{"a skill without a name", "skills: [{level: 3}]", []string{`1: a skill without a name`, nameIt}},
		{"a skill with an empty name", "skills: [{name: {}, level: 1}]", []string{"1: a skill's name is a text, this is a mapping", aText}},
		{"a skill with a misspelt name", "skills: [{nmae: go}]", []string{`1: unknown key "nmae"`, `did you mean "name"?`}},
		{"a skill whose name is a list", "skills: [{name: [go]}]", []string{`1: a skill's name is a text, this is a list`, aText}},
		{"a skill that is a list", "skills: [[go]]", []string{`1: a skill is a name, or a mapping of name and level; this is a list`, "give each skill an entry of its own"}},
		{"a name with a colon", "skills:\n- Lee: x", []string{`2: unknown key "Lee"`, `put quotes around it: "Lee: x"`}},
		{"a name with a colon at its end", "skills:\n- Lee:", []string{`2: unknown key "Lee"`, `put quotes around it: "Lee:"`}},
		{"a level after a colon", "skills:\n- C#: 3", []string{`2: unknown key "C#"`, `write {name: C#, level: advanced}`}},
		{"groups of skills", "skills:\n- languages: [go]", []string{`2: unknown key "languages"`, "known here: name, level"}},
		{"skills as a mapping", "skills: {go: 3}", []string{`1: skills is a list, this is a mapping`, listWay}},
		{"1001 skills", "skills: [" + strings.Repeat("a,", 1000) + "\na]", []string{"2: more than 1000 skills", onePerson}},
		{"1001 interests", "interests: [" + strings.Repeat("a,", 1001) + "]", []string{"1: more than 1000 interests", onePerson}},
		{"1001 degrees", "degrees: [" + strings.Repeat("none,", 1001) + "]", []string{"1: more than 1000 degrees", onePerson}},

		{"an interest with a colon", "interests:\n- Lee: x", []string{"2: an interest is a text, this is a mapping", `put quotes around it: "Lee: x"`}},
		{"an interest as a mapping", "interests: [{name: chips, level: 3}]", []string{"1: an interest is a text, this is a mapping", aText}},
		{"interests as a mapping", "interests: {a: b}", []string{"1: interests is a list, this is a mapping", listWay}},

		{"a degree's level as its key", "degrees:\n- bachelor: law", []string{`2: unknown key "bachelor"`, "write {level: bachelor, field: law}"}},
		{"two mistakes in one degree", "degree: {levle: guru, feild: law}", []string{`1: unknown key "levle"`, `did you mean "level"?`, `1: unknown key "feild"`, `did you mean "field"?`}},
		{"a degree's parts of other kinds", "degree:\n  level: [a]\n  field: {b: c}", []string{"2: a degree level is a word, this is a list", degreeWords, "3: the field is a text, this is a mapping", aText}},
		{"degree as a list", "degree: [bachelor]", []string{"1: degree is a single one, this is a list", "put several under degrees"}},
		{"degrees as a mapping", "degrees: {level: bachelor}", []string{"1: degrees is a list, this is a mapping", listWay}},
		{"a list of lists of degrees", "degrees: [[bachelor]]", []string{"1: a degree has a level and a field, this is a list", "write {level: bachelor, field: law}, or the level alone"}},
		{"degree and degrees", "degree: master\ndegrees: [bachelor]", []string{"2: degree and degrees are both given", "put them all under degrees"}},
		{"degrees and degree", "degrees: [bachelor]\ndegree: master", []string{"2: degree and degrees are both given", "put them all under degrees"}},

		{"a code with another letter", "riasec: SECX", []string{`1: unknown RIASEC code "SECX"`, riasecWay}},
		{"a code with a letter twice", "riasec: SS", []string{`1: unknown RIASEC code "SS"`, riasecWay}},
		{"a code as a list", "riasec: [S, E]", []string{"1: riasec is one word, this is a list", riasecWay}},
		{"a name that is a list", "name: [a]", []string{"1: the name is a text, this is a list", aText}},

		{"all at once, in the order of lines", "skils: [x]\nskills:\n- {name: go, level: [9]}\n- {name: sql, lvl: guru, nmae: x}\nage: 7\nriasec: Q\ndegree: [phd]\n",
			[]string{`1: unknown key "skils"`, `did you mean "skills"?`, `3: a skill level is a word or a number, this is a list`, skillLevels, `4: unknown key "nmae"`, `did you mean "name"?`,
				`6: unknown RIASEC code "Q"`, riasecWay, `7: degree is a single one, this is a list`, "put several under degrees"}},
		{"one mistake used three times", "skills: [&a {level: [guru], name: x}, *a, *a]", []string{`1: a skill level is a word or a number, this is a list`, skillLevels}},
		{"an alias that leads back in the file", "skills:\n- &a {name: go, level: {a: b}}\n- {name: [sql]}\n- *a\n",
			[]string{`2: a skill level is a word or a number, this is a mapping`, skillLevels, `3: a skill's name is a text, this is a list`, aText}},

		{"a summary", "schema: layerpath/cohort/v1\npeople: 3", []string{`1: "layerpath/cohort/v1" is a summary of many people, and no profile`, "layerpath merge joins summaries; give one person's profile, or a report on it"}},
		{"a ranking before and after", `{"schema": "layerpath/what-if/v1"}`, []string{`1: "layerpath/what-if/v1" is a ranking before and after a change, and no profile`, "give its before or its after, a report each: jq .after"}},
		{"several people compared", `{"schema": "layerpath/comparison/v1"}`, []string{`1: "layerpath/comparison/v1" is several people compared, and no profile`, "give one person's profile, or a report on it"}},
		{"a measure", `{"schema": "layerpath/eval/v1"}`, []string{`1: "layerpath/eval/v1" is a measure of how good the advice is, and no profile`, reportWay}},
		{"a line of a batch", `{"id": "a", "layers": [{"layer": 4}], "closeCalls": []}`, []string{"1: a line that batch wrote is no profile, and has none", reportWay}},
		{"a line of a batch by its name", `{"schema": "layerpath/brief/v1"}`, []string{`1: "layerpath/brief/v1" is a line that batch wrote, and no profile`, reportWay}},
		{"a report of another time", `{"schema": "layerpath/report/v9"}`, []string{`1: "layerpath/report/v9" is a report of another layerpath, and no profile`, reportWay}},
		{"a report that was cut", `{"schema": "layerpath/report/v1", "layers": []}`, []string{`1: "layerpath/report/v1" without its profile`, reportWay}},
		{"a mistake in a report", "schema: layerpath/report/v1\nprofile:\n  riasec: Q", []string{`3: unknown RIASEC code "Q"`, riasecWay}},

		{"a list of people", "- name: a\n- name: b", []string{"1: a list where one person is wanted", onePerson}},
		{"a list of people in JSON", "[{}]", []string{"1: a list where one person is wanted", onePerson}},
		{"a text", "hello", []string{`1: a profile has keys with values, this is "hello"`, smallest}},
		{"a number", "\n5", []string{`2: a profile has keys with values, this is "5"`, smallest}},
	})
}
