// Literal reads a catalogue's folder or file, checks it, and writes it as Go source,
// which the compiler lays out ready for use, into the files builtin*.go of a folder:
//
//	literal CATALOGUE FOLDER
//
// go generate runs it in package data, for the folder catalog.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"layerpath/data"
	"layerpath/data/document"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stderr))
}

func run(args []string, stderr io.Writer) int {
	if len(args) != 2 {
		fmt.Fprintln(stderr, "literal: error: name a catalogue and the folder to write to")
		return 2
	}
	c, err := data.Load(args[0])
	if err != nil {
		printErrors(stderr, err)
		return 1
	}
	files, err := source(c)
	if err == nil {
		err = write(files, args[1])
	}
	if err != nil {
		printErrors(stderr, err)
		return 1
	}
	return 0
}

// printErrors prints an error, each problem of a catalogue on a line with the way out
// behind it, as layerpath does.
func printErrors(w io.Writer, err error) {
	var problems document.Problems
	if !errors.As(err, &problems) {
		fmt.Fprintf(w, "literal: error: %v\n", err)
	}
	for _, p := range problems {
		fmt.Fprintf(w, "literal: error: %v\n", p)
		if p.Way != "" {
			fmt.Fprintf(w, "literal: hint: %s\n", p.Way)
		}
	}
}

// write puts the files into a folder, and takes out those that an earlier catalogue or
// another form of it left there.
func write(files map[string][]byte, folder string) error {
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), text, 0o644); err != nil {
			return err
		}
	}
	before, err := generated(folder)
	if err != nil {
		return err
	}
	for name := range before {
		if _, ok := files[name]; !ok {
			if err := os.Remove(filepath.Join(folder, name)); err != nil {
				return err
			}
		}
	}
	return nil
}

// generated gives the files in a folder that were written by literal.
func generated(folder string) (map[string][]byte, error) {
	names, err := filepath.Glob(filepath.Join(folder, "builtin*.go"))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if bytes.HasPrefix(text, []byte(head)) {
			files[filepath.Base(name)] = text
		}
	}
	return files, nil
}
