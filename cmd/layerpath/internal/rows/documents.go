package rows

import (
	"errors"
	"fmt"
	"io"
	"slices"
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
	n      int
	found  []row  // not given yet
	sure   int    // of found, how many are rows whatever follows
	item   bool   // what was read last is an item
	broken bool   // the last that was found is an item with a line at the margin
	begun  string // the line that begins the next document, or the next item of a list
	at     int    // where that line begins
	list   bool   // the document at hand is a list
	end    error
}

func (d *documents) next() (row, error) {
	for d.sure == 0 {
		if d.end != nil {
			return row{}, d.end
		}
		d.step()
	}
	r := d.found[0]
	d.found, d.sure = d.found[1:], d.sure-1
	d.n++
	r.number = d.n
	return r, nil
}

// step reads the next document, or item. One that nothing tells to be a person waits for
// what follows it in its list: a line at the margin means that the list was one in somebody,
// whose beginning is lost, and of whom what follows is a part, up to the next who is a person.
func (d *documents) step() {
	r := row{from: d.at}
	r.text = d.document()
	r.to = d.at
	waits := false
	switch broken := d.item && brokenList(r.text); {
	case !says(r.text):
	case d.item && d.broken && !saysPerson(r.text):
		d.found[len(d.found)-1].to, waits = r.to, true
	case broken:
		if d.sure < len(d.found) && !d.broken {
			r.from = d.found[d.sure].from
			d.found = d.found[:d.sure]
		}
		d.found, d.broken, waits = append(d.found, r), true, true
	default:
		d.found, d.broken = append(d.found, r), false
		waits = d.item && !saysPerson(r.text) && len(d.found)-d.sure <= mostUnsure
	}
	if !waits || !isItem(d.begun) {
		d.sure, d.broken = len(d.found), false
	}
}

// brokenList says whether an item has a line at the margin that is none of a list.
func brokenList(item string) bool {
	for line := range strings.Lines(item) {
		if !strings.ContainsRune(" \t\r\n-#.%", rune(line[0])) {
			return true
		}
	}
	return false
}

// saysPerson says whether an item has a key that only a person has.
func saysPerson(item string) bool {
	for {
		before, behind, found := strings.Cut(item, ":")
		if !found {
			return false
		}
		if at := strings.LastIndexAny(before, " {,"); at >= 0 && profiles.TellsPerson(strings.Trim(before[at+1:], `"`)) {
			return true
		}
		item = behind
	}
}

// document reads to the line that begins the next document, or the next item.
func (d *documents) document() string {
	var text strings.Builder
	d.item = isItem(d.begun)
	d.begin(&text)
	for {
		at := d.read
		line, err := d.line()
		if text, alone := strings.CutSuffix(line, "\r"); alone {
			line = text + "\n"
		}
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
			d.list, d.item = true, true // and what stands before its first item belongs to it
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
	if line, before := joined(r.text); line > 0 {
		if _, err := d.Text(before); !torn(err) {
			return &profiles.Profile{}, unread(document.Problems{{
				Text: fmt.Sprintf(`%s, near line %d: "---" beside a text`, document.NotYAML, line),
				Way:  "put it on a line of its own where it parts two people, and into quotes where it is text",
				Kind: document.NotYAML,
			}}, r.from, r.to)
		}
	}
	p, err := d.Text(r.text)
	if torn(err) {
		err = unread(err, r.from, r.to)
	}
	return p, err
}

// torn says whether a document wasn't read as one mapping, as a person is.
func torn(err error) bool {
	switch kindOf(err) {
	case document.NotYAML, document.NotJSON, document.NotText, document.KeyTwice, document.TooLarge, document.TooDeep, document.Several, profiles.NoProfile:
		return true
	}
	return false
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

// ahead is how much was read already.
func (d *documents) ahead() int { return d.sure + d.longLines.ahead() }

// joined gives the number of the line that ends in a separator, or goes on behind one, which thus
// parts nobody, and what stands before that. Where keys of a profile follow, two people would be
// one, with what both of them say; else it is a text. 0: there is none.
func joined(text string) (number int, before string) {
	n, at, margin := 0, 0, -1
	for line := range strings.Lines(text) {
		n++
		rest, ends := strings.CutSuffix(strings.TrimRight(line, " \t\r\n"), "---")
		behind, begins := strings.CutPrefix(line, "---")
		switch {
		case number > 0:
		case begins && !marks(line, "---"):
			number, before, line, margin = n, text[:at], behind, 0
		case ends && rest != "" && !strings.Contains(rest, "#"):
			number, before, line = n, text[:at+len(rest)], ""
		case margin < 0 && !begins && says(line):
			margin = len(line) - len(strings.TrimLeft(line, " "))
		}
		if number > 0 && beginsKey(line, margin) {
			return number, before
		}
		at += len(line)
	}
	return 0, ""
}

// beginsKey says whether a line has a key of a profile in a column, counted from 0.
func beginsKey(line string, column int) bool {
	words := strings.TrimLeft(line, " ")
	key, _, found := strings.Cut(words, ":")
	return found && len(line)-len(words) == column && slices.Contains(profiles.Keys(), strings.Trim(key, `"' `))
}
