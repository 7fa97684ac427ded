package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"layerpath/recommend"
	"layerpath/recommend/measure"
)

// EvalJSON writes an evaluation as JSON, as JSON does a report.
func EvalJSON(w io.Writer, e measure.Evaluation) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(e); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	_, err := w.Write(escapeControls(b.Bytes()))
	return err
}

// EvalTable writes an evaluation as aligned tables. They take the width that their
// figures need: a figure cut in half is worse than a line that wraps.
func EvalTable(w io.Writer, e measure.Evaluation, screen Screen) error {
	p := &page{screen: screen}
	p.paragraph(plain(""), 0, evalTitle(e), 0)
	for _, g := range evalGrids(e) {
		p.blank()
		p.grid(g)
	}
	if len(e.Misses) > 0 {
		p.blank()
		p.line(bold(missesTitle))
	}
	for _, m := range e.Misses {
		p.paragraph(plain("  "), 2, missTitle(m), 0)
		for _, line := range missLines(m) {
			p.paragraph(plain("    "+line[0]), 14, line[1], 0)
		}
	}
	return p.writeTo(w)
}

// EvalMarkdown writes an evaluation as a Markdown document.
func EvalMarkdown(w io.Writer, e measure.Evaluation) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", escape(evalTitle(e)))
	for _, g := range evalGrids(e) {
		fmt.Fprintf(&b, "\n**%s**\n\n%s|%s\n", escape(g.title), markdownRow(g.head), "---|"+strings.Repeat("---:|", len(g.head)-1))
		for _, row := range g.rows {
			b.WriteString(markdownRow(row))
		}
		for _, note := range g.notes {
			fmt.Fprintf(&b, "\n%s\n", escape(note))
		}
	}
	if len(e.Misses) > 0 {
		fmt.Fprintf(&b, "\n**%s**\n\n", missesTitle)
	}
	for _, m := range e.Misses {
		fmt.Fprintf(&b, "- %s\n", escape(missTitle(m)))
		for _, line := range missLines(m) {
			fmt.Fprintf(&b, "  - %s: %s\n", line[0], escape(line[1]))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func markdownRow(cells []string) string {
	escaped := make([]string, len(cells))
	for i, c := range cells {
		escaped[i] = escape(c)
	}
	return "| " + strings.Join(escaped, " | ") + " |\n"
}

// A grid is a table of words and figures, to be written in either form. Its first
// column is words.
type grid struct {
	title string
	head  []string
	rows  [][]string
	notes []string
}

// grid adds a grid: names to the left and figures to the right, two spaces apart,
// or one where that is too wide.
func (p *page) grid(g grid) {
	widths := make([]int, len(g.head))
	for _, row := range append([][]string{g.head}, g.rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], ansi.StringWidth(p.clean(cell)))
		}
	}
	figures := 0
	for _, w := range widths[1:] {
		figures += w
	}
	gap := 2
	if columns := len(widths) - 1; widths[0]+figures+gap*columns > p.screen.Width {
		gap = 1
		widths[0] = max(min(widths[0], p.screen.Width-figures-columns), min(widths[0], shortestName))
	}
	p.paragraph(plain(""), 0, g.title, 0)
	p.lines = append(p.lines, p.styled(p.row(g.head, widths, gap), bold("").style))
	for _, row := range g.rows {
		p.lines = append(p.lines, p.row(row, widths, gap))
	}
	for _, note := range g.notes {
		p.paragraph(plain(""), 2, note, 0)
	}
}

// shortestName is to how many columns a grid may cut its names.
const shortestName = 12

func (p *page) row(cells []string, widths []int, gap int) string {
	var b strings.Builder
	for i, cell := range cells {
		cell = p.fit(p.clean(cell), widths[i])
		fill := strings.Repeat(" ", widths[i]-ansi.StringWidth(cell))
		if i == 0 {
			b.WriteString(cell + fill)
			continue
		}
		b.WriteString(strings.Repeat(" ", gap) + fill + cell)
	}
	return strings.TrimRight(b.String(), " ")
}

// evalGrids are the tables of an evaluation, in the order in which they are shown.
func evalGrids(e measure.Evaluation) []grid {
	all := e.Files
	if len(e.Files) > 1 {
		all = append(append([]measure.Figures{}, e.Files...), e.All)
	}
	grids := []grid{figuresGrid(e, all)}
	if len(e.All.Worth) > 0 {
		grids = append(grids, worthGrid(all))
	}
	grids = append(grids, surenessGrid(all), bandsGrid(all))
	for _, f := range all {
		grids = append(grids, confusionGrid(e, f))
	}
	return grids
}

func figuresGrid(e measure.Evaluation, all []measure.Figures) grid {
	g := grid{title: figuresTitle, head: figuresHead(), notes: []string{figuresNote}}
	for _, f := range all {
		interval := fmt.Sprintf("%s–%s", figure(f.Top1Interval.Low), figure(f.Top1Interval.High))
		if !f.Top1Interval.Low.Known() {
			interval = figure(f.Top1Interval.Low)
		}
		g.rows = append(g.rows, []string{
			f.Name, fmt.Sprint(f.Cases), figure(f.Top1), interval, figure(f.Lenient), figure(f.Top2), figure(f.MRR),
			figure(f.Recognized.Skills.Share), figure(f.Recognized.Names.Share),
		})
	}
	if len(all) > 1 {
		g.notes = append(g.notes, allNote)
	}
	if e.All.Unranked > 0 {
		g.notes = append(g.notes, fmt.Sprintf(unrankedNote, count(e.All.Unranked, "case")))
	}
	return g
}

func worthGrid(all []measure.Figures) grid {
	g := grid{title: worthTitle, head: []string{"", "all answers"}, notes: []string{worthNote}}
	for _, w := range all[0].Worth {
		g.head = append(g.head, "no "+w.Without)
	}
	for _, f := range all {
		row := []string{f.Name, figure(f.Top1)}
		for _, w := range f.Worth {
			row = append(row, figure(w.Top1))
		}
		g.rows = append(g.rows, row)
	}
	return g
}

func surenessGrid(all []measure.Figures) grid {
	g := grid{title: surenessTitle, head: surenessHead(), notes: []string{surenessNote}}
	for _, f := range all {
		s := f.Sureness
		g.rows = append(g.rows, []string{
			f.Name, figure(s.CloseShare), figure(s.Top1Close), figure(s.Top1Clear), points(s.MarginRight), points(s.MarginWrong),
		})
	}
	return g
}

func bandsGrid(all []measure.Figures) grid {
	g := grid{title: bandsTitle, head: []string{""}}
	for _, b := range all[0].Sureness.Bands {
		name := fmt.Sprintf("%d–%d", b.From, b.To)
		if b.To == 0 {
			name = fmt.Sprintf("%d+", b.From)
		}
		g.head = append(g.head, name)
	}
	for _, f := range all {
		row := []string{f.Name}
		for _, b := range f.Sureness.Bands {
			row = append(row, fmt.Sprintf("%s (%d)", figure(b.Top1), b.Cases))
		}
		g.rows = append(g.rows, row)
	}
	return g
}

// confusionGrid has a row for each layer that has cases.
func confusionGrid(e measure.Evaluation, f measure.Figures) grid {
	g := grid{title: fmt.Sprintf(confusionTitle, f.Name), head: []string{"", "cases", "top-1"}}
	for _, l := range e.Layers {
		g.head = append(g.head, fmt.Sprint(l.Layer))
	}
	if f.Unranked > 0 {
		g.head = append(g.head, "none")
	}
	few, shared := false, false
	for i, row := range f.Layers {
		if row.Cases == 0 {
			continue
		}
		recall := figure(row.Recall)
		if !row.Counted {
			recall, few = "("+recall+")", true
		}
		cells := []string{fmt.Sprintf("%d %s", row.Layer, e.Layers[i].Name), fmt.Sprint(row.Cases), recall}
		for _, first := range row.First {
			cells = append(cells, percent(first, row.Weight))
		}
		if f.Unranked > 0 {
			cells = append(cells, percent(row.None, row.Weight))
		}
		g.rows = append(g.rows, cells)
		shared = shared || row.Weight < measure.Figure(row.Cases)
	}
	if few {
		g.notes = append(g.notes, fewNote)
	}
	if shared {
		g.notes = append(g.notes, sharedNote)
	}
	return g
}

// figure writes a share with three digits, the most that a thousand cases carry.
func figure(f measure.Figure) string {
	if !f.Known() {
		return "-"
	}
	return fmt.Sprintf("%.3f", float64(f))
}

// points writes a mean of points.
func points(f measure.Figure) string {
	if !f.Known() {
		return "-"
	}
	return fmt.Sprintf("%.1f", float64(f))
}

func percent(part, whole measure.Figure) string {
	return fmt.Sprintf("%.0f", 100*float64(part)/float64(whole))
}

// missLines are what to say of a miss, each line with its label.
func missLines(m measure.Miss) [][2]string {
	expected := layerList(m.Primary)
	if len(m.Accept) > 0 {
		expected += "; accepted: " + layerList(m.Accept)
	}
	return [][2]string{
		{"expected", expected},
		{"first", verdictText(m.First)},
		{"best own", fmt.Sprintf("rank %d: %s", m.Best.Rank, verdictText(m.Best))},
	}
}

func layerList(layers []int) string {
	words := make([]string, len(layers))
	for i, l := range layers {
		words[i] = fmt.Sprint(l)
	}
	if len(layers) == 1 {
		return "layer " + words[0]
	}
	return "layers " + joinAnd(words)
}

func verdictText(v measure.Verdict) string {
	reasons := make([]string, len(v.Reasons))
	for i, r := range v.Reasons {
		reasons[i] = fmt.Sprintf("%d %s (%s)", r.Points, r.Name, briefEvidence(r.Evidence))
	}
	text := fmt.Sprintf("layer %d, %s, %s", v.Layer, v.Name, count(v.Score, "point"))
	if len(reasons) == 0 {
		return text
	}
	return text + ": " + strings.Join(reasons, "; ")
}

// briefEvidence names the answers that weigh most.
func briefEvidence(evidence []recommend.Said) string {
	const most = 4
	if more := len(evidence) - most; more > 1 {
		return fmt.Sprintf("%s and %d more", evidenceList(evidence[:most]), more)
	}
	return evidenceList(evidence)
}

// Every sentence of an evaluation stands here.

const (
	figuresTitle   = "How often the first layer is the right one"
	figuresNote    = "top-1: the first layer is one of the case's own; lenient: or an accepted neighbour; top-2: one of its own is among the first two; MRR: one over its rank. Each is the mean of the layers' figures, so that a rare layer weighs as much as a common one. skills, names: the share of mentions that the catalogue knows."
	allNote        = "all: the mean of the files; skills and names of all cases together."
	unrankedNote   = "%s got no first layer, since nothing in the answers earns a point, and counts as missed."
	worthTitle     = "What each kind of answer is worth: top-1 without it"
	worthNote      = "interests: with RIASEC codes and professions."
	surenessTitle  = "How sure it was, and whether that means what it says"
	surenessNote   = "close: the share of cases with a close call at the top; right if close, right if clear: top-1 of these cases and of the others; lead: mean points of the first layer over the second. Shares of cases here, not means of layers."
	bandsTitle     = "Right by the lead of the first layer, in points (cases)"
	confusionTitle = "%s: what came first, in percent of the cases of each layer"
	fewNote        = "( ): fewer than three cases, not in the means."
	sharedNote     = "A case with several layers of its own counts in the row of each by its share."
	missesTitle    = "The worst misses"
)

func figuresHead() []string {
	return []string{"", "cases", "top-1", "95 %", "lenient", "top-2", "MRR", "skills", "names"}
}

func surenessHead() []string {
	return []string{"", "close", "right if close", "right if clear", "lead if right", "if wrong"}
}

func evalTitle(e measure.Evaluation) string {
	title := fmt.Sprintf("%s, ranked with the catalogue %s %s", count(e.All.Cases, "case"), e.Catalog.Name, e.Catalog.Version)
	if len(e.Without) > 0 {
		title += ", without " + joinAnd(e.Without)
	}
	return title
}

func missTitle(m measure.Miss) string {
	title := fmt.Sprintf("%s:%d: %s", m.File, m.Line, m.ID)
	if m.Label != "" {
		title += ", " + m.Label
	}
	title += fmt.Sprintf(": missed by %s", count(m.Margin, "point"))
	if m.Lenient {
		title += ", an accepted neighbour came first"
	}
	return title
}
