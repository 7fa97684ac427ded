// Package render turns answers into text: a table for a terminal, Markdown for a
// document, CSV for a spreadsheet, JSON and YAML for programs.
//
// [Forms] is the table of all forms. A form is a row of it: its names, and a writer for
// each kind of answer that can be written in it. Most readers need [Find], and then that
// writer; [Names] are the forms that a kind has. Which form it is nothing else asks but
// batch, whose --full goes with the first of those for rows.
//
// Pages of summaries, evaluations and the catalogue are made in the packages cohorts,
// measures and listing, rows of people in briefs, and all are laid out by package page.
package render

import (
	"io"
	"slices"

	"layerpath/cmd/layerpath/internal/render/briefs"
	"layerpath/cmd/layerpath/internal/render/cohorts"
	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/measures"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/profiles"
	"layerpath/recommend/cohort"
	"layerpath/recommend/measure"
	"layerpath/recommend/report"
)

// A View is how much of an answer is shown, and where.
type View struct {
	Screen  page.Screen
	Explain bool   // every point
	Layer   int    // explained beside the best; 0: all are
	Role    string // the id of a role that is explained beside the first, and no layer; may be empty
	Of      int    // how many layers were ranked, where fewer are in the report
	Date    string // of the page, as 2027-01-31; may be empty
	Next    string // the command that plans from the same answers; may be empty
	Ask     string // the command that asks for more of them; may be empty
}

// A writer writes an answer of one kind.
type writer[T any] func(w io.Writer, answer T, view View) error

// A Form is one way to write answers. A writer that is nil says that the kind isn't
// written in it.
type Form struct {
	Name  string
	Other []string // names that people know it by
	Dated bool     // it is a page to hand over, which bears a date
	Whole bool     // it has all that the answer has, each number as it is: for programs

	Report     writer[report.Report]
	WhatIf     writer[report.WhatIf]
	Plan       writer[report.Plan]
	Plans      writer[report.Plans]
	Comparison writer[report.Comparison]
	Summary    writer[cohort.Summary]
	Evaluation writer[measure.Evaluation]
	List       writer[listing.List]
	Version    writer[Version]
	People     func(c *data.Catalogue, top int) People
}

// People writes one row after another, each into the bytes that it is given.
type People interface {
	// Header appends what stands before the first row.
	Header(to []byte) []byte
	// Person appends the row of a person; nothing with an error.
	Person(to []byte, p *profiles.Profile, b *report.Brief) ([]byte, error)
	// Bad appends the row of one that isn't valid, of whom id and name may be known.
	Bad(to []byte, p *profiles.Profile, problems document.Problems) []byte
}

// Forms are all forms, the usual one of most answers first.
func Forms() []Form {
	return []Form{
		{
			Name: "table", Report: reportTable, WhatIf: whatIfTable, Plan: planTable, Plans: plansTable, Comparison: comparisonTable,
			Summary:    func(w io.Writer, s cohort.Summary, v View) error { return cohorts.Table(w, s, v.Screen) },
			Evaluation: func(w io.Writer, e measure.Evaluation, v View) error { return measures.Table(w, e, v.Screen) },
			List:       func(w io.Writer, l listing.List, v View) error { return l.Table(w, v.Screen) },
			Version:    versionTable,
		},
		encoded("json", nil, JSON),
		encoded("yaml", []string{"yml"}, YAML),
		{
			Name: "markdown", Other: []string{"md"}, Dated: true, Report: reportMarkdown, WhatIf: whatIfMarkdown, Plan: planMarkdown, Plans: plansMarkdown, Comparison: comparisonMarkdown,
			Summary:    func(w io.Writer, s cohort.Summary, _ View) error { return cohorts.Markdown(w, s) },
			Evaluation: func(w io.Writer, e measure.Evaluation, _ View) error { return measures.Markdown(w, e) },
		},
		{
			Name: "ndjson", Other: []string{"jsonl"},
			People: func(c *data.Catalogue, top int) People { return briefs.NewLines(c, top) },
		},
		{
			Name:       "csv",
			Summary:    func(w io.Writer, s cohort.Summary, _ View) error { return cohorts.CSV(w, s) },
			Evaluation: func(w io.Writer, e measure.Evaluation, _ View) error { return measures.CSV(w, e) },
			List:       func(w io.Writer, l listing.List, _ View) error { return l.CSV(w) },
			People:     func(c *data.Catalogue, top int) People { return briefs.NewTable(c, top) },
		},
	}
}

// encoded is a form for programs, which has everything there is in every answer.
func encoded(name string, other []string, encode func(io.Writer, any) error) Form {
	return Form{
		Name: name, Other: other, Whole: true,
		Report:     whole[report.Report](encode),
		WhatIf:     whole[report.WhatIf](encode),
		Plan:       whole[report.Plan](encode),
		Plans:      whole[report.Plans](encode),
		Comparison: whole[report.Comparison](encode),
		Summary:    whole[cohort.Summary](encode),
		Evaluation: whole[measure.Evaluation](encode),
		List:       func(w io.Writer, l listing.List, _ View) error { return encode(w, l.Data()) },
		Version:    whole[Version](encode),
	}
}

func whole[T any](encode func(io.Writer, any) error) writer[T] {
	return func(w io.Writer, answer T, _ View) error { return encode(w, answer) }
}

// Names are the names of the forms that have what is wanted.
func Names(has func(Form) bool) (names []string) {
	for _, f := range Forms() {
		if has(f) {
			names = append(names, f.Name)
		}
	}
	return names
}

// Find finds a form by one of its names.
func Find(name string) (Form, bool) {
	for _, f := range Forms() {
		if f.Name == name || slices.Contains(f.Other, name) {
			return f, true
		}
	}
	return Form{}, false
}

// What a form may have, for Names.

// Reports says whether reports, and what-ifs, can be written in a form.
func Reports(f Form) bool { return f.Report != nil }

// Plans says whether plans can.
func Plans(f Form) bool { return f.Plan != nil }

// Comparisons says whether comparisons can.
func Comparisons(f Form) bool { return f.Comparison != nil }

// Summaries says whether summaries of cohorts can.
func Summaries(f Form) bool { return f.Summary != nil }

// Evaluations says whether evaluations can.
func Evaluations(f Form) bool { return f.Evaluation != nil }

// Lists says whether what is in the catalogue can.
func Lists(f Form) bool { return f.List != nil }

// Versions says whether versions can.
func Versions(f Form) bool { return f.Version != nil }

// Rows says whether one person after another can.
func Rows(f Form) bool { return f.People != nil }
