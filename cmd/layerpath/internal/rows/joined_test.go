package rows

import (
	"fmt"
	"strings"
	"testing"
)

// A separator beside a text is one that lost its line break where another person follows, and
// else a text, which YAML allows.
func TestJoinedPeopleAreTwo(t *testing.T) {
	for text, line := range map[string]int{
		"id: a\nriasec: SEC---\nid: b\n":                      2,
		"id: a\nskills:\n- go ---\nprofession: nurse\n":       3,
		"id: a\n---id: b\n":                                   2,
		"  id: a\n  aim: move---\n  name: b\n":                2,
		"id: a\n---x\nskills: [go]\n":                         2,
		"id: a\nabout: one ---\n":                             0,
		"id: a\nskills: [go]\nabout: one ---\nhobby: chess\n": 0,
		"id: a\nabout: one ---\n  two\n":                      0,
		"id: a\nabout: |\n  one ---\n  skills: none\n":        0,
		"id: a # ---\nskills: [go]\n":                         0,
		"id: a\nskills: [go]\n":                               0,
	} {
		if n, _ := joined(text); n != line {
			t.Errorf("%q: line %d, want %d", text, n, line)
		}
		got, _ := readAll(t, []byte("id: x\n---\n"+text))
		if bad := line > 0; len(got.bad) != 0 != bad || bad && !strings.Contains(got.bad[0], fmt.Sprintf(`not readable as YAML, near line %d: "---" beside a text; bytes 7 to `, line+1)) {
			t.Errorf("%q: %q", text, got.bad)
		}
	}
	got, _ := readAll(t, []byte("id: a\nabout: \"one ---\n  two\"\nskills: [go]\n"))
	if len(got.people) != 1 {
		t.Errorf("a text in quotes: %q", got.bad)
	}
}

// Whole files in something else, in each form, are an error that has all their bytes.
func TestWrappedPeopleAreTold(t *testing.T) {
	const line = `{"cohort":"spring","people":[{"id":"a","skills":["go"]},{"id":"b","skills":["go"]}]}`
	for _, text := range []string{
		line, line + "\n" + `{"id":"c","skills":["go"]}`, "{\n" + line[1:], `[` + line + `]`, "cohort: spring\npeople:\n- id: a\n  skills: [go]\n", "- cohort: spring\n  people:\n  - skills: [go]\n",
		`{"cohort":"` + strings.Repeat("x", 100_000) + line[11:],
	} {
		got, _ := readAll(t, []byte(text))
		if len(got.bad) != 1 || !strings.Contains(got.bad[0], `no person, but a list of them in "people"; bytes `) || len(got.people) != strings.Count(text, "\n{") {
			t.Errorf("%.200q: %q, %q", text, got.people, got.bad)
			continue
		}
		if n := strings.Count(text[got.unread[0].from:got.unread[0].to], "skills"); n+len(got.people) != strings.Count(text, "skills") {
			t.Errorf("%.200q: %v", text, got.unread)
		}
	}
}
