package page

import (
	"fmt"
	"strings"
)

// Markdown writes the grid as a Markdown table.
func (g Grid) Markdown(b *strings.Builder) {
	fmt.Fprintf(b, "\n**%s**\n\n%s|%s\n", Escape(g.Title), markdownRow(g.Head), "---|"+strings.Repeat("---:|", len(g.Head)-1))
	for _, row := range g.Rows {
		b.WriteString(markdownRow(row))
	}
	for _, note := range g.Notes {
		fmt.Fprintf(b, "\n%s\n", EscapeBlock(note))
	}
}

func markdownRow(cells []string) string {
	return "| " + strings.Join(Each(cells, Escape), " | ") + " |\n"
}

// MarkdownList writes a titled list in Markdown, nothing for one without items.
func MarkdownList(b *strings.Builder, title string, items []string) {
	if len(items) == 0 {
		return
	}
	fmt.Fprintf(b, "\n**%s**\n\n", title)
	for _, item := range items {
		fmt.Fprintf(b, "- %s\n", EscapeBlock(item))
	}
}

// Escape makes a text plain in Markdown: none of its characters is markup.
func Escape(text string) string {
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

// EscapeBlock is Escape for a text that begins a paragraph or an item of a list:
// nor is its beginning the mark of a list.
func EscapeBlock(text string) string {
	text = Escape(text)
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
