package batch

import (
	"fmt"
	"io"
	"os"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data/document"
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

// noteColumns says which columns of a table aren't read.
func noteColumns(w io.Writer, r *rows.Reader) {
	known := strings.Join(profiles.ColumnNames(), ", ")
	notes := page.Each(r.Unknown, func(column string) string {
		return fmt.Sprintf("%s: column %s isn't read: known are %s", r.Name, document.Quoted(column), known)
	})
	shell.NoteSome(w, notes, func(more int) string {
		if more == 1 {
			return r.Name + ": and 1 more column isn't read"
		}
		return fmt.Sprintf("%s: and %d more columns aren't read", r.Name, more)
	})
}

// noteNobody says that a file has no row.
func noteNobody(w io.Writer, r *rows.Reader) { shell.Note(w, r.Name+": nobody is in it") }

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
