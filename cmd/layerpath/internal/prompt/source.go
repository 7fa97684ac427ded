package prompt

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"
)

// A source reads from a terminal or pipe until its context is cancelled. A read
// can't be called back, so it goes on in the background, and what it brings is
// kept for the next who asks.
type source struct {
	ctx     context.Context
	in      io.Reader
	signals <-chan os.Signal // of the terminal; may be nil
	pending chan chunk
}

type chunk struct {
	bytes []byte
	err   error
}

// woken is the error of a wait that a signal of the terminal ended.
type woken struct{ os.Signal }

func (w woken) Error() string { return fmt.Sprintf("woken: %v", w.Signal) }

// next gives what was typed since the last call, waiting for at least a byte, or
// until it is late: then it gives none. The error is woken, the context's cause,
// or the reader's.
func (s *source) next(late <-chan time.Time) ([]byte, error) {
	if s.ctx.Err() != nil {
		return nil, context.Cause(s.ctx)
	}
	if s.pending == nil {
		s.pending = make(chan chunk, 1)
		go func(to chan<- chunk) {
			buffer := make([]byte, 4096)
			n, err := s.in.Read(buffer)
			to <- chunk{buffer[:n], err}
		}(s.pending)
	}
	select {
	case c := <-s.pending:
		s.pending = nil
		if len(c.bytes) > 0 {
			return c.bytes, nil // an error comes again
		}
		return nil, c.err
	case <-late:
		return nil, nil
	case signal := <-s.signals:
		return nil, woken{signal}
	case <-s.ctx.Done():
		return nil, context.Cause(s.ctx)
	}
}
