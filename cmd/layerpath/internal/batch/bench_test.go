package batch

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/batch/batchtest"
	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
)

// newTestBatch makes a batch that was not begun.
func newTestBatch(t testing.TB, o Options) (*batch, *data.Catalogue) {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return batchOf(t, o, c, "", io.Discard, io.Discard), c
}

// batchOf makes a batch of a text that was not begun.
func batchOf(t testing.TB, o Options, c *data.Catalogue, text string, out, errs io.Writer) *batch {
	t.Helper()
	ranker, err := recommend.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return newBatch(&shell.Process{In: strings.NewReader(text), Out: out, Err: errs, Getenv: func(string) string { return "" }}, o, ranker, c)
}

// chunksOf cuts a text as batch does.
func chunksOf(t testing.TB, text string) (chunks []rows.Chunk) {
	t.Helper()
	r, err := rows.Open(strings.NewReader(text), "people", "")
	if err != nil {
		t.Fatal(err)
	}
	for {
		chunk, err := r.Next()
		if errors.Is(err, io.EOF) {
			return chunks
		}
		if err != nil {
			t.Fatal(err)
		}
		chunks = append(chunks, chunk)
	}
}

// All that a worker does for a person: decode, recognise, score, order, write.
func BenchmarkBatchWorker(b *testing.B) {
	for _, o := range []Options{{Form: form("ndjson")}, {Form: form("ndjson"), Top: 3}, {Form: form("csv")}, {Form: form("ndjson"), Full: true}, {Summary: func(cohort.Summary) error { return nil }}} {
		b.Run(fmt.Sprintf("output=%s/top=%d/full=%v", o.Form.Name, o.Top, o.Full), func(b *testing.B) {
			run, c := newTestBatch(b, o)
			const people = 2000
			chunks, w, last := chunksOf(b, batchtest.CohortLines(c, people)), run.worker(), &result{}
			rank := func() {
				for _, chunk := range chunks {
					last = w.rank(chunk, &result{text: last.text[:0]})
				}
			}
			rank()
			b.ReportAllocs()
			for b.Loop() {
				rank()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*people), "ns/person")
		})
	}
}

// A whole run but for the process and the catalogue, on one core and on all.
func BenchmarkBatch(b *testing.B) {
	const people = 100_000
	for _, jobs := range []int{1, 2} {
		b.Run(fmt.Sprintf("lines=%d/jobs=%d", people, jobs), func(b *testing.B) {
			o := Options{Form: form("ndjson"), Jobs: jobs, Files: []string{"-"}}
			_, c := newTestBatch(b, o)
			text := batchtest.CohortLines(c, people)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if err := batchOf(b, o, c, text, io.Discard, io.Discard).run(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
