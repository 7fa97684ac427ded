package cohort_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"layerpath/data/document"
	"layerpath/profiles"
	"layerpath/recommend/cohort"
)

// What a counter counted is what a file keeps, in either look of JSON.
func TestReadWhatWasWritten(t *testing.T) {
	s := embeddedSchool(t)
	want := s.summary(append(testPeople(t)[:20], strangers()...), "not JSON")
	indented, err := json.MarshalIndent(want, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{toJSON(t, want), "\ufeff" + string(indented) + "\r\n"} {
		got, err := cohort.Read(strings.NewReader(text), "a.json")
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%v", err)
		}
	}
}

// Doors of a layer as they are written: of whom nobody stands before one, and of one person of whom
// no degree is known.
const (
	openDoor   = `{"status":"open",`
	shutDoors  = `{"status":"stretch","people":0,"scores":[0,0,0,0,0]},{"status":"unknown","people":0,"scores":[0,0,0,0,0]}`
	askedDoors = `{"status":"stretch","people":0,"scores":[0,0,0,0,0]},{"status":"unknown","people":1,"scores":[0,1,0,0,0]}`
)

// A school that joins the wrong file, or half of one, is told which, where, and the way out.
func TestReadProblems(t *testing.T) {
	s := smallSchool(t).summary([]profiles.Profile{{Skills: skills(0, "writing", "juggling")}}, "not JSON")
	text := toJSON(t, s)
	for _, c := range []struct{ text, want string }{
		{"", "a.json: nothing in it"},
		{" \n", "a.json: nothing in it"},
		{text[:len(text)/2], "a.json: not readable as JSON: it ends before the last bracket or quote is closed"},
		{text + text, "a.json:1: not readable as JSON: text after the end of the summary"},
		{text + "\n\n" + text, "a.json:3: not readable as JSON: text after the end of the summary"},
		{"[]", "a.json: a summary is an object with keys and values"},
		{"12", "a.json: a summary is an object with keys and values"},
		{"null", "a.json: a summary without a schema"},
		{`{"skills": ["go"]}`, "a.json: a summary without a schema"},
		{"id,skills\n1,go\n", `a.json:1: not readable as JSON: a key or a text without double quotes: "id"`},
		{`{"schema": 1}`, `a.json:1: "schema" has a value of another kind`},
		{`{"schema": "layerpath/report/v1"}`, `a.json: not a summary, but "layerpath/report/v1"`},
		{`{"schema": "layerpath/cohort/v2"}`, `a.json: unknown schema "layerpath/cohort/v2", this layerpath reads layerpath/cohort/v1`},
		{change(t, text, `{"schema"`, "{\n\"skema\": 1, \"schema\""), `a.json:2: unknown key "skema"`},
		{change(t, text, `"read":2`, "\n\"read\":2, \"read\":2"), `a.json:2: key "read" twice`},
		{change(t, text, `"read":2`, "\n\n\"read\":2.5"), `a.json:3: "read" has a value of another kind`},
		{change(t, text, `"read":2`, `"read":"2"`), `a.json:1: "read" has a value of another kind`},
		{change(t, text, `"read":2`, `"read":3`), "a.json: rows can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"noPoints":0`, `"noPoints":-1`), "a.json: rows can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"rows":1`, `"rows":2`), "a.json: rows can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"closeCalls":0`, `"closeCalls":1`), "a.json: layer 1 can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"degree":1`, `"degree":2`), "a.json: unsaid can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"points":20`, `"points":19`), "a.json: layer 3 can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"points":20`, `"points":40`), "a.json: layer 3 can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"recognized":1`, `"recognized":2`), "a.json: names can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"given":2,"recognized":1`, `"given":0,"recognized":0`), "a.json: names can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, change(t, text, `"unsaid":{"degree":1`, `"unsaid":{"degree":0`), openDoor+`"people":1,"scores":[0,1,0,0,0]},`+shutDoors, openDoor+`"people":0,"scores":[0,0,0,0,0]},`+askedDoors), "a.json: unsaid can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"from":1`, `"from":2`), "a.json: bands can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"exact":true`, `"exact":false`), "a.json: names can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"others":0`, `"others":9`), "a.json: names can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"tooLittle":0`, `"tooLittle":1`), "a.json: layer 1 can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"role":"profession","title":"Own profession with AI","people":1`, `"role":"profession","title":"Own profession with AI","people":2`), "a.json: layer 3 can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"band":"likely","people":0`, `"band":"likely","people":1`), "a.json: layer 1 can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"bridges":[]}`, `"bridges":[{"role":"lab-engineer","title":"Lab Engineer","layer":1,"people":2}]}`), "a.json: layer 3 can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"bridges":[]}`, `"bridges":[{"role":"lab-engineer","title":"Lab Engineer","layer":0,"people":1}]}`), "a.json: layer 3 can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"bridges":[]}`, `"bridges":[{"role":"lab-engineer","title":"Lab Engineer","layer":1,"people":1}]}`), "a.json: bridges can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"leads":[],`, ``), "a.json: layers can't be: a number in it is missing, or doesn't agree with the others"},
		{change(t, text, `"juggling"`, "\"juggling\xff\""), "a.json:1: not readable as JSON: the byte FF, which is no text in UTF-8"},
		{change(t, text, `"juggling"`, "\n"+`"juggling\ud800"`), `a.json:2: not readable as JSON: half of a pair, \ud800 without the other half`},
		{change(t, text, `"layers":`, `"layers":null,"x":`), `a.json:1: unknown key "x"`},
	} {
		_, err := cohort.Read(strings.NewReader(c.text), "a.json")
		var problems document.Problems
		if !errors.As(err, &problems) || err.Error() != c.want || problems[0].Way == "" {
			t.Errorf("%.80s\n got %v\nwant %s", c.text, err, c.want)
		}
	}
}

func change(t *testing.T, text, old, new string) string {
	t.Helper()
	if !strings.Contains(text, old) {
		t.Fatalf("no %s in %s", old, text)
	}
	return strings.Replace(text, old, new, 1)
}

// People keep summaries: one of the time when no role led is read as it was made, joined
// with its like, and with no other.
func TestReadSummaryWithoutLeads(t *testing.T) {
	s := smallSchool(t).summary([]profiles.Profile{{Skills: skills(0, "writing", "juggling")}}, "not JSON")
	var parts map[string]any
	if err := json.Unmarshal([]byte(toJSON(t, s)), &parts); err != nil {
		t.Fatal(err)
	}
	delete(parts, "bridges")
	for _, l := range parts["layers"].([]any) {
		for _, key := range []string{"leads", "tooLittle", "confidence"} {
			delete(l.(map[string]any), key)
		}
	}
	text, err := json.Marshal(parts)
	if err != nil {
		t.Fatal(err)
	}
	old, err := cohort.Read(bytes.NewReader(text), "old.json")
	if err != nil || old.Rows != s.Rows || !reflect.DeepEqual(old.Layers[2].Missing, s.Layers[2].Missing) {
		t.Fatalf("%+v, %v", old, err)
	}
	if again, err := cohort.Read(strings.NewReader(toJSON(t, old)), "again.json"); err != nil || !reflect.DeepEqual(again, old) {
		t.Errorf("%+v, %v", again, err)
	}
	if both, err := old.Join(old); err != nil || both.Rows.Read != 2*old.Rows.Read {
		t.Errorf("%+v, %v", both.Rows, err)
	}
	if _, err := old.Join(s); err == nil || !strings.Contains(err.Error(), "by an earlier layerpath") {
		t.Errorf("%v", err)
	}
}

// An input that breaks off is not a file that is wrong.
func TestReadBrokenInput(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, err := cohort.Read(iotest.ErrReader(broken), "a.json")
	if !errors.Is(err, broken) || err.Error() != `reading summary "a.json": the disk is gone` {
		t.Errorf("%v", err)
	}
}

// Whatever a file holds, reading it neither fails in a new way nor gives a summary that
// isn't as counters make them: joined with nothing it stays as it is.
func FuzzRead(f *testing.F) {
	c := smallSchool(f)
	empty := c.summary(nil)
	f.Add(toJSON(f, c.summary([]profiles.Profile{{Skills: skills(0, "writing", "juggling")}}, "not JSON")))
	f.Add(toJSON(f, empty))
	f.Add(`{"schema":"layerpath/cohort/v1","layers":[{"doors":[{}]}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		s, err := cohort.Read(strings.NewReader(text), "a.json")
		var problems document.Problems
		switch {
		case err != nil && !errors.As(err, &problems):
			t.Fatalf("%v", err)
		case err == nil:
			again, err := cohort.Read(strings.NewReader(toJSON(t, s)), "a.json")
			if err != nil || !reflect.DeepEqual(again, s) {
				t.Fatalf("%v", err)
			}
			if joined, err := empty.Join(s); err == nil && toJSON(t, joined) != toJSON(t, s) {
				t.Fatalf("joined with nothing it isn't the same: %s", toJSON(t, s))
			}
			s.Suppress(5)
		}
	})
}
