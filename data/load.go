package data

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"layerpath/data/document"
)

// The folder catalog is what people edit. The program carries what the compiler makes
// of it: reading 890 KB of YAML would take 40 times as long as all the rest of a run,
// and even a compact form would have to be unpacked into a megabyte and a half of fresh
// memory, which takes longer than a run may. Laid out by the compiler it costs nothing
// but for the parts that are looked at.
//
//go:generate go run -tags nobuiltin ./internal/literal catalog .

var errNotBuiltIn = errors.New("this program was built without a catalogue")

// Embedded gives the catalogue that ships with the program. It passed [Check] when it
// was compiled in; its entries have lost their places. The error is nil unless the
// program was built without a catalogue (with the tag nobuiltin).
func Embedded() (*Catalogue, error) {
	if len(builtin.Layers) == 0 {
		return nil, errNotBuiltIn
	}
	return &builtin, nil
}

// maxFile bounds a file of a catalogue, in bytes, so that a wrong file name
// doesn't fill the memory. The largest embedded file has a thirtieth of it.
const maxFile = 4 << 20

// Load reads and checks a catalogue from a YAML file, or from all the *.yaml and
// *.yml files of a directory taken together, in the order of their names. The
// error is [document.Problems] where the catalogue is at fault.
func Load(name string) (*Catalogue, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, fmt.Errorf("reading catalogue %q: %w", name, document.Cause(err))
	}
	if info.IsDir() {
		return LoadFS(os.DirFS(name))
	}
	return load(os.DirFS(filepath.Dir(name)), []string{filepath.Base(name)})
}

// LoadFS does for a file system what Load does for a directory.
func LoadFS(fsys fs.FS) (*Catalogue, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("reading catalogue: %w", document.Cause(err))
	}
	var names []string
	for _, e := range entries {
		if ext := path.Ext(e.Name()); !e.IsDir() && (ext == ".yaml" || ext == ".yml") {
			names = append(names, e.Name())
		}
	}
	if len(names) == 0 {
		return nil, document.Problems{{Text: "a catalogue folder without a YAML file", Way: "name a folder with *.yaml files, or one file"}}
	}
	return load(fsys, names)
}

func load(fsys fs.FS, names []string) (*Catalogue, error) {
	c := &Catalogue{}
	var problems document.Problems
	for _, name := range names {
		text, err := readFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("reading catalogue %q: %w", name, document.Cause(err))
		}
		problems = append(problems, read(name, text, c)...)
	}
	sortEntries(c)
	settleEffort(c)
	if len(problems) == 0 {
		// A file that can't be read makes for references that lead nowhere:
		// those would only hide the mistake that counts.
		problems = Check(c)
	}
	if len(problems) > 0 {
		return nil, problems
	}
	c.names = newNameIndex(c)
	resolve(c)
	for i, n := range countAsked(c) {
		c.Skills[i].asked = n
	}
	c.loaded = c
	return c, nil
}

func readFile(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxFile {
		return nil, fmt.Errorf("larger than %d MiB", maxFile>>20)
	}
	return bytes.TrimPrefix(text, []byte(document.Mark)), nil
}

// sortEntries brings layers into the order of their numbers and roles into that
// of their layers; the rest stays as written.
func sortEntries(c *Catalogue) {
	slices.SortStableFunc(c.Layers, func(a, b Layer) int { return a.Number - b.Number })
	number := make(map[string]int, len(c.Layers))
	for _, l := range c.Layers {
		number[l.ID] = l.Number
	}
	slices.SortStableFunc(c.Roles, func(a, b Role) int { return number[a.Layer] - number[b.Layer] })
}
