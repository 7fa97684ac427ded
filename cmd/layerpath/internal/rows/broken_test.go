package rows

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"layerpath/profiles"
)

var first = flag.Int("first", 0, "the first file to break in TestABreakLosesNobody")

var breaks = flag.Int("breaks", 1000, "how many files to break in TestABreakLosesNobody")

// A made is a file of people that somebody made, and where each of them stands in it.
type made struct {
	form   string
	text   []byte
	people []span
	head   int // bytes of the header of a table
	wide   binary.ByteOrder
}

// A maker makes files of people, of any form.
type maker struct {
	*rand.Rand
	text   bytes.Buffer
	people []span
	eol    string
}

func (m *maker) pick(words ...string) string { return words[m.IntN(len(words))] }

func (m *maker) sometimes() bool { return m.IntN(3) == 0 }

// word is a text as people write them, an odd one now and then.
func (m *maker) word() string {
	if m.IntN(4) > 0 {
		return m.pick("go", "python", "law", "kubernetes", "prompt writing", "nursing", "VLSI", "sql", "law 2", "tax")
	}
	return m.pick(`the "fast" one`, `a},{"b`, `x]}`, `{`, `[go]`, "日本語", "Größe", `back\slash`, "a: b", "- dash", "--- dashes", "it's", "#1",
		"semi;colon", "com,ma", `},{"id":"z"}`, `"`, `""`, "…", "tab\there", `{"skills":["x"]}`, "null", "12", "e\u0301", "👩‍🔬")
}

// A said is what one of them says.
type said struct {
	ID         string `json:"id,omitempty"`
	Name       string `json:"name,omitempty"`
	Profession string `json:"profession,omitempty"`
	Degrees    []any  `json:"degrees,omitempty"`
	Skills     []any  `json:"skills,omitempty"`
	Interests  []any  `json:"interests,omitempty"`
	RIASEC     string `json:"riasec,omitempty"`
}

func (m *maker) person(n int) (p said) {
	if m.IntN(8) > 0 {
		p.ID = fmt.Sprintf("p%d", n)
	}
	if m.sometimes() {
		p.Name = m.word()
	}
	if m.sometimes() {
		p.Profession = m.word()
	}
	for range m.IntN(3) {
		p.Degrees = append(p.Degrees, map[string]string{"level": m.pick("bachelor", "master"), "field": m.word()})
	}
	for range 1 + m.IntN(4) {
		if m.sometimes() {
			p.Skills = append(p.Skills, map[string]any{"name": m.word(), "level": 1 + m.IntN(4)})
		} else {
			p.Skills = append(p.Skills, m.word())
		}
	}
	for range m.IntN(3) {
		p.Interests = append(p.Interests, m.word())
	}
	if m.sometimes() {
		p.RIASEC = m.pick("SEC", "R", "IA")
	}
	return p
}

func asJSON(v any, indent string) string {
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		panic(err)
	}
	return strings.TrimSuffix(text.String(), "\n")
}

// add writes somebody, whose lines end as all do.
func (m *maker) add(text string) {
	from := m.text.Len()
	m.text.WriteString(strings.ReplaceAll(text, "\n", m.eol))
	m.people = append(m.people, span{from, m.text.Len()})
}

func (m *maker) write(text string) { m.text.WriteString(strings.ReplaceAll(text, "\n", m.eol)) }

// file makes a file with some people.
func (m *maker) file() (f made) {
	m.eol = m.pick("\n", "\n", "\r\n", "\r")
	people := make([]said, 2+m.IntN(11))
	for i := range people {
		people[i] = m.person(i)
	}
	switch f.form = m.pick("lines", "array", "indented", "values", "documents", "list", "table"); f.form {
	case "lines":
		m.all(people, "", "\n", m.pick("", "\n"), "")
	case "array":
		m.all(people, "[", m.pick(",", ", ", ",\n"), m.pick("]", "]\n"), "")
	case "indented":
		m.all(people, "[\n", ",\n", "\n]\n", "  ")
	case "values":
		m.all(people, "", "\n", "\n", "  ")
	case "documents":
		m.write(m.pick("", "---\n", "# people\n---\n"))
		for i, p := range people {
			if i > 0 {
				m.write("\n---\n")
			}
			m.add(m.yaml(p, ""))
		}
		m.write("\n")
	case "list":
		for _, p := range people {
			m.add("- " + m.yaml(p, "  ")[2:])
			m.write("\n")
		}
	case "table":
		f.head = m.table(people)
	}
	f.text, f.people = bytes.Clone(m.text.Bytes()), m.people
	if f.head == 0 {
		f.head = f.people[0].from
	}
	m.encode(&f)
	return f
}

func (m *maker) all(people []said, begin, between, end, indent string) {
	m.write(begin)
	for i, p := range people {
		if i > 0 {
			m.write(between)
		}
		m.add(asJSON(p, indent))
	}
	m.write(end)
}

// yaml writes somebody with lists in lines of their own, or in brackets.
func (m *maker) yaml(p said, indent string) string {
	var lines []string
	v := reflect.ValueOf(p)
	for i := range v.NumField() {
		key, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		field := v.Field(i)
		switch {
		case field.Len() == 0:
		case field.Kind() == reflect.String:
			text := asJSON(field.String(), "")
			if regexp.MustCompile(`^[a-z]{3,}( [a-z]+)*$`).MatchString(field.String()) && field.String() != "null" {
				text = m.pick(text, field.String())
			}
			lines = append(lines, key+": "+text)
		case m.sometimes():
			lines = append(lines, key+": "+asJSON(field.Interface(), ""))
		default:
			lines = append(lines, key+":")
			for _, item := range field.Interface().([]any) {
				lines = append(lines, m.pick("", "  ")+"- "+asJSON(item, ""))
				lines[len(lines)-1] = strings.Repeat(" ", len(lines[len(lines)-1])-len(strings.TrimLeft(lines[len(lines)-1], " "))) + strings.TrimLeft(lines[len(lines)-1], " ")
			}
			lines = level(lines)
		}
	}
	return indent + strings.Join(lines, "\n"+indent)
}

// level has all items of a list begin in the same column.
func level(lines []string) []string {
	for i := len(lines) - 1; i > 0 && strings.HasPrefix(strings.TrimLeft(lines[i-1], " "), "- "); i-- {
		lines[i-1] = strings.Repeat(" ", strings.IndexByte(lines[i], '-')) + strings.TrimLeft(lines[i-1], " ")
	}
	return lines
}

// table writes a table, and gives how many bytes its header has.
func (m *maker) table(people []said) int {
	comma, always, in := m.pick(",", ";", "\t"), m.sometimes(), m.pick(",", ";", "\n")
	cell := func(text string) string {
		if always || strings.ContainsAny(text, "\"\r\n"+comma) || strings.TrimSpace(text) != text {
			return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
		}
		return text
	}
	m.write(strings.Join([]string{"id", "name", "profession", "degree", "skills", "interests"}, comma) + "\n")
	head := m.text.Len()
	for i, p := range people {
		list := func(items []any) string {
			var texts []string
			for _, item := range items {
				text := fmt.Sprint(item)
				if skill, ok := item.(map[string]any); ok {
					text = fmt.Sprintf("%v:%v", skill["name"], skill["level"])
				}
				texts = append(texts, profiles.ListItem(strings.ReplaceAll(text, "\t", " ")))
			}
			return strings.Join(texts, in)
		}
		degree := ""
		if len(p.Degrees) > 0 {
			degree = "bachelor:law"
		}
		cells := []string{p.ID, p.Name, p.Profession, degree, list(p.Skills), list(p.Interests)}
		for i, text := range cells {
			cells[i] = cell(text)
		}
		m.add(strings.Join(cells, comma))
		if i < len(people)-1 || m.sometimes() {
			m.write("\n")
		}
	}
	return head
}

// encode puts a mark before a file, or makes it UTF-16.
func (m *maker) encode(f *made) {
	kind := m.IntN(8)
	mark := kind%2 == 1
	if kind < 4 { // UTF-8
		if mark {
			f.shift(3)
			f.text = append([]byte("\ufeff"), f.text...)
		}
		return
	}
	f.wide = binary.ByteOrder(binary.LittleEndian)
	if kind > 5 {
		f.wide = binary.BigEndian
	}
	text := string(f.text)
	wide := func(text string) (wide []byte) {
		for _, unit := range utf16.Encode([]rune(text)) {
			wide = f.wide.(binary.AppendByteOrder).AppendUint16(wide, unit)
		}
		return wide
	}
	at := func(offset int) int { return len(wide(text[:offset])) }
	for i, p := range f.people {
		f.people[i] = span{at(p.from), at(p.to)}
	}
	f.head = at(f.head)
	f.text = wide(text)
	if mark {
		f.shift(2)
		f.text = append(wide("\ufeff"), f.text...)
	}
}

func (f *made) shift(by int) {
	for i := range f.people {
		f.people[i].from += by
		f.people[i].to += by
	}
	f.head += by
}

// A broken is a file in which one place was changed: the bytes from one offset to another
// became others.
type broken struct {
	made
	how      string
	from, to int
	by       []byte
	broken   []byte
	doubled  int // people who stand in it twice
}

// breakIt changes a file in one place.
func (m *maker) breakIt(f made) (b broken) {
	b = broken{made: f, from: m.IntN(len(f.text))}
	b.to = b.from
	some := []byte(m.pick(`"`, `"`, `{`, `}`, `[`, `]`, `,`, `:`, "\r", "\n", "\x00", "\xff", `\`, "-", "x", " ", ";", "\t", "#", "'"))
	if f.wide != nil && m.sometimes() { // a character, and not a byte
		some = []byte{some[0], 0}
		if f.wide == binary.BigEndian {
			some = []byte{0, some[0]}
		}
		b.from &^= 1
		b.to = b.from
	}
	if m.sometimes() { // where it hurts
		if at := bytes.IndexAny(f.text[b.from:], "\"{}[],:\r\n-"); at >= 0 {
			b.from += at
			b.to = b.from
		}
	}
	run := 1 + m.IntN(1+min(len(f.text)-b.from-1, 1<<m.IntN(9)))
	switch b.how = m.pick("deleted", "inserted", "replaced", "replaced", "run deleted", "run doubled", "truncated"); b.how {
	case "deleted":
		b.to = b.from + min(len(some), len(f.text)-b.from)
	case "inserted":
		b.by = some
	case "replaced":
		b.to, b.by = b.from+min(len(some), len(f.text)-b.from), some
	case "run deleted":
		b.to = b.from + run
	case "run doubled":
		b.by = f.text[b.from : b.from+run]
		for _, p := range f.people {
			if p.from >= b.from && p.to <= b.from+run {
				b.doubled++
			}
		}
		b.from += run
		b.to = b.from
	case "truncated":
		b.to = len(f.text)
	}
	b.broken = slices.Concat(f.text[:b.from], b.by, f.text[b.to:])
	return b
}

// whole gives where those people stand in the broken file whose bytes are untouched, and
// who they are.
func (b *broken) whole() (at []span, who []int) {
	for i, p := range b.people {
		switch {
		case p.to <= b.from:
		case p.from >= b.to:
			p.from += len(b.by) - (b.to - b.from)
			p.to += len(b.by) - (b.to - b.from)
		default:
			continue
		}
		at, who = append(at, p), append(who, i)
	}
	return at, who
}

// beside says whether bytes were put between somebody and the next person, or the one
// before, or what stands between was deleted with a part of the other. In YAML and in a table,
// where no bracket closes a person, what is put, or left, there belongs to one of these two by
// the grammar, who then is the one who was touched.
func (b *broken) beside(i int) bool {
	if b.form != "documents" && b.form != "list" && b.form != "table" {
		return false
	}
	before, next, p := 0, len(b.text)+1, b.people[i]
	if i > 0 {
		before = b.people[i-1].to
	}
	if i+1 < len(b.people) {
		next = b.people[i+1].from
	}
	put, from, to := len(b.by) > 0, b.from, b.to
	if b.wide != nil { // of which a half is the whole character
		from, to = from&^1, (to+1)&^1
	}
	return to == p.from && (put || from < before) || from >= p.to && from < next && (put || to > next)
}

// quoted says whether a quote was put in a table before somebody who has a quote in a cell,
// which closes it: then all between is a text in the last cell of the person before, and nothing
// tells it from one that somebody wrote.
func (b *broken) quoted(i int) bool {
	p := b.people[i]
	return b.form == "table" && bytes.Contains(b.by, []byte(`"`)) && b.beside(i) && b.to <= p.from && bytes.Contains(b.text[p.from:p.to], []byte(`"`))
}

// What came out of a file.
type outcome struct {
	refused error
	people  []string // whole profiles
	bad     []string
	faults  int
	unread  []span // in the text, as UTF-8
	unknown []string
	rows    int
}

var lineOf = regexp.MustCompile(` Line:\d+`) // counts from where the row begins

var unreadBytes = regexp.MustCompile(`; bytes? (\d+)(?: to (\d+))? (?:is|are) not read$`)

// readAll reads a file, and finds where what is told to be unread stands in its text.
func readAll(t *testing.T, file []byte) (o outcome, text []byte) {
	t.Helper()
	decoded, err := asUTF8(bytes.NewReader(file))
	if err != nil && !errors.Is(err, io.EOF) {
		t.Fatal(err)
	}
	text, _ = io.ReadAll(decoded)
	lines := bytes.SplitAfter(text, []byte("\n"))
	r, err := Open(bytes.NewReader(file), "people", "")
	if err != nil {
		o.refused = err
		return o, text
	}
	o.unknown = r.Unknown
	var d profiles.Decoder
	for {
		chunk, err := r.Next()
		if errors.Is(err, io.EOF) {
			return o, text
		}
		if err != nil {
			t.Fatal(err)
		}
		chunk.Each(&d, func(row int, p *profiles.Profile, err error) bool {
			if fault := (*Fault)(nil); errors.As(err, &fault) {
				o.faults++
				return true
			}
			o.rows++
			if err == nil {
				o.people = append(o.people, lineOf.ReplaceAllString(fmt.Sprintf("%+v", *p), ""))
				return true
			}
			problem := strings.SplitN(err.Error(), "\n", 2)[0]
			o.bad = append(o.bad, fmt.Sprintf("row %d: %s", row, problem))
			if found := unreadBytes.FindStringSubmatch(problem); found != nil {
				from, _ := strconv.Atoi(found[1])
				to, _ := strconv.Atoi(found[2])
				s := span{from - 1 - r.mark, max(from, to) - r.mark}
				if r.Format == NDJSON {
					before := len(bytes.Join(lines[:row-1], nil))
					s = span{before + from - 1, before + max(from, to)}
				}
				o.unread = append(o.unread, s)
			}
			return true
		})
	}
}

// told says whether all that somebody says, space left out, is told to be unread.
func (o *outcome) told(text []byte, p span) bool {
	for at := p.from; at < p.to && at < len(text); at++ {
		if !isSpace(text[at]) && !slices.ContainsFunc(o.unread, func(s span) bool { return s.from <= at && at < s.to }) {
			return false
		}
	}
	return true
}

// A file that is broken in one place, wherever it is and however it is written, costs the
// person in that place and nobody else: whoever is whole has a row, the very one that a
// whole file gives, or lies in a stretch that is told by its bytes. And nobody is made up.
func TestABreakLosesNobody(t *testing.T) {
	for n := *first; n < *first+*breaks; n++ {
		m := &maker{Rand: rand.New(rand.NewPCG(uint64(n), 1))}
		f := m.file()
		want, _ := readAll(t, f.text)
		if len(want.people) != len(f.people) || len(want.bad)+want.faults > 0 {
			t.Fatalf("%d: a whole file of %d people, as %s, gives %+v\n%q", n, len(f.people), f.form, want, f.text)
		}
		b := m.breakIt(f)
		if problem := b.check(t, want.people); problem != "" {
			t.Errorf("%d: %s, %s at %d to %d by %q: %s\n%q", n, b.form, b.how, b.from, b.to, b.by, problem, b.broken)
		}
		if t.Failed() && n%20 == 0 {
			return
		}
	}
}

// check says what is wrong with what comes out of a broken file, whose people say what is wanted.
func (b *broken) check(t *testing.T, want []string) string {
	got, text := readAll(t, b.broken)
	at, who := b.whole()
	if got.refused != nil {
		if first := bytes.IndexAny(b.text, "\r\n"); b.from > max(b.head, first) { // which tells the form, and names the columns
			return "the file is refused: " + got.refused.Error()
		}
		return ""
	}
	if b.form == "table" && b.from < b.head {
		return b.checkHeader(got, text)
	}
	rest, touched := got.people, false
	for i, p := range at {
		if n := slices.Index(rest, want[who[i]]); n >= 0 {
			rest = slices.Delete(slices.Clone(rest), n, n+1)
			continue
		}
		if !touched && b.beside(who[i]) || b.quoted(who[i]) {
			touched = true
			continue
		}
		if !got.told(text, b.inText(p)) {
			return fmt.Sprintf("person %d is lost: %s\ngot %s\nbad %s\nfaults %d, unknown %q", who[i], want[who[i]], strings.Join(got.people, "\n    "), strings.Join(got.bad, "\n    "), got.faults, got.unknown)
		}
	}
	most := 1 + b.doubled
	if b.how == "run doubled" || b.form == "list" && bytes.Contains(b.by, []byte("-")) {
		most++ // two, of one who was cut in two by a dash at the margin, or by a run from one into the next
	}
	if len(rest) > most {
		return fmt.Sprintf("there are rows of nobody: %s\nbad %s", strings.Join(rest, "\n"), strings.Join(got.bad, "\n    "))
	}
	return ""
}

// checkHeader lets off a table whose header is broken: a column that has another name now is
// told by that name, and not read, and one that is gone moves the others, so that nobody has the same
// profile. Each person has a row all the same, be it an error, but for one who came into the header's
// line, and is told as columns.
func (b *broken) checkHeader(got outcome, text []byte) string {
	at, _ := b.whole()
	at = slices.DeleteFunc(at, func(p span) bool { return got.told(text, b.inText(p)) })
	lines := bytes.Count(b.text[:b.head], []byte("\n")) + bytes.Count(b.text[:b.head], []byte("\r"))
	least := len(at)
	if now := b.broken[:min(b.head, len(b.broken))]; bytes.Count(now, []byte("\n"))+bytes.Count(now, []byte("\r")) < lines {
		least--
	}
	if got.rows < least {
		return fmt.Sprintf("%d rows of %d people, with the columns %q", got.rows, len(at), got.unknown)
	}
	return ""
}

// inText gives where a stretch of the file stands in its text.
func (b *broken) inText(p span) span {
	if b.wide == nil {
		mark := 0
		if bytes.HasPrefix(b.broken, []byte("\ufeff")) {
			mark = 3
		}
		return span{p.from - mark, p.to - mark}
	}
	length := func(offset int) int {
		decoded, _ := asUTF8(bytes.NewReader(b.broken[:offset]))
		text, _ := io.ReadAll(decoded)
		return len(text)
	}
	return span{length(p.from), length(p.to)}
}
