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

// asUTF8 gives the text of a file without a byte order mark, and its beginning, one
// line at least. A mark of UTF-16, which PowerShell and Excel write, has it read as that.
func asUTF8(in io.Reader) (text *bufio.Reader, head []byte, err error) {
	text = bufio.NewReaderSize(in, bufferSize)
	mark, _ := text.Peek(2)
	switch {
	case bytes.Equal(mark, []byte("\xff\xfe")):
		text = bufio.NewReaderSize(&utf16Reader{in: text, order: binary.LittleEndian}, bufferSize)
	case bytes.Equal(mark, []byte("\xfe\xff")):
		text = bufio.NewReaderSize(&utf16Reader{in: text, order: binary.BigEndian}, bufferSize)
	}
	if first, _ := text.Peek(3); bytes.Equal(first, []byte("\ufeff")) {
		text.Discard(3)
	}
	for n := 1; err == nil && bytes.IndexByte(head, '\n') < 0; n = len(head) + 1 {
		_, err = text.Peek(n)
		head, _ = text.Peek(text.Buffered())
	}
	if len(head) > 0 {
		err = nil // it is one line, or comes back behind it
	}
	return text, head, err
}

// bufferSize is how much is read ahead, and looked at to tell the format.
const bufferSize = 64 << 10

// A utf16Reader reads UTF-16 as UTF-8. What is no UTF-16 becomes a byte that is no
// UTF-8, so that it is an error of its row and no name is changed silently.
type utf16Reader struct {
	in    *bufio.Reader
	order binary.ByteOrder
	ready []byte
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
	var unit [2]byte
	n, err := io.ReadFull(u.in, unit[:])
	if errors.Is(err, io.ErrUnexpectedEOF) && n == 1 {
		return 0xd800, nil // half a character is none
	}
	return u.order.Uint16(unit[:]), err
}

// longLines reads lines with their ends, and of one that is too long no more than
// shows that it is.
type longLines struct{ in *bufio.Reader }

// line gives the last line with io.EOF only where it is empty.
func (l longLines) line() (string, error) {
	var line []byte
	for {
		part, err := l.in.ReadSlice('\n')
		line = append(line, part[:min(len(part), profiles.MaxSize+1-len(line))]...)
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(line) > 0:
			return string(line), nil
		default:
			return string(line), err
		}
	}
}
