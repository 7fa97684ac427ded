package batch

import (
	"fmt"
	"io"

	"layerpath/cmd/layerpath/internal/render/briefs"
	"layerpath/cmd/layerpath/internal/render/page"
)

// badRows tells of bad rows on standard error.
type badRows struct {
	several    bool // there are several files, so each row says which is its
	summary    bool // there are no lines, in which an error could have its place
	hides      bool // how many rows there are isn't told, nor which are bad: from that it could be computed
	rows, bads int
	told       int
}

// add tells of the bad rows of a result, as long as they are few.
func (r *badRows) add(w io.Writer, file string, result *result) {
	r.rows += result.rows
	r.bads += result.bads
	for _, bad := range result.bad {
		if r.told == mostBadRows || r.hides {
			return
		}
		r.told++
		place := fmt.Sprintf("row %d", bad.row)
		if r.several {
			place = file + ": " + place
		}
		fmt.Fprintf(w, "layerpath: %s\n", page.Clean(place+": "+briefs.Problems(bad.problems)))
	}
}

// end sums up. It says nothing where all is well.
func (r *badRows) end(w io.Writer, stopped bool) {
	if r.bads == 0 {
		return
	}
	if more := r.bads - r.told; more > 0 && !r.hides {
		fmt.Fprintf(w, "layerpath: and %d more bad rows\n", more)
	}
	switch {
	case stopped && r.hides:
		fmt.Fprintln(w, "layerpath: stopped at the first bad row: no summary was made; without --min-group it is told which")
	case stopped && r.summary:
		fmt.Fprintf(w, "layerpath: stopped at the first bad row, after %d others: no summary was made\n", r.rows-r.bads)
	case stopped:
		fmt.Fprintf(w, "layerpath: stopped at the first bad row, after %d others\n", r.rows-r.bads)
	case r.hides && r.bads == 1:
		fmt.Fprintln(w, "layerpath: 1 row is bad: without --min-group it is told which")
	case r.hides:
		fmt.Fprintf(w, "layerpath: %d rows are bad: without --min-group it is told which\n", r.bads)
	case r.summary && r.bads == 1:
		fmt.Fprintf(w, "layerpath: 1 of %d rows is bad\n", r.rows)
	case r.summary:
		fmt.Fprintf(w, "layerpath: %d of %d rows are bad\n", r.bads, r.rows)
	case r.bads == 1:
		fmt.Fprintf(w, "layerpath: 1 of %d rows is bad: it has an error in its place\n", r.rows)
	default:
		fmt.Fprintf(w, "layerpath: %d of %d rows are bad: each has an error in its place\n", r.bads, r.rows)
	}
}
