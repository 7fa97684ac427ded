package measures

import (
	"encoding/csv"
	"fmt"
	"io"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/measure"
)

// CSV writes an evaluation as CSV, one figure a line, for spreadsheets and programs: the
// file that it is of, its section, the layer that it is about, what it counts by, the
// measure, the figure; empty where it isn't known.
func CSV(w io.Writer, e measure.Evaluation) error {
	t := csvTable{csv.NewWriter(w)}
	t.csv.Write([]string{"file", "section", "layer", "key", "measure", "figure"}) // Flush tells of errors
	files := e.Files
	if len(files) > 1 {
		files = append(append([]measure.Figures{}, files...), e.All)
	}
	for _, f := range files {
		t.figures(f)
		t.sureness(f)
		if f.Jobs != nil {
			t.jobs(f.Name, f.Jobs)
		}
		if f.Quiz != nil {
			t.quiz(f.Name, f.Quiz)
		}
		for _, row := range f.Layers {
			t.layer(f.Name, e.Layers, row)
		}
	}
	for _, m := range e.Misses {
		t.write(m.File, "misses", fmt.Sprint(m.First.Layer), m.ID, "margin", fmt.Sprint(m.Margin))
	}
	t.csv.Flush()
	return t.csv.Error()
}

type csvTable struct{ csv *csv.Writer }

func (t csvTable) figures(f measure.Figures) {
	for _, n := range []struct {
		measure string
		figure  string
	}{
		{"cases", fmt.Sprint(f.Cases)}, {"unranked", fmt.Sprint(f.Unranked)},
		{"top1", exact(f.Top1)}, {"top1-low", exact(f.Top1Interval.Low)}, {"top1-high", exact(f.Top1Interval.High)},
		{"lenient", exact(f.Lenient)}, {"top2", exact(f.Top2)}, {"mrr", exact(f.MRR)},
		{"skills-recognized", exact(f.Recognized.Skills.Share)}, {"names-recognized", exact(f.Recognized.Names.Share)},
	} {
		t.write(f.Name, "figures", "", "", n.measure, n.figure)
	}
	for _, w := range f.Worth {
		t.write(f.Name, "worth", "", w.Without, "top1", exact(w.Top1))
	}
}

func (t csvTable) sureness(f measure.Figures) {
	s := f.Sureness
	for _, n := range []struct {
		measure string
		figure  measure.Figure
	}{{"close", s.CloseShare}, {"right-if-close", s.Top1Close}, {"right-if-clear", s.Top1Clear}, {"lead-if-right", s.MarginRight}, {"lead-if-wrong", s.MarginWrong}} {
		t.write(f.Name, "sureness", "", "", n.measure, exact(n.figure))
	}
	for _, b := range s.Bands {
		key := fmt.Sprintf("%d to %d", b.From, b.To) // a spreadsheet takes 1-19 for a date
		if b.To == 0 {
			key = fmt.Sprintf("%d and more", b.From)
		}
		t.write(f.Name, "bands", "", key, "cases", fmt.Sprint(b.Cases))
		t.write(f.Name, "bands", "", key, "top1", exact(b.Top1))
	}
}

func (t csvTable) jobs(file string, j *measure.Jobs) {
	for _, n := range []struct{ section, measure, figure string }{
		{"jobs", "titles", fmt.Sprint(j.Titles)}, {"jobs", "cases", fmt.Sprint(j.Cases)},
		{"jobs", "roles", exact(j.Roles)}, {"jobs", "roles-low", exact(j.RolesInterval.Low)}, {"jobs", "roles-high", exact(j.RolesInterval.High)},
		{"jobs", "role-layer", exact(j.RoleLayer)}, {"jobs", "role-layer-low", exact(j.RoleLayerInterval.Low)}, {"jobs", "role-layer-high", exact(j.RoleLayerInterval.High)},
		{"other-titles", "titles", fmt.Sprint(j.Others.Titles)}, {"other-titles", "cases", fmt.Sprint(j.Others.Cases)},
		{"other-titles", "roles", exact(j.Others.Roles)}, {"other-titles", "role-layer", exact(j.Others.RoleLayer)},
	} {
		t.write(file, n.section, "", "", n.measure, n.figure)
	}
	for _, title := range j.ByTitle {
		section := "titles"
		if title.Apart {
			section = "titles-apart"
		}
		t.write(file, section, "", title.Title, "cases", fmt.Sprint(title.Cases))
		t.write(file, section, "", title.Title, "roles", exact(title.Roles))
		t.write(file, section, "", title.Title, "role-layer", exact(title.RoleLayer))
	}
}

func (t csvTable) quiz(file string, q *measure.Quiz) {
	t.write(file, "quiz", "", "", "cases", fmt.Sprint(q.Cases))
	t.write(file, "quiz", "", "", "before", exact(q.Before))
	for _, way := range []struct {
		key string
		measure.Asked
	}{{"named", q.Named}, {"known", q.Known}} {
		for _, n := range []struct {
			measure string
			figure  measure.Figure
		}{{"first", way.First}, {"lead", way.Lead}, {"screens", way.Screens}, {"marked", way.Marked}, {"settled", way.Settled}, {"settled-first", way.SettledFirst}} {
			t.write(file, "quiz", "", way.key, n.measure, exact(n.figure))
		}
	}
}

// layer writes what came first for the cases of a layer that has some.
func (t csvTable) layer(file string, layers []measure.Layer, row measure.Row) {
	number := fmt.Sprint(row.Layer)
	if row.Elsewhere > 0 {
		t.write(file, "layers", number, "", "drawn", exact(row.Drawn))
	}
	if row.Cases == 0 {
		return
	}
	t.write(file, "layers", number, "", "cases", fmt.Sprint(row.Cases))
	t.write(file, "layers", number, "", "recall", exact(row.Recall))
	for j, first := range row.First {
		t.write(file, "first", number, fmt.Sprint(layers[j].Layer), "cases", exact(first))
	}
	t.write(file, "first", number, "none", "cases", exact(row.None))
}

func (t csvTable) write(file, section, layer, key, measure, figure string) {
	t.csv.Write([]string{page.SafeCell(file), section, layer, page.SafeCell(key), measure, figure})
}

// exact writes a figure with all its digits, nothing for one that isn't known.
func exact(f measure.Figure) string {
	if !f.Known() {
		return ""
	}
	return fmt.Sprint(float64(f))
}
