package rows

import (
	"slices"
	"strings"

	"layerpath/profiles"
)

// joined gives the number of the line that ends in a separator, or goes on behind one, which thus
// parts nobody, and what stands before that. Where keys of a profile follow, two people would be
// one, with what both of them say; else it is a text. 0: there is none.
func joined(text string) (number int, before string) {
	n, at, margin := 0, 0, -1
	for line := range strings.Lines(text) {
		n++
		rest, ends := strings.CutSuffix(strings.TrimRight(line, " \t\r\n"), "---")
		behind, begins := strings.CutPrefix(line, "---")
		switch {
		case number > 0:
		case begins && !marks(line, "---"):
			number, before, line, margin = n, text[:at], behind, 0
		case ends && rest != "" && !strings.Contains(rest, "#"):
			number, before, line = n, text[:at+len(rest)], ""
		case margin < 0 && !begins && says(line):
			margin = len(line) - len(strings.TrimLeft(line, " "))
		}
		if number > 0 && beginsKey(line, margin) {
			return number, before
		}
		at += len(line)
	}
	return 0, ""
}

// beginsKey says whether a line has a key of a profile in a column, counted from 0.
func beginsKey(line string, column int) bool {
	words := strings.TrimLeft(line, " ")
	key, _, found := strings.Cut(words, ":")
	return found && len(line)-len(words) == column && slices.Contains(profiles.Keys(), strings.Trim(key, `"' `))
}
