package rows

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"layerpath/profiles"
)

// lines cuts JSON Lines into chunks at line breaks.
type lines struct {
	in     io.Reader
	buffer []byte
	row    int  // lines so far
	skip   bool // to the next line break: the line was too long
	end    error
}

// longest is the most that is kept of a line: enough to tell that it is too long.
const longest = profiles.MaxSize + 1

// next gives the lines that one read brings, or as many as most of them, and the number of the first.
func (l *lines) next(size, most int) (text string, first int, err error) {
	if n := firstLines(l.buffer, most); n > 0 {
		return l.take(n) // which were left over
	}
	for l.end == nil {
		if len(l.buffer) == cap(l.buffer) {
			l.grow(size)
		}
		seen := len(l.buffer)
		n, err := l.in.Read(l.buffer[seen:cap(l.buffer)])
		l.buffer, l.end = l.buffer[:seen+n], err
		if l.skip {
			l.skipLine()
			seen = 0
		}
		if bytes.IndexByte(l.buffer[seen:], '\n') >= 0 {
			return l.take(firstLines(l.buffer, most))
		}
		if len(l.buffer) >= longest {
			l.skip = true
			return l.take(len(l.buffer))
		}
	}
	if errors.Is(l.end, io.EOF) && len(l.buffer) > 0 {
		return l.take(len(l.buffer))
	}
	return "", 0, l.end
}

// firstLines is how many bytes the first whole lines have, as many as most.
func firstLines(text []byte, most int) (n int) {
	if bytes.Count(text, []byte("\n")) <= most {
		return bytes.LastIndexByte(text, '\n') + 1
	}
	for range most {
		n += bytes.IndexByte(text[n:], '\n') + 1
	}
	return n
}

func (l *lines) grow(size int) {
	if len(l.buffer) > 0 {
		size = min(4*cap(l.buffer), longest+1)
	}
	l.buffer = append(make([]byte, 0, size), l.buffer...)
}

// skipLine forgets the rest of a line that was too long.
func (l *lines) skipLine() {
	at := bytes.IndexByte(l.buffer, '\n')
	if at < 0 {
		l.buffer = l.buffer[:0]
		return
	}
	l.skip = false
	l.buffer = l.buffer[:copy(l.buffer, l.buffer[at+1:])]
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
