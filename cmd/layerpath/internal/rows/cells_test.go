package rows

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

// A table is cut into cells as every program that reads CSV strictly cuts it.
func FuzzCells(f *testing.F) {
	for _, record := range []string{
		"a,b", "a,", ",", `"a",b`, `"a""b",c`, `"",""`, `a"b,c`, `"a"b,c`, `"a`, `"a""`, "\"a\nb\",c\n", "\"a\r\nb\",c\r\n", ` "a",b`, `"a" ,b`, `"a",`, "a;\"b;c\"\r", "\"\xff\",é",
	} {
		for _, comma := range ",;\t" {
			f.Add(record, comma)
		}
	}
	f.Fuzz(func(t *testing.T, record string, comma rune) {
		line, _, _ := strings.Cut(record, "\r")
		if line, _, _ = strings.Cut(line, "\n"); strings.ContainsRune(`"\r\n`, comma) || line == "" || !strings.Contains(",;\t|", string(comma)) {
			return
		}
		if strings.Contains(record, `"`) && strings.Count(line, `"`)%2 != 0 {
			line = record // over several lines
		}
		r := csv.NewReader(strings.NewReader(line))
		r.Comma, r.FieldsPerRecord = comma, -1
		want, err := r.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if _, more := r.Read(); !errors.Is(more, io.EOF) && err == nil {
			return // two records
		}
		got, mistake := cellsOf(line, comma)
		if (err == nil) != (mistake == nil) || !slices.Equal(got, want) ||
			errors.Is(err, csv.ErrBareQuote) != errors.Is(mistake, errBareQuote) {
			t.Errorf("%q: %q, %v; want %q, %v", line, got, mistake, want, err)
		}
	})
}
