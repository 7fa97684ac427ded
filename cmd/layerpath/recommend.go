package main

import (
	"cmp"
	"errors"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// recommendOptions are the settings of layerpath recommend.
type recommendOptions struct {
	file    string // empty: flags alone; "-": standard input
	answers said.Answers
	report  reportFlags
	changes said.Changes
	strict  bool
}

func newRecommendCmd(sh *shell.Process) *cobra.Command {
	o := &recommendOptions{}
	cmd := &cobra.Command{
		Use:   "recommend [FILE|-]",
		Short: "Say which jobs and layers fit one person",
		Long: `Rank the layers for one person, and say why.

The person is described by a profile (YAML or JSON; - reads standard input, and so does a pipe
without flags that say answers), by flags, or by both: flags add to what the file says. A report
or a plan that layerpath wrote is a profile, too. Several answers behind one flag are separated by
commas, semicolons or line breaks; double quotes around one, or \, in it, keep it whole.

An aim changes what is told first; limits (--no-degree, --no-coding, --hours-per-week, --months) are
for the plan that goes on from here. Neither changes any points.

With --with and --without the ranking is shown before and after such changes. Exit code 3 says
that the profile isn't valid, or that nothing in it is known to the catalogue.`,
		Example: `  layerpath recommend --degree master:"electrical engineering" --skill verilog:3,python
  layerpath recommend maya.yaml --explain
  layerpath recommend maya.yaml --skill kubernetes --explain 4
  layerpath recommend maya.yaml --explain "data engineer"
  layerpath recommend maya.yaml --with skill:kubernetes:3 --without skill:excel
  cat maya.json | layerpath recommend - -o json | jq '.layers[0].name'`,
		ValidArgsFunction: said.LayerOr(sh, func() bool { return o.report.explain == explainAll }, said.Files(1, said.ProfileEndings()...)),
		PreRunE:           func(_ *cobra.Command, args []string) error { return o.complete(sh, args) },
		RunE:              func(*cobra.Command, []string) error { return runRecommend(sh, o) },
	}
	o.register(cmd, sh)
	return cmd
}

func (o *recommendOptions) register(cmd *cobra.Command, sh *shell.Process) {
	o.answers.Register(cmd, sh)
	o.report.register(cmd, sh)
	o.changes.Register(cmd, sh, &o.answers)
	cmd.Flags().BoolVar(&o.strict, "strict", false, "make an answer that the catalogue doesn't know an error (exit 3)")
}

// complete takes the arguments into the options. The layer or role that --explain may be
// followed by arrives as an argument; a file of that name goes before it.
func (o *recommendOptions) complete(sh *shell.Process, args []string) (err error) {
	if err := o.report.check(); err != nil {
		return err
	}
	isTarget := func(arg string) bool {
		return o.report.explain == explainAll && !isFile(arg) && (arg == explainAll || namesTarget(sh, arg))
	}
	if i := slices.IndexFunc(args, isTarget); i >= 0 {
		o.report.explain = args[i]
		args = slices.Delete(args, i, i+1)
	}
	if o.changes.Given() && o.report.explain != "" {
		return shell.Usage("--explain explains one ranking, and --with and --without show two", "leave one of them out")
	}
	if o.file, err = o.answers.File(sh, args); err != nil {
		return err
	}
	if o.file == "" && !o.answers.Given() {
		return shell.Usage("nothing to rank", "name a profile (YAML or JSON), pipe one in, or say it with --degree, --skill, --interest, --riasec, --profession; layerpath quiz asks")
	}
	return nil
}

func isFile(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

func runRecommend(sh *shell.Process, o *recommendOptions) error {
	ranker, c, err := ranker(sh)
	if err != nil {
		return err
	}
	if err := o.report.findTarget(ranker, c); err != nil {
		return err
	}
	profile, err := o.answers.Read(sh, ranker, o.file)
	if err != nil {
		return err
	}
	if o.changes.Given() {
		return o.whatIf(sh, profile, ranker, c)
	}
	ranked := o.report.rank(ranker, profile)
	if o.strict && len(ranked.Coverage.Unrecognized) > 0 {
		return unrecognized(ranked.Coverage, shell.ShownName(o.file))
	}
	return o.report.show(sh, ranked, o.next(profile))
}

// next are the commands that go on from here with the same answers.
func (o *recommendOptions) next(p profiles.Profile) commands {
	switch {
	case o.file == "-":
		return commands{}
	case o.answers.Given() && o.file == "":
		return commands{said.CommandLine("plan", p), said.CommandLine("quiz", p)}
	case o.answers.Given():
		return commands{}
	}
	return commands{o.answers.FileLine(o.file, "plan"), o.answers.FileLine(o.file, "quiz", "--from")}
}

// whatIf ranks a profile before and after changes, and shows both side by side.
func (o *recommendOptions) whatIf(sh *shell.Process, profile profiles.Profile, ranker *recommend.Ranker, c *data.Catalogue) error {
	change, err := o.changes.Change(c, profile)
	if err != nil {
		return err
	}
	x, err := ranker.WhatIf(profile, change)
	if absent := (*recommend.ChangeError)(nil); errors.As(err, &absent) {
		return said.NotThere(profile, absent.Kind, absent.Text)
	}
	if err != nil {
		return err
	}
	x.Changes = o.changes.Words()
	if o.strict && len(x.After.Coverage.Unrecognized) > 0 {
		return unrecognized(x.After.Coverage, shell.ShownName(o.file))
	}
	return o.showWhatIf(sh, x)
}

func (o *recommendOptions) showWhatIf(sh *shell.Process, x report.WhatIf) error {
	if o.report.by == byEntry {
		x.Before, x.After = report.ByEntry(x.Before), report.ByEntry(x.After)
		x.Difference = report.Compare(x.Before, x.After)
	}
	x = report.TopWhatIf(x, o.report.top)
	form := o.report.output.form()
	var failed error
	if len(x.After.Layers) == 0 {
		failed = nothingToGoOn(x.After)
	}
	if failed != nil && !form.Whole {
		return failed
	}
	return cmp.Or(form.WhatIf(sh.Out, x, render.View{Screen: sh.Screen(), Date: o.report.day(sh)}), failed)
}
