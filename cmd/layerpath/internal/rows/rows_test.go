package rows

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"layerpath/profiles"
)

// A file is taken for what it is, whoever wrote it; a first row that is broken doesn't
// turn the others into something else.
func TestOpenTellsTheFormat(t *testing.T) {
	for text, want := range map[string]Format{
		"":                                      NDJSON,
		"\n \n":                                 NDJSON,
		`{"id":"a"}`:                            NDJSON,
		`{"id":"a"`:                             NDJSON,
		"{}\n{}\n":                              NDJSON,
		"oops\n{\"id\":\"a\"}\n":                NDJSON,
		"[1,2]\n{\"id\":\"a\"}\n":               NDJSON,
		"id: x\n{\"id\":\"a\"}\n":               NDJSON,
		"  {\"id\":\"a\"}\n":                    NDJSON,
		`[{"id":"a"},{"id":"b"}]`:               JSON,
		"[\n{\"id\":\"a\"},\n{\"id\":\"b\"}\n]": JSON,
		"[{\"id\":\"a\"},\n{\"id\":\"b\"}]":     JSON,
		"[]":                                    JSON,
		"{\n  \"id\": \"a\"\n}\n{\n}":           JSON,
		"id: a\n":                               YAML,
		"---\nid: a\n":                          YAML,
		"# people\nid: a\n":                     YAML,
		"skills:\n- x\n":                        YAML,
		"id,name\na,b\n":                        CSV,
		"Name;Skills\r\n":                       CSV,
		"\"id\"\t\"skills\"\n":                  CSV,
		"skills\npython\n":                      CSV,
		"sep=;\nid;skills\n":                    CSV,
		"#TYPE X\n\"id\"\n":                     CSV,
	} {
		r, err := Open(strings.NewReader(text), "people", "")
		if err != nil || r.Format != want {
			t.Errorf("%q: %+v, %v; want %s", text, r, err, want)
		}
	}
}

// read gives the rows of a text, with their numbers: an id each, with ! before it where the
// row is an error, and ~ for a fault of the file.
func read(t *testing.T, in io.Reader, format Format) (ids []string, numbers []int) {
	t.Helper()
	r, err := Open(in, "people", format)
	if err != nil {
		t.Fatal(err)
	}
	var d profiles.Decoder
	for {
		chunk, err := r.Next()
		if errors.Is(err, io.EOF) {
			return ids, numbers
		}
		if err != nil {
			t.Fatal(err)
		}
		chunk.Each(&d, func(row int, p *profiles.Profile, err error) bool {
			id := p.ID
			var fault *Fault
			switch {
			case errors.As(err, &fault):
				id = "~"
			case err != nil:
				id = "!" + id
			}
			ids, numbers = append(ids, id), append(numbers, row)
			return true
		})
	}
}

// However the bytes arrive, the rows are the same, with the same numbers.
func TestRowsDontDependOnHowTheyArrive(t *testing.T) {
	long := strings.Repeat("x", profiles.MaxSize)
	for format, text := range map[Format]string{
		NDJSON: "{\"id\":\"a\"}\n\n{\"id\":\"b\",}\r\n{\"id\":\"long\",\"name\":\"" + long + "\"}\n{\"id\":\"c\"}",
		JSON:   "[{\"id\":\"a\"},\n {\"id\":\"b\",}, {\"id\":\"long\",\"name\":\"" + long + "\"},{\"id\":\"c\"}]",
		YAML:   "id: a\n---\n---\nid: [b]\n--- {id: c}\n...\n",
		CSV:    "id,name\na,x\n\nb,x,y\n\"c\",\"x\ny\"\nd,\"x\ne,x\n",
	} {
		want := map[Format]string{NDJSON: "a !b !long c", JSON: "a !b !long c", YAML: "a ! c", CSV: "a !b c !d e"}[format]
		ids, numbers := read(t, strings.NewReader(text), format)
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s: %s, want %s", format, got, want)
		}
		again, sameNumbers := read(t, iotest.HalfReader(iotest.DataErrReader(strings.NewReader(text))), format)
		if strings.Join(again, " ") != want || !slices.Equal(numbers, sameNumbers) {
			t.Errorf("%s in halves: %v %v, want %v %v", format, again, sameNumbers, ids, numbers)
		}
	}
}

// One bracket too many, or too few, costs its own row, and not the school behind it.
func TestOneBracketCostsOneRow(t *testing.T) {
	for text, want := range map[string]string{
		"[{\"id\":\"a\"}},{\"id\":\"b\"},{\"id\":\"c\"}]":                                                        "a ~ b c",
		"[{\"id\":\"a\"],{\"id\":\"b\"}]":                                                                        "!a b",
		"[\n{\"id\":\"a\",\"skills\":[\"x\"],\n{\"id\":\"b\"},\n{\"id\":\"c\"}\n]":                               "!a b c",
		"[{\"id\":\"a\",\n{\"id\":\"b\"}]":                                                                       "!a b",
		"[\n{\n\"id\":\"a\",\n\"skills\":[\n{\"name\":\"x\"},\n{\"name\":\"y\"}]},\n{\"id\":\"b\"}]":             "a b",
		"[\n  {\"id\":\"a\",\n  \"skills\":[\n    {\"name\":\"x\"},\n    {\"name\":\"y\"}]},\n  {\"id\":\"b\"}]": "a b",
	} {
		ids, _ := read(t, strings.NewReader(text), JSON)
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// The format is told from the content as people write it.
func TestSniff(t *testing.T) {
	for text, want := range map[string]Format{
		"[ {\"id\":\"a\"},\n {\"id\":\"b\"}\n]": JSON, "[{\"id\":\"a\"},\n{\"id\":\"b\"}]": JSON, "{\"id\":\"a\"}\n{\"id\":\"b\"}": NDJSON,
		"\"id\": a\n\"skills\": [go]": YAML, "%YAML 1.2\n---\nid: a": YAML, "id: a\n---\nid: b": YAML,
		"email,age\na,b": CSV, "sep=|\nid|skills\na|go": CSV, "id;skills\na;go": CSV, "": NDJSON,
	} {
		if got := sniff([]byte(text)); got != want {
			t.Errorf("%q is taken for %s, want %s", text, got, want)
		}
	}
}

// A disk that fails in the middle is no end of file.
func TestNextPassesOnErrors(t *testing.T) {
	for format, text := range map[Format]string{NDJSON: "{}\n", JSON: "[{},", YAML: "id: a\n---\n", CSV: "id\na\n"} {
		r, err := Open(io.MultiReader(strings.NewReader(text), iotest.ErrReader(errors.New("broken disk"))), "people", format)
		people := 0
		for n := 0; err == nil && n < 10; n++ {
			var chunk Chunk
			chunk, err = r.Next()
			chunk.Each(new(profiles.Decoder), func(int, *profiles.Profile, error) bool { people++; return true })
		}
		if people != 1 {
			t.Errorf("%s: %d people were read before it failed", format, people)
		}
		if err == nil || err.Error() != `reading "people": broken disk` {
			t.Errorf("%s: %v", format, err)
		}
	}
}

// A row of a table has the number that a spreadsheet shows beside it: the header is the
// first, and a cell over several lines is in one row.
func TestRowsOfATableAreCountedAsInASpreadsheet(t *testing.T) {
	ids, numbers := read(t, strings.NewReader("id,skills\na,\"x\ny\nz\"\nb,x\n"), CSV)
	if strings.Join(ids, " ") != "a b" || !slices.Equal(numbers, []int{2, 3}) {
		t.Errorf("%v have the numbers %v, want 2 and 3", ids, numbers)
	}
}
