// Literal reads a catalogue's folder or file, checks it, and writes it as Go source,
// which the compiler lays out ready for use:
//
//	literal CATALOGUE FILE
//
// go generate runs it in package data, for the folder catalog.
package main

import (
	"fmt"
	"io"
	"os"

	"layerpath/data"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stderr))
}

func run(args []string, stderr io.Writer) int {
	if len(args) != 2 {
		fmt.Fprintln(stderr, "literal: error: name a catalogue and the file to write")
		return 2
	}
	c, err := data.Load(args[0])
	if err != nil {
		fmt.Fprintf(stderr, "literal: error: %v\n", err)
		return 1
	}
	text, err := source(c)
	if err == nil {
		err = os.WriteFile(args[1], text, 0o644)
	}
	if err != nil {
		fmt.Fprintf(stderr, "literal: error: %v\n", err)
		return 1
	}
	return 0
}
