package main

import (
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/cmd/layerpath/internal/topics"
)

func main() {
	outliveReaders()
	os.Exit(run(os.Args, os.Stdin, os.Stdout, os.Stderr, time.Now))
}

// outliveReaders makes a reader that went away an error of writing, which ends the program
// quietly. Else the system ends it, with a code that a shell takes for a failure.
func outliveReaders() { signal.Ignore(syscall.SIGPIPE) }

// run is the whole program but for the process: the words of the command line, the
// program's first, three streams and a clock in, an exit code out.
func run(args []string, in io.Reader, out, err io.Writer, now func() time.Time) int {
	sh := &shell.Process{Program: args[0], In: in, Out: shell.NewResults(out), Err: err, Getenv: os.Getenv, Now: now}
	root := newRootCmd(sh)
	root.SetArgs(args[1:])
	failed := root.Execute()
	if failed != nil && !sh.Started && !sh.Lost(failed) {
		failed = shell.ExplainUsage(root, failed, topics.Names()...)
	}
	return sh.Finish(failed)
}
