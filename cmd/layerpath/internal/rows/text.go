package rows

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"unicode/utf16"
	"unicode/utf8"

	"layerpath/profiles"
)

// A text is that of a file, in UTF-8 with line feeds, without a byte order mark.
type text struct {
	*bufio.Reader
	head []byte // its beginning, one line at least
	mark int    // bytes of UTF-8 before it
}

// asUTF8 begins to read the text of a file. A mark of UTF-16, which PowerShell and Excel write,
// has it read as that, and so does its look where there is no mark.
func asUTF8(in io.Reader) (t text, err error) {
	t.Reader = bufio.NewReaderSize(in, bufferSize)
	order := orderOf(t.Reader)
	if order != nil {
		t.Reader = bufio.NewReaderSize(&utf16Reader{in: t.Reader, order: order}, bufferSize)
	}
	if first, _ := t.Peek(3); bytes.Equal(first, []byte("\ufeff")) {
		t.Discard(3)
		if t.mark = 3; order != nil {
			t.mark = 0 // bytes are counted as those of what a program makes of it
		}
	}
	t.head, err = head(t.Reader)
	if len(t.head) > 0 {
		err = nil // it is one line, or comes back behind it
	}
	if oldMac(t.head) {
		t.Reader = bufio.NewReaderSize(&macReader{t.Reader}, bufferSize)
		t.head, _ = head(t.Reader)
	}
	return t, err
}

// head gives the beginning of a text, one line at least.
func head(in *bufio.Reader) (head []byte, err error) {
	for n := 1; err == nil && !hasLine(head); n = len(head) + 1 {
		_, err = in.Peek(n)
		head, _ = in.Peek(in.Buffered())
	}
	return head, err
}

// hasLine says whether a text has the end of a line in it.
func hasLine(text []byte) bool {
	at := bytes.IndexAny(text, "\r\n")
	return at >= 0 && (text[at] == '\n' || at+1 < len(text))
}

// oldMac says whether the first line ends as those of an old Mac do, and of Excel's "CSV
// (Macintosh)": with a carriage return alone.
func oldMac(head []byte) bool {
	at := bytes.IndexAny(head, "\r\n")
	return at >= 0 && head[at] == '\r' && (at+1 == len(head) || head[at+1] != '\n')
}

// A macReader reads a carriage return that stands alone as a line feed.
type macReader struct{ in *bufio.Reader }

func (m *macReader) Read(p []byte) (int, error) {
	n, err := m.in.Read(p)
	for i, c := range p[:n] {
		if c != '\r' {
			continue
		}
		next := byte(0)
		if i+1 < n {
			next = p[i+1]
		} else if behind, _ := m.in.Peek(1); len(behind) > 0 {
			next = behind[0]
		}
		if next != '\n' {
			p[i] = '\n'
		}
	}
	return n, err
}

// orderOf gives the order of the bytes of UTF-16, nil for another text. Without a mark it
// is told by zeros: every other byte of what is mostly ASCII is one, and in UTF-8 none.
func orderOf(in *bufio.Reader) binary.ByteOrder {
	mark, _ := in.Peek(2)
	switch {
	case bytes.Equal(mark, []byte("\xff\xfe")):
		return binary.LittleEndian
	case bytes.Equal(mark, []byte("\xfe\xff")):
		return binary.BigEndian
	}
	const enough = 64 // bytes, of which a name that isn't ASCII is a part
	begin, _ := in.Peek(4)
	if bytes.IndexByte(begin, 0) < 0 {
		return nil // and not waited for
	}
	begin, _ = in.Peek(enough)
	var zeros [2]int
	for i, c := range begin {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch few, many := len(begin)/16, len(begin)/4; {
	case zeros[1] > many && zeros[0] <= few:
		return binary.LittleEndian
	case zeros[0] > many && zeros[1] <= few:
		return binary.BigEndian
	}
	return nil
}

// bufferSize is how much is read ahead, and looked at to tell the format.
const bufferSize = 64 << 10

// A utf16Reader reads UTF-16 as UTF-8. What is no UTF-16 becomes a byte that is no
// UTF-8, so that it is an error of its row and no name is changed silently.
type utf16Reader struct {
	in    *bufio.Reader
	order binary.ByteOrder
	ready []byte
	last  [2]byte
	keep  int // 1: the second byte is the first of the next
}

func (u *utf16Reader) Read(p []byte) (int, error) {
	for len(u.ready) == 0 {
		if err := u.fill(); err != nil {
			return 0, err
		}
	}
	n := copy(p, u.ready)
	u.ready = u.ready[n:]
	return n, nil
}

// fill reads what there is, one character at least.
func (u *utf16Reader) fill() error {
	u.ready = u.ready[:0]
	for len(u.ready) == 0 || u.in.Buffered() >= 4 && len(u.ready) < 32<<10 {
		unit, err := u.unit()
		if err != nil {
			return err
		}
		if u.displaced(unit) {
			u.keep = 1
			u.ready = append(u.ready, 0xff)
			continue
		}
		r := rune(unit)
		if utf16.IsSurrogate(r) {
			r = u.pair(r)
		}
		if r == utf8.RuneError && unit != utf8.RuneError {
			u.ready = append(u.ready, 0xff)
			continue
		}
		u.ready = utf8.AppendRune(u.ready, r)
	}
	return nil
}

// displaced says whether a byte is missing, or one too many, so that each character
// from here on is made of halves of two: four in a row are one that ASCII is half of, and have
// nothing in the other half. No text has such a run of letters.
func (u *utf16Reader) displaced(unit uint16) bool {
	if !isHalf(unit) {
		return false
	}
	next, err := u.in.Peek(6)
	if err != nil {
		return false
	}
	for ; len(next) >= 2; next = next[2:] {
		if !isHalf(u.order.Uint16(next)) {
			return false
		}
	}
	return true
}

// isHalf says whether a character is one of ASCII, but for the order of its bytes.
func isHalf(unit uint16) bool {
	c := unit >> 8
	return unit&0xff == 0 && (c >= ' ' && c < 0x7f || c == '\t' || c == '\n' || c == '\r')
}

// pair reads the second half of a character, if it is one.
func (u *utf16Reader) pair(first rune) rune {
	second, err := u.in.Peek(2)
	if err != nil {
		return utf8.RuneError
	}
	r := utf16.DecodeRune(first, rune(u.order.Uint16(second)))
	if r != utf8.RuneError {
		u.in.Discard(2)
	}
	return r
}

func (u *utf16Reader) unit() (uint16, error) {
	begun := copy(u.last[:], u.last[2-u.keep:])
	n, err := io.ReadFull(u.in, u.last[begun:])
	u.keep = 0
	if begun+n == 1 {
		return 0xd800, nil // half a character is none
	}
	return u.order.Uint16(u.last[:]), err
}

// longLines reads lines with their ends, and of one that is too long no more than
// shows that it is. A carriage return ends one, too, even where others end with a line feed.
type longLines struct {
	in   *bufio.Reader
	read int // bytes of the file
}

// line gives the last line with io.EOF only where it is empty.
func (l *longLines) line() (string, error) {
	var begun []byte
	for {
		if _, err := l.in.Peek(1); err != nil {
			if errors.Is(err, io.EOF) && len(begun) > 0 {
				err = nil
			}
			return string(begun), err
		}
		part, ended := l.part()
		l.read += len(part)
		if ended && len(begun) == 0 {
			line := string(part)
			l.in.Discard(len(part))
			return line, nil
		}
		kept := min(len(part), max(profiles.MaxSize+1-len(begun), 0))
		begun = append(begun, part[:kept]...)
		if ended {
			left := part[kept:]
			begun = append(begun, left[len(bytes.TrimRight(left, "\r\n")):]...)
		}
		l.in.Discard(len(part))
		if ended {
			return string(begun), nil
		}
	}
}

// part gives so much of a line as was read already, and whether that is all.
func (l *longLines) part() (part []byte, ended bool) {
	part, _ = l.in.Peek(l.in.Buffered())
	at := bytes.IndexAny(part, "\r\n")
	switch {
	case at < 0:
		return part, false
	case at+1 == len(part) && part[at] == '\r':
		return l.behindReturn(at)
	case part[at] == '\r' && part[at+1] == '\n':
		at++
	}
	return part[:at+1], true
}

// behindReturn finds out whether a line feed comes behind the last byte that was read, a
// carriage return.
func (l *longLines) behindReturn(at int) (part []byte, ended bool) {
	if at > 0 {
		part, _ = l.in.Peek(at)
		return part, false // there is room for what comes next once these are out of the way
	}
	if next, _ := l.in.Peek(2); len(next) == 2 && next[1] == '\n' {
		return next, true
	}
	part, _ = l.in.Peek(1)
	return part, true
}

func (l *longLines) ahead() int { return l.in.Buffered() }
