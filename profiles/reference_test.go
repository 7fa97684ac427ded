package profiles

import (
	"errors"
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
	pairs, ok := v.([]pair)
	r := &reference{}
	r.require(ok)
	said := r.keys(pairs, "id", "name", "profession", "degree", "degrees", "skills", "interests", "riasec")
	r.require(blankValue(said["degree"]) || blankValue(said["degrees"]))
	p.ID, p.Name, p.Profession.Text = r.name(said["id"]), r.name(said["name"]), r.name(said["profession"])
	_, several := said["degree"].([]any)
	r.require(!several || blankValue(said["degree"]))
	for _, d := range append(r.several(said["degrees"]), r.single(said["degree"])...) {
		p.Degrees = append(p.Degrees, r.degree(d)...)
	}
	for _, s := range r.several(said["skills"]) {
		p.Skills = append(p.Skills, r.skill(s)...)
	}
	for _, in := range r.several(said["interests"]) {
		p.Interests = append(p.Interests, Name{Text: r.name(in)})
	}
	if text := r.name(said["riasec"]); text != "" {
		p.RIASEC, ok = scale.ParseCode(text)
		r.require(ok)
	}
	return p, nil
}

func (r *reference) keys(pairs []pair, known ...string) map[string]any {
	said := map[string]any{}
	for _, kv := range pairs {
		_, twice := said[kv.key]
		r.require(!twice && strings.Contains(" "+strings.Join(known, " ")+" ", " "+kv.key+" ") && kv.key != "" && !strings.Contains(kv.key, " "))
		said[kv.key] = kv.value
	}
	return said
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

// name reads a text of 200 characters at most.
func (r *reference) name(v any) string {
	if blankValue(v) {
		return ""
	}
	text, ok := v.(string)
	if n, isNumber := v.(number); isNumber {
		text, ok = string(n), true
	}
	text = strings.TrimSpace(text)
	r.require(ok && utf8.RuneCountInString(text) <= maxName)
	return text
}

func (r *reference) single(v any) []any {
	if blankValue(v) {
		return nil
	}
	return []any{v}
}

// several reads a list of up to 1000, in which what is blank doesn't count.
func (r *reference) several(v any) (said []any) {
	list, ok := v.([]any)
	if !ok {
		_, mapping := v.([]pair)
		r.require(!mapping || blankValue(v))
		return r.single(v)
	}
	for _, item := range list {
		if !blankValue(item) {
			said = append(said, item)
		}
	}
	r.require(len(said) <= MaxSkills)
	return said
}

func (r *reference) degree(v any) []Degree {
	level, field := "", any(nil)
	if pairs, ok := v.([]pair); ok {
		said := r.keys(pairs, "level", "field")
		if blankValue(said["level"]) && blankValue(said["field"]) {
			return nil
		}
		level, field = r.name(said["level"]), said["field"]
	} else {
		text := ""
		switch v := v.(type) {
		case string:
			text = v
		case number:
			text = string(v)
		default:
			r.require(false)
		}
		before, after, _ := strings.Cut(text, ":")
		level, field = before, after
	}
	l, ok := scale.ParseDegree(level)
	r.require(ok)
	return []Degree{{Level: l, Field: Name{Text: r.name(field)}}}
}

func (r *reference) skill(v any) []Skill {
	pairs, ok := v.([]pair)
	if !ok {
		_, list := v.([]any)
		r.require(!list)
		return []Skill{{Name: Name{Text: r.name(v)}}}
	}
	said := r.keys(pairs, "name", "level")
	if blankValue(said["name"]) && blankValue(said["level"]) {
		return nil
	}
	s := Skill{Name: Name{Text: r.name(said["name"])}}
	r.require(s.Name.Text != "")
	if !blankValue(said["level"]) {
		text := ""
		switch v := said["level"].(type) {
		case string:
			text = v
		case number:
			text = string(v)
		default:
			r.require(false)
		}
		s.Level, ok = scale.ParseLevel(text)
		r.require(ok)
	}
	return []Skill{s}
}
