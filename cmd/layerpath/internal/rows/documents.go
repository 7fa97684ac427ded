package rows

import (
	"errors"
	"io"
	"strings"

	"layerpath/profiles"
)

// documents finds the documents of a YAML file. A line that begins with "---" ends
// one wherever it stands, even inside a quote: YAML says so. Documents without a
// word, such as what stands before the first "---", don't count.
type documents struct {
	in    longLines
	n     int
	begun string // the line that begins the next document
	end   error
}

func (d *documents) next() (row, error) {
	for d.end == nil {
		text := d.document()
		if says(text) {
			d.n++
			return row{d.n, text}, nil
		}
	}
	return row{}, d.end
}

// document reads to the line that begins the next document.
func (d *documents) document() string {
	var text strings.Builder
	text.WriteString(d.begun)
	d.begun = ""
	for {
		line, err := d.in.line()
		if err != nil {
			d.end = err
			if !errors.Is(err, io.EOF) {
				return ""
			}
			return text.String()
		}
		if marks(line, "---") {
			d.begun = line
			return text.String()
		}
		if text.Len() <= profiles.MaxSize {
			text.WriteString(line)
		}
	}
}

func marks(line, mark string) bool {
	rest, ok := strings.CutPrefix(line, mark)
	return ok && (rest == "" || strings.ContainsRune(" \t\r\n", rune(rest[0])))
}

// says says whether a document has more than comments, directives and marks.
func says(text string) bool {
	for line := range strings.Lines(text) {
		for _, mark := range []string{"---", "..."} {
			if marks(line, mark) {
				line = line[len(mark):]
			}
		}
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' && line[0] != '%' {
			return true
		}
	}
	return false
}
