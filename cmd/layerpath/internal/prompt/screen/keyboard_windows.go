package screen

import (
	"io"
	"os"

	"github.com/AlecAivazis/survey/v2/terminal"
)

// keyboard gives the keys of a console, one in each read. A read of the file itself
// would not have the arrows.
func keyboard(in, out *os.File) io.Reader {
	return console{terminal.NewRuneReader(terminal.Stdio{In: in, Out: out, Err: out})}
}

type console struct{ *terminal.RuneReader }

// Read gives the next key. An Esc of its own stands alone in what is read.
func (c console) Read(p []byte) (int, error) {
	r, _, err := c.ReadRune()
	if err != nil {
		return 0, err
	}
	return copy(p, string(r)), nil
}
