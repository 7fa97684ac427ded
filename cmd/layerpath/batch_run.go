package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"syscall"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
)

// A batch is one run: a reader cuts the input into chunks, each with a ticket, as many
// workers as cores rank them, and a writer writes what became of them in the tickets'
// order. What is in memory at a time is bounded by the number of tickets.
type batch struct {
	app       *app
	options   *batchOptions
	catalogue *data.Catalogue
	ranker    *recommend.Ranker
	lines     *render.BriefLines
	tickets   chan *batchTicket // in the input's order
	work      chan *batchTicket
	stop      chan struct{}     // closed: read no further
	results   chan *batchResult // that were written, for their memory
	counters  []*cohort.Counter // of a summary, one a worker
	told      badRows
	bar       *progress
}

// A batchTicket is a chunk on its way.
type batchTicket struct {
	file   *rows.Reader
	chunk  rows.Chunk
	notes  string // about the file, of which this is the first ticket
	err    error  // nothing follows
	result *batchResult
	done   chan struct{}
}

// ticketsPerJob keeps each worker busy while the writer waits for another's chunk.
const ticketsPerJob = 2

func runBatch(a *app, o *batchOptions) error {
	if o.template {
		_, err := io.WriteString(a.out, template)
		return err
	}
	for _, name := range o.files {
		if err := a.readable(name); err != nil {
			return err
		}
	}
	ranker, c, err := a.ranker()
	if err != nil {
		return err
	}
	if a.getenv("GOGC") == "" {
		debug.SetGCPercent(usualGarbage)
	}
	return newBatch(a, o, ranker, c).run()
}

// readable finds out whether a file is there before any is read. What isn't a plain file
// is left alone: a pipe that was opened and closed has lost its writer.
func (a *app) readable(name string) error {
	if info, err := os.Stat(name); name == "-" || err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return nil
	}
	f, err := a.openPeople(name)
	if err != nil {
		return err
	}
	return f.Close()
}

// usualGarbage is the share of living memory, in percent, that garbage may take: a bit less than
// what Go allows, so that JSON Lines of any number stay below 32 MiB on two cores. What lives is little, and
// what is garbage is chunks that were ranked.
const usualGarbage = 80

func newBatch(a *app, o *batchOptions, ranker *recommend.Ranker, c *data.Catalogue) *batch {
	return &batch{
		app: a, options: o, catalogue: c, ranker: ranker,
		lines:   render.NewBriefLines(c, o.top),
		tickets: make(chan *batchTicket, ticketsPerJob*o.jobs),
		work:    make(chan *batchTicket, ticketsPerJob*o.jobs),
		stop:    make(chan struct{}),
		results: make(chan *batchResult, ticketsPerJob*o.jobs+o.jobs),
		told:    badRows{several: len(o.files) > 1, summary: o.summary},
	}
}

func (b *batch) run() error {
	go b.read()
	for range b.options.jobs {
		go b.rank(b.worker())
	}
	err := b.write()
	if err == nil && b.options.summary {
		err = b.summarize()
	}
	return b.finish(err)
}

// worker makes a worker: one that writes lines, or, for a summary, one that counts.
func (b *batch) worker() *batchWorker {
	w := &batchWorker{series: b.ranker.NewSeries(), strict: b.options.strict}
	switch {
	case b.options.summary:
		counter := cohort.New(b.catalogue)
		b.counters = append(b.counters, counter)
		w.observe = counting(counter, w.series)
	case b.options.full:
		w.form = fullLines{b.lines, b.ranker, b.options.top}
	case b.options.output == "csv":
		w.form = render.NewBriefTable(b.catalogue, b.options.top)
	default:
		w.form = b.lines
	}
	return w
}

// read gives out tickets until the last file ends, or until it has to stop.
func (b *batch) read() {
	defer close(b.tickets)
	defer close(b.work)
	for _, name := range b.options.files {
		file, closer, err := b.app.openRows(name, rows.Format(b.options.format))
		if err != nil {
			b.give(&batchTicket{err: err})
			return
		}
		file.Few = b.options.full
		more := b.give(&batchTicket{file: file, notes: unknownColumns(file)})
		for more {
			t := &batchTicket{file: file, done: make(chan struct{})}
			if t.chunk, err = file.Next(); errors.Is(err, io.EOF) {
				break
			}
			t.err = err
			more = b.give(t) && err == nil
		}
		closer.Close()
		if !more {
			return
		}
	}
}

// give gives a ticket to the writer and its chunk to a worker.
func (b *batch) give(t *batchTicket) bool {
	select {
	case b.tickets <- t:
	case <-b.stop:
		return false
	}
	if t.done != nil && t.err == nil {
		b.work <- t // has room for all tickets
	}
	return true
}

func (b *batch) rank(w *batchWorker) {
	for t := range b.work {
		select {
		case t.result = <-b.results:
		default:
			t.result = new(batchResult)
		}
		w.rank(t.chunk, t.result)
		close(t.done)
	}
}

// write writes results in order. On a signal it writes what was begun, and ends. When it
// returns without an error, all workers have done all their work.
func (b *batch) write() error {
	defer close(b.stop)
	ctx, stop := untilSignal(syscall.SIGINT, syscall.SIGTERM) // a second signal ends the program at once, a reader that stands still or not
	defer stop()
	if b.options.output == "csv" && !b.options.full && !b.options.summary {
		if err := b.put(render.NewBriefTable(b.catalogue, b.options.top).Header(nil)); err != nil {
			return err
		}
	}
	b.bar = b.app.newProgress(b.options.files, b.options.summary)
	defer b.bar.end()
	for {
		if ctx.Err() != nil {
			return b.interrupted(context.Cause(ctx))
		}
		select {
		case <-ctx.Done():
			return b.interrupted(context.Cause(ctx))
		case t, ok := <-b.tickets:
			if !ok {
				return nil
			}
			if err := b.writeTicket(t); err != nil {
				return err
			}
		}
	}
}

// errStopped ends a run at its first bad row.
var errStopped = errors.New("stopped")

func (b *batch) writeTicket(t *batchTicket) error {
	notes := b.bar.notes(b.app.err)
	io.WriteString(notes, t.notes)
	if t.err != nil || t.done == nil {
		return t.err
	}
	<-t.done
	err := cmp.Or(b.put(t.result.text), t.result.err)
	b.told.add(notes, t.file.Name, t.result)
	b.bar.add(t.result.rows, t.chunk.Size())
	if err == nil && b.options.strict && t.result.bads > 0 {
		err = errStopped
	}
	b.results <- t.result // has room for all
	return err
}

// put writes to standard output.
func (b *batch) put(text []byte) error {
	if len(text) == 0 {
		return nil
	}
	if _, err := b.app.out.Write(text); err != nil {
		return &exitError{exitFailed, fmt.Errorf("writing the results: %w", document.Cause(err))}
	}
	return nil
}

// interrupted writes what was begun when a signal came.
func (b *batch) interrupted(cause error) error {
	code := signalCode(cause)
	if b.options.summary {
		return &exitError{code, errors.New("interrupted: no summary was made")}
	}
	ended := &exitError{code, errors.New("interrupted: what was written is whole, and not all")}
	for {
		select {
		case t, ok := <-b.tickets:
			if !ok {
				return ended
			}
			if t.chunk.Cut() {
				continue // what writes the input ended with us, in the middle of a line
			}
			if err := b.writeTicket(t); err != nil {
				return err
			}
		default:
			return ended
		}
	}
}

// finish tells how many rows were bad.
func (b *batch) finish(err error) error {
	b.told.end(b.app.err, errors.Is(err, errStopped))
	if err == nil && b.told.rows == 0 && !b.options.summary {
		fmt.Fprintln(b.app.err, "layerpath: note: nobody was ranked: there is no row")
	}
	if err == nil && b.told.bads > 0 || errors.Is(err, errStopped) {
		return &exitError{code: exitBadRows}
	}
	return err
}
