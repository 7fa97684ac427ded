package rows

import (
	"fmt"
	"io"
	"strings"
)

// salvaged gives the rows of a line of JSON Lines that the decoder refused: the people in
// it who are whole, and the stretches between them. It gives none for a line that is one
// object, or has no person in it that is whole, whatever else is wrong with it.
func salvaged(line string, number int) []row {
	s := syntax{window: window{held: []byte(line), err: io.EOF}}
	to, sound := s.value(s.space(0))
	if sound && s.space(to) == s.end() && (s.at(s.from) == '{' || len(s.people) == 0) {
		return nil
	}
	l := brokenLine{text: line, number: number}
	for next := 0; next < len(line); {
		var people []span
		people, next = s.hunt(next, func([]byte) {})
		for _, p := range people {
			l.between(p.from)
			l.rows = append(l.rows, row{number: number, text: line[p.from:p.to], from: p.from, to: p.to})
			l.read = p.to
		}
	}
	l.between(len(line))
	return l.rows
}

// A brokenLine is a line that is cut into rows.
type brokenLine struct {
	text   string
	number int
	read   int // so much of it
	rows   []row
}

// between adds what lies before the next person: a stretch that isn't read, or a fault
// where nobody can be in it. A comma, or a carriage return, is neither: it parts people.
func (l *brokenLine) between(to int) {
	const parts = " \t\r\n,"
	text := strings.TrimRight(l.text[l.read:to], parts)
	to = l.read + len(text)
	from := to - len(strings.TrimLeft(text, parts))
	r := row{number: l.number, from: from, to: to, kind: stretch, text: l.text[from:to]}
	switch {
	case from == to:
		return
	case !isJunk([]byte(r.text)):
		r.kind, r.text = fault, fmt.Sprintf("row %d, %s: %s", l.number, bytesOf(from, to), strayBrackets)
	}
	l.rows = append(l.rows, r)
}
