package topics

import (
	"regexp"
	"strings"
)

// A kind is the kind of a block.
type kind int

const (
	paragraph kind = iota
	heading
	item // of a list
	code
	table
)

// A block is a part of a page that is laid out as one.
type block struct {
	kind kind
	text string     // of a heading, a paragraph or an item: in one line
	code []string   // lines, as they are
	rows [][]string // of a table, its head first
}

// A reader cuts a page into blocks, line by line.
type reader struct {
	blocks []block
	fenced bool // within ``` and ```
	open   bool // the next line may go on with the last block
}

// parse reads the part of Markdown that pages are written in: headings, paragraphs,
// lists of one level, tables, and code that is fenced or indented by four spaces.
func parse(text string) []block {
	var r reader
	for line := range strings.Lines(text) {
		r.line(strings.TrimSuffix(line, "\n"))
	}
	for i := range r.blocks {
		r.blocks[i].text = plain(r.blocks[i].text) // whole: marks may stand in two lines
	}
	return r.blocks
}

func (r *reader) line(line string) {
	trimmed := strings.TrimSpace(line)
	switch {
	case strings.HasPrefix(line, "```"):
		if r.fenced = !r.fenced; r.fenced {
			r.begin(block{kind: code})
		}
		r.open = r.fenced
	case r.fenced:
		r.addCode(line)
	case trimmed == "":
		r.open = false
	case strings.HasPrefix(line, "#"):
		r.begin(block{kind: heading, text: strings.TrimLeft(line, "# ")})
		r.open = false
	case strings.HasPrefix(line, "|"):
		r.addRow(cells(line))
	case strings.HasPrefix(line, "- "):
		r.begin(block{kind: item, text: line[2:]})
	case strings.HasPrefix(line, "    ") && !r.goesOn(paragraph, item):
		if !r.goesOn(code) {
			r.begin(block{kind: code})
		}
		r.addCode(line[4:])
	case r.goesOn(paragraph, item):
		r.last().text += " " + trimmed
	default:
		r.begin(block{kind: paragraph, text: trimmed})
	}
}

func (r *reader) last() *block { return &r.blocks[len(r.blocks)-1] }

func (r *reader) begin(b block) {
	r.blocks = append(r.blocks, b)
	r.open = true
}

// goesOn says whether the last block, one of some kinds, goes on.
func (r *reader) goesOn(kinds ...kind) bool {
	if !r.open {
		return false
	}
	for _, k := range kinds {
		if r.last().kind == k {
			return true
		}
	}
	return false
}

func (r *reader) addCode(line string) { r.last().code = append(r.last().code, line) }

// addRow adds a row of a table, but for the line beneath its head.
func (r *reader) addRow(row []string) {
	if !r.goesOn(table) {
		r.begin(block{kind: table})
	}
	if strings.Trim(strings.Join(row, ""), "-: ") == "" && len(r.last().rows) == 1 {
		return
	}
	r.last().rows = append(r.last().rows, row)
}

func cells(line string) []string {
	row := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
	for i := range row {
		row[i] = plain(strings.TrimSpace(row[i]))
	}
	return row
}

// plain takes the marks out of a text: those for bold, links, whose address stays, and
// backslashes. What stands between backticks stays as it is, and the backticks, which
// tell where a command ends.
func plain(text string) string {
	link := regexp.MustCompile(`\[([^\]]+)\]\((\w[^)]*)\)`)
	parts := strings.Split(text, "`")
	for i := 0; i < len(parts); i += 2 {
		part := strings.ReplaceAll(parts[i], "**", "")
		part = link.ReplaceAllString(part, "$1 ($2)")
		parts[i] = strings.ReplaceAll(part, `\`, "")
	}
	return strings.Join(parts, "`")
}
