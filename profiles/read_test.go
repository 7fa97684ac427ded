package profiles_test

import (
	"bytes"
	"errors"
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding/unicode"

	"layerpath/data/document"
	"layerpath/data/scale"
	"layerpath/profiles"
)

const maya = `id: maya                     # optional; echoed in results
name: Maya Okafor            # optional; shown, never scored
profession: paralegal        # optional
degrees:                     # or ` + "`degree:`" + ` for a single one
  - level: bachelor
    field: law               # id, alias or free text
skills:
  - prompt writing           # a name alone means intermediate
  - {name: k8s, level: 3}
  - {name: linear algebra, level: beginner}
interests: [domain-practice, automation]
riasec: SEC                  # optional, 1 to 6 different letters of RIASEC
`

func mayaProfile() profiles.Profile {
	return profiles.Profile{
		ID: "maya", Name: "Maya Okafor", Profession: profiles.Name{Text: "paralegal", Line: 3},
		Degrees: []profiles.Degree{{Level: scale.Bachelor, Field: profiles.Name{Text: "law", Line: 6}}},
		Skills: []profiles.Skill{
			{Name: profiles.Name{Text: "prompt writing", Line: 8}},
			{Name: profiles.Name{Text: "k8s", Line: 9}, Level: scale.Advanced},
			{Name: profiles.Name{Text: "linear algebra", Line: 10}, Level: scale.Beginner},
		},
		Interests: []profiles.Name{{Text: "domain-practice", Line: 11}, {Text: "automation", Line: 11}},
		RIASEC:    "SEC",
	}
}

// skillsOf is a profile of skills alone, on line 1.
func skillsOf(names ...string) profiles.Profile {
	var p profiles.Profile
	for _, n := range names {
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: n, Line: 1}})
	}
	return p
}

// degreesOf is a profile of degrees alone, on line 1.
func degreesOf(degrees ...profiles.Degree) profiles.Profile {
	for i := range degrees {
		if degrees[i].Field.Text != "" {
			degrees[i].Field.Line = 1
		}
	}
	return profiles.Profile{Degrees: degrees}
}

func degree(level scale.Degree, field string) profiles.Degree {
	return profiles.Degree{Level: level, Field: profiles.Name{Text: field}}
}

// What a person may write, and what is understood of it: nobody's words are
// changed or lost on the way.
func TestRead(t *testing.T) {
	long, cut := strings.Repeat("x", 201), strings.Repeat("x", 59)+"…"
	for _, c := range []struct {
		name, text string
		want       profiles.Profile
	}{
		{"the design's profile", maya, mayaProfile()},
		{"an empty mapping", "{}", profiles.Profile{}},
		{"an empty mapping after a comment", "# me\n{}", profiles.Profile{}},
		{"a form never filled in", "id:\nname: ''\nprofession: ~\ndegree: {level: , field: }\nskills: []\ninterests:\nriasec: \"\"\n", profiles.Profile{}},
		{"nothing between items", "skills: [go, '', ~, null, {}, {name: , level: }, ' ']", skillsOf("go")},
		{"a level never filled in", "skills: [{name: go, level: }]", skillsOf("go")},
		{"a single skill", "skills: go", skillsOf("go")},
		{"a single interest", "interests: chips", profiles.Profile{Interests: []profiles.Name{{Text: "chips", Line: 1}}}},
		{"a number as a name", "skills: [5, 1e3, 0777, 3.10]", skillsOf("5", "1e3", "0777", "3.10")},
		{"other words of YAML as names", "skills: [yes, true, 2024-01-01, .inf, 'null']", skillsOf("yes", "true", "2024-01-01", ".inf", "null")},
		{"a number as a name in JSON", `{"skills": [5, 1e3, true, "null"]}`, skillsOf("5", "1e3", "true", "null")},
		{"space around a name", "skills: ['  go  ']", skillsOf("go")},
		{"names with marks", "skills: [C#, C++, .NET, Node.js, 'a: b']", skillsOf("C#", "C++", ".NET", "Node.js", "a: b")},
		{"a comment eats a lone #: can't be known", "skills:\n  - C #\n", profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "C", Line: 2}}}}},
		{"an item that is all comment", "skills: # mine\n  - #x\n  - go\n", profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "go", Line: 3}}}}},
		{"control characters", `skills: ["\e[31mred\0"]`, skillsOf("\x1b[31mred\x00")},
		{"escapes of JSON", `{"skills": ["a\/b", "\ud83d\ude00", "\u001b"]}`, skillsOf("a/b", "😀", "\x1b")},
		{"levels by word and digit", "skills: [{name: a, level: 1}, {name: b, level: Expert}, {name: c, level: '4'}]", profiles.Profile{Skills: []profiles.Skill{
			{Name: profiles.Name{Text: "a", Line: 1}, Level: scale.Beginner},
			{Name: profiles.Name{Text: "b", Line: 1}, Level: scale.Expert},
			{Name: profiles.Name{Text: "c", Line: 1}, Level: scale.Expert}}}},
		{"a degree's level alone", "degree: Master", degreesOf(degree(scale.Master, ""))},
		{"a degree in one text", "degree: bachelor:law", degreesOf(degree(scale.Bachelor, "law"))},
		{"a degree in one text, with space", "degree: 'bachelor: law: public'", degreesOf(degree(scale.Bachelor, "law: public"))},
		{"a degree without a field", "degree: {level: none}", degreesOf(degree(scale.NoDegree, ""))},
		{"a single degree under degrees", "degrees: doctorate:physics", degreesOf(degree(scale.Doctorate, "physics"))},
		{"several degrees", "degrees: [associate, {level: bachelor, field: art}]", degreesOf(degree(scale.Associate, ""), degree(scale.Bachelor, "art"))},
		{"degree, and degrees left empty", "degree: master\ndegrees: []\n", degreesOf(degree(scale.Master, ""))},
		{"a code in lower case", "riasec: ' irc '", profiles.Profile{RIASEC: "IRC"}},
		{"aliases", "skills: [&x go, *x]\n", skillsOf("go", "go")},
		{"a closing line", "---\nskills: [go]\n---\n# end\n", profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "go", Line: 2}}}}},
		{"a tag that changes nothing", "skills: [!!str go]", skillsOf("go")},
		{"line ends of Windows", "name: Maya\r\nskills:\r\n- go\r\n", profiles.Profile{Name: "Maya", Skills: []profiles.Skill{{Name: profiles.Name{Text: "go", Line: 3}}}}},
		{"lines of JSON", "\n{\"skills\": [\n\"go\"\n,\n\n {\"level\": 2,\n\"name\":\n\"sql\"}]}", profiles.Profile{Skills: []profiles.Skill{
			{Name: profiles.Name{Text: "go", Line: 3}}, {Name: profiles.Name{Text: "sql", Line: 8}, Level: scale.Intermediate}}}},
		{"levels that mean none", "skills:\n- {name: a, level: guru}\n- {name: b, level: 0777}\n- {name: c, level: 3.0}\n- {name: d, level: 0}\n- {name: e, level: ''}", profiles.Profile{Skills: []profiles.Skill{
			{Name: profiles.Name{Text: "a", Line: 2}, Unclear: "guru"}, {Name: profiles.Name{Text: "b", Line: 3}, Unclear: "0777"}, {Name: profiles.Name{Text: "c", Line: 4}, Unclear: "3.0"},
			{Name: profiles.Name{Text: "d", Line: 5}, Unclear: "0"}, {Name: profiles.Name{Text: "e", Line: 6}}}}},
		{"levels behind a colon", "skills: ['go:3', 'go:9', 'a, b: Expert']", profiles.Profile{Skills: []profiles.Skill{
			{Name: profiles.Name{Text: "go", Line: 1}, Level: scale.Advanced}, {Name: profiles.Name{Text: "go:9", Line: 1}}, {Name: profiles.Name{Text: "a, b", Line: 1}, Level: scale.Expert}}}},
		{"two levels", "skills: [{name: 'python:3', level: 4}, 'python:3:4']", profiles.Profile{Skills: []profiles.Skill{
			{Name: profiles.Name{Text: "python:3", Line: 1}, Level: scale.Expert}, {Name: profiles.Name{Text: "python:3", Line: 1}, Level: scale.Expert}}}},
		{"lists in one text", "skills: go, \"c++\"; 'c, d'\ninterests: |\n  chips\n  research\ndegrees: bachelor:law, master\n", profiles.Profile{
			Skills:    []profiles.Skill{{Name: profiles.Name{Text: "go", Line: 1}}, {Name: profiles.Name{Text: "c++", Line: 1}}, {Name: profiles.Name{Text: "'c", Line: 1}}, {Name: profiles.Name{Text: "d'", Line: 1}}},
			Interests: []profiles.Name{{Text: "chips", Line: 2}, {Text: "research", Line: 2}},
			Degrees:   []profiles.Degree{{Level: scale.Bachelor, Field: profiles.Name{Text: "law", Line: 5}}, {Level: scale.Master}}}},
		{"a degree is no list", "degree: bachelor:law, civil", degreesOf(degree(scale.Bachelor, "law, civil"))},
		{"degrees with a word between them", "degree: BSc Physics and MBA", degreesOf(degree(scale.Bachelor, "Physics"), degree(scale.Master, "business"))},
		{"degrees in an item of a list", "degrees: [BSc Physics and MBA, 'BSc Law, 2019', law and art]", degreesOf(
			degree(scale.Bachelor, "Physics"), degree(scale.Master, "business"), degree(scale.Bachelor, "Law"), profiles.Degree{Level: scale.UnsaidDegree, Unclear: "law and art"})},
		{"what belongs to a degree in one text", "degrees: 'B.Tech CSE, 2019'", degreesOf(degree(scale.Bachelor, "CSE"))},
		{"degrees by other words", "degrees: [phd:law, guru:law, {level: 5, field: art}, {field: music}, ':film', guru]", degreesOf(
			degree(scale.Doctorate, "law"), profiles.Degree{Level: scale.UnsaidDegree, Unclear: "guru", Field: profiles.Name{Text: "law"}}, profiles.Degree{Level: scale.UnsaidDegree, Unclear: "5", Field: profiles.Name{Text: "art"}},
			degree(scale.UnsaidDegree, "music"), degree(scale.UnsaidDegree, "film"), profiles.Degree{Level: scale.UnsaidDegree, Unclear: "guru"})},
		{"keys that are near none", "email: x\nage: 7\nschool: y\n'': z\n\"\\e[31m\": x\n<<: {name: x}\nskills: [{name: go, years: 3}, {name: sql, years: 4}]\ndegree: {level: master, school: y, until: 2020}\n" + long + ": x", profiles.Profile{
			Skills:  []profiles.Skill{{Name: profiles.Name{Text: "go", Line: 7}}, {Name: profiles.Name{Text: "sql", Line: 7}}},
			Degrees: []profiles.Degree{{Level: scale.Master}},
			Notes: []profiles.Note{{Kind: "key", Text: "email", Line: 1}, {Kind: "key", Text: "age", Line: 2}, {Kind: "key", Text: "school", Line: 3}, {Kind: "key", Text: "", Line: 4}, {Kind: "key", Text: "\x1b[31m", Line: 5}, {Kind: "key", Text: "<<", Line: 6},
				{Kind: "key", Text: "years", Line: 7}, {Kind: "key", Text: "until", Line: 8}, {Kind: "key", Text: cut, Line: 9}}}},
		{"texts that are too long", "id: " + long + "\nname: " + long + "\nprofession: " + long + "\nskills: [" + long + ", go, {name: " + long + ", level: 3}, {name: sql, level: " + long + "}]\ninterests: [" + long + "]\ndegrees: ['master:" + long + "', " + long + "]\n", profiles.Profile{
			Skills:  []profiles.Skill{{Name: profiles.Name{Text: "go", Line: 4}}, {Name: profiles.Name{Text: "sql", Line: 4}}},
			Degrees: []profiles.Degree{{Level: scale.Master}},
			Notes: []profiles.Note{{Kind: "text", Text: "id: " + cut, Line: 1}, {Kind: "text", Text: "name: " + cut, Line: 2}, {Kind: "text", Text: "profession: " + cut, Line: 3}, {Kind: "text", Text: "skill: " + cut, Line: 4}, {Kind: "text", Text: "skill: " + cut, Line: 4},
				{Kind: "text", Text: "level: " + cut, Line: 4}, {Kind: "text", Text: "interest: " + cut, Line: 5}, {Kind: "text", Text: "field: " + cut, Line: 6}, {Kind: "text", Text: "degree: " + cut, Line: 6}}}},
		{"a mistake used three times", "skills: [&a {level: guru, name: x}, *a]", profiles.Profile{Skills: slices.Repeat([]profiles.Skill{{Name: profiles.Name{Text: "x", Line: 1}, Unclear: "guru"}}, 2)}},
		{"names as a report has them", "profession: {text: nurse, id: nursing}\ninterests: [{id: chips}, {text: games, id: ''}]\ndegree: {level: '', field: {text: Law, id: law}, unclear: guru}\nskills:\n- {text: K8s, id: kubernetes, level: 3}\n- {text: C/C++, id: c, level: 2, assumed: true}\n- {text: C/C++, id: cpp, level: 2, assumed: true}\n- {text: C/C++, id: c, level: 2, assumed: true}\n- {text: go, id: go, level: 2, assumed: true, unclear: '9'}", profiles.Profile{
			Profession: profiles.Name{Text: "nurse", Line: 1}, Interests: []profiles.Name{{Text: "chips", Line: 2}, {Text: "games", Line: 2}},
			Degrees: []profiles.Degree{{Level: scale.UnsaidDegree, Field: profiles.Name{Text: "Law", Line: 3}, Unclear: "guru"}},
			Skills:  []profiles.Skill{{Name: profiles.Name{Text: "K8s", Line: 5}, Level: scale.Advanced}, {Name: profiles.Name{Text: "C/C++", Line: 6}}, {Name: profiles.Name{Text: "C/C++", Line: 8}}, {Name: profiles.Name{Text: "go", Line: 9}, Unclear: "9"}}}},
		{"a report", `{"schema": "layerpath/report/v1", "catalog": {"name": "x"}, "profile": {"name": "Maya", "skills": [{"text": "go"}]}, "layers": []}`, profiles.Profile{Name: "Maya", Skills: skillsOf("go").Skills}},
		{"a schema of somebody else", "schema: cv/v1\nskills: [go]", profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "go", Line: 2}}}, Notes: []profiles.Note{{Kind: "key", Text: "schema", Line: 1}}}},
		{"the longest name", "skills: [" + strings.Repeat("ä", 200) + "]", skillsOf(strings.Repeat("ä", 200))},
		{"the most skills", "skills: [" + strings.Repeat("a,", 1000) + "'']", skillsOf(slices.Repeat([]string{"a"}, 1000)...)},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := profiles.Read(strings.NewReader(c.text), "maya.yaml")
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

// A file from Windows' editors reads like any other.
func TestReadEncodings(t *testing.T) {
	const json = "{\n\"name\": \"Zoë 😀\"}"
	for name, text := range map[string]string{"yaml": maya, "json": json} {
		want, err := profiles.Read(strings.NewReader(text), "maya.yaml")
		if err != nil {
			t.Fatal(err)
		}
		for form, encode := range map[string]func(string) (string, error){
			"utf-8 with mark":      unicode.UTF8BOM.NewEncoder().String,
			"utf-16 little endian": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String,
			"utf-16 big endian":    unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String,
		} {
			encoded, err := encode(text)
			if err != nil {
				t.Fatal(err)
			}
			got, err := profiles.Read(strings.NewReader(encoded), "maya.yaml")
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("%s in %s: %+v, %v", name, form, got, err)
			}
		}
	}
}

// The people whom several packages' tests share are all readable.
func TestReadPeople(t *testing.T) {
	files, err := filepath.Glob("../testdata/people/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, person, _ := strings.Cut(string(text), "\n---\n")
		p, err := profiles.Read(strings.NewReader(person), file)
		if err != nil {
			t.Error(err)
		}
		if want := strings.TrimSuffix(filepath.Base(file), ".yaml"); p.ID != want {
			t.Errorf("%s: id %q", file, p.ID)
		}
	}
}

// A disk's error isn't the person's mistake.
func TestReadCannotRead(t *testing.T) {
	gone := &fs.PathError{Op: "read", Path: "maya.yaml", Err: fs.ErrPermission}
	_, err := profiles.Read(iotest.ErrReader(gone), "maya.yaml")
	if want := `reading profile "maya.yaml": permission denied`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if !errors.Is(err, fs.ErrPermission) {
		t.Error("the cause is lost")
	}
	if _, ok := errors.AsType[document.Problems](err); ok {
		t.Error("the profile is blamed")
	}
}

// Profiles know nothing of the catalogue, and could be read by another program. What a
// catalogue and a profile are both measured by and written in is no catalogue.
func TestImports(t *testing.T) {
	p, err := build.ImportDir(".", 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range p.Imports {
		shared := name == "layerpath/data/scale" || name == "layerpath/data/document"
		if strings.HasPrefix(name, "layerpath/") && !shared || name == "os" || name == "net" {
			t.Errorf("imports %s", name)
		}
	}
}

// Whoever prints the problems gets at each with its hint.
func TestProblems(t *testing.T) {
	_, err := profiles.Read(strings.NewReader("nmae: x\nriasec: X\n"), "p.yaml")
	want := document.Problems{
		{File: "p.yaml", Line: 1, Text: `unknown key "nmae"`, Way: `did you mean "name"?`, Kind: document.UnknownKey},
		{File: "p.yaml", Line: 2, Text: `unknown RIASEC code "X"`, Way: "use 1 to 6 different letters of RIASEC, such as SEC", Kind: "unknown RIASEC code"},
	}
	if !reflect.DeepEqual(err, want) {
		t.Fatalf("got %#v", err)
	}
	var hinted interface{ Hint() string }
	if !errors.As(err, &hinted) || hinted.Hint() != `did you mean "name"?` {
		t.Error("no hint found by way of Unwrap")
	}
	if got := (document.Problem{Text: "x"}).Error(); got != "x" {
		t.Errorf("without a file: %q", got)
	}
}

// What a reader can't finish is no reason to keep the whole of it in memory.
func TestReadStopsAtTheBound(t *testing.T) {
	r := bytes.NewReader(make([]byte, 8<<20))
	if _, err := profiles.Read(r, "big"); err == nil {
		t.Error("8 MiB pass")
	}
	if read := 8<<20 - r.Len(); read > profiles.MaxSize+4096 {
		t.Errorf("%d bytes were read", read)
	}
}
