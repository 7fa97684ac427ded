package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/data/document"
	"layerpath/profiles"
)

// batchOptions are the settings of layerpath batch.
type batchOptions struct {
	files    []string // "-": standard input
	format   string   // of the input; empty: the content tells
	output   string   // empty: the usual one, of lines or of a summary
	full     bool
	summary  bool
	shown    summaryFlags
	top      int
	strict   bool
	template bool
	jobs     int
}

func newBatchCmd(a *app) *cobra.Command {
	o := &batchOptions{}
	cmd := &cobra.Command{
		Use:   "batch [FILE…|-]",
		Short: "Rank the layers for many people",
		Long: `Rank the layers for many people: a row in, a row out, in the same order, on all cores.

The people are JSON Lines, a JSON array, YAML documents, or CSV with a header, which --template
prints: id, name, profession, degree (LEVEL[:FIELD]), skills (NAME[:LEVEL]), interests, riasec; several in
one cell are separated by semicolons. Blank lines are skipped.

Each person becomes a line of JSON (layerpath/brief/v1):
  {"id":"maya",
   "layers":[{"layer":7,"score":46,"entry":"open"},…],          all layers, the best first
   "roles":[{"id":"profession","score":46}],                    the first three of the first layer, with points
   "closeCalls":[[4,5]],                                        layers too close to call
   "unrecognized":[{"kind":"skill","text":"pyhton"}]}           answers that the catalogue doesn't know
with --full the whole report, as layerpath recommend -o json writes it, and with -o csv a row of a
table. A person of whom nothing is known has no layers, which is no error.

A row that isn't valid becomes an error in its place, and the run goes on:
  {"id":"max","error":{"problems":[{"text":"unknown skill level \"guru\"","hint":"use beginner, …"}]}}
Standard error has the numbers of such rows, and the exit code is 4. What a row becomes depends on
that row alone, so a file may be cut between any two lines and its parts ranked anywhere.

With --summary there are no lines, but the picture of all: how many have each layer first, how far
its door is, what course would help most, names that aren't known, rows in error. As JSON it can be
joined with others by layerpath merge. Of a run that stops early there is no summary.`,
		Example: `  layerpath batch cohort.csv -o csv > ranked.csv
  layerpath batch people.ndjson | jq -c 'select(.layers[0].layer == 4) | .id'
  layerpath batch --template > cohort.csv
  parallel --pipepart -a people.ndjson --block -1 -k layerpath batch --format ndjson -
  layerpath batch people.ndjson --summary --min-group 5 -o markdown`,
		PreRunE: func(_ *cobra.Command, args []string) error {
			o.files = args
			return o.check(a)
		},
		RunE: func(*cobra.Command, []string) error { return runBatch(a, o) },
	}
	o.register(cmd)
	return cmd
}

func (o *batchOptions) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&o.format, "format", "", "how the people are written, where their file doesn't tell: `FORM` is ndjson, json, yaml or csv")
	flags.StringVarP(&o.output, "output", "o", "", "the `FORM` of the result: ndjson (the usual one) or csv; of a summary table (the usual one), json, markdown or csv")
	flags.BoolVar(&o.full, "full", false, "write the whole report of each person")
	flags.BoolVar(&o.summary, "summary", false, "show the picture of all people instead of a line each")
	o.shown.registerMinGroup(cmd)
	flags.IntVar(&o.top, "top", 0, "give the first `N` layers only")
	flags.BoolVar(&o.strict, "strict", false, "stop at the first bad row")
	flags.BoolVar(&o.template, "template", false, "print a table to fill in")
	flags.IntVar(&o.jobs, "jobs", runtime.GOMAXPROCS(0), "rank on `N` cores")
	completeFlag(cmd, "format", rows.Formats())
	completeFlag(cmd, "output", []string{"ndjson", "csv", "table", "json", "markdown"})
}

// mostJobs is as many cores as a large machine has; a job takes some 5 MB.
const mostJobs = 256

// template is a table with a person who shows how cells are written.
const template = `id,name,profession,degree,skills,interests,riasec
maya,Maya Okafor,paralegal,bachelor:law,prompt writing;kubernetes:3;linear algebra:beginner,domain-practice;automation,SEC
`

func (o *batchOptions) check(a *app) error {
	if err := o.checkOutput(); err != nil {
		return err
	}
	if o.format != "" {
		if err := oneOf("format", o.format, rows.Formats()...); err != nil {
			return err
		}
	}
	switch {
	case o.top < 0:
		return usageError(&hintError{fmt.Sprintf("--top %d shows nothing", o.top), "use a number from 1 on"})
	case o.jobs < 1:
		return usageError(&hintError{fmt.Sprintf("--jobs %d ranks nobody", o.jobs), "use a number from 1 on"})
	case o.jobs > mostJobs:
		return usageError(&hintError{fmt.Sprintf("--jobs %d takes memory, and no less time", o.jobs), fmt.Sprintf("use a number up to %d", mostJobs)})
	}
	if err := eachOnce(o.files, "name each file once: its people would be ranked twice"); err != nil {
		return err
	}
	if len(o.files) == 0 && !o.template {
		if a.isTerminal(a.in) {
			return usageError(&hintError{"nobody to rank", "name a file of people, or - for standard input; layerpath batch --help tells what may be in it"})
		}
		o.files = []string{"-"}
	}
	return nil
}

// openPeople opens a file of people.
func (a *app) openPeople(name string) (io.ReadCloser, error) {
	return a.open("people", name, "layerpath batch --template prints a table to fill in", "name a file in it")
}

// openRows begins to read the file of a name.
func (a *app) openRows(name string, format rows.Format) (*rows.Reader, io.Closer, error) {
	f, err := a.openPeople(name)
	if err != nil {
		return nil, nil, err
	}
	r, err := rows.Open(f, shownName(name), format)
	return r, f, err
}

// unknownColumns says which columns of a table aren't read.
func unknownColumns(r *rows.Reader) string {
	var notes strings.Builder
	for _, column := range r.Unknown {
		hint := "known are " + strings.Join(profiles.ColumnNames(), ", ")
		if near, ok := document.Nearest(column, profiles.ColumnNames()); ok {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		fmt.Fprintf(&notes, "layerpath: note: %s: column %q isn't read: %s\n", r.Name, column, hint)
	}
	return notes.String()
}
