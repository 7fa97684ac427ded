package render

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/recommend/report"
)

// reportMarkdown writes a report as a page to hand over (GitHub Flavored Markdown), in the
// order of the first screen: with its day, what was said, and what it is not; and the case
// for every layer, or for the layers or roles that are wanted, where all is.
func reportMarkdown(w io.Writer, r report.Report, view View) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", page.Escape(reportTitle(r)))
	markdownField(&b, "Date", dateText(view.Date))
	page.MarkdownList(&b, "What was said", told.Said(r.Profile))
	if len(r.Layers) > 0 {
		markdownAdvice(&b, r, view)
		markdownLayers(&b, r)
	}
	if view.Explain {
		markdownCases(&b, r, view)
	}
	markdownNotes(&b, r)
	markdownField(&b, "What this is not", isNot)
	_, err := io.WriteString(w, b.String())
	return err
}

// isNot is told to whoever is handed a page about somebody.
const isNot = "no verdict on anybody, and not for hiring or admission. It compares what was said with a catalogue that people wrote, which has opinions; " +
	"it knows nothing of a portfolio, a market, or reasons. Another answer may change it, and anybody may ask again."

func markdownAdvice(b *strings.Builder, r report.Report, view View) {
	first := told.First(r)
	if first.Score == 0 {
		b.WriteString("\nNothing that you named counts in any layer yet.\n")
		return
	}
	fmt.Fprintf(b, "\n%s\n", page.EscapeBlock(told.Headline(r, view.of(r))))
	if r.TooLittle != nil {
		page.MarkdownList(b, told.Settle, r.TooLittle.Questions)
		return
	}
	jobs := told.Jobs(r)
	if len(jobs) == 0 {
		markdownField(b, "Jobs", told.NoJobs)
	} else {
		b.WriteString("\n| points | job | door | where |\n|---:|---|---|---|\n")
	}
	for _, x := range jobs {
		fmt.Fprintf(b, "| %d | %s | %s | %s |\n", x.Score, page.Escape(x.Title), told.DoorNow(x.Entry), page.Escape(told.Place(x)+told.But(x)))
	}
	page.MarkdownList(b, "Why", page.Each(told.Reasons(first), told.Reason))
	markdownField(b, tryLabel, first.FirstStep)
	page.MarkdownList(b, "Learn", page.Each(told.Lessons(r), func(l report.Lesson) string {
		return told.GapName(l.Gap) + ": " + strings.TrimSpace(told.Lesson(r, l))
	}))
	markdownField(b, "Bridge", told.Bridge(r))
	markdownField(b, "Plan", cmp.Or(view.Next, planWords))
}

func markdownField(b *strings.Builder, label, text string) {
	if text != "" {
		fmt.Fprintf(b, "\n**%s**: %s\n", label, page.Escape(text))
	}
}

func markdownLayers(b *strings.Builder, r report.Report) {
	b.WriteString("\n| points | layer | best job there | door |\n|---:|---|---|---|\n")
	for _, l := range r.Layers {
		if l.Score > 0 {
			fmt.Fprintf(b, "| %d | %d %s%s | %s | %s |\n", l.Score, l.Layer, page.Escape(l.Name), page.Escape(behindName(l)), page.Escape(told.LayerLead(l)), told.DoorNow(l.Entry))
		}
	}
	if empty := told.Empty(r.Layers); empty != "" {
		fmt.Fprintf(b, "\n%s\n", page.EscapeBlock("Layers "+empty+"."))
	}
	markdownField(b, "Door", told.DoorMeaning)
}

// behindName is what a layer is, behind its name.
func behindName(l report.Layer) string {
	if l.Plain == "" {
		return ""
	}
	return ": " + l.Plain
}

// markdownCases writes the whole case for layers or roles.
func markdownCases(b *strings.Builder, r report.Report, view View) {
	for _, l := range r.Layers {
		if view.Role == "" && (view.Layer == 0 || l.Layer == told.First(r).Layer || l.Layer == view.Layer) {
			markdownLayer(b, l)
		}
	}
	roles := comparedRoles(r, view.Role)
	for i, role := range roles {
		markdownRole(b, role, roles[0], i)
	}
}

func markdownLayer(b *strings.Builder, l report.Layer) {
	fmt.Fprintf(b, "\n## Layer %d, %s: %d of 90 points\n\n%s\n", l.Layer, page.Escape(l.Name), l.Score, page.EscapeBlock(l.About+" "+l.SkillSet))
	markdownReasons(b, l.Reasons, l.Score)
	if l.Range != nil {
		markdownField(b, "Range", rangeInFull(*l.Range))
	}
	markdownField(b, "Door", told.DoorText(l.Entry))
	page.MarkdownList(b, "Roles", page.Each(l.Roles, roleCase))
	page.MarkdownList(b, "To learn", page.Each(l.Gaps, told.Gap))
	markdownField(b, "To try", l.FirstStep)
}

func markdownRole(b *strings.Builder, r, first report.Role, i int) {
	fmt.Fprintf(b, "\n## %s\n", page.Escape(roleTitle(r)))
	for _, line := range roleLines(r, first, i) {
		fmt.Fprintf(b, "\n%s\n", page.EscapeBlock(line))
	}
	markdownReasons(b, r.Reasons, r.Score)
	markdownField(b, "Door", told.DoorText(r.Entry))
	markdownField(b, "Lacks", page.And(r.Lacks))
	markdownField(b, "Note", r.Fading)
	page.MarkdownList(b, "To learn", page.Each(r.Gaps, told.Gap))
	markdownField(b, "To try", r.FirstStep)
}

func markdownReasons(b *strings.Builder, reasons []report.Reason, score int) {
	if len(reasons) == 0 {
		return
	}
	b.WriteString("\n| points | of | for | because of |\n|---:|---:|---|---|\n")
	eachReason(reasons, func(r report.Reason, within bool) {
		points := fmt.Sprintf("%d", r.Points)
		if within {
			points = fmt.Sprintf("(%d)", r.Points) // they are in the role's above
		}
		fmt.Fprintf(b, "| %s | %d | %s | %s |\n", points, r.Max, page.Escape(r.Name), page.Escape(becauseOf(r)))
	})
	fmt.Fprintf(b, "| **%d** | | in all | |\n", score)
}

func markdownNotes(b *strings.Builder, r report.Report) {
	notes := closeCalls(r)
	if r.Steadiness != nil {
		notes = append(notes, steadinessLine(r))
	}
	notes = append(notes, told.Doubts(r.Coverage, r.Warnings)...)
	if r.By == report.ByEntryOrder {
		page.MarkdownList(b, "What further degrees open", page.Each(r.Openings, openingLine))
	}
	page.MarkdownList(b, "Notes", notes)
}
