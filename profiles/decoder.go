package profiles

import (
	"strings"

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
}

// JSON reads a profile in JSON and UTF-8, a line of JSON Lines for example. With
// an error the profile has the id alone, where it can be told.
func (d *Decoder) JSON(text string) (*Profile, error) {
	if s := (scan{text: text}); s.profile(&d.profile) {
		return &d.profile, nil
	}
	root, problem := form().ReadJSON([]byte(text))
	p, err := understand(root, problem, "")
	if err != nil && p.ID == "" {
		p.ID = told(strings.TrimSpace(document.Member(text, "id")))
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
	if err != nil && p.ID == "" {
		p.ID = idLine(text)
	}
	return &p, err
}

// idLine finds the id of a profile in YAML that is broken somewhere: a line of its own.
func idLine(text string) string {
	for line := range strings.Lines(text) {
		id, ok := strings.CutPrefix(line, "id:")
		if id = strings.Trim(strings.TrimSpace(id), `"'`); ok && plain(id) {
			return told(id)
		}
	}
	return ""
}

// told gives an id, or nothing for one that is too long to be one.
func told(id string) string {
	if len(id) > maxName {
		return ""
	}
	return id
}
