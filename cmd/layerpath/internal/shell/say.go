package shell

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/term"

	"layerpath/cmd/layerpath/internal/render/page"
)

// Say writes sentences, a line each: broken at words where they are read on a terminal, what
// follows of a line under its first words. In a pipe or a file a line stays a line.
func Say(w io.Writer, text string) {
	const under = "  "
	width, isTerminal := columns(w)
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
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
