package rows

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// The two mistakes that keep a record from being cut into cells.
var (
	errBareQuote = errors.New("a quote inside a cell without quotes")
	errQuote     = errors.New("a quote that is never closed, or has text behind it")
)

// cellsOf cuts a record into its cells, as RFC 4180 says and strictly. With an error it gives
// those before the mistake. The library of Go cuts them alike, and takes 4 KiB of memory for
// each record.
func cellsOf(record string, comma rune) (cells []string, err error) {
	record = strings.TrimSuffix(strings.TrimSuffix(record, "\n"), "\r")
	if !strings.Contains(record, `"`) {
		return strings.Split(record, string(comma)), nil
	}
	for more := true; more; {
		var cell string
		switch {
		case strings.HasPrefix(record, `"`):
			cell, record, err = quotedCell(record[1:])
		default:
			n := strings.IndexRune(record, comma)
			if n < 0 {
				n = len(record)
			}
			if cell, record = record[:n], record[n:]; strings.Contains(cell, `"`) {
				err = errBareQuote
			}
		}
		next, size := utf8.DecodeRuneInString(record)
		if more = size > 0; err == nil && more && next != comma {
			err = errQuote
		}
		if err != nil {
			return cells, err
		}
		cells, record = append(cells, cell), record[size:]
	}
	return cells, nil
}

// quotedCell reads a cell behind the quote that opens it. Its lines end in line feeds.
func quotedCell(text string) (cell, rest string, err error) {
	n := strings.IndexByte(text, '"')
	for n >= 0 && strings.HasPrefix(text[n+1:], `"`) {
		next := strings.IndexByte(text[n+2:], '"')
		if next < 0 {
			return "", "", errQuote
		}
		n += 2 + next
	}
	if n < 0 {
		return "", "", errQuote
	}
	cell, rest = text[:n], text[n+1:]
	if strings.Contains(cell, `"`) {
		cell = strings.ReplaceAll(cell, `""`, `"`)
	}
	return strings.ReplaceAll(cell, "\r\n", "\n"), rest, nil
}
