package main

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/recommend/report"
)

// compareOptions are the settings of layerpath compare.
type compareOptions struct {
	files  []string
	output formFlag
	all    bool // what makes the difference in every layer
	strict bool
}

func newCompareCmd(sh *shell.Process) *cobra.Command {
	o := &compareOptions{}
	cmd := &cobra.Command{
		Use:   "compare FILE FILE…",
		Short: "Show several profiles side by side",
		Long: `Show several profiles side by side: before and after a course, two paths, several people. Scores and
ranks, what makes the difference in the layers that come first for one of them, and the skills that
they don't share. A profile is YAML or JSON; one of them may be - for standard input.`,
		Example: `  layerpath compare before.yaml after.yaml
  layerpath compare ana.yaml ben.yaml eva.yaml --explain
  layerpath compare a.yaml b.yaml -o json | jq '.difference.layers[] | {layer, scores}'`,
		ValidArgsFunction: said.Files(0, said.ProfileEndings()...),
		PreRunE: func(_ *cobra.Command, args []string) error {
			o.files = args
			return o.check()
		},
		RunE: func(*cobra.Command, []string) error { return runCompare(sh, o) },
	}
	flags := cmd.Flags()
	o.output.register(cmd, render.Comparisons, "")
	flags.BoolVar(&o.all, "explain", false, "show what makes the difference in every layer")
	flags.BoolVar(&o.strict, "strict", false, "make an answer that the catalogue doesn't know an error (exit 3)")
	return cmd
}

func (o *compareOptions) check() error {
	if err := o.output.check(render.Comparisons); err != nil {
		return err
	}
	if len(o.files) < 2 {
		return shell.Usage("nothing to compare", "name two profiles or more: layerpath compare before.yaml after.yaml")
	}
	return shell.EachOnce(o.files, "name each profile once")
}

func runCompare(sh *shell.Process, o *compareOptions) error {
	ranker, _, err := ranker(sh)
	if err != nil {
		return err
	}
	x := report.Comparison{Schema: report.ComparisonSchema}
	var reports []report.Report
	var all []error
	for _, name := range o.files {
		profile, err := said.ReadProfile(sh, name)
		ranked := ranker.Rank(profile)
		switch {
		case err != nil:
			all = append(all, err)
		case o.strict && len(ranked.Coverage.Unrecognized) > 0:
			all = append(all, unrecognized(ranked.Coverage, shell.ShownName(name)))
		case len(ranked.Layers) == 0:
			all = append(all, shell.Invalid(shell.Hinted(fmt.Sprintf("%s: nothing to go on", shell.ShownName(name)), "layerpath recommend "+said.Quote(name)+" says what to add")))
		}
		reports = append(reports, ranked)
		x.Profiles = append(x.Profiles, report.Compared{Label: cmp.Or(ranked.Profile.Name, ranked.Profile.ID, shell.BaseName(shell.ShownName(name))), Report: report.Short(ranked)})
	}
	if err := errors.Join(all...); err != nil {
		return err
	}
	tellApart(x.Profiles, o.files)
	x.Difference = report.Compare(reports...)
	return o.output.form().Comparison(sh.Out, x, render.View{Screen: sh.Screen(), Explain: o.all})
}

// tellApart labels profiles by their files where two have the same label, and by the
// whole way to them where that is the same too.
func tellApart(profiles []report.Compared, files []string) {
	for _, name := range []func(string) string{shell.BaseName, shell.ShownName} {
		count := map[string]int{}
		for _, p := range profiles {
			count[p.Label]++
		}
		for i := range profiles {
			if count[profiles[i].Label] > 1 {
				profiles[i].Label = name(shell.ShownName(files[i]))
			}
		}
	}
}
