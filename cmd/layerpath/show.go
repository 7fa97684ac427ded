package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/profiles"
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

// explainAll is the value of --explain without a name.
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
	explain string // empty, explainAll, or what names a layer or a role
	by      string // byFit or byEntry
	date    string // of the page, as 2027-01-31; empty: today
	bare    bool   // no bars

	layer int    // that explain names, and that of the role; 0: none
	role  string // id of the role that explain names
}

func (o *reportFlags) register(cmd *cobra.Command, sh *shell.Process) {
	o.output.register(cmd, render.Reports, "")
	flags := cmd.Flags()
	flags.IntVar(&o.top, "top", 0, "show the first `N` layers only")
	flags.StringVar(&o.explain, "explain", "", "show every point of every `LAYER|ROLE`; with a name, of that one beside the best")
	flags.Lookup("explain").NoOptDefVal = explainAll
	flags.StringVar(&o.by, "by", byFit, "rank layers and roles by `WHAT`: fit, or entry: the doors that are open now first")
	flags.StringVar(&o.date, "date", "", "give the page of -o markdown this `DATE`, such as 2027-01-31, and not today's")
	said.CompleteWords(cmd, "by", []string{byFit, byEntry})
	said.CompleteGoal(cmd, "explain", sh)
}

func (o *reportFlags) check() error {
	return cmp.Or(o.output.check(render.Reports), shell.OneOf("by", o.by, byFit, byEntry), shell.ShowsSome("top", o.top), o.checkDate())
}

func (o *reportFlags) checkDate() error {
	if o.date == "" {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, o.date); err != nil {
		return shell.Usage(fmt.Sprintf("unknown date %q for --date", o.date), "write year, month and day: 2027-01-31")
	}
	if !o.output.form().Dated {
		dated := render.Names(func(f render.Form) bool { return render.Reports(f) && f.Dated })
		return shell.Usage(fmt.Sprintf("--date without a page to bear it: %s has none", o.output), "write the page with -o "+document.Choice(dated))
	}
	return nil
}

// day is the date of a page: the one that was said, or today; empty for a form without one.
func (o *reportFlags) day(sh *shell.Process) string {
	if o.date != "" || !o.output.form().Dated {
		return o.date
	}
	return today(sh.Now()).Format(time.DateOnly)
}

// findTarget finds the layer or the role that --explain names.
func (o *reportFlags) findTarget(ranker *recommend.Ranker, c *data.Catalogue) error {
	if o.explain == "" || o.explain == explainAll {
		return nil
	}
	g, err := findTarget(ranker, c, "explain", o.explain)
	if err != nil {
		return err
	}
	o.layer, o.role = g.Layer, g.Role
	if i := slices.IndexFunc(c.Roles, func(r data.Role) bool { return r.ID == g.Role }); i >= 0 {
		layer, _ := c.FindLayer(c.Roles[i].Layer)
		o.layer = c.Layers[layer].Number
	}
	return nil
}

// rank ranks a person, with the reasons and gaps of all roles where they are asked for.
func (o *reportFlags) rank(ranker *recommend.Ranker, p profiles.Profile) report.Report {
	if o.explain == "" {
		return ranker.Short(p)
	}
	return ranker.Rank(p)
}

// commands are those that go on from an answer, each empty where there is none to type.
type commands struct {
	plan string // plans with the same answers
	ask  string // asks for what they lack
}

// show writes a report to standard output, and in it the commands that go on from it. A
// report without layers is an error too: there was nothing to go on, and only programs are
// told more.
func (o *reportFlags) show(sh *shell.Process, r report.Report, next commands) error {
	if o.explain == "" {
		r = report.Short(r)
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
	view := render.View{Screen: sh.Screen(), Explain: o.explain != "", Layer: o.layer, Role: o.role, Of: len(r.Layers), Date: o.day(sh), Next: sh.Again(next.plan), Ask: sh.Again(next.ask)}
	view.Screen.Bare = view.Screen.Bare || o.bare
	return cmp.Or(form.Report(sh.Out, o.first(r), view), failed)
}

// first gives a report with the layers that are wanted; in forms for people, the one that is
// told first is among them.
func (o *reportFlags) first(r report.Report) report.Report {
	also := o.layer
	if also == 0 && r.First != nil && !o.output.form().Whole {
		also = r.First.Layer
	}
	return report.Top(r, o.top, also)
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
		return shell.Hinted(place+told.Doubt(u), told.WayOut(u))
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
