package batch

import (
	"fmt"
	"io"

	"layerpath/cmd/layerpath/internal/render/page"
)

// faults are what is wrong with files, and costs nobody a row.
type faults struct {
	several bool // as of badRows
	hides   bool // as of badRows
	n       int
	told    int
}

// add tells of a few faults on standard error, as of bad rows.
func (f *faults) add(w io.Writer, file string, result *result) {
	f.n += result.faultCount
	for _, text := range result.faults {
		if f.told == mostBadRows || f.hides {
			return
		}
		f.told++
		if f.several {
			text = file + ": " + text
		}
		fmt.Fprintf(w, "layerpath: %s\n", page.Clean(text))
	}
}

// end says how many more there were.
func (f *faults) end(w io.Writer) {
	switch more := f.n - f.told; {
	case f.hides && f.n > 0:
		fmt.Fprintln(w, "layerpath: something between the rows isn't read: without --min-group it is told what")
	case more > 0:
		fmt.Fprintf(w, "layerpath: and %d more faults\n", more)
	}
}
