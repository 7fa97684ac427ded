package render

import (
	"fmt"
	"io"
	"strings"

	"layerpath/recommend/measure"
	"layerpath/recommend/report"
)

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
	fmt.Fprintf(&b, "%s\n", escapeBlock(evalTitle(e)))
	for _, g := range evalGrids(e) {
		markdownGrid(&b, g)
	}
	if len(e.Misses) > 0 {
		fmt.Fprintf(&b, "\n**%s**\n\n", missesTitle)
	}
	for _, m := range e.Misses {
		fmt.Fprintf(&b, "- %s\n", escapeBlock(missTitle(m)))
		for _, line := range missLines(m) {
			fmt.Fprintf(&b, "  - %s: %s\n", line[0], escape(line[1]))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
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
	g := grid{title: figuresTitle, head: []string{"", "cases", "top-1", "95 %", "lenient", "top-2", "MRR", "skills", "names"}, notes: []string{figuresNote}}
	for _, f := range all {
		interval := fmt.Sprintf("%s–%s", figure(f.Top1Interval.Low), figure(f.Top1Interval.High))
		if !f.Top1Interval.Low.Known() {
			interval = figure(f.Top1Interval.Low)
		}
		g.add(f.Name, fmt.Sprint(f.Cases), figure(f.Top1), interval, figure(f.Lenient), figure(f.Top2), figure(f.MRR),
			figure(f.Recognized.Skills.Share), figure(f.Recognized.Names.Share))
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
		without := Each(f.Worth, func(w measure.Worth) string { return figure(w.Top1) })
		g.add(f.Name, append([]string{figure(f.Top1)}, without...)...)
	}
	return g
}

func surenessGrid(all []measure.Figures) grid {
	g := grid{title: surenessTitle, head: []string{"", "close", "right if close", "right if clear", "lead if right", "if wrong"}, notes: []string{surenessNote}}
	for _, f := range all {
		s := f.Sureness
		g.add(f.Name, figure(s.CloseShare), figure(s.Top1Close), figure(s.Top1Clear), points(s.MarginRight), points(s.MarginWrong))
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
		g.add(f.Name, Each(f.Sureness.Bands, func(b measure.Band) string { return fmt.Sprintf("%s (%d)", figure(b.Top1), b.Cases) })...)
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
		cells := []string{fmt.Sprint(row.Cases), recall}
		for _, first := range row.First {
			cells = append(cells, percent(first, row.Weight))
		}
		if f.Unranked > 0 {
			cells = append(cells, percent(row.None, row.Weight))
		}
		g.add(fmt.Sprintf("%d %s", row.Layer, e.Layers[i].Name), cells...)
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
	expected := layersText(m.Primary)
	if len(m.Accept) > 0 {
		expected += "; accepted: " + layersText(m.Accept)
	}
	return [][2]string{
		{"expected", expected},
		{"first", verdictText(m.First)},
		{"best own", fmt.Sprintf("rank %d: %s", m.Best.Rank, verdictText(m.Best))},
	}
}

func verdictText(v measure.Verdict) string {
	reasons := Each(v.Reasons, func(r report.Reason) string {
		return fmt.Sprintf("%d %s (%s)", r.Points, r.Name, briefEvidence(r.Evidence))
	})
	text := fmt.Sprintf("layer %d, %s, %s", v.Layer, v.Name, count(v.Score, "point"))
	if len(reasons) == 0 {
		return text
	}
	return text + ": " + strings.Join(reasons, "; ")
}

// briefEvidence names the answers that weigh most.
func briefEvidence(evidence []report.Said) string {
	const most = 4
	if more := len(evidence) - most; more > 1 {
		return fmt.Sprintf("%s and %d more", evidenceList(evidence[:most]), more)
	}
	return evidenceList(evidence)
}
