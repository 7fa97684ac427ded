package profiles

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"layerpath/data/scale"
)

// ParseSkill reads NAME[:LEVEL], the way to say a skill in one text: on the command line,
// in a cell, in a file's list, in a question without a list. The tail after the last colon
// is a level only if it reads as one; else the whole is the name, "std::vector". Which
// names are known, only the catalogue knows: package recommend reads "python:9" as Python
// with a level that isn't understood. An empty text gives a skill without a name.
func ParseSkill(text string) Skill {
	text = strings.TrimSpace(text)
	if at := strings.LastIndexByte(text, ':'); at > 0 {
		level, ok := scale.ParseLevel(text[at+1:])
		if name := strings.TrimSpace(text[:at]); ok && name != "" {
			return Skill{Name: Name{Text: name}, Level: level}
		}
	}
	return Skill{Name: Name{Text: text}}
}

// ParseDegree reads LEVEL[:FIELD][:in-progress[:YEAR]], the way to say a degree in one text.
// The level ends at the first colon, and may say a field and a status itself, as
// [scale.ReadDiploma] reads them: "MSc Data Science". One that means none is Unclear, and one
// that is empty wasn't said; the field stays. What stands behind the last colons and doesn't
// read as a status is a part of the field. An empty text gives a degree that says nothing.
func ParseDegree(text string) Degree {
	level, rest := cutLevel(text)
	field, inProgress, expected := cutStatus(rest)
	d := Degree{Field: Name{Text: strings.TrimSpace(field)}, InProgress: inProgress, Expected: expected}
	d.read(level, 0, field != rest)
	return d
}

// cutLevel splits the level off a text, up to the first colon but that of a class of honours,
// "BSc Physics 2:1".
func cutLevel(text string) (level, rest string) {
	level, rest, _ = strings.Cut(text, ":")
	if strings.HasSuffix(level, " 2") && len(rest) > 0 && (rest[0] == '1' || rest[0] == '2') && (len(rest) == 1 || strings.IndexByte(" ,:)", rest[1]) >= 0) {
		if _, ok := scale.ReadDiploma(level); ok {
			class, after, _ := strings.Cut(rest, ":")
			return level + ":" + class, after
		}
	}
	return level, rest
}

// read takes into a degree what is written for its level, on a line. A field that was said
// apart stays, and so does how far the degree is, where that was.
func (d *Degree) read(text string, line int, statusSaid bool) {
	said, ok := scale.ReadDiploma(text)
	if !ok {
		d.Level, d.Unclear = scale.UnsaidDegree, strings.TrimSpace(text)
		return
	}
	d.Level = said.Level
	if d.Field.Text == "" && said.Field != "" {
		d.Field = Name{said.Field, line}
	}
	if said.UnderWay && !statusSaid {
		d.InProgress, d.Expected = true, said.Year
	}
}

// SplitDegrees separates degrees that are written in one text, as [SplitList] does, and at
// words between them as [scale.SplitDiplomas] does: "BSc Physics and MBA". Between commas what
// says no degree belongs to the one beside it: "Economics, BA", "BSc Physics, University of
// Leeds".
func SplitDegrees(text string) (degrees []string) {
	var beside []string
	for text != "" {
		item, rest := cutItem(text)
		if item != "" {
			beside = append(beside, splitJoined(item)...)
		}
		if end := text[len(text)-len(rest)-1]; rest == "" || end != ',' {
			degrees = append(degrees, joinDegrees(beside)...)
			beside = nil
		}
		text = rest
	}
	return degrees
}

// splitJoined separates degrees with a word between them. Behind a level's colon that word is
// the field's, unless each of them has a colon.
func splitJoined(item string) []string {
	if utf8.RuneCountInString(item) > MaxName {
		return []string{item} // which is no degree
	}
	all := scale.SplitDiplomas(item)
	_, rest := cutLevel(item)
	if rest != "" && slices.ContainsFunc(all, func(one string) bool { return !strings.Contains(one, ":") }) {
		return []string{item}
	}
	return all
}

// saysDegree says whether a text says a degree, and no field alone.
func saysDegree(text string) bool {
	level, _ := cutLevel(text)
	_, ok := scale.ReadDiploma(level)
	return ok
}

// joinDegrees puts what says no degree to the one before it, or, where the first item is
// none either, to the one behind it.
func joinDegrees(items []string) (degrees []string) {
	saysOne := func(item string) bool {
		_, ok := scale.ReadDiploma(item)
		return ok || strings.Contains(item, ":")
	}
	if len(items) < 2 || !slices.ContainsFunc(items, saysOne) {
		return items
	}
	behind := saysOne(items[0]) // what belongs to a degree stands behind it
	open := false               // the last one wants its degree yet
	for _, item := range items {
		says := saysOne(item)
		if len(degrees) > 0 && (open || behind && !says) {
			degrees[len(degrees)-1] += ", " + item
		} else {
			degrees = append(degrees, item)
		}
		open = !behind && !says
	}
	if last := len(degrees) - 1; open && last > 0 {
		degrees = append(degrees[:last-1], degrees[last-1]+", "+degrees[last])
	}
	return degrees
}

// DegreeText writes a degree such that [ParseDegree] reads the same: "bachelor:law",
// "bachelor:law:in-progress:2027". The level may be other words than the degree's own; a
// colon in it, at which the field would begin, is left out.
func DegreeText(level string, d Degree) string {
	text := strings.NewReplacer(": ", " ", ":", " ").Replace(level)
	if d.Field.Text != "" {
		text += ":" + d.Field.Text
	}
	switch _, status, _ := strings.Cut(text, ":"); {
	case d.InProgress && d.Expected > 0:
		text += ":in-progress:" + strconv.Itoa(d.Expected)
	case d.InProgress:
		text += ":in-progress"
	default:
		if rest, _, _ := cutStatus(status); rest != status {
			text += ":" + Finished // else the end of the field would be read as one
		}
	}
	return text
}

// AimWords are the words for the aims.
func AimWords() []string { return []string{string(Stay), string(Move)} }

// ParseAim reads an aim, in any case.
func ParseAim(text string) (Aim, bool) {
	aim := Aim(strings.ToLower(strings.TrimSpace(text)))
	return aim, aim == Stay || aim == Move
}

// skillLevel gives the level that a text means, or the text of one that means none.
func skillLevel(text string) (level scale.Level, unclear string) {
	if level, ok := scale.ParseLevel(text); ok {
		return level, ""
	}
	return scale.Unsaid, strings.TrimSpace(text)
}

// Shorten takes out of a profile that wasn't read from a file what no file may have, and
// notes it: texts that are too long to name anything.
func (p *Profile) Shorten() {
	p.Profession.Text = p.shorter("profession", p.Profession.Text)
	for i := range p.Degrees {
		p.Degrees[i].Field.Text = p.shorter("field", p.Degrees[i].Field.Text)
	}
	p.Skills = slices.DeleteFunc(p.Skills, func(s Skill) bool { return p.shorter("skill", s.Name.Text) == "" })
	p.Interests = slices.DeleteFunc(p.Interests, func(in Name) bool { return p.shorter("interest", in.Text) == "" })
}

// shorter gives a text that may name something, or none and a note.
func (p *Profile) shorter(what, text string) string {
	if utf8.RuneCountInString(text) <= MaxName {
		return text
	}
	p.Notes = append(p.Notes, Note{Kind: TextNote, Text: what + ": " + beginning(text)})
	return ""
}
