package main

import (
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"layerpath/cmd/layerpath/internal/shell"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, time.Now))
}

// run is the whole program but for the process: arguments, three streams and a clock
// in, an exit code out.
func run(args []string, in io.Reader, out, err io.Writer, now func() time.Time) int {
	signal.Ignore(syscall.SIGPIPE) // a reader that went away is an error of writing, and ends the program quietly
	sh := &shell.Process{In: in, Out: out, Err: err, Getenv: os.Getenv, Now: now}
	root := newRootCmd(sh)
	root.SetArgs(args)
	failed := root.Execute()
	if failed != nil && !sh.Started && !shell.ReaderGone(failed) {
		failed = shell.ExplainUsage(root, failed)
	}
	return sh.Finish(failed)
}
