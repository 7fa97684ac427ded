package studies

import (
	"slices"
	"strings"
	"unicode"

	"layerpath/data/names"
)

// A phrase is what a text says of a field, in the lemmas of English words and without those
// that carry no meaning. The word at head is what it is about: the last of "clinical
// psychology", the first of "psicología clínica" and of "history of art".
type phrase struct {
	lemmas []string
	head   int
	first  bool // the head stands in front, as in Spanish
}

// mostWords is how many words a field's name has at most: more are a sentence.
const mostWords = 8

// read makes the phrase of a text; ok is false where it has no word, too many, or a word
// that denies what it says.
func (x *Index) read(text string) (p phrase, ok bool) {
	headFirst, bound := false, false
	for _, word := range tokens(text) {
		is, romance := jointOf(word)
		headFirst = headFirst || romance
		switch {
		case is == denies, is == binds && len(p.lemmas) == 0 && !romance:
			return phrase{}, false
		case is == cuts && len(p.lemmas) > 0:
			return p, true
		case is == binds && len(p.lemmas) > 0 && !bound && !headFirst:
			bound, p.head = true, len(p.lemmas)-1
		}
		if is != none {
			continue
		}
		says := x.says(word)
		headFirst = headFirst || says.romance || endsFrench(word) || len(p.lemmas) == 0 && !bound && !says.german && endsRomance(word)
		p.lemmas = append(p.lemmas, says.lemmas...)
		if !bound {
			p.head = len(p.lemmas) - 1
		}
	}
	if headFirst {
		p.head, p.first = 0, true
	}
	return p, len(p.lemmas) > 0 && len(p.lemmas) <= mostWords
}

// tokens are the keys of the words of a text. What an apostrophe joins in front is a word of
// its own: "d'informatique".
func tokens(text string) (keys []string) {
	for _, word := range strings.FieldsFunc(text, parts) {
		for _, at := range []string{"'", "’"} {
			if before, after, ok := strings.Cut(word, at); ok && len([]rune(after)) > 2 {
				keys, word = append(keys, names.Key(before)), after
			}
		}
		if key := names.Key(word); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}

func parts(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("-–/,;:()|+", r) }

// says gives what a word says. A German compound is two: "Medienwissenschaft".
func (x *Index) says(key string) said {
	if s, ok := x.met[key]; ok {
		return s
	}
	s, ok := foreignWords().look(key)
	if !ok {
		s.lemmas = []string{lemmaOf(key)}
		if x.full && x.vocabulary[s.lemmas[0]] && endsEnglish(key) {
			s.lemmas[0] = "?" + key // a slip of typing, for which a name is offered
		} else if lemmas, ok := x.compound(key); ok && !x.vocabulary[s.lemmas[0]] {
			s = said{lemmas: lemmas, german: true}
		}
	}
	return s
}

// endsEnglish says whether a word ends as English ones do, which are met in the catalogue as
// they are spelt, or are misspelt: "psycology".
func endsEnglish(key string) bool {
	for _, end := range []string{"ing", "ics", "y", "ion", "ness", "ment"} {
		if strings.HasSuffix(key, end) {
			return true
		}
	}
	return false
}

// compound parts a German word whose end and beginning both are words that are known.
func (x *Index) compound(key string) (lemmas []string, ok bool) {
	for _, end := range ends() {
		begin, ok := strings.CutSuffix(key, end)
		if !ok || len(begin) < 3 {
			continue
		}
		for _, link := range []string{"", "s", "en", "n", "es", "e"} {
			cut, ok := strings.CutSuffix(begin, link)
			if !ok || len(cut) < 3 {
				continue
			}
			if first, ok := x.known(cut); ok {
				last, _ := x.known(end)
				return append(slices.Clone(first), last...), true
			}
		}
	}
	return nil, false
}

// ends are the words that German compounds of fields end in, by their keys, the longer first.
func ends() []string {
	return []string{
		"ingenieurwesen", "wissenschaften", "wissenschaft", "technologie", "management", "informatik", "kommunikation", "psychologie", "mathematik", "soziologie", "linguistik",
		"philosophie", "geographie", "geografie", "geschichte", "gestaltung", "verwaltung", "wirtschaft", "okonomie", "padagogik", "biologie", "technik", "medizin", "planung",
		"didaktik", "chemie", "physik", "pflege", "politik", "design", "handel", "recht", "kunst", "bau", "ethik", "okologie", "statistik",
	}
}

// known gives what a word says that is known: one of the dictionary, or of the catalogue.
func (x *Index) known(key string) ([]string, bool) {
	if s, ok := foreignWords().look(key); ok {
		return s.lemmas, true
	}
	lemma := lemmaOf(key)
	return []string{lemma}, x.vocabulary[lemma]
}

// endsRomance says whether a word ends as English and German ones don't: "física", "diseño",
// "physique".
func endsRomance(key string) bool {
	switch key {
	case "media", "data", "drama", "cinema", "opera", "video", "audio", "studio", "radio", "photo", "auto", "euro", "bio", "geo", "agro", "eco", "micro", "neuro", "china",
		"africa", "asia", "america", "india", "russia", "multimedia", "social", "yoga", "thema", "antique", "unique", "technique", "boutique":
		return false
	}
	for _, end := range []string{"a", "o", "as", "os", "cao", "cion", "zione", "que", "ques", "ie", "ies"} {
		if strings.HasSuffix(key, end) {
			return !strings.HasSuffix(key, "ies") || !strings.HasSuffix(key, "dies")
		}
	}
	return false
}

// endsFrench says whether a word ends as only French adjectives do, which stand behind what they
// tell of: "communication politique".
func endsFrench(key string) bool {
	if key == "technique" || key == "unique" || key == "antique" {
		return false
	}
	for _, end := range []string{"ique", "iques", "iaire", "aires", "ielle", "elles", "iere", "ienne"} {
		if strings.HasSuffix(key, end) {
			return true
		}
	}
	return false
}

// runs gives the stretches of a phrase that have its head, the longest first, and of two
// equally long ones that which ends later.
func (p phrase) runs() (all [][]string) {
	for size := len(p.lemmas); size > 0; size-- {
		for begin := min(p.head, len(p.lemmas)-size); begin >= 0 && begin+size > p.head; begin-- {
			all = append(all, p.lemmas[begin:begin+size])
		}
	}
	return all
}

// without gives the phrase without its head. What is left is about its own last word, or its
// first where the head stood in front.
func (p phrase) without() phrase {
	rest := phrase{slices.Delete(slices.Clone(p.lemmas), p.head, p.head+1), 0, p.first}
	if p.head > 0 {
		rest.head = p.head - 1
	}
	return rest
}

// key is what two phrases share that say the same in another order: "history of art" and
// "art history", "ingeniería eléctrica" and "electrical engineering".
func key(lemmas []string) string {
	sorted := slices.Sorted(slices.Values(lemmas))
	return strings.Join(slices.Compact(sorted), " ")
}
