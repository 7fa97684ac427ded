package measure

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"layerpath/data/document"
	"layerpath/data/scale"
	"layerpath/profiles"
)

const nurse = `{"id": "n", "source": "s", "label": "Nurse", "profile": {"degree": "bachelor", "skills": [{"name": "excel", "level": 3}], "riasec": "sec"}, "expect": {"primary": [7], "accept": [6, 5]}}`

func TestRead(t *testing.T) {
	text := "\ufeff" + nurse + "\r\n\n  \n" + `{"id":"m","profile":{"interests":["chips"]},"expect":{"primary":[4,5],"accept":null,"roles":["mlops-engineer"]}}`
	got, err := Read(strings.NewReader(text), "c", 7)
	if err != nil {
		t.Fatal(err)
	}
	want := []Case{
		{ID: "n", Source: "s", Label: "Nurse", Primary: []int{7}, Accept: []int{6, 5}, Line: 1, Profile: profiles.Profile{
			Degrees: []profiles.Degree{{Level: scale.Bachelor}},
			Skills:  []profiles.Skill{{Name: profiles.Name{Text: "excel", Line: 1}, Level: scale.Advanced}},
			RIASEC:  "SEC",
		}},
		{ID: "m", Primary: []int{4, 5}, Accept: []int{}, Roles: []string{"mlops-engineer"}, Line: 4, Profile: profiles.Profile{Interests: []profiles.Name{{Text: "chips", Line: 4}}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// Each message says what was found, in which line, and what to write instead.
func TestReadProblems(t *testing.T) {
	const rest = `"profile": {}, "expect": {"primary": [1]}`
	for _, c := range []struct{ line, text, way string }{
		{`{"id": "a", ` + rest, "not readable as JSON: it ends before the last bracket or quote is closed", jsonWay},
		{`{"id": 'a'}`, `not readable as JSON, at byte 8 of the line: "'" is no quote in JSON`, jsonWay},
		{`{"id": "a" ` + rest + `}`, `not readable as JSON, at byte 12 of the line: "profile" where a comma or the closing bracket is wanted`, jsonWay},
		{"{\"id\": \"\xff\"}", "not readable as JSON, at byte 9 of the line: the byte FF, which is no text in UTF-8", jsonWay},
		{`{"id": "\ude00"}`, `not readable as JSON, at byte 9 of the line: half of a pair, \ude00 without the other half`, jsonWay},
		{"{\"\\u\xff", "not readable as JSON, at byte 3 of the line: a backslash in a text that begins no escape: \"\\\\u\\xff\"", jsonWay},
		{`[]`, "a case is an object with keys and values", jsonWay},
		{nurse + nurse, "text after the end of a case", jsonWay},
		{`{"id": "a", "profil": {}, ` + rest + `}`, `unknown key "profil" in a case`, `did you mean "profile"?`},
		{`{"id": "a", "weight": 2, ` + rest + `}`, `unknown key "weight" in a case`, "known here: id, source, label, profile, expect"},
		{`{"id": "a", "id": "b", ` + rest + `}`, `key "id" twice in a case`, "keep one of them"},
		{`{"id": 5, ` + rest + `}`, "the id is a text", textWay},
		{`{` + rest + `}`, "a case without an id", caseWay},
		{`{"id": "n", ` + rest + `}`, `the id "n" twice`, "the first is on line 1: keep one of them"},
		{`{"id": "a", "expect": {"primary": [1]}}`, "a case without a profile", caseWay},
		{`{"id": "a", "profile": "python", "expect": {"primary": [1]}}`, "the profile is an object with keys and values", caseWay},
		{`{"id": "a", "profile": {"skils": []}, "expect": {"primary": [1]}}`, `unknown key "skils"`, `did you mean "skills"?`},
		{`{"id": "a", "profile": {"skills": [{"name": "go", "level": "guru"}]}, "expect": {"primary": [1]}}`, `unknown skill level "guru"`, "use beginner, intermediate, advanced or expert (or 1 to 4)"},
		{`{"id": "a", "profile": {}}`, "a case without a primary layer", caseWay},
		{`{"id": "a", "profile": {}, "expect": [1]}`, "expect is an object with keys and values", jsonWay},
		{`{"id": "a", "profile": {}, "expect": {"primary": []}}`, "a case without a primary layer", caseWay},
		{`{"id": "a", "profile": {}, "expect": {"primary": 1}}`, "primary is a list of layers", layersWay},
		{`{"id": "a", "profile": {}, "expect": {"primary": ["1"]}}`, `"\"1\"" in primary is no layer number`, layersWay},
		{`{"id": "a", "profile": {}, "expect": {"primary": [1.0]}}`, `"1.0" in primary is no layer number`, layersWay},
		{`{"id": "a", "profile": {}, "expect": {"primary": [8]}}`, "layer 8 in primary isn't in this catalogue", "use 1 to 7"},
		{`{"id": "a", "profile": {}, "expect": {"primary": [1, 1]}}`, "layer 1 twice in primary", "keep one of them"},
		{`{"id": "a", "profile": {}, "expect": {"primary": [1], "accept": [2, 1]}}`, "layer 1 is both primary and accepted", "accept is for the neighbours of the primary layers"},
		{`{"id": "a", "profile": {}, "expect": {"primary": [1], "acept": [2]}}`, `unknown key "acept" in expect`, `did you mean "accept"?`},
		{`{"id": "a", "profile": {}, "expect": {"primary": [1], "roles": "dba"}}`, "roles is a list of roles", rolesWay},
		{`{"id": "a", "profile": {}, "expect": {"primary": [1], "roles": [" "]}}`, `" " in roles is no id of a role`, rolesWay},
	} {
		cases, err := Read(strings.NewReader(nurse+"\n"+c.line+"\n"), "c", 7)
		problems, _ := err.(document.Problems)
		if len(problems) != 1 || problems[0].Error() != "c:2: "+c.text || problems[0].Hint() != c.way || cases != nil {
			t.Errorf("%s\ngot  %#v\nwant %s, %s", c.line, err, c.text, c.way)
		}
	}
}

// A wrong file ends in a screen of messages, not in a thousand.
func TestReadManyProblems(t *testing.T) {
	_, err := Read(strings.NewReader(strings.Repeat("oops\n", 57)), "c", 7)
	problems := err.(document.Problems)
	if len(problems) != 21 || problems[19].Line != 20 || problems[20].Error() != "c: and 37 more" {
		t.Errorf("%v", err)
	}
}

func TestReadNothing(t *testing.T) {
	if _, err := Read(strings.NewReader("\n \n"), "c", 7); err == nil || err.Error() != "c: no case in it" {
		t.Errorf("%v", err)
	}
}

// A file of another kind, without line breaks, doesn't fill the memory.
func TestReadLongLine(t *testing.T) {
	long := strings.Repeat("x", longestLine+1)
	for _, text := range []string{long, long + "\n", long + "\n" + nurse} {
		_, err := Read(strings.NewReader(text), "c", 7)
		if err == nil || err.Error() != "c:1: the line is longer than 1 MiB" {
			t.Errorf("%.100v", err)
		}
	}
}

func TestReadError(t *testing.T) {
	broken := errors.New("disk on fire")
	_, err := Read(io.MultiReader(strings.NewReader(nurse), iotest.ErrReader(broken)), "c", 7)
	if !errors.Is(err, broken) || err.Error() != `reading cases "c": disk on fire` {
		t.Errorf("%v", err)
	}
}

// Whatever a file holds, reading it ends with cases that can be measured or with
// problems in a line each.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{nurse, nurse + "\n" + nurse, "{}", "\ufeff", `{"id":"a","profile":{},"expect":{"primary":[1,2]}}`, `{"expect":{"primary":[[1]]}}`, "{\"a\":1,", "\r\n{}\r\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		cases, err := Read(bytes.NewReader(text), "c", 7)
		var problems document.Problems
		if err != nil && (!errors.As(err, &problems) || cases != nil || len(problems) > mostProblems+1) {
			t.Fatalf("%v, %v", cases, err)
		}
		for _, p := range problems {
			if strings.ContainsAny(p.Error()+p.Hint(), "\n\x00\x1b") {
				t.Errorf("%q", p.Error())
			}
		}
		for _, c := range cases {
			if c.ID == "" || c.Line == 0 || len(c.Primary) == 0 || strings.Contains(fmt.Sprint(c.Primary, c.Accept), "0") || c.Accept == nil {
				t.Errorf("%+v", c)
			}
		}
	})
}
