package render

import (
	"fmt"
	"io"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/report"
)

// screenLines is how many lines a table may take down to the next command, so that both
// fit a terminal of 24.
const screenLines = 23

// A sheet is a page about one person.
type sheet struct{ *page.Page }

// newSheet begins a sheet of which parts may be cut.
func newSheet(screen page.Screen) sheet { return sheet{page.New(screen)} }

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
// the job that fits best, the jobs, why, what to learn, the bridge, what to try, the next
// command; and then the layers, and what is doubtful. What doesn't fit is wrapped, but there
// is less of it where the next command would leave the screen.
func firstScreen(w io.Writer, r report.Report, view View) error {
	var p sheet
	for _, most := range []shown{{3, 3}, {2, 3}, {1, 3}, {1, 2}} {
		p = wholeSheet(view.Screen)
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
		p.headline(bestText(r, view.of(r)))
		p.Line(page.Plain(settleText))
		for _, question := range r.TooLittle.Questions {
			p.Paragraph(page.Plain(""), 2, question, 0)
		}
		p.Blank()
		p.next(p.short(view.Ask, "layerpath quiz asks only what is missing"))
	default:
		p.headline(bestText(r, view.of(r)))
		p.Blank()
		p.reasons(r, most)
		p.next(p.short(view.Next, "layerpath plan, with the same answers, plans the way"))
	}
}

// of is how many layers there are, of which fewer may be shown.
func (v View) of(r report.Report) int { return max(v.Of, len(r.Layers)) }

// labels is the width of the labels before the case for a job.
const labels = 10

// reasons is the case for the job that is told first.
func (p sheet) reasons(r report.Report, most shown) {
	first := r.Layers[0]
	p.jobs(r)
	why := topReasons(first)
	p.list("Why", page.Each(why[:min(most.reasons, len(why))], reasonLine))
	if lead := leadOf(first); lead != nil && first.SkillSet != "" && lead.About != "" {
		p.list("With AI", []string{lead.About})
	}
	p.lessons(r, most.lessons)
	if bridge := bridgeText(r); bridge != "" {
		p.list("Bridge", []string{bridge})
	}
	if first.FirstStep != "" {
		p.list("Try", []string{first.FirstStep})
	}
}

// headline is a text that stands out.
func (p sheet) headline(text string) {
	for _, line := range page.Wrap(p.Clean(text), p.Screen.Width) {
		p.Line(page.Bold(strings.TrimSpace(line)))
	}
}

// list adds a line for each item, the first behind a label.
func (p sheet) list(label string, items []string) {
	for _, item := range items {
		p.Paragraph(page.Plain(label), labels, item, 0)
		label = ""
	}
}

// A row is a name with a figure before it and words behind it.
type row struct{ figure, name, words string }

// rows adds rows behind a label, their words under each other, or on a narrow screen
// behind the names.
func (p sheet) rows(label string, rows []row) {
	names := p.names(rows)
	for _, r := range rows {
		if p.Screen.Width < page.Narrow {
			p.Paragraph(page.Plain(label), labels, r.figure+r.name+": "+r.words, 0)
		} else {
			p.Beside(page.Pad(label, labels)+r.figure, p.Cell(r.name, names), names, r.words)
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
		words = max(words, page.Columns(p.Clean(r.figure+r.words)))
	}
	return min(names, max(p.Screen.Width/2-labels, p.Screen.Width-labels-words-len("  ")))
}

func (p sheet) jobs(r report.Report) {
	p.rows("Jobs", page.Each(shownJobs(r), func(x report.Ranked) row {
		const door = 9 // columns of the longest
		return row{fmt.Sprintf("%2d  ", x.Score), x.Title, page.Pad(doorWords(x.Entry.Status), door) + "  " + jobPlace(x)}
	}))
}

func (p sheet) lessons(r report.Report, most int) {
	lessons := lessonsOf(r)
	p.rows("Learn", page.Each(lessons[:min(most, len(lessons))], func(l report.Lesson) row { return row{"", gapName(l.Gap), lessonText(r, l)} }))
}

// next is the command to type now.
func (p sheet) next(command string) { p.Paragraph(page.Bold("Next"), labels, command, 0) }

// short is a command, or words for it where it takes more than the line: in two lines it
// is none that somebody copies.
func (p sheet) short(command, words string) string {
	if command == "" || page.Columns(command) > p.Screen.Width-labels {
		return words
	}
	return command
}

// layers lists the layers with points, each with its lead role, and names those without.
func (p sheet) layers(r report.Report) {
	p.Line(page.Bold("Layers"))
	names := 0
	for _, l := range r.Layers {
		names = max(names, page.Columns(p.Clean(l.Name)))
	}
	names = min(names, p.Screen.Width/2-len("  1  "))
	for i, l := range r.Layers {
		if l.Score > 0 {
			p.layerLine(l, names, i == 0)
		}
	}
	if empty := emptyText(r.Layers); empty != "" {
		p.Paragraph(page.Plain(""), 2, empty, 0)
	}
}

// layerLine is a layer with a bar where there is room for one, its points and its lead
// role.
func (p sheet) layerLine(l report.Layer, names int, best bool) {
	const roomy, bar = 100, 10 // columns
	head := fmt.Sprintf("%3d  ", l.Layer)
	switch {
	case p.Screen.Width < page.Narrow:
		p.Paragraph(page.Plain(head), len(head), l.Name+": "+layerText(l), 0)
	case p.Screen.Width < roomy || page.Columns(p.Clean(l.Name)) > names:
		p.Beside(head, p.Cell(l.Name, names), names, layerText(l))
	default:
		style := page.Plain
		if best {
			style = page.Bold
		}
		full, empty := page.Bar(l.Score, bar)
		p.Line(style(head+page.Pad(p.Clean(l.Name), names+2)), page.Green(full), page.Faint(empty), page.Plain(layerText(l)))
	}
}

// footnotes are what is doubtful, and where every point is shown.
func (p sheet) footnotes(r report.Report) {
	p.Blank()
	p.sureness(r)
	p.notes(r.Coverage, r.Warnings)
	if r.Layers[0].Score > 0 {
		p.Paragraph(page.Plain("Explain"), labels, "--explain shows every point; --explain LAYER or ROLE, why not that one", 0)
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
		p.Paragraph(page.Yellow("Unknown"), labels, strings.Join(unknown, ", "), 0)
	}
	notes := append(asides(coverage), page.Each(warnings, warningText)...)
	if len(notes) > 0 {
		p.Paragraph(page.Yellow("Note"), labels, strings.Join(notes, "; "), 0)
	}
}
