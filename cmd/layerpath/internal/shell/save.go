package shell

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/moby/sys/atomicwriter"

	"layerpath/data/document"
)

// Save writes a text to a file, or says why not and leaves what was there: the text is written
// beside it and takes its place when it is whole. A link is followed, and the file keeps its
// mode. One that exists is an [fs.ErrExist] unless it may be replaced. What is no plain file, such
// as a pipe, is written to.
func (p *Process) Save(file, text string, replace bool) error {
	err := p.save(file, []byte(text), replace)
	if err == nil {
		return nil
	}
	if moved := (*os.LinkError)(nil); errors.As(err, &moved) {
		err = moved.Err
	}
	return fmt.Errorf("saving %q: %w", file, document.Cause(err))
}

func (p *Process) save(file string, text []byte, replace bool) error {
	info, err := os.Stat(file)
	switch {
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	case err != nil:
		return create(file, text)
	case p.isOutput(info): // it would take its place under another name
		_, err := p.Out.Write(text)
		return err
	case !info.Mode().IsRegular():
		return writeInto(file, text)
	case !replace:
		return fs.ErrExist
	}
	return replaceFile(file, text, info.Mode().Perm())
}

// create takes the name first, so that a file which appeared meanwhile stays.
func create(file string, text []byte) error {
	file, err := target(file)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	info, err := f.Stat()
	if err = errors.Join(err, f.Close()); err == nil {
		err = atomicwriter.WriteFile(file, text, info.Mode().Perm()) // as the mask of the person has it
	}
	if err != nil {
		os.Remove(file)
	}
	return err
}

// replaceFile replaces a file that may be written.
func replaceFile(file string, text []byte, mode fs.FileMode) error {
	if err := writeInto(file, nil); err != nil {
		return err
	}
	file, err := filepath.EvalSymlinks(file)
	if err != nil {
		return err
	}
	return atomicwriter.WriteFile(file, text, mode)
}

func writeInto(file string, text []byte) error {
	f, err := os.OpenFile(file, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if len(text) > 0 {
		_, err = f.Write(text)
	}
	return errors.Join(err, f.Close())
}

// target is where links lead, to a file that isn't there yet.
func target(file string) (string, error) {
	const most = 40 // as many as Linux follows
	for range most {
		folder, err := filepath.EvalSymlinks(filepath.Dir(file))
		if err != nil {
			return "", err
		}
		file = filepath.Join(folder, filepath.Base(file))
		next, err := os.Readlink(file)
		if err != nil {
			return file, nil // it is no link
		}
		if !filepath.IsAbs(next) {
			next = filepath.Join(folder, next)
		}
		file = next
	}
	return "", errors.New("too many links")
}
