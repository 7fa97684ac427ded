package profiles

import "strings"

// SplitList separates what was written as a list in one text: several answers behind one
// flag, in one cell, in one line of an answer, or in a file where a list is wanted. A
// comma, a semicolon or a line break separates, space around an answer is no part of it,
// and what is empty is left out.
//
// A separator is a part of an answer behind a backslash (\, and \;) or in double quotes:
// around the answer, or around what stands before or behind a colon in it. Within quotes
// a quote is written twice, and a backslash is one. A quote that isn't closed, or stands
// elsewhere (5" disks), is a quote. No text is refused.
func SplitList(text string) []string {
	var items []string
	for text != "" {
		item := ""
		if item, text = cutItem(text); item != "" {
			items = append(items, item)
		}
	}
	return items
}

// ListItem writes a text such that [SplitList] reads it as one answer, the same one.
func ListItem(text string) string {
	if strings.ContainsAny(text, "\"\r\n") || strings.HasSuffix(text, `\`) {
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return strings.NewReplacer(",", `\,`, ";", `\;`).Replace(text)
}

// cutItem takes the first answer off a list.
func cutItem(text string) (item, rest string) {
	var b strings.Builder
	opens := true // a quote that stands here opens
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case separates(c):
			return strings.TrimSpace(b.String()), text[i+1:]
		case c == '\\' && i+1 < len(text) && (text[i+1] == ',' || text[i+1] == ';'):
			i++
			b.WriteByte(text[i])
		case c == '"' && opens:
			inside, length := quoted(text[i:])
			b.WriteString(inside)
			i += length - 1
		default:
			b.WriteByte(c)
		}
		opens = c == ':' || opens && c == ' '
	}
	return strings.TrimSpace(b.String()), ""
}

// quoted gives what is in the quotes that a text begins with, and their length with it.
// The first quote alone is given where they aren't closed, or text follows them.
func quoted(text string) (inside string, length int) {
	var b strings.Builder
	for i := 1; i < len(text); i++ {
		switch {
		case text[i] != '"':
			b.WriteByte(text[i])
		case i+1 < len(text) && text[i+1] == '"':
			i++
			b.WriteByte('"')
		default:
			if next := strings.TrimLeft(text[i+1:], " \t"); next == "" || next[0] == ':' || separates(next[0]) {
				return b.String(), i + 1
			}
			return `"`, 1
		}
	}
	return `"`, 1
}

func separates(c byte) bool { return c == ',' || c == ';' || c == '\n' || c == '\r' }
