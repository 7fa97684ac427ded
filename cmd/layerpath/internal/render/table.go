package render

import (
	"fmt"
	"io"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/recommend/report"
)

// screenLines is how many lines a table may take down to the next command, that one
// included: a terminal has as many, and the layers stand below.
const screenLines = 24

// A sheet is a page about one person. Its labels stand in a margin of so many columns.
type sheet struct {
	*page.Page
	margin int
}

// Margins: of most pages; and of the first screen, whose longest label is "This week".
const usualMargin, firstMargin = 10, 11

// newSheet begins a sheet of which parts may be cut.
func newSheet(screen page.Screen) sheet { return sheet{page.New(screen), usualMargin} }

// wholeSheet is one of which no part is cut: it scrolls anyway.
func wholeSheet(screen page.Screen) sheet {
	screen.Whole = true
	return newSheet(screen)
}

// reportTable writes a report for a screen: the whole case where that is wanted.
func reportTable(w io.Writer, r report.Report, view View) error {
	if view.Explain {
		return explain(w, r, view)
	}
	return firstScreen(w, r, view)
}

// firstScreen writes the first screen of a report, in the order of a reader's questions:
// the job that fits best, the jobs, why, what to learn, the bridge, what to try this week,
// the next command; and then the layers, and what is doubtful. What doesn't fit is wrapped,
// but there is less of it where the next command would leave the screen.
func firstScreen(w io.Writer, r report.Report, view View) error {
	var p sheet
	for _, most := range []shown{{3, 3}, {2, 3}, {2, 2}, {1, 2}, {1, 1}} {
		p = wholeSheet(view.Screen)
		p.margin = firstMargin
		p.advice(r, most, view)
		if p.Lines() <= screenLines || view.Screen.Whole {
			break
		}
	}
	p.Blank()
	p.layers(r)
	p.footnotes(r)
	return p.Print(w)
}

// shown is how many reasons, and things to learn, are shown at most.
type shown struct{ reasons, lessons int }

// advice is what a report says down to the next command.
func (p sheet) advice(r report.Report, most shown, view View) {
	switch {
	case r.Layers[0].Score == 0:
		p.headline("Nothing that you named counts in any layer yet.")
		p.Blank()
		p.next("layerpath skills WORD looks for skills to add")
	case r.TooLittle != nil:
		p.headline(told.Headline(r, view.of(r)))
		p.Line(page.Plain(told.Settle))
		for _, question := range r.TooLittle.Questions {
			p.Paragraph(page.Plain(""), 2, question, 0)
		}
		p.Blank()
		p.next(p.short(view.Ask, "layerpath quiz asks only what is missing"))
	default:
		p.headline(told.Headline(r, view.of(r)))
		p.Blank()
		p.reasons(r, most)
		p.next(p.short(view.Next, planWords))
	}
}

// planWords stand for the command that plans, where there is none to be copied.
const planWords = "layerpath plan, with the same answers, plans the way"

// of is how many layers there are, of which fewer may be shown.
func (v View) of(r report.Report) int { return max(v.Of, len(r.Layers)) }

// reasons is the case for the job that is told first.
func (p sheet) reasons(r report.Report, most shown) {
	first := told.First(r)
	p.jobs(r)
	why := told.Reasons(first)
	p.list("Why", page.Each(why[:min(most.reasons, len(why))], told.Reason))
	if lead := told.Lead(first); lead != nil && first.SkillSet != "" && lead.About != "" {
		p.list("With AI", []string{lead.About})
	}
	p.lessons(r, most.lessons)
	if bridge := told.Bridge(r); bridge != "" {
		p.list("Bridge", []string{bridge})
	}
	if first.FirstStep != "" {
		p.Paragraph(page.Yellow(tryLabel), p.margin, first.FirstStep, 0)
	}
}

// tryLabel stands before what to try, which is small enough to be done this week.
const tryLabel = "This week"

// headline is a text that stands out.
func (p sheet) headline(text string) {
	for _, line := range page.Wrap(p.Clean(text), p.Screen.Width) {
		p.Line(page.Bold(strings.TrimSpace(line)))
	}
}

// list adds a line for each item, the first behind a label.
func (p sheet) list(label string, items []string) {
	for _, item := range items {
		p.Paragraph(page.Plain(label), p.margin, item, 0)
		label = ""
	}
}

// A row is a name with words behind it.
type row struct{ name, words string }

// rows adds rows behind a label, their words under each other, or on a narrow screen
// behind the names.
func (p sheet) rows(label string, rows []row) {
	names := p.names(rows)
	for _, r := range rows {
		if p.Screen.Width < page.Narrow {
			p.Paragraph(page.Plain(label), p.margin, r.name+": "+r.words, 0)
		} else {
			p.Beside(page.Pad(label, p.margin), p.Cell(r.name, names), names, r.words)
		}
		label = ""
	}
}

// names is how many columns the names of rows have: half of the screen at most, but what
// the words leave.
func (p sheet) names(rows []row) int {
	names, words := 0, 0
	for _, r := range rows {
		names = max(names, page.Columns(p.Clean(r.name)))
		words = max(words, page.Columns(p.Clean(r.words)))
	}
	return min(names, max(p.Screen.Width/2-p.margin, p.Screen.Width-p.margin-words-len("  ")))
}

// jobs lists the jobs that fit best, across layers, with what each lacks below it.
func (p sheet) jobs(r report.Report) {
	t := page.List{Label: "Jobs", Margin: p.margin, Heads: []string{"points", "job", "door", "where"}}
	if p.Wide() {
		t.Heads = append(t.Heads, "what it is")
	}
	jobs := told.Jobs(r)
	if len(jobs) == 0 {
		p.list("Jobs", []string{told.NoJobs})
		return
	}
	for _, x := range jobs {
		row := page.Item{Cells: []string{fmt.Sprint(x.Score), x.Title, told.DoorNow(x.Entry), told.Place(x)}, Below: strings.TrimPrefix(told.But(x), ", ")}
		if p.Wide() {
			row.Cells = append(row.Cells, told.About(r, x))
		}
		t.Rows = append(t.Rows, row)
	}
	p.List(t)
}

func (p sheet) lessons(r report.Report, most int) {
	lessons := told.Lessons(r)
	p.rows("Learn", page.Each(lessons[:min(most, len(lessons))], func(l report.Lesson) row { return row{told.GapName(l.Gap), told.Lesson(r, l)} }))
}

// next is the command to type now.
func (p sheet) next(command string) { p.Paragraph(page.Bold("Next"), p.margin, command, 0) }

// short is a command, or words for it where it takes more than the line: in two lines it
// is none that somebody copies.
func (p sheet) short(command, words string) string {
	if command == "" || page.Columns(command) > p.Screen.Width-p.margin {
		return words
	}
	return command
}

// layersText says what layers are, between the first and the last of some.
func layersText(layers []report.Layer) string {
	first, last := layers[0].Layer, layers[0].Layer
	for _, l := range layers {
		first, last = min(first, l.Layer), max(last, l.Layer)
	}
	if first == last {
		return "Layers"
	}
	return fmt.Sprintf("The layers of AI work, from what it stands on (%d) to where people use it (%d)", first, last)
}

// layers lists the layers with points, each with its lead role, and names those without.
func (p sheet) layers(r report.Report) {
	p.headline(layersText(r.Layers))
	t := page.List{Heads: []string{"points", "layer", "best job there", "door"}}
	if p.Wide() {
		t.Heads = append(t.Heads, "in plain words")
	}
	for i, l := range r.Layers {
		if l.Score == 0 {
			continue
		}
		row := page.Item{Cells: []string{fmt.Sprint(l.Score), told.LayerTitle(l), told.LayerLead(l), told.DoorNow(l.Entry)}, Bar: l.Score, Bold: i == 0}
		if p.Wide() {
			row.Cells = append(row.Cells, l.Plain)
		}
		t.Rows = append(t.Rows, row)
	}
	if len(t.Rows) > 0 {
		p.List(t)
	}
	if empty := told.Empty(r.Layers); empty != "" {
		p.Paragraph(page.Plain(""), 2, empty, 0)
	}
}

// footnotes are what is doubtful, and where every point is shown.
func (p sheet) footnotes(r report.Report) {
	p.Blank()
	p.sureness(r)
	p.notes(r.Coverage, r.Warnings)
	if r.Layers[0].Score > 0 {
		p.list("Door", []string{told.DoorMeaning})
		p.list("Explain", []string{"--explain shows each point, of 90; with LAYER or ROLE, why not it"})
	}
}

// notes are what wasn't recognised, and what makes the answer less certain.
func (p sheet) notes(coverage report.Coverage, warnings []report.Warning) {
	var unknown []string
	for _, u := range coverage.Unrecognized {
		switch {
		case !u.Open():
		case len(u.Names) == 0:
			unknown = append(unknown, fmt.Sprintf("%q", u.Text))
		default:
			unknown = append(unknown, fmt.Sprintf("%q (%s?)", u.Text, u.Names[0]))
		}
	}
	if len(unknown) > 0 {
		p.Paragraph(page.Yellow("Unknown"), p.margin, strings.Join(unknown, ", "), 0)
	}
	notes := append(told.Asides(coverage), page.Each(warnings, told.Warning)...)
	if len(notes) > 0 {
		p.Paragraph(page.Yellow("Note"), p.margin, strings.Join(notes, "; "), 0)
	}
}
