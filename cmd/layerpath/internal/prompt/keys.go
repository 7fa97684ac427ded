package prompt

import "unicode/utf8"

// The keys that lists and lines know, each one byte. survey takes the arrows as
// these bytes too.
const (
	keyLeft       = 0x02
	keyInterrupt  = 0x03
	keyEnd        = 0x04 // of input: Ctrl-D
	keyRight      = 0x06
	keyBackspace  = 0x08
	keyTab        = '\t'
	keyDown       = 0x0e
	keyUp         = 0x10
	keyDeleteWord = 0x17
	keyDeleteLine = 0x18
	keyEscape     = 0x1b
	keyDelete     = 0x7f
)

// keys takes what a terminal sends apart and hands it on one key at a time: what
// is typed ahead stays here for the next question, and what survey stumbles
// over never reaches it.
//
//   - Ctrl-D is Ctrl-C: survey would accept the highlighted answer.
//   - Alt with a key would end the questionnaire with an error, the Esc key turn j
//     and k into arrows, a function key type the rest of its sequence into the
//     filter. They do nothing.
type keys struct {
	source
	fd      uintptr // of the terminal: survey switches its echo off and on
	typed   []byte  // not yet handed on
	ready   []byte  // handed on by the next reads
	escaped bool    // the last read ended in Esc, which may begin a sequence
	list    *listKeys
}

// Fd gives the file descriptor of the terminal.
func (k *keys) Fd() uintptr { return k.fd }

// Read gives the bytes of one key, or of what the list makes of it.
func (k *keys) Read(p []byte) (int, error) {
	for len(k.ready) == 0 {
		key, err := k.key()
		if err != nil {
			return 0, err
		}
		switch {
		case len(key) == 0, k.list == nil:
			k.ready = key
		case key[0] != keyEscape: // no list asks where the cursor is
			k.ready = k.list.press(key)
		}
	}
	n := copy(p, k.ready)
	k.ready = k.ready[n:]
	return n, nil
}

// more waits for more to be typed.
func (k *keys) more() error {
	bytes, err := k.next()
	if k.escaped && len(bytes) > 0 && bytes[0] == '[' {
		bytes = append([]byte{keyEscape}, bytes...)
	}
	k.escaped = false
	k.typed = append(k.typed, bytes...)
	return err
}

// key gives the bytes of the next key; none for one that does nothing.
func (k *keys) key() ([]byte, error) {
	if len(k.typed) == 0 {
		if err := k.more(); err != nil {
			return nil, err
		}
	}
	switch first := k.typed[0]; {
	case first == keyEscape:
		return k.sequence()
	case first == keyEnd:
		k.typed[0] = keyInterrupt
	case first >= utf8.RuneSelf:
		for !utf8.FullRune(k.typed) {
			if err := k.more(); err != nil {
				return nil, err
			}
		}
	}
	_, size := utf8.DecodeRune(k.typed)
	return k.take(size), nil
}

// sequence gives the key that an escape sequence stands for.
func (k *keys) sequence() ([]byte, error) {
	if len(k.typed) == 1 {
		k.escaped = true
		k.take(1)
		return nil, nil
	}
	switch k.typed[1] {
	case keyEscape: // of a sequence of its own
		k.take(1)
		return nil, nil
	case '[':
		end := 2
		for {
			for end == len(k.typed) {
				if err := k.more(); err != nil {
					return nil, err
				}
			}
			if b := k.typed[end]; b < ' ' { // no part of a sequence
				k.take(end)
				return nil, nil
			} else if b >= '@' {
				return meaning(k.take(end + 1)), nil
			}
			end++
		}
	case 'O':
		return meaning(k.take(min(3, len(k.typed)))), nil
	}
	_, size := utf8.DecodeRune(k.typed[1:])
	k.take(1 + size)
	return nil, nil
}

// meaning gives the key of a whole sequence. The answer to the question where
// the cursor is, which survey's line of text asks, stays as it is.
func meaning(sequence []byte) []byte {
	switch string(sequence[2:]) {
	case "A":
		return []byte{keyUp}
	case "B":
		return []byte{keyDown}
	case "C":
		return []byte{keyRight}
	case "D":
		return []byte{keyLeft}
	case "3~":
		return []byte{keyDelete}
	}
	if sequence[len(sequence)-1] == 'R' && len(sequence) > 3 {
		return sequence
	}
	return nil
}

func (k *keys) take(n int) []byte {
	taken := k.typed[:n:n]
	k.typed = k.typed[n:]
	return taken
}
