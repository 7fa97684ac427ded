package render

import (
	"fmt"
	"io"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// screenLines is how many lines a table may take, so that it and the next prompt
// fit a terminal of 24.
const screenLines = 23

// A sheet is a page about one person.
type sheet struct{ *page.Page }

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

// firstScreen writes the first screen of a report: all layers with score, bar and door,
// and for the best its strongest reasons, its roles, its three best gaps, and how
// sure all this is.
func firstScreen(w io.Writer, r report.Report, view View) error {
	var p sheet
	for _, form := range []struct {
		reasons int
		tight   bool
	}{{3, false}, {2, false}, {2, true}, {1, true}} {
		p = newSheet(view.Screen)
		p.Tight = form.tight
		p.table(r, form.reasons, view.Next)
		if p.Lines() <= screenLines || view.Screen.Width < page.Narrow || view.Screen.Whole {
			break
		}
	}
	return p.Print(w)
}

func (p sheet) table(r report.Report, reasons int, next string) {
	p.Line(page.Bold(reportTitle(r)))
	p.Blank()
	for i, l := range r.Layers {
		p.layerLine(l, i == 0 && l.Score > 0)
	}
	p.Blank()
	if best := r.Layers[0]; best.Score > 0 {
		p.best(best, r.By, reasons)
	}
	p.sureness(r)
	p.notes(r.Coverage, r.Warnings)
	p.next(r, next)
}

func reportTitle(r report.Report) string {
	if r.Profile.Name == "" {
		return "Where you fit in the AI value chain"
	}
	return "Where " + r.Profile.Name + " fits in the AI value chain"
}

// layerLine is a layer with its score, a bar, and how far its door is open.
func (p sheet) layerLine(l report.Layer, best bool) {
	const score, door, margin, longest = 5, 9, 4, 38
	left := p.Screen.Width - margin - score
	text := ""
	if p.Screen.Width >= page.Narrow {
		left -= door
		text = "  " + string(l.Entry.Status)
	}
	names := min(longest, max(left-6, 10))
	bars := page.BarWidth(left - names - 2)
	full, empty := page.Bar(l.Score, bars)
	style := page.Plain
	if best {
		style = page.Bold
	}
	name := p.Cell(l.Name, names)
	p.Line(page.Plain(fmt.Sprintf("%3d ", l.Layer)), style(page.Pad(name[0], names)+" "), page.Green(full), page.Faint(empty),
		style(fmt.Sprintf("%5d", l.Score)), page.Faint(text))
	for _, more := range name[1:] {
		p.Line(page.Plain("    "), style(more))
	}
	if text == "" && p.Screen.Whole {
		p.Line(page.Plain("    "), page.Faint(string(l.Entry.Status)))
	}
}

// labels is the width of the labels before the case for a layer.
const labels = 10

// gapsShown is how many gaps a table shows: more is a curriculum, not a next step.
const gapsShown = 3

func (p sheet) best(l report.Layer, by string, reasons int) {
	label := "Best fit"
	if by == report.ByEntryOrder {
		label = "Nearest"
		if l.Entry.Status == report.Open {
			label = "Open now"
		}
	}
	p.Paragraph(page.Plain(label), labels, fmt.Sprintf("layer %d, %s: %d of 100 points", l.Layer, l.Name, l.Score), p.Most(1))
	p.list("Why", page.Each(l.Reasons[:min(reasons, len(l.Reasons))], reasonLine))
	p.Paragraph(page.Plain("Door"), labels, string(l.Entry.Status)+": "+l.Entry.Explanation, p.Most(2))
	p.Paragraph(page.Plain("Roles"), labels, roleList(l.Roles, 3), p.Most(2))
	if l.SkillSet != "" {
		p.Paragraph(page.Plain(""), labels, l.SkillSet, p.Most(1))
		p.withAI("With AI", l.Roles)
	}
	gaps := gapsShown
	if p.Tight && by == report.ByEntryOrder {
		gaps = 0 // what doors open is what was asked for
	}
	p.list("Learn", page.Each(l.Gaps[:min(gaps, len(l.Gaps))], gapLine))
}

// list adds a line for each item, the first behind a label.
func (p sheet) list(label string, items []string) {
	for _, item := range items {
		p.Paragraph(page.Plain(label), labels, item, p.Most(1))
		label = ""
	}
}

// withAI says what people of the person's profession do with AI.
func (p sheet) withAI(label string, roles []report.Role) {
	if len(roles) > 0 && roles[0].About != "" {
		p.Paragraph(page.Plain(label), labels, roles[0].About, p.Most(2))
	}
}

func reasonLine(r report.Reason) string {
	return fmt.Sprintf("%d of %d  %s: %s", r.Points, r.Max, r.Name, evidenceList(r.Evidence))
}

// evidenceList lists answers.
func evidenceList(evidence []report.Said) string { return strings.Join(report.Texts(evidence), ", ") }

// roleList lists the first roles that have points.
func roleList(roles []report.Role, most int) string {
	var words []string
	for _, r := range roles[:min(most, len(roles))] {
		if r.Score > 0 {
			words = append(words, fmt.Sprintf("%s %d", r.Title, r.Score))
		}
	}
	if len(words) == 0 {
		return "no role has points yet"
	}
	return strings.Join(words, ", ")
}

func gapLine(g report.Gap) string {
	return fmt.Sprintf("%s: +%s for %s", gapName(g), page.Count(g.Points, "point"), effortText(g))
}

func gapName(g report.Gap) string {
	if g.Kind == "degree" {
		return g.Name
	}
	return fmt.Sprintf("%s to %s", g.Name, scale.Level(g.Want))
}

// effortText says how long a gap takes: a skill in hours, a degree in years.
func effortText(g report.Gap) string {
	if g.Kind == "degree" {
		return g.Effort
	}
	return page.Count(g.Hours, "hour")
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
		p.Paragraph(page.Yellow("Unknown"), labels, strings.Join(unknown, ", "), p.Most(2))
	}
	notes := append(asides(coverage), page.Each(warnings, warningText)...)
	if len(notes) > 0 {
		p.Paragraph(page.Yellow("Note"), labels, strings.Join(notes, "; "), p.Most(2))
	}
}

// next is the command to type now.
func (p sheet) next(r report.Report, next string) {
	tail := " --explain"
	switch {
	case r.Layers[0].Score == 0:
		p.Paragraph(page.Bold("Next"), labels, "layerpath skills WORD looks for skills to add", p.Most(1))
	case next != "" && page.Columns(next+tail) <= p.Screen.Width-labels:
		p.Paragraph(page.Bold("Next"), labels, next+tail, p.Most(1))
	default:
		p.Paragraph(page.Bold("Next"), labels, "the same with --explain shows every point", p.Most(1))
	}
}
