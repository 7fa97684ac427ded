package profiles_test

import (
	"cmp"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
)

// A list means the same in a flag, in a cell and in a file, and a comma in a name is
// kept by whoever needs it.
func TestSplitList(t *testing.T) {
	for text, want := range map[string][]string{
		"":                               nil,
		" , ;\n\r\n;,":                   nil,
		"go":                             {"go"},
		"go, sql;k8s\nc++\r\nr":          {"go", "sql", "k8s", "c++", "r"},
		`writing\, teaching, chips`:      {"writing, teaching", "chips"},
		`a\;b;c`:                         {"a;b", "c"},
		`C:\x, \, \`:                     {`C:\x`, `, \`},
		`"a, b"; "c;d" ,e`:               {"a, b", "c;d", "e"},
		"\"two\nlines\", one":            {"two\nlines", "one"},
		`"she said ""no, thanks"""`:      {`she said "no, thanks"`},
		`"a\,b"`:                         {`a\,b`},
		`"a, b":3, master: "law, civil"`: {"a, b:3", "master: law, civil"},
		`"", " ", ,`:                     nil,
		`"open, end`:                     {`"open`, "end"},
		`"a" and "b", c`:                 {`"a" and "b"`, "c"},
		`5" disks, 3" disks`:             {`5" disks`, `3" disks`},
		`"`:                              {`"`},
		`"""`:                            {`"""`},
	} {
		if got := profiles.SplitList(text); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// What one part of the program writes as a list, another reads.
func TestListItem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := rapid.SliceOfN(names().Filter(func(s string) bool { return s != "" }), 1, 4).Draw(t, "items")
		var written []string
		for _, item := range items {
			written = append(written, profiles.ListItem(item))
		}
		text := strings.Join(written, rapid.SampledFrom([]string{",", "; ", "\n"}).Draw(t, "separator"))
		if got := profiles.SplitList(text); !reflect.DeepEqual(got, items) {
			t.Fatalf("%q\n got %q\nwant %q", text, got, items)
		}
	})
}

// No text is refused, and what comes out of a list is in no need of another look.
func FuzzSplitList(f *testing.F) {
	for _, seed := range []string{`a,b;c`, `"a,b":3`, `\,\;\`, `""""`, "\"\n", `:":":"`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, item := range profiles.SplitList(text) {
			if item == "" || item != strings.TrimSpace(item) {
				t.Fatalf("%q in %q", item, text)
			}
			if again := profiles.SplitList(profiles.ListItem(item)); !reflect.DeepEqual(again, []string{item}) {
				t.Fatalf("%q becomes %q", item, again)
			}
			if s := profiles.ParseSkill(item); s.Name.Text == "" || s.Unclear != "" {
				t.Fatalf("%q is %+v", item, s)
			}
			profiles.ParseDegree(item)
		}
	})
}

// A colon in a name is a part of it, unless a level follows.
func TestParseSkill(t *testing.T) {
	skill := func(name string, level scale.Level) profiles.Skill {
		return profiles.Skill{Name: profiles.Name{Text: name}, Level: level}
	}
	for text, want := range map[string]profiles.Skill{
		"":                    {},
		" go ":                skill("go", 0),
		"go:3":                skill("go", scale.Advanced),
		" c++ : Expert ":      skill("c++", scale.Expert),
		"std::vector":         skill("std::vector", 0),
		"std::vector:1":       skill("std::vector", scale.Beginner),
		"python:9":            skill("python:9", 0),
		"python:3:4":          skill("python:3", scale.Expert),
		":3":                  skill(":3", 0),
		": : 3":               skill(":", scale.Advanced),
		"python:":             skill("python:", 0),
		"iso:27001":           skill("iso:27001", 0),
		"level intermediate ": skill("level intermediate", 0),
	} {
		if got := profiles.ParseSkill(text); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

// A level that means none costs the level, and the field stays.
func TestParseDegree(t *testing.T) {
	for text, want := range map[string]profiles.Degree{
		"":                            {Level: scale.UnsaidDegree},
		"Master":                      {Level: scale.Master},
		"bachelor: law: public ":      {Level: scale.Bachelor, Field: profiles.Name{Text: "law: public"}},
		" Ph.D. : law":                {Level: scale.Doctorate, Field: profiles.Name{Text: "law"}},
		"guru:law":                    {Level: scale.UnsaidDegree, Unclear: "guru", Field: profiles.Name{Text: "law"}},
		"BSc Computer Science":        {Level: scale.Bachelor, Field: profiles.Name{Text: "Computer Science"}},
		"BSc (Hons) Physics 2:1":      {Level: scale.Bachelor, Field: profiles.Name{Text: "Physics"}},
		"BSc 2:1: physics: done":      {Level: scale.Bachelor, Field: profiles.Name{Text: "physics"}},
		"MBA":                         {Level: scale.Master, Field: profiles.Name{Text: "business"}},
		"MBA:law":                     {Level: scale.Master, Field: profiles.Name{Text: "law"}},
		"PhD student: law":            {Level: scale.Doctorate, Field: profiles.Name{Text: "law"}, InProgress: true},
		"PhD student:law:finished":    {Level: scale.Doctorate, Field: profiles.Name{Text: "law"}},
		"BA Law (expected 2028)":      {Level: scale.Bachelor, Field: profiles.Name{Text: "Law"}, InProgress: true, Expected: 2028},
		"vocational:electrician":      {Level: scale.Vocational, Field: profiles.Name{Text: "electrician"}},
		"apprenticeship: carpenter":   {Level: scale.Vocational, Field: profiles.Name{Text: "carpenter"}},
		"master electrician":          {Level: scale.Vocational, Field: profiles.Name{Text: "electrician"}},
		"master: electrician":         {Level: scale.Master, Field: profiles.Name{Text: "electrician"}},
		"bachelor:law:In-Progress":    {Level: scale.Bachelor, Field: profiles.Name{Text: "law"}, InProgress: true},
		"PhD:in progress:2027":        {Level: scale.Doctorate, InProgress: true, Expected: 2027},
		"bachelor:law:done":           {Level: scale.Bachelor, Field: profiles.Name{Text: "law"}},
		"bachelor:law:2027":           {Level: scale.Bachelor, Field: profiles.Name{Text: "law:2027"}},
		"bachelor:law:in progress:27": {Level: scale.Bachelor, Field: profiles.Name{Text: "law:in progress:27"}},
		"guru":                        {Level: scale.UnsaidDegree, Unclear: "guru"},
		":law":                        {Level: scale.UnsaidDegree, Field: profiles.Name{Text: "law"}},
		"none:":                       {Level: scale.NoDegree},
	} {
		if got := profiles.ParseDegree(text); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

// A degree as one text comes back, whatever is in its field or was written for its level;
// but that a level which means none loses its colons, since at a colon the field begins.
func TestDegreeTextIsReadTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		for _, d := range drawProfile(t).Degrees {
			text := profiles.DegreeText(cmp.Or(d.Level.String(), d.Unclear), d)
			want, got := d, profiles.ParseDegree(text)
			if strings.Contains(d.Unclear, ":") {
				want.Unclear = strings.Join(strings.Fields(strings.ReplaceAll(d.Unclear, ":", " ")), " ")
				got.Unclear = strings.Join(strings.Fields(got.Unclear), " ")
			}
			if got != want {
				t.Fatalf("%q: %+v, want %+v", text, got, want)
			}
		}
	})
	got := profiles.DegreeText("weird: thing", profiles.Degree{Field: profiles.Name{Text: "x, y"}})
	if want := "weird thing:x, y"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// A comma parts degrees, and it parts a degree from its field and its school: who is taken
// for holding two degrees has one that isn't understood.
func TestSplitDegrees(t *testing.T) {
	for text, want := range map[string]string{
		"":                                  "",
		"BA, MA":                            "BA|MA",
		"bachelor:law, master:physics":      "bachelor:law|master:physics",
		"Economics, BA":                     "Economics, BA",
		"Economics, BA, Leeds":              "Economics, BA, Leeds",
		"Economics, BA; Law, LLM":           "Economics, BA|Law, LLM",
		"BSc Physics, University of Leeds":  "BSc Physics, University of Leeds",
		"BSc, Physics, 2019; MSc, Robotics": "BSc, Physics, 2019|MSc, Robotics",
		"guru:law, PhD":                     "guru:law|PhD",
		"law, physics":                      "law|physics",
		"BSc Physics and MBA":               "BSc Physics|MBA",
		"BSc Physics 2:1 and MBA":           "BSc Physics 2:1|MBA",
		"Economics, BA and MA, Leeds":       "Economics, BA|MA, Leeds",
		"bachelor:physics and MBA":          "bachelor:physics and MBA",
		"bachelor:physics and master:maths": "bachelor:physics|master:maths",
		"B.Tech CSE, 2019":                  "B.Tech CSE, 2019",
	} {
		if got := strings.Join(profiles.SplitDegrees(text), "|"); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
