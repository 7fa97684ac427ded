package shell

import (
	"errors"
	"io"
	"runtime"
	"syscall"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/document"
)

// The exit codes, the same for the same faults in all commands; the topic exit-codes has
// the table for people.
const (
	ExitDone        = 0
	ExitFailed      = 1   // could not
	ExitUsage       = 2   // the command line, a flag's value or a name asked for included
	ExitInvalid     = 3   // the profile or the catalogue, or nothing to go on
	ExitBadRows     = 4   // a batch with bad rows
	ExitUnmet       = 5   // a check that was asked for doesn't hold
	ExitInterrupted = 130 // Ctrl-C; other signals that a quiz waits for have theirs, SIGHUP 129
	ExitTerminated  = 143 // SIGTERM
)

// An ExitError is an error that knows its exit code. Without an error of its own it
// ends the program in silence: all has been said.
type ExitError struct {
	Code int
	Err  error
}

func (e *ExitError) Error() string {
	if e.Err == nil {
		return ""
	}
	return e.Err.Error()
}

func (e *ExitError) Unwrap() error { return e.Err }

// Hinted is an error with a way out.
func Hinted(text, hint string) error { return &hintError{text, hint} }

type hintError struct {
	text, hint string
}

func (e *hintError) Error() string { return e.text }
func (e *hintError) Hint() string  { return e.hint }

// Usage is an error of the command line, with a way out.
func Usage(text, hint string) error { return UsageOf(Hinted(text, hint)) }

// UsageOf makes an error one of the command line.
func UsageOf(err error) error { return &ExitError{ExitUsage, err} }

// failed is an error of what could not be done, with a way out.
func failed(text, hint string) error { return &ExitError{ExitFailed, Hinted(text, hint)} }

// Invalid makes errors into one of what was read.
func Invalid(all ...error) error { return &ExitError{ExitInvalid, errors.Join(all...)} }

// Finish prints what went wrong, each problem with its hint, and gives the exit code.
func (p *Process) Finish(err error) int {
	err = p.told(err)
	if err == nil || ReaderGone(err) {
		return ExitDone // it has what it wanted
	}
	if err.Error() != "" {
		PrintErrors(p.Err, err)
	}
	return ExitCode(err)
}

// ReaderGone says whether an error means that what was written had a reader, who went
// away.
func ReaderGone(err error) bool {
	const noData = syscall.Errno(232) // ERROR_NO_DATA, of a pipe that is being closed
	return errors.Is(err, syscall.EPIPE) || runtime.GOOS == "windows" && errors.Is(err, noData)
}

// ExitCode is the exit code for an error: that of what knows its own, else of what was
// read, or of what could not be done.
func ExitCode(err error) int {
	var exit *ExitError
	if errors.As(err, &exit) {
		return exit.Code
	}
	if problems := (document.Problems{}); errors.As(err, &problems) {
		return ExitInvalid
	}
	return ExitFailed
}

// PrintErrors prints an error as [Say] does, in one line. Errors that were joined, and
// the problems of a file, have a line each, with the hint behind it.
func PrintErrors(w io.Writer, err error) {
	var several interface{ Unwrap() []error }
	if errors.As(err, &several) {
		for _, e := range several.Unwrap() {
			PrintErrors(w, e)
		}
		return
	}
	Say(w, "layerpath: error: "+page.Clean(err.Error()))
	var hinted interface{ Hint() string }
	if errors.As(err, &hinted) && hinted.Hint() != "" {
		Say(w, "layerpath: hint: "+page.Clean(hinted.Hint()))
	}
}
