package profiles

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"layerpath/data/scale"
)

// A reference reads a line of JSON Lines by the letter of RFC 8259 and of the profile,
// with none of the code or the libraries that the package uses: slow, plain, strict. What
// the decoder says of a line has to be what it says.
type reference struct {
	text  string
	nodes int
	notes []Note
}

// referenceDepth is how deep the values of a file may be nested.
const referenceDepth = 50

var errReference = errors.New("no profile")

// referenceJSON reads a line, or refuses it.
func referenceJSON(line string) (v any, err error) {
	defer func() {
		if r := recover(); r != nil && r != any(errReference) {
			panic(r)
		} else if r != nil {
			err = errReference
		}
	}()
	line = strings.TrimPrefix(line, "\ufeff")
	if len(line) > MaxSize || !utf8.ValidString(line) || strings.ContainsRune(line, 0) {
		return nil, errReference
	}
	r := &reference{text: line}
	v = r.value(1)
	r.space()
	r.require(r.text == "")
	return v, nil
}

func (r *reference) require(ok bool) {
	if !ok {
		panic(errReference)
	}
}

func (r *reference) space() { r.text = strings.TrimLeft(r.text, " \t\r\n") }

func (r *reference) take(prefix string) bool {
	r.space()
	rest, ok := strings.CutPrefix(r.text, prefix)
	r.text = rest
	return ok
}

type pair struct {
	key   string
	value any
}

type number string

// value reads a value: nil, a string, a number, true and false as texts, a list, or
// pairs, whose keys may stand twice here.
func (r *reference) value(depth int) any {
	r.nodes++
	r.require(r.nodes <= maxValues && depth <= referenceDepth)
	switch {
	case r.take("null"):
		return nil
	case r.take("true"):
		return number("true")
	case r.take("false"):
		return number("false")
	case r.take(`"`):
		return r.quoted()
	case r.take("["):
		list := []any{}
		for more := !r.take("]"); more; {
			list = append(list, r.value(depth+1))
			more = r.take(",")
			r.require(more || r.take("]"))
		}
		return list
	case r.take("{"):
		pairs := []pair{}
		for more := !r.take("}"); more; {
			r.nodes++
			r.require(r.take(`"`))
			key := r.quoted()
			r.require(depth+1 <= referenceDepth && r.take(":"))
			pairs = append(pairs, pair{key, r.value(depth + 1)})
			more = r.take(",")
			r.require(more || r.take("}"))
		}
		return pairs
	}
	return r.number()
}

func (r *reference) quoted() string {
	var b strings.Builder
	for {
		r.require(r.text != "" && r.text[0] >= ' ')
		c, size := utf8.DecodeRuneInString(r.text)
		r.text = r.text[size:]
		switch c {
		case '"':
			return b.String()
		case '\\':
			b.WriteRune(r.escape())
		default:
			b.WriteRune(c)
		}
	}
}

func (r *reference) escape() rune {
	r.require(r.text != "")
	c := r.text[0]
	r.text = r.text[1:]
	if at := strings.IndexByte(`"\/bfnrt`, c); at >= 0 {
		return rune("\"\\/\b\f\n\r\t"[at])
	}
	r.require(c == 'u')
	unit := r.hex()
	if !utf16.IsSurrogate(unit) {
		return unit
	}
	rest, ok := strings.CutPrefix(r.text, `\u`)
	r.require(ok)
	r.text = rest
	whole := utf16.DecodeRune(unit, r.hex())
	r.require(whole != utf8.RuneError)
	return whole
}

func (r *reference) hex() (unit rune) {
	r.require(len(r.text) >= 4)
	for _, c := range strings.ToLower(r.text[:4]) {
		at := strings.IndexRune("0123456789abcdef", c)
		r.require(at >= 0)
		unit = unit<<4 | rune(at)
	}
	r.text = r.text[4:]
	return unit
}

func (r *reference) number() number {
	start := r.text
	digits := func() {
		n := 0
		for n < len(r.text) && '0' <= r.text[n] && r.text[n] <= '9' {
			n++
		}
		r.require(n > 0)
		r.text = r.text[n:]
	}
	r.text = strings.TrimPrefix(r.text, "-")
	if !strings.HasPrefix(r.text, "0") {
		digits()
	} else {
		r.text = r.text[1:]
	}
	if strings.HasPrefix(r.text, ".") {
		r.text = r.text[1:]
		digits()
	}
	if r.text != "" && (r.text[0] == 'e' || r.text[0] == 'E') {
		r.text = r.text[1:]
		if r.text != "" && (r.text[0] == '+' || r.text[0] == '-') {
			r.text = r.text[1:]
		}
		digits()
	}
	return number(start[:len(start)-len(r.text)])
}

// referenceProfile reads the profile of a line, or refuses it.
func referenceProfile(line string) (p Profile, err error) {
	v, err := referenceJSON(line)
	if err != nil {
		return p, err
	}
	defer func() {
		if r := recover(); r != nil && r != any(errReference) {
			panic(r)
		} else if r != nil {
			p, err = Profile{}, errReference
		}
	}()
	r := &reference{}
	pairs, ok := r.unwrap(v).([]pair)
	r.require(ok)
	said := r.keys(pairs, true, []string{"id", "name", "profession", "degree", "degrees", "skills", "interests", "riasec", "aim", "limits"})
	r.require(blankValue(said["degree"]) || blankValue(said["degrees"]))
	p.ID, p.Name, p.Profession.Text = r.name("id", said["id"]), r.name("name", said["name"]), r.open("profession", said["profession"])
	_, several := said["degree"].([]any)
	r.require(!several || blankValue(said["degree"]))
	for _, d := range append(r.several(r.degrees(said["degrees"])), r.one(said["degree"])...) {
		p.Degrees = append(p.Degrees, r.degree(d)...)
	}
	for _, s := range r.several(said["skills"]) {
		p.Skills = append(p.Skills, r.skill(s)...)
	}
	for _, in := range r.several(said["interests"]) {
		if text := r.open("interest", in); text != "" {
			p.Interests = append(p.Interests, Name{Text: text})
		}
	}
	if !unsaidValue(said["riasec"]) {
		p.RIASEC, ok = scale.ParseCode(r.plain(said["riasec"]))
		r.require(ok)
	}
	switch aim := strings.ToLower(r.plain(said["aim"])); aim {
	case "stay", "move":
		p.Aim = Aim(aim)
	default:
		r.meaningless("aim", aim, said["aim"])
	}
	if !unsaidValue(said["limits"]) {
		p.Limits = r.limits(said["limits"])
	}
	p.Notes = r.notes
	return p, nil
}

// unwrap finds the profile in a report or a plan, and refuses the rest of what layerpath
// writes.
func (r *reference) unwrap(v any) any {
	pairs, ok := v.([]pair)
	form := textOf(pairs, "schema")
	switch {
	case !ok:
		return v
	case form == "layerpath/report/v1", form == "layerpath/plan/v1":
		return first(pairs, "profile")
	}
	_, calls := said(pairs, "closeCalls")
	r.require(!strings.HasPrefix(form, "layerpath/") && (!calls || blankValue(first(pairs, "layers"))))
	return v
}

func said(pairs []pair, key string) (any, bool) {
	for _, kv := range pairs {
		if kv.key == key {
			return kv.value, true
		}
	}
	return nil, false
}

func first(pairs []pair, key string) any {
	v, _ := said(pairs, key)
	return v
}

// textOf is the text, or the number, of a key.
func textOf(v any, key string) string {
	pairs, _ := v.([]pair)
	switch v := first(pairs, key).(type) {
	case string:
		return v
	case number:
		return string(v)
	}
	return ""
}

// keys gives the values of known keys. Others are noted, where they are far from all that
// are listed and may be there.
func (r *reference) keys(pairs []pair, aside bool, listed []string, quiet ...string) map[string]any {
	said, known := map[string]any{}, append(append([]string(nil), listed...), quiet...)
	for _, kv := range pairs {
		if !slices.Contains(known, kv.key) {
			r.require(aside)
			for _, key := range listed {
				r.require(!near(kv.key, key))
			}
			if n := (Note{KeyNote, cut(kv.key), 0}); !slices.Contains(r.notes, n) {
				r.notes = append(r.notes, n)
			}
			continue
		}
		_, twice := said[kv.key]
		r.require(!twice)
		said[kv.key] = kv.value
	}
	return said
}

// near says whether a key is a slip away from another: one edit in three bytes and in two
// letters, one in any case, and of a short one nothing but case.
func near(text, key string) bool {
	text = strings.TrimSpace(text)
	if len(key) < 4 {
		return strings.EqualFold(text, key)
	}
	a, b := []rune(strings.ToLower(text)), []rune(key)
	most := max(1, min(len(text)/3, utf8.RuneCountInString(text)/2))
	if len(a) > len(b)+most {
		return false
	}
	apart := make([][]int, len(a)+1)
	for i := range apart {
		apart[i] = make([]int, len(b)+1)
		for j := range apart[i] {
			if i == 0 || j == 0 {
				apart[i][j] = i + j
				continue
			}
			same := 1
			if a[i-1] == b[j-1] {
				same = 0
			}
			apart[i][j] = min(apart[i-1][j]+1, apart[i][j-1]+1, apart[i-1][j-1]+same)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				apart[i][j] = min(apart[i][j], apart[i-2][j-2]+1)
			}
		}
	}
	return apart[len(a)][len(b)] <= most
}

// cut gives the beginning of a text.
func cut(text string) string {
	if runes := []rune(text); len(runes) > 60 {
		return string(runes[:59]) + "…"
	}
	return text
}

// unsaidValue says whether a value is null, or an empty text.
func unsaidValue(v any) bool {
	text, ok := v.(string)
	return v == nil || ok && strings.TrimSpace(text) == ""
}

func blankValue(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return strings.TrimSpace(v) == ""
	case []any:
		return len(v) == 0
	case []pair:
		return len(v) == 0
	}
	return false
}

// plain reads a text.
func (r *reference) plain(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case number:
		return string(v)
	}
	r.require(v == nil)
	return ""
}

// meaningless notes a value that means nothing where it stands.
func (r *reference) meaningless(key, text string, v any) {
	if text != "" {
		r.notes = append(r.notes, Note{ValueNote, key + ": " + cut(r.plain(v)), 0})
	}
}

func (r *reference) limits(v any) (l Limits) {
	pairs, ok := v.([]pair)
	r.require(ok)
	said := r.keys(pairs, true, []string{"noDegree", "noCoding", "hoursPerWeek", "months"})
	for _, kv := range pairs {
		switch kv.key {
		case "noDegree":
			l.NoDegree = r.yes(kv.key, said[kv.key])
		case "noCoding":
			l.NoCoding = r.yes(kv.key, said[kv.key])
		case "hoursPerWeek":
			l.HoursPerWeek = r.whole(kv.key, said[kv.key], 1, 168)
		case "months":
			l.Months = r.whole(kv.key, said[kv.key], 1, 1200)
		}
	}
	return l
}

func (r *reference) yes(key string, v any) bool {
	switch text := strings.ToLower(r.plain(v)); text {
	case "true", "yes":
		return true
	case "false", "no":
		return false
	default:
		r.meaningless(key, text, v)
		return false
	}
}

// progress is 1 for what means under way, 2 for finished, and 0 for the rest.
func (r *reference) progress(text string) int {
	text = strings.ToLower(strings.NewReplacer("-", " ", "_", " ").Replace(text))
	for strings.Contains(text, "  ") {
		text = strings.ReplaceAll(text, "  ", " ")
	}
	for i, words := range []string{"in progress,under way,underway,ongoing,studying,not finished", "finished,done,completed,complete,graduated"} {
		if slices.Contains(strings.Split(words, ","), strings.Trim(text, " ")) {
			return i + 1
		}
	}
	return 0
}

// whole reads a whole number in its plain digits.
func (r *reference) whole(key string, v any, least, most int) int {
	text := r.plain(v)
	for n := least; n <= most; n++ {
		if fmt.Sprint(n) == text {
			return n
		}
	}
	r.meaningless(key, text, v)
	return 0
}

// isYear says whether a text is a year from 1900 to 2200.
func (r *reference) isYear(text string) bool {
	return len(text) == 4 && strings.Trim(text, "0123456789") == "" && text >= "1900" && text <= "2200"
}

// short leaves out a text of more than 200 characters.
func (r *reference) short(what, text string) string {
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) <= 200 {
		return text
	}
	r.notes = append(r.notes, Note{TextNote, what + ": " + cut(text), 0})
	return ""
}

func (r *reference) name(what string, v any) string { return r.short(what, r.plain(v)) }

// open reads an open name: a text, or text and id.
func (r *reference) open(what string, v any) string {
	pairs, ok := v.([]pair)
	if !ok || blankValue(first(pairs, "text")) && blankValue(first(pairs, "id")) {
		return r.name(what, v)
	}
	said := r.keys(pairs, true, nil, "text", "id")
	return cmp.Or(r.name(what, said["text"]), r.name(what, said["id"]))
}

func (r *reference) single(v any) []any {
	if blankValue(v) {
		return nil
	}
	return []any{v}
}

// several reads a list of up to 1000, in which what is blank doesn't count, and what
// repeats an answer with another id doesn't either.
func (r *reference) several(v any) (said []any) {
	list, ok := v.([]any)
	if _, mapping := v.([]pair); !ok && mapping {
		r.require(false)
	} else if !ok {
		for _, text := range SplitList(r.plain(v)) {
			list = append(list, text)
		}
	}
	var answer any
	var ids []string
	for _, item := range list {
		if unsaidValue(item) {
			continue
		}
		text, id := textOf(item, "text"), textOf(item, "id")
		same := text != "" && id != "" && len(ids) > 0 && !slices.Contains(ids, id)
		for _, key := range []string{"text", "level", "assumed", "unclear"} {
			same = same && textOf(item, key) == textOf(answer, key)
		}
		if same {
			ids = append(ids, id)
			continue
		}
		if answer, ids = item, nil; text != "" && id != "" {
			ids = []string{id}
		}
		said = append(said, item)
	}
	r.require(len(said) <= 1000)
	return said
}

// degrees takes a text apart that says several.
func (r *reference) degrees(v any) any {
	var list []any
	switch v := v.(type) {
	case []pair:
		return v
	case []any:
		for _, item := range v {
			list = append(list, r.joined(item)...)
		}
		return list
	}
	texts := SplitDegrees(r.plain(v))
	for _, text := range texts {
		list = append(list, text)
	}
	return list
}

// joined takes an item of a list apart of which each part says a degree.
func (r *reference) joined(item any) []any {
	_, mapping := item.([]pair)
	_, list := item.([]any)
	if mapping || list || blankValue(item) {
		return []any{item}
	}
	var all []any
	for _, text := range SplitDegrees(r.plain(item)) {
		level, _ := cutLevel(text)
		if _, ok := scale.ReadDiploma(level); !ok {
			return []any{item}
		}
		all = append(all, text)
	}
	if len(all) < 2 {
		return []any{item}
	}
	return all
}

// one is what a single degree says, or the degrees of its text.
func (r *reference) one(v any) []any {
	_, isList := v.([]any)
	if list, ok := r.degrees(v).([]any); ok && !isList && len(list) > 1 {
		return list
	}
	return r.single(v)
}

func (r *reference) degree(v any) []Degree {
	d, level, field, expected, status := Degree{Level: scale.UnsaidDegree}, "", "", any(nil), false
	if pairs, ok := v.([]pair); ok {
		keys := []string{"level", "field", "status", "expected"}
		known := slices.ContainsFunc(keys, func(key string) bool { return !unsaidValue(first(pairs, key)) })
		said := r.keys(pairs, known, keys, "unclear")
		for _, kv := range pairs { // notes come in the order of the keys
			switch kv.key {
			case "field":
				field = r.open("field", said["field"])
			case "status":
				text := r.plain(said["status"])
				status = text != ""
				if d.InProgress = r.progress(text) == 1; r.progress(text) == 0 {
					r.meaningless("status", text, said["status"])
				}
			}
		}
		if level = r.plain(said["level"]); level == "" {
			level = r.plain(said["unclear"])
		}
		expected = said["expected"]
	} else {
		_, list := v.([]any)
		r.require(!list)
		before, after := cutLevel(r.plain(v))
		level = before
		parts := strings.Split(after, ":")
		last := len(parts) - 1
		if last > 0 && r.progress(parts[last-1]) == 1 && r.isYear(parts[last]) {
			status = true
			d.InProgress, d.Expected, last = true, int(parts[last][0]-'0')*1000+int(parts[last][1]-'0')*100+int(parts[last][2]-'0')*10+int(parts[last][3]-'0'), last-1
		} else if p := r.progress(parts[last]); p != 0 {
			d.InProgress, status = p == 1, true
		} else {
			last++
		}
		field = r.short("field", strings.Join(parts[:max(last, 0)], ":"))
	}
	level = r.short("degree", level)
	if known, ok := scale.ReadDiploma(level); ok {
		d.Level, field = known.Level, cmp.Or(field, known.Field)
		if known.UnderWay && !status {
			d.InProgress, d.Expected = true, known.Year
		}
	} else {
		d.Unclear = level
	}
	if year := r.whole("expected", expected, 1900, 2200); d.InProgress {
		d.Expected = cmp.Or(year, d.Expected)
	} else if year > 0 {
		r.meaningless("expected", "early", expected)
	}
	if d.Field.Text = field; d == (Degree{Level: scale.UnsaidDegree}) {
		return nil
	}
	return []Degree{d}
}

func (r *reference) skill(v any) []Skill {
	s := Skill{}
	pairs, ok := v.([]pair)
	if !ok {
		_, list := v.([]any)
		r.require(!list)
		s.Name.Text = r.plain(v)
		at := strings.LastIndex(s.Name.Text, ":")
		if level, ok := scale.ParseLevel(s.Name.Text[at+1:]); ok && at >= 0 && strings.TrimSpace(s.Name.Text[:at]) != "" {
			s.Name.Text, s.Level = strings.TrimSpace(s.Name.Text[:at]), level
		}
		s.Name.Text = r.short("skill", s.Name.Text)
	} else {
		names := []string{"name", "text", "id"}
		known := slices.ContainsFunc(names, func(key string) bool { return !unsaidValue(first(pairs, key)) })
		said := r.keys(pairs, known, []string{"name", "level"}, "text", "id", "assumed", "unclear")
		for _, key := range names {
			s.Name.Text = cmp.Or(s.Name.Text, r.name("skill", said[key])) // the others are looked at, too
		}
		r.require(known || !slices.ContainsFunc(pairs, func(kv pair) bool { return !blankValue(kv.value) }))
		r.plain(said["assumed"])
		level := said["level"]
		if textOf(pairs, "assumed") == "true" && textOf(pairs, "level") == "2" || unsaidValue(level) {
			level = said["unclear"]
		}
		if s.Level, ok = scale.ParseLevel(r.plain(level)); !ok {
			s.Level, s.Unclear = scale.Unsaid, r.name("level", level)
		}
	}
	if s.Name.Text == "" {
		return nil
	}
	return []Skill{s}
}
