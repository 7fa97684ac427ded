package shell

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"layerpath/data/document"
)

// Open opens a file, or standard input for "-". What is the kind of file, way what to do
// where there is none, and within what to do where it is a folder.
func (p *Process) Open(what, name, way, within string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(p.In), nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, failed(fmt.Sprintf("reading %s %q: %v", what, name, document.Cause(err)), way)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, failed(fmt.Sprintf("reading %s %q: it is a directory", what, name), within)
	}
	return f, nil
}

// Piped says whether something is piped in: standard input is no terminal, and has at
// least a byte. It waits for that.
func (p *Process) Piped() bool {
	if IsTerminal(p.In) {
		return false
	}
	in := bufio.NewReader(p.In)
	p.In = in
	_, err := in.Peek(1)
	return err == nil
}

// Files gives the files that a command line names, or standard input where it names none
// and something is piped in. Neither is an error, with the way out.
func (p *Process) Files(args []string, text, way string) ([]string, error) {
	switch {
	case len(args) > 0:
		return args, nil
	case p.Piped():
		return []string{"-"}, nil
	}
	return nil, Usage(text, way)
}

// ShownName is a file as messages name it.
func ShownName(file string) string {
	if file == "-" {
		return "standard input"
	}
	return file
}

// BaseName is a file's name without its folder and ending.
func BaseName(file string) string {
	base := filepath.Base(file)
	return cmp.Or(strings.TrimSuffix(base, filepath.Ext(base)), base)
}

// EachOnce looks for a file that is named twice, under whatever name: what is in it would
// count twice. The hint says what to name once.
func EachOnce(files []string, hint string) error {
	for i, name := range files {
		if name == "" {
			return Usage("a file without a name", "name it, or - for standard input; an empty variable of the shell looks so")
		}
		for _, other := range files[:i] {
			switch {
			case name == other:
				return Usage(fmt.Sprintf("%q twice", name), hint)
			case sameFile(name, other):
				return Usage(fmt.Sprintf("%q and %q are one file", other, name), hint)
			}
		}
	}
	return nil
}

// sameFile says whether two names lead to one file, by a link too.
func sameFile(a, b string) bool {
	if a == "-" || b == "-" {
		return a == b
	}
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return filepath.Clean(a) == filepath.Clean(b) || errA == nil && errB == nil && infoA.Mode().IsRegular() && os.SameFile(infoA, infoB)
}
