package rows

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
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
	comma   rune
	number  int      // rows read, the header's included
	ahead   []string // lines that were read and given back
}

// open reads the header.
func (t *table) open(in *bufio.Reader) (unknown []string, err error) {
	t.in, t.comma = longLines{in}, ','
	for {
		line, err := t.line()
		switch {
		case err != nil:
			return nil, err
		case preamble(line):
			t.comma = separator(line)
		case !blank(line):
			if comma, known := header(line); known > 0 {
				t.comma = comma
			}
			cells, err := t.cells(line)
			if err != nil {
				return nil, document.Problem{Line: t.number, Text: "the header isn't readable: " + plainCSV(err), Way: "layerpath batch --template prints one"}
			}
			t.columns, unknown, err = profiles.NewColumns(cells)
			return unknown, err
		}
	}
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
func (t *table) line() (string, error) {
	t.number++
	if len(t.ahead) > 0 {
		line := t.ahead[0]
		t.ahead = t.ahead[1:]
		return line, nil
	}
	return t.in.line()
}

// longestRecord is how far the end of a quote is looked for.
const longestRecord = 64 << 10

// next gives the next record. One over several lines that isn't sound is an error of
// its first line, and the others are read on their own.
func (t *table) next() (row, error) {
	first, err := t.line()
	for err == nil && empty(first, t.comma) {
		first, err = t.line()
	}
	if err != nil {
		return row{}, err
	}
	record, number := first, t.number
	var more []string
	for quotes := strings.Count(first, `"`); quotes%2 != 0 && len(record) <= longestRecord; {
		line, err := t.line()
		if err != nil {
			break
		}
		more = append(more, line)
		record += line
		quotes += strings.Count(line, `"`)
	}
	if _, err := t.cells(record); err != nil && len(more) > 0 {
		t.ahead = append(more, t.ahead...)
		record = first
	}
	t.number = number // a record is one row of a spreadsheet, over however many lines
	return row{number, record}, nil
}

// empty says whether a line has no cell with something in it. Excel writes such
// lines for rows that were emptied.
func empty(line string, comma rune) bool {
	return strings.Trim(line, " \t\r\n"+string(comma)) == ""
}

// notCSV is the kind of mistake that keeps a row from being cut into cells.
const notCSV document.Kind = "not readable as CSV"

func (t *table) decode(record string) (*profiles.Profile, error) {
	if err := profiles.CheckSize(record); err != nil {
		return &profiles.Profile{}, err
	}
	cells, err := t.cells(record)
	if err != nil {
		return t.columns.Who(cells), document.Problems{{Text: "not readable as CSV: " + plainCSV(err), Way: "double each quote inside quotes, and close the last", Kind: notCSV}}
	}
	return t.columns.Row(cells)
}

// cells reads a record.
func (t *table) cells(record string) ([]string, error) {
	r := csv.NewReader(strings.NewReader(record))
	r.Comma, r.FieldsPerRecord = t.comma, -1
	cells, err := r.Read()
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return cells, err
}

// plainCSV says what is wrong with a record, without its place.
func plainCSV(err error) string {
	switch {
	case errors.Is(err, csv.ErrBareQuote):
		return "a quote inside a cell without quotes"
	case errors.Is(err, csv.ErrQuote):
		return "a quote that is never closed, or has text behind it"
	}
	return fmt.Sprint(err)
}
