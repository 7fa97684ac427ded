package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/data"
	"layerpath/profiles/profilestest"
	"layerpath/recommend"
)

// cohortLines gives n people who use the names of a catalogue.
func cohortLines(c *data.Catalogue, n int) string {
	var names profilestest.Names
	for _, s := range c.Skills {
		names.Skills = append(names.Skills, s.Name)
	}
	for _, f := range c.Fields {
		names.Fields = append(names.Fields, f.Name)
	}
	for _, in := range c.Interests {
		names.Interests = append(names.Interests, in.ID)
	}
	return profilestest.Lines(n, 1, names)
}

// newTestBatch makes a batch that was not begun.
func newTestBatch(t testing.TB, o *batchOptions) (*batch, *data.Catalogue) {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return batchOf(t, o, c, "", io.Discard, io.Discard), c
}

// batchOf makes a batch of a text that was not begun.
func batchOf(t testing.TB, o *batchOptions, c *data.Catalogue, text string, out, errs io.Writer) *batch {
	t.Helper()
	ranker, err := recommend.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return newBatch(&app{streams: streams{strings.NewReader(text), out, errs}}, o, ranker, c)
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
	for _, o := range []batchOptions{{output: "ndjson"}, {output: "ndjson", top: 3}, {output: "csv"}, {output: "ndjson", full: true}, {output: "json", summary: true}} {
		b.Run(fmt.Sprintf("output=%s/top=%d/full=%v", o.output, o.top, o.full), func(b *testing.B) {
			run, c := newTestBatch(b, &o)
			const people = 2000
			chunks, w, result := chunksOf(b, cohortLines(c, people)), run.worker(), &batchResult{}
			rank := func() {
				for _, chunk := range chunks {
					w.rank(chunk, result)
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
			o := &batchOptions{output: "ndjson", jobs: jobs, files: []string{"-"}}
			_, c := newTestBatch(b, o)
			text := cohortLines(c, people)
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
