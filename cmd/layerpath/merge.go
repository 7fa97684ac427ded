package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data/document"
	"layerpath/recommend/cohort"
)

// mergeOptions are the settings of layerpath merge.
type mergeOptions struct {
	files   []string // "-": standard input
	summary summaryFlags
}

func newMergeCmd(sh *shell.Process) *cobra.Command {
	o := &mergeOptions{}
	cmd := &cobra.Command{
		Use:   "merge SUMMARY…",
		Short: "Join the summaries of parts of a cohort",
		Long: `Join summaries that layerpath batch --summary -o json made of parts of a cohort (a pipe, or -,
is standard input): the result is the summary of the whole, in whatever order the parts are named.

All parts must have been ranked with the same version of the same catalogue. JSON and
YAML have every number, JSON so that it can be joined again; --min-group hides small groups in the
other forms, with what they could be computed from.`,
		Example: `  layerpath merge monday.json tuesday.json
  layerpath merge parts/*.json -o json > whole.json
  layerpath merge whole.json --min-group 5 -o markdown`,
		ValidArgsFunction: said.Files(0, "json"),
		PreRunE: func(_ *cobra.Command, args []string) (err error) {
			if o.files, err = sh.Files(args, "no summaries to join", "name files that layerpath batch --summary -o json made, or - for standard input"); err != nil {
				return err
			}
			return o.check()
		},
		RunE: func(*cobra.Command, []string) error { return runMerge(sh, o) },
	}
	o.summary.register(cmd)
	return cmd
}

func (o *mergeOptions) check() error {
	if err := shell.EachOnce(o.files, "name each summary once: its people would be counted twice"); err != nil {
		return err
	}
	return o.summary.check()
}

// runMerge needs no catalogue: a summary has the names of what it counts.
func runMerge(sh *shell.Process, o *mergeOptions) error {
	var whole cohort.Summary
	var all []error
	first := "" // the file that the others are compared with
	for _, name := range o.files {
		part, err := readSummary(sh, name)
		switch {
		case err != nil:
		case first == "":
			whole, first = part, shell.ShownName(name)
		default:
			whole, err = joinSummary(whole, part, first, shell.ShownName(name))
		}
		all = append(all, err)
	}
	if err := errors.Join(all...); err != nil {
		return err
	}
	return o.summary.show(sh, whole)
}

// joinSummary joins a file with those before it, which go with the first. What doesn't
// go with them is left out, so that the next file is compared all the same.
func joinSummary(whole, part cohort.Summary, first, file string) (cohort.Summary, error) {
	joined, err := whole.Join(part)
	if err == nil {
		return joined, nil
	}
	const way = "join summaries of one catalogue: rank the people of the other parts again"
	return whole, document.Problems{{File: file, Text: fmt.Sprintf("%v, as %s is", err, first), Way: way}}
}

func readSummary(sh *shell.Process, name string) (s cohort.Summary, err error) {
	const way = "name a file that layerpath batch --summary -o json made"
	f, err := sh.Open("summary", name, way, way)
	if err != nil {
		return s, err
	}
	defer f.Close()
	return cohort.Read(f, shell.ShownName(name))
}
