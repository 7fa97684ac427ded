package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/recommend/report"
)

// explainAll is the value of --explain without a layer.
const explainAll = "all"

// outputFlags say how a report is shown.
type outputFlags struct {
	format  string
	top     int
	explain string // empty, explainAll, or a layer's number or id
	by      string // byFit or byEntry
}

// The orders that --by knows.
const (
	byFit   = "fit"
	byEntry = "entry"
)

func (o *outputFlags) register(cmd *cobra.Command, a *app) {
	flags := cmd.Flags()
	flags.StringVarP(&o.format, "output", "o", "table", "the `FORM` of the result: table, json, yaml or markdown")
	flags.IntVar(&o.top, "top", 0, "show the first `N` layers only")
	flags.StringVar(&o.explain, "explain", "", "show every point of every `LAYER`; with a number, of that layer beside the best")
	flags.Lookup("explain").NoOptDefVal = explainAll
	flags.StringVar(&o.by, "by", byFit, "rank layers by `WHAT`: fit, or entry: the doors that are open now first")
	completeFlag(cmd, "output", []string{"table", "json", "yaml", "markdown"})
	completeFlag(cmd, "by", []string{byFit, byEntry})
	complete(cmd, "explain", func(string) []string { return a.layerWords() })
}

func (o *outputFlags) check() error {
	return cmp.Or(oneOf("output", o.format, "table", "json", "yaml", "markdown"), oneOf("by", o.by, byFit, byEntry), showsSome("top", o.top))
}

// showsSome checks a number of things to show, 0 where it wasn't said.
func showsSome(flag string, n int) error {
	if n < 0 {
		return usageError(&hintError{fmt.Sprintf("--%s %d shows nothing", flag, n), "use a number from 1 on"})
	}
	return nil
}

// checkLayer finds the layer that --explain names, and puts its number there.
func (o *outputFlags) checkLayer(c *data.Catalogue) error {
	if o.explain == "" || o.explain == explainAll {
		return nil
	}
	i, ok := c.FindLayer(o.explain)
	if !ok {
		return usageError(unknownLayer(c, o.explain))
	}
	o.explain = fmt.Sprint(c.Layers[i].Number)
	return nil
}

func unknownLayer(c *data.Catalogue, text string) error {
	return &hintError{fmt.Sprintf("unknown layer %q", text), fmt.Sprintf("use a number from 1 to %d; layerpath layers lists them", len(c.Layers))}
}

// writeReport writes a report to standard output. Next is the command that would
// make it again, for the line that says how to see more; it may be empty. A report
// without layers is an error too: there was nothing to go on.
func (a *app) writeReport(r report.Report, o outputFlags, next string) error {
	if next != "" && a.catalogPath != "" {
		next += " --catalog " + shellQuote(a.catalogPath)
	}
	if o.by == byEntry {
		r = report.ByEntry(r)
	}
	if len(r.Layers) == 0 {
		return cmp.Or(a.showData(o.format, shorten(r, o)), nothingToGoOn(r))
	}
	markdown := func(w io.Writer, r report.Report) error { return render.Markdown(w, r, o.explain != "") }
	table := render.Explain
	if o.explain == "" {
		table = func(w io.Writer, r report.Report, screen page.Screen) error {
			return render.Table(w, r, screen, next)
		}
	}
	return show(a, o.format, shorten(r, o), markdown, table)
}

// show writes a result in the form that is wanted to standard output.
func show[T any](a *app, form string, result T, markdown func(io.Writer, T) error, table func(io.Writer, T, page.Screen) error) error {
	switch form {
	case "markdown":
		return markdown(a.out, result)
	case "table":
		return table(a.out, result, a.screen())
	}
	return a.showData(form, result)
}

// showData writes a result in a form for programs, and nothing in one for people.
func (a *app) showData(form string, result any) error {
	switch form {
	case "json":
		return render.JSON(a.out, result)
	case "yaml":
		return render.YAML(a.out, result)
	}
	return nil
}

// shorten leaves out what wasn't asked for: layers beyond --top, layers that
// --explain doesn't name, and, without --explain, the reasons of roles.
func shorten(r report.Report, o outputFlags) report.Report {
	var layers []report.Layer
	for i, l := range r.Layers {
		if o.top > 0 && i >= o.top && fmt.Sprint(l.Layer) != o.explain {
			continue
		}
		if one := o.explain != "" && o.explain != explainAll; one && o.format == "table" && fmt.Sprint(l.Layer) != o.explain && i > 0 {
			continue
		}
		if o.explain == "" {
			l.Roles = page.Each(l.Roles, func(r report.Role) report.Role {
				r.Reasons = nil
				return r
			})
		}
		layers = append(layers, l)
	}
	r.Layers = append([]report.Layer{}, layers...)
	return r
}

// nothingToGoOn is the error of a report without layers: each answer that wasn't
// recognised, then what to add.
func nothingToGoOn(r report.Report) error {
	all := unknownAnswers(r.Coverage, "")
	warnings := strings.Join(page.Each(r.Warnings, func(w report.Warning) string { return w.Text }), "; ")
	all = append(all, &hintError{warnings, "layerpath skills WORD looks for skills; layerpath quiz asks for everything"})
	return &exitError{exitInvalid, errors.Join(all...)}
}
