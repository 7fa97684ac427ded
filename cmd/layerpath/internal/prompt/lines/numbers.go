package lines

import (
	"slices"
	"strconv"
	"strings"

	"layerpath/data/names"
)

// parts takes a line apart: "1 4-6", "all", or names with commas between.
func (l *list) parts(line string) []string {
	words := strings.Fields(strings.ReplaceAll(line, ",", " "))
	if slices.ContainsFunc(words, func(word string) bool { _, _, ok := l.span(word); return !ok }) {
		words = l.finder.Pieces(line)
	}
	var parts []string
	for _, word := range words {
		from, to, ok := l.span(word)
		if !ok {
			parts = append(parts, word)
			continue
		}
		for n := from; n <= to; n++ {
			parts = append(parts, strconv.Itoa(n))
		}
	}
	return parts
}

// span gives the numbers that a word stands for: itself, a range, or all. What is a
// name is none.
func (l *list) span(word string) (from, to int, ok bool) {
	if l.numbered() == 0 || len(l.finder.Named(word)) > 0 {
		return 0, 0, false
	}
	if names.Key(word) == "all" {
		return 1, l.numbered(), true
	}
	first, last, ranged := strings.Cut(word, "-")
	if !ranged {
		last = first
	}
	from, noFrom := strconv.Atoi(strings.TrimSpace(first))
	to, noTo := strconv.Atoi(strings.TrimSpace(last))
	return from, to, noFrom == nil && noTo == nil && 1 <= from && from <= to && to <= l.numbered()
}

// isNumber says whether a text is a number, or a range of them.
func isNumber(text string) bool { return strings.Trim(text, "0123456789- ") == "" }
