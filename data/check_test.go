package data

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"layerpath/data/document"
	"layerpath/data/scale"
)

// A badCatalogue is a file of testdata/bad: testdata/tiny.yaml with one mistake.
type badCatalogue struct {
	path string
	want string // "# want:", the whole error
	hint string // "# hint:", or empty
}

func badCatalogues(t testing.TB) []badCatalogue {
	t.Helper()
	paths, err := filepath.Glob("testdata/bad/*.yaml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no bad catalogues (%v)", err)
	}
	var bad []badCatalogue
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b := badCatalogue{path: path}
		for line := range strings.Lines(string(text)) {
			line = strings.TrimSuffix(line, "\n")
			if want, ok := strings.CutPrefix(line, "# want: "); ok {
				b.want += want
			}
			if hint, ok := strings.CutPrefix(line, "# hint: "); ok {
				b.hint += hint
			}
		}
		bad = append(bad, b)
	}
	return bad
}

// An author whose catalogue has a mistake needs its place, its entry and a way
// out, and no second message that is only the echo of the first.
func TestEachMistakeIsReportedOnceWithItsPlaceAndHint(t *testing.T) {
	for _, bad := range badCatalogues(t) {
		t.Run(strings.TrimSuffix(filepath.Base(bad.path), ".yaml"), func(t *testing.T) {
			c, err := Load(bad.path)
			var problems document.Problems
			if !errors.As(err, &problems) || c != nil {
				t.Fatalf("Load = %v, %v; want no catalogue and Problems", c, err)
			}
			if got := problems.Error(); got != bad.want {
				t.Errorf("error\n got %s\nwant %s", got, bad.want)
			}
			if got := problems[0].Hint(); got != bad.hint || got == "" {
				t.Errorf("hint\n got %s\nwant %s", got, bad.hint)
			}
			for _, p := range problems {
				if p.File != filepath.Base(bad.path) || p.Line == 0 {
					t.Errorf("no place: %+v", p)
				}
			}
		})
	}
}

// If the base itself had a mistake, every file of bad/ would prove nothing.
func TestTinyCatalogueWithoutMistakeLoads(t *testing.T) {
	c, err := Load("testdata/tiny.yaml")
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(c.Name, c.Version, len(c.Skills), len(c.Fields), len(c.Interests), len(c.Professions), len(c.Layers), len(c.Roles))
	if want := fmt.Sprint("tiny", "1", 2, 2, 1, 1, 2, 1); got != want {
		t.Errorf("it has %s, want %s", got, want)
	}
	if l := c.Layers[0]; l.Entry.Open != scale.Master || l.Entry.Stretch != scale.Bachelor || l.Requirements[0].Level != 3 {
		t.Errorf("the first layer was read as %+v", l)
	}
	if q := c.Layers[0].Requirements[1]; q.Levels != [...]int{0, 0, 0, 0, 50, 100, 100} {
		t.Errorf("a level that isn't named earns what the one below it earns; got %v", q.Levels)
	}
	if q := c.Roles[0].Requirements[0]; q.Level != usualLevel {
		t.Errorf("a requirement without a level wants %d, got %d", usualLevel, q.Level)
	}
}

// What an author says for advice must reach whoever gives it, word for word.
func TestKeysOfAdviceAreRead(t *testing.T) {
	text := strings.NewReplacer(
		"broader: {craft: 50}}", "broader: {craft: 50}, needs: {craft: 2}}",
		"    name: The ground\n", "    name: The ground\n    plain: what everything stands on\n",
		"    layer: ground\n", "    layer: ground\n    ai: supports\n",
		"      - {skill: soldering, points: 50}\n", "      - {skill: soldering, points: 50, core: true}\n      - {skill: craft, points: 20, core: true}\n",
		"{health: 100}, points: 30}\n", "{health: 100}, points: 30}\n    own: {requirements: [{skill: craft, points: 40, level: 3, evidence: true}]}\n",
	).Replace(tinyText(t)) + `confidence:
  measuredOn: ten people who dig
  bands: [{id: open, name: An open question, lead: 0, right: 38, near: 62, cases: 900}, {id: likely, lead: 12, right: 60, near: 60, cases: 40}]
`
	c, err := Load(writeFolder(t, map[string]string{"a.yaml": text}))
	if err != nil {
		t.Fatal(err)
	}
	if needs := c.Skills[0].Needs; len(needs) != 1 || needs[0].Level != 2 || c.NeededSkill(&needs[0]) != 1 {
		t.Errorf("soldering needs %+v", needs)
	}
	if l := c.Layers[0]; l.Plain != "what everything stands on" || c.Layers[1].Plain != "" {
		t.Errorf("the layers are %q and %q", l.Plain, c.Layers[1].Plain)
	}
	if r := c.Roles[0]; r.AI != SupportsAI || !r.Requirements[0].Core || !r.Requirements[1].Core || r.Requirements[1].Evidence {
		t.Errorf("the role is %+v", r)
	}
	if own := c.Layers[1].Own; len(own) != 1 || !own[0].Evidence || own[0].Level != 3 || c.AskedSkill(&own[0]) != 1 {
		t.Errorf("a profession of one's own is asked for %+v", own)
	}
	forgetPlaces(reflect.ValueOf(&c.Confidence).Elem())
	if got, want := fmt.Sprint(c.Confidence), "{ten people who dig [{open An open question 0 38 62 900 { 0}} {likely  12 60 60 40 { 0}}] { 0}}"; got != want {
		t.Errorf("confidence is %s, want %s", got, want)
	}
}

// What a person's own profession asks for earns points, as what a role asks for does;
// being needed earns none.
func TestOwnRequirementsUseSkills(t *testing.T) {
	whistling := "  - {id: whistling, name: Whistling, category: making}\nfields:\n  - {id: physics"
	text := strings.Replace(tinyText(t), "fields:\n  - {id: physics", whistling, 1)
	asked := strings.Replace(text, "points: 30}\n", "points: 30}\n    own: {requirements: [{skill: whistling, points: 40}]}\n", 1)
	needed := strings.Replace(text, "broader: {craft: 50}}", "broader: {craft: 50}, needs: {whistling: 1}}", 1)
	if _, err := Load(writeFolder(t, map[string]string{"a.yaml": asked})); err != nil {
		t.Error(err)
	}
	want := `a.yaml:8: skill "whistling": leads to no requirement, so it never earns a point`
	if _, err := Load(writeFolder(t, map[string]string{"a.yaml": needed})); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

// An author mends all mistakes in one go only if all are told, in file order.
func TestAllProblemsComeAtOnceInTheOrderOfTheFiles(t *testing.T) {
	for _, tt := range []struct {
		name string
		edit *strings.Replacer
		want []string
	}{
		{"form", strings.NewReplacer("riasec: RI}", "riasec: RI, colour: red}", "number: 2", "number: two"), []string{
			`interest "chips": unknown key "colour"`,
			`layer "surface": a whole number from 1 to 100 is wanted here, this is "two"`,
		}},
		{"meaning", strings.NewReplacer("riasec: SIC", "riasec: SIX", "skill: soldering", "skill: singing"), []string{
			`profession "nurse": "SIX" is no RIASEC code`, // looked for after references
			`role "digger": refers to the skill "singing", which isn't there`,
		}},
	} {
		text := tt.edit.Replace(tinyText(t))
		_, err := Load(writeFolder(t, map[string]string{"a.yaml": text}))
		var problems document.Problems
		if !errors.As(err, &problems) || len(problems) != len(tt.want) {
			t.Fatalf("%s: got %v, want %d problems", tt.name, err, len(tt.want))
		}
		last := 0
		for i, p := range problems {
			place := "a.yaml:" + strconv.Itoa(p.Line) + ": "
			if p.Error() != place+tt.want[i] || p.Line <= last {
				t.Errorf("%s: got %q after line %d, want %q", tt.name, p.Error(), last, tt.want[i])
			}
			last = p.Line
		}
		if len(problems.Unwrap()) != len(problems) {
			t.Errorf("%s: Unwrap gives %d of %d problems", tt.name, len(problems.Unwrap()), len(problems))
		}
	}
}

// A person whose catalogue has many broader skills, in many ways up, would wait
// for ever if every way were walked: here there are 2^64.
func TestManyWaysUpAreCheckedInNoTime(t *testing.T) {
	c, err := Load("testdata/tiny.yaml")
	if err != nil {
		t.Fatal(err)
	}
	skill := func(id string, broader ...string) {
		s := Skill{ID: id, Name: id, Category: "making"}
		for _, b := range broader {
			s.Broader = append(s.Broader, Share{ID: b, Percent: 50})
		}
		c.Skills = append(c.Skills, s)
	}
	skill("a-0")
	skill("b-0")
	for i := range 64 {
		up := []string{fmt.Sprintf("a-%d", i), fmt.Sprintf("b-%d", i)}
		skill(fmt.Sprintf("a-%d", i+1), up...)
		skill(fmt.Sprintf("b-%d", i+1), up...)
	}
	if got, want := len(Check(c)), 2*65; got != want {
		t.Errorf("%d of %d skills that lead nowhere are reported", got, want)
	}
}

func tinyText(t testing.TB) string {
	t.Helper()
	text, err := os.ReadFile("testdata/tiny.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func writeFolder(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
