package main

import (
	"io"
	"os"
	"time"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, time.Now))
}

// run is the whole program but for the process: arguments, three streams and a clock
// in, an exit code out.
func run(args []string, in io.Reader, out, err io.Writer, now func() time.Time) int {
	a := &app{streams: streams{in, out, err}, getenv: os.Getenv, now: now}
	root := newRootCmd(a)
	root.SetArgs(args)
	return a.finish(root, root.Execute())
}
