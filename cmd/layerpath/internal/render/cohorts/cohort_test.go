package cohorts

import (
	"encoding/csv"
	"io"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
)

// A ranks ranks people with the embedded catalogue, as counters take them.
type ranks struct {
	*recommend.Ranker
	catalogue *data.Catalogue
}

func ranker(t *testing.T) ranks {
	c := rendertest.Embedded(t)
	return ranks{rendertest.RankerOf(c), c}
}

func (s ranks) rank(p profiles.Profile) cohort.Ranked {
	series := s.NewSeries()
	return cohort.Ranked{Brief: series.Brief(&p), Profile: &p, Missing: series.Missing(nil)}
}

// drawCohort draws the summary of a few people, who say all that people say.
func drawCohort(t *rapid.T, s ranks) cohort.Summary {
	counter := cohort.New(s.catalogue)
	for range rapid.IntRange(0, 8).Draw(t, "people") {
		p := rendertest.Person(t, s.catalogue)
		counter.Add(s.rank(p))
	}
	for range rapid.IntRange(0, 3).Draw(t, "errors") {
		counter.AddError(rendertest.Text().Draw(t, "kind"))
	}
	return counter.Summary().Suppress(rapid.SampledFrom([]int{0, 3, 5}).Draw(t, "least"))
}

// Whoever is summed up, whatever they say and however wide the screen: nothing reaches
// the terminal but text, and no line is wider than a usual screen.
func TestCohortIsSafeEverywhere(t *testing.T) {
	s := ranker(t)
	rapid.Check(t, func(t *rapid.T) {
		sum, screen := drawCohort(t, s), rendertest.Screen(t)
		screen.Colour = false
		var table, markdown, sheet strings.Builder
		if err := Table(&table, sum, screen); err != nil {
			t.Fatal(err)
		}
		if err := Markdown(&markdown, sum); err != nil {
			t.Fatal(err)
		}
		if err := CSV(&sheet, sum); err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{table.String(), markdown.String(), sheet.String()} {
			if strings.ReplaceAll(page.Clean(text), " ", "") != strings.ReplaceAll(strings.ReplaceAll(text, "\n", ""), " ", "") {
				t.Fatalf("not clean: %q", text)
			}
		}
		for line := range strings.Lines(table.String()) {
			if width := ansi.StringWidth(strings.TrimSuffix(line, "\n")); width > max(screen.Width, 80) {
				t.Fatalf("%d columns: %s", width, line)
			}
		}
		checkSheet(t, sheet.String())
		rendertest.CheckWhole(t, "summary", rendertest.Grids, func(w io.Writer, s page.Screen) error { return Table(w, sum, s) })
	})
}

// checkSheet checks that each cell is one that no spreadsheet runs.
func checkSheet(t *rapid.T, text string) {
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		for _, cell := range row {
			if strings.IndexAny(strings.Trim(cell, " \u00a0\u2003\u200b\u3000\ufeff"), "=+-@\t\r\n") == 0 {
				t.Fatalf("a formula: %q", cell)
			}
		}
	}
}

// A hidden group has no bar, which would tell its size, and no mean.
func TestCohortHidesGroups(t *testing.T) {
	s := ranker(t)
	counter := cohort.New(s.catalogue)
	for range 3 {
		counter.Add(s.rank(profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "verilog"}}}}))
	}
	for range 20 {
		counter.Add(s.rank(profiles.Profile{Profession: profiles.Name{Text: "paralegal"}}))
	}
	for range 20 {
		counter.Add(s.rank(profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "react"}}, {Name: profiles.Name{Text: "typescript"}}}}))
	}
	var b strings.Builder
	if err := Table(&b, counter.Summary().Suppress(5), page.Screen{Width: 80}); err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(b.String()[strings.Index(b.String(), "1 Hardware"):], "\n")
	if !strings.HasSuffix(line, " <5") || strings.Contains(line, "#") || strings.Count(b.String(), "<5") != 2 {
		t.Errorf("%s\n%s", line, b.String())
	}
}

func TestMean(t *testing.T) {
	for _, c := range []struct {
		points, people cohort.Count
		want           string
	}{{0, 0, "-"}, {10, 4, "2.5"}, {1, 3, "0.3"}, {2, 3, "0.7"}, {199, 20, "10.0"}, {5, cohort.Few, "*"}, {cohort.Withheld, 5, "*"}} {
		if got := mean(c.points, c.people); got != c.want {
			t.Errorf("%d points of %d people: %s, want %s", c.points, c.people, got, c.want)
		}
	}
}
