// Package names says what a name may mean: whether two texts are one name, which entry
// of a catalogue a text names, and which names are near to one that names nothing. It
// knows names and numbers, and nothing of what they stand for.
package names

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
	var room [usualKey]byte
	return string(appendKey(room[:0], text))
}

// usualKey is how many bytes a key takes at most as a rule: no name of the embedded
// catalogue has a longer one. A longer key is made on the heap.
const usualKey = 96

// appendKey appends the key of a text to an empty list of bytes.
func appendKey(key []byte, text string) []byte {
	for i := range len(text) {
		c := text[i]
		switch {
		case c >= utf8.RuneSelf:
			return appendUnicodeKey(key[:0], text)
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '+', c == '#':
			key = append(key, c)
		case 'A' <= c && c <= 'Z':
			key = append(key, c+'a'-'A')
		case c == '&':
			key = append(key, "and"...)
		case c == '.' && len(key) == 0:
			key = append(key, '.')
		}
	}
	return namesSomething(key)
}

// appendUnicodeKey is appendKey for a text that isn't plain ASCII. It takes a copy,
// since norm may keep what it is given: so no text need be on the heap for the others. What
// is no UTF-8 is left out, for norm leaves accents on where it stands.
func appendUnicodeKey(key []byte, text string) []byte {
	for _, r := range norm.NFKD.String(norm.NFKC.String(strings.ToValidUTF8(strings.Clone(text), ""))) {
		switch r = unicode.ToLower(r); {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '+', r == '#':
			key = utf8.AppendRune(key, r)
		case r == '&':
			key = append(key, "and"...)
		case r == '.' && len(key) == 0:
			key = append(key, '.')
		}
	}
	return namesSomething(key)
}

// namesSomething empties a key that is punctuation alone.
func namesSomething(key []byte) []byte {
	for _, c := range key {
		if c != '+' && c != '#' && c != '.' {
			return key
		}
	}
	return key[:0]
}
