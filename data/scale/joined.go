package scale

import (
	"slices"
	"strings"

	"layerpath/data/names"
)

// mostJoints bounds the words that may part degrees in one text. Nobody has so many, and
// each is weighed by what stands before it and behind it.
const mostJoints = 8

// SplitDiplomas takes a text apart that joins degrees by a word: "BSc Physics and MBA",
// "Licenciatura en Derecho y Maestría en Finanzas". What joins two subjects stays, and so
// does a text of which it isn't sure: of "pursuing BSc and MSc" both may be under way. No
// text is refused; an empty one gives none, and one that is too long to be a degree itself.
func SplitDiplomas(text string) (diplomas []string) {
	if isLong(text) {
		return []string{text}
	}
	all, from := apart(strings.Fields(text)), 0
	if joints := len(slices.DeleteFunc(slices.Clone(all), func(one word) bool { return !joins(one) })); joints > mostJoints {
		return []string{text}
	}
	for i := 0; i < len(all); {
		n, one := longest(all[i:])
		if n == 1 && joins(one) && i > from && joinsDiplomas(all[from:i], all[i+1:]) {
			diplomas, from = append(diplomas, joined(all[from:i])), i+1
		}
		i += n
	}
	switch {
	case from > 0:
		return append(diplomas, joined(all[from:]))
	case text != "":
		return []string{text}
	}
	return nil
}

// apart takes words apart that are two degrees: "B.Tech+MBA".
func apart(texts []string) (all []word) {
	for _, text := range texts {
		at := strings.IndexAny(text, "+&")
		if at > 0 && isDiploma(text[:at]) && isDiploma(text[at+1:]) && !isDiploma(text) {
			all = append(all, word{text: text[:at]}, word{text: text[at : at+1]}, word{text: text[at+1:]})
			continue
		}
		all = append(all, word{text: text})
	}
	return all
}

func isDiploma(text string) bool {
	m, ok := meaningOf(text)
	return ok && m.marks&alone == 0
}

// joinsDiplomas says whether what stands before a word that joins is a degree, and what stands
// behind it another: each begins with its own, or each ends with it.
func joinsDiplomas(before, behind []word) bool {
	left, right := joined(before), joined(behind)
	if strings.Count(left, "(") != strings.Count(left, ")") {
		return false
	}
	if d, ok := ReadDiploma(left); !ok || d.Level < Secondary {
		return false
	}
	if _, ok := ReadDiploma(right); !ok {
		return false
	}
	l, r := phraseOf(left), phraseOf(right)
	first, next := l.parts[0].words, r.parts[0].words
	if l.left || first[0].as == asWay {
		return false // which may be said of both
	}
	next = next[min(opening(next), len(next)-1):]
	if ownWord(next[0]) {
		return true
	}
	last, end := l.parts[len(l.parts)-1].words, r.parts[0].words
	return first[0].as == asField && ownWord(last[len(last)-1]) && ownWord(end[len(end)-1])
}

// opening is how many words stand before a degree and say nothing of it: "currently pursuing
// an", "una".
func opening(all []word) int {
	n := slices.IndexFunc(all, func(one word) bool {
		article := slices.Contains([]string{"ein", "eine", "einen", "un", "una", "une", "um", "uma", "another", "later", "also"}, names.Key(one.text))
		return !article && !slices.Contains([]beside{asLink, asAside, asWay}, one.as)
	})
	return max(n, 0)
}

// ownWord says whether a word is a degree's and nothing else: no subject, and no kind of
// school that somebody has learned to teach in.
func ownWord(one word) bool {
	return one.as == asDegree && one.meaning.level >= Vocational && one.meaning.marks&(alone|subject) == 0 && !strings.HasPrefix(names.Key(one.text), "vocational")
}
