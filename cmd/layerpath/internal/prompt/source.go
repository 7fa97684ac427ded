package prompt

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"
)

// A Source reads from a terminal or pipe until its context is cancelled. A read
// can't be called back, so it goes on in the background, and what it brings is
// kept for the next who asks. It is for one goroutine at a time.
type Source struct {
	Context context.Context
	In      io.Reader
	Signals <-chan os.Signal // of the terminal; may be nil
	pending chan chunk
}

type chunk struct {
	bytes []byte
	err   error
}

// Woken is the error of a wait that a signal of the terminal ended.
type Woken struct{ os.Signal }

func (w Woken) Error() string { return fmt.Sprintf("woken: %v", w.Signal) }

// Next gives what was typed since the last call, waiting for at least a byte, or
// until it is late: then it gives none; a nil channel is never late. The error is
// [Woken], the context's cause, or the reader's.
func (s *Source) Next(late <-chan time.Time) ([]byte, error) {
	if s.Context.Err() != nil {
		return nil, context.Cause(s.Context)
	}
	if s.pending == nil {
		s.pending = make(chan chunk, 1)
		go func(to chan<- chunk) {
			buffer := make([]byte, 4096)
			n, err := s.In.Read(buffer)
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
	case signal := <-s.Signals:
		return nil, Woken{signal}
	case <-s.Context.Done():
		return nil, context.Cause(s.Context)
	}
}
