package profiles_test

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"layerpath/data/document"
	"layerpath/profiles"
)

// Whatever a file holds, reading it ends with a profile or with problems that can
// be printed in a line each; and a profile once read can be saved and read again.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		maya, "{{},<<}", " # c\n{{},<<}", "a: {{},<<}", "{}", "---\n{}\n---\n", "degree: bachelor:law\n", "name: &a\n  - *a", "skills: [&x go, *x]", "<<: {name: x}",
		`{"skills": ["a\/b", {"name": "\u0000", "level": 2}], "degree": {"level": "none"}}`, "{}{}", "\ufeffname: x", "\xff\xfea\x00:\x00 \x00b\x00",
		"skills:\n- Lee: x\n- C #\n- #x\n- \"\\e[31m\"\n- |\n  a\n  b\n", "interests: chips\nriasec: src\n", "? a\n: !!binary b", "name: >-\n  a\n\n  b\n", "id: \"a\nb",
		"skills: 'go:9, \"a, b\":3; x:3:4'\ndegrees: PhD:law, :art\n", "skills: [{name: 'go:3'}, {text: a, id: b, level: 2, assumed: true, unclear: guru}, {text: a, id: c, level: 2, assumed: true, unclear: guru}]\nage: 7\n", "degree: {unclear: guru, field: {text: law, id: law}}\n", "aim: Move\nlimits: {noDegree: yes, hoursPerWeek: 6, months: 0}\ndegrees:\n- {level: master, status: in-progress, expected: 2027}\n- 'bachelor:law:in-progress:2027'\n- {status: ongoing}\n- {field: 'x:done', expected: 2020}\n", `{"schema": "layerpath/report/v1", "profile": {"name": "x", "skills": [{"id": "go"}]}}`, "schema: layerpath/cohort/v1",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := profiles.Read(bytes.NewReader(text), "p")
		if err != nil {
			problems, ok := errors.AsType[document.Problems](err)
			if !ok || len(problems) == 0 || !reflect.DeepEqual(p, profiles.Profile{}) {
				t.Fatalf("%+v, %v", p, err)
			}
			line := 0
			for _, problem := range problems {
				if problem.Line < line || problem.Kind != kindOf(problem.Text) || strings.ContainsAny(problem.Error()+problem.Hint(), "\n\x1b\x00") {
					t.Fatalf("%q", problems)
				}
				line = problem.Line
			}
			return
		}
		p.Notes = nil
		var b bytes.Buffer
		if err := profiles.Write(&b, p); err != nil {
			t.Fatal(err)
		}
		again, err := profiles.Read(bytes.NewReader(b.Bytes()), "p")
		if err != nil || !reflect.DeepEqual(withoutLines(again), withoutLines(p)) {
			t.Fatalf("%v\n%+v\n%+v\n%s", err, p, again, b.Bytes())
		}
	})
}
