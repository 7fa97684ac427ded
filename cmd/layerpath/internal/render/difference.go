package render

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// whatIfTable writes the ranking before and after changes side by side, and what moved.
func whatIfTable(w io.Writer, x report.WhatIf, view View) error {
	p := wholeSheet(view.Screen)
	p.Grid(whatIfGrid(x))
	p.Blank()
	if jobs := jobsGrid(x.Difference, []string{"before", "after"}); len(jobs.Rows) > 0 {
		p.Grid(jobs)
		p.Blank()
	}
	for _, line := range movements(x) {
		p.Paragraph(page.Plain(""), 2, line, 0)
	}
	for _, line := range adviceMoved(x) {
		p.Paragraph(page.Plain(""), 2, line, 0)
	}
	p.list("Close", closeCalls(x.After))
	p.notes(x.After.Coverage, x.After.Warnings)
	return p.Print(w)
}

// whatIfMarkdown writes the same as a document.
func whatIfMarkdown(w io.Writer, x report.WhatIf, view View) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", page.Escape(whatIfTitle(x)))
	markdownField(&b, "Date", dateText(view.Date))
	g := whatIfGrid(x)
	g.Title = "Before and after"
	g.Markdown(&b)
	if jobs := jobsGrid(x.Difference, []string{"before", "after"}); len(jobs.Rows) > 0 {
		jobs.Markdown(&b)
	}
	page.MarkdownList(&b, "What moved", append(movements(x), adviceMoved(x)...))
	markdownNotes(&b, x.After)
	_, err := io.WriteString(w, b.String())
	return err
}

func whatIfTitle(x report.WhatIf) string {
	title := "What if"
	if name := x.Before.Profile.Name; name != "" {
		title += ", for " + name
	}
	return title + ": " + strings.Join(x.Changes, ", ")
}

func whatIfGrid(x report.WhatIf) page.Grid {
	g := page.Grid{Title: whatIfTitle(x), Head: []string{"layer", "before", "after", "moved", "door"}}
	layers := slices.Clone(x.Difference.Layers)
	slices.SortStableFunc(layers, func(a, b report.LayerDifference) int { return a.Ranks[1] - b.Ranks[1] })
	for _, l := range layers {
		door := told.Door(l.Entries[1])
		if l.Entries[0] != l.Entries[1] && len(x.Before.Layers) > 0 {
			door = "now " + door
		}
		g.Add(fmt.Sprintf("%d %s", l.Layer, l.Name), placed(l.Scores[0], l.Ranks[0]), placed(l.Scores[1], l.Ranks[1]), signed(l.Change), door)
	}
	return g
}

// placed is a score with its rank: "46 (1)", "0 (-)".
func placed(score, rank int) string {
	if rank == 0 || score == 0 { // the order of layers without points means nothing
		return fmt.Sprintf("%d (-)", score)
	}
	return fmt.Sprintf("%d (%d)", score, rank)
}

// signed is a difference with its sign, and "~" for none.
func signed(points int) string {
	if points == 0 {
		return "~"
	}
	return fmt.Sprintf("%+d", points)
}

// movements says where the points of each layer that moved come from, the one that
// moved most first.
func movements(x report.WhatIf) []string {
	layers := slices.Clone(x.Difference.Layers)
	slices.SortStableFunc(layers, func(a, b report.LayerDifference) int {
		return cmp.Compare(max(b.Change, -b.Change), max(a.Change, -a.Change))
	})
	var lines []string
	for _, l := range layers {
		if len(l.Reasons) == 0 {
			continue
		}
		terms := page.Each(l.Reasons, func(r report.ReasonDifference) string {
			return fmt.Sprintf("%+d %s", r.Points[1]-r.Points[0], r.Name)
		})
		lines = append(lines, fmt.Sprintf("layer %d %s: %s", l.Layer, signed(l.Change), strings.Join(terms, ", ")))
	}
	if len(lines) == 0 {
		return []string{"nothing moved: no layer earns other points for it"}
	}
	return lines
}

// jobsGrid has the first jobs of some reports, with the points of each in all.
func jobsGrid(d report.Difference, heads []string) page.Grid {
	g := page.Grid{Title: "Jobs", Head: append([]string{"job"}, heads...)}
	if len(heads) == 2 {
		g.Head = append(g.Head, "moved")
	}
	for _, r := range d.Roles {
		cells := page.Each(r.Scores, func(score int) string { return fmt.Sprint(score) })
		if len(heads) == 2 {
			cells = append(cells, signed(r.Scores[1]-r.Scores[0]))
		}
		g.Add(fmt.Sprintf("%s (layer %d)", cmp.Or(r.Title, "Own profession with AI"), r.Layer), cells...)
	}
	return g
}

// adviceMoved says what is advised after changes where it is other than before.
func adviceMoved(x report.WhatIf) (lines []string) {
	for _, advice := range []struct {
		what string
		of   func(report.Report) string
	}{{"the best fit", firstTitle}, {"to learn", lessonNames}, {"the bridge", bridgeTitle}} {
		before, after := advice.of(x.Before), advice.of(x.After)
		switch {
		case before == after:
		case after == "":
			lines = append(lines, fmt.Sprintf("%s was %s, and is none now", advice.what, before))
		default:
			lines = append(lines, fmt.Sprintf("%s is now %s", advice.what, after))
		}
	}
	return lines
}

// firstTitle is the title of the job that fits best, empty where there is too little to say.
func firstTitle(r report.Report) string {
	if r.First == nil {
		return ""
	}
	for _, l := range r.Layers {
		if lead := told.Lead(l); lead != nil && lead.ID == r.First.Role {
			return lead.Title
		}
	}
	return ""
}

func lessonNames(r report.Report) string {
	return strings.Join(page.Each(r.Learn, func(l report.Lesson) string { return told.GapName(l.Gap) }), ", ")
}

func bridgeTitle(r report.Report) string {
	if r.Bridge == nil {
		return ""
	}
	return r.Bridge.Title
}

// comparisonTable writes profiles side by side: scores and ranks, what makes the difference
// in the layers that come first for one of them, or, where all is wanted, in every
// layer; and the skills that not all have alike.
func comparisonTable(w io.Writer, c report.Comparison, view View) error {
	p, label := newSheet(view.Screen), shortLabel
	if view.Screen.Whole {
		label = wholeLabel
	}
	for i, g := range comparisonGrids(c, view.Explain, label) {
		if i > 0 {
			p.Blank()
		}
		p.Grid(g)
	}
	return p.Print(w)
}

// comparisonMarkdown writes the same as a document.
func comparisonMarkdown(w io.Writer, c report.Comparison, view View) error {
	var b strings.Builder
	fmt.Fprint(&b, "# Side by side\n")
	for _, g := range comparisonGrids(c, view.Explain, wholeLabel) {
		g.Markdown(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func comparisonGrids(c report.Comparison, all bool, label func(string) string) []page.Grid {
	heads := page.Each(c.Profiles, func(x report.Compared) string { return label(x.Label) })
	grids := []page.Grid{standingsGrid(c, heads)}
	if jobs := jobsGrid(c.Difference, heads); len(jobs.Rows) > 0 {
		grids = append(grids, jobs)
	}
	for _, l := range c.Difference.Layers {
		if all || slices.Contains(l.Ranks, 1) {
			grids = append(grids, reasonsGrid(l, heads))
		}
	}
	return append(grids, skillsGrid(c, heads))
}

// shortLabel keeps columns of several profiles on one screen. Of a path, what tells it
// from others is at its end.
func shortLabel(label string) string {
	const longest = 14
	runes := []rune(page.Clean(label))
	switch {
	case len(runes) <= longest:
		return string(runes)
	case strings.ContainsAny(label, `/\`):
		return "…" + string(runes[len(runes)-longest+1:])
	}
	return string(runes[:longest-1]) + "…"
}

func wholeLabel(label string) string { return label }

// standingsGrid says of two profiles also what a layer gains from the first to the second.
func standingsGrid(c report.Comparison, heads []string) page.Grid {
	g := page.Grid{Title: "Points, and the rank of each layer", Head: append([]string{"layer"}, heads...), Notes: comparisonNotes(c, heads)}
	two := len(c.Profiles) == 2
	if two {
		g.Head = append(g.Head, "moved")
	}
	for _, l := range c.Difference.Layers {
		var cells []string
		for i := range l.Scores {
			cells = append(cells, placed(l.Scores[i], l.Ranks[i]))
		}
		if two {
			cells = append(cells, signed(l.Change))
		}
		g.Add(fmt.Sprintf("%d %s", l.Layer, l.Name), cells...)
	}
	return g
}

// comparisonNotes tells of doors that are not alike, of close calls, of what isn't known,
// and of what makes an answer less certain.
func comparisonNotes(c report.Comparison, heads []string) []string {
	var notes []string
	for _, l := range c.Difference.Layers {
		alike := !slices.ContainsFunc(l.Entries, func(s report.Status) bool { return s != l.Entries[0] })
		if !alike {
			notes = append(notes, fmt.Sprintf("door of layer %d: %s", l.Layer, eachOf(heads, l.Entries)))
		}
	}
	for _, x := range c.Profiles {
		notes = append(notes, adviceLines(x)...)
		for _, note := range append(closeCalls(x.Report), told.Doubts(x.Report.Coverage, x.Report.Warnings)...) {
			notes = append(notes, fmt.Sprintf("%s: %s", x.Label, note))
		}
	}
	return notes
}

// adviceLines say what is advised to one of several: the job that fits best, what to learn,
// the bridge.
func adviceLines(x report.Compared) (lines []string) {
	for _, advice := range []struct{ what, text string }{
		{"the best fit", firstTitle(x.Report)}, {"to learn", lessonNames(x.Report)}, {"the bridge", bridgeTitle(x.Report)},
	} {
		if advice.text != "" {
			lines = append(lines, fmt.Sprintf("%s: %s: %s", x.Label, advice.what, advice.text))
		}
	}
	return lines
}

func eachOf(heads []string, doors []report.Status) string {
	words := make([]string, len(heads))
	for i, head := range heads {
		words[i] = fmt.Sprintf("%s %s", head, told.Door(doors[i]))
	}
	return strings.Join(words, ", ")
}

func reasonsGrid(l report.LayerDifference, heads []string) page.Grid {
	g := page.Grid{Title: fmt.Sprintf("What makes the difference in layer %d, %s", l.Layer, l.Name), Head: append([]string{"points for"}, heads...)}
	for _, r := range l.Reasons {
		g.Add(r.Name, page.Each(r.Points, func(points int) string { return fmt.Sprintf("%d of %d", points, r.Max) })...)
	}
	if len(g.Rows) == 0 {
		g.Notes = []string{"nothing: they earn the same"}
	}
	return g
}

func skillsGrid(c report.Comparison, heads []string) page.Grid {
	g := page.Grid{Title: "Skill by skill, where they differ", Head: append([]string{"skill"}, heads...)}
	for _, s := range c.Difference.Skills {
		g.Add(s.Text, page.Each(s.Levels, func(level int) string { return cmp.Or(scale.Level(level).String(), "-") })...)
	}
	if len(g.Rows) == 0 {
		g.Notes = []string{"they name the same skills at the same levels"}
	}
	return g
}
