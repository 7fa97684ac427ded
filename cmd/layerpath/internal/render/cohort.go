package render

import (
	"fmt"
	"io"
	"strings"

	"layerpath/recommend/cohort"
)

// How much of the long lists is shown: what one can decide on. JSON has all of it.
const (
	mostCourses = 10
	mostOfLayer = 3
	mostNames   = 10
)

// CohortTable writes a summary for a screen: how many have each layer first with a
// bar, and tables of what the cohort has and misses.
func CohortTable(w io.Writer, s cohort.Summary, screen Screen) error {
	p := &page{screen: screen}
	p.paragraph(plain(""), 0, summaryTitle(s), 0)
	p.blank()
	p.line(bold(firstTitle))
	groups, most := firstGroups(s), cohort.Count(1)
	for _, g := range groups {
		most = max(most, g.count)
	}
	for _, g := range groups {
		p.firstLine(s, fmt.Sprintf("%3s %s", g.layer, g.label), g.count, most)
	}
	if s.Rows.Placed == 0 {
		p.paragraph(plain("  "), 2, nobodyNote, 0)
	}
	for _, g := range cohortGrids(s) {
		p.blank()
		p.grid(g)
	}
	if s.Least > 0 {
		p.blank()
		p.paragraph(plain(""), 0, hiddenNote(s), 0)
	}
	return p.writeTo(w)
}

// firstLine is a group with its number and a bar, which the largest group fills. A group
// that is hidden has none: its length would tell.
func (p *page) firstLine(s cohort.Summary, name string, people, most cohort.Count) {
	const longest, figures, margin = 42, 9, 2
	names := min(longest, max(p.screen.Width-figures-margin-6, 10))
	bars := max(min(p.screen.Width-names-figures-margin, 30), 4)
	full, empty := "", strings.Repeat("░", bars)
	if !people.Hidden() {
		full, empty = bar(int((100*people+most-1)/most), bars) // rounded up, so that one person is seen
	}
	p.line(plain(pad(p.fit(name, names), names)+" "), green(full), faint(empty), plain(fmt.Sprintf(" %*s", figures-1, cohortCount(s, people))))
}

// CohortMarkdown writes a summary as a Markdown document.
func CohortMarkdown(w io.Writer, s cohort.Summary) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", escapeBlock(summaryTitle(s)))
	first := grid{title: firstTitle, head: []string{"", "people"}}
	for _, g := range firstGroups(s) {
		first.add(g.layer+" "+g.label, cohortCount(s, g.count))
	}
	for _, g := range append([]grid{first}, cohortGrids(s)...) {
		markdownGrid(&b, g)
	}
	if s.Least > 0 {
		fmt.Fprintf(&b, "\n%s\n", escapeBlock(hiddenNote(s)))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// cohortGrids are the tables of a summary, in the order in which they are shown, without
// those that have nothing to say.
func cohortGrids(s cohort.Summary) (grids []grid) {
	for _, g := range []grid{doorsGrid(s), scoresGrid(s), coursesGrid(s), layersGrid(s), unsaidGrid(s), namesGrid(s), errorsGrid(s)} {
		if len(g.rows) > 0 {
			grids = append(grids, g)
		}
	}
	return grids
}

// someFirst says whether anybody is known to have a layer first.
func someFirst(l cohort.Layer) bool { return l.People > 0 }

func doorsGrid(s cohort.Summary) grid {
	g := grid{title: doorsTitle, head: []string{"", "people", "points", "open", "stretch", "unknown", "distant", "close"}, notes: []string{doorsNote}}
	for _, l := range s.Layers {
		if !someFirst(l) {
			continue
		}
		cells := []string{cohortCount(s, l.People), mean(l.Points, l.People)}
		for _, d := range l.Doors {
			cells = append(cells, cohortCount(s, d.People))
		}
		g.add(fmt.Sprintf("%d %s", l.Layer, l.Name), append(cells, cohortCount(s, l.Close))...)
	}
	return g
}

func scoresGrid(s cohort.Summary) grid {
	g := grid{title: scoresTitle, head: []string{""}}
	for _, b := range s.Bands {
		g.head = append(g.head, fmt.Sprintf("%d–%d", b.From, b.To))
	}
	for _, l := range s.Layers {
		if someFirst(l) {
			g.add(fmt.Sprintf("%d %s", l.Layer, l.Name), Each(l.Scores, func(n cohort.Count) string { return cohortCount(s, n) })...)
		}
	}
	return g
}

func coursesGrid(s cohort.Summary) grid {
	g := grid{title: coursesTitle, head: []string{"", "move up", "miss"}, notes: []string{coursesNote}}
	for _, c := range s.Courses[:min(mostCourses, len(s.Courses))] {
		g.add(courseName(c), cohortCount(s, c.MovesUp), cohortCount(s, c.People))
	}
	return g
}

// layersGrid has the most helpful courses of each layer, if there are several layers.
func layersGrid(s cohort.Summary) grid {
	g := grid{title: layerTitle, head: []string{"", "move up", "miss"}}
	layers := 0
	for _, l := range s.Layers {
		if len(l.Missing) > 0 {
			layers++
		}
		for _, m := range l.Missing[:min(mostOfLayer, len(l.Missing))] {
			g.add(fmt.Sprintf("%d %s", l.Layer, courseName(m)), cohortCount(s, m.MovesUp), cohortCount(s, m.People))
		}
	}
	if layers < 2 {
		g.rows = nil
	}
	return g
}

func unsaidGrid(s cohort.Summary) grid {
	g := grid{title: unsaidTitle, head: []string{"", "people"}}
	for _, row := range unsaidRows(s) {
		g.add(row.label, cohortCount(s, row.count))
	}
	return g
}

func namesGrid(s cohort.Summary) grid {
	n := s.Names
	g := grid{title: namesTitle, head: []string{"", "kind", "people"}}
	for _, name := range n.Unknown[:min(mostNames, len(n.Unknown))] {
		g.add(fmt.Sprintf("%q", Clean(name.Text)), name.Kind, cohortCount(s, name.People))
	}
	if more := len(n.Unknown) - mostNames; more > 0 {
		g.notes = append(g.notes, fmt.Sprintf(moreNote, count(more, "other name")))
	}
	if n.Others > 0 {
		g.notes = append(g.notes, fmt.Sprintf(unlistedNote, cohort.MostNames, cohortCount(s, n.Others)))
	}
	if n.Given > 0 {
		g.notes = append(g.notes, fmt.Sprintf(namesNote, cohortCount(s, n.Recognized), cohortCount(s, n.Given)))
	}
	return g
}

func errorsGrid(s cohort.Summary) grid {
	g := grid{title: errorsTitle, head: []string{"", "rows"}}
	for _, e := range s.Errors {
		g.add(e.Kind, cohortCount(s, e.Rows))
	}
	return g
}
