package rows

import (
	"bytes"
	"slices"
	"strings"
)

// sniff tells how a file is written by how it begins.
//
//   - "[" begins an array, unless a line follows that is an object of its own: then
//     the first is a bad line of JSON Lines;
//   - "{" on a line without an end begins values on one line;
//   - "{" alone on a line, or with keys of an object that doesn't end there, begins a value
//     that goes on below it;
//   - a line that is an object makes it JSON Lines, whatever stands before it;
//   - "---", a comment, "- " or "key:" begin YAML;
//   - what names a column begins a table.
func sniff(head []byte) Format {
	var begin []string // the first lines that aren't blank
	for line := range bytes.Lines(head) {
		if text := strings.TrimSpace(string(line)); text != "" && len(begin) < 20 {
			begin = append(begin, text)
		}
	}
	if len(begin) > 0 && begin[0][0] == '[' {
		begin[0] = "[" + strings.TrimLeft(begin[0][1:], " \t")
	}
	switch {
	case len(begin) == 0:
		return NDJSON
	case begin[0] == "[" || begin[0][0] == '[' && !anyObject(begin[1:]):
		return JSON
	case begin[0] == "[{" || begin[0] == "{" || strings.HasPrefix(begin[0], "[{") && strings.HasSuffix(begin[0], ","):
		return JSON
	case begin[0][0] == '{' && len(head) >= bufferSize && bytes.IndexByte(head, '\n') < 0:
		return JSON // on one line, which may be of any length
	case !anyObject(begin) && brackets(begin) && !namesColumns(begin) && (begin[0][0] == '"' || !isYAML(begin[0])):
		return JSON // of which the first line is broken
	case begin[0][0] == '{' && !whole(begin[0]) && len(begin) > 1 && !anyObject(begin[1:]):
		return JSON // of which the first line has a key or two
	case begin[0][0] == '{' || anyObject(begin):
		return NDJSON
	case namesColumns(begin):
		return CSV
	case isYAML(begin[0]):
		return YAML
	case strings.ContainsAny(begin[0], ",;\t") && !strings.ContainsAny(begin[0], "{}[]"):
		return CSV // without a column that is known, which is told
	}
	return NDJSON
}

// whole says whether a line that begins an object ends it, too, or breaks off within a
// text: then it is a line by itself, be it a broken one.
func whole(line string) bool {
	return strings.HasSuffix(line, "}") || strings.Count(line, `"`)%2 != 0
}

// anyObject says whether any of some lines is a JSON object of its own.
func anyObject(lines []string) bool {
	for _, line := range lines {
		if strings.HasPrefix(line, `{"`) && strings.HasSuffix(line, "}") {
			return true
		}
	}
	return false
}

// brackets says whether any of some lines has brackets alone, as JSON has that is indented.
func brackets(lines []string) bool {
	return slices.ContainsFunc(lines, func(line string) bool {
		return strings.Trim(line, "{}[], \t") == "" && strings.ContainsAny(line, "{}[]") && !strings.Contains(line, "{}") && !strings.Contains(line, "[]")
	})
}

func isYAML(line string) bool {
	key, _, colon := strings.Cut(line, ":")
	return strings.HasPrefix(line, "---") || line[0] == '#' || line[0] == '%' || strings.HasPrefix(line, "- ") ||
		colon && !strings.ContainsAny(strings.Trim(key, `"`), "\"{[ ,;\t")
}

// namesColumns says whether a table begins with these lines.
func namesColumns(lines []string) bool {
	comma := ','
	for len(lines) > 1 && preamble(lines[0]) {
		comma = separator(lines[0])
		lines = lines[1:]
	}
	_, known := header(strings.ReplaceAll(lines[0], string(comma), ","))
	return known > 0
}
