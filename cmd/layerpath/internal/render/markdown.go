package render

import (
	"fmt"
	"io"
	"strings"

	"layerpath/recommend/report"
)

// Markdown writes a report as a document (GitHub Flavored Markdown): the ranking
// as a table, the case for the best layer, or for every layer where all is wanted.
func Markdown(w io.Writer, r report.Report, all bool) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n| rank | layer | points | door |\n|---:|---|---:|---|\n", escape(reportTitle(r)))
	for _, l := range r.Layers {
		fmt.Fprintf(&b, "| %d | %d %s | %d | %s |\n", l.Rank, l.Layer, escape(l.Name), l.Score, l.Entry.Status)
	}
	for i, l := range r.Layers {
		if i == 0 && l.Score > 0 || all {
			markdownLayer(&b, l)
		}
	}
	markdownNotes(&b, r)
	_, err := io.WriteString(w, b.String())
	return err
}

func markdownLayer(b *strings.Builder, l report.Layer) {
	fmt.Fprintf(b, "\n## Layer %d, %s: %d of 100 points\n\n%s\n", l.Layer, escape(l.Name), l.Score, escapeBlock(l.About+" "+l.SkillSet))
	if len(l.Reasons) > 0 {
		fmt.Fprint(b, "\n| points | of | for | because of |\n|---:|---:|---|---|\n")
		for _, r := range l.Reasons {
			fmt.Fprintf(b, "| %d | %d | %s | %s |\n", r.Points, r.Max, escape(r.Name), escape(evidenceWithLevels(r.Evidence)))
		}
		fmt.Fprintf(b, "| **%d** | | in all | |\n", l.Score)
	}
	if l.Range != nil {
		fmt.Fprintf(b, "\n**Range**: %s\n", escape(rangeInFull(*l.Range)))
	}
	fmt.Fprintf(b, "\n**Door**: %s\n", escape(doorText(l.Entry)))
	markdownList(b, "Roles", Each(l.Roles, func(r report.Role) string {
		if r.Reasons == nil {
			return fmt.Sprintf("%s, %s", r.Title, count(r.Score, "point"))
		}
		return roleCase(r)
	}))
	markdownList(b, "To learn", Each(l.Gaps, gapLine))
	if l.FirstStep != "" {
		fmt.Fprintf(b, "\n**To try**: %s\n", escape(l.FirstStep))
	}
}

func markdownList(b *strings.Builder, title string, items []string) {
	if len(items) == 0 {
		return
	}
	fmt.Fprintf(b, "\n**%s**\n\n", title)
	for _, item := range items {
		fmt.Fprintf(b, "- %s\n", escapeBlock(item))
	}
}

func markdownNotes(b *strings.Builder, r report.Report) {
	notes := closeCalls(r)
	if r.Steadiness != nil {
		notes = append(notes, steadinessLine(r))
	}
	notes = append(notes, doubts(r.Coverage, r.Warnings)...)
	if r.By == report.ByEntryOrder {
		markdownList(b, "What further degrees open", Each(r.Openings, openingLine))
	}
	markdownList(b, "Notes", notes)
}

// doubts are what isn't known, with what is nearest, and what makes the answer less certain.
func doubts(coverage report.Coverage, warnings []report.Warning) []string {
	notes := Each(coverage.Unrecognized, func(u report.Unrecognized) string {
		note := fmt.Sprintf("%s %q isn't known", u.Kind, u.Text)
		if len(u.Names) > 0 {
			note += "; near: " + strings.Join(u.Names, ", ")
		}
		return note
	})
	return append(notes, Each(warnings, warningText)...)
}

func warningText(w report.Warning) string { return w.Text }

// escape makes a text plain in Markdown: none of its characters is markup.
func escape(text string) string {
	text = strings.TrimSpace(Clean(text))
	var b strings.Builder
	for i, r := range text {
		entity := r == '&' && i+1 < len(text) && strings.IndexByte(" &", text[i+1]) < 0
		if strings.ContainsRune("\\`*_[]<>|#~", r) || entity {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// escapeBlock is escape for a text that begins a paragraph or an item of a list:
// nor is its beginning the mark of a list.
func escapeBlock(text string) string {
	text = escape(text)
	if at := listMark(text); at >= 0 {
		return text[:at] + `\` + text[at:]
	}
	return text
}

// listMark gives the offset of the character that would make a list, or a rule, of
// a text: "- item", "+ item", "1. item", "---"; -1 where none does.
func listMark(text string) int {
	rest := strings.TrimLeft(text, "0123456789")
	at := len(text) - len(rest)
	marks := "-+"
	if at > 0 {
		marks = ".)"
	}
	switch {
	case rest == "" || strings.IndexByte(marks, rest[0]) < 0:
		return -1
	case len(rest) == 1 || rest[1] == ' ' || rest[:2] == "--":
		return at
	}
	return -1
}
