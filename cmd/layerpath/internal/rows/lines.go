package rows

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// lines cuts JSON Lines into chunks at line breaks. In a line that is very long there may be
// many people, of whom the line breaks are lost, or were returns: it is read as values are, one
// behind the other.
type lines struct {
	bounds
	in     io.Reader
	buffer []byte
	row    int // lines so far
	end    error
	long   *values // of the line at hand, where it is long
	broken bool    // which was read to its line break
}

// next gives the lines that one read brings, or as many as a chunk may have, and the number
// of the first. It gives none where a long line begins.
func (l *lines) next() (text string, first int, err error) {
	for {
		n, long := l.whole()
		switch {
		case long:
			l.row++
			l.long, l.broken = &values{syntax: syntax{window: window{in: l}}}, false
			return "", 0, nil
		case n > 0:
			return l.take(n)
		case errors.Is(l.end, io.EOF) && len(l.buffer) > 0:
			return l.take(len(l.buffer))
		case l.end != nil:
			return "", 0, l.end
		}
		l.fill()
	}
}

// whole is how many bytes the first whole lines have, as many as a chunk may have, and whether
// the very first is long.
func (l *lines) whole() (n int, long bool) {
	for range l.rows {
		at := bytes.IndexByte(l.buffer[n:], '\n')
		if at < 0 {
			at = len(l.buffer) - n
		}
		if at > l.line {
			return n, n == 0
		}
		if n+at == len(l.buffer) {
			break
		}
		n += at + 1
	}
	return n, false
}

// fill reads what there is, behind what is left of what was read.
func (l *lines) fill() {
	if have := len(l.buffer); have == cap(l.buffer) {
		size := l.chunk
		if have > 0 {
			size = max(size, min(4*have, l.line+1))
		}
		l.buffer = append(make([]byte, 0, size), l.buffer...)
	}
	n, err := l.in.Read(l.buffer[len(l.buffer):cap(l.buffer)])
	l.buffer, l.end = l.buffer[:len(l.buffer)+n], err
}

// take takes the first bytes out of the buffer.
func (l *lines) take(n int) (text string, first int, err error) {
	text = string(l.buffer[:n])
	l.buffer = l.buffer[:copy(l.buffer, l.buffer[n:])]
	first = l.row + 1
	l.row += strings.Count(text, "\n")
	if text[n-1] != '\n' {
		l.row++
	}
	return text, first, nil
}

// Read reads the long line, up to its line break.
func (l *lines) Read(into []byte) (n int, err error) {
	if !l.broken && len(l.buffer) == 0 && l.end == nil {
		l.fill()
	}
	switch {
	case l.broken:
		return 0, io.EOF
	case len(l.buffer) == 0:
		return 0, l.end
	}
	rest := l.buffer
	if at := bytes.IndexByte(rest, '\n'); at >= 0 {
		rest = rest[:at]
	}
	n = copy(into, rest)
	taken := n
	if l.broken = n == len(rest) && n < len(l.buffer); l.broken {
		taken++
	}
	l.buffer = l.buffer[:copy(l.buffer, l.buffer[taken:])]
	return n, nil
}

// people gives rows of the long line, as many as a chunk may have, and maybe none at its end.
func (l *lines) people() (rows []row) {
	for size := 0; size < l.chunk && len(rows) < l.rows && (size == 0 || l.long.ahead() > 0); {
		r, err := l.long.next()
		if err != nil {
			l.long = nil
			if !errors.Is(err, io.EOF) {
				l.end = err
			}
			break
		}
		if r.number = l.row; r.kind == fault {
			r.text = fmt.Sprintf("row %d, %s", l.row, r.text)
		}
		rows = append(rows, r)
		size += len(r.text) + 1
	}
	return rows
}
