package profiles

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"layerpath/data/document"
)

// alike gives a profile without lines, and with nil for empty lists.
func alike(p Profile) Profile {
	q := Profile{ID: p.ID, Name: p.Name, Profession: Name{Text: p.Profession.Text}, RIASEC: p.RIASEC, Aim: p.Aim, Limits: p.Limits}
	for _, d := range p.Degrees {
		q.Degrees = append(q.Degrees, Degree{Level: d.Level, Field: Name{Text: d.Field.Text}, Unclear: d.Unclear, InProgress: d.InProgress, Expected: d.Expected})
	}
	for _, s := range p.Skills {
		q.Skills = append(q.Skills, Skill{Name{Text: s.Name.Text}, s.Level, s.Unclear})
	}
	for _, in := range p.Interests {
		q.Interests = append(q.Interests, Name{Text: in.Text})
	}
	for _, n := range p.Notes {
		q.Notes = append(q.Notes, Note{n.Kind, n.Text, 0})
	}
	slices.SortFunc(q.Notes, func(a, b Note) int { return strings.Compare(a.Kind+a.Text, b.Kind+b.Text) })
	return q
}

// checkDecoder holds a decoder, which has read other lines before, against what Read
// and the reference say of a line.
func checkDecoder(t *testing.T, d *Decoder, line string) (accepted bool) {
	t.Helper()
	got, err := d.JSON(line)
	gotten := alike(*got)
	want, wantErr := referenceProfile(line)
	if (err == nil) != (wantErr == nil) || err == nil && !reflect.DeepEqual(gotten, alike(want)) {
		t.Fatalf("%.300q\ndecoder   %+v, %v\nreference %+v, %v", line, gotten, err, want, wantErr)
	}
	if start := strings.TrimLeft(strings.TrimPrefix(line, document.Mark), " \t\r\n"); !strings.HasPrefix(start, "{") && !strings.HasPrefix(start, "[") {
		return err == nil // Read takes it for YAML
	}
	if strings.HasPrefix(line, "\xff\xfe") || strings.HasPrefix(line, "\xfe\xff") {
		return false // Read takes it for UTF-16
	}
	read, readErr := Read(strings.NewReader(line), "")
	if !reflect.DeepEqual(problemsOf(err), problemsOf(readErr)) || err == nil && !reflect.DeepEqual(got.Notes, read.Notes) || err == nil && !reflect.DeepEqual(gotten, alike(read)) {
		t.Fatalf("%.300q\ndecoder %+v, %v\nRead    %+v, %v", line, gotten, err, read, readErr)
	}
	s, p := scan{text: line}, Profile{}
	if s.profile(&p) && (readErr != nil || !reflect.DeepEqual(nilLists(p), nilLists(read))) {
		t.Fatalf("%.300q\nscan %+v\nRead %+v, %v", line, p, read, readErr)
	}
	return err == nil
}

// nilLists gives a profile with its lines, and with nil for empty lists.
func nilLists(p Profile) Profile {
	p.Degrees = append([]Degree(nil), p.Degrees...)
	p.Skills = append([]Skill(nil), p.Skills...)
	p.Interests = append([]Name(nil), p.Interests...)
	return p
}

func problemsOf(err error) []string {
	problems, _ := err.(document.Problems)
	var texts []string
	for _, p := range problems {
		texts = append(texts, p.Text+"|"+p.Way)
	}
	return texts
}

// oddLines are lines at the edges of what is a profile.
func oddLines() []string {
	return []string{
		`{}`, ` { } `, "\ufeff{\"id\":\"a\"}", `{"id":"a"}` + "\r", `{"id":"a"}x`, `{"id":"a"}{}`, `{"id":"a",}`, `{,}`, `{"id":"a" "name":"b"}`, `null`, `3`, `"x"`, `[]`, `[{}]`, ``, ` `,
		`{"id":"a","id":"b"}`, `{"id":null,"id":null}`, `{"ID":"a"}`, `{" id":"a"}`, `{"skills":[{"name ":"a"}]}`, `{"degree":{" level":"master"}}`, `{"\u0069d":"a"}`, `{"id":" a "}`, `{"id":"   "}`, `{"id":7}`, `{"id":true}`, `{"id":[]}`, `{"id":["a"]}`, `{"id":{}}`, `{"name":"\ud83d\ude00"}`, `{"name":"\ud83d"}`, `{"name":"\ude00\ud83d"}`,
		"{\"name\":\"a\tb\"}", "{\"name\":\"a\x7fb\"}", "{\"name\":\"\xff\"}", "{\"name\":\"\x00\"}", "{\"na\xffme\":\"x\"}", "{\n\"name\":\n\"a\"}", "\u00a0{}", "{\"name\":\"\u00a0a\u2003\"}", "{\"name\":\"Zoë 𠮷\"}",
		`{"degree":"bachelor"}`, `{"degree":"bachelor:law"}`, `{"degree":"Master : physics : x"}`, `{"degree":{"level":"guru"}}`, `{"degree":{"field":"law"}}`, `{"degree":{"level":"none"}}`, `{"degree":{"level":"","field":""}}`, `{"degree":[]}`, `{"degree":[{"level":"master"}]}`, `{"degree":{"level":" MASTER "}}`,
		`{"degrees":[{"level":"master"},"bachelor:law",null,""]}`, `{"degrees":{"level":"master"}}`, `{"degrees":[],"degree":{"level":"master"}}`, `{"degree":"","degrees":["master"]}`, `{"degrees":["master"],"degree":"master"}`, `{"degree":3}`,
		`{"skills":["a",{"name":"b","level":3},{"name":"c","level":"expert"}]}`, `{"skills":"python"}`, `{"skills":[{"name":"a","level":0}]}`, `{"skills":[{"name":"a","level":3.0}]}`, `{"skills":[{"name":"a","level":34}]}`, `{"skills":[{"name":"a","level":03}]}`, `{"skills":[{"name":"a","level":"3"}]}`, `{"skills":[{"name":"a","level":null}]}`, `{"skills":[{"name":"a","level":" Expert "}]}`,
		`{"skills":[{"level":3}]}`, `{"skills":[{"name":"","level":""}]}`, `{"skills":[{}]}`, `{"skills":[[]]}`, `{"skills":[["a"]]}`, `{"skills":[null,"",3,true]}`, `{"skills":[{"name":"a","name":"b"}]}`, `{"skills":{"a":3}}`, `{"skills":{}}`, `{"skills":["a",]}`, `{"skills":["a" "b"]}`, `{"skills":[,]}`, `{"skills":[`, `{"skills":["a`, `{"skills":["a"]`,
		`{"interests":["a"," ",3]}`, `{"interests":[{"a":"b"}]}`, `{"riasec":"sec"}`, `{"riasec":"SS"}`, `{"riasec":" IR "}`, `{"riasec":""}`, `{"riasec":"ıra"}`, `{"riasec":3}`, `{"age":3}`, `{"":1}`, `{"id":01}`, `{"id":-0.5e+10}`, `{"id":1.}`, `{"id":.5}`, `{"id":+1}`, `{"id":NaN}`, `{'id':"a"}`, `{id:"a"}`, `{"id":"a"} // x`, `{"id":"a\/b"}`, `{"id":"a\x62"}`,
		`{"age":3,"email":"a","age":4}`, `{"layers":[]}`, `{"closeCalls":[],"layers":[{}]}`, `{"closeCalls":[],"layers":[]}`, `{"uid":1}`, `{"Id ":1}`, `{"nam":1}`, `{"game":1}`, `{"` + strings.Repeat("k", 70) + `":1}`,
		`{"skills":["python:3","python:9","python:3:4",":3"," : 3","a: b : expert ","a:","std::vector"]}`, `{"skills":"a, b;\"c, d\":3"}`, `{"skills":["a, b"]}`, `{"interests":"a;b"}`, `{"degrees":"master:law, bachelor"}`, `{"degree":"master:law, bachelor"}`, `{"degree":":"}`, `{"degree":":law"}`,
		`{"skills":[{"name":"a","level":"` + strings.Repeat("g", 201) + `"},"` + strings.Repeat("s", 201) + `:3",{"name":"a","years":3},{"name":"a","lvel":3},{"years":3}]}`, `{"skills":[{"name":"a","test":3,"level":[]}]}`, `{"degree":{"level":"guru","feild":"law"}}`, `{"degree":{"level":"guru","year":3}}`, `{"degree":{"year":3}}`, `{"degree":{"unclear":"x"}}`,
		`{"skills":[{"text":"a","id":"b","level":2,"assumed":true,"unclear":"guru"},{"text":"a","id":"c","level":2,"assumed":true,"unclear":"guru"},{"text":"a","id":"b"},{"id":"d"},{"text":"a","unclear":"3"}]}`, `{"skills":[{"id":"a","level":10,"assumed":true}]}`, `{"interests":[{"text":"a","id":"b"},{"text":"a","id":"c"},{"text":"a"},{"text":"a"},{"id":"x","more":1}]}`, `{"profession":{"text":"a","id":"b"},"degrees":[{"level":"","field":{"id":"x"},"unclear":"guru"},{"level":"master","unclear":"guru"}]}`,
		`{"schema":"layerpath/report/v1","profile":{"skills":["a"],"age":1},"layers":[]}`, `{"schema":"layerpath/plan/v1","profile":{}}`, `{"schema":"layerpath/report/v1"}`, `{"schema":"layerpath/report/v1","profile":null}`, `{"schema":"layerpath/report/v1","profile":[]}`, `{"schema":"layerpath/cohort/v1"}`, `{"schema":"layerpath/"}`, `{"schema":"mine"}`, `{"schema":3}`, `{"schema":"layerpath/report/v1","profile":{"schema":"layerpath/cohort/v1"}}`,
		`{"aim":"stay"}`, `{"aim":" MOVE "}`, `{"aim":""}`, `{"aim":null}`, `{"aim":"sideways"}`, `{"aim":3}`, `{"aim":[]}`, `{"aim":["stay"]}`, `{"AIM":"stay"}`, `{"limit":{}}`, `{"limits":{}}`, `{"limits":null}`, `{"limits":"none"}`, `{"limits":[1]}`,
		`{"limits":{"noDegree":true,"noCoding":false,"hoursPerWeek":6,"months":18}}`, `{"limits":{"noDegree":"yes","noCoding":"No","hoursPerWeek":"6","months":" 18 "}}`, `{"limits":{"noDegree":1,"noCoding":"","hoursPerWeek":0,"months":1201}}`, `{"limits":{"hoursPerWeek":168,"months":1200}}`, `{"limits":{"hoursPerWeek":169}}`, `{"limits":{"hoursPerWeek":06}}`,
		`{"limits":{"hoursPerWeek":6.0}}`, `{"limits":{"months":-1}}`, `{"limits":{"months":1e1}}`, `{"limits":{"hours_per_week":6}}`, `{"limits":{"more":6}}`, `{"limits":{"months":{"a":1}}}`, `{"limits":{"noDegree":[]}}`, `{"limits":{"noDegree":true }}`, `{"limits":{"noDegree":truex}}`, `{"limits":{"noDegree":t}}`, `{"limits":{"months":}}`,
		`{"degree":{"level":"master","status":"in progress","expected":2027}}`, `{"degree":{"expected":"2027","status":"In-Progress","level":"master"}}`, `{"degree":{"level":"master","status":"finished","expected":2027}}`, `{"degree":{"level":"master","expected":2027}}`, `{"degree":{"level":"master","status":"soon","expected":"soon"}}`, `{"degree":{"status":"under way"}}`, `{"degree":{"status":"done"}}`,
		`{"degree":{"expected":2027}}`, `{"degree":{"level":"master","expectd":2027}}`, `{"degree":{"level":"master","status":""}}`, `{"degree":{"level":"master","status":{"a":1}}}`, `{"degree":"master:law:in-progress"}`, `{"degree":"master:law:in progress:2027"}`, `{"degree":"master:in-progress:2027"}`, `{"degree":":in-progress"}`, `{"degree":"master:law:finished:2027"}`, `{"degree":"master:2027"}`, `{"degree":"master:law:in-progress:1"}`, `{"degree":"master:in-progress:finished"}`, `{"degree":"master:in-progress:202."}`,
		`{"name":"` + strings.Repeat("é", 200) + `"}`, `{"name":"` + strings.Repeat("é", 201) + `"}`, `{"name":"` + strings.Repeat("a", 201) + `"}`,
		`{"skills":[` + strings.Repeat(`"a",`, 999) + `"a"]}`, `{"skills":[` + strings.Repeat(`"a",`, 1000) + `"a"]}`, `{"skills":` + strings.Repeat("[", 10000) + strings.Repeat("]", 10000) + `}`, strings.Repeat("[", 60) + strings.Repeat("]", 60), `{"id":"a"}` + strings.Repeat(" ", MaxSize),
	}
}

// twiceLines are lines in which nothing is wrong but that a key stands twice.
func twiceLines() (lines []string) {
	for _, form := range []struct{ line, keys string }{
		{`{%s}`, `"id":"a" "name":"a" "profession":"a" "degree":{"level":"none"} "degrees":[{"level":"none"}] "skills":["a"] "interests":["a"] "riasec":"S" "aim":"stay" "limits":{"months":1}`},
		{`{"degree":{%s}}`, `"level":"none"`},
		{`{"degree":{"level":"none","status":"ongoing",%s}}`, `"field":"a" "expected":2027`},
		{`{"degree":{"level":"none",%s}}`, `"status":"ongoing"`},
		{`{"limits":{%s}}`, `"noDegree":true "noCoding":true "hoursPerWeek":1 "months":1`},
		{`{"skills":[{%s}]}`, `"name":"a"`},
		{`{"skills":[{"name":"a",%s}]}`, `"level":1`},
	} {
		for key := range strings.FieldsSeq(form.keys) {
			lines = append(lines, fmt.Sprintf(form.line, key+","+key))
		}
	}
	return append(lines, `{"degree":{"level":"none"},"degrees":[{"level":"none"}]}`, `{"degrees":[{"level":"none"}],"degree":{"level":"none"}}`)
}

// Of two answers to one question, the scan would keep the last in silence.
func TestKeysTwice(t *testing.T) {
	var d Decoder
	for _, line := range twiceLines() {
		if checkDecoder(t, &d, line) {
			t.Errorf("%s passes", line)
		}
	}
}

// A counsellor who ranks a person alone and in a cohort gets one answer, and a line
// means what RFC 8259 says it means.
func TestDecoderAgreesWithReadAndReference(t *testing.T) {
	var d Decoder
	accepted := 0
	for _, line := range append(oddLines(), benchLines()...) {
		if checkDecoder(t, &d, line) {
			accepted++
		}
	}
	if accepted < 1085 || accepted > 1145 {
		t.Errorf("%d lines were accepted", accepted)
	}
}

func FuzzDecoder(f *testing.F) {
	for _, line := range slices.Concat(oddLines(), twiceLines(), benchLines()[:20]) {
		if len(line) < 1<<10 {
			f.Add(line)
		}
	}
	var d Decoder
	f.Fuzz(func(t *testing.T, line string) { checkDecoder(t, &d, line) })
}

// The id is what finds a bad row again.
func TestDecoderTellsTheID(t *testing.T) {
	for line, want := range map[string]string{
		`{"id":"a","riasec":"X"}`: "a", `{"id":" a ","skills":[`: "a", `{"skills":["x"],"id":7,`: "7", `{"skills":[,"id":"a"}`: "", `{"id":"a`: "", `{"id":"a","id":"b"}`: "a", `[{"id":"a"}]`: "", `{"id":{"id":"a"},"x`: "", `{"id":"` + strings.Repeat("a", 300) + `","riasec":"X"}`: "",
		`{"schema":"layerpath/report/v1","profile":{"id":"a","riasec":"X"}}`: "a", `{"schema":"layerpath/cohort/v1","id":"a"}`: "a", `{"id":"a","layers":[{}],"closeCalls":[]}`: "a",
	} {
		var d Decoder
		p, err := d.JSON(line)
		if err == nil || p.ID != want || !reflect.DeepEqual(*p, Profile{ID: want}) {
			t.Errorf("%s: %+v, %v; want the id %q", line, p, err, want)
		}
	}
}

// Where there is no id, the name does; a name may be of any alphabet, and of any length
// that a name has.
func TestDecoderTellsTheName(t *testing.T) {
	long := strings.Repeat("é", MaxName)
	var d Decoder
	for text, want := range map[string]string{
		`{"id":"a","name":" Zoë ","riasec":"X"}`: "Zoë", `{"name":"` + long + `","riasec":"X"}`: long, `{"name":"` + long + `","riasec":`: long,
		`{"name":"` + long + `é","riasec":`: "", `{"name":"Zoë","skills":[,`: "Zoë", "name: Zoë\nriasec: X": "Zoë", "id: a\nname: 'Zoë'\nskills: [": "Zoë", "skills: [": "",
	} {
		p, err := d.Text(text)
		if err == nil || p.Name != want || !reflect.DeepEqual(*p, Profile{ID: p.ID, Name: want}) {
			t.Errorf("%s: %+v, %v; want the name %q", text, p, err, want)
		}
	}
}

// The lines of a cohort are read in the same memory.
func TestDecoderAllocatesNothing(t *testing.T) {
	var d Decoder
	lines, i := benchLines(), 0
	if n := testing.AllocsPerRun(1000, func() { d.JSON(lines[i%len(lines)]); i++ }); n > 0 {
		t.Errorf("%v allocations for each line", n)
	}
}
