package main

import (
	"errors"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"

	"golang.org/x/term"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/recommend"
)

// streams are the three streams of the process.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// app is what all commands share: the streams, the environment and the global
// flags.
type app struct {
	streams
	getenv func(string) string
	now    func() time.Time

	catalogPath string
	color       string
	noInput     bool

	loaded *data.Catalogue // what --catalog names, once it was read

	started bool // a command has begun: errors are no longer the command line's
}

// catalogue gives the catalogue that --catalog names, or the embedded one.
func (a *app) catalogue() (*data.Catalogue, error) {
	if a.catalogPath == "" {
		return data.Embedded()
	}
	if a.loaded != nil {
		return a.loaded, nil
	}
	c, err := data.Load(a.catalogPath)
	a.loaded = c
	if problems := (document.Problems{}); err != nil && !errors.As(err, &problems) {
		return nil, &exitError{exitFailed, &hintError{err.Error(), "name a catalogue's folder or file; without --catalog the built-in one is used"}}
	}
	return c, err
}

// ranker gives what ranks by the catalogue, and the catalogue.
func (a *app) ranker() (*recommend.Ranker, *data.Catalogue, error) {
	c, err := a.catalogue()
	if err != nil {
		return nil, nil, err
	}
	ranker, err := recommend.New(c)
	return ranker, c, err
}

// isTerminal says whether a stream is a terminal.
func (a *app) isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// colourOn says whether a stream gets colour: as --color wants, or where it is a
// terminal that can and NO_COLOR (no-color.org) isn't set.
func (a *app) colourOn(stream any) bool {
	switch a.color {
	case "always":
		return true
	case "never":
		return false
	default:
		return a.isTerminal(stream) && a.getenv("NO_COLOR") == "" && a.getenv("TERM") != "dumb"
	}
}

// screen is the form of the place that results go to.
func (a *app) screen() page.Screen {
	return page.Screen{Width: a.width(), Colour: a.colourOn(a.out), UTF8: a.utf8()}
}

// usualWidth is the width of a screen that doesn't say its own, in columns.
const usualWidth = 80

// width is the number of columns of standard output: the terminal's, else what
// COLUMNS says.
func (a *app) width() int {
	if f, ok := a.out.(*os.File); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
			return w
		}
	}
	if w, err := strconv.Atoi(a.getenv("COLUMNS")); err == nil && w > 0 {
		return w
	}
	return usualWidth
}

// utf8 says whether the locale writes UTF-8, so that bars may be drawn in it.
func (a *app) utf8() bool {
	if runtime.GOOS == "windows" {
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale := strings.ToLower(a.getenv(name)); locale != "" {
			return strings.Contains(locale, "utf-8") || strings.Contains(locale, "utf8")
		}
	}
	return false
}
