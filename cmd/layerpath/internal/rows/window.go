package rows

import "io"

// A window is the part of a text that is held: of a file as much as is asked for, of a
// line all. Places in it are offsets in the whole text, in bytes from 0.
type window struct {
	in   io.Reader // nil: all is held
	held []byte
	base int    // the offset of the first byte that is held
	err  error  // what came behind the last
	room []byte // has what is held, where it is read
}

// readAtOnce is how much is read at a time.
const readAtOnce = 64 << 10

// has says whether there is a byte at an offset, and has it held.
func (w *window) has(at int) bool {
	for at-w.base >= len(w.held) {
		if w.in == nil || w.err != nil {
			return false
		}
		w.read()
	}
	return true
}

func (w *window) read() {
	if cap(w.held)-len(w.held) < readAtOnce {
		if cap(w.room) < 2*len(w.held)+2*readAtOnce {
			w.room = make([]byte, 2*len(w.held)+2*readAtOnce)
		}
		w.held = w.room[:copy(w.room, w.held)]
	}
	n, err := w.in.Read(w.held[len(w.held) : len(w.held)+readAtOnce])
	w.held, w.err = w.held[:len(w.held)+n], err
}

// at gives a byte that is held.
func (w *window) at(at int) byte { return w.held[at-w.base] }

// end is the offset behind what is held.
func (w *window) end() int { return w.base + len(w.held) }

// drop forgets what stands before an offset.
func (w *window) drop(at int) {
	n := min(at-w.base, len(w.held))
	if n > 0 {
		w.held, w.base = w.held[n:], w.base+n
	}
}

// text gives what stands between two offsets, as far as it is held.
func (w *window) text(from, to int) []byte {
	from, to = max(from-w.base, 0), min(to-w.base, len(w.held))
	return w.held[min(from, to):to]
}

// space gives the offset of the first byte from an offset on that is no space.
func (w *window) space(at int) int {
	for w.has(at) && isSpace(w.at(at)) {
		at++
	}
	return at
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }
