// Package shell is the place of the program among its surroundings: its streams, the
// terminal, the files that it is given, signals, and how it ends.
//
// Errors are made where they happen, and printed here, in one place, in two lines:
//
//	layerpath: error: what is wrong, lower case, without a full stop
//	layerpath: hint: the way out
//
// The hint is that of any error in the chain which has a method Hint() string, such as a
// document.Problem, what [Hinted] and [Usage] make, or a listing.Unknown.
//
// Most readers need a [Process], which every command is given, and its Finish, which
// ends a run with an exit code. The package knows no command; what flags say of a person
// is read by package said.
//
// Results go to standard output, all else to standard error.
package shell

import (
	"errors"
	"fmt"
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
)

// A Process is what all commands share: three streams, the environment, a clock, and
// the flags that every command has.
type Process struct {
	Program  string // as the person called it: its name, a path, or a place where go run built it
	In       io.Reader
	Out, Err io.Writer
	Getenv   func(string) string
	Now      func() time.Time

	CatalogPath string
	Colour      string // auto, always or never
	Width       int    // of results, in columns; 0: as the terminal or the environment says
	NoInput     bool

	Started bool // a command has begun: errors are no longer the command line's

	piped  io.Reader       // standard input, of which In has read some
	loaded *data.Catalogue // what CatalogPath names, once it was read
}

// Catalogue gives the catalogue that --catalog names, or the embedded one.
func (p *Process) Catalogue() (*data.Catalogue, error) {
	if p.CatalogPath == "" {
		return data.Embedded()
	}
	if p.loaded != nil {
		return p.loaded, nil
	}
	if err := p.catalogueIsNotOutput(); err != nil {
		return nil, err
	}
	c, err := data.Load(p.CatalogPath)
	p.loaded = c
	if problems := (document.Problems{}); err != nil && !errors.As(err, &problems) {
		return nil, failed(err.Error(), "name a catalogue's folder or file; without --catalog the built-in one is used")
	}
	return c, err
}

// IsTerminal says whether a stream is a terminal.
func IsTerminal(stream any) bool {
	f, ok := fileOf(stream)
	return ok && term.IsTerminal(int(f.Fd()))
}

// IsPipe says whether a stream is a pipe.
func IsPipe(stream any) bool {
	f, ok := fileOf(stream)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeNamedPipe != 0
}

// ColourOn says whether a stream gets colour: as --color wants, or where it is a
// terminal that can and NO_COLOR (no-color.org) isn't set.
func (p *Process) ColourOn(stream any) bool {
	switch p.Colour {
	case "always":
		return true
	case "never":
		return false
	default:
		return IsTerminal(stream) && p.Getenv("NO_COLOR") == "" && p.Getenv("TERM") != "dumb"
	}
}

// Accessible says whether somebody asks for what a screen reader can read: ACCESSIBLE is set,
// and not to 0.
func (p *Process) Accessible() bool {
	wish := p.Getenv("ACCESSIBLE")
	return wish != "" && wish != "0"
}

// Screen is the form of the place that results go to. Into a pipe or a file
// nothing is cut: who reads it there can't make it wider.
func (p *Process) Screen() page.Screen {
	return page.Screen{Width: p.width(), Colour: p.ColourOn(p.Out), UTF8: p.utf8(), Bare: p.bare(), Whole: !IsTerminal(p.Out)}
}

// bare says whether pages are heard rather than seen, as ACCESSIBLE says, or are for a
// terminal that is simple.
func (p *Process) bare() bool {
	return p.Accessible() || p.Getenv("TERM") == "dumb"
}

// Widths, in columns: of what doesn't say its own; the bounds of what may be wanted; and
// how much of a terminal is used, since from the end of a longer line the eye doesn't
// find back.
const usualWidth, leastWidth, mostWidth, mostOfTerminal = 80, 20, 1000, 200

// CheckWidth checks what --width says.
func (p *Process) CheckWidth(said bool) error {
	if said && (p.Width < leastWidth || p.Width > mostWidth) {
		return Usage(fmt.Sprintf("--width %d is no width of a text", p.Width), fmt.Sprintf("use a number of columns from %d to %d", leastWidth, mostWidth))
	}
	return nil
}

// width is the number of columns of results: what --width says, else the terminal's, else
// what COLUMNS says.
func (p *Process) width() int {
	if p.Width > 0 {
		return p.Width
	}
	if w, ok := columns(p.Out); ok {
		return w
	}
	if w, err := strconv.Atoi(p.Getenv("COLUMNS")); err == nil && w > 0 {
		return min(max(w, leastWidth), mostWidth)
	}
	return usualWidth
}

// utf8 says whether the locale writes UTF-8, so that bars may be drawn in it.
func (p *Process) utf8() bool {
	if runtime.GOOS == "windows" {
		return true
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale := strings.ToLower(p.Getenv(name)); locale != "" {
			return strings.Contains(locale, "utf-8") || strings.Contains(locale, "utf8")
		}
	}
	return false
}
