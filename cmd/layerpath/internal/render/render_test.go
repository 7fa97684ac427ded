package render

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"gopkg.in/yaml.v3"
	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// TestTerminal: whoever looks at somebody else's profile, or uses somebody else's
// catalogue, keeps their terminal, and no line is broken by it.
func TestTerminal(t *testing.T) {
	c := rendertest.Embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r, screen := rendertest.Report(t, c), rendertest.Screen(t)
		if len(r.Layers) == 0 {
			return // is told on standard error
		}
		rendertest.CheckScreen(t, screen, "table", func(w io.Writer) error { return reportTable(w, r, View{Screen: screen, Next: "layerpath recommend x"}) })
		rendertest.CheckScreen(t, screen, "explain", func(w io.Writer) error { return reportTable(w, r, View{Screen: screen, Explain: true}) })
		role := rapid.SampledFrom(c.Roles).Draw(t, "role").ID
		rendertest.CheckScreen(t, screen, "role", func(w io.Writer) error { return reportTable(w, r, View{Screen: screen, Explain: true, Role: role}) })
	})
}

// TestPipesAreWhole: whoever keeps an answer in a file, or hands it to a program that
// reads tables, has all of it: a name that was cut can't be found again.
func TestPipesAreWhole(t *testing.T) {
	c := rendertest.Embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r, other := rendertest.Report(t, c), rendertest.Report(t, c)
		if len(r.Layers) == 0 || len(other.Layers) == 0 {
			return
		}
		r = rapid.SampledFrom([]report.Report{r, report.ByEntry(r)}).Draw(t, "by")
		rendertest.CheckWhole(t, "table", rendertest.Roomy, func(w io.Writer, s page.Screen) error { return reportTable(w, r, View{Screen: s}) })
		rendertest.CheckWhole(t, "explain", rendertest.Columns, func(w io.Writer, s page.Screen) error { return reportTable(w, r, View{Screen: s, Explain: true}) })
		x := report.WhatIf{Changes: []string{rendertest.Text().Draw(t, "change")}, Before: r, After: other, Difference: report.Compare(r, other)}
		rendertest.CheckWhole(t, "what-if", rendertest.Grids, func(w io.Writer, s page.Screen) error { return whatIfTable(w, x, View{Screen: s}) })
		both := report.Comparison{Profiles: []report.Compared{{Label: rendertest.Text().Draw(t, "label"), Report: r}, {Label: "b", Report: other}}, Difference: x.Difference}
		plan := drawPlan(t)
		rendertest.CheckWhole(t, "plan", rendertest.Paragraphs, func(w io.Writer, s page.Screen) error { return planTable(w, plan, View{Screen: s}) })
		ways := report.SideBySide([]report.Plan{plan, drawPlan(t)})
		rendertest.CheckWhole(t, "plans", rendertest.Grids, func(w io.Writer, s page.Screen) error { return plansTable(w, ways, View{Screen: s}) })
		rendertest.CheckWhole(t, "comparison", rendertest.Grids, func(w io.Writer, s page.Screen) error {
			return comparisonTable(w, both, View{Screen: s, Explain: true})
		})
	})
}

// drawPlan draws a plan of which every text means harm.
func drawPlan(t *rapid.T) report.Plan {
	text := func() string { return rendertest.Text().Draw(t, "text") }
	p := report.Plan{Profile: report.Profile{Name: text()}, Target: report.Target{Kind: "role", Name: text()}, Hours: 9, Assumption: text()}
	for range rapid.IntRange(0, 3).Draw(t, "steps") {
		p.Steps = append(p.Steps, report.Step{What: text(), Hours: 1000, Effort: text(), Why: []report.Gain{{Points: 3, Name: text()}, {Points: 1, Name: text()}}})
		p.Obstacles = append(p.Obstacles, report.Obstacle{Text: text()})
	}
	p.Around = &report.Around{Role: "x", Title: text()}
	p.Past, p.Study = &report.Target{Name: text()}, &report.Study{Name: text(), Years: 3, Opens: report.Open}
	p.Then = &report.Then{Title: text(), Try: text(), Learn: []report.Lesson{{Gap: report.Gap{Name: text()}}}}
	return p
}

// TestFirstScreen: every layer with points is there, and the next command.
func TestFirstScreen(t *testing.T) {
	c := rendertest.Embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r := rendertest.Report(t, c)
		if len(r.Layers) == 0 {
			return
		}
		text := rendertest.Render(t, func(w io.Writer) error {
			return reportTable(w, r, View{Screen: page.Screen{Width: 80, UTF8: true}, Next: "layerpath plan x"})
		})
		if !strings.Contains(text, "\nNext       ") {
			t.Fatalf("no next step:\n%s", text)
		}
		for _, l := range r.Layers {
			if l.Score > 0 && !strings.Contains(text, fmt.Sprintf("\n%6d  %d ", l.Score, l.Layer)) {
				t.Fatalf("layer %d isn't there:\n%s", l.Layer, text)
			}
		}
	})
}

// TestNextIsOnTheScreen: a person with a terminal of 24 lines and 80 columns sees the
// answer down to the next command at once.
func TestNextIsOnTheScreen(t *testing.T) {
	ranker := rendertest.RankerOf(rendertest.Embedded(t))
	for name, p := range inventedPeople(t) {
		for _, p.Aim = range []profiles.Aim{p.Aim, profiles.Move, profiles.Stay} {
			r := ranker.Short(p)
			if len(r.Layers) == 0 {
				continue
			}
			screen := rendertest.Render(t, func(w io.Writer) error {
				return reportTable(w, r, View{Screen: page.Screen{Width: 80, UTF8: true}, Next: "layerpath plan x"})
			})
			before, _, ok := strings.Cut(screen, "\nNext       ")
			if n := strings.Count(before, "\n") + 2; !ok || n > screenLines {
				t.Errorf("%s, aim %q: the next command is in line %d:\n%s", name, p.Aim, n, screen)
			}
		}
	}
}

// inventedPeople are those of the tests, by their names.
func inventedPeople(t *testing.T) map[string]profiles.Profile {
	t.Helper()
	files, err := filepath.Glob("../../../../testdata/people/*.yaml")
	if err != nil || len(files) < 50 {
		t.Fatalf("%d people: %v", len(files), err)
	}
	texts := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, texts[filepath.Base(file)], _ = strings.Cut(string(text), "\n---\n")
	}
	cases, err := os.ReadFile("../../../../testdata/cases/invented.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(cases)) {
		var c struct {
			ID      string
			Profile json.RawMessage
		}
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		texts[c.ID] = string(c.Profile)
	}
	people := map[string]profiles.Profile{}
	for name, text := range texts {
		if people[name], err = profiles.Read(strings.NewReader(text), name); err != nil {
			t.Fatal(err)
		}
	}
	return people
}

// TestASCII: on a terminal without UTF-8, what was ASCII when it came in is ASCII
// when it goes out.
func TestASCII(t *testing.T) {
	c, ranker := rendertest.Embedded(t), rendertest.RankerOf(rendertest.Embedded(t))
	screen := page.Screen{Width: 80}
	check := func(t rapid.TB, name string, write func(io.Writer) error) {
		for _, r := range rendertest.Render(t, write) {
			if r > unicode.MaxASCII {
				t.Fatalf("%s: %q", name, r)
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		p := rendertest.Person(t, c)
		ascii := func(text string) string {
			return strings.Map(func(r rune) rune {
				if r > unicode.MaxASCII {
					return -1
				}
				return r
			}, text)
		}
		p.Name, p.Profession.Text = ascii(p.Name), ascii(p.Profession.Text)
		for i := range p.Degrees {
			p.Degrees[i].Field.Text = ascii(p.Degrees[i].Field.Text)
		}
		for i := range p.Skills {
			p.Skills[i].Name.Text = ascii(p.Skills[i].Name.Text)
		}
		for i := range p.Interests {
			p.Interests[i].Text = ascii(p.Interests[i].Text)
		}
		r := ranker.Rank(p)
		if len(r.Layers) == 0 {
			return
		}
		check(t, "table", func(w io.Writer) error { return reportTable(w, r, View{Screen: screen}) })
		check(t, "explain", func(w io.Writer) error { return reportTable(w, r, View{Screen: screen, Explain: true}) })
	})
	for _, l := range c.Layers {
		check(t, l.ID, listed(t, screen, listing.LayersLike, c, l.ID))
	}
	for _, r := range c.Roles {
		check(t, r.ID, listed(t, screen, listing.RolesLike, c, r.ID))
	}
}

// listed writes what is like a text as a table.
func listed(t *testing.T, screen page.Screen, like func(*data.Catalogue, string) (listing.List, error), c *data.Catalogue, text string) func(io.Writer) error {
	t.Helper()
	l, err := like(c, text)
	if err != nil {
		t.Fatal(err)
	}
	return func(w io.Writer) error { return l.Table(w, screen) }
}

// TestJSON: a program reads back what the report says, and a person who looks at it
// on a terminal keeps that terminal.
func TestJSON(t *testing.T) {
	c := rendertest.Embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r := rendertest.Report(t, c)
		text := rendertest.Render(t, func(w io.Writer) error { return JSON(w, r) })
		rendertest.CheckCharacters(t, "json", text, false, true)
		var got report.Report
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if want := asRead(r); !reflect.DeepEqual(got, want) {
			t.Fatalf("\n got %+v\nwant %+v", got, want)
		}
		if strings.Contains(text, ": null") {
			t.Fatalf("a null:\n%s", text)
		}
	})
}

// TestYAML is TestJSON for YAML.
func TestYAML(t *testing.T) {
	c := rendertest.Embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r := asRead(rendertest.Report(t, c))
		text := rendertest.Render(t, func(w io.Writer) error { return YAML(w, r) })
		rendertest.CheckCharacters(t, "yaml", strings.ReplaceAll(text, "\t", ""), false, false) // a tab moves no cursor back
		var got report.Report
		if err := yaml.Unmarshal([]byte(text), &got); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if !reflect.DeepEqual(got, r) {
			t.Fatalf("\n got %+v\nwant %+v", got, r)
		}
	})
}

// asRead is a report as a program reads it back: what isn't written is empty, and
// what is no UTF-8 is U+FFFD.
func asRead(r report.Report) report.Report {
	text, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	var again report.Report
	if err := json.Unmarshal(text, &again); err != nil {
		panic(err)
	}
	return again
}

// TestMarkdown: a name is a name in a document, whatever it looks like: no link, no
// heading, no list, no further column.
func TestMarkdown(t *testing.T) {
	c := rendertest.Embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		r := rendertest.Report(t, c)
		text := rendertest.Render(t, func(w io.Writer) error { return reportMarkdown(w, r, View{Explain: true}) })
		rendertest.CheckCharacters(t, "markdown", text, false, true)
		headings := 0
		for line := range strings.Lines(text) {
			columns := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
			if strings.HasPrefix(line, "|") != (columns > 0) || columns != 0 && columns != 5 {
				t.Fatalf("%d bars: %s", columns, line)
			}
			if strings.HasPrefix(line, "#") {
				headings++
			}
			if item, ok := strings.CutPrefix(line, "- "); ok && beginsList(item) {
				t.Fatalf("a list in a list: %s", line)
			}
		}
		if headings != 1+len(r.Layers) {
			t.Fatalf("%d headings:\n%s", headings, text)
		}
	})
}

// beginsList says whether a text begins with the mark of a list.
func beginsList(text string) bool {
	return regexp.MustCompile(`^([-+*]|[0-9]+[.)])(\s|$)`).MatchString(text)
}

// TestWriteError: a full disk is told, by every form.
func TestWriteError(t *testing.T) {
	c := rendertest.Embedded(t)
	r := rendertest.RankerOf(c).Rank(profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "python"}}}})
	full := errors.New("no space left on device")
	screen := page.Screen{Width: 80}
	for name, write := range map[string]func(io.Writer) error{
		"table":      func(w io.Writer) error { return reportTable(w, r, View{Screen: screen}) },
		"explain":    func(w io.Writer) error { return reportTable(w, r, View{Screen: screen, Explain: true}) },
		"json":       func(w io.Writer) error { return JSON(w, r) },
		"yaml":       func(w io.Writer) error { return YAML(w, r) },
		"markdown":   func(w io.Writer) error { return reportMarkdown(w, r, View{Explain: true}) },
		"layers":     func(w io.Writer) error { return listing.Layers(c).Table(w, screen) },
		"categories": func(w io.Writer) error { return listing.Skills(c).Table(w, screen) },
		"list":       func(w io.Writer) error { return listing.Interests(c).CSV(w) },
	} {
		if err := write(rendertest.Failing{Err: full}); !errors.Is(err, full) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
