package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// brokenLines are twenty ways in which a row is broken; %d is its number.
func brokenLines() []string {
	return []string{
		`{"id":"p-%d","skills":["python"`, `{"id":"p-%d","skills":["python]}`, `{"id":"p-%d","id":"x"}`, `{"id":"p-%d","age":33}`, `{"id":"p-%d","degree":{"level":"guru"}}`,
		`{"id":"p-%d","skills":[{"name":"python","level":9}]}`, `{"id":"p-%d","riasec":"XYZ"}`, `{"id":"p-%d","skills":[["python"]]}`, `{"id":"p-%d",}`, `{"id":"p-%d"} x`,
		`{"id":"p-%d"}{"id":"y"}`, `["p-%d"]`, `"p-%d"`, `%d`, `p-%d`, `{"id":"p-%d","name":"` + "\xff" + `"}`, `{"id":"p-%d","name":"` + "\x00" + `"}`, `{"id":"p-%d","name":"\ud800"}`,
		`{"id":"p-%d","skills":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}`, `{"id":"p-%d","name":"` + strings.Repeat("long ", 50) + `"}`,
	}
}

// runOn runs batch on a text.
func runOn(t testing.TB, c *data.Catalogue, o batchOptions, text string) (out, errs string, err error) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	o.files = []string{"-"}
	o.jobs = max(o.jobs, 1)
	if o.output == "" {
		o.output = "ndjson"
	}
	err = batchOf(t, &o, c, text, &stdout, &stderr).run()
	return stdout.String(), stderr.String(), err
}

// 100,000 people, of whom 1,000 are broken in twenty ways: none is lost, none is made
// up, each stands where it stood, and the others get what they get alone.
func TestBatchLosesNobody(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	people := 100_000
	if testing.Short() {
		people = 10_000
	}
	good := strings.SplitAfter(cohortLines(c, people), "\n")[:people]
	all := slices.Clone(good)
	broken := map[int]bool{}
	for i := 50; i < people; i += 100 {
		ways := brokenLines()
		all[i] = fmt.Sprintf(ways[i/100%len(ways)], i) + "\n"
		broken[i] = true
	}
	out, errs, err := runOn(t, c, batchOptions{jobs: 3}, strings.Join(all, ""))
	var exit *exitError
	if !errors.As(err, &exit) || exit.code != exitBadRows {
		t.Fatalf("ended with %v", err)
	}
	want, _, err := runOn(t, c, batchOptions{}, strings.Join(good, ""))
	if err != nil {
		t.Fatal(err)
	}
	lines, wanted := strings.SplitAfter(out, "\n"), strings.SplitAfter(want, "\n")
	if len(lines) != people+1 {
		t.Fatalf("%d lines for %d people", len(lines)-1, people)
	}
	for i := range people {
		switch bad := strings.Contains(lines[i], `"error":{"problems":[{"text":"`); {
		case bad != broken[i]:
			t.Fatalf("row %d: %s", i+1, lines[i])
		case !bad && lines[i] != wanted[i]:
			t.Fatalf("row %d: %salone: %s", i+1, lines[i], wanted[i])
		}
	}
	end := fmt.Sprintf("layerpath: and %d more bad rows\nlayerpath: %d of %d rows are bad: each has an error in its place\n", len(broken)-mostBadRows, len(broken), people)
	if !strings.HasPrefix(errs, "layerpath: row 51: ") || !strings.HasSuffix(errs, end) || strings.Count(errs, "\n") != mostBadRows+2 {
		t.Errorf("standard error:\n%s", errs)
	}
}

// A cohort's line is the person's own report in short.
func TestBatchAgreesWithRecommend(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	text := cohortLines(c, 300)
	full, _, err := runOn(t, c, batchOptions{full: true}, text)
	if err != nil {
		t.Fatal(err)
	}
	brief, _, err := runOn(t, c, batchOptions{}, text)
	if err != nil {
		t.Fatal(err)
	}
	ranker := rankerOf(c)
	briefs, fulls := strings.Split(brief, "\n"), strings.Split(full, "\n")
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		p, err := profiles.Read(strings.NewReader(line), "")
		if err != nil {
			t.Fatal(err)
		}
		report := ranker.Rank(p)
		want := `{"id":"` + p.ID + `","layers":[`
		for j, l := range report.Layers {
			want += strings.Repeat(",", min(j, 1)) + fmt.Sprintf(`{"layer":%d,"score":%d,"entry":%q}`, l.Layer, l.Score, l.Entry.Status)
		}
		if !strings.HasPrefix(briefs[i], want+`],"roles":[`) {
			t.Fatalf("%s\nwant %s", briefs[i], want)
		}
		alone, err := render.AppendJSON(nil, shorten(report, outputFlags{}))
		if err != nil || fulls[i]+"\n" != string(alone) {
			t.Fatalf("--full has\n%s\nin the place of\n%s; %v", fulls[i], alone, err)
		}
	}
}

// Rows that depend on one another, or on the number of workers, could not be ranked in
// a cloud.
func TestBatchKeepsNothingBetweenRows(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(cohortLines(c, 10), "\n")
	for i, way := range brokenLines() {
		lines = append(lines, fmt.Sprintf(way, i)+"\n")
	}
	for _, output := range []string{"ndjson", "csv"} {
		whole, _, _ := runOn(t, c, batchOptions{jobs: 4, output: output}, strings.Join(lines, ""))
		header := ""
		if output == "csv" {
			header, _, _ = strings.Cut(whole, "\n")
			header += "\n"
		}
		joined := header
		for _, line := range lines {
			out, _, _ := runOn(t, c, batchOptions{output: output, format: "ndjson"}, line)
			joined += strings.TrimPrefix(out, header)
		}
		if joined != whole {
			t.Errorf("%s: lines alone give something else than together", output)
		}
	}
}

// writeParts writes lines to people.ndjson, and to part-0 to part-5.
func writeParts(t *testing.T, dir string, lines []string) {
	t.Helper()
	parts := map[string][]string{"people.ndjson": lines}
	for i := range 6 {
		parts[fmt.Sprintf("part-%d", i)] = lines[i*len(lines)/6 : (i+1)*len(lines)/6]
	}
	for name, part := range parts {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.Join(part, "")), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// Under GNU parallel, in blocks or a file each, several processes write what one does.
func TestBatchUnderParallel(t *testing.T) {
	parallel := toolOf(t, "parallel", "batch isn't tried under GNU parallel")
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(cohortLines(c, 3000), "\n")
	for i, way := range brokenLines() {
		lines[100*i] = fmt.Sprintf(way, i) + "\n"
	}
	dir := t.TempDir()
	writeParts(t, dir, lines[:3000])
	want := shell(t, dir, "layerpath batch people.ndjson 2>/dev/null")
	for _, command := range []string{
		parallel + " --will-cite -k -j 3 --pipe --block 100k layerpath batch --format ndjson 2>/dev/null < people.ndjson",
		parallel + " --will-cite -k -j 3 --pipepart -a people.ndjson --block 200k layerpath batch --format ndjson 2>/dev/null",
		parallel + " --will-cite -k -j 3 layerpath batch --format ndjson 2>/dev/null ::: part-*",
	} {
		if got := shell(t, dir, command); got != want || strings.Count(got, "\n") != 3000 {
			t.Errorf("%s: %d bytes, one process writes %d", command, len(got), len(want))
		}
	}
}

// A failing form can't write the third person.
type failingForm struct {
	batchForm
	people int
}

func (f *failingForm) Person(line []byte, p *profiles.Profile, b *report.Brief) ([]byte, error) {
	if f.people++; f.people == 3 {
		return line, errors.New("writing JSON: unsupported value")
	}
	return f.batchForm.Person(line, p, b)
}

// A person whose result can't be written isn't left out in silence: the run ends there,
// with an error, behind the lines of those before.
func TestBatchEndsAtWhatCannotBeWritten(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	people := strings.Repeat(`{"skills": ["go"]}`+"\n", 5)
	b := batchOf(t, &batchOptions{files: []string{"-"}, output: "ndjson", full: true, jobs: 1}, c, people, &out, &errs)
	w := b.worker()
	w.form = &failingForm{batchForm: w.form}
	go b.read()
	go b.rank(w)
	err = b.finish(b.write())
	if exitCode(err) != exitFailed || err.Error() != "writing JSON: unsupported value" || strings.Count(out.String(), "\n") != 2 || errs.Len() > 0 {
		t.Errorf("%v behind %q; %s", err, out.String(), errs.String())
	}
}

// Ctrl-C ends a run with whole lines.
func TestBatchInterrupted(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process there gets no such signal")
	}
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Repeat(cohortLines(c, 1000), 20)
	for _, s := range []struct {
		signal syscall.Signal
		code   int
	}{{syscall.SIGINT, exitInterrupted}, {syscall.SIGTERM, exitTerminated}} {
		cmd := exec.Command("layerpath", "batch")
		in, _ := cmd.StdinPipe()
		out, _ := cmd.StdoutPipe()
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		go io.WriteString(in, text) // and no end
		got := make([]byte, 1<<16)
		n, err := io.ReadFull(out, got)
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Process.Signal(s.signal); err != nil {
			t.Fatal(err)
		}
		killer := time.AfterFunc(20*time.Second, func() { cmd.Process.Kill() })
		rest, _ := io.ReadAll(out)
		err = cmd.Wait()
		killer.Stop()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != s.code {
			t.Errorf("%v: ended with %v, want exit code %d", s.signal, err, s.code)
		}
		if all := append(got[:n], rest...); !bytes.HasSuffix(all, []byte("]}\n")) {
			t.Errorf("%v: the last line is cut: %q", s.signal, all[len(all)-40:])
		}
	}
}
