package scale

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"layerpath/data/names"
)

// diploma gives the highest degree of a phrase, with its field.
func (p *phrase) diploma() (best Diploma, ok bool) {
	best.Level = UnsaidDegree
	at, behind := -1, ""
	for i := range p.parts {
		words := p.parts[i].words
		for j, one := range words {
			if !one.counts {
				continue
			}
			m, own := one.meaning, fieldOf(words, j)
			if isMaster(one) && isTrade(words[j+1:]) {
				m = meaning{level: Vocational} // a master electrician
			}
			if m.level > best.Level || m.level == best.Level && best.Field == "" {
				best.Level, best.Field, at = m.level, own, i
				if m.field != "" {
					behind = m.field
				}
			}
		}
	}
	if at < 0 {
		return best, false
	}
	if best.Field == "" && behind == "" && at > 0 && p.parts[at].joint == " (" {
		best.Field = p.parts[at-1].field() // of BSc Mathematics (MSci)
	}
	best.Field = p.fieldAround(at, best.Field, behind)
	if best.Field == "" {
		best.Field = behind
	}
	return best, true
}

// field gives the field by the first degree of a part.
func (p part) field() string {
	at := slices.IndexFunc(p.words, func(one word) bool { return one.counts })
	if at < 0 {
		return ""
	}
	return fieldOf(p.words, at)
}

// isMaster says whether a degree's word is a master's of a trade, where a trade is behind it.
func isMaster(one word) bool {
	return slices.Contains([]string{"master", "masters"}, names.Key(one.text))
}

// isTrade says whether words end in a trade: "electrician", "industrial electrician".
func isTrade(all []word) bool { return len(all) > 0 && all[len(all)-1].meaning.marks&trade != 0 }

// fieldOf gives the field that stands by the j-th word of a part: behind it, up to the next
// degree, else before it.
func fieldOf(words []word, j int) string {
	end := j + 1
	for end < len(words) && !words[end].counts {
		end++
	}
	if field := fieldIn(words[j+1 : end]); field != "" {
		if words[j].meaning.marks&subject != 0 {
			return subjectOf(words[j].text) + " " + joined(words[j+1:end])
		}
		return field
	}
	from := j
	for from > 0 && !words[from-1].counts {
		from--
	}
	return fieldIn(words[from:j])
}

// subjectOf gives the subject of somebody who is called by it.
func subjectOf(text string) string {
	key := names.Key(text)
	switch {
	case strings.HasPrefix(key, "ingenier"):
		return "ingeniería"
	case strings.HasPrefix(key, "engenhe"):
		return "engenharia"
	}
	return text
}

// fieldAround adds to a field what stands in the parts around: the field itself where its own
// part has none, and what narrows it. A degree whose word has a field takes none from behind
// a comma, where its school or its town may stand.
func (p *phrase) fieldAround(at int, field, behind string) string {
	first := at + 1
	if field == "" {
		first = 0
	}
	for i, part := range p.parts {
		if i < first || i == at || part.says() || behind != "" && i > at && part.joint == ", " {
			continue
		}
		more := fieldIn(part.words)
		switch {
		case more == "" || schooled(part.words):
		case field == "":
			field = more
		case part.joint == " (":
			field += " (" + more + ")"
		default:
			field += part.joint + more
		}
	}
	return field
}

// schooled says whether words name a school.
func schooled(all []word) bool {
	return slices.ContainsFunc(all, func(one word) bool { return one.as == asSchool || one.as == asFrom })
}

// fieldIn gives the field in words, without schools and places, and without what stands
// before and behind it.
func fieldIn(all []word) string {
	all = slices.Clone(withoutSchool(all))
	all = slices.DeleteFunc(all, func(one word) bool { return slices.Contains([]beside{asAside, asWay, asLeft}, one.as) })
	all = withoutPlace(all)
	of := false
	for len(all) > 0 && (all[0].as == asLink || joins(all[0])) {
		of, all = of || !slices.Contains([]string{"in", "en"}, strings.ToLower(all[0].text)), all[1:]
	}
	for len(all) > 0 && (all[len(all)-1].as == asLink || joins(all[len(all)-1])) {
		all = all[:len(all)-1]
	}
	if in := slices.IndexFunc(all, func(one word) bool { return strings.EqualFold(one.text, "in") }); of && in > 0 {
		all = all[in+1:] // a bachelor of something in what it is about
	}
	return withoutArticle(joined(all))
}

// withoutSchool cuts the school off that stands behind a field.
func withoutSchool(all []word) []word {
	for i, one := range all {
		last := i == len(all)-1
		switch {
		case one.as == asFrom:
			return all[:i]
		case one.as != asSchool || !last && all[i+1].as == asField && i > 0 && !strings.HasPrefix(names.Key(one.text), "univ"):
		case last && i > 0 && all[i-1].as == asField:
			return all[:i-1] // Stanford University
		default:
			return all[:i]
		}
	}
	return all
}

// withoutPlace cuts the country off that stands at the end: "in Germany", but the history of
// one is a field.
func withoutPlace(all []word) []word {
	n := len(all)
	if n == 0 || all[n-1].as != asPlace {
		return all
	}
	if n > 2 && all[n-2].as == asLink && !strings.EqualFold(all[n-2].text, "in") {
		return all
	}
	return all[:n-1]
}

// withoutArticle cuts the article off that French and Italian write as one word with what is
// behind it: "d'informatique".
func withoutArticle(text string) string {
	for _, mark := range []string{"'", "’"} {
		if article, rest, ok := strings.Cut(text, mark); ok && slices.Contains([]string{"d", "l", "dell", "nell", "all", "sull"}, strings.ToLower(article)) {
			return rest
		}
	}
	return text
}

// withoutSpaces looks for degrees in words of scripts that write none between them:
// "计算机本科", "工学修士", "컴퓨터공학사".
func (p *phrase) withoutSpaces() {
	for i := range p.parts {
		words := p.parts[i].words
		for j := range words {
			if !strings.ContainsFunc(words[j].text, eastAsian) {
				continue
			}
			if before, m, after, ok := cutDegree(words[j].text); ok {
				pieces := []word{piece(before), {as: asDegree, meaning: m, counts: true}, piece(after)}
				for _, piece := range pieces {
					p.underWay, p.left = p.underWay || piece.as == asWay, p.left || piece.as == asLeft
				}
				p.parts[i].words = slices.Replace(slices.Clone(words), j, j+1, pieces...)
				return
			}
		}
	}
}

func eastAsian(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// longestEastAsian is how many letters the longest key has that isn't written with spaces.
const longestEastAsian = 18

// cutDegree finds the longest word for a degree in a text, of two letters or more. The keys
// of its letters are made once, and joined.
func cutDegree(text string) (before string, m meaning, after string, ok bool) {
	letters := []rune(norm.NFC.String(text))
	keys := make([]string, len(letters))
	for i, letter := range letters {
		keys[i] = names.Key(string(letter))
	}
	for n := min(len(letters)-1, longestEastAsian); n > 1; n-- {
		for i := len(letters) - n; i >= 0; i-- {
			if !eastAsian(letters[i]) {
				continue
			}
			if m, ok := meaningOfKey(strings.Join(keys[i:i+n], "")); ok && m.marks&alone == 0 {
				return string(letters[:i]), m, string(letters[i+n:]), true
			}
		}
	}
	return "", m, "", false
}

// piece is what stands before or behind a degree in one word with it.
func piece(text string) word {
	for _, edge := range []string{"的", "の", "号", "课程", "課程", "専攻", "专业", "專業", "전공", "毕业", "畢業", "卒業", "修了", "卒", "졸업", "学位", "學位", "学历", "학위"} {
		text = strings.TrimSuffix(strings.TrimPrefix(text, edge), edge)
	}
	one := word{text: text, as: asField}
	if m, ok := lookUp(names.Key(text)); ok && m.as != asDegree {
		one.as = m.as
	} else if text == "" {
		one.as = asAside
	}
	return one
}
