package profiles_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"layerpath/data/document"
	"layerpath/profiles"
)

// A place is a key of a profile with what stands around its value, as lines of YAML and in
// JSON, and the empty values that mean nobody said anything.
type place struct {
	key        string
	yaml, json string // %s is the value, on line 2
	empty      string // kinds beside null and an empty text
}

func places() []place {
	all := []place{
		{"degree", "x: y\ndegree: %s", "{\"x\": 1,\n\"degree\": %s}", "{} []"}, // [] is what programs write for none
		{"degrees", "x: y\ndegrees: %s", "{\"x\": 1,\n\"degrees\": %s}", "[]"},
		{"skills", "x: y\nskills: %s", "{\"x\": 1,\n\"skills\": %s}", "[]"},
		{"interests", "x: y\ninterests: %s", "{\"x\": 1,\n\"interests\": %s}", "[]"},
		{"limits", "x: y\nlimits: %s", "{\"x\": 1,\n\"limits\": %s}", "{}"},
		{"a skill", "skills:\n- %s", "{\"skills\": [\n%s]}", "{}"},
		{"a degree", "degrees:\n- %s", "{\"degrees\": [\n%s]}", "{}"},
		{"an interest", "interests:\n- %s", "{\"interests\": [\n%s]}", ""},
	}
	for _, key := range []string{"id", "name", "profession", "riasec", "aim"} {
		all = append(all, place{key, "x: y\n" + key + ": %s", "{\"x\": 1,\n\"" + key + "\": %s}", ""})
	}
	for _, form := range []struct{ open, close, keys string }{
		{`"limits": {`, "}", "noDegree noCoding hoursPerWeek months"},
		{`"degree": {"level": "master", `, "}", "field status expected"},
		{`"degree": {"field": "law", `, "}", "level unclear"},
		{`"degree": {"field": {"text": "law", `, "}}", "id"},
		{`"degrees": [{"level": 2, "field": "law", `, "}]", "status expected"},
		{`"skills": [{"name": "go", `, "}]", "level unclear assumed"},
		{`"skills": [{"level": 2, `, "}]", "name text id"},
		{`"profession": {"text": "nurse", `, "}", "id"},
		{`"interests": [{"id": "chips", `, "}]", "text"},
	} {
		for key := range strings.FieldsSeq(form.keys) {
			text := form.open + "\n\"" + key + "\": %s" + form.close
			all = append(all, place{form.open + key, text, "{" + text + "}", ""})
		}
	}
	return all
}

// readings are all the ways in which a profile is read from a text.
func readings(text string) map[string]func() (profiles.Profile, error) {
	var d profiles.Decoder
	decoded := func(read func(string) (*profiles.Profile, error)) func() (profiles.Profile, error) {
		return func() (profiles.Profile, error) { p, err := read(text); return *p, err }
	}
	ways := map[string]func() (profiles.Profile, error){
		"recommend":    func() (profiles.Profile, error) { return profiles.Read(strings.NewReader(text), "") },
		"batch, texts": decoded(d.Text),
	}
	if strings.HasPrefix(text, "{") {
		ways["batch, lines"] = decoded(d.JSON)
	}
	return ways
}

// A value of another kind meant something to whoever wrote it, be it empty: each key tells
// so, with its line and the way out, however the profile is read.
func TestValuesOfAnotherKind(t *testing.T) {
	wrong := []string{"{}", "[]", `{"a": "b"}`, `["a"]`, "[[]]", "[{}]", `[["a"]]`, `{"a": {}}`}
	right := map[string]string{
		"degree":  `["a"] [[]] [{}] [["a"]] {"a": "b"} {"a": {}}`, // told in words of their own
		"degrees": `["a"] [{}]`, "skills": `["a"] [{}]`, "interests": `["a"]`, "limits": `{"a": "b"} {"a": {}}`,
		"a skill": `{"a": "b"} {"a": {}}`, "a degree": `{"a": "b"} {"a": {}}`,
	}
	for _, at := range places() {
		for _, value := range wrong {
			if strings.Contains(at.empty, value) || strings.Contains(right[at.key], value) {
				continue
			}
			for _, text := range []string{fmt.Sprintf(at.yaml, value), fmt.Sprintf(at.json, value)} {
				for way, read := range readings(text) {
					_, err := read()
					problems, _ := err.(document.Problems)
					if len(problems) == 0 {
						t.Errorf("%s: %s: %s is read", way, at.key, text)
						continue
					}
					for _, p := range problems {
						if p.Line != 2 || p.Hint() == "" {
							t.Errorf("%s: %s: %s: line %d, %s; hint %q", way, at.key, text, p.Line, p.Text, p.Hint())
						}
					}
				}
			}
		}
	}
}

// A form that nobody filled in says nothing, and is no mistake.
func TestEmptyValuesAreNotSaid(t *testing.T) {
	for _, at := range places() {
		for value := range strings.FieldsSeq(`null "" ` + at.empty) {
			for _, text := range []string{fmt.Sprintf(at.yaml, value), fmt.Sprintf(at.json, value)} {
				if at.key == "a skill" && value == `""` || strings.HasPrefix(at.key, `"skills": [{"level"`) {
					continue // a skill that has a level needs a name
				}
				for way, read := range readings(text) {
					p, err := read()
					if err != nil {
						t.Errorf("%s: %s: %s: %v", way, at.key, text, err)
					} else if p.Notes = nil; !strings.Contains(at.key, "{") && !reflect.DeepEqual(withoutLines(p), profiles.Profile{}) {
						t.Errorf("%s: %s: %s: %+v", way, at.key, text, p)
					}
				}
			}
		}
	}
}
