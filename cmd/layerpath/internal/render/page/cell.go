package page

import (
	"strings"
	"unicode"
)

// SafeCell keeps a spreadsheet from running what somebody wrote (OWASP, CSV
// injection): an apostrophe stands at the front of a cell that would begin a formula, and
// before a formula behind each character at which a spreadsheet with other settings may
// cut the cell in two.
func SafeCell(cell string) string {
	const formula, cuts = "=+-@＝＋－＠", `;,|"`
	cell = Clean(cell)
	if !strings.ContainsAny(cell, formula) {
		return cell
	}
	var b strings.Builder
	if strings.IndexAny(strings.TrimLeftFunc(cell, blank), formula) == 0 {
		b.WriteByte('\'')
	}
	cut := false
	for _, r := range cell {
		if cut && strings.ContainsRune(formula, r) {
			b.WriteByte('\'')
		}
		cut = cut && blank(r) || strings.ContainsRune(cuts, r)
		b.WriteRune(r)
	}
	return b.String()
}

// blank says whether a character shows nothing, so that what follows seems to be in
// front: a space of any kind, or one without width. What trims them finds a formula.
func blank(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }
