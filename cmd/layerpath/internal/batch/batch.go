// Package batch ranks any number of people in the order of their rows, on several cores
// and in bounded memory, and loses none: a row that isn't valid has an error in its place.
//
// Most readers need one call: [Run]. Package rows cuts the files, package recommend
// ranks, and a form of package render writes the rows; this package hands tickets to
// workers between them and puts what comes back in order.
package batch

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
)

// Options are the settings of a run.
type Options struct {
	Files  []string    // names; "-": standard input
	Format rows.Format // of the input; empty: the content tells
	Form   render.Form // of the rows
	Full   bool        // whole reports, in JSON
	Top    int         // the first layers alone; 0: all
	Strict bool        // stop at the first bad row
	Jobs   int         // cores

	// Hides says that the summary hides small groups, of which nothing else may tell either.
	Hides bool

	// Summary, where it isn't nil, gets the picture of all, and no rows are written.
	Summary func(cohort.Summary) error
}

// A batch is one run: a reader cuts the input into chunks, each with a ticket, as many
// workers as cores rank them, and a writer writes what became of them in the tickets'
// order. What is in memory at a time is bounded by the number of tickets.
type batch struct {
	shell     *shell.Process
	options   Options
	catalogue *data.Catalogue
	ranker    *recommend.Ranker
	tickets   chan *ticket // in the input's order
	work      chan *ticket
	stop      chan struct{}     // closed: read no further, and begin nothing
	left      chan struct{}     // closed: the writer has ended
	whole     atomic.Bool       // the reader came to the end of the last file, and gave all of it
	results   chan *result      // that were written, for their memory
	counters  []*cohort.Counter // of a summary, one a worker
	ending    sync.Once         // closes stop
	piped     bool              // results go into a pipe
	patience  time.Duration     // how long to go on after a signal
	hurried   atomic.Bool       // half of it is over: write no further line
	long      atomic.Bool       // what is being written need not go into a pipe whole
	alone     namesakes
	told      badRows
	faults    faults
	bar       *progress
}

// A ticket is a chunk on its way.
type ticket struct {
	file    *rows.Reader
	chunk   rows.Chunk
	note    func(io.Writer, *rows.Reader) // tells of the file, whose first or last ticket this is; nil: nothing
	err     error                         // nothing follows
	results chan *result                  // what became of the chunk, mostly one; nil: there is none
}

// ticketsPerJob keeps each worker busy while the writer waits for another's chunk.
const ticketsPerJob = 2

// Run ranks the people of all files in order. An error bears its exit code: that of bad
// rows, which were told, too.
func Run(sh *shell.Process, ranker *recommend.Ranker, c *data.Catalogue, o Options) error {
	for _, name := range o.Files {
		if err := readable(sh, name); err != nil {
			return err
		}
	}
	if sh.Getenv("GOGC") == "" {
		debug.SetGCPercent(usualGarbage)
	}
	return newBatch(sh, o, ranker, c).run()
}

// readable finds out whether a file is there before any is read. What isn't a plain file
// is left alone: a pipe that was opened and closed has lost its writer.
func readable(sh *shell.Process, name string) error {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return nil
	}
	f, err := openPeople(sh, name)
	if err != nil {
		return err
	}
	return f.Close()
}

// usualGarbage is the share of living memory, in percent, that garbage may take: a bit less than
// what Go allows, so that JSON Lines of any number stay below 32 MiB on two cores. What lives is little, and
// what is garbage is chunks that were ranked.
const usualGarbage = 80

func newBatch(sh *shell.Process, o Options, ranker *recommend.Ranker, c *data.Catalogue) *batch {
	return &batch{
		shell: sh, options: o, catalogue: c, ranker: ranker,
		piped: shell.IsPipe(sh.Out), patience: usualPatience,
		alone:   namesakes{},
		tickets: make(chan *ticket, ticketsPerJob*o.Jobs),
		work:    make(chan *ticket, ticketsPerJob*o.Jobs),
		stop:    make(chan struct{}),
		left:    make(chan struct{}),
		results: make(chan *result, ticketsPerJob*o.Jobs+o.Jobs),
		told:    badRows{several: len(o.Files) > 1, summary: o.Summary != nil, hides: o.Hides},
		faults:  faults{several: len(o.Files) > 1, hides: o.Hides},
	}
}

// run runs the batch until its end, or until a signal comes. A second one ends the program at once.
func (b *batch) run() error {
	ctx, stop := shell.UntilSignal(syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	return b.runUntil(ctx)
}

// runUntil runs the batch, and ends it soon once the context has ended.
func (b *batch) runUntil(ctx context.Context) error {
	go b.read()
	for range b.options.Jobs {
		go b.rank(b.worker())
	}
	written, late := make(chan error, 1), make(chan struct{})
	context.AfterFunc(ctx, func() {
		time.AfterFunc(b.patience/2, func() { b.hurried.Store(true) })
		time.AfterFunc(b.patience, func() { close(late) })
	})
	go func() { written <- b.write(ctx) }()
	select {
	case err := <-written:
		if err == nil && b.summary() {
			err = b.summarize()
		}
		return b.finish(err)
	case <-late:
		return b.late(context.Cause(ctx))
	}
}

// summary says whether there are no rows, but the picture of all.
func (b *batch) summary() bool { return b.options.Summary != nil }

// worker makes a worker: one that writes lines, or, for a summary, one that counts.
func (b *batch) worker() *worker {
	w := &worker{series: b.ranker.NewSeries(), strict: b.options.Strict, stop: b.stop}
	switch {
	case b.summary():
		counter := cohort.New(b.catalogue)
		b.counters = append(b.counters, counter)
		w.observe = counting(counter, w.series)
	case b.options.Full:
		w.form = fullLines{b.people(), b.ranker, b.options.Top}
	default:
		w.form = b.people()
	}
	return w
}

// people makes a writer of rows.
func (b *batch) people() render.People { return b.options.Form.People(b.catalogue, b.options.Top) }

// read gives out tickets until the last file ends, or until it has to stop.
func (b *batch) read() {
	defer close(b.tickets)
	defer close(b.work)
	for _, name := range b.options.Files {
		file, closer, err := openRows(b.shell, name, b.options.Format)
		if err != nil {
			b.give(&ticket{err: err})
			return
		}
		if file.Whole = isFile(name); b.options.Full {
			file.Few()
		}
		more, chunks := b.give(&ticket{file: file, note: noteColumns}), 0
		for ; more; chunks++ {
			t := &ticket{file: file, results: make(chan *result, 1)}
			if t.chunk, err = file.Next(); errors.Is(err, io.EOF) {
				break
			}
			if t.err = err; t.chunk.Alone {
				t.chunk.ID = b.alone.name(shell.BaseName(name))
			}
			more = b.give(t) && err == nil
		}
		closer.Close()
		if chunks == 0 && len(b.options.Files) > 1 {
			more = b.give(&ticket{file: file, note: noteNobody})
		}
		if !more {
			return
		}
	}
	b.whole.Store(true)
}

// give gives a ticket to the writer and its chunk to a worker. It says whether to go on: not where
// somebody would be missing.
func (b *batch) give(t *ticket) bool {
	select {
	case b.tickets <- t:
	case <-b.stop:
		return t.results == nil && t.err == nil
	}
	if t.results != nil && t.err == nil {
		b.work <- t // has room for all tickets
	}
	return true
}

func (b *batch) rank(w *worker) {
	for t := range b.work {
		w.pass = func(full *result) (next *result) {
			b.hand(t, full)
			return b.blank()
		}
		b.hand(t, w.rank(t.chunk, b.blank()))
		close(t.results)
	}
}

// blank gives an empty result, in the memory of one that was written.
func (b *batch) blank() *result {
	select {
	case r := <-b.results:
		*r = result{text: r.text[:0], bad: r.bad[:0], faults: r.faults[:0]}
		return r
	default:
		return new(result)
	}
}

// hand has a result wait for the writer. Where one does already the worker waits, too: the
// tickets before its own were begun before, so the writer comes to it.
func (b *batch) hand(t *ticket, r *result) {
	select {
	case t.results <- r:
	case <-b.left:
	}
}

// write writes results in order. On a signal it writes what is done, and ends. When it
// returns without an error, all workers have done all their work.
func (b *batch) write(ctx context.Context) error {
	defer close(b.left)
	defer b.end()
	if !b.summary() {
		if err := b.put(b.people().Header(nil)); err != nil {
			return err
		}
	}
	b.bar = newProgress(b.shell, b.options.Files, b.summary(), b.options.Hides)
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
			switch err := b.writeTicket(t); {
			case errors.Is(err, errCut):
				return b.ended(context.Cause(ctx))
			case err != nil:
				return err
			}
		}
	}
}

// errStopped ends a run at its first bad row, errCut at the first that wasn't ranked before a
// signal came.
var (
	errStopped = errors.New("stopped")
	errCut     = errors.New("cut")
)

func (b *batch) writeTicket(t *ticket) error {
	notes := b.bar.notes(b.shell.Err)
	if t.note != nil {
		t.note(notes, t.file)
	}
	if t.err != nil || t.results == nil {
		return t.err
	}
	defer b.bar.add(0, t.chunk.Size())
	for r := range t.results {
		err := cmp.Or(b.put(r.text), r.err)
		b.told.add(notes, t.file.Name, r)
		b.faults.add(notes, t.file.Name, r)
		b.bar.add(r.rows, 0)
		switch {
		case err != nil:
			return err
		case b.options.Strict && r.bads > 0:
			return errStopped
		case r.cut:
			return errCut
		}
		select {
		case b.results <- r:
		default: // there are enough
		}
	}
	return nil
}

// put writes to standard output.
func (b *batch) put(text []byte) error {
	for len(text) > 0 {
		if b.hurried.Load() {
			return errCut
		}
		n := len(text)
		if b.piped {
			n = piece(text)
		}
		b.long.Store(n > wholeInPipe)
		if _, err := b.shell.Out.Write(text[:n]); err != nil {
			return &shell.ExitError{Code: shell.ExitFailed, Err: fmt.Errorf("writing the results: %w", document.Cause(err))}
		}
		text = text[n:]
	}
	return nil
}

// wholeInPipe is as much as most systems put into a pipe whole or not at all, in bytes.
const wholeInPipe = 4096

// piece is how much of some lines to write at once, so that a pipe whose reader stands still
// has whole lines when the run ends: as many as go into it together, or one that is longer.
func piece(lines []byte) int {
	if n := bytes.LastIndexByte(lines[:min(wholeInPipe, len(lines))], '\n'); n >= 0 {
		return n + 1
	}
	if n := bytes.IndexByte(lines, '\n'); n >= 0 {
		return n + 1
	}
	return len(lines)
}

// end lets the reader and the workers end.
func (b *batch) end() { b.ending.Do(func() { close(b.stop) }) }

// usualPatience is how long a run goes on after a signal: a quarter for the reader to find that it
// was at the end already, which one that waits for a pipe isn't, half to write what is done, and
// the rest for who stands still and has to read a line before another can be written.
const usualPatience = 700 * time.Millisecond

// ended is the error of a run that a signal ended before all was written.
func (b *batch) ended(cause error) *shell.ExitError {
	text := "interrupted: what was written is whole, and not all"
	if b.summary() {
		text = "interrupted: no summary was made"
	}
	return &shell.ExitError{Code: shell.SignalCode(cause), Err: errors.New(text)}
}

// late is the error of a run that a signal ended while whoever reads the results stands still.
func (b *batch) late(cause error) error {
	ended := b.ended(cause)
	if b.long.Load() && !b.summary() {
		ended.Err = errors.New("interrupted: nobody reads the results: not all was written, and the last line may be cut")
	}
	return ended
}

// interrupted writes what is done when a signal comes, in the order of the tickets up to the
// first row that isn't. Where that is all there was, the run ends as if nobody had asked.
func (b *batch) interrupted(cause error) error {
	b.end()
	still := time.After(b.patience / 4)
	for {
		select {
		case t, ok := <-b.tickets:
			switch {
			case !ok && b.whole.Load():
				return nil
			case !ok || t.chunk.Cut() && !t.file.Whole:
				return b.ended(cause) // what writes the input ended with us, in the middle of a line
			}
			switch err := b.writeTicket(t); {
			case errors.Is(err, errCut):
				return b.ended(cause)
			case err != nil:
				return err
			}
		case <-still:
			return b.ended(cause)
		}
	}
}

// finish tells how many rows were bad.
func (b *batch) finish(err error) error {
	b.faults.end(b.shell.Err)
	b.told.end(b.shell.Err, errors.Is(err, errStopped))
	if err == nil && b.told.rows == 0 && !b.summary() {
		shell.Note(b.shell.Err, "nobody was ranked: there is no row")
	}
	if err == nil && b.told.bads+b.faults.n > 0 || errors.Is(err, errStopped) {
		return &shell.ExitError{Code: shell.ExitBadRows}
	}
	return err
}
