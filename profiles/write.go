package profiles

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"layerpath/data/document"
	"layerpath/data/scale"
)

// Write writes a profile as YAML that [Read] reads as the same profile, lines
// aside. What isn't said is left out; a text is written without space around it,
// control characters in it as escapes, bytes that are no UTF-8 as U+FFFD.
//
// What Read would refuse or leave out, such as a code that is none or a name that is too
// long, is an error, and nothing is written: else its loss would be noticed when
// it is too late. Notes are not written: they tell of another file. A level that Go allows
// and nothing means, 7, is written as what it is, a level that isn't understood.
func Write(w io.Writer, p Profile) error {
	text := format(p)
	read, err := Read(bytes.NewReader(text), "")
	if err == nil && len(read.Notes) > 0 {
		note := read.Notes[0]
		if err = fmt.Errorf("a text of more than %d characters: %s", MaxName, document.Quoted(note.Text)); note.Kind == ValueNote {
			err = fmt.Errorf("a value that means nothing: %s", document.Quoted(note.Text))
		}
	}
	if err != nil {
		return fmt.Errorf("writing profile: %w", err)
	}
	if _, err := w.Write(text); err != nil {
		return fmt.Errorf("writing profile: %w", document.Cause(err))
	}
	return nil
}

// format lays a profile out by hand. The library would escape every character
// beyond U+FFFF, and 𠮷田 is a common name.
func format(p Profile) []byte {
	var b bytes.Buffer
	for _, line := range []struct{ key, text string }{{"id", p.ID}, {"name", p.Name}, {"profession", p.Profession.Text}} {
		if text := clean(line.text); text != "" {
			fmt.Fprintf(&b, "%s: %s\n", line.key, scalar(text))
		}
	}
	formatDegrees(&b, p.Degrees)
	formatSkills(&b, p.Skills)
	var interests []string
	for _, in := range p.Interests {
		if text := clean(in.Text); text != "" {
			interests = append(interests, scalar(text))
		}
	}
	if len(interests) > 0 {
		fmt.Fprintf(&b, "interests: [%s]\n", strings.Join(interests, ", "))
	}
	if p.RIASEC != "" {
		fmt.Fprintf(&b, "riasec: %s\n", scalar(clean(p.RIASEC)))
	}
	if p.Aim != "" {
		fmt.Fprintf(&b, "aim: %s\n", scalar(clean(string(p.Aim))))
	}
	if words := p.Limits.words(); len(words) > 0 {
		fmt.Fprintf(&b, "limits: {%s}\n", strings.Join(words, ", "))
	}
	if b.Len() == 0 {
		return []byte("{}\n") // an empty file would be no profile
	}
	return b.Bytes()
}

func formatDegrees(b *bytes.Buffer, degrees []Degree) {
	said := slices.DeleteFunc(slices.Clone(degrees), func(d Degree) bool { return degreeWord(d) == "" && clean(d.Field.Text) == "" && !d.InProgress })
	key, first, next := "degrees", "  - ", "    "
	if len(said) == 1 {
		key, first, next = "degree", "  ", "  "
	}
	for i, d := range said {
		if i == 0 {
			fmt.Fprintf(b, "%s:\n", key)
		}
		begin := first
		if level := degreeWord(d); level != "" {
			fmt.Fprintf(b, "%slevel: %s\n", begin, scalar(level))
			begin = next
		}
		if field := clean(d.Field.Text); field != "" {
			fmt.Fprintf(b, "%sfield: %s\n", begin, scalar(field))
			begin = next
		}
		if d.InProgress {
			fmt.Fprintf(b, "%sstatus: %s\n", begin, InProgress)
		}
		if d.Expected != 0 {
			fmt.Fprintf(b, "%sexpected: %d\n", next, d.Expected)
		}
	}
}

// degreeWord is what a file says for the level of a degree.
func degreeWord(d Degree) string {
	if d.Level == scale.UnsaidDegree {
		return clean(d.Unclear)
	}
	return d.Level.String()
}

func formatSkills(b *bytes.Buffer, skills []Skill) {
	key := "skills:\n"
	for _, s := range skills {
		name := clean(s.Name.Text)
		if name == "" {
			continue
		}
		level := s.Level.String()
		if s.Level == scale.Unsaid {
			level = clean(s.Unclear)
		}
		switch {
		case level != "":
			fmt.Fprintf(b, "%s  - {name: %s, level: %s}\n", key, scalar(name), scalar(level))
		case ParseSkill(name).Level != scale.Unsaid: // alone it would be read as name and level
			fmt.Fprintf(b, "%s  - {name: %s}\n", key, scalar(name))
		default:
			fmt.Fprintf(b, "%s  - %s\n", key, scalar(name))
		}
		key = ""
	}
}

func clean(text string) string {
	return strings.TrimSpace(strings.ToValidUTF8(text, "\uFFFD"))
}

// scalar writes a text such that YAML reads the same text: plain where that is
// safe beyond doubt, else in double quotes. Go's escapes are a part of YAML's.
func scalar(text string) string {
	if plain(text) {
		return text
	}
	return strconv.Quote(text)
}

// plain says whether a text needs no quotes in YAML, wherever it stands. It is
// stricter than YAML: any text may be quoted.
func plain(text string) bool {
	for i, r := range text {
		switch {
		case unicode.IsLetter(r):
		case i == 0:
			return false
		case unicode.IsDigit(r), unicode.IsMark(r), strings.ContainsRune("+.-_/()&'", r):
		case r == ' ', r == '#':
			if strings.HasSuffix(text[:i], " ") { // two spaces are easily lost, and " #" begins a comment
				return false
			}
		default:
			return false
		}
	}
	// Words that are no texts to YAML, or to the YAML 1.1 of other programs.
	words := []string{"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
	return text != "" && !strings.HasSuffix(text, " ") && !slices.Contains(words, strings.ToLower(text))
}
