package profiles

import (
	"cmp"
	"reflect"
	"strings"
	"testing"

	"layerpath/data/document"
)

// A file of people in something else is no person of whom nothing is known: then a whole school
// would be one empty row.
func TestPeopleInSomethingElseAreNotNobody(t *testing.T) {
	for text, want := range map[string]string{
		`{"cohort":"spring","people":[{"id":"a","skills":["go"]},{"id":"b"}]}`:   `no person, but a list of them in "people"|give the list alone: jq .people`,
		`{"id":"x","name":"spring","data":{"n":1,"people":[{"degree":"none"}]}}`: `no person, but a list of them in "data.people"|give the list alone: jq .data.people`,
		"cohort: spring\npeople:\n- id: a\n  riasec: S\n":                        `no person, but a list of them in "people"|give the list alone: jq .people`,
		`{"maya":{"skills":["go"]},"leo":{"skills":["go"]}}`:                     `no person, but one in "maya"|give each person alone: jq .maya`,
		`{"profile":{"skills":["go"]}}`:                                          `no person, but one in "profile"|give each person alone: jq .profile`,
		`{"the people":[{"limits":{"months":3}}]}`:                               `no person, but a list of them in "the people"|give the list alone`,
		`{"people":[{"schema":"layerpath/report/v1","profile":{"id":"a"}}]}`:     `no person, but a list of them in "people"|give the list alone: jq .people`,
	} {
		p, err := Read(strings.NewReader(text), "")
		problems, _ := err.(document.Problems)
		if len(problems) != 1 || problems[0].Text+"|"+problems[0].Way != want || problems[0].Kind != document.Several {
			t.Errorf("%s: %+v, %+v", text, p, problems)
		}
	}
	for _, text := range []string{
		`{"skills":["go"],"friends":[{"skills":["sql"]}]}`, `{"id":"a","jobs":[{"name":"x"}]}`, `{"id":"a","jobs":[{"skills":[]}]}`, `{"skills":[],"people":[{"skills":["go"]}]}`, `{"a":["skills"]}`, `{}`,
	} {
		if _, err := Read(strings.NewReader(text), ""); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// Who looks for people in a broken file knows them by the keys that the reader knows.
func TestKeysAreThoseOfTheReader(t *testing.T) {
	for _, key := range Keys() {
		var s schema
		var p Profile
		text := map[string]string{"riasec": "S", "aim": "stay", "degree": "none", "degrees": "none"}
		if s.value(key, textCell(cmp.Or(text[key], "x")), &p); reflect.ValueOf(p).IsZero() && len(s.Problems) == 0 {
			t.Errorf("the reader knows no %s", key)
		}
	}
	for _, key := range append(Keys(), "profile") {
		if !TellsPerson(key) {
			continue
		}
		for _, text := range []string{`{"skills":[{"name":"go","KEY":1}]}`, `{"degree":{"level":"none","KEY":1}}`, `{"limits":{"months":3,"KEY":1}}`, `{"profession":{"text":"nurse","KEY":1}}`} {
			p, err := Read(strings.NewReader(strings.Replace(text, "KEY", key, 1)), "")
			if err == nil && (len(p.Notes) != 1 || p.Notes[0].Kind != KeyNote) {
				t.Errorf("%s is a key within a profile, too: %s, %+v", key, text, p)
			}
		}
	}
	if TellsPerson("id") || TellsPerson("name") || TellsPerson("Skills") {
		t.Error("more keys tell a person")
	}
}
