package rows

import (
	"errors"
	"io"
	"strings"

	"layerpath/data/document"
	"layerpath/profiles"
)

// documents finds the documents of a YAML file, and where one is a list of people, its
// items. A line that begins with "---" ends one wherever it stands, even inside a quote:
// YAML says so. Documents without a word, such as what stands before the first "---",
// don't count.
type documents struct {
	longLines
	n     int
	begun string // the line that begins the next document, or the next item of a list
	at    int    // where that line begins
	list  bool   // the document at hand is a list
	end   error
}

func (d *documents) next() (row, error) {
	for d.end == nil {
		r := row{from: d.at}
		r.text = d.document()
		if r.to = d.at; says(r.text) {
			d.n++
			r.number = d.n
			return r, nil
		}
	}
	return row{}, d.end
}

// document reads to the line that begins the next document, or the next item.
func (d *documents) document() string {
	var text strings.Builder
	d.begin(&text)
	for {
		at := d.read
		line, err := d.line()
		if err != nil {
			if d.end, d.at = err, at; !errors.Is(err, io.EOF) {
				return ""
			}
			return text.String()
		}
		item := isItem(line)
		switch {
		case marks(line, "---"):
			d.list = false
		case !item || !d.list && says(text.String()):
			if text.Len() <= profiles.MaxSize {
				text.WriteString(line)
			}
			continue
		case !d.list:
			d.list = true // and what stands before its first item belongs to it
			text.WriteString(asDocument(line))
			continue
		}
		d.begun, d.at = line, at
		return text.String()
	}
}

// begin writes the line that was read already.
func (d *documents) begin(text *strings.Builder) {
	if isItem(d.begun) {
		d.begun = asDocument(d.begun)
	}
	text.WriteString(d.begun)
	d.begun = ""
}

// isItem says whether a line begins an item of a list that stands at the margin.
func isItem(line string) bool { return marks(line, "-") }

// asDocument has a line that begins an item begin a document. What follows is indented as
// the item is, behind its dash. Where that is in brackets of YAML, it must not pass for JSON.
func asDocument(line string) string {
	if rest := strings.TrimLeft(line[1:], " \t"); rest != "" && (rest[0] == '{' || rest[0] == '[') {
		return "--" + line
	}
	return " " + line[1:]
}

// decodeYAML reads a document. Where its structure is broken there may be more in it than
// one person, so it says which bytes aren't read.
func decodeYAML(d *profiles.Decoder, r row) (*profiles.Profile, error) {
	p, err := d.Text(r.text)
	var problems document.Problems
	if !errors.As(err, &problems) {
		return p, err
	}
	switch kind := problems.Kind(); {
	case kind == document.NotYAML, kind == document.NotJSON, kind == document.KeyTwice, kind == document.TooLarge,
		strings.Contains(problems[0].Text, "documents in one file"):
		return p, unread(err, r.from, r.to)
	}
	return p, err
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
