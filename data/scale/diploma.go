package scale

import (
	"strings"
	"unicode/utf8"
)

// A Diploma is what a text says of a degree: "MSc Data Science", "Economics, BA (Hons) 2019",
// "3rd year of B.Tech".
type Diploma struct {
	Level    Degree
	Field    string // of study, as it was said, else that behind the degree's word, in English; empty where neither says one
	UnderWay bool   // and not finished
	Year     int    // in which one under way is done, 0 where it wasn't said
}

// ReadDegree reads a level as people say it: its word, or another word of the world for it,
// compared as names are: "Ph.D.", "high school", "BSc degree", "本科". Where a text says more
// ("BSc Computer Science"), [ReadDiploma] reads it.
func ReadDegree(text string) (Degree, bool) {
	if level, ok := ParseDegree(text); ok {
		return level, true
	}
	m, ok := meaningOf(text)
	return m.level, ok
}

// ReadDiploma reads a degree with what people write around it: the field, before or behind
// it; honours, marks, years, places and schools, which are left aside; and that it is under
// way. Of several degrees in one text it is the highest, and of one that was left unfinished what
// it builds on ("high school dropout": none). A text without a word for a degree is not read.
// Whether the field is one is the catalogue's to say.
func ReadDiploma(text string) (Diploma, bool) {
	if level, ok := ParseDegree(text); ok {
		return Diploma{Level: level}, true
	}
	if strings.TrimSpace(text) == "" || isLong(text) {
		return Diploma{}, false
	}
	if m, ok := meaningOf(text); ok {
		return Diploma{Level: m.level, Field: m.field, UnderWay: m.marks&way != 0}, true
	}
	p := phraseOf(text)
	if p.undone {
		return Diploma{Level: NoDegree}, false
	}
	d, ok := p.diploma()
	if !ok {
		return Diploma{Level: NoDegree}, false
	}
	switch {
	case p.left:
		d = d.base()
	case p.underWay:
		d.UnderWay, d.Year = true, p.year
	}
	if d.Level < Vocational {
		d.Field = "" // schools teach everything
	}
	return d, true
}

// mostLetters bounds a text that is read: an answer that is longer is none, and to look for
// a degree in one takes long.
const mostLetters = 200

func isLong(text string) bool {
	return len(text) > mostLetters && utf8.RuneCountInString(text) > mostLetters
}

// base is what a degree builds on, which is left to whoever left it unfinished.
func (d Diploma) base() Diploma {
	switch {
	case d.Level >= Master:
		d.Level--
		return d
	case d.Level > Secondary:
		return Diploma{Level: Secondary}
	}
	return Diploma{Level: NoDegree}
}

// CutDegree gives the level and the field of a text that says both.
func CutDegree(text string) (level Degree, field string, ok bool) {
	d, ok := ReadDiploma(text)
	return d.Level, d.Field, ok && d.Field != ""
}
