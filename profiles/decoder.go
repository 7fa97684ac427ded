package profiles

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"layerpath/data/document"
)

// A Decoder reads one profile after another into the same memory. It takes what
// [Read] takes and reports what Read reports; no profile leaves a trace in the next.
// The zero Decoder is ready; it is not for several goroutines at once.
//
// The lists of a profile that it gives are good until the next call. Their texts
// are parts of what was decoded, and good for ever.
type Decoder struct {
	profile Profile
	schema  schema // of a row of a table
}

// JSON reads a profile in JSON and UTF-8, a line of JSON Lines for example. With
// an error the profile has id and name alone, where they can be told.
func (d *Decoder) JSON(text string) (*Profile, error) {
	if s := (scan{text: text}); s.profile(&d.profile) {
		return &d.profile, nil
	}
	root, problem := form().ReadJSON([]byte(text))
	p, err := understand(root, problem, "")
	if err != nil {
		p.ID = cmp.Or(p.ID, told(document.Member(text, "id")))
		p.Name = cmp.Or(p.Name, told(document.Member(text, "name")))
	}
	return &p, err
}

// Text reads a profile that is YAML or JSON, as Read does.
func (d *Decoder) Text(text string) (*Profile, error) {
	if start := strings.TrimLeft(text, " \t\r\n"); strings.HasPrefix(start, "{") || strings.HasPrefix(start, "[") {
		return d.JSON(text)
	}
	root, problem := form().Read([]byte(text))
	p, err := understand(root, problem, "")
	if err != nil {
		p.ID, p.Name = cmp.Or(p.ID, lineOf(text, "id:")), cmp.Or(p.Name, lineOf(text, "name:"))
	}
	return &p, err
}

// lineOf finds a text of a profile in YAML that is broken somewhere: one that has a line
// of its own.
func lineOf(text, key string) string {
	for line := range strings.Lines(text) {
		value, ok := strings.CutPrefix(line, key)
		if value = strings.Trim(strings.TrimSpace(value), `"'`); ok && plain(value) {
			return told(value)
		}
	}
	return ""
}

// told gives an id or a name without the space around it, or nothing for a text that is
// too long to be one.
func told(text string) string {
	if text = strings.TrimSpace(text); utf8.RuneCountInString(text) > MaxName {
		return ""
	}
	return text
}
