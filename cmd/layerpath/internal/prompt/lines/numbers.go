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
	if l.numbered() == 0 || slices.ContainsFunc(words, func(word string) bool { return !isNumber(word) && l.span(word) == nil }) {
		return l.finder.Pieces(line)
	}
	return words
}

// span gives the options that a word stands for by numbers of the list: one, and of several
// also a range, or all; nil where it doesn't. What is a name is none, though it be a number.
func (l *list) span(word string) []int {
	if l.numbered() == 0 || len(l.finder.Named(word)) > 0 {
		return nil
	}
	if l.many && names.Key(word) == "all" {
		return upTo(1, l.numbered())
	}
	first, last, ranged := strings.Cut(word, "-")
	if !ranged {
		last = first
	}
	from, noFrom := strconv.Atoi(strings.TrimSpace(first))
	to, noTo := strconv.Atoi(strings.TrimSpace(last))
	if noFrom != nil || noTo != nil || from < 1 || to < from || to > l.numbered() || ranged && !l.many {
		return nil
	}
	return upTo(from, to)
}

// upTo gives the options with the numbers from one to another.
func upTo(from, to int) (options []int) {
	for n := from; n <= to; n++ {
		options = append(options, n-1)
	}
	return options
}

// isNumber says whether a text is a number, or a range of them.
func isNumber(text string) bool {
	return strings.Trim(text, "0123456789- ") == "" && strings.Trim(text, "- ") != ""
}

// isRange says whether a text is a range of numbers, which means the list's alone.
func isRange(text string) bool { return isNumber(text) && strings.Contains(text, "-") }
