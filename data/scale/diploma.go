package scale

import (
	"strings"
	"sync"

	"layerpath/data/names"
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
	m, ok := theWords().meaningOf(text)
	return m.level, ok
}

// ReadDiploma reads a degree with what people write around it: the field, before or behind
// it; honours, marks, years, places and schools, which are left aside; and that it is under
// way. Of several degrees in one text it is the highest. What was never finished ("high school
// dropout") is none, and neither is a text without a word for a degree. Whether the field is
// one is the catalogue's to say.
func ReadDiploma(text string) (Diploma, bool) {
	if level, ok := ParseDegree(text); ok {
		return Diploma{Level: level}, true
	}
	if m, ok := theWords().meaningOf(text); ok {
		return Diploma{Level: m.level, Field: m.field}, true
	}
	p := theWords().phrase(text)
	if p.undone {
		return Diploma{Level: NoDegree}, false
	}
	d, ok := p.diploma()
	if !ok {
		return Diploma{Level: NoDegree}, false
	}
	if d.Level < Vocational {
		d.Field = "" // schools teach everything
	}
	if d.UnderWay = p.underWay; d.UnderWay {
		d.Year = p.year
	}
	return d, true
}

// CutDegree gives the level and the field of a text that says both.
func CutDegree(text string) (level Degree, field string, ok bool) {
	d, ok := ReadDiploma(text)
	return d.Level, d.Field, ok && d.Field != ""
}

// meaning is what a word for a degree means. One that means it alone is no degree in
// company: a school is one, a school of rock isn't. One that is a subject, too, is a part of
// the field: "ingeniería industrial".
type meaning struct {
	level   Degree
	field   string
	alone   bool
	subject bool
}

// words has what is known of words, by their keys.
type words struct {
	degrees map[string]meaning
	besides map[string]beside
	trades  map[string]bool
}

var (
	wordsOnce sync.Once
	allWords  words
)

// theWords makes the words ready at their first use.
func theWords() *words {
	wordsOnce.Do(func() {
		allWords = words{degrees: map[string]meaning{}, besides: besides(), trades: map[string]bool{}}
		for _, d := range degreeWords() {
			for word := range strings.SplitSeq(d.words, ", ") {
				allWords.degrees[names.Key(word)] = meaning{d.level, d.field, word[0] == '=', word[0] == '~'}
			}
		}
		for word := range strings.SplitSeq(tradesmen, ",") {
			allWords.trades[names.Key(word)] = true
		}
	})
	return &allWords
}

// meaningOf gives what a word or a phrase for a degree means.
func (w *words) meaningOf(text string) (meaning, bool) { return w.meaningOfKey(names.Key(text)) }

func (w *words) meaningOfKey(key string) (meaning, bool) {
	if m, ok := w.degrees[key]; ok && key != "" {
		return m, true
	}
	m, ok := w.degrees[strings.TrimSuffix(key, "degree")]
	return m, ok
}
