package batch

import (
	"layerpath/data/document"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
	"layerpath/recommend/report"
)

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
	return b.options.Summary(whole)
}
