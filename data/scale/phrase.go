package scale

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"layerpath/data/names"
)

// A phrase is a text that says a degree, in its parts: what commas, dashes and parentheses
// part.
type phrase struct {
	parts                  []part
	underWay, left, undone bool
	year                   int // the last that is named
}

type part struct {
	joint string // by which it is joined to the one before it: ", ", " (" or " "
	words []word
}

// A word is one of a part, or several that mean something together.
type word struct {
	text    string
	as      beside
	meaning meaning
	counts  bool // a degree's word that stands where one is meant
}

// longestPhrase is how many words a phrase for a degree has at most.
const longestPhrase = 7

// phraseOf takes a text apart.
func phraseOf(text string) phrase {
	p := phrase{parts: parts(text)}
	for i := range p.parts {
		p.parts[i].words = tell(single(p.parts[i].words))
		for _, word := range p.parts[i].words {
			p.underWay = p.underWay || word.as == asWay || word.meaning.marks&way != 0
			p.left = p.left || word.as == asLeft
			p.undone = p.undone || word.as == asUndone
			p.year = max(p.year, yearIn(word.text))
		}
	}
	p.place()
	if !p.says() {
		p.withoutSpaces()
	}
	if !p.says() {
		p.inside()
	}
	if !p.says() {
		p.trade()
	}
	return p
}

// parts splits a text at what parts a degree from its field and from all else.
func parts(text string) (all []part) {
	text = withFH(text)
	for _, dash := range []string{" - ", " – ", " — ", " / ", " | "} {
		text = strings.ReplaceAll(text, dash, ", ")
	}
	joint, from := "", 0
	end := func(at int, next string) {
		if words := strings.Fields(text[from:at]); len(words) > 0 {
			p := part{joint: joint}
			for _, text := range words {
				p.words = append(p.words, word{text: text})
			}
			all = append(all, p)
		}
		joint = next
	}
	for i, r := range text {
		next := ""
		switch r {
		case ',', ';', ':', '、', '，', '；', '：', '·', '•', '|', '\n', '—', '–':
			next = ", "
			if digitAt(text, i-1) && digitAt(text, i+1) {
				continue // a mark: 1,3
			}
		case '(', '[', '（', '"', '“', '„', '«':
			next = " ("
		case ')', ']', '）', '”', '»':
			next = " "
		default:
			continue
		}
		end(i, next)
		from = i + len(string(r))
	}
	end(len(text), "")
	return all
}

// withFH puts (FH) behind the Diplom that it makes another degree of: "Diplom Informatik (FH)".
func withFH(text string) string {
	before, after, ok := strings.Cut(text, "(FH)")
	if !ok {
		return text
	}
	words := strings.Fields(before)
	for n := 2; n > 0; n-- {
		for i := 0; i+n <= len(words); i++ {
			if diplom := strings.Join(words[i:i+n], " ") + " FH"; isDiploma(diplom) {
				return strings.Join(slices.Concat(words[:i], []string{diplom}, words[i+n:]), " ") + after
			}
		}
	}
	return before + "FH" + after
}

func digitAt(text string, i int) bool {
	return i >= 0 && i < len(text) && '0' <= text[i] && text[i] <= '9'
}

// single takes apart words that are written as one: "BSc/MSc", "Diplom-Geologe", "B.Tech.CSE".
func single(all []word) (apart []word) {
	for _, one := range all {
		if _, ok := meaningOf(one.text); !ok {
			if pieces := pieces(one.text); len(pieces) > 1 {
				for _, text := range pieces {
					apart = append(apart, word{text: text})
				}
				continue
			}
		}
		apart = append(apart, one)
	}
	return apart
}

// pieces are the parts of a word of which the first or the last is a word for a degree.
func pieces(text string) []string {
	pieces := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("/-+&_", r) })
	if len(pieces) == 2 && yearIn(pieces[0]) > 0 {
		return pieces // 2024-present
	}
	if len(pieces) > 1 {
		for _, end := range []string{pieces[0], pieces[len(pieces)-1]} {
			if m, ok := meaningOf(end); ok && m.marks&alone == 0 && (len(end) > 2 || capital(end)) {
				return pieces
			}
		}
	}
	for at := len(text) - 2; at > 0; at-- {
		if text[at] != '.' {
			continue
		}
		if m, ok := meaningOf(text[:at]); ok && m.marks&alone == 0 && len(text)-at > 2 {
			return []string{text[:at+1], text[at+1:]}
		}
	}
	return nil
}

// tell finds out what words are for, the longest phrases first.
func tell(all []word) (told []word) {
	for i := 0; i < len(all); {
		n, one := longest(all[i:])
		told = append(told, one)
		i += n
	}
	return told
}

// longest gives the longest phrase that words begin with, and of how many words it is. One
// that means nothing is one word of a field.
func longest(all []word) (n int, one word) {
	for n = min(longestPhrase, len(all)); n > 0; n-- {
		text := joined(all[:n])
		key := names.Key(text)
		if m, ok := meaningOfKey(key); ok && !everyday(text, key) && !beginsWay(all, n-1) {
			return n, word{text: text, as: asDegree, meaning: m}
		}
		if m, ok := lookUp(key); ok && m.as != asDegree {
			return n, word{text: text, as: m.as, meaning: m}
		}
	}
	one = all[0]
	if number(one.text) || names.Key(one.text) == "" {
		one.as = asAside
	}
	return 1, one
}

// beginsWay says whether the last of several words begins what says that a degree is under
// way: "bachelor in progress".
func beginsWay(all []word, last int) bool {
	if last == 0 || last+1 == len(all) {
		return false
	}
	const enough = 2 * longestPhrase // words; what stands behind them says nothing of it, and would be looked at over and over
	n, one := longest(all[last:min(last+enough, len(all))])
	return n > 1 && one.as == asWay
}

// everyday says whether a word for a degree is an everyday word as it is written: "be", or two
// letters with a stroke between them, "A/B".
func everyday(text, key string) bool {
	return !capital(text) && strings.Contains(shouted, " "+key+" ") || len(key) == 2 && strings.Contains(text, "/")
}

func joined(all []word) string {
	texts := make([]string, len(all))
	for i, one := range all {
		texts[i] = one.text
	}
	return strings.Join(texts, " ")
}

func capital(text string) bool { return strings.ContainsFunc(text, unicode.IsUpper) }

// number says whether a word is a year, a mark, or another number.
func number(text string) bool {
	digits := false
	for _, r := range text {
		switch {
		case unicode.IsDigit(r):
			digits = true
		case !strings.ContainsRune(".,/%:-–'’+*~", r):
			return false
		}
	}
	return digits
}

// yearIn gives the last year that a word names: 2027 of "2023-2027", 0 of what is no year.
func yearIn(text string) (year int) {
	if !number(text) {
		return 0
	}
	for piece := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if n, err := strconv.Atoi(piece); err == nil && len(piece) == 4 && (piece[:2] == "19" || piece[:2] == "20") {
			year = max(year, n)
		}
	}
	return year
}

// place finds the words for degrees that stand where one is meant: at the front of a part,
// or at its end.
func (p *phrase) place() {
	for i := range p.parts {
		words := p.parts[i].words
		for j := range words {
			if words[j].as != asDegree || words[j].meaning.marks&alone != 0 && p.named() {
				continue
			}
			if words[j].meaning.level < Vocational && strings.Contains(names.Key(words[j].text), "school") && j+1 < len(words) && words[j+1].as == asField {
				continue // a primary school teacher
			}
			words[j].counts = !named(words[:j]) || joins(words[j-1]) || !named(words[j+1:]) && (len(names.Key(words[j].text)) > 2 || capital(words[j].text))
		}
	}
	p.subjects()
}

// joins says whether a word joins two degrees.
func joins(one word) bool {
	return slices.Contains([]string{"and", "plus", "then", "und", "et", "y", "e", "og", "och", "i", "и", "та"}, names.Key(one.text)) || one.text == "+" || one.text == "&"
}

// subjects makes fields of the words that are subjects, too, where another word says a degree.
func (p *phrase) subjects() {
	said := func(one word) bool { return one.counts && one.meaning.marks&subject == 0 }
	if !slices.ContainsFunc(p.parts, func(one part) bool { return slices.ContainsFunc(one.words, said) }) {
		return
	}
	for _, one := range p.parts {
		for j := range one.words {
			if one.words[j].meaning.marks&subject != 0 {
				one.words[j].as, one.words[j].counts = asField, false
			}
		}
	}
}

// named says whether words say anything that isn't known to stand beside a degree.
func named(all []word) bool {
	return slices.ContainsFunc(all, func(one word) bool {
		return one.as == asField || one.as == asSchool || one.as == asDegree && !one.counts
	})
}

func (p *phrase) named() bool {
	return slices.ContainsFunc(p.parts, func(one part) bool {
		return slices.ContainsFunc(one.words, func(one word) bool { return one.as == asField || one.as == asSchool })
	})
}

// says says whether the phrase says a degree.
func (p *phrase) says() bool {
	return slices.ContainsFunc(p.parts, func(one part) bool { return one.says() })
}

func (p part) says() bool {
	return slices.ContainsFunc(p.words, func(one word) bool { return one.counts })
}

// inside takes a degree in the midst of a part: "Physics BSc Leeds".
func (p *phrase) inside() {
	for i := range p.parts {
		for j := range p.parts[i].words {
			if one := &p.parts[i].words[j]; one.as == asDegree && one.meaning.marks&alone == 0 && one.meaning.level >= Vocational && len(names.Key(one.text)) > 2 {
				one.counts = true
				return
			}
		}
	}
}

// trade takes whoever says a trade for somebody who has learned it.
func (p *phrase) trade() {
	for i := range p.parts {
		words := p.parts[i].words
		if n := len(words); n > 0 && words[n-1].meaning.marks&trade != 0 {
			p.parts[i].words = append(words[:n:n], word{as: asDegree, meaning: meaning{as: asDegree, level: Vocational}, counts: true})
			return
		}
	}
}
