// Package rows cuts a file of people into rows, one person each, without reading
// it whole: JSON Lines, a JSON array, YAML documents, CSV.
//
// [Open] tells how a file is written, [Reader.Next] gives its rows by the chunk, and
// [Chunk.Each] decodes them. What is wrong with a row is an error of that row alone,
// and the next row is found all the same.
package rows

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"layerpath/data/document"
	"layerpath/profiles"
)

// A Format is how a file of people is written.
type Format string

// The formats.
const (
	NDJSON Format = "ndjson" // JSON Lines: a person a line
	JSON   Format = "json"   // an array, or values one after another
	YAML   Format = "yaml"   // documents
	CSV    Format = "csv"    // a table whose first row names the columns
)

// Formats are all formats, by name.
func Formats() []string {
	return []string{string(NDJSON), string(JSON), string(YAML), string(CSV)}
}

// A Reader reads one file. It is for one goroutine; its chunks may be decoded by
// others.
type Reader struct {
	Name    string // as messages use it
	Format  Format
	Unknown []string // columns of a table that aren't known, and aren't read
	Whole   bool     // the file is there as a whole, so its second row may be waited for

	in     *bufio.Reader
	bounds bounds
	mark   int    // bytes of the byte order mark
	lines  *lines // NDJSON
	source source // the other formats
	table  table  // CSV
	given  int    // rows so far, of the other formats
	broken error  // came behind the last rows that were given
}

// A source finds rows one at a time, and ends with io.EOF. Ahead is how much of what
// comes next was read already, so that nobody waits for it.
type source interface {
	next() (row, error)
	ahead() int
}

// A Chunk is a run of rows.
type Chunk struct {
	reader *Reader
	lines  string // NDJSON: whole lines
	first  int    // and the number of the first
	rows   []row  // the other formats, and of a long line
	cut    bool   // which the file ends in

	// Alone says that the row is all that its file has, and the file a profile: one
	// document of YAML, or one object of JSON. A line of JSON Lines and a row of a table
	// may be what was cut out of more, and are never alone.
	Alone bool
	// ID is that of a row that has none of its own.
	ID string
}

// Open begins to read a file. Format may be empty: then the content tells. An error
// of a table's header is of the type document.Problems; any other is the reader's.
func Open(in io.Reader, name string, format Format) (*Reader, error) {
	return open(in, name, format, usualBounds())
}

func open(in io.Reader, name string, format Format, b bounds) (*Reader, error) {
	r := &Reader{Name: name, Format: format, bounds: b}
	text, err := asUTF8(in)
	r.in, r.mark = text.Reader, text.mark
	if format == "" {
		r.Format = sniff(text.head)
	}
	switch r.Format {
	case NDJSON:
		r.lines = &lines{bounds: b, in: r.in}
	case JSON:
		r.source = &values{syntax: syntax{window: window{in: r.in, base: r.mark}}, pos: r.mark}
	case YAML:
		r.source = &documents{longLines: longLines{in: r.in, read: r.mark}, at: r.mark}
	case CSV:
		if err == nil {
			r.table.longest = b.record
			r.Unknown, err = r.table.open(longLines{in: r.in, read: r.mark})
		}
		r.source = &r.table
	}
	var problem document.Problem
	if errors.As(err, &problem) {
		problem.File = name
		return nil, document.Problems{problem}
	}
	return r, r.wrap(err)
}

// wrap says what was read when an error came; the end of a file is none.
func (r *Reader) wrap(err error) error {
	if err == nil || errors.Is(err, io.EOF) {
		return nil
	}
	return fmt.Errorf("reading %q: %w", r.Name, document.Cause(err))
}

// bounds are how much is held at a time; tests have smaller ones.
type bounds struct {
	chunk  int // about how many bytes a chunk has
	rows   int // and how many rows at most
	record int // how many bytes on the end of a quote is looked for in a table
	line   int // bytes of a line that is read at once in JSON Lines
}

// usualBounds are those of chunks with enough work to be worth passing on, and so little that
// a few of them are no memory to speak of. They have as many rows as there are usual people in
// so many bytes: of very short rows more comes out than goes in.
func usualBounds() bounds {
	return bounds{chunk: 256 << 10, rows: 1024, record: 64 << 10, line: 64 << 10}
}

// Few has a reader give small chunks, since much is made of each row: of a dozen people whole
// reports take half a megabyte.
func (r *Reader) Few() {
	r.bounds.chunk, r.bounds.rows = 4<<10, 16
	if r.lines != nil {
		r.lines.bounds = r.bounds
	}
}

// Next gives the next rows, and io.EOF behind the last. What comes slowly comes in
// small chunks.
func (r *Reader) Next() (Chunk, error) {
	if r.lines != nil {
		return r.nextLines()
	}
	c := Chunk{reader: r}
	first := r.given == 0
	for size := 0; r.broken == nil && size < r.bounds.chunk && len(c.rows) < r.bounds.rows && (size == 0 || r.source.ahead() > 0 || first && r.Whole && len(c.rows) == 1); {
		row, err := r.source.next()
		if errors.Is(err, io.EOF) {
			if len(c.rows) == 0 {
				return c, io.EOF
			}
			c.Alone = first && r.Whole && len(c.rows) == 1 && r.profile()
			break
		}
		if err != nil {
			r.broken = r.wrap(err)
			break
		}
		c.rows = append(c.rows, row)
		size += len(row.text) + 1
	}
	r.given += len(c.rows)
	if len(c.rows) == 0 {
		return c, r.broken
	}
	return c, nil // an error waits for the rows before it
}

// nextLines gives the next lines, or people of one that is long.
func (r *Reader) nextLines() (c Chunk, err error) {
	c.reader = r
	for err == nil && c.lines == "" && len(c.rows) == 0 {
		if r.lines.long == nil {
			c.lines, c.first, err = r.lines.next()
		} else {
			c.rows = r.lines.people()
			c.cut = r.lines.long == nil && !r.lines.broken
		}
	}
	if errors.Is(err, io.EOF) {
		return c, io.EOF
	}
	return c, r.wrap(err)
}

// profile says whether a file with one row may be that of one person: a table is not, nor
// is an array.
func (r *Reader) profile() bool {
	values, ok := r.source.(*values)
	return r.Format == YAML || ok && !values.array
}

// Size is about how many bytes of the file a chunk is.
func (c Chunk) Size() int {
	size := len(c.lines)
	for _, row := range c.rows {
		size += len(row.text)
	}
	return size
}

// Cut says whether the chunk ends within a line, as the last one of a file may.
func (c Chunk) Cut() bool { return c.cut || c.lines != "" && !strings.HasSuffix(c.lines, "\n") }

// Each decodes the rows, until person says no. A profile that isn't valid comes with
// its problems, and has id and name alone, where they can be told. A [*Fault] is an error of the
// file, and no row. The profile's lists are good until the next row, its texts for ever.
func (c Chunk) Each(d *profiles.Decoder, person func(row int, p *profiles.Profile, err error) bool) {
	for _, row := range c.rows {
		p, err := c.reader.decode(d, row)
		if p.ID == "" {
			p.ID = c.ID
		}
		if !person(row.number, p, err) {
			return
		}
	}
	number := c.first - 1
	for line := range strings.Lines(c.lines) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if blank(line) {
			continue
		}
		line = strings.TrimSuffix(line, "\r")
		p, err := d.JSON(line)
		if err == nil {
			if !person(number, p, nil) {
				return
			}
			continue
		}
		if !eachOf(d, line, number, p, err, person) {
			return
		}
	}
}

// eachOf gives what can be read of a line that was refused, as a whole, with an error.
func eachOf(d *profiles.Decoder, line string, number int, p *profiles.Profile, err error, person func(int, *profiles.Profile, error) bool) bool {
	rows := salvaged(line, number)
	switch {
	case len(rows) == 0:
		return person(number, p, unreadValue(err, 0, len(line)))
	case len(rows) == 1 && rows[0].kind == stretch && len(rows[0].text) == len(line):
		return person(number, p, unread(err, 0, len(line)))
	}
	for _, row := range rows {
		if p, err := decodeJSON(d, row); !person(number, p, err) {
			return false
		}
	}
	return true
}

func (r *Reader) decode(d *profiles.Decoder, row row) (*profiles.Profile, error) {
	switch r.Format {
	case CSV:
		return r.table.decode(d, row)
	case YAML:
		return decodeYAML(d, row)
	}
	return decodeJSON(d, row)
}

func decodeJSON(d *profiles.Decoder, row row) (*profiles.Profile, error) {
	switch row.kind {
	case fault:
		return &profiles.Profile{}, &Fault{row.text}
	case stretch:
		return unreadJSON(d, row)
	}
	p, err := d.JSON(row.text)
	if err != nil {
		err = unreadValue(err, row.from, row.to)
	}
	return p, err
}

// blank says whether a line has nothing but space.
func blank(line string) bool {
	return line == "" || line[0] <= ' ' && strings.Trim(line, " \t\r\n") == ""
}
