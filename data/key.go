package data

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key is the form in which names are compared: Unicode NFKC, lower case,
// without accents, spaces or punctuation. What tells names apart is kept: "+"
// and "#" everywhere (C++, C#), a dot at the front (.NET). "&" reads as "and".
// So "Scikit Learn" and "scikit-learn" are one name, "C" and "C++" are two. A
// text without a letter or digit has the empty key, which names nothing.
func Key(text string) string {
	if key, ok := asciiKey(text); ok {
		return key
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(norm.NFKC.String(text)) {
		switch r = unicode.ToLower(r); {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '+', r == '#':
			b.WriteRune(r)
		case r == '&':
			b.WriteString("and")
		case r == '.' && b.Len() == 0:
			b.WriteByte('.')
		}
	}
	return namesSomething(b.String())
}

// asciiKey is Key for the usual case, a text of plain ASCII.
func asciiKey(text string) (string, bool) {
	var b strings.Builder
	b.Grow(len(text))
	for i := range len(text) {
		c := text[i]
		switch {
		case c >= utf8.RuneSelf:
			return "", false
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '+', c == '#':
			b.WriteByte(c)
		case 'A' <= c && c <= 'Z':
			b.WriteByte(c + 'a' - 'A')
		case c == '&':
			b.WriteString("and")
		case c == '.' && b.Len() == 0:
			b.WriteByte('.')
		}
	}
	return namesSomething(b.String()), true
}

// namesSomething empties a key that is punctuation alone.
func namesSomething(key string) string {
	for _, r := range key {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return key
		}
	}
	return ""
}
