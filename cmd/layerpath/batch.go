package main

import (
	"fmt"
	"io"
	"runtime"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/batch"
	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data/document"
	"layerpath/recommend/cohort"
)

// batchOptions are the settings of layerpath batch.
type batchOptions struct {
	files    []string // "-": standard input
	format   string   // of the input; empty: the content tells
	output   formFlag // empty: the usual one, of rows or of a summary
	full     bool
	summary  bool
	minGroup int
	top      int
	strict   bool
	template bool
	jobs     int
}

func newBatchCmd(sh *shell.Process) *cobra.Command {
	o := &batchOptions{}
	cmd := &cobra.Command{
		Use:   "batch [FILE…|-]",
		Short: "Rank the layers for many people",
		Long: `Rank the layers for many people: a row in, a row out, in the same order, on all cores.

The people are JSON Lines, a JSON array, YAML documents, or CSV with a header, which --template
prints: id, name, profession, degree (LEVEL[:FIELD]), skills (NAME[:LEVEL]), interests, riasec; several in
one cell are separated by commas or semicolons. Blank lines are skipped.

Each person becomes a line of JSON (layerpath/brief/v1):
  {"id":"maya","name":"Maya Okafor",                     where they are said
   "layers":[{"layer":7,"score":46,"entry":"open"},…],   all, the best first
   "roles":[{"id":"profession","layer":7,"score":46}],   three of all layers
   "lead":"profession","band":"likely",                  what fits best, how sure
   "bridge":"ai-adoption-lead",                          the way to work with AI
   "closeCalls":[[4,5]],                                 layers, by number
   "unrecognized":[{"kind":"skill","text":"pyhton"}]}    what isn't known
with --full the report, as layerpath recommend -o json writes it, and with -o csv a row of a table. A person of whom nothing is known has no layers, which is no error.

A row that isn't valid becomes an error in its place, and the run goes on:
  {"id":"max","error":{"problems":[{"text":"unknown key…","hint":"did you…"}]}}
Standard error has the numbers of such rows, and the exit code is 4. What a row becomes depends on
that row alone, so a file may be cut between any two lines and its parts ranked anywhere.

With --summary there are no lines, but the picture of all: how many have each layer first, which jobs
lead there, how far their doors are, how sure that is, what course would help most, bridges to work
with AI, names that aren't known, rows in error. As JSON it can be
joined with others by layerpath merge. Of a run that stops early there is no summary.`,
		Example: `  layerpath batch cohort.csv -o csv > ranked.csv
  layerpath batch people.ndjson | jq -c 'select(.layers[0].layer == 4) | .id'
  layerpath batch --template > cohort.csv
  parallel --pipepart -a people.ndjson --block -1 -k layerpath batch --format ndjson -
  layerpath batch people.ndjson --summary --min-group 5 -o markdown`,
		ValidArgsFunction: said.Files(0, "ndjson", "jsonl", "json", "csv", "tsv", "yaml", "yml"),
		PreRunE: func(_ *cobra.Command, args []string) error {
			o.files = args
			return o.check(sh)
		},
		RunE: func(*cobra.Command, []string) error { return runBatch(sh, o) },
	}
	o.register(cmd)
	return cmd
}

func (o *batchOptions) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&o.format, "format", "", "how the people are written, where their file doesn't tell: `FORM` is ndjson, json, yaml or csv")
	flags.StringVarP((*string)(&o.output), "output", "o", "", fmt.Sprintf("the `FORM` of the result: %s; with --summary %s", document.Choice(render.Names(render.Rows)), document.Choice(render.Names(render.Summaries))))
	flags.BoolVar(&o.full, "full", false, "write the report of each person, as recommend -o json does")
	flags.BoolVar(&o.summary, "summary", false, "show the picture of all people instead of a line each")
	registerMinGroup(cmd, &o.minGroup)
	flags.IntVar(&o.top, "top", 0, "give the first `N` layers only")
	flags.BoolVar(&o.strict, "strict", false, "stop at the first bad row")
	flags.BoolVar(&o.template, "template", false, "print a table to fill in")
	flags.IntVar(&o.jobs, "jobs", runtime.GOMAXPROCS(0), "rank on `N` cores")
	said.CompleteWords(cmd, "format", rows.Formats())
	said.Complete(cmd, "output", func(*cobra.Command) []string {
		if o.summary {
			return render.Names(render.Summaries)
		}
		return render.Names(render.Rows)
	})
}

// mostJobs is as many cores as a large machine has; a job takes some 5 MB.
const mostJobs = 256

// template is a table with a person who shows how cells are written.
const template = `id,name,profession,degree,skills,interests,riasec
maya,Maya Okafor,paralegal,bachelor:law,prompt writing;kubernetes:3;linear algebra:beginner,domain-practice;automation,SEC
`

func (o *batchOptions) check(sh *shell.Process) error {
	if err := o.checkOutput(); err != nil {
		return err
	}
	if form, ok := render.Find(o.format); ok {
		o.format = form.Name // jsonl, yml
	}
	if o.format != "" {
		if err := shell.OneOf("format", o.format, rows.Formats()...); err != nil {
			return err
		}
	}
	switch {
	case o.top < 0:
		return shell.ShowsSome("top", o.top)
	case o.jobs < 1:
		return shell.Usage(fmt.Sprintf("--jobs %d ranks nobody", o.jobs), "use a number from 1 on")
	case o.jobs > mostJobs:
		return shell.Usage(fmt.Sprintf("--jobs %d takes memory, and no less time", o.jobs), fmt.Sprintf("use a number up to %d", mostJobs))
	}
	if err := shell.EachOnce(o.files, "name each file once: its people would be ranked twice"); err != nil {
		return err
	}
	if len(o.files) == 0 && !o.template {
		if shell.IsTerminal(sh.In) {
			return shell.Usage("nobody to rank", "name a file of people, or - for standard input; layerpath batch --help tells what may be in it")
		}
		o.files = []string{"-"}
	}
	return nil
}

// checkOutput settles the form of the result, of which rows and a summary have others.
func (o *batchOptions) checkOutput() error {
	if o.summary {
		return o.checkSummary()
	}
	rows := render.Names(render.Rows)
	if o.output == "" {
		o.output = formFlag(rows[0])
	}
	if form, ok := render.Find(string(o.output)); ok && render.Summaries(form) && !render.Rows(form) {
		return shell.Usage(fmt.Sprintf("-o %s without --summary", o.output), fmt.Sprintf("use %s for a row each, or add --summary for the picture of all", document.Choice(rows)))
	}
	if err := o.output.check(render.Rows); err != nil {
		return err
	}
	switch {
	case o.full && o.output != formFlag(rows[0]):
		return shell.Usage(fmt.Sprintf("--full doesn't fit into -o %s", o.output), "use --full with -o "+rows[0])
	case o.minGroup != 0:
		return shell.Usage("--min-group without --summary", "add --summary: lines are single people, there are no groups to hide")
	}
	return nil
}

func (o *batchOptions) checkSummary() error {
	summaries := render.Names(render.Summaries)
	if o.output == "" {
		o.output = formFlag(summaries[0])
	}
	form, ok := render.Find(string(o.output))
	switch {
	case o.full:
		return shell.Usage("--full doesn't fit into --summary", "use one of them")
	case o.top != 0:
		return shell.Usage("--top doesn't fit into --summary", "leave it out: a summary has all layers")
	case ok && !render.Summaries(form):
		return shell.Usage(fmt.Sprintf("-o %s doesn't fit into --summary", form.Name), "use "+document.Choice(summaries))
	}
	flags := summaryFlags{o.output, o.minGroup}
	err := flags.check()
	o.output = flags.output
	return err
}

func runBatch(sh *shell.Process, o *batchOptions) error {
	if o.template {
		_, err := io.WriteString(sh.Out, template)
		return err
	}
	ranker, c, err := ranker(sh)
	if err != nil {
		return err
	}
	run := batch.Options{
		Files: o.files, Format: rows.Format(o.format), Form: o.output.form(), Full: o.full, Top: o.top, Strict: o.strict, Jobs: o.jobs,
	}
	if o.summary {
		flags := &summaryFlags{o.output, o.minGroup}
		run.Hides = o.minGroup > 0
		run.Summary = func(s cohort.Summary) error { return flags.show(sh, s) }
	}
	return batch.Run(sh, ranker, c, run)
}
