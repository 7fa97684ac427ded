package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/cohorts"
	"layerpath/recommend/cohort"
)

// summaryFlags say how a summary of a cohort is shown.
type summaryFlags struct {
	format   string
	minGroup int
}

func (f *summaryFlags) register(cmd *cobra.Command) {
	forms := []string{"table", "json", "markdown", "csv"}
	cmd.Flags().StringVarP(&f.format, "output", "o", "table", "the `FORM` of the result: table, json, markdown or csv")
	f.registerMinGroup(cmd)
	completeFlag(cmd, "output", forms)
}

// registerMinGroup is for a command that has an --output of its own.
func (f *summaryFlags) registerMinGroup(cmd *cobra.Command) {
	cmd.Flags().IntVar(&f.minGroup, "min-group", 0, "hide groups of fewer than `N` people, 3 at least")
}

func (f *summaryFlags) check() error {
	if err := oneOf("output", f.format, "table", "json", "markdown", "csv"); err != nil {
		return err
	}
	switch {
	case f.minGroup < 0, f.minGroup == 1:
		return usageError(&hintError{fmt.Sprintf("--min-group %d hides nothing", f.minGroup), "use a number from 3 on"})
	case f.minGroup == 2:
		return usageError(&hintError{"--min-group 2 would hide nothing: fewer than 2 is 1", "use a number from 3 on"})
	case f.minGroup > 1 && f.format == "json":
		return usageError(&hintError{"--min-group hides nothing in JSON, which is for joining and has every number", "show it with -o table, markdown or csv"})
	}
	return nil
}

// writeSummary writes a summary to standard output, its small groups hidden, but for
// JSON, from which others are joined.
func (a *app) writeSummary(s cohort.Summary, f summaryFlags) error {
	if f.format != "json" {
		s = s.Suppress(f.minGroup)
	}
	if f.format == "csv" {
		return cohorts.CSV(a.out, s)
	}
	return show(a, f.format, s, cohorts.Markdown, cohorts.Table)
}
