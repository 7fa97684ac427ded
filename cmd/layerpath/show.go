package main

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
	"layerpath/recommend/report"
)

// ranker gives what ranks by the catalogue, and the catalogue.
func ranker(sh *shell.Process) (*recommend.Ranker, *data.Catalogue, error) {
	c, err := sh.Catalogue()
	if err != nil {
		return nil, nil, err
	}
	r, err := recommend.New(c)
	return r, c, err
}

// A formFlag is --output: the name of one of the forms that a command's answer has.
type formFlag string

// register gives a command the flag. What is said of a form behind its name stands in
// about, by the name.
func (f *formFlag) register(cmd *cobra.Command, has func(render.Form) bool, about string) {
	names := render.Names(has)
	cmd.Flags().StringVarP((*string)(f), "output", "o", names[0], "the `FORM` of the result: "+document.Choice(names)+about)
	said.CompleteWords(cmd, "output", names)
}

// check finds the form, by another of its names too. One that the answer doesn't have is
// told with those that it has.
func (f *formFlag) check(has func(render.Form) bool) error {
	form, ok := render.Find(string(*f))
	if !ok || !has(form) {
		return shell.OneOf("output", string(*f), render.Names(has)...)
	}
	*f = formFlag(form.Name)
	return nil
}

// form gives the form that was found.
func (f formFlag) form() render.Form {
	form, _ := render.Find(string(f))
	return form
}

// explainAll is the value of --explain without a layer.
const explainAll = "all"

// The orders that --by knows.
const (
	byFit   = "fit"
	byEntry = "entry"
)

// reportFlags say how a report is shown.
type reportFlags struct {
	output  formFlag
	top     int
	explain string // empty, explainAll, or a layer's number or id
	by      string // byFit or byEntry
}

func (o *reportFlags) register(cmd *cobra.Command, sh *shell.Process) {
	o.output.register(cmd, render.Reports, "")
	flags := cmd.Flags()
	flags.IntVar(&o.top, "top", 0, "show the first `N` layers only")
	flags.StringVar(&o.explain, "explain", "", "show every point of every `LAYER`; with a number, of that layer beside the best")
	flags.Lookup("explain").NoOptDefVal = explainAll
	flags.StringVar(&o.by, "by", byFit, "rank layers by `WHAT`: fit, or entry: the doors that are open now first")
	said.CompleteWords(cmd, "by", []string{byFit, byEntry})
	said.CompleteLayer(cmd, "explain", sh)
}

func (o *reportFlags) check() error {
	return cmp.Or(o.output.check(render.Reports), shell.OneOf("by", o.by, byFit, byEntry), shell.ShowsSome("top", o.top))
}

// checkLayer finds the layer that --explain names, and puts its number there.
func (o *reportFlags) checkLayer(c *data.Catalogue) error {
	if o.explain == "" || o.explain == explainAll {
		return nil
	}
	i, ok := c.FindLayer(o.explain)
	if !ok {
		return shell.UsageOf(listing.UnknownLayer(c, o.explain))
	}
	o.explain = strconv.Itoa(c.Layers[i].Number)
	return nil
}

// namesLayer says whether a text is meant as a layer: it is the id of one, or a
// number.
func namesLayer(sh *shell.Process, text string) bool {
	if _, err := strconv.Atoi(text); err == nil {
		return true
	}
	c, err := sh.Catalogue()
	if err != nil {
		return false
	}
	_, ok := c.FindLayer(text)
	return ok
}

// view is how the report is shown on a screen.
func (o *reportFlags) view(sh *shell.Process, next string) render.View {
	layer, _ := strconv.Atoi(o.explain) // none where all are explained
	return render.View{Screen: sh.Screen(), Explain: o.explain != "", Layer: layer, Next: next}
}

// shorten leaves out what wasn't asked for: layers beyond --top, and, without --explain,
// the reasons of roles.
func (o *reportFlags) shorten(r report.Report) report.Report {
	layer, _ := strconv.Atoi(o.explain)
	r = report.Top(r, o.top, layer)
	if o.explain == "" {
		r = report.Short(r)
	}
	return r
}

// show writes a report to standard output. Next is the command that would make it
// again, for the line that says how to see more; it may be empty. A report without
// layers is an error too: there was nothing to go on, and only programs are told more.
func (o *reportFlags) show(sh *shell.Process, r report.Report, next string) error {
	if next != "" && sh.CatalogPath != "" {
		next += " --catalog " + said.Quote(sh.CatalogPath)
	}
	if o.by == byEntry {
		r = report.ByEntry(r)
	}
	form := o.output.form()
	var failed error
	if len(r.Layers) == 0 {
		failed = nothingToGoOn(r)
	}
	if failed != nil && !form.Whole {
		return failed
	}
	return cmp.Or(form.Report(sh.Out, o.shorten(r), o.view(sh, next)), failed)
}

// nothingToGoOn is the error of a report without layers: each answer that wasn't
// recognised, then what to add.
func nothingToGoOn(r report.Report) error {
	all := unknownAnswers(r.Coverage, "")
	warnings := strings.Join(page.Each(r.Warnings, func(w report.Warning) string { return w.Text }), "; ")
	all = append(all, shell.Hinted(warnings, "layerpath skills WORD looks for skills; layerpath quiz asks for everything"))
	return shell.Invalid(all...)
}

// unrecognized makes an error of each answer that wasn't recognised.
func unrecognized(coverage report.Coverage, file string) error {
	return shell.Invalid(unknownAnswers(coverage, file)...)
}

// unknownAnswers are the errors of answers that weren't recognised, with their place if
// the file is named.
func unknownAnswers(coverage report.Coverage, file string) []error {
	return page.Each(coverage.Unrecognized, func(u report.Unrecognized) error {
		place := ""
		if file != "" && u.Line > 0 {
			place = fmt.Sprintf("%s:%d: ", file, u.Line)
		}
		return shell.Hinted(place+render.Doubt(u), render.WayOut(u))
	})
}

// summaryFlags say how a summary of a cohort is shown.
type summaryFlags struct {
	output   formFlag
	minGroup int
}

func (f *summaryFlags) register(cmd *cobra.Command) {
	f.output.register(cmd, render.Summaries, "")
	registerMinGroup(cmd, &f.minGroup)
}

func registerMinGroup(cmd *cobra.Command, minGroup *int) {
	cmd.Flags().IntVar(minGroup, "min-group", 0, "hide groups of fewer than `N` people in a summary, 3 at least")
}

func (f *summaryFlags) check() error {
	if err := f.output.check(render.Summaries); err != nil {
		return err
	}
	switch {
	case f.minGroup < 0, f.minGroup == 1:
		return shell.Usage(fmt.Sprintf("--min-group %d hides nothing", f.minGroup), "use a number from 3 on")
	case f.minGroup == 2:
		return shell.Usage("--min-group 2 would hide nothing: fewer than 2 is 1", "use a number from 3 on")
	case f.minGroup > 1 && f.output.form().Whole:
		hiding := render.Names(func(f render.Form) bool { return render.Summaries(f) && !f.Whole })
		return shell.Usage(fmt.Sprintf("--min-group hides nothing in %s, which has every number", strings.ToUpper(string(f.output))), "show it with -o "+document.Choice(hiding))
	}
	return nil
}

// show writes a summary to standard output, its small groups hidden.
func (f *summaryFlags) show(sh *shell.Process, s cohort.Summary) error {
	if f.minGroup > 0 {
		s = s.Suppress(f.minGroup)
	}
	return f.output.form().Summary(sh.Out, s, render.View{Screen: sh.Screen()})
}

// listCmd makes a command that shows a part of the catalogue: all of it, or what its
// argument, a thing, asks for.
func listCmd(sh *shell.Process, cmd *cobra.Command, thing string, complete cobra.CompletionFunc, all func(*data.Catalogue) listing.List, like func(*data.Catalogue, string) (listing.List, error)) *cobra.Command {
	var output formFlag
	cmd.Args = shell.AtMostOne(thing)
	cmd.ValidArgsFunction = complete
	cmd.PreRunE = func(*cobra.Command, []string) error { return output.check(render.Lists) }
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		c, err := sh.Catalogue()
		if err != nil {
			return err
		}
		shown := all(c)
		if len(args) > 0 {
			if shown, err = like(c, args[0]); err != nil {
				return shell.UsageOf(err)
			}
		}
		return output.form().List(sh.Out, shown, render.View{Screen: sh.Screen()})
	}
	output.register(cmd, render.Lists, "")
	return cmd
}
