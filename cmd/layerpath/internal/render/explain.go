package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// explain writes the whole case for each layer of a report, or for the one that is told
// first and the one that is wanted, or for the first role and the one that is wanted: every point, adding
// up, the door, the gaps, and the roles with their points.
func explain(w io.Writer, r report.Report, view View) error {
	p := wholeSheet(view.Screen)
	p.Line(page.Bold(reportTitle(r)))
	first := 0
	if len(r.Layers) > 0 {
		first = told.First(r).Layer
	}
	for i, l := range r.Layers {
		if view.Role != "" || view.Layer != 0 && l.Layer != first && l.Layer != view.Layer {
			continue
		}
		p.Blank()
		p.explainLayer(l, r.Layers[0], i)
	}
	roles := comparedRoles(r, view.Role)
	for i, role := range roles {
		p.Blank()
		p.explainRole(role, roles[0], i)
	}
	p.Blank()
	p.surenessInFull(r)
	p.notes(r.Coverage, r.Warnings)
	return p.Print(w)
}

func reportTitle(r report.Report) string {
	if r.Profile.Name == "" {
		return "Where you fit in the AI value chain"
	}
	return "Where " + r.Profile.Name + " fits in the AI value chain"
}

// comparedRoles are the lead role of the layer that is told first, and the role that is
// wanted beside it; none where none is.
func comparedRoles(r report.Report, id string) (roles []report.Role) {
	if id == "" || len(r.Layers) == 0 {
		return nil
	}
	lead := told.Lead(told.First(r))
	for _, l := range r.Layers {
		for _, role := range l.Roles {
			switch {
			case lead != nil && role.ID == lead.ID && role.Layer == lead.Layer:
				roles = slices.Insert(roles, 0, opened(role, l)) // first, however the roles are ranked
			case role.ID == id:
				roles = append(roles, opened(role, l))
			}
		}
	}
	return roles
}

// opened is a role whose reason of the kind layer opens into the layer's own.
func opened(role report.Role, l report.Layer) report.Role {
	role.Reasons = slices.Clone(role.Reasons)
	for i := range role.Reasons {
		if role.Reasons[i].Kind == told.LayerReason {
			role.Reasons[i].Reasons = slices.DeleteFunc(slices.Clone(l.Reasons), func(r report.Reason) bool { return r.Kind == told.RoleReason })
		}
	}
	return role
}

func (p sheet) explainLayer(l, first report.Layer, i int) {
	p.Line(page.Bold(fmt.Sprintf("Layer %d, %s: %d of 90 points", l.Layer, l.Name, l.Score)))
	if i > 0 && first.Score > l.Score {
		p.Paragraph(page.Plain(""), 2, fmt.Sprintf("rank %d, %s behind layer %d", l.Rank, page.Count(first.Score-l.Score, "point"), first.Layer), 0)
	}
	p.Paragraph(page.Plain(""), 2, l.About, 0)
	if l.SkillSet != "" {
		p.Paragraph(page.Plain(""), 2, l.SkillSet, 0)
	}
	p.points(l.Reasons, l.Score)
	if l.Range != nil {
		p.Paragraph(page.Plain("  Range"), 10, rangeInFull(*l.Range), 0)
	}
	p.Paragraph(page.Plain("  Door"), 10, told.DoorText(l.Entry), 0)
	p.list("  Learn", page.Each(l.Gaps, told.Gap))
	p.list("  Roles", roleCases(l.Roles))
	if lead := told.Lead(l); lead != nil && l.SkillSet != "" && lead.About != "" {
		p.list("  With AI", []string{lead.About})
	}
	if l.FirstStep != "" {
		p.Paragraph(page.Plain("  Try"), 10, l.FirstStep, 0)
	}
}

// explainRole tells of a role as of a layer: what it earns by itself and by what its layer
// shares, what it lacks, its door, and what to learn for it.
func (p sheet) explainRole(r, first report.Role, i int) {
	p.Line(page.Bold(roleTitle(r)))
	for _, line := range roleLines(r, first, i) {
		p.Paragraph(page.Plain(""), 2, line, 0)
	}
	p.points(r.Reasons, r.Score)
	if r.Range != nil {
		p.Paragraph(page.Plain("  Range"), 10, rangeInFull(*r.Range), 0)
	}
	p.Paragraph(page.Plain("  Door"), 10, told.DoorText(r.Entry), 0)
	if len(r.Lacks) > 0 {
		p.list("  Lacks", []string{page.And(r.Lacks) + ", without which nobody is hired"})
	}
	if r.Fading != "" {
		p.Paragraph(page.Plain("  Note"), 10, r.Fading, 0)
	}
	p.list("  Learn", page.Each(r.Gaps, told.Gap))
	if r.FirstStep != "" {
		p.Paragraph(page.Plain("  Try"), 10, r.FirstStep, 0)
	}
}

func roleTitle(r report.Role) string {
	return fmt.Sprintf("%s (layer %d): %d of 90 points", r.Title, r.Layer, r.Score)
}

// roleLines place a role: how far it is behind the first, what it is, and what it has to
// do with AI and with today.
func roleLines(r, first report.Role, i int) (lines []string) {
	if i > 0 && first.Score > r.Score {
		lines = append(lines, fmt.Sprintf("%s behind %s", page.Count(first.Score-r.Score, "point"), first.Title))
	}
	if r.Now {
		lines = append(lines, "Your job now.")
	}
	if r.About != "" {
		lines = append(lines, r.About)
	}
	return lines
}

// points lists reasons with their points, those of a role below it, and their sum.
func (p sheet) points(reasons []report.Reason, score int) {
	names := 0
	eachReason(reasons, func(r report.Reason, within bool) {
		names = max(names, page.Columns(p.Clean(r.Name)))
	})
	names = min(names, max(p.Screen.Width/2-16, 12))
	eachReason(reasons, func(r report.Reason, within bool) { p.pointsLine(r, names, within) })
	if len(reasons) > 0 {
		p.Line(page.Plain("  ---"))
	}
	p.Line(page.Plain(fmt.Sprintf("  %3d in all", score)))
}

// eachReason visits reasons, behind each those that it opens into.
func eachReason(reasons []report.Reason, visit func(r report.Reason, within bool)) {
	for _, r := range reasons {
		visit(r, false)
		for _, inner := range r.Reasons {
			visit(inner, true)
		}
	}
}

// pointsLine is a reason with its points, its name in so many columns, and beside it, or
// on a narrow screen behind it, the answers. What is within another is indented.
func (p sheet) pointsLine(r report.Reason, names int, within bool) {
	head := fmt.Sprintf("  %3d of %-3d ", r.Points, r.Max)
	if within {
		head = "    " + head
	}
	if p.Screen.Width < page.Narrow {
		p.Paragraph(page.Plain(head), len(head), r.Name+": "+becauseOf(r), 0)
		return
	}
	p.Beside(head, p.Cell(r.Name, names), names, becauseOf(r))
}

// becauseOf says what earns a reason: the answers, or the reasons below it.
func becauseOf(r report.Reason) string {
	switch r.Kind {
	case told.RoleReason:
		return "the job here that fits best, for"
	case told.LayerReason:
		return "what its layer shares, and who you are, for"
	}
	return evidenceWithLevels(r.Evidence)
}

// evidenceWithLevels lists answers with the levels of skills.
func evidenceWithLevels(evidence []report.Said) string {
	var words []string
	for _, e := range evidence {
		word := e.Text
		if e.Level > 0 {
			word += " (" + scale.Level(e.Level).String() + ")"
		}
		if !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	return strings.Join(words, ", ")
}

// roleCases tells of each role with points, and how many have none.
func roleCases(roles []report.Role) []string {
	var cases []string
	without := 0
	for _, role := range roles {
		if role.Score > 0 {
			cases = append(cases, roleCase(role))
		} else {
			without++
		}
	}
	if without > 0 {
		cases = append(cases, page.Count(without, "role")+" without points")
	}
	return cases
}

// roleCase is a role with its points and where they come from, what it lacks, and its
// door.
func roleCase(r report.Role) string {
	text := fmt.Sprintf("%s %d", r.Title, r.Score)
	if len(r.Reasons) > 0 {
		text += " = " + strings.Join(page.Each(r.Reasons, func(r report.Reason) string { return fmt.Sprintf("%d %s", r.Points, r.Name) }), " + ")
	}
	text += "; " + told.Door(r.EntryStatus)
	if r.Now {
		text += ", your job now"
	}
	text += told.Lacks(r.Lacks)
	if r.Fading != "" {
		text += ", " + r.Fading
	}
	return text
}
