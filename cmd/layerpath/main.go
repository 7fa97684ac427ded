package main

import (
	"io"
	"os"
	"time"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole program but for the process: arguments and three streams in,
// an exit code out.
func run(args []string, in io.Reader, out, err io.Writer) int {
	a := &app{streams: streams{in, out, err}, getenv: os.Getenv, now: time.Now}
	root := newRootCmd(a)
	root.SetArgs(args)
	return a.finish(root, root.Execute())
}
