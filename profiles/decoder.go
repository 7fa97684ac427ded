package profiles

import (
	"bytes"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
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
	p, err := understand(parseLine([]byte(text)))
	if err != nil && p.ID == "" {
		p.ID = idOf(text)
	}
	return &p, err
}

// Text reads a profile that is YAML or JSON, as Read does.
func (d *Decoder) Text(text string) (*Profile, error) {
	if start := strings.TrimLeft(text, " \t\r\n"); strings.HasPrefix(start, "{") || strings.HasPrefix(start, "[") {
		return d.JSON(text)
	}
	p, err := understand(parse([]byte(text)))
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

// understand makes a profile of nodes. With an error it keeps the id.
func understand(root node, problem *Problem) (Profile, error) {
	if problem != nil {
		return Profile{}, Problems{*problem}
	}
	s := schema{}
	p := s.profile(root)
	if problems := s.sorted(); len(problems) > 0 {
		return Profile{ID: told(p.ID)}, problems
	}
	return p, nil
}

// parseLine is parse for what must be JSON in UTF-8.
func parseLine(text []byte) (node, *Problem) {
	if problem := tooLarge(len(text)); problem != nil {
		return node{}, problem
	}
	text, problem := utf8Text(bytes.TrimPrefix(text, []byte(utf8Mark)))
	if problem != nil {
		return node{}, problem
	}
	root, problem := parseJSON(text)
	if problem == nil && root.kind == nullNode {
		problem = nothingIn("null alone")
	}
	return root, problem
}

// idOf finds the id of a profile that is broken somewhere behind it.
func idOf(text string) string {
	d := jsontext.NewDecoder(strings.NewReader(strings.TrimPrefix(text, utf8Mark)), jsontext.AllowDuplicateNames(true))
	if token, err := d.ReadToken(); err != nil || token.Kind() != '{' {
		return ""
	}
	for {
		key, err := d.ReadToken()
		if err != nil || key.Kind() != '"' {
			return ""
		}
		isID := key.String() == "id"
		if isID && (d.PeekKind() == '"' || d.PeekKind() == '0') {
			id, err := d.ReadToken()
			if err != nil {
				return ""
			}
			return told(strings.TrimSpace(id.String()))
		}
		if err := d.SkipValue(); err != nil {
			return ""
		}
	}
}

// told gives an id, or nothing for one that is too long to be one.
func told(id string) string {
	if len(id) > maxName {
		return ""
	}
	return id
}
