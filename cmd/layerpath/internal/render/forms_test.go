package render_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	other "github.com/go-json-experiment/json"
	"github.com/goccy/go-yaml"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
	"layerpath/recommend/measure"
	"layerpath/recommend/report"
)

// An answer is one of a kind, with what a page about it promises: lines, each by the
// words that stand in it in this order.
type answer struct {
	name     string
	write    func(render.Form) func(io.Writer, render.View) error // nil where the form lacks the kind
	explain  bool
	list     bool // of the catalogue
	promised [][]string
}

func answerOf[T any](name string, is T, in func(render.Form) func(io.Writer, T, render.View) error, promised [][]string) answer {
	return answer{name: name, promised: promised, write: func(f render.Form) func(io.Writer, render.View) error {
		write := in(f)
		if write == nil {
			return nil
		}
		return func(w io.Writer, v render.View) error { return write(w, is, v) }
	}}
}

func explained(a answer) answer {
	a.name, a.explain = a.name+", explained", true
	return a
}

// Whoever has a form has the whole answer: what programs read is the same in each of
// theirs, to other libraries than those that wrote it, and what people read lacks no name
// and no number that it promises. Of ordinary people, of nobody, and of the worst.
func TestEveryFormHasTheAnswer(t *testing.T) {
	for _, a := range answers(t) {
		t.Run(a.name, func(t *testing.T) {
			data := map[string]any{}
			for _, f := range render.Forms() {
				write := a.write(f)
				if write == nil {
					continue
				}
				var text bytes.Buffer
				if err := write(&text, render.View{Screen: page.Screen{Width: 100_000, UTF8: true, Whole: true}, Explain: a.explain}); err != nil {
					t.Fatalf("%s: %v", f.Name, err)
				}
				switch f.Name {
				case "json", "yaml":
					data[f.Name] = readBack(t, f.Name, text.Bytes())
				case "csv":
					if rows := checkTable(t, text.String()); a.list {
						checkEntries(t, rows, data["json"])
					}
				case "table":
					checkPromise(t, text.String(), a.promised)
				case "markdown": // what its escapes are, other tests say
					checkPromise(t, strings.ReplaceAll(text.String(), `\`, ""), a.promised)
				default:
					t.Errorf("nothing is known of what %s promises", f.Name)
				}
			}
			if !reflect.DeepEqual(data["json"], data["yaml"]) {
				t.Errorf("JSON\n%.2000q\nYAML\n%.2000q", data["json"], data["yaml"])
			}
		})
	}
}

// readBack reads JSON with two libraries, and YAML with one that didn't write it.
func readBack(t *testing.T, form string, text []byte) (read any) {
	t.Helper()
	if form == "yaml" {
		if err := yaml.Unmarshal(text, &read); err != nil {
			t.Fatalf("YAML: %v", err)
		}
		var err error
		if text, err = json.Marshal(read); err != nil {
			t.Fatalf("YAML isn't JSON: %v", err)
		}
		read = nil
	}
	var again any
	if err := json.Unmarshal(text, &read); err != nil {
		t.Fatalf("%s: %v\n%s", form, err, text)
	}
	if err := other.Unmarshal(text, &again); err != nil || !reflect.DeepEqual(read, again) {
		t.Fatalf("%s is read in two ways: %v\n%v\n%v", form, err, read, again)
	}
	return read
}

// checkTable checks that a table has rows as wide as their header, and cells that a reader
// who knows no more than RFC 4180 reads as the library does that wrote them. It gives the
// rows, the header's first.
func checkTable(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(rows) == 0 {
		t.Fatalf("%d rows: %v", len(rows), err)
	}
	if plain := splitTable(text); !reflect.DeepEqual(plain, rows) {
		t.Fatalf("read by the rules\n%q\nby the library\n%q", plain, rows)
	}
	for _, row := range rows {
		if len(row) != len(rows[0]) || strings.Contains(strings.Join(row, ""), "\n") {
			t.Fatalf("%d cells under %d names, or a line break in one: %q", len(row), len(rows[0]), row)
		}
	}
	return rows
}

// splitTable reads CSV by the rules of RFC 4180 alone.
func splitTable(text string) (rows [][]string) {
	var row []string
	var cell strings.Builder
	quoted := false
	end := func() { row = append(row, cell.String()); cell.Reset() }
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"' && quoted && strings.HasPrefix(text[i+1:], `"`):
			cell.WriteByte(c)
			i++
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			end()
		case c == '\n' && !quoted:
			end()
			rows, row = append(rows, row), nil
		default:
			cell.WriteByte(c)
		}
	}
	return rows
}

// checkEntries checks that the rows of a list of the catalogue are its entries in JSON, by
// their ids and names.
func checkEntries(t *testing.T, rows [][]string, data any) {
	t.Helper()
	for key, list := range data.(map[string]any) {
		entries, ok := list.([]any)
		if !ok || key == "catalog" {
			continue
		}
		if len(rows)-1 != len(entries) {
			t.Fatalf("%d rows for %d %s", len(rows)-1, len(entries), key)
		}
		for i, e := range entries {
			for n, column := range rows[0] {
				if want, is := e.(map[string]any)[column].(string); is && rows[i+1][n] != want {
					t.Fatalf("%s %d: the column %s has %q, JSON %q", key, i, column, rows[i+1][n], want)
				}
			}
		}
	}
}

// checkPromise looks for a line with each of the promises.
func checkPromise(t *testing.T, text string, promised [][]string) {
	t.Helper()
	lines := strings.Split(text, "\n")
	for _, words := range promised {
		if !slices.ContainsFunc(lines, func(line string) bool { return inOrder(line, words) }) {
			t.Errorf("no line with %q in\n%.3000s", words, text)
		}
	}
}

func inOrder(line string, words []string) bool {
	for _, word := range words {
		_, rest, ok := strings.Cut(line, strings.TrimSpace(page.Clean(word)))
		if !ok {
			return false
		}
		line = rest
	}
	return true
}

// answers are all kinds of answers: ordinary ones, empty ones, and the worst.
func answers(t *testing.T) (all []answer) {
	c := rendertest.Embedded(t)
	ranker := rendertest.RankerOf(c)
	people := map[string]profiles.Profile{"the worst": worstPerson()}
	for _, id := range []string{"accountant", "mlops-engineer-2", "school-leaver"} {
		people[id] = person(t, id)
	}
	for name, p := range people {
		r := ranker.Rank(p)
		if name == "the worst" {
			texts := hardTexts()
			rendertest.Poison(&r, texts)
			for i := range r.Layers { // in the ranking long names are wrapped
				name := []rune(texts())
				r.Layers[i].Name = string(name[:min(len(name), 15)])
			}
		}
		all = append(all, reportAnswer(name, report.Short(r)), explained(explainedAnswer(name, r)), planAnswer(t, name, ranker, p, c.Layers[3].Number), plansAnswer(t, name, ranker, p))
		all = append(all, whatIfAnswer(t, name, ranker, p), comparisonAnswer(name, r, ranker.Rank(profiles.Profile{RIASEC: "IRC"})))
	}
	empty := ranker.Rank(profiles.Profile{})
	all = append(all, answerOf("a report of nothing", empty, func(f render.Form) func(io.Writer, report.Report, render.View) error {
		if !f.Whole {
			return nil // people are told on standard error
		}
		return f.Report
	}, nil))
	all = append(all, explained(explainedAnswer("no points", ranker.Rank(profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "knitting"}}, {Name: profiles.Name{Text: "excel"}}}}))))
	all = append(all, planAnswer(t, "there already", ranker, people["accountant"], 7))
	all = append(all, summaryAnswers(c, ranker, people)...)
	all = append(all, evaluationAnswers(t, c, people)...)
	all = append(all, listAnswers(c)...)
	v := render.Version{Version: "v1.2.3", OS: "plan9", Arch: "arm64", Catalog: report.Catalog{Name: "c", Version: "2026.1"}}
	return append(all, answerOf("version", v, func(f render.Form) func(io.Writer, render.Version, render.View) error { return f.Version }, [][]string{{"v1.2.3", "plan9", "arm64", "2026.1"}}))
}

// person reads one of the invented people.
func person(t *testing.T, id string) profiles.Profile {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../../../testdata/people", id+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	_, profile, _ := strings.Cut(string(text), "\n---\n")
	p, err := profiles.Read(strings.NewReader(profile), id)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// hardTexts gives one hard text after another, each UTF-8: what isn't is told by other
// tests, form by form.
func hardTexts() func() string {
	all, i := append(rendertest.Hard(), "null", "yes", "1e3", "0x10", "~", "2026-01-02", ": ", "a: b", "# c", "'", `"`, "{", "&x", "*x", "!t", "%d", "", " ", "a\u0085b", strings.Repeat("n", 200)), 0
	return func() string {
		i++
		return strings.ToValidUTF8(all[i%len(all)], "\ufffd")
	}
}

func worstPerson() profiles.Profile {
	text := hardTexts()
	p := profiles.Profile{ID: text(), Name: strings.Repeat("Ana ", 50), Profession: profiles.Name{Text: text()}}
	for range 60 {
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: text()}, Level: scale.Expert})
		p.Interests = append(p.Interests, profiles.Name{Text: text()})
	}
	p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: "python"}})
	return p
}

// doors are how near doors are, as people are told.
func doors() map[report.Status]string {
	return map[report.Status]string{report.Open: "open now", report.Stretch: "a stretch", report.Unknown: "not known", report.Distant: "far"}
}

func reportAnswer(name string, r report.Report) answer {
	doors := doors()
	var lines [][]string
	for _, l := range r.Layers {
		if l.Score > 0 {
			lines = append(lines, []string{fmt.Sprint(l.Score), fmt.Sprint(l.Layer), l.Name, doors[l.Entry.Status]})
		}
	}
	if r.First != nil {
		for _, x := range r.Roles[:min(3, len(r.Roles))] {
			lines = append(lines, []string{fmt.Sprint(x.Score), x.Title, doors[x.Entry.Status], fmt.Sprint("layer ", x.Layer)})
		}
		for _, l := range r.Learn {
			lines = append(lines, []string{l.Name, page.Count(l.Hours, "hour"), fmt.Sprintf("+%d", l.Points)})
		}
	}
	if r.Bridge != nil {
		words := []string{"Bridge", r.Bridge.Title, page.Count(r.Bridge.Score, "point")}
		if slices.ContainsFunc(r.Roles[:min(3, len(r.Roles))], func(x report.Ranked) bool { return x.ID == r.Bridge.ID }) {
			words = words[:2] // among the jobs it has its points already
		}
		lines = append(lines, words)
	}
	return answerOf(name, r, func(f render.Form) func(io.Writer, report.Report, render.View) error { return f.Report }, lines)
}

func explainedAnswer(name string, r report.Report) answer {
	var lines [][]string
	for _, l := range r.Layers {
		lines = append(lines, []string{fmt.Sprintf("Layer %d, ", l.Layer), l.Name, fmt.Sprintf(": %d of 90 points", l.Score)}, []string{"Door", doors()[l.Entry.Status], l.Entry.Explanation})
		for _, x := range l.Reasons {
			lines = append(lines, []string{fmt.Sprint(x.Points), fmt.Sprint(x.Max), x.Name})
			for _, inner := range x.Reasons {
				lines = append(lines, []string{fmt.Sprint(inner.Points), fmt.Sprint(inner.Max), inner.Name})
			}
		}
		for _, g := range l.Gaps {
			lines = append(lines, []string{g.Name, page.Count(g.Points, "point")})
		}
		for _, role := range l.Roles {
			words := []string{role.Title, fmt.Sprint(role.Score)}
			for _, x := range role.Reasons {
				words = append(words, fmt.Sprint(x.Points), x.Name)
			}
			if role.Score > 0 {
				lines = append(lines, words)
			}
		}
	}
	return answerOf(name, r, func(f render.Form) func(io.Writer, report.Report, render.View) error { return f.Report }, lines)
}

func planAnswer(t *testing.T, name string, ranker *recommend.Ranker, p profiles.Profile, layer int) answer {
	t.Helper()
	plan, err := ranker.Plan(p, recommend.Goal{Layer: layer}, recommend.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for i, days := range recommend.Days(plan, recommend.UsualPace) {
		if days == 0 {
			continue
		}
		plan.Steps[i].By = time.Date(2026, 1, 5+days, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
	}
	lines := [][]string{{"points"}}
	for _, s := range plan.Steps {
		words := []string{s.What}
		if s.Kind != report.TryStep {
			words = append(words, page.Count(s.Hours, "hour"))
		}
		if by, err := time.Parse(time.DateOnly, s.By); err == nil {
			words = append(words, by.Format("2 Jan 2006"))
		}
		lines = append(lines, words)
	}
	for _, f := range []struct{ said, text string }{{fmt.Sprint(plan.Study != nil), "Or"}, {fmt.Sprint(plan.Around != nil), "Around"}, {fmt.Sprint(plan.Then != nil), "Next"}} {
		if f.said == "true" {
			lines = append(lines, []string{f.text})
		}
	}
	return answerOf(name+"'s plan", plan, func(f render.Form) func(io.Writer, report.Plan, render.View) error { return f.Plan }, lines)
}

func plansAnswer(t *testing.T, name string, ranker *recommend.Ranker, p profiles.Profile) answer {
	t.Helper()
	var plans []report.Plan
	for _, role := range []string{"data-engineer", "data-analyst", "mlops-engineer"} {
		plan, err := ranker.Plan(p, recommend.Goal{Role: role}, recommend.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		plans = append(plans, plan)
	}
	all := report.SideBySide(plans)
	lines := [][]string{{"Shared"}}
	for _, plan := range plans {
		lines = append(lines, []string{plan.Target.Name, fmt.Sprint(plan.Now.Score), fmt.Sprint(plan.Last().Score), fmt.Sprint(plan.Hours)})
		for _, s := range plan.Steps {
			lines = append(lines, []string{s.What})
		}
	}
	return answerOf(name+"'s plans", all, func(f render.Form) func(io.Writer, report.Plans, render.View) error { return f.Plans }, lines)
}

func whatIfAnswer(t *testing.T, name string, ranker *recommend.Ranker, p profiles.Profile) answer {
	t.Helper()
	x, err := ranker.WhatIf(p, recommend.Change{With: profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "kubernetes"}, Level: scale.Expert}}}})
	if err != nil {
		t.Fatal(err)
	}
	var lines [][]string
	for _, l := range x.Difference.Layers {
		lines = append(lines, []string{fmt.Sprint(l.Layer), l.Name, fmt.Sprint(l.Scores[0]), fmt.Sprint(l.Scores[1])})
	}
	return answerOf(name+"'s what-if", x, func(f render.Form) func(io.Writer, report.WhatIf, render.View) error { return f.WhatIf }, lines)
}

func comparisonAnswer(name string, a, b report.Report) answer {
	x := report.Comparison{Schema: report.ComparisonSchema, Profiles: []report.Compared{{Label: "|*a*|", Report: a}, {Label: "b", Report: b}}, Difference: report.Compare(a, b)}
	lines := [][]string{{"|*a*|", "b"}}
	for _, l := range x.Difference.Layers {
		words := []string{fmt.Sprint(l.Layer), l.Name}
		for i := range l.Scores {
			words = append(words, fmt.Sprint(l.Scores[i]))
			if l.Scores[i] > 0 {
				words = append(words, fmt.Sprintf("(%d)", l.Ranks[i]))
			}
		}
		lines = append(lines, words)
	}
	return answerOf(name+" compared", x, func(f render.Form) func(io.Writer, report.Comparison, render.View) error { return f.Comparison }, lines)
}

// summaryAnswers are of nobody, of some, and of thousands.
func summaryAnswers(c *data.Catalogue, ranker *recommend.Ranker, people map[string]profiles.Profile) (all []answer) {
	thousands := 1500
	if testing.Short() {
		thousands = 50
	}
	for name, times := range map[string]int{"nobody": 0, "some": 1, "thousands": thousands} {
		counter, series, texts := cohort.New(c), ranker.NewSeries(), hardTexts()
		for range times {
			for _, p := range people {
				counter.Add(cohort.Ranked{Brief: series.Brief(&p), Profile: &p, Missing: series.Missing(nil)})
			}
			counter.AddError(texts())
		}
		s := counter.Summary()
		var lines [][]string
		for _, l := range s.Layers {
			lines = append(lines, []string{fmt.Sprint(l.Layer), l.Name, fmt.Sprint(int(l.People))})
		}
		all = append(all, answerOf("summary of "+name, s, func(f render.Form) func(io.Writer, cohort.Summary, render.View) error { return f.Summary }, lines))
	}
	return all
}

// evaluationAnswers are of no cases, of some, and of files with the worst names.
func evaluationAnswers(t *testing.T, c *data.Catalogue, people map[string]profiles.Profile) (all []answer) {
	var cases []measure.Case
	for id, p := range people {
		cases = append(cases, measure.Case{ID: id, Label: id, Profile: p, Primary: []int{7}, Line: len(cases) + 1})
	}
	texts := hardTexts()
	for name, groups := range map[string][]measure.Group{
		"no cases": {{Name: "none", File: "none"}},
		"cases":    {{Name: "a", File: "a.ndjson", Cases: cases}, {Name: "b", File: "b.ndjson", Cases: cases[:1]}},
		"hard":     {{Name: texts(), File: texts(), Cases: cases}, {Name: strings.Repeat("n", 200), File: texts()}},
	} {
		e, err := measure.Evaluate(c, groups, measure.Options{Misses: 5})
		if err != nil {
			t.Fatal(err)
		}
		var lines [][]string
		for _, f := range e.Files {
			words := []string{f.Name, fmt.Sprint(f.Cases)}
			for _, figure := range []measure.Figure{f.Top1, f.Lenient, f.Top2, f.MRR, f.Recognized.Skills.Share, f.Recognized.Names.Share} {
				text := "-"
				if !math.IsNaN(float64(figure)) {
					text = fmt.Sprintf("%.3f", float64(figure))
				}
				words = append(words, text)
			}
			lines = append(lines, words)
		}
		all = append(all, answerOf("evaluation of "+name, e, func(f render.Form) func(io.Writer, measure.Evaluation, render.View) error { return f.Evaluation }, lines))
	}
	return all
}

// listAnswers are those of the catalogue, and of one in which nothing is.
func listAnswers(c *data.Catalogue) (all []answer) {
	layers := page.Each(c.Layers, func(l data.Layer) []string { return []string{fmt.Sprint(l.Number), l.Name} })
	roles := page.Each(c.Roles, func(r data.Role) []string { return []string{r.Title, r.ID} })
	categories := page.Each(c.Categories, func(k data.Category) []string { return []string{k.Name} })
	interests := page.Each(c.Interests, func(in data.Interest) []string { return []string{in.ID, in.Name} })
	fields := page.Each(c.Fields, func(f data.Field) []string { return []string{f.Name} })
	professions := page.Each(c.Professions, func(p data.Profession) []string { return []string{p.Name} })
	in := func(f render.Form) func(io.Writer, listing.List, render.View) error { return f.List }
	for catalogue, of := range map[string]*data.Catalogue{"": c, " of nothing": {}} {
		if of != c {
			layers, roles, categories, interests, fields, professions = nil, nil, nil, nil, nil, nil
		}
		for name, list := range map[string]struct {
			list     listing.List
			promised [][]string
		}{
			"layers": {listing.Layers(of), layers}, "roles": {listing.Roles(of), roles}, "skills": {listing.Skills(of), categories},
			"interests": {listing.Interests(of), interests}, "fields": {listing.Fields(of), fields}, "professions": {listing.Professions(of), professions},
		} {
			a := answerOf(name+catalogue, list.list, in, list.promised)
			a.list = true
			all = append(all, a)
		}
	}
	return all
}

// A cohort goes into a spreadsheet or a program row by row, whoever is in it, and where
// nobody is.
func TestEveryFormHasThePeople(t *testing.T) {
	c := rendertest.Embedded(t)
	series, ordinary := rendertest.RankerOf(c).NewSeries(), profiles.Profile{ID: "a", Name: "Ana", RIASEC: "IRC"}
	bad := document.Problems{{Text: `unknown key "skils"`, Way: "did you mean skills?"}}
	for _, f := range render.Forms() {
		if f.People == nil {
			continue
		}
		for _, top := range []int{0, 1, 99} {
			people := f.People(c, top)
			text := people.Header(nil)
			for _, p := range []profiles.Profile{ordinary, worstPerson(), {}} {
				row, err := people.Person(text, &p, series.Brief(&p))
				if err != nil {
					t.Fatal(err)
				}
				text = people.Bad(row, &p, bad)
			}
			switch f.Name {
			case "csv":
				checkTable(t, string(text))
				checkTable(t, string(people.Header(nil)))
			case "ndjson":
				if n := bytes.Count(text, []byte("\n")); n != 6 {
					t.Errorf("%s: %d lines for 6 rows", f.Name, n)
				}
				for line := range bytes.Lines(text) {
					readBack(t, "json", line)
				}
			default:
				t.Fatalf("how are the rows of %s read? say it here", f.Name)
			}
		}
	}
}
