package page

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// Columns is the width of a text on a terminal: none for a combining accent, two for
// most characters of East Asia and for emoji.
func Columns(text string) int {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' {
			return displaywidth.String(text)
		}
	}
	return len(text)
}

// Wrap breaks a text into lines of at most so many columns: at spaces, behind hyphens,
// and within a word that is wider than a line.
func Wrap(text string, width int) []string {
	lines, used := []string{""}, 0
	next := func() { lines, used = append(lines, ""), 0 }
	for text != "" {
		n := pieceEnd(text)
		piece := text[:n]
		text = text[n:]
		if used > 0 && used+Columns(piece) > width {
			next()
			piece = strings.TrimLeft(piece, " ")
		}
		for Columns(piece) > width {
			part := displaywidth.TruncateString(piece, width, "")
			if part == "" { // a line narrower than a character
				break
			}
			lines[len(lines)-1] += part
			piece = piece[len(part):]
			next()
		}
		lines[len(lines)-1] += piece
		used += Columns(piece)
	}
	return lines
}

// pieceEnd is where the first piece of a text ends that is never broken for want of
// room: spaces and the word behind them, up to its first hyphen. A word that begins with
// hyphens, a flag or a loss, is whole.
func pieceEnd(text string) int {
	begin := len(text) - len(strings.TrimLeft(text, " "))
	end := len(text)
	if i := strings.IndexByte(text[begin:], ' '); i >= 0 {
		end = begin + i
	}
	word := text[begin:end]
	hyphen := strings.IndexByte(word, '-')
	if hyphen < 0 || strings.TrimLeft(word[:hyphen], "`(\"") == "" {
		return end
	}
	return begin + hyphen + 1
}
