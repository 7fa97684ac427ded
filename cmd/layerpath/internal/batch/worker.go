package batch

import (
	"errors"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/data/document"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// An observer sees each row as it is ranked: a person with the brief, or, where the
// row isn't valid, the id and the name alone with the problems and no brief. Profile and brief are
// good until it returns, their texts for ever.
type observer func(p *profiles.Profile, b *report.Brief, problems document.Problems)

// A worker ranks chunks of people. Nothing of one person is left for the next.
type worker struct {
	series  *recommend.Series
	decoder profiles.Decoder
	form    render.People // nil: nothing is written
	strict  bool
	observe observer                          // nil: nobody looks
	stop    chan struct{}                     // closed: begin no row
	pass    func(full *result) (next *result) // nil: a result may have any size
}

// A result is what became of a chunk, or of so much of it as a result has room for.
type result struct {
	text []byte
	rows int
	bad  []badRow // the first few
	bads int      // all
	err  error    // nothing follows
	cut  bool     // the run was stopped before the last row

	faults     []string // of the file, the first few
	faultCount int
}

// A badRow is a row that isn't valid.
type badRow struct {
	row      int
	problems document.Problems
}

// mostBadRows is how many bad rows are told on standard error: more is a list that
// nobody reads there, and the records have them all.
const mostBadRows = 20

// mostText is how many bytes of text a result has, but for its last row: twice what usual people
// make of a chunk. In lines that lost their breaks there are many more people than lines.
const mostText = 512 << 10

// rank ranks a chunk into an empty result, and gives the last that it took.
func (w *worker) rank(c rows.Chunk, into *result) (last *result) {
	c.Each(&w.decoder, func(row int, p *profiles.Profile, err error) bool {
		if w.pass != nil && len(into.text) > mostText {
			into = w.pass(into)
		}
		if into.cut = w.stopped(); into.cut {
			return false
		}
		if err == nil {
			into.rows++
			into.err = w.person(p, into)
			return into.err == nil
		}
		if fault := (*rows.Fault)(nil); errors.As(err, &fault) {
			into.addFault(fault)
			return true
		}
		into.rows++
		var problems document.Problems
		errors.As(err, &problems) // a decoder has no others
		if w.observe != nil {
			w.observe(p, nil, problems)
		}
		if w.form != nil {
			into.text = w.form.Bad(into.text, p, problems)
		}
		if into.bads++; into.bads <= mostBadRows {
			into.bad = append(into.bad, badRow{row, problems})
		}
		return !w.strict
	})
	return into
}

// stopped says whether the run is to end.
func (w *worker) stopped() bool {
	select {
	case <-w.stop:
		return true
	default:
		return false
	}
}

// addFault counts a fault, and keeps the first few.
func (r *result) addFault(f *rows.Fault) {
	if r.faultCount++; r.faultCount <= mostBadRows {
		r.faults = append(r.faults, f.Error())
	}
}

func (w *worker) person(p *profiles.Profile, into *result) (err error) {
	b := w.series.Brief(p)
	if w.observe != nil {
		w.observe(p, b, nil)
	}
	if w.form != nil {
		into.text, err = w.form.Person(into.text, p, b)
	}
	return err
}

// fullLines writes whole reports in JSON.
type fullLines struct {
	render.People // of rows that aren't valid
	ranker        *recommend.Ranker
	top           int
}

func (f fullLines) Person(line []byte, p *profiles.Profile, _ *report.Brief) ([]byte, error) {
	return render.AppendJSON(line, report.Short(report.Top(f.ranker.Rank(*p), f.top, 0)))
}
