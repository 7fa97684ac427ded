package screen

import (
	"time"
	"unicode/utf8"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
	"layerpath/cmd/layerpath/internal/render/page"
)

// keys takes what a terminal sends apart, a key at a time. What is typed ahead
// stays here for the next question.
type keys struct {
	prompt.Source
	signals *signals
	typed   []byte                  // not yet handed on
	late    func() <-chan time.Time // says when Esc is no longer the beginning of a sequence
}

// escapeWait is how long Esc may be the beginning of an arrow: a terminal sends a
// sequence at once, a slow line within this; a person doesn't notice it.
const escapeWait = 50 * time.Millisecond

// next waits for a key. The error is the source's; nothing typed is lost by it.
func (k *keys) next() (typing.Key, error) {
	for {
		if pressed, size := parse(k.typed); size > 0 {
			k.typed = k.typed[size:]
			return pressed, nil
		}
		var late <-chan time.Time
		if len(k.typed) > 0 && k.typed[0] == escape {
			late = k.late()
		}
		bytes, err := k.Source.Next(late)
		if err != nil {
			return typing.KeyNothing, err
		}
		if len(bytes) == 0 {
			return k.broken(), nil
		}
		k.typed = append(k.typed, bytes...)
	}
}

// gather waits for keys until a frame has been seen long enough, where none is there yet. The
// error is the source's.
func (k *keys) gather(seen <-chan time.Time) error {
	for seen != nil && k.waits() {
		bytes, err := k.Source.Next(seen)
		if err != nil || len(bytes) == 0 {
			return err
		}
		k.typed = append(k.typed, bytes...)
	}
	return nil
}

// waits says whether no key is there yet.
func (k *keys) waits() bool {
	_, size := parse(k.typed)
	return size == 0
}

// broken gives the key of a sequence that never came to its end: Esc, where it has
// not even begun.
func (k *keys) broken() typing.Key {
	if len(k.typed) < 2 || k.typed[1] == escape {
		k.typed = k.typed[1:]
		return typing.KeyEscape
	}
	k.typed = nil
	return typing.KeyNothing
}

const escape = 0x1b

// parse gives the first key of some bytes, and how many are its own: none where
// more bytes have to tell.
func parse(bytes []byte) (typing.Key, int) {
	switch {
	case len(bytes) == 0:
		return typing.KeyNothing, 0
	case bytes[0] == escape:
		return parseSequence(bytes)
	case !utf8.FullRune(bytes):
		return typing.KeyNothing, 0
	}
	r, size := utf8.DecodeRune(bytes)
	return letter(r), size
}

// letter gives the key of one character. What a terminal must not see is none.
func letter(r rune) typing.Key {
	switch r {
	case '\r', '\n':
		return typing.KeyEnter
	case '\t':
		return typing.KeyTab
	case 0x03, 0x04: // Ctrl-C, and Ctrl-D, the end of input
		return typing.KeyInterrupt
	case 0x08, 0x7f:
		return typing.KeyBackspace
	case 0x02: // Ctrl-B, and what a Windows console gives for the arrow, like the next two
		return typing.KeyLeft
	case 0x0e:
		return typing.KeyDown
	case 0x10:
		return typing.KeyUp
	case 0x15:
		return typing.KeyClear
	case 0x17:
		return typing.KeyClearWord
	case 0x1a:
		return typing.KeySuspend
	}
	if r < ' ' || page.Clean(string(r)) == "" {
		return typing.KeyNothing
	}
	return typing.Key(r)
}

// parseSequence is parse for bytes that begin with Esc. Arrows mean something;
// function keys, and Alt with any key, do nothing.
func parseSequence(bytes []byte) (typing.Key, int) {
	if len(bytes) < 2 {
		return typing.KeyNothing, 0
	}
	switch next := bytes[1]; {
	case next == '[':
		return parseControl(bytes)
	case next == 'O':
		if len(bytes) < 3 {
			return typing.KeyNothing, 0
		}
		return arrow(bytes[2:3]), 3
	case next == escape:
		return parseTwice(bytes)
	case next == 0x03, next == 0x04:
		return typing.KeyEscape, 1
	case !utf8.FullRune(bytes[1:]):
		return typing.KeyNothing, 0
	}
	_, size := utf8.DecodeRune(bytes[1:])
	return typing.KeyNothing, 1 + size
}

// parseTwice tells Esc pressed twice from Alt with an arrow.
func parseTwice(bytes []byte) (typing.Key, int) {
	if len(bytes) < 3 {
		return typing.KeyNothing, 0
	}
	if bytes[2] != '[' && bytes[2] != 'O' {
		return typing.KeyEscape, 1
	}
	if _, size := parseSequence(bytes[1:]); size > 0 {
		return typing.KeyNothing, 1 + size
	}
	return typing.KeyNothing, 0
}

// longestSequence is how many bytes a sequence has at most: five numbers have room, and what
// is longer was no key, but pasted.
const longestSequence = 64

// parseControl is parse for what begins with Esc and a bracket.
func parseControl(bytes []byte) (typing.Key, int) {
	begin := 2
	if len(bytes) > 2 && bytes[2] == '[' { // a function key of the Linux console
		begin = 3
	}
	for end := begin; end < len(bytes); end++ {
		if bytes[end] < ' ' || end == longestSequence { // no part of a sequence
			return typing.KeyNothing, end
		}
		if bytes[end] >= '@' {
			return arrow(bytes[2 : end+1]), end + 1
		}
	}
	return typing.KeyNothing, 0
}

func arrow(sequence []byte) typing.Key {
	switch string(sequence) {
	case "A":
		return typing.KeyUp
	case "B":
		return typing.KeyDown
	case "D":
		return typing.KeyLeft
	}
	return typing.KeyNothing
}
