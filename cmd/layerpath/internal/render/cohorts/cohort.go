// Package cohorts shows the summary of a cohort, which package cohort made, as text: as a
// table for a screen, as a Markdown document, as CSV for a spreadsheet.
//
// Package render calls [Table], [Markdown] and [CSV] by the form that is asked for; small
// groups were hidden before, by the summary's Suppress.
package cohorts

import (
	"fmt"
	"io"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/recommend/cohort"
	"layerpath/recommend/report"
)

// How much of the long lists is shown: what one can decide on. JSON has all of it.
const (
	mostCourses = 10
	mostOfLayer = 3
	mostLeads   = 5
	mostBridges = 10
	mostNames   = 10
)

// Table writes a summary for a screen: how many have each layer first with a
// bar, and tables of what the cohort has and misses.
func Table(w io.Writer, s cohort.Summary, screen page.Screen) error {
	p := page.New(screen)
	p.Paragraph(page.Plain(""), 0, summaryTitle(s), 0)
	p.Blank()
	p.Line(page.Bold(firstTitle))
	groups, most := firstGroups(s), cohort.Count(1)
	for _, g := range groups {
		most = max(most, g.count)
	}
	for _, g := range groups {
		firstLine(p, s, fmt.Sprintf("%3s %s", g.layer, g.label), g.count, most)
	}
	if s.Rows.Placed == 0 {
		p.Paragraph(page.Plain("  "), 2, nobodyNote, 0)
	}
	for _, g := range cohortGrids(s) {
		p.Blank()
		p.Grid(g)
	}
	if s.Least > 0 {
		p.Blank()
		p.Paragraph(page.Plain(""), 0, hiddenNote(s), 0)
	}
	return p.Print(w)
}

// firstLine is a group with its number and a bar, which the largest group fills. A group
// that is hidden has none: its length would tell.
func firstLine(p *page.Page, s cohort.Summary, name string, people, most cohort.Count) {
	const longest, figures, margin = 42, 9, 2
	names := min(longest, max(p.Screen.Width-figures-margin-6, 10))
	bars := p.BarWidth(p.Screen.Width - names - figures - margin)
	full, empty := "", strings.Repeat("░", bars)
	if !people.Hidden() {
		full, empty = page.Bar(int((100*people+most-1)/most), bars) // rounded up, so that one person is seen
	}
	lines := p.Cell(name, names)
	p.Line(page.Plain(page.Pad(lines[0], names)+" "), page.Green(full), page.Faint(empty), page.Plain(fmt.Sprintf(" %*s", figures-1, cohortCount(s, people))))
	for _, more := range lines[1:] {
		p.Line(page.Plain("  " + more))
	}
}

// Markdown writes a summary as a Markdown document.
func Markdown(w io.Writer, s cohort.Summary) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", page.EscapeBlock(summaryTitle(s)))
	first := page.Grid{Title: firstTitle, Head: []string{"", "people"}}
	for _, g := range firstGroups(s) {
		first.Add(g.layer+" "+g.label, cohortCount(s, g.count))
	}
	for _, g := range append([]page.Grid{first}, cohortGrids(s)...) {
		g.Markdown(&b)
	}
	if s.Least > 0 {
		fmt.Fprintf(&b, "\n%s\n", page.EscapeBlock(hiddenNote(s)))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// cohortGrids are the tables of a summary, in the order in which they are shown, without
// those that have nothing to say.
func cohortGrids(s cohort.Summary) (grids []page.Grid) {
	for _, g := range []page.Grid{leadsGrid(s), doorsGrid(s), sureGrid(s), scoresGrid(s), coursesGrid(s), layersGrid(s), bridgesGrid(s), unsaidGrid(s), namesGrid(s), errorsGrid(s)} {
		if len(g.Rows) > 0 {
			grids = append(grids, g)
		}
	}
	return grids
}

// someFirst says whether anybody is known to have a layer first.
func someFirst(l cohort.Layer) bool { return l.People > 0 }

func doorsGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: doorsTitle, Head: []string{"", "people", "points"}, Notes: []string{doorsNote}}
	for _, s := range report.Statuses() {
		g.Head = append(g.Head, told.Today(s))
	}
	g.Head = append(g.Head, "close")
	for _, l := range s.Layers {
		if !someFirst(l) {
			continue
		}
		cells := []string{cohortCount(s, l.People), mean(l.Points, l.People)}
		for _, d := range l.Doors {
			cells = append(cells, cohortCount(s, d.People))
		}
		g.Add(fmt.Sprintf("%d %s", l.Layer, l.Name), append(cells, cohortCount(s, l.Close))...)
	}
	return g
}

func scoresGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: scoresTitle, Head: []string{""}}
	for _, b := range s.Bands {
		g.Head = append(g.Head, fmt.Sprintf("%d–%d", b.From, b.To))
	}
	for _, l := range s.Layers {
		if someFirst(l) {
			g.Add(fmt.Sprintf("%d %s", l.Layer, l.Name), page.Each(l.Scores, func(n cohort.Count) string { return cohortCount(s, n) })...)
		}
	}
	return g
}

func coursesGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: coursesTitle, Head: []string{"", "move up", "miss"}, Notes: []string{coursesNote}}
	for _, c := range s.Courses[:min(mostCourses, len(s.Courses))] {
		g.Add(courseName(c), cohortCount(s, c.MovesUp), cohortCount(s, c.People))
	}
	return g
}

// layersGrid has the most helpful courses of each layer, if there are several layers.
func layersGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: layerTitle, Head: []string{"", "move up", "miss"}}
	layers := 0
	for _, l := range s.Layers {
		if len(l.Missing) > 0 {
			layers++
		}
		for _, m := range l.Missing[:min(mostOfLayer, len(l.Missing))] {
			g.Add(fmt.Sprintf("%d %s", l.Layer, courseName(m)), cohortCount(s, m.MovesUp), cohortCount(s, m.People))
		}
	}
	if layers < 2 {
		g.Rows = nil
	}
	return g
}

func unsaidGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: unsaidTitle, Head: []string{"", "people"}}
	for _, row := range unsaidRows(s) {
		g.Add(row.label, cohortCount(s, row.count))
	}
	return g
}

func namesGrid(s cohort.Summary) page.Grid {
	n := s.Names
	g := page.Grid{Title: namesTitle, Head: []string{"", "kind", "people"}}
	for _, name := range n.Unknown[:min(mostNames, len(n.Unknown))] {
		g.Add(fmt.Sprintf("%q", page.Clean(name.Text)), name.Kind, cohortCount(s, name.People))
	}
	if more := len(n.Unknown) - mostNames; more > 0 {
		g.Notes = append(g.Notes, fmt.Sprintf(moreNote, page.Count(more, "other name")))
	}
	if n.Others > 0 {
		g.Notes = append(g.Notes, fmt.Sprintf(unlistedNote, cohort.MostNames, cohortCount(s, n.Others)))
	}
	if n.Given > 0 {
		g.Notes = append(g.Notes, fmt.Sprintf(namesNote, cohortCount(s, n.Recognized), cohortCount(s, n.Given)))
	}
	return g
}

func errorsGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: errorsTitle, Head: []string{"", "rows"}}
	for _, e := range s.Errors {
		g.Add(e.Kind, cohortCount(s, e.Rows))
	}
	return g
}
