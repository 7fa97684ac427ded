package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// Explain writes the whole case for each layer of a report: every point, adding
// up, the door, the gaps, and the roles with their points.
func Explain(w io.Writer, r report.Report, screen Screen) error {
	p := &page{screen: screen, whole: true}
	p.line(bold(reportTitle(r)))
	for i, l := range r.Layers {
		p.blank()
		p.explainLayer(l, r.Layers[0], i)
	}
	p.blank()
	p.surenessInFull(r)
	p.notes(r.Coverage, r.Warnings)
	return p.writeTo(w)
}

func (p *page) explainLayer(l, first report.Layer, i int) {
	p.line(bold(fmt.Sprintf("Layer %d, %s: %d of 100 points", l.Layer, l.Name, l.Score)))
	if i > 0 && first.Score > l.Score {
		p.paragraph(plain(""), 2, fmt.Sprintf("rank %d, %s behind layer %d", l.Rank, count(first.Score-l.Score, "point"), first.Layer), 0)
	}
	p.paragraph(plain(""), 2, l.About, 0)
	if l.SkillSet != "" {
		p.paragraph(plain(""), 2, l.SkillSet, 0)
	}
	p.points(l.Reasons, l.Score)
	if l.Range != nil {
		p.paragraph(plain("  Range"), 10, rangeInFull(*l.Range), 0)
	}
	p.paragraph(plain("  Door"), 10, doorText(l.Entry), 0)
	p.list("  Learn", Each(l.Gaps, gapLine))
	p.list("  Roles", roleCases(l.Roles))
	if l.SkillSet != "" {
		p.withAI("  With AI", l.Roles)
	}
	if l.FirstStep != "" {
		p.paragraph(plain("  Try"), 10, l.FirstStep, 0)
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
func (p *page) points(reasons []report.Reason, score int) {
	names := 0
	for _, r := range reasons {
		names = max(names, columns(p.clean(r.Name)))
	}
	names = min(names, max(p.screen.Width/2-12, 12))
	for _, r := range reasons {
		head := fmt.Sprintf("  %3d of %-3d %s  ", r.Points, r.Max, pad(p.fit(p.clean(r.Name), names), names))
		p.paragraph(plain(head), columns(head), evidenceWithLevels(r.Evidence), 0)
	}
	if len(reasons) > 0 {
		p.line(plain("  ---"))
	}
	p.line(plain(fmt.Sprintf("  %3d in all", score)))
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
		cases = append(cases, count(without, "role")+" without points")
	}
	return cases
}

// roleCase is a role with its points and where they come from.
func roleCase(r report.Role) string {
	text := fmt.Sprintf("%s %d", r.Title, r.Score)
	if len(r.Reasons) == 0 {
		return text
	}
	return text + " = " + strings.Join(Each(r.Reasons, func(r report.Reason) string { return fmt.Sprintf("%d %s", r.Points, r.Name) }), " + ")
}
