package screen

import (
	"bytes"
	"os"
	"runtime"

	"golang.org/x/term"
)

// A canvas is the file that is drawn on. A frame is written at once: line by line,
// it would flicker.
type canvas struct {
	*os.File
	drawn bytes.Buffer
}

// Write keeps what is drawn until flush; but for Windows, where survey also calls
// the console besides.
func (c *canvas) Write(p []byte) (int, error) {
	if runtime.GOOS == "windows" {
		return c.File.Write(p)
	}
	return c.drawn.Write(p)
}

func (c *canvas) flush() error {
	_, err := c.drawn.WriteTo(c.File)
	return err
}

// measure gives the size of the screen; the usual one where there is none.
func (c *canvas) measure() size {
	columns, rows, err := term.GetSize(int(c.Fd()))
	if err != nil || columns <= 0 || rows <= 0 {
		return size{80, 24}
	}
	return size{columns, rows}
}
