package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// explain writes the whole case for each layer of a report, or for the best and the one
// that is wanted: every point, adding up, the door, the gaps, and the roles with their
// points.
func explain(w io.Writer, r report.Report, view View) error {
	p := wholeSheet(view.Screen)
	p.Line(page.Bold(reportTitle(r)))
	for i, l := range r.Layers {
		if view.Layer != 0 && i > 0 && l.Layer != view.Layer {
			continue
		}
		p.Blank()
		p.explainLayer(l, r.Layers[0], i)
	}
	p.Blank()
	p.surenessInFull(r)
	p.notes(r.Coverage, r.Warnings)
	return p.Print(w)
}

func (p sheet) explainLayer(l, first report.Layer, i int) {
	p.Line(page.Bold(fmt.Sprintf("Layer %d, %s: %d of 100 points", l.Layer, l.Name, l.Score)))
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
	p.Paragraph(page.Plain("  Door"), 10, doorText(l.Entry), 0)
	p.list("  Learn", page.Each(l.Gaps, gapLine))
	p.list("  Roles", roleCases(l.Roles))
	if l.SkillSet != "" {
		p.withAI("  With AI", l.Roles)
	}
	if l.FirstStep != "" {
		p.Paragraph(page.Plain("  Try"), 10, l.FirstStep, 0)
	}
}

// doorText says how open a door is, and which one is usual, once.
func doorText(e report.Entry) string {
	text := fmt.Sprintf("%s: %s", e.Status, e.Explanation)
	if !strings.Contains(e.Explanation, e.Usual) {
		text += fmt.Sprintf(" (usual: %s)", e.Usual)
	}
	return text
}

// points lists reasons with their points, and their sum.
func (p sheet) points(reasons []report.Reason, score int) {
	names := 0
	for _, r := range reasons {
		names = max(names, page.Columns(p.Clean(r.Name)))
	}
	names = min(names, max(p.Screen.Width/2-12, 12))
	for _, r := range reasons {
		p.pointsLine(r, names)
	}
	if len(reasons) > 0 {
		p.Line(page.Plain("  ---"))
	}
	p.Line(page.Plain(fmt.Sprintf("  %3d in all", score)))
}

// pointsLine is a reason with its points, its name in so many columns, and beside it, or
// on a narrow screen behind it, the answers.
func (p sheet) pointsLine(r report.Reason, names int) {
	head, answers := fmt.Sprintf("  %3d of %-3d ", r.Points, r.Max), evidenceWithLevels(r.Evidence)
	if p.Screen.Width < page.Narrow {
		p.Paragraph(page.Plain(head), len(head), r.Name+": "+answers, 0)
		return
	}
	p.Beside(head, p.Cell(r.Name, names), names, answers)
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

// roleCase is a role with its points and where they come from.
func roleCase(r report.Role) string {
	text := fmt.Sprintf("%s %d", r.Title, r.Score)
	if len(r.Reasons) == 0 {
		return text
	}
	return text + " = " + strings.Join(page.Each(r.Reasons, func(r report.Reason) string { return fmt.Sprintf("%d %s", r.Points, r.Name) }), " + ")
}
