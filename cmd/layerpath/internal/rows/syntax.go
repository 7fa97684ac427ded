package rows

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"layerpath/profiles"
)

// A syntax reads JSON by its grammar alone, strictly, to tell where a value ends and,
// where one is broken, which people in it are whole. What a value means, the decoder says.
type syntax struct {
	window
	open   []bracket
	people []span // of the value at hand, the whole ones that stand in lists or alone, none in another
	from   int    // where the value begins
	quote  int    // where its last text begins, -1 where it has none
	wanted want   // what the grammar allowed where its mistake is
	huge   string // the beginning of a value that is larger than a person may be
}

// A bracket is one that is open.
type bracket struct {
	at     int
	object bool
	person bool // has a key that only a person has
	listed bool // is no value of a key
}

// A span is a part of a text.
type span struct{ from, to int }

// deepest is how many brackets may be open. The decoder refuses values that are deeper than
// fifty, which thus is told of them as long as they are whole.
const deepest = 1000

// A want is what the grammar allows next.
type want uint8

const (
	value want = 1 << iota
	key
	colon
	comma
	closing
)

// value reads the value that begins at an offset, and gives the offset behind it, or
// that of the mistake.
func (s *syntax) value(from int) (to int, sound bool) {
	s.open, s.people, s.from, s.quote, s.huge = s.open[:0], s.people[:0], from, -1, ""
	next := value
	for at := from; ; {
		at = s.space(at)
		if s.wanted = next; !s.has(at) || s.tooLong(at) {
			return at, false
		}
		switch c := s.at(at); {
		case next&value != 0 && (c == '{' || c == '['):
			if len(s.open) == deepest {
				return at, false
			}
			top := s.top()
			s.open = append(s.open, bracket{at: at, object: c == '{', listed: top == nil || !top.object})
			if next = closing | value; c == '{' {
				next = closing | key
			}
			at++
		case next&(value|key) != 0 && c == '"':
			begin := at
			if at, sound = s.quoted(at); !sound {
				return at, false
			}
			if next&value != 0 {
				next = comma | closing
				break
			}
			if profiles.TellsPerson(string(s.text(begin+1, at-1))) {
				s.top().person = true
			}
			next = colon
		case next&colon != 0 && c == ':':
			next, at = value, at+1
		case next&comma != 0 && c == ',' && len(s.open) > 0:
			if next = value; s.top().object {
				next = key
			}
			at++
		case next&closing != 0 && (c == '}' || c == ']') && len(s.open) > 0 && s.top().object == (c == '}'):
			at++
			s.close(at)
			next = comma | closing
		case next&value != 0:
			if at, sound = s.bare(at); !sound {
				return at, false
			}
			next = comma | closing
		default:
			return at, false
		}
		if next == comma|closing && len(s.open) == 0 {
			return at, true
		}
	}
}

func (s *syntax) top() *bracket {
	if len(s.open) == 0 {
		return nil
	}
	return &s.open[len(s.open)-1]
}

// close closes the last bracket. A person takes in all who are in it.
func (s *syntax) close(to int) {
	b := *s.top()
	s.open = s.open[:len(s.open)-1]
	if !b.person {
		return
	}
	for n := len(s.people); n > 0 && s.people[n-1].from > b.at; n-- {
		s.people = s.people[:n-1]
	}
	if b.listed && s.huge == "" {
		s.people = append(s.people, span{b.at, to})
	}
}

// isPerson says whether the value that was read is a person.
func (s *syntax) isPerson() bool { return len(s.people) == 1 && s.people[0].from == s.from }

// tooLong bounds what is held of a value: one with people in it that is larger than any
// of them may be lacks a bracket, and of another the beginning is enough.
func (s *syntax) tooLong(at int) bool {
	if at-s.from <= profiles.MaxSize {
		return false
	}
	if len(s.people) > 0 {
		return true
	}
	if s.huge == "" {
		s.huge = string(s.text(s.from, s.from+profiles.MaxSize+1))
	}
	s.drop(at)
	return false
}

// quoted reads a text in quotes.
func (s *syntax) quoted(at int) (to int, sound bool) {
	s.quote = at
	for at++; s.has(at); at++ {
		for _, c := range s.held[at-s.base:] {
			if c == '"' || c == '\\' || c < ' ' {
				break
			}
			at++
		}
		if s.tooLong(at) || !s.has(at) {
			return at, false
		}
		switch c := s.at(at); {
		case c == '"':
			return at + 1, true
		case c < ' ':
			return at, false
		case c == '\\':
			if at, sound = s.escape(at); !sound {
				return at, false
			}
		default: // more was read
			at--
		}
	}
	return at, false
}

// escape gives the offset of the last byte of an escape, or of the first that is none.
func (s *syntax) escape(at int) (last int, sound bool) {
	at++
	if !s.has(at) {
		return at, false
	}
	switch s.at(at) {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return at, true
	case 'u':
		for range 4 {
			if at++; !s.has(at) || !isHex(s.at(at)) {
				return at, false
			}
		}
		return at, true
	}
	return at, false
}

func isHex(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'f' }

// bare reads a number, or one of the three words that JSON has.
func (s *syntax) bare(at int) (to int, sound bool) {
	const longest = 400 // a number of more digits is no number of anything
	to = at
	for to-at < longest && s.has(to) && isBare(s.at(to)) {
		to++
	}
	switch word := string(s.text(at, to)); word {
	case "true", "false", "null":
		return to, true
	default:
		if isNumber(word) {
			return to, true
		}
	}
	return at, false
}

func isBare(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c == '-' || c == '+' || c == '.'
}

// isNumber says whether a text is a number of JSON.
func isNumber(text string) bool {
	digits := func(text string) (rest string, some bool) {
		n := 0
		for n < len(text) && text[n] >= '0' && text[n] <= '9' {
			n++
		}
		return text[n:], n > 0
	}
	if text != "" && text[0] == '-' {
		text = text[1:]
	}
	if len(text) > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9' {
		return false
	}
	text, ok := digits(text)
	if ok && text != "" && text[0] == '.' {
		text, ok = digits(text[1:])
	}
	if ok && text != "" && text[0]|0x20 == 'e' {
		if text = text[1:]; text != "" && (text[0] == '+' || text[0] == '-') {
			text = text[1:]
		}
		text, ok = digits(text)
	}
	return ok && text == ""
}

// resumed gives where the next value begins behind a mistake that costs only its own one: at
// an object where none can be, since the bracket before it is missing, or below a quote that
// is never closed, or behind the bracket that closes as many as were opened. What comes then is not beyond doubt.
func (s *syntax) resumed(mistake int) (next int, ok bool) {
	if len(s.people) > 0 || s.huge != "" || len(s.open) == 0 || !s.has(mistake) {
		return 0, false
	}
	switch s.at(mistake) {
	case '{':
		return mistake, s.wanted&(key|comma) != 0 && s.top().object
	case '\n', '\r': // in a text that is never closed
		next = s.space(mistake)
		return next, s.has(next) && s.at(next) == '{'
	}
	at := mistake
	for depth := len(s.open); depth > 0; at = s.space(at) {
		if !s.has(at) || s.tooLong(at) {
			return 0, false
		}
		switch c := s.at(at); c {
		case '{':
			return 0, false
		case '"':
			if at, ok = s.quoted(at); !ok {
				return 0, false
			}
			continue
		case '[':
			depth++
		case ']', '}':
			depth--
		case ',', ':':
		default:
			if at, ok = s.bare(at); !ok {
				return 0, false
			}
			continue
		}
		at++
	}
	return at, s.has(at) && (s.at(at) == ',' || s.at(at) == ']' || s.at(at) == '{')
}

// restart gives where people are looked for behind a mistake: in the last text before
// it, which may begin where another should have ended.
func (s *syntax) restart(mistake int) int {
	at := mistake
	if s.quote >= 0 && s.huge == "" {
		at = s.quote + 1
	}
	if n := len(s.people); n > 0 {
		at = max(at, s.people[n-1].to)
	}
	return max(at, s.from+1, s.base)
}

// hunt looks for the next people who are whole, from an offset on, and gives where it goes
// on behind them. It looks at each byte a few times at most. What it leaves behind is
// dropped, and lost is told of it.
func (s *syntax) hunt(at int, lost func([]byte)) (people []span, next int) {
	before := byte(0) // the last byte that is no space
	for s.has(at) {
		skipped := s.text(at, s.end())
		n := bytes.IndexByte(skipped, '{')
		if n >= 0 {
			skipped = skipped[:n]
		}
		for i := len(skipped) - 1; i >= 0; i-- {
			if !isSpace(skipped[i]) {
				before = skipped[i]
				break
			}
		}
		at += len(skipped)
		lost(s.text(s.base, at))
		s.drop(at)
		if n < 0 {
			continue
		}
		to, sound := s.value(at)
		switch {
		case s.huge != "":
			lost([]byte(s.huge))
		case sound && s.isPerson() && before == ':':
			s.people = s.people[:0]
		case len(s.people) > 0:
			return slices.Clone(s.people), s.restart(to)
		}
		if at = to; !sound {
			at = s.restart(to)
		}
		before = 0
	}
	return nil, at
}

// beginning gives so much of what is broken as shows why.
func (s *syntax) beginning(from, mistake int) string {
	if s.huge != "" {
		return s.huge
	}
	const more = 256 // bytes behind the mistake, of which messages show a word
	to := mistake
	for s.has(to) && to < mistake+more {
		to++
	}
	for s.has(to) && to < mistake+more+utf8.UTFMax && !utf8.RuneStart(s.at(to)) {
		to++
	}
	return string(s.text(from, to))
}
