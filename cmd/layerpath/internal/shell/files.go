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
		return io.NopCloser(p.In), p.isNotOutput(what, name, p.input())
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, failed(fmt.Sprintf("reading %s %q: %v", what, name, document.Cause(err)), way)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, failed(fmt.Sprintf("reading %s %q: it is a directory", what, name), within)
	}
	if err := p.isNotOutput(what, name, f); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// isNotOutput makes an input an error that is the file of the results, too: what is written would
// be read, and written, until the disk is full.
func (p *Process) isNotOutput(what, name string, in any) error {
	if f, ok := fileOf(in); ok {
		if info, err := f.Stat(); err == nil && p.isOutput(info) {
			return failed(fmt.Sprintf("reading %s %q: the results go there, too", what, ShownName(name)), "write them to another file")
		}
	}
	return nil
}

// isOutput says whether the results go to a file.
func (p *Process) isOutput(file os.FileInfo) bool {
	f, ok := fileOf(p.Out)
	if !ok || !file.Mode().IsRegular() {
		return false
	}
	info, err := f.Stat()
	return err == nil && os.SameFile(info, file)
}

// catalogueIsNotOutput makes a catalogue an error of which a file is that of the results, too.
func (p *Process) catalogueIsNotOutput() error {
	files := []string{p.CatalogPath}
	entries, _ := os.ReadDir(p.CatalogPath) // none where it is a file
	for _, e := range entries {
		if ext := filepath.Ext(e.Name()); ext == ".yaml" || ext == ".yml" {
			files = append(files, filepath.Join(p.CatalogPath, e.Name()))
		}
	}
	for _, name := range files {
		if info, err := os.Stat(name); err == nil && p.isOutput(info) {
			return failed(fmt.Sprintf("reading catalogue %q: the results go there, too", name), "write them to another file")
		}
	}
	return nil
}

// Piped says whether something is piped in: standard input is no terminal, and has at
// least a byte. It waits for that.
func (p *Process) Piped() bool {
	if IsTerminal(p.In) {
		return false
	}
	in := bufio.NewReader(p.In)
	p.piped, p.In = p.input(), in
	_, err := in.Peek(1)
	return err == nil
}

// input is standard input as it was given.
func (p *Process) input() io.Reader {
	if p.piped != nil {
		return p.piped
	}
	return p.In
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
