package cohorts

import (
	"encoding/csv"
	"fmt"
	"io"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/recommend/cohort"
)

// CSV writes a summary as CSV, one number a line, for spreadsheets and programs:
// its section, the layer that it is about, what it counts by (an id, with its name), the
// measure, the number or the mark in its place.
func CSV(w io.Writer, s cohort.Summary) error {
	t := &csvTable{csv.NewWriter(w), s}
	t.csv.Write([]string{"section", "layer", "key", "name", "measure", "count"}) // Flush tells of errors
	t.rows()
	for _, l := range s.Layers {
		t.layer(l)
	}
	for _, m := range s.Courses {
		t.skill("courses", "", m)
	}
	for _, b := range s.Bridges {
		t.write("bridges", fmt.Sprint(b.Layer), b.Role, b.Title, "people", b.People)
	}
	for _, n := range s.Names.Unknown {
		t.write("names", "", n.Kind, n.Text, "people", n.People)
	}
	for _, e := range s.Errors {
		t.write("errors", "", e.Kind, "", "rows", e.Rows)
	}
	t.csv.Flush()
	return t.csv.Error()
}

type csvTable struct {
	csv     *csv.Writer
	summary cohort.Summary
}

func (t *csvTable) rows() {
	r, u, n := t.summary.Rows, t.summary.Unsaid, t.summary.Names
	t.write("rows", "", "read", "", "rows", r.Read)
	t.write("rows", "", "placed", "", "people", r.Placed)
	t.write("rows", "", "no-points", "", "people", r.NoPoints)
	t.write("rows", "", "nothing", "", "people", r.Nothing)
	t.write("rows", "", "errors", "", "rows", r.Errors)
	t.write("unsaid", "", "degree", "", "people", u.Degree)
	t.write("unsaid", "", "skills", "", "people", u.Skills)
	t.write("unsaid", "", "interests", "", "people", u.Interests)
	t.write("mentions", "", "given", "", "names", n.Given)
	t.write("mentions", "", "recognized", "", "names", n.Recognized)
	t.write("mentions", "", "unlisted", "", "names", n.Others)
}

func (t *csvTable) layer(l cohort.Layer) {
	number := fmt.Sprint(l.Layer)
	t.write("layers", number, l.ID, l.Name, "people", l.People)
	if l.People.Hidden() {
		return // nothing is told of the people in it
	}
	t.write("layers", number, l.ID, l.Name, "points", l.Points)
	t.write("layers", number, l.ID, l.Name, "close-calls", l.Close)
	for _, d := range l.Doors {
		t.write("doors", number, string(d.Status), told.Today(d.Status), "people", d.People)
	}
	for i, n := range l.Scores {
		b := t.summary.Bands[i]
		t.write("scores", number, fmt.Sprintf("%d to %d", b.From, b.To), "", "people", n) // a spreadsheet takes 1-19 for a date
	}
	for _, lead := range named(l) {
		t.write("leads", number, lead.Role, lead.Title, "people", lead.People)
	}
	t.write("leads", number, "", tooLittle, "people", l.TooLittle)
	for _, b := range l.Confidence {
		t.write("confidence", number, b.Band, "", "people", b.People)
	}
	for _, m := range l.Missing {
		t.skill("missing", number, m)
	}
}

func (t *csvTable) skill(section, layer string, m cohort.Skill) {
	key, name := fmt.Sprintf("%s:%d", m.Skill, m.Level), courseName(m)
	t.write(section, layer, key, name, "move-up", m.MovesUp)
	t.write(section, layer, key, name, "people", m.People)
	t.write(section, layer, key, name, "points", m.Points)
}

func (t *csvTable) write(section, layer, key, name, measure string, n cohort.Count) {
	t.csv.Write([]string{section, layer, page.SafeCell(key), page.SafeCell(name), measure, cohortCount(t.summary, n)})
}
