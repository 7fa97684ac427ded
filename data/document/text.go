package document

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// Mark is the byte order mark that some programs put in front of UTF-8.
const Mark = "\ufeff"

// CheckText makes sure that a text is one: UTF-8, without a zero byte. Way is the hint.
func CheckText(text []byte, way string) *Problem {
	if !utf8.Valid(text) {
		return &Problem{Line: lineAt(text, invalidAt(text)), Text: "not text in UTF-8", Way: way, Kind: NotText}
	}
	if i := bytes.IndexByte(text, 0); i >= 0 {
		return &Problem{Line: lineAt(text, i), Text: "not text: a zero byte", Way: way, Kind: NotText}
	}
	return nil
}

// AsUTF8 gives the text of a file as UTF-8 without a byte order mark. What is no UTF-16
// behind the mark of UTF-16 stays as it is.
func AsUTF8(text []byte) []byte {
	switch {
	case bytes.HasPrefix(text, []byte(Mark)):
		return text[len(Mark):]
	case bytes.HasPrefix(text, []byte("\xff\xfe")):
		return decodeUTF16(text, unicode.LittleEndian)
	case bytes.HasPrefix(text, []byte("\xfe\xff")):
		return decodeUTF16(text, unicode.BigEndian)
	}
	return text
}

// decodeUTF16 gives back what it got where that isn't UTF-16 throughout; the
// mark at its front is no UTF-8. (The decoder alone would put U+FFFD for what it
// can't read, and a name would be changed silently.)
func decodeUTF16(text []byte, order unicode.Endianness) []byte {
	encoding := unicode.UTF16(order, unicode.ExpectBOM)
	decoded, err := encoding.NewDecoder().Bytes(text)
	if err != nil {
		return text
	}
	if again, err := encoding.NewEncoder().Bytes(decoded); err != nil || !bytes.Equal(again, text) {
		return text
	}
	return decoded
}

// invalidAt gives the offset of the first byte that is no UTF-8.
func invalidAt(text []byte) int {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(text)
}

// lineAt gives the line of an offset.
func lineAt(text []byte, offset int) int {
	return 1 + bytes.Count(text[:min(offset, len(text))], []byte("\n"))
}
