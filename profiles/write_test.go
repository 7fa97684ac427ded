package profiles_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
)

// A saved profile is a page that its person can read and change.
func TestWrite(t *testing.T) {
	two := mayaProfile()
	two.Degrees = append(two.Degrees, profiles.Degree{Level: scale.NoDegree})
	for _, c := range []struct {
		name string
		p    profiles.Profile
		want string
	}{
		{"one degree", mayaProfile(), `id: maya
name: Maya Okafor
profession: paralegal
degree:
  level: bachelor
  field: law
skills:
  - prompt writing
  - {name: k8s, level: advanced}
  - {name: linear algebra, level: beginner}
interests: [domain-practice, automation]
riasec: SEC
`},
		{"two degrees", profiles.Profile{Degrees: two.Degrees}, "degrees:\n  - level: bachelor\n    field: law\n  - level: none\n"},
		{"names with marks", skillsOf("C++", "C#", "C #", ".NET", "Lee: x", "R", "true", "1e3", "𠮷田", "a\nb", "Photoshop, Illustrator"),
			"skills:\n  - C++\n  - C#\n  - \"C #\"\n  - \".NET\"\n  - \"Lee: x\"\n  - R\n  - \"true\"\n  - \"1e3\"\n  - 𠮷田\n  - \"a\\nb\"\n  - \"Photoshop, Illustrator\"\n"},
		{"levels that mean none, and names that end like one", profiles.Profile{
			Degrees: []profiles.Degree{{Level: scale.UnsaidDegree, Unclear: "PhD", Field: profiles.Name{Text: "law"}}, {Level: scale.UnsaidDegree}, {Level: scale.UnsaidDegree, Field: profiles.Name{Text: "art"}}, {Level: 9}},
			Skills:  []profiles.Skill{{Name: profiles.Name{Text: "go"}, Unclear: "guru"}, {Name: profiles.Name{Text: "go:3"}}, {Name: profiles.Name{Text: "go:3"}, Level: scale.Expert}, {Name: profiles.Name{Text: "go"}, Level: 7}},
		}, "degrees:\n  - level: PhD\n    field: law\n  - field: art\n  - level: \"9\"\nskills:\n  - {name: go, level: guru}\n  - {name: \"go:3\"}\n  - {name: \"go:3\", level: expert}\n  - {name: go, level: \"7\"}\n"},
		{"a degree of which only the field was said", profiles.Profile{Degrees: []profiles.Degree{{Level: scale.UnsaidDegree, Field: profiles.Name{Text: "art"}}}}, "degree:\n  field: art\n"},
		{"space and nothing", skillsOf(" go ", "", " "), "skills:\n  - go\n"},
		{"bytes that are no text", profiles.Profile{Name: "caf\xe9"}, "name: \"caf\ufffd\"\n"},
		{"nothing", profiles.Profile{}, "{}\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b strings.Builder
			if err := profiles.Write(&b, c.p); err != nil {
				t.Fatal(err)
			}
			if b.String() != c.want {
				t.Errorf("got\n%s\nwant\n%s", b.String(), c.want)
			}
		})
	}
}

// A profile that couldn't be read again isn't saved as if all were well.
func TestWriteRefuses(t *testing.T) {
	for want, p := range map[string]profiles.Profile{
		`writing profile: unknown RIASEC code "XY"`:                                                   {RIASEC: "XY"},
		`writing profile: more than 1000 skills`:                                                      {Skills: make1001("a").Skills},
		`writing profile: a text of more than 200 characters: "id: ` + strings.Repeat("x", 55) + `…"`: {ID: strings.Repeat("x", 201)},
	} {
		var b bytes.Buffer
		if err := profiles.Write(&b, p); err == nil || err.Error() != want || b.Len() > 0 {
			t.Errorf("got %v, want %s; %d bytes written", err, want, b.Len())
		}
	}
	full := errors.New("disk full")
	if err := profiles.Write(failingWriter{full}, mayaProfile()); err == nil || err.Error() != "writing profile: disk full" || !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

func make1001(name string) profiles.Profile {
	names := make([]string, 1001)
	for i := range names {
		names[i] = name
	}
	return skillsOf(names...)
}

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

// names are what people type, and what breaks formats.
func names() *rapid.Generator[string] {
	tricky := rapid.SampledFrom([]string{
		"Lee: x", "a #b", "C#", "C #", "#x", "@me", "*x", "&x", "!x", "%x", "`x`", "- x", "? x", ": x", "x:", "[x", "{x}", "x, y", "|", ">", "'", `"`, `"x"`, "''", `\`, `C:\x`,
		"null", "Null", "~", "yes", "No", "on", "y", "true", "1e3", "0777", "5", "3.9", ".inf", "2024-01-01", "1:20", "<<", "=", "---", "...", "--- x", "a\nb", "a\n\n  b", "a\r\nb", "a\tb", "a  b",
		"naïve", "日本語", "𠮷田", "😀", "e\u0301", "a\u00a0b", "a\u2028b", "a\u0085b", "a\ufeffb", "\ufeffx", "\ufffe", "\x1b[31mred", "a\x00b", "\x7f", "\u202ertl", "\ufffd", "go'", "it's", "R&D", "a/b (c)",
	})
	return rapid.Map(rapid.OneOf(tricky, rapid.String(), rapid.StringMatching(`[a-z:#, '"\\\[\]{}&*!|>%@?\n\t-]{1,12}`)), func(s string) string {
		return strings.TrimSpace(string([]rune(s)[:min(utf8.RuneCountInString(s), 200)]))
	})
}

func said(t *rapid.T, label string) string {
	return names().Filter(func(s string) bool { return s != "" }).Draw(t, label)
}

func drawProfile(t *rapid.T) profiles.Profile {
	p := profiles.Profile{
		ID:         names().Draw(t, "id"),
		Name:       names().Draw(t, "name"),
		Profession: profiles.Name{Text: names().Draw(t, "profession")},
	}
	for range rapid.IntRange(0, 3).Draw(t, "degrees") {
		d := profiles.Degree{
			Level: scale.Degree(rapid.IntRange(-1, 6).Draw(t, "degree level")),
			Field: profiles.Name{Text: names().Draw(t, "field")},
		}
		if d.Level == scale.UnsaidDegree {
			_, d.Unclear = unclear(t)
		}
		if d.InProgress = rapid.Bool().Draw(t, "under way"); d.InProgress {
			d.Expected = rapid.SampledFrom([]int{0, 1900, 2027, 2200}).Draw(t, "expected")
		}
		if d.Level != scale.UnsaidDegree || d.Field.Text+d.Unclear != "" || d.InProgress {
			p.Degrees = append(p.Degrees, d)
		}
	}
	for range rapid.IntRange(0, 5).Draw(t, "skills") {
		s := profiles.Skill{
			Name:  profiles.Name{Text: said(t, "skill")},
			Level: scale.Level(rapid.IntRange(0, 4).Draw(t, "level")),
		}
		if s.Level == scale.Unsaid {
			s.Unclear, _ = unclear(t)
		}
		p.Skills = append(p.Skills, s)
	}
	for range rapid.IntRange(0, 3).Draw(t, "interests") {
		p.Interests = append(p.Interests, profiles.Name{Text: said(t, "interest")})
	}
	letters := rapid.Permutation([]byte("RIASEC")).Draw(t, "letters")
	p.RIASEC = string(letters[:rapid.IntRange(0, 6).Draw(t, "length")])
	p.Aim = rapid.SampledFrom([]profiles.Aim{"", profiles.Stay, profiles.Move}).Draw(t, "aim")
	p.Limits = profiles.Limits{
		NoDegree: rapid.Bool().Draw(t, "no degree"), NoCoding: rapid.Bool().Draw(t, "no coding"),
		HoursPerWeek: rapid.SampledFrom([]int{0, 1, 6, profiles.MaxHoursPerWeek}).Draw(t, "hours"), Months: rapid.SampledFrom([]int{0, 1, 18, profiles.MaxMonths}).Draw(t, "months"),
	}
	return p
}

// unclear draws what somebody may write for a level of a skill, and of a degree, that is
// none: as a rule nothing.
func unclear(t *rapid.T) (skill, degree string) {
	text := ""
	if rapid.IntRange(0, 3).Draw(t, "is unclear") == 0 {
		text = names().Draw(t, "unclear")
	}
	if _, ok := scale.ParseLevel(text); !ok {
		skill = text
	}
	_, ok := scale.ReadDiploma(text)
	_, without := scale.ReadDiploma(strings.ReplaceAll(text, ":", " "))
	if !ok && !without {
		degree = text
	}
	return skill, degree
}

// withoutLines is a profile as if it came from elsewhere.
func withoutLines(p profiles.Profile) profiles.Profile {
	p.Profession.Line = 0
	p.Degrees = append([]profiles.Degree(nil), p.Degrees...)
	for i := range p.Degrees {
		p.Degrees[i].Field.Line = 0
	}
	p.Skills = append([]profiles.Skill(nil), p.Skills...)
	for i := range p.Skills {
		p.Skills[i].Name.Line = 0
	}
	p.Interests = append([]profiles.Name(nil), p.Interests...)
	for i := range p.Interests {
		p.Interests[i].Line = 0
	}
	return p
}

// What the quiz saves, recommend reads: the same person, whatever the names.
func TestWriteThenRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawProfile(t)
		var b bytes.Buffer
		if err := profiles.Write(&b, p); err != nil {
			t.Fatal(err)
		}
		text := b.String()
		got, err := profiles.Read(&b, "p.yaml")
		if err != nil {
			t.Fatalf("%v in\n%s", err, text)
		}
		if !reflect.DeepEqual(withoutLines(got), p) {
			t.Fatalf("got %+v\nfrom\n%s", got, text)
		}
	})
}

// A script that writes JSON says no more and no less than a person who writes YAML.
func TestJSONReadsLikeYAML(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawProfile(t)
		got, err := profiles.Read(bytes.NewReader(asJSON(t, p)), "p.json")
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(withoutLines(got), p) {
			t.Fatalf("got %+v", got)
		}
	})
}

func asJSON(t *rapid.T, p profiles.Profile) []byte {
	m := map[string]any{"id": p.ID, "name": p.Name, "profession": p.Profession.Text, "riasec": p.RIASEC}
	degrees, skills, interests := []any{}, []any{}, []any{}
	for _, d := range p.Degrees {
		degree := map[string]any{"level": cmp.Or(d.Unclear, d.Level.String()), "field": d.Field.Text}
		if d.InProgress {
			degree["status"] = profiles.InProgress
		}
		if d.Expected > 0 {
			degree["expected"] = d.Expected
		}
		degrees = append(degrees, degree)
	}
	for _, s := range p.Skills {
		skills = append(skills, map[string]any{"name": s.Name.Text, "level": []any{s.Unclear, 1, 2, 3, 4}[s.Level]})
	}
	for _, in := range p.Interests {
		interests = append(interests, in.Text)
	}
	limits := map[string]any{"noDegree": p.Limits.NoDegree, "noCoding": p.Limits.NoCoding}
	if p.Limits.HoursPerWeek > 0 {
		limits["hoursPerWeek"] = p.Limits.HoursPerWeek
	}
	if p.Limits.Months > 0 {
		limits["months"] = p.Limits.Months
	}
	m["aim"], m["limits"] = p.Aim, limits
	m["degrees"], m["skills"], m["interests"] = degrees, skills, interests
	text, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// The same file twice, the same answer twice, messages included; and a mistake
// makes the same problems in both formats.
func TestReadIsDeterministic(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"skills", "skils", "name", "degree", "level", "guru", "go", "3", "riasec", "interests", "field", "aim", "move", "limits", "months", "status", "done", "expected", "2027", ""})
	rapid.Check(t, func(t *rapid.T) {
		var tree func(depth int) any
		tree = func(depth int) any {
			switch rapid.IntRange(0, 3-min(depth, 2)).Draw(t, "kind") {
			case 0:
				return pieces.Draw(t, "text")
			case 1:
				return nil
			case 2:
				return []any{tree(depth + 1), tree(depth + 1)}
			}
			return map[string]any{pieces.Draw(t, "key"): tree(depth + 1), pieces.Draw(t, "key"): tree(depth + 1)}
		}
		m := map[string]any{pieces.Draw(t, "key"): tree(0), pieces.Draw(t, "key"): tree(0), pieces.Draw(t, "key"): tree(0)}
		text, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		first, firstErr := profiles.Read(bytes.NewReader(text), "p")
		// A line of its own above makes the same text YAML.
		for _, again := range []io.Reader{bytes.NewReader(text), io.MultiReader(strings.NewReader("--- "), bytes.NewReader(text))} {
			p, err := profiles.Read(again, "p")
			if !reflect.DeepEqual(p, first) || !reflect.DeepEqual(err, firstErr) {
				t.Fatalf("%s\n%+v %v\n%+v %v", text, first, firstErr, p, err)
			}
		}
	})
}
