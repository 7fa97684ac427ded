// Package briefs writes rows of a batch, a brief a person: as lines of JSON, and as a table
// for spreadsheets.
package briefs

import (
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf8"

	"layerpath/data"
	"layerpath/data/document"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// Lines write briefs as lines of JSON, layerpath/brief/v1. What doesn't change from
// person to person is prepared, and only read then, so goroutines may share it.
type Lines struct {
	top    int
	layers [][]string // by number and score: all but the door
}

// NewLines prepares the lines of a catalogue's briefs, with the first top layers
// of each, or all for 0.
func NewLines(c *data.Catalogue, top int) *Lines {
	l := &Lines{top: top, layers: make([][]string, len(c.Layers)+1)}
	const highest = 100 // score
	for _, layer := range c.Layers {
		for score := range highest + 1 {
			l.layers[layer.Number] = append(l.layers[layer.Number], fmt.Sprintf(`{"layer":%d,"score":%d,"entry":"`, layer.Number, score))
		}
	}
	return l
}

// Header appends nothing: lines need none.
func (*Lines) Header(to []byte) []byte { return to }

// Person appends the line of one person. It has no error.
func (l *Lines) Person(line []byte, p *profiles.Profile, b *report.Brief) ([]byte, error) {
	line = appendWho(line, p)
	line = append(line, `"layers":[`...)
	for i, s := range firstLayers(b, l.top) {
		line = comma(line, i)
		line = append(line, l.layers[s.Layer][s.Score]...)
		line = append(line, s.Entry...)
		line = append(line, `"}`...)
	}
	line = append(line, `],"roles":[`...)
	for i, r := range b.Roles {
		line = append(append(comma(line, i), `{"id":"`...), r.ID...) // ids are in kebab case
		line = strconv.AppendInt(append(line, `","layer":`...), int64(r.Layer), 10)
		line = strconv.AppendInt(append(line, `,"score":`...), int64(r.Score), 10)
		if r.Now {
			line = append(line, `,"now":true`...)
		}
		line = append(line, '}')
	}
	line = append(line, ']')
	line = appendID(line, `,"lead":"`, b.Lead)
	line = appendID(line, `,"band":"`, b.Band)
	line = appendID(line, `,"bridge":"`, b.Bridge)
	line = appendCloseCalls(append(line, `,"closeCalls":[`...), b)
	line = appendUnrecognized(append(line, `],"unrecognized":[`...), b)
	return append(line, "]}\n"...), nil
}

// firstLayers gives the first top layers, or all for 0.
func firstLayers(b *report.Brief, top int) []report.Standing {
	if top > 0 {
		return b.Layers[:min(top, len(b.Layers))]
	}
	return b.Layers
}

// appendID appends a key with an id, where there is one.
func appendID(line []byte, key, id string) []byte {
	if id == "" {
		return line
	}
	return append(append(append(line, key...), id...), '"')
}

func appendCloseCalls(line []byte, b *report.Brief) []byte {
	for i, group := range b.CloseCalls {
		line = append(comma(line, i), '[')
		for j, s := range group {
			line = strconv.AppendInt(comma(line, j), int64(s), 10)
		}
		line = append(line, ']')
	}
	return line
}

func appendUnrecognized(line []byte, b *report.Brief) []byte {
	for i, u := range b.Unrecognized {
		line = append(comma(line, i), `{"kind":"`...)
		line = append(line, u.Kind...)
		line = appendText(append(line, `","text":`...), u.Text)
		line = append(line, '}')
	}
	return line
}

// Bad appends the line of a row that isn't valid. It has no place in it: the same row
// gets the same line wherever it stands.
func (*Lines) Bad(line []byte, p *profiles.Profile, problems document.Problems) []byte {
	line = append(appendWho(line, p), `"error":{"problems":[`...)
	for i, problem := range problems {
		line = appendText(append(comma(line, i), `{"text":`...), problem.Text)
		if problem.Way != "" {
			line = appendText(append(line, `,"hint":`...), problem.Way)
		}
		line = append(line, '}')
	}
	return append(line, "]}}\n"...)
}

// appendWho begins an object with id and name, where they are there.
func appendWho(line []byte, p *profiles.Profile) []byte {
	line = append(line, '{')
	if p.ID != "" {
		line = append(appendText(append(line, `"id":`...), p.ID), ',')
	}
	if p.Name != "" {
		line = append(appendText(append(line, `"name":`...), p.Name), ',')
	}
	return line
}

func comma(line []byte, i int) []byte {
	if i == 0 {
		return line
	}
	return append(line, ',')
}

// appendText appends a text as JSON, escaped as JSON does it.
func appendText(line []byte, text string) []byte {
	line = append(line, '"')
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			return append(appendEscaped(line, text), '"')
		}
	}
	return append(append(line, text...), '"')
}

func appendEscaped(line []byte, text string) []byte {
	for _, r := range text {
		switch {
		case r == '"', r == '\\':
			line = append(line, '\\', byte(r))
		case r < ' ', r >= 0x7f && r <= 0x9f, r == '\u2028', r == '\u2029', unicode.Is(unicode.Bidi_Control, r):
			line = fmt.Appendf(line, `\u%04x`, r)
		default:
			line = utf8.AppendRune(line, r)
		}
	}
	return line
}
