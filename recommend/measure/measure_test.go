package measure_test

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/measure"
)

func small(t testing.TB) *data.Catalogue {
	c, err := data.Load("../../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// designers and clerks are two files of cases for the small catalogue. Points, by
// layer: a master in EE earns 15, 8 and 0. Verilog, known well, earns 20·80 % = 16 for
// chip design, at the usual level two thirds of that, 11; and in the lead role
// 18·80 % = 14 and 12. The interest in chips earns 10, and 15 in the lab engineer's role.
// A beginner's programming earns 5, and 5·½ = 3 in the platform engineer's; writing 8 and
// 12, prompt writing 12 and 28 in the third layer.
const designers = `
{"id": "d1", "label": "Chip designer", "profile": {"degree": "master:EE", "skills": [{"name": "verilog", "level": 3}]}, "expect": {"primary": [1]}}
{"id": "d2", "label": "Chip designer", "profile": {"degree": "master:EE", "interests": ["chips"]}, "expect": {"primary": [1]}}
{"id": "d3", "label": "Toolmaker", "profile": {"degree": "master:EE", "skills": ["programming:1"]}, "expect": {"primary": [1], "accept": [2]}}
`

const clerks = `
{"id": "c1", "label": "Clerk", "profile": {"skills": ["writing", "prompting"]}, "expect": {"primary": [3]}}
{"id": "c2", "label": "Clerk", "profile": {"skills": ["writing", "juggling"], "profession": "paralegal"}, "expect": {"primary": [3]}}
{"id": "c3", "label": "Clerk", "profile": {"degree": "master:EE", "skills": ["verilog", "writing"]}, "expect": {"primary": [3]}}
{"id": "c4", "label": "Clerk", "profile": {"skills": ["juggling"]}, "expect": {"primary": [3]}}
`

func groups(t *testing.T) []measure.Group {
	var all []measure.Group
	for _, file := range []struct{ name, text string }{{"designers", designers}, {"clerks", clerks}} {
		cases, err := measure.Read(strings.NewReader(file.text), file.name+".ndjson", 3)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, measure.Group{Name: file.name, File: file.name + ".ndjson", Cases: cases})
	}
	return all
}

func evaluate(t *testing.T, c *data.Catalogue, groups []measure.Group, o measure.Options) measure.Evaluation {
	t.Helper()
	e, err := measure.Evaluate(c, groups, o)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestEvaluate(t *testing.T) {
	e := evaluate(t, small(t), groups(t), measure.Options{Misses: 5})
	designers, clerks := e.Files[0], e.Files[1]
	// d3 has 15 points in layer 1 and 8 + 5 + 3 in layer 2: no more than a close call.
	near(t, "designers", designers.Top1, 2.0/3)
	near(t, "designers, lenient", designers.Lenient, 3.0/3)
	// c3 has 15 + 11 + 26 points in layer 1 and 8 + 12 in layer 3; nothing is known of c4.
	near(t, "clerks", clerks.Top1, 2.0/4)
	near(t, "all", e.All.Top1, (2.0/3+2.0/4)/2)
	near(t, "all, lenient", e.All.Lenient, (3.0/3+2.0/4)/2)
	near(t, "skills known", clerks.Recognized.Skills.Share, 5.0/7)
	near(t, "names known", clerks.Recognized.Names.Share, 7.0/9)
	near(t, "close calls", designers.Sureness.CloseShare, 1.0/3)
	if e.All.Cases != 7 || e.All.Unranked != 1 || e.All.Layers[2].Cases != 4 || e.Catalog.Version != "8" {
		t.Errorf("%+v", e.All)
	}
	if !(e.All.Top1Interval.Low < e.All.Top1 && e.All.Top1 < e.All.Top1Interval.High) {
		t.Errorf("%v is not within %v", e.All.Top1, e.All.Top1Interval)
	}
	if len(e.Misses) != 2 {
		t.Fatalf("%+v", e.Misses)
	}
	miss := e.Misses[0]
	if miss.ID != "c3" || miss.Margin != 52-20 || miss.Line != 4 || miss.First.Score != 52 || miss.First.Reasons[0].Points != 26 || miss.Best.Layer != 3 || miss.Best.Rank != 2 {
		t.Errorf("%+v", miss)
	}
	if miss := e.Misses[1]; miss.ID != "d3" || miss.Margin != 16-15 || !miss.Lenient || !reflect.DeepEqual(miss.Accept, []int{2}) {
		t.Errorf("%+v", miss)
	}
}

// What each kind is worth is what a run without it measures.
func TestWorth(t *testing.T) {
	whole := evaluate(t, small(t), groups(t), measure.Options{})
	for i, kind := range measure.Kinds() {
		e := evaluate(t, small(t), groups(t), measure.Options{Without: []string{kind}})
		if len(e.All.Worth) != 0 || !reflect.DeepEqual(e.Without, []string{kind}) {
			t.Errorf("without %s: %+v", kind, e.All.Worth)
		}
		for f := range whole.Files {
			if got, want := e.Files[f].Top1, whole.Files[f].Worth[i].Top1; got != want {
				t.Errorf("%s without %s: %v and %v", whole.Files[f].Name, kind, got, want)
			}
		}
		if got, want := e.All.Top1, whole.All.Worth[i].Top1; got != want {
			t.Errorf("all without %s: %v and %v", kind, got, want)
		}
	}
	// Without degrees d2 keeps its interest, d1 its Verilog, c3 has 37 against 20.
	near(t, "designers without degrees", whole.Files[0].Worth[0].Top1, 2.0/3)
	near(t, "clerks without degrees", whole.Files[1].Worth[0].Top1, 2.0/4)
	// Without skills all designers have their degree; of the clerks, c2's profession is left.
	near(t, "designers without skills", whole.Files[0].Worth[1].Top1, 3.0/3)
	near(t, "clerks without skills", whole.Files[1].Worth[1].Top1, 1.0/4)
	// Without interests d2 has its degree, c2 its writing.
	near(t, "designers without interests", whole.Files[0].Worth[2].Top1, 2.0/3)
	near(t, "clerks without interests", whole.Files[1].Worth[2].Top1, 2.0/4)
}

// A file's figures are its own: whatever stands beside it, under whatever name.
func TestFileStandsAlone(t *testing.T) {
	both := evaluate(t, small(t), groups(t), measure.Options{})
	alone := groups(t)[1:]
	alone[0].Name = "other"
	got := evaluate(t, small(t), alone, measure.Options{}).Files[0]
	got.Name = "clerks"
	if a, b := jsonOf(t, got), jsonOf(t, both.Files[1]); a != b {
		t.Errorf("%s\n%s", a, b)
	}
}

// A list that is left out where it is empty, as the reasons inside of a reason, may be nil.
func TestListsAreNeverNull(t *testing.T) {
	var lists func(t *testing.T, v reflect.Value)
	lists = func(t *testing.T, v reflect.Value) {
		switch v.Kind() {
		case reflect.Slice:
			if v.IsNil() {
				t.Errorf("a list of %s is nil", v.Type().Elem())
			}
			for i := range v.Len() {
				lists(t, v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if !v.Field(i).IsZero() || !strings.HasSuffix(v.Type().Field(i).Tag.Get("json"), ",omitempty") {
					lists(t, v.Field(i))
				}
			}
		}
	}
	lists(t, reflect.ValueOf(evaluate(t, small(t), groups(t), measure.Options{Misses: 9})))
	lists(t, reflect.ValueOf(evaluate(t, small(t), nil, measure.Options{})))
}

// A title that is said is a profession that the person says: all figures are those of
// people who wrote it into their profiles.
func TestTitleSaid(t *testing.T) {
	roles := measure.Titles{"": {"Chip designer": {"chip-designer"}, "Clerk": {"profession", "filing-robot"}}}
	said := evaluate(t, small(t), groups(t), measure.Options{Roles: roles, TitleSaid: true, Misses: 9})
	written := groups(t)
	for _, g := range written {
		for i := range g.Cases {
			g.Cases[i].Profile.Profession = profiles.Name{Text: g.Cases[i].Label}
		}
	}
	want := evaluate(t, small(t), written, measure.Options{Roles: roles, Misses: 9})
	for i, f := range said.Files {
		f.Jobs, want.Files[i].Jobs = nil, nil
		if got, want := jsonOf(t, f), jsonOf(t, want.Files[i]); got != want {
			t.Errorf("said    %s\nwritten %s", got, want)
		}
	}
	if !reflect.DeepEqual(said.Misses, want.Misses) || !said.TitleSaid || want.TitleSaid {
		t.Errorf("%+v\n%+v", said.Misses, want.Misses)
	}
	if got := jsonOf(t, said.UnknownRoles); got != `["filing-robot"]` {
		t.Errorf("unknown are %s", got)
	}
}

// The clerks' right role is their own profession with AI. Two of the four have layer 3 first,
// with writing; as clerk is no profession here, the titles stand apart once they are said.
func TestJobsOfCases(t *testing.T) {
	roles := measure.Titles{"": {"Chip designer": {"chip-designer"}, "Clerk": {"profession"}}}
	e := evaluate(t, small(t), groups(t), measure.Options{Roles: roles})
	near(t, "clerks, job shown", e.Files[1].Jobs.Roles, 2.0/4)
	near(t, "clerks, its layer first", e.Files[1].Jobs.RoleLayer, 2.0/4)
	near(t, "all, job shown", e.All.Jobs.Roles, 2.0/4) // two designers are too few for a mean
	if i := e.All.Jobs.RolesInterval; i != e.Files[1].Jobs.RolesInterval || !(i.Low < 0.5 && 0.5 < i.High) {
		t.Errorf("%v and %v", i, e.Files[1].Jobs.RolesInterval)
	}
	e = evaluate(t, small(t), groups(t), measure.Options{Roles: roles, TitleSaid: true})
	if j := e.All.Jobs; j.Titles != 0 || j.Others.Titles != 1 || j.Others.Cases != 4 || e.Files[0].Jobs.Others.Cases != 0 {
		t.Errorf("%+v", j)
	}
}

func jsonOf(t *testing.T, v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func near(t *testing.T, name string, got measure.Figure, want float64) {
	t.Helper()
	if math.Abs(float64(got)-want) > 1e-12 {
		t.Errorf("%s: %v, want %v", name, got, want)
	}
}

// On the real people, the macro top-1 is what a second, plainer computation over
// full reports makes of the README's definition.
func TestEvidence(t *testing.T) {
	dir := os.Getenv("LAYERPATH_EVIDENCE")
	files, _ := filepath.Glob(filepath.Join(dir, "*.ndjson"))
	if len(files) == 0 {
		t.Skipf("no evidence in %s: set LAYERPATH_EVIDENCE to its folder", dir)
	}
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var all []measure.Group
	sum := 0.0
	var want []float64
	for _, name := range files {
		cases := readEvidence(t, c, name)
		all = append(all, measure.Group{Name: filepath.Base(name), Cases: cases})
		want = append(want, plainTop1(t, c, name))
		sum += want[len(want)-1]
	}
	e := evaluate(t, c, all, measure.Options{})
	for i, f := range e.Files {
		if math.Abs(float64(f.Top1)-want[i]) > 1e-9 {
			t.Errorf("%s: top-1 %v, want %v", f.Name, f.Top1, want[i])
		}
		if f.Top1 < f.Top1Interval.Low || f.Top1 > f.Top1Interval.High {
			t.Errorf("%s: top-1 %v outside %v", f.Name, f.Top1, f.Top1Interval)
		}
	}
	if want := sum / float64(len(files)); math.Abs(float64(e.All.Top1)-want) > 1e-9 {
		t.Errorf("all: top-1 %v, want %v", e.All.Top1, want)
	}
}

// leastAsked is what a quiz may not fall below: in so many of people of surveys it leads to the
// layer of all their answers. Without a question it is a third.
const leastAsked = 0.6

// Of the real people one in twenty is asked: it takes minutes to ask all. Where races are
// looked for, that takes minutes, too: so there a few are asked, whose figure says nothing.
func TestEvidenceAsQuiz(t *testing.T) {
	dir := os.Getenv("LAYERPATH_EVIDENCE")
	files, _ := filepath.Glob(filepath.Join(dir, "*20[0-9][0-9].ndjson"))
	if len(files) == 0 {
		t.Skipf("no surveys in %s: set LAYERPATH_EVIDENCE to the folder of the evidence", dir)
	}
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var some []measure.Group
	every := 20
	if testing.Short() {
		every = 400
	}
	for _, name := range files {
		cases := readEvidence(t, c, name)
		g := measure.Group{Name: filepath.Base(name)}
		for i := 0; i < len(cases); i += every {
			g.Cases = append(g.Cases, cases[i])
		}
		some = append(some, g)
	}
	q := evaluate(t, c, some, measure.Options{AsQuiz: true}).All.Quiz
	t.Logf("%+v", *q)
	if q.Named.First < leastAsked && !testing.Short() {
		t.Errorf("the same first layer in %.3f, below %.2f", q.Named.First, leastAsked)
	}
}

func readEvidence(t *testing.T, c *data.Catalogue, name string) []measure.Case {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cases, err := measure.Read(f, name, len(c.Layers))
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// plainTop1 computes macro top-1 of a file from its text, with reports.
func plainTop1(t *testing.T, c *data.Catalogue, name string) float64 {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r, err := recommend.New(c)
	if err != nil {
		t.Fatal(err)
	}
	count, weight, hits := map[int]int{}, map[int]float64{}, map[int]float64{}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var line struct {
			Profile json.RawMessage
			Expect  struct{ Primary []int }
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		p, err := profiles.Read(strings.NewReader(string(line.Profile)), name)
		if err != nil {
			t.Fatal(err)
		}
		report := r.Rank(p)
		for _, l := range line.Expect.Primary {
			count[l]++
			weight[l] += 1 / float64(len(line.Expect.Primary))
			for _, hit := range line.Expect.Primary {
				if len(report.Layers) > 0 && report.Layers[0].Rank == 1 && report.Layers[0].Layer == hit {
					hits[l] += 1 / float64(len(line.Expect.Primary))
				}
			}
		}
	}
	sum, n := 0.0, 0.0
	for l := 1; l <= len(c.Layers); l++ {
		if count[l] >= 3 {
			sum += hits[l] / weight[l]
			n++
		}
	}
	return sum / n
}
