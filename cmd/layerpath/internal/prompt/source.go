package prompt

import (
	"context"
	"io"
)

// A source reads from a terminal or pipe until its context is cancelled. A read
// can't be called back, so it goes on in the background, and what it brings is
// kept for the next who asks.
type source struct {
	ctx     context.Context
	in      io.Reader
	pending chan chunk
}

type chunk struct {
	bytes []byte
	err   error
}

// next gives what was typed since the last call, waiting for at least a byte.
// The error is the context's cause, or the reader's.
func (s *source) next() ([]byte, error) {
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
	case <-s.ctx.Done():
		return nil, context.Cause(s.ctx)
	}
}
