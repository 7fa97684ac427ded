package measures_test

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/render/measures"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/recommend/measure"
	"layerpath/recommend/report"
)

// evaluation is one of so many layers, with names and labels as files may have them.
func evaluation(layers int) measure.Evaluation {
	none := measure.Figure(math.NaN())
	f := measure.Figures{
		Name: "a|very_long-name-of-a-file-of-cases-2026", Cases: 12345, Unranked: 1,
		Top1: 0.4567, Top1Interval: measure.Interval{Low: 0.4, High: 0.5}, Lenient: 1, Top2: none, MRR: 0.5,
		Recognized: measure.Recognized{Skills: measure.Share{Share: 1}, Names: measure.Share{Share: none}},
		Sureness:   measure.Sureness{CloseShare: 0.25, Top1Close: none, Top1Clear: 0.5, MarginRight: 7.25, MarginWrong: none, Bands: []measure.Band{{From: 0, To: 1, Cases: 9, Top1: none}, {From: 16, Cases: 9, Top1: 1}}},
		Worth:      []measure.Worth{{Without: measure.Degrees, Top1: none}},
	}
	f.Jobs = &measure.Jobs{
		Titles: 12, Cases: 12345, Roles: 0.25, RolesInterval: measure.Interval{Low: 0.2, High: 0.3}, RoleLayer: none, RoleLayerInterval: measure.Interval{Low: none, High: none},
		Others:  measure.Others{Titles: 1, Cases: 3, Roles: 0.125, RoleLayer: none},
		ByTitle: []measure.Title{{Title: "=cmd, the\x1b[31m *Title*", Cases: 3, Roles: 0.125, RoleLayer: none, Apart: true}},
	}
	e := measure.Evaluation{Catalog: report.Catalog{Name: "c", Version: "1"}, Without: []string{}}
	for l := 1; l <= layers; l++ {
		e.Layers = append(e.Layers, measure.Layer{Layer: l, Name: "A Layer of the Chain with a Long Name"})
		row := measure.Row{Layer: l, Cases: l, Weight: measure.Figure(l), Recall: 1, Counted: l >= 3, First: make([]measure.Figure, layers)}
		row.First[l-1] = measure.Figure(l)
		f.Layers = append(f.Layers, row)
	}
	e.Files, e.All = []measure.Figures{f, f}, f
	e.Misses = []measure.Miss{{
		File: "a.ndjson", Line: 3, ID: "x", Label: "Data\x1b[31m *Scientist*", Primary: []int{1, 2}, Accept: []int{3}, Margin: 1,
		First: measure.Verdict{Rank: 1, Layer: 3, Name: "Third", Score: 9, Reasons: []report.Reason{{Name: "Go", Points: 9, Evidence: []report.Said{{Text: "a"}, {Text: "b"}, {Text: "c"}, {Text: "d"}, {Text: "e"}, {Text: "f"}}}}},
		Best:  measure.Verdict{Rank: 2, Layer: 1, Name: "First", Score: 8},
	}}
	return e
}

// Seven layers fit the usual screen, whatever names files and layers have; more
// get the columns that they need, since a figure cut in half is a wrong one.
func TestEvalTableWidth(t *testing.T) {
	for layers, most := range map[int]int{1: 80, 7: 80, 20: 130} {
		var b strings.Builder
		if err := measures.Table(&b, evaluation(layers), page.Screen{Width: 80, UTF8: true}); err != nil {
			t.Fatal(err)
		}
		text := b.String()
		for line := range strings.Lines(text) {
			if width := ansi.StringWidth(strings.TrimSuffix(line, "\n")); width > most {
				t.Errorf("%d layers: %d columns: %s", layers, width, line)
			}
		}
		for _, want := range []string{"12345 0.457 0.400–0.500", "0.200–0.300", "aren't known as a right role", "0.125", " - ", "(1.000)", fmt.Sprintf("\n%d A Layer", layers), "9 Go (a, b, c, d and 2 more)", "expected  layers 1 and 2; accepted: layer 3"} {
			if !strings.Contains(text, want) {
				t.Errorf("%d layers: no %q in\n%s", layers, want, text)
			}
		}
		if strings.Contains(text, "NaN") || strings.Contains(text, "\x1b") {
			t.Errorf("%d layers:\n%s", layers, text)
		}
	}
}

// An evaluation that is kept in a file names each layer and file in full.
func TestEvalTableIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := evaluation(7)
		for _, text := range []*string{&e.Files[0].Name, &e.Layers[1].Name, &e.Misses[0].ID, &e.Misses[0].First.Name} {
			*text = rendertest.Text().Draw(t, "text")
		}
		rendertest.CheckWhole(t, "evaluation", rendertest.Grids, func(w io.Writer, s page.Screen) error { return measures.Table(w, e, s) })
	})
}

func TestEvalTablePlain(t *testing.T) {
	var b strings.Builder
	if err := measures.Table(&b, evaluation(7), page.Screen{Width: 80}); err != nil {
		t.Fatal(err)
	}
	if i := strings.IndexFunc(b.String(), func(r rune) bool { return r > 126 }); i >= 0 {
		t.Errorf("not ASCII: %q", b.String()[i:i+20])
	}
}

// A name with a bar in it doesn't break the table of a document.
func TestEvalMarkdown(t *testing.T) {
	var b strings.Builder
	if err := measures.Markdown(&b, evaluation(7)); err != nil {
		t.Fatal(err)
	}
	text := b.String()
	for _, want := range []string{"| a\\|very\\_long-name", "| 12345 | 0.457 | 0.400–0.500 | 1.000 | - |", "Data[31m", `\*Scientist\*`} {
		want = strings.ReplaceAll(want, "Data[31m", `Data\[31m`)
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	columns := 0
	for line := range strings.Lines(text) {
		line = strings.ReplaceAll(line, `\|`, "")
		switch n := strings.Count(line, "|"); {
		case n == 0:
			columns = 0
		case columns == 0:
			columns = n
		case n != columns:
			t.Errorf("%d bars, want %d: %s", n, columns, line)
		}
	}
}

func TestEvalJSON(t *testing.T) {
	var b strings.Builder
	if err := render.JSON(&b, evaluation(7)); err != nil {
		t.Fatal(err)
	}
	if !json.Valid([]byte(b.String())) || !strings.Contains(b.String(), `"top2": null`) || strings.Contains(b.String(), "\x1b") {
		t.Errorf("%s", b.String())
	}
}
