package rows

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"

	"layerpath/data/document"
	"layerpath/profiles"
)

// values finds the values of a JSON array, or values that stand one after another. Where
// one isn't sound it looks for the next people who are, and what lies between is one row:
// a stretch that isn't read.
type values struct {
	syntax
	pos     int   // what was not looked at yet
	found   []row // not given yet
	sure    int   // of found, how many are rows whatever follows
	n       int
	inArray bool
	array   bool // it is one, or has one in it
	last    token
	comma   int // the offset of the last
	done    bool
	doubt   bool // whether people go on behind a mistake, or what is in the one who made it
	junk    bool // what was dropped of a stretch is more than brackets and commas
}

// A token is what was read last between values.
type token uint8

const (
	nothing token = iota
	opened        // the bracket of an array
	parted        // a comma
	oneValue
	closed
)

func (v *values) next() (row, error) {
	for v.sure == 0 {
		if v.done {
			return row{}, v.err
		}
		v.step()
	}
	r := v.found[0]
	v.found, v.sure = v.found[1:], v.sure-1
	if r.kind != fault {
		v.n++
		r.number = v.n
	}
	return r, nil
}

// ahead is how many bytes are there to be looked at.
func (v *values) ahead() int { return v.sure + v.end() - v.pos }

// step reads what comes next: a value, or what stands between two.
func (v *values) step() {
	v.pos = v.space(v.pos)
	v.drop(v.pos)
	if !v.has(v.pos) {
		v.finish()
		return
	}
	switch c := v.at(v.pos); {
	case c == '[' && !v.inArray:
		v.inArray, v.array = true, true
		v.pass(opened)
	case c == ',' && v.last == oneValue:
		if !v.inArray {
			v.fault(v.pos, v.pos+1, "a comma, and no bracket before it that opens a list")
			v.inArray, v.array = true, true
		}
		v.comma = v.pos
		v.pass(parted)
	case c == ',' && v.inArray && v.last != closed:
		v.fault(v.pos, v.pos+1, "a comma with nothing before it")
		v.comma = v.pos
		v.pass(parted)
	case c == ']' && v.inArray:
		if v.last == parted {
			v.fault(v.comma, v.comma+1, "a comma with nothing after it")
		}
		v.inArray = false
		v.pass(closed)
	case (c == '}' || c == ']') && v.last == oneValue && !v.doubt:
		v.fault(v.pos, v.pos+1, "a bracket that closes nothing")
		v.pass(oneValue)
	case c == '{', v.inArray && v.last != oneValue && (c == '[' || c == '"' || isBare(c)):
		if v.inArray && v.last == oneValue {
			v.fault(v.pos, v.pos+1, "a comma is missing before it")
		}
		v.one()
	default:
		v.salvage(v.pos, v.pos, nil, v.beginning(v.pos, v.pos))
	}
}

// pass goes on behind a token.
func (v *values) pass(t token) {
	v.last = t
	v.pos++
}

// mostUnsure bounds how many rows wait for what follows them: no list in a person has more.
const mostUnsure = profiles.MaxSkills

// one reads a value. One without a key of a person is a row only if it doesn't turn out
// that the list is not that of the people, but one in somebody who lost a bracket.
func (v *values) one() {
	from := v.pos
	to, sound := v.value(from)
	v.last, v.pos = oneValue, to
	switch {
	case sound && v.huge != "":
		v.add(row{text: v.huge, from: from, to: to}, true)
	case sound && (v.isPerson() || len(v.people) == 0 || v.at(from) == '{'):
		v.add(row{text: string(v.text(from, to)), from: from, to: to}, v.isPerson())
	default:
		people, quote, why := slices.Clone(v.people), v.quote, v.beginning(from, to)
		if next, ok := v.resumed(to); ok && !sound && isJunk(v.text(from, next)) {
			v.resume(from, next, why)
			return
		}
		v.quote = quote
		v.salvage(from, v.restart(to), people, why)
	}
}

// resume goes on behind a value that is broken in itself.
func (v *values) resume(from, next int, why string) {
	v.between(from, next, why)
	v.pos, v.last, v.doubt = next, oneValue, true
	if v.at(next) == '{' {
		v.last = parted
	}
}

func (v *values) add(r row, sure bool) {
	v.found = append(v.found, r)
	if sure && r.kind == person {
		v.doubt = false
	}
	if sure || len(v.found)-v.sure > mostUnsure || r.to-v.found[v.sure].from > profiles.MaxSize {
		v.sure = len(v.found)
	}
}

func (v *values) fault(from, to int, text string) {
	v.add(row{from: from, to: to, kind: fault, text: fmt.Sprintf("%s: %s", bytesOf(from, to), text)}, v.sure == len(v.found))
}

// salvage goes on behind something that isn't sound, with people who were found already,
// or else with those who come next. Why is what shows the mistake.
func (v *values) salvage(from, next int, people []span, why string) {
	for n := len(v.found); n > v.sure && (v.last == closed || v.doubt || v.found[n-1].text[0] != '{'); n-- {
		from, v.junk = v.found[n-1].from, true // what list it was in was not the people's
		v.found = v.found[:n-1]
	}
	v.sure = len(v.found)
	v.doubt, v.junk = false, v.junk || v.huge != ""
	if len(people) == 0 {
		people, _ = v.hunt(next, func(lost []byte) { v.junk = v.junk || isJunk(lost) })
	}
	for i, p := range people {
		if i == 0 || !bytes.Equal(bytes.TrimSpace(v.text(from, p.from)), []byte(",")) {
			v.between(from, p.from, why)
		}
		v.add(row{text: string(v.text(p.from, p.to)), from: p.from, to: p.to}, true)
		from, why = p.to, ""
	}
	v.pos, v.last, v.inArray = from, oneValue, v.array
	if len(people) > 0 {
		return
	}
	if errors.Is(v.err, io.EOF) {
		v.between(from, v.end(), why)
	}
	v.pos, v.inArray = v.end(), false
}

// between adds a stretch that isn't read, or, where nobody can be in it, a fault.
func (v *values) between(from, to int, why string) {
	text := v.text(from, to)
	junk := v.junk || isJunk(text)
	v.junk = false
	end := bytes.TrimRight(text, " \t\r\n")
	if !junk {
		if to -= len(text) - len(end); to > from {
			v.fault(from, to, strayBrackets)
		}
		return
	}
	to -= len(text) - len(bytes.TrimRight(end, " \t\r\n,"))
	if why == "" {
		why = string(text[:min(len(text), readAtOnce)])
	}
	v.add(row{text: why, from: from, to: to, kind: stretch}, true)
}

const strayBrackets = "brackets or commas where none are wanted"

// isJunk says whether a text has more than space and what stands between values.
func isJunk(text []byte) bool { return len(bytes.Trim(text, " \t\r\n,:[]{}")) > 0 }

// finish ends the file.
func (v *values) finish() {
	v.done = true
	if v.inArray && errors.Is(v.err, io.EOF) {
		v.fault(v.pos-1, v.pos, document.Unfinished)
	}
	v.sure = len(v.found)
}
