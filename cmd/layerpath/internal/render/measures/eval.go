// Package measures shows an evaluation, which package measure made, as text: as tables
// for a screen, as a Markdown document, as CSV for a spreadsheet.
//
// Package render calls [Table], [Markdown] and [CSV] by the form that is asked for. What
// a figure means is said at measure.Figures.
package measures

import (
	"fmt"
	"io"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/measure"
	"layerpath/recommend/report"
)

// Table writes an evaluation as aligned tables. They take the width that their
// figures need: a figure cut in half is worse than a line that wraps.
func Table(w io.Writer, e measure.Evaluation, screen page.Screen) error {
	p := page.New(screen)
	p.Paragraph(page.Plain(""), 0, evalTitle(e), 0)
	for _, g := range evalGrids(e) {
		p.Blank()
		p.Grid(g)
	}
	if len(e.Misses) > 0 {
		p.Blank()
		p.Line(page.Bold(missesTitle))
	}
	for _, m := range e.Misses {
		p.Paragraph(page.Plain("  "), 2, missTitle(m), 0)
		for _, line := range missLines(m) {
			p.Paragraph(page.Plain("    "+line[0]), 14, line[1], 0)
		}
	}
	return p.Print(w)
}

// Markdown writes an evaluation as a Markdown document.
func Markdown(w io.Writer, e measure.Evaluation) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", page.EscapeBlock(evalTitle(e)))
	for _, g := range evalGrids(e) {
		g.Markdown(&b)
	}
	if len(e.Misses) > 0 {
		fmt.Fprintf(&b, "\n**%s**\n\n", missesTitle)
	}
	for _, m := range e.Misses {
		fmt.Fprintf(&b, "- %s\n", page.EscapeBlock(missTitle(m)))
		for _, line := range missLines(m) {
			fmt.Fprintf(&b, "  - %s: %s\n", line[0], page.Escape(line[1]))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// evalGrids are the tables of an evaluation, in the order in which they are shown.
func evalGrids(e measure.Evaluation) []page.Grid {
	all := e.Files
	if len(e.Files) > 1 {
		all = append(append([]measure.Figures{}, e.Files...), e.All)
	}
	grids := []page.Grid{figuresGrid(e, all)}
	if e.All.Jobs != nil {
		grids = append(grids, jobsGrid(e, all))
	}
	if e.All.Jobs != nil && e.All.Jobs.Others.Titles > 0 {
		grids = append(grids, othersGrid(all))
	}
	if e.All.Quiz != nil {
		grids = append(grids, quizGrid(all, quizTitle, quizNote, func(q *measure.Quiz) measure.Asked { return q.Named }))
		grids = append(grids, quizGrid(all, knownTitle, "", func(q *measure.Quiz) measure.Asked { return q.Known }))
	}
	if len(e.All.Worth) > 0 {
		grids = append(grids, worthGrid(all))
	}
	grids = append(grids, surenessGrid(all), bandsGrid(all))
	for _, f := range all {
		grids = append(grids, confusionGrid(e, f))
	}
	return grids
}

func figuresGrid(e measure.Evaluation, all []measure.Figures) page.Grid {
	g := page.Grid{Title: figuresTitle, Head: []string{"", "cases", "top-1", "95 %", "lenient", "top-2", "MRR", "skills", "names"}, Notes: []string{figuresNote}}
	for _, f := range all {
		g.Add(f.Name, fmt.Sprint(f.Cases), figure(f.Top1), interval(f.Top1Interval), figure(f.Lenient), figure(f.Top2), figure(f.MRR),
			figure(f.Recognized.Skills.Share), figure(f.Recognized.Names.Share))
	}
	if len(all) > 1 {
		g.Notes = append(g.Notes, allNote)
	}
	if e.All.Unranked > 0 {
		g.Notes = append(g.Notes, fmt.Sprintf(unrankedNote, page.Count(e.All.Unranked, "case")))
	}
	return g
}

// jobsGrid has a row for each file in which a case has a right role.
func jobsGrid(e measure.Evaluation, all []measure.Figures) page.Grid {
	g := page.Grid{Title: jobsTitle, Head: []string{"", "titles", "cases", "job shown", "95 %", "layer first", "95 %"}, Notes: []string{jobsNote}}
	if e.TitleSaid {
		g.Title = jobsSaidTitle
	}
	for _, f := range all {
		if j := f.Jobs; j != nil {
			g.Add(f.Name, fmt.Sprint(j.Titles), fmt.Sprint(j.Cases), figure(j.Roles), interval(j.RolesInterval), figure(j.RoleLayer), interval(j.RoleLayerInterval))
		}
	}
	return g
}

// othersGrid has a row for each file with titles that stand apart.
func othersGrid(all []measure.Figures) page.Grid {
	g := page.Grid{Title: othersTitle, Head: []string{"", "titles", "cases", "job shown", "layer first"}, Notes: []string{othersNote}}
	for _, f := range all {
		if f.Jobs == nil || f.Jobs.Others.Titles == 0 {
			continue
		}
		o := f.Jobs.Others
		g.Add(f.Name, fmt.Sprint(o.Titles), fmt.Sprint(o.Cases), figure(o.Roles), figure(o.RoleLayer))
	}
	return g
}

// quizGrid has a row for each file whose cases were put through a quiz, marking in one way.
func quizGrid(all []measure.Figures, title, note string, way func(*measure.Quiz) measure.Asked) page.Grid {
	g := page.Grid{Title: title, Head: []string{"", "cases", "before", "same layer", "same job", "shown", "marked", "settled", "if settled"}}
	if note != "" {
		g.Notes = append(g.Notes, note)
	}
	for _, f := range all {
		if q := f.Quiz; q != nil {
			a := way(q)
			g.Add(f.Name, fmt.Sprint(q.Cases), figure(q.Before), figure(a.First), figure(a.Lead), points(a.Screens), points(a.Marked), figure(a.Settled), figure(a.SettledFirst))
		}
	}
	return g
}

func worthGrid(all []measure.Figures) page.Grid {
	g := page.Grid{Title: worthTitle, Head: []string{"", "all answers"}, Notes: []string{worthNote}}
	for _, w := range all[0].Worth {
		g.Head = append(g.Head, "no "+w.Without)
	}
	for _, f := range all {
		without := page.Each(f.Worth, func(w measure.Worth) string { return figure(w.Top1) })
		g.Add(f.Name, append([]string{figure(f.Top1)}, without...)...)
	}
	return g
}

func surenessGrid(all []measure.Figures) page.Grid {
	g := page.Grid{Title: surenessTitle, Head: []string{"", "close", "right if close", "right if clear", "lead if right", "if wrong"}, Notes: []string{surenessNote}}
	for _, f := range all {
		s := f.Sureness
		g.Add(f.Name, figure(s.CloseShare), figure(s.Top1Close), figure(s.Top1Clear), points(s.MarginRight), points(s.MarginWrong))
	}
	return g
}

func bandsGrid(all []measure.Figures) page.Grid {
	g := page.Grid{Title: bandsTitle, Head: []string{""}}
	for _, b := range all[0].Sureness.Bands {
		name := fmt.Sprintf("%d–%d", b.From, b.To)
		if b.To == 0 {
			name = fmt.Sprintf("%d+", b.From)
		}
		g.Head = append(g.Head, name)
	}
	for _, f := range all {
		g.Add(f.Name, page.Each(f.Sureness.Bands, func(b measure.Band) string { return fmt.Sprintf("%s (%d)", figure(b.Top1), b.Cases) })...)
	}
	return g
}

// confusionGrid has a row for each layer that has cases, or draws some to itself.
func confusionGrid(e measure.Evaluation, f measure.Figures) page.Grid {
	g := page.Grid{Title: fmt.Sprintf(confusionTitle, f.Name), Head: []string{"", "cases", "top-1", "drawn"}, Notes: []string{drawnNote}}
	for _, l := range e.Layers {
		g.Head = append(g.Head, fmt.Sprint(l.Layer))
	}
	if f.Unranked > 0 {
		g.Head = append(g.Head, "none")
	}
	few, shared := false, false
	for i, row := range f.Layers {
		if row.Cases == 0 && !(row.Drawn > 0) {
			continue
		}
		recall := figure(row.Recall)
		if !row.Counted && row.Cases > 0 {
			recall, few = "("+recall+")", true
		}
		cells := []string{fmt.Sprint(row.Cases), recall, figure(row.Drawn)}
		for _, first := range row.First {
			cells = append(cells, percent(first, row.Weight))
		}
		if f.Unranked > 0 {
			cells = append(cells, percent(row.None, row.Weight))
		}
		g.Add(fmt.Sprintf("%d %s", row.Layer, e.Layers[i].Name), cells...)
		shared = shared || row.Weight < measure.Figure(row.Cases)
	}
	if few {
		g.Notes = append(g.Notes, fewNote)
	}
	if shared {
		g.Notes = append(g.Notes, sharedNote)
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

// interval writes from where to where a share lies.
func interval(i measure.Interval) string {
	if !i.Low.Known() {
		return figure(i.Low)
	}
	return figure(i.Low) + "–" + figure(i.High)
}

func percent(part, whole measure.Figure) string {
	if whole == 0 {
		return "-"
	}
	return fmt.Sprintf("%.0f", 100*float64(part)/float64(whole))
}

// missLines are what to say of a miss, each line with its label.
func missLines(m measure.Miss) [][2]string {
	expected := page.Layers(m.Primary)
	if len(m.Accept) > 0 {
		expected += "; accepted: " + page.Layers(m.Accept)
	}
	return [][2]string{
		{"expected", expected},
		{"first", verdictText(m.First)},
		{"best own", fmt.Sprintf("rank %d: %s", m.Best.Rank, verdictText(m.Best))},
	}
}

func verdictText(v measure.Verdict) string {
	reasons := page.Each(v.Reasons, func(r report.Reason) string {
		return fmt.Sprintf("%d %s (%s)", r.Points, r.Name, briefEvidence(r.Evidence))
	})
	text := fmt.Sprintf("layer %d, %s, %s", v.Layer, v.Name, page.Count(v.Score, "point"))
	if len(reasons) == 0 {
		return text
	}
	return text + ": " + strings.Join(reasons, "; ")
}

// briefEvidence names the answers that weigh most.
func briefEvidence(evidence []report.Said) string {
	const most = 4
	if more := len(evidence) - most; more > 1 {
		return fmt.Sprintf("%s and %d more", strings.Join(report.Texts(evidence[:most]), ", "), more)
	}
	return strings.Join(report.Texts(evidence), ", ")
}
