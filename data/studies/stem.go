package studies

import (
	"strings"

	"layerpath/data/names"
)

// Learned words come from Latin and Greek, and differ between the six languages in little
// but spelling: "psychology", "psicología", "Psychologie"; "production", "producción",
// "Produktion". A stem is what they have in common. It is made of a word's key in a fixed
// way, so what the catalogue says in English is met by the others without a list of them.
func stem(key string) string {
	if len(key) < shortWord {
		return key
	}
	s := changeEnding(spelt(key))
	if cut := strings.TrimRight(s, "aeious"); len(cut) >= 4 || len(cut) == 3 && s == cut+"s" {
		s = cut
	}
	if before, ok := strings.CutSuffix(s, "cienc"); ok && !strings.HasSuffix(before, "s") {
		s = before + "scienc"
	}
	return s
}

// shortWord is how long a word has to be to have a stem: shorter ones are acronyms, and words
// that are alike by accident.
const shortWord = 4

// spelt writes a word as it sounds: "ph" as f, "k" and "qu" as c, no consonant twice.
func spelt(key string) string {
	b := make([]byte, 0, len(key))
	for i := 0; i < len(key); i++ {
		c, next := key[i], byte(0)
		if i+1 < len(key) {
			next = key[i+1]
		}
		switch {
		case c == 'p' && next == 'h':
			c, i = 'f', i+1
		case c == 't' && next == 'h', c == 'c' && (next == 'h' || next == 'k'):
			i++
		case c == 'q' && next == 'u':
			c, i = 'c', i+1
		case (c == 'c' || c == 'k' || c == 'p') && next == 't':
			continue
		case c == 'k', c == 'z':
			c = 'c'
		case c == 'y':
			c = 'i'
		}
		if n := len(b); n == 0 || b[n-1] != c || c >= 0x80 || strings.IndexByte("aeiou", c) >= 0 {
			b = append(b, c)
		}
	}
	return string(b)
}

// changeEnding gives a word the ending that English has where another language, as [spelt]
// leaves it, has another: "producion" is production, "politisc" politic.
func changeEnding(word string) string {
	var cut string
	if len(word) < 5 {
		return word
	}
	switch word[len(word)-1] {
	case 'l':
		if cut = before(word, "cional", "tionel"); cut != "" {
			return cut + "tional"
		}
		if cut = before(word, "ical"); cut != "" {
			return cut + "ic"
		}
		cut = before(word, "el")
	case 'e', 'i', 's', 'x':
		if cut = before(word, "cionales", "cionais", "cionale", "cionali", "tionele", "tioneles"); cut != "" {
			return cut + "tional"
		}
		if cut = before(word, "ciones", "cioni", "cione", "coes", "tions"); cut != "" {
			return cut + "tion"
		}
		if cut = before(word, "isces", "isce", "icals", "icas", "icos", "ices", "ice", "ici", "ics"); cut != "" {
			return cut + "ic"
		}
		if cut = before(word, "aires", "aire"); cut != "" {
			return cut + "ar"
		}
		cut = before(word, "eles", "ele", "els", "ales", "ale", "ali", "ais", "aux")
	case 'n', 'o':
		if cut = before(word, "cion", "cao", "tionen"); cut != "" {
			return cut + "tion"
		}
		if cut = before(word, "iscen", "ico"); cut != "" {
			return cut + "ic"
		}
	case 'a', 'c', 'r':
		if cut = before(word, "ica", "iscer", "isc"); cut != "" {
			return cut + "ic"
		}
	}
	if cut != "" {
		return cut + "al"
	}
	return word
}

// before is what stands before the first of some endings that a word has, three letters at
// least; empty where it has none.
func before(word string, endings ...string) string {
	for _, e := range endings {
		if len(word) >= len(e)+3 && strings.HasSuffix(word, e) {
			return word[:len(word)-len(e)]
		}
	}
	return ""
}

// lemmaOf gives the stem by which an English word is known: words that say the same in the
// name of a field are one.
func lemmaOf(word string) string {
	key := names.Key(word)
	switch key {
	case "physical": // physics is another thing
		return "fisical"
	case "mechanic": // a person, and mechanics a science
		return "mechanic"
	case "financial", "finances":
		key = "finance"
	case "medical":
		key = "medicine"
	case "chemical":
		key = "chemistry"
	case "legal":
		key = "law"
	case "computing", "computation", "computers":
		key = "computer"
	case "environment":
		key = "environmental"
	case "agricultural":
		key = "agriculture"
	case "economy":
		key = "economics"
	case "culture":
		key = "cultural"
	case "theater":
		key = "theatre"
	case "networking":
		key = "network"
	case "accountancy":
		key = "accounting"
	}
	return stem(key)
}
