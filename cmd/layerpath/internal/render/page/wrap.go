package page

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// Columns is the width of a text on a terminal: none for a combining accent, two for
// most characters of East Asia and for emoji.
func Columns(text string) int { return displaywidth.String(text) }

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
// room: spaces and the word behind them, up to its first hyphen.
func pieceEnd(text string) int {
	word := len(text) - len(strings.TrimLeft(text, " "))
	if i := strings.IndexAny(text[word:], " -"); i >= 0 {
		word += i
		if text[word] == '-' {
			word++
		}
		return word
	}
	return len(text)
}
