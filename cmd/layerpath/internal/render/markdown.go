package render

import (
	"fmt"
	"io"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/report"
)

// reportMarkdown writes a report as a document (GitHub Flavored Markdown): the ranking
// as a table, the case for the best layer, or for every layer where all is wanted.
func reportMarkdown(w io.Writer, r report.Report, view View) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n| rank | layer | points | door |\n|---:|---|---:|---|\n", page.Escape(reportTitle(r)))
	for _, l := range r.Layers {
		fmt.Fprintf(&b, "| %d | %d %s | %d | %s |\n", l.Rank, l.Layer, page.Escape(l.Name), l.Score, l.Entry.Status)
	}
	for i, l := range r.Layers {
		if i == 0 && l.Score > 0 || view.Explain {
			markdownLayer(&b, l)
		}
	}
	markdownNotes(&b, r)
	_, err := io.WriteString(w, b.String())
	return err
}

func markdownLayer(b *strings.Builder, l report.Layer) {
	fmt.Fprintf(b, "\n## Layer %d, %s: %d of 100 points\n\n%s\n", l.Layer, page.Escape(l.Name), l.Score, page.EscapeBlock(l.About+" "+l.SkillSet))
	if len(l.Reasons) > 0 {
		fmt.Fprint(b, "\n| points | of | for | because of |\n|---:|---:|---|---|\n")
		for _, r := range l.Reasons {
			fmt.Fprintf(b, "| %d | %d | %s | %s |\n", r.Points, r.Max, page.Escape(r.Name), page.Escape(evidenceWithLevels(r.Evidence)))
		}
		fmt.Fprintf(b, "| **%d** | | in all | |\n", l.Score)
	}
	if l.Range != nil {
		fmt.Fprintf(b, "\n**Range**: %s\n", page.Escape(rangeInFull(*l.Range)))
	}
	fmt.Fprintf(b, "\n**Door**: %s\n", page.Escape(doorText(l.Entry)))
	page.MarkdownList(b, "Roles", page.Each(l.Roles, func(r report.Role) string {
		if r.Reasons == nil {
			return fmt.Sprintf("%s, %s", r.Title, page.Count(r.Score, "point"))
		}
		return roleCase(r)
	}))
	page.MarkdownList(b, "To learn", page.Each(l.Gaps, gapLine))
	if l.FirstStep != "" {
		fmt.Fprintf(b, "\n**To try**: %s\n", page.Escape(l.FirstStep))
	}
}

func markdownNotes(b *strings.Builder, r report.Report) {
	notes := closeCalls(r)
	if r.Steadiness != nil {
		notes = append(notes, steadinessLine(r))
	}
	notes = append(notes, doubts(r.Coverage, r.Warnings)...)
	if r.By == report.ByEntryOrder {
		page.MarkdownList(b, "What further degrees open", page.Each(r.Openings, openingLine))
	}
	page.MarkdownList(b, "Notes", notes)
}
