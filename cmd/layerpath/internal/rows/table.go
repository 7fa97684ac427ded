package rows

import (
	"slices"
	"strings"

	"layerpath/data/document"
	"layerpath/profiles"
)

// A table reads CSV. It cuts the file into records itself, so that a quote that is
// never closed costs its own row, not all that follow.
type table struct {
	in      longLines
	columns profiles.Columns
	width   int // how many columns there are
	comma   rune
	longest int    // bytes of a record over several lines
	number  int    // rows read, the header's included
	begun   []line // lines that were read and given back
}

// A line is one of a table, with its end.
type line struct {
	text     string
	from, to int // in the file
}

// open reads the header.
func (t *table) open(in longLines) (unknown []string, err error) {
	t.in, t.comma = in, ','
	for {
		read, err := t.line()
		line := read.text
		switch {
		case err != nil:
			return nil, err
		case preamble(line):
			t.comma = separator(line)
		case strings.Trim(line, " \t\r\n,;") != "":
			if comma, known := header(line); known > 0 {
				t.comma = comma
			}
			cells, err := cellsOf(line, t.comma)
			if err != nil {
				return nil, document.Problem{Line: t.number, Text: "the header isn't readable: " + err.Error(), Way: "layerpath batch --template prints one"}
			}
			t.width = len(cells)
			if t.width == 1 && t.goesOn() {
				return nil, document.Problem{Line: t.number, Text: "the header stands in two lines", Way: "name the columns in the first one"}
			}
			t.columns, unknown, err = profiles.NewColumns(cells)
			return unknown, err
		}
	}
}

// goesOn says whether the line behind a header of one column names others, which else would
// be the first person, and each row one long cell.
func (t *table) goesOn() bool {
	next, err := t.line()
	t.number--
	if err != nil {
		return false
	}
	t.begun = append(t.begun, next)
	_, known := header(next.text)
	return known > 1
}

// preamble says whether a line stands before the header: what PowerShell writes
// about types, or Excel about the separator.
func preamble(line string) bool {
	return strings.HasPrefix(line, "#TYPE") || strings.HasPrefix(strings.ToLower(line), "sep=")
}

func separator(line string) rune {
	if _, sep, ok := strings.Cut(strings.TrimSpace(line), "="); ok && len(sep) == 1 {
		return rune(sep[0])
	}
	return ','
}

// header gives the separator with which a line names most columns, and how many
// these are.
func header(line string) (comma rune, known int) {
	for _, c := range ",;\t" {
		n := 0
		for cell := range strings.SplitSeq(line, string(c)) {
			if slices.Contains(profiles.ColumnNames(), strings.ToLower(strings.Trim(cell, " \t\r\n\""))) {
				n++
			}
		}
		if n > known {
			comma, known = c, n
		}
	}
	return comma, known
}

// line gives the next line of the file.
func (t *table) line() (line, error) {
	t.number++
	if len(t.begun) > 0 {
		l := t.begun[0]
		t.begun = t.begun[1:]
		return l, nil
	}
	from := t.in.read
	text, err := t.in.line()
	return line{text, from, t.in.read}, err
}

// ahead is how much was read already.
func (t *table) ahead() int { return len(t.begun) + t.in.ahead() }

// next gives the next record. One over several lines that isn't sound is an error of
// its first line, and the others are read on their own.
func (t *table) next() (row, error) {
	first, err := t.line()
	for err == nil && t.empty(first.text) {
		first, err = t.line()
	}
	if err != nil {
		return row{}, err
	}
	r, lines := t.record(first)
	if len(lines) > 0 {
		if _, err := cellsOf(r.text, t.comma); err != nil {
			t.begun = append(lines, t.begun...)
			r = row{number: r.number, text: first.text, from: first.from, to: first.to}
		}
	}
	t.number = r.number // a record is one row of a spreadsheet, over however many lines
	return r, nil
}

// record reads to the line in which all quotes are closed.
func (t *table) record(first line) (r row, more []line) {
	r = row{number: t.number, text: first.text, from: first.from, to: first.to}
	quotes := strings.Count(first.text, `"`)
	if quotes%2 == 0 {
		return r, nil
	}
	var text strings.Builder
	text.WriteString(first.text)
	for quotes%2 != 0 && text.Len() <= t.longest {
		line, err := t.line()
		if err != nil {
			break
		}
		more = append(more, line)
		text.WriteString(line.text)
		quotes += strings.Count(line.text, `"`)
		r.to = line.to
	}
	r.text = text.String()
	return r, more
}

// empty says whether a line has no cell with something in it. Excel writes such
// lines for rows that were emptied.
func (t *table) empty(line string) bool {
	if rest := strings.Trim(line, " \t\r\n\""+string(t.comma)); rest != "" {
		return false
	}
	if !strings.Contains(line, `"`) {
		return true
	}
	cells, err := cellsOf(line, t.comma)
	return err == nil && strings.TrimSpace(strings.Join(cells, "")) == ""
}

// notCSV is the kind of mistake that keeps a row from being cut into cells.
const notCSV document.Kind = "not readable as CSV"

// decode reads the person of a record. Where its cells are broken there may be more in it
// than one person, so it says which bytes aren't read.
func (t *table) decode(d *profiles.Decoder, r row) (*profiles.Profile, error) {
	end := r.to - (len(r.text) - len(strings.TrimRight(r.text, "\r\n")))
	if err := profiles.CheckSize(r.text); err != nil {
		return &profiles.Profile{}, unread(err, r.from, end)
	}
	cells, err := cellsOf(r.text, t.comma)
	if err != nil {
		err = document.Problems{{Text: string(notCSV) + ": " + err.Error(), Way: "double each quote inside quotes, and close the last", Kind: notCSV}}
		return t.columns.Who(cells), unread(err, r.from, end)
	}
	p, err := d.Row(t.columns, cells)
	if err != nil && (len(cells) != t.width || kindOf(err) == document.NotText) {
		err = unread(err, r.from, end)
	}
	return p, err
}
