package document

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Unfinished says in plain words that JSON ends too early.
const Unfinished = "it ends before the last bracket or quote is closed"

// Trouble says in plain words what is wrong with a text that is no JSON, and names what was
// found. It goes by what stands at the mistake, and by the library's message only for the
// rest.
func (f Form) Trouble(text []byte, e *SyntaxError) string {
	says := func(part string) bool { return strings.Contains(e.Err.Error(), part) }
	switch {
	case errors.Is(e, ErrBehind):
		return "text after the end of the " + f.Name
	case errors.Is(e, io.ErrUnexpectedEOF):
		return Unfinished
	case says("surrogate"):
		return fmt.Sprintf("half of a pair, %s without the other half", text[e.Offset:e.Offset+len(`\ud800`)])
	case says("escape sequence"):
		return "a backslash in a text that begins no escape: " + escape(text[e.Offset:])
	case says("UTF-8"), invalidAt(text[e.Offset:]) == 0:
		return fmt.Sprintf("the byte %02X, which is no text in UTF-8", text[e.Offset])
	case says("in string"):
		return controlIn(text[e.Offset])
	case says("max depth"):
		return "nested too deeply"
	}
	return misplaced(text, e.Offset, says)
}

// escape gives what stands behind a backslash as somebody wrote it: a letter, and the digits
// of a \u.
func escape(text []byte) string {
	r, size := utf8.DecodeRune(text[1:])
	if r == 'u' {
		for size < len(`uFFFF`) && 1+size < len(text) && strings.IndexByte("\"\\ \t\r\n", text[1+size]) < 0 {
			_, n := utf8.DecodeRune(text[1+size:])
			size += n
		}
	}
	shown := string(text[:1+size])
	if !utf8.ValidString(shown) || strings.ContainsFunc(shown, func(r rune) bool { return !unicode.IsGraphic(r) }) {
		return Quoted(shown)
	}
	return shown
}

// controlIn names a character that a text in quotes can't have.
func controlIn(c byte) string {
	switch c {
	case '\n', '\r':
		return "a line break inside a text"
	case '\t':
		return "a tab inside a text"
	}
	return fmt.Sprintf("the control character U+%04X inside a text", c)
}

// misplaced names what stands between texts where it can't.
func misplaced(text []byte, at int, says func(part string) bool) string {
	r, _ := utf8.DecodeRune(text[at:])
	before := lastByte(text[:at])
	word := wordAt(text, at)
	switch {
	case strings.ContainsRune("'`‘’“”„«»", r):
		return fmt.Sprintf("%q is no quote in JSON", string(r))
	case r == '/', r == '#':
		return "a comment, which JSON doesn't have"
	case r == ',' && (before == ':' || says("after object name")):
		return wanted(text[at:], colonOrValue(before))
	case r == ',':
		return loneComma(text[at+1:])
	case before == ':' && (r == '}' || r == ']'), says("after object name"):
		return wanted(text[at:], colonOrValue(before))
	case before == '[' && r == '}', before == '{' && r == ']':
		return wanted(text[at:], strconv.Quote(string(before+2))) // the closing one is two further in ASCII
	case says("in number"), isNumeral(word) && !says("member name") && !soundNumber(word):
		return Quoted(word) + " is no number in JSON"
	case !unicode.IsGraphic(r) || unicode.IsSpace(r):
		return fmt.Sprintf("the character %U between texts, which an editor may not show", r)
	case says("after object value"), says("after array element"):
		return wanted(text[at:], "a comma or the closing bracket")
	case word == "" && says("member name"):
		return wanted(text[at:], "a key")
	case word == "":
		return wanted(text[at:], "a value")
	}
	return "a key or a text without double quotes: " + Quoted(word)
}

func colonOrValue(before byte) string {
	if before == ':' {
		return "a value"
	}
	return "a colon"
}

// wanted says that something stands where something else should.
func wanted(found []byte, what string) string {
	r, size := utf8.DecodeRune(found)
	if r == '"' {
		rest, _, _ := bytes.Cut(found[1:min(mostShown, len(found))], []byte(`"`))
		return fmt.Sprintf("%s where %s is wanted", Quoted(string(rest)), what)
	}
	if word := wordAt(found, 0); word != "" {
		return fmt.Sprintf("%s where %s is wanted", Quoted(word), what)
	}
	return fmt.Sprintf("%s where %s is wanted", Quoted(string(found[:size])), what)
}

// loneComma tells of a comma by what stands behind it.
func loneComma(behind []byte) string {
	if rest := bytes.TrimLeft(behind, " \t\r\n"); len(rest) > 0 && (rest[0] == '}' || rest[0] == ']') {
		return "a comma with nothing after it"
	}
	return "a comma with nothing before it"
}

// lastByte gives the last byte that is no space, 0 where there is none.
func lastByte(text []byte) byte {
	text = bytes.TrimRight(text, " \t\r\n")
	if len(text) == 0 {
		return 0
	}
	return text[len(text)-1]
}

// mostShown is as many bytes as a message may need of a text to quote its beginning.
const mostShown = 300

// wordAt gives the word, or the number, around a place between texts; empty where there is
// none.
func wordAt(text []byte, at int) string {
	part := func(r rune) bool {
		return r == '_' || r == '-' || r == '+' || r == '.' || r == '$' || unicode.IsLetter(r) || unicode.IsDigit(r)
	}
	other := func(r rune) bool { return !part(r) }
	before, behind := text[max(at-mostShown, 0):at], text[at:min(at+mostShown, len(text))]
	if end := bytes.IndexFunc(behind, other); end >= 0 {
		behind = behind[:end]
	}
	return string(before[bytes.LastIndexFunc(before, other)+1:]) + string(behind)
}

// isNumeral says whether a word is meant as a number.
func isNumeral(word string) bool {
	digits := strings.TrimLeft(word, "+-.")
	return digits != "" && digits[0] >= '0' && digits[0] <= '9'
}

func soundNumber(word string) bool {
	_, err := Form{}.JSON([]byte(word), 1)
	return err == nil
}
