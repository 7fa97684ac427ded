package main

import (
	"cmp"
	"fmt"

	"layerpath/data/document"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
	"layerpath/recommend/report"
)

// checkOutput settles the form of the result, of which lines and a summary have others.
func (o *batchOptions) checkOutput() error {
	if o.summary {
		return o.checkSummary()
	}
	switch o.output = cmp.Or(o.output, "ndjson"); o.output {
	case "table", "json", "markdown":
		return usageError(&hintError{fmt.Sprintf("-o %s without --summary", o.output), "use ndjson or csv for a line each, or add --summary for the picture of all"})
	}
	if err := oneOf("output", o.output, "ndjson", "csv"); err != nil {
		return err
	}
	switch {
	case o.full && o.output == "csv":
		return usageError(&hintError{"--full doesn't fit into -o csv", "use --full with -o ndjson"})
	case o.shown.minGroup != 0:
		return usageError(&hintError{"--min-group without --summary", "add --summary: lines are single people, there are no groups to hide"})
	}
	return nil
}

func (o *batchOptions) checkSummary() error {
	o.shown.format = cmp.Or(o.output, "table")
	switch {
	case o.full:
		return usageError(&hintError{"--full doesn't fit into --summary", "use one of them"})
	case o.top != 0:
		return usageError(&hintError{"--top doesn't fit into --summary", "leave it out: a summary has all layers"})
	case o.output == "ndjson":
		return usageError(&hintError{"-o ndjson doesn't fit into --summary", "use table, json, markdown or csv"})
	}
	return o.shown.check()
}

// counting makes the observer that fills a counter. It sees people whom the series has
// just ranked.
func counting(counter *cohort.Counter, series *recommend.Series) observer {
	var missing []report.Missing // its memory serves for the next person
	return func(p *profiles.Profile, b *report.Brief, problems document.Problems) {
		if b == nil {
			counter.AddError(problems.Kind().String())
			return
		}
		missing = series.Missing(missing[:0])
		counter.Add(cohort.Ranked{Brief: b, Profile: p, Missing: missing})
	}
}

// summarize joins what the workers counted, and shows it. Only a run that read all there
// was comes here: of one that stopped, at a bad row too, which people are counted would
// depend on how fast the workers were.
func (b *batch) summarize() error {
	whole := b.counters[0].Summary()
	for _, c := range b.counters[1:] {
		var err error
		if whole, err = whole.Join(c.Summary()); err != nil {
			return err
		}
	}
	return b.app.writeSummary(whole, b.options.shown)
}
