package batch

import (
	"fmt"
	"io"
	"os"
	"strings"

	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/profiles"
)

// openPeople opens a file of people.
func openPeople(sh *shell.Process, name string) (io.ReadCloser, error) {
	return sh.Open("people", name, "layerpath batch --template prints a table to fill in", "name a file in it")
}

// openRows begins to read the file of a name.
func openRows(sh *shell.Process, name string, format rows.Format) (*rows.Reader, io.Closer, error) {
	f, err := openPeople(sh, name)
	if err != nil {
		return nil, nil, err
	}
	r, err := rows.Open(f, shell.ShownName(name), format)
	return r, f, err
}

// unknownColumns says which columns of a table aren't read.
func unknownColumns(r *rows.Reader) string {
	var notes strings.Builder
	for _, column := range r.Unknown {
		fmt.Fprintf(&notes, "layerpath: note: %s: column %q isn't read: known are %s\n", r.Name, column, strings.Join(profiles.ColumnNames(), ", "))
	}
	return notes.String()
}

// Namesakes are the names of files that are one person each. Such a person is called by
// the file, another of that name by a number, too: maya, maya-2.
type namesakes map[string]bool

func (n namesakes) name(file string) string {
	name := file
	for i := 2; n[name]; i++ {
		name = fmt.Sprintf("%s-%d", file, i)
	}
	n[name] = true
	return name
}

// isFile says whether a name is that of a file, of which the end can be waited for, and not
// that of a pipe.
func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}
