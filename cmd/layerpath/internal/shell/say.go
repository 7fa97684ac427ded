package shell

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/term"

	"layerpath/cmd/layerpath/internal/render/page"
)

// mostNotes is how many notes of a kind are told: more is a list that nobody reads.
const mostNotes = 5

// Note tells something beside the results, in a line of its own.
func Note(w io.Writer, text string) { Say(w, "layerpath: note: "+page.Clean(text)) }

// NoteSome tells the first few of some notes, and, with what rest makes of it, how many more there
// are.
func NoteSome(w io.Writer, notes []string, rest func(more int) string) {
	for _, text := range notes[:min(mostNotes, len(notes))] {
		Note(w, text)
	}
	if more := len(notes) - mostNotes; more > 0 {
		Note(w, rest(more))
	}
}

// Say writes sentences, a line each: broken at words where they are read on a terminal, what
// follows of a line under its first words. In a pipe or a file a line stays a line. Nothing in them
// moves the cursor: they may have the name of a file.
func Say(w io.Writer, text string) {
	const under = "  "
	width, isTerminal := columns(w)
	for line := range strings.Lines(text) {
		line = page.Clean(strings.TrimSuffix(line, "\n"))
		if !isTerminal || page.Columns(line) <= width {
			fmt.Fprintln(w, line)
			continue
		}
		for i, part := range page.Wrap(line, max(1, width-len(under))) {
			if i > 0 {
				part = under + strings.TrimLeft(part, " ")
			}
			fmt.Fprintln(w, strings.TrimRight(part, " "))
		}
	}
}

// columns is how many columns of a terminal are used, [mostOfTerminal] at most.
func columns(stream any) (n int, isTerminal bool) {
	f, ok := fileOf(stream)
	if !ok {
		return 0, false
	}
	n, _, err := term.GetSize(int(f.Fd()))
	return min(n, mostOfTerminal), err == nil && n > 0
}
