package shell

import (
	"errors"
	"fmt"
	"io"
	"os"

	"layerpath/data/document"
)

// Results are standard output. They remember the first error of writing, so that it is told at
// the end of a run whoever wrote: cobra, for one, looks at none. They are for one goroutine.
type Results struct {
	out     io.Writer
	err     error
	written bool
}

// NewResults gives standard output as results.
func NewResults(out io.Writer) *Results { return &Results{out: out} }

func (r *Results) Write(text []byte) (int, error) {
	n, err := r.out.Write(text)
	if r.err == nil {
		r.err = err
	}
	r.written = r.written || len(text) > 0
	return n, err
}

// fileOf gives the file that a stream is, if it is one.
func fileOf(stream any) (*os.File, bool) {
	if r, ok := stream.(*Results); ok {
		stream = r.out
	}
	f, ok := stream.(*os.File)
	return f, ok
}

// Lost says whether an error is that of writing the results.
func (p *Process) Lost(err error) bool {
	r, ok := p.Out.(*Results)
	return ok && r.err != nil && errors.Is(err, r.err)
}

// told gives the error that a run ends with: its own, unless that is of writing its results, or
// there is none and they are lost.
func (p *Process) told(err error) error {
	r, ok := p.Out.(*Results)
	switch {
	case !ok:
		return err
	case r.err != nil && (err == nil || p.Lost(err)):
		return &ExitError{ExitFailed, fmt.Errorf("writing the results: %w", document.Cause(r.err))}
	case err == nil && r.written && isClosed(r.out):
		return failed("writing the results: standard output is closed, or the null device opened for reading, too", "to throw them away, open "+os.DevNull+" for writing alone")
	}
	return err
}

// isClosed says whether a stream was closed when the program began. The system would give its
// number to the next file; so Go puts the null device there, open for reading and for writing,
// as nobody opens it to write to it. (Python and Node do where they throw results away.)
func isClosed(stream any) bool {
	f, ok := fileOf(stream)
	return ok && forBoth(f) && isNull(f)
}

func isNull(f *os.File) bool {
	info, err := f.Stat()
	null, errNull := os.Stat(os.DevNull)
	return err == nil && errNull == nil && os.SameFile(info, null)
}
