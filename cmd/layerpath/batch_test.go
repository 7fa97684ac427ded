package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/batch/batchtest"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
)

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
	lines := strings.SplitAfter(batchtest.CohortLines(c, 3000), "\n")
	for i, way := range batchtest.BrokenLines() {
		lines[100*i] = fmt.Sprintf(way, i) + "\n"
	}
	dir := t.TempDir()
	writeParts(t, dir, lines[:3000])
	want := shellOut(t, dir, "layerpath batch people.ndjson 2>/dev/null")
	for _, command := range []string{
		parallel + " --will-cite -k -j 3 --pipe --block 100k layerpath batch --format ndjson 2>/dev/null < people.ndjson",
		parallel + " --will-cite -k -j 3 --pipepart -a people.ndjson --block 200k layerpath batch --format ndjson 2>/dev/null",
		parallel + " --will-cite -k -j 3 layerpath batch --format ndjson 2>/dev/null ::: part-*",
	} {
		if got := shellOut(t, dir, command); got != want || strings.Count(got, "\n") != 3000 {
			t.Errorf("%s: %d bytes, one process writes %d", command, len(got), len(want))
		}
	}
}

// A stoppedRun is layerpath batch, stopped by a signal once it has begun to write.
type stoppedRun struct {
	signal   syscall.Signal
	args     []string
	in       io.Reader
	read     bool // what it writes
	out, err string
}

// run gives what the run ended with.
func (r *stoppedRun) run(t *testing.T) error {
	t.Helper()
	cmd := exec.Command("layerpath", append([]string{"batch"}, r.args...)...)
	out, into := pipe(t)
	var errs strings.Builder
	cmd.Stdin, cmd.Stdout, cmd.Stderr = r.in, into, &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	into.Close()
	killer := time.AfterFunc(20*time.Second, func() { cmd.Process.Kill() })
	defer killer.Stop()
	first := make([]byte, 1)
	if _, err := io.ReadFull(out, first); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(r.signal); err != nil {
		t.Fatal(err)
	}
	rest := make(chan []byte, 1)
	readRest := func() {
		text, _ := io.ReadAll(out)
		rest <- text
	}
	if r.read {
		go readRest()
	}
	err := cmd.Wait()
	if !r.read {
		readRest() // what was written before is in the pipe
	}
	r.out, r.err = string(first)+string(<-rest), errs.String()
	return err
}

// pipe makes a pipe of the system.
func pipe(t *testing.T) (out, in *os.File) {
	t.Helper()
	out, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { out.Close(); in.Close() })
	return out, in
}

// Ctrl-C ends a run with whole lines, whether what it reads comes from a file, a pipe or a pipe that
// stands still, and whether somebody reads what it writes.
func TestBatchInterrupted(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process there gets no such signal")
	}
	text := strings.Repeat(`{"skills":["go","kubernetes"]}`+"\n", 200_000)
	file := filepath.Join(t.TempDir(), "people.ndjson")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	still, into := pipe(t)
	go io.WriteString(into, text[:1000*strings.Index(text, "\n")]) // and no end
	for _, r := range []stoppedRun{
		{signal: syscall.SIGINT, args: []string{file}, read: true},
		{signal: syscall.SIGTERM, args: []string{file, "--full", "--top", "1"}, read: true},
		{signal: syscall.SIGTERM, in: strings.NewReader(text), args: []string{"-o", "csv"}, read: true},
		{signal: syscall.SIGTERM, args: []string{file}},
		{signal: syscall.SIGINT, in: still, args: []string{"--format", "ndjson"}, read: true},
	} {
		want := map[syscall.Signal]int{syscall.SIGINT: shell.ExitInterrupted, syscall.SIGTERM: shell.ExitTerminated}[r.signal]
		err := r.run(t)
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != want {
			t.Errorf("%v %q: ended with %v, want exit code %d", r.signal, r.args, err, want)
		}
		if r.err != "layerpath: error: interrupted: what was written is whole, and not all\n" {
			t.Errorf("%v %q: standard error %s", r.signal, r.args, r.err)
		}
		if n := strings.Count(r.out, "\n"); !strings.HasSuffix(r.out, "\n") || n > strings.Count(text, "\n")/2 {
			t.Errorf("%v %q: %d lines, the end %q", r.signal, r.args, n, r.out[max(0, len(r.out)-40):])
		}
	}
}

// Several processes, each with a part, come to what one comes to.
func TestSummaryUnderParallel(t *testing.T) {
	parallel := toolOf(t, "parallel", "no cohort is summed up under GNU parallel")
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	writeParts(t, dir, batchtest.MixedLines(c, 3000))
	want := shellOut(t, dir, "layerpath batch people.ndjson --summary -o json 2>/dev/null")
	if !strings.Contains(want, `"read": 3000`) {
		t.Fatalf("not of all: %.400s", want)
	}
	for _, command := range []string{
		parallel + " --will-cite -j 3 --pipepart -a people.ndjson --block 200k 'layerpath batch --format ndjson --summary -o json 2>/dev/null > block-{#}.json'; layerpath merge block-*.json -o json",
		parallel + " --will-cite -j 3 'layerpath batch --format ndjson --summary -o json {} 2>/dev/null > {}.json' ::: part-?; layerpath merge part-*.json -o json",
	} {
		if got := shellOut(t, dir, command); got != want {
			t.Errorf("%s: another summary", command)
		}
	}
}

// Ctrl-C: half a cohort must not look like one.
func TestSummaryInterrupted(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process there gets no such signal")
	}
	cmd := exec.Command("layerpath", "batch", "--summary")
	in, _ := cmd.StdinPipe()
	var out strings.Builder
	cmd.Stdout = &out
	errs, _ := cmd.StderrPipe()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	killer := time.AfterFunc(20*time.Second, func() { cmd.Process.Kill() })
	defer killer.Stop()
	go io.WriteString(in, strings.Repeat(`{"skills":["go"]}`+"\n"+`{"riasec":"X"}`+"\n", 50_000)) // and no end
	notes := bufio.NewReader(errs)
	if _, err := notes.ReadString('\n'); err != nil { // so it counts already
		t.Fatal(err)
	}
	if err := cmd.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	rest, _ := io.ReadAll(notes)
	err := cmd.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != shell.ExitInterrupted {
		t.Errorf("ended with %v, want exit code %d", err, shell.ExitInterrupted)
	}
	if out.Len() > 0 || !strings.HasSuffix(string(rest), "layerpath: error: interrupted: no summary was made\n") {
		t.Errorf("standard output %q, standard error %s", out.String(), rest)
	}
}

// Arguments → the settings of the result.
func TestBatchOutputOptions(t *testing.T) {
	for _, c := range []struct {
		args string
		want batchOptions
		err  string
	}{
		{"", batchOptions{output: "ndjson"}, ""},
		{"-o csv --top 2", batchOptions{output: "csv", top: 2}, ""},
		{"--full", batchOptions{output: "ndjson", full: true}, ""},
		{"--summary", batchOptions{summary: true, output: "table"}, ""},
		{"--summary -o csv --min-group 5", batchOptions{output: "csv", summary: true, minGroup: 5}, ""},
		{"--summary -o json --strict", batchOptions{output: "json", summary: true, strict: true}, ""},
		{"--summary -o ndjson", batchOptions{}, "-o ndjson doesn't fit into --summary"},
		{"--summary -o pdf", batchOptions{}, `unknown value "pdf" for --output`},
		{"--summary -o md", batchOptions{summary: true, output: "markdown"}, ""},
		{"-o jsonl", batchOptions{output: "ndjson"}, ""},
		{"--summary --full", batchOptions{}, "--full doesn't fit into --summary"},
		{"--summary --top 1", batchOptions{}, "--top doesn't fit into --summary"},
		{"--summary --top -1", batchOptions{}, "--top doesn't fit into --summary"},
		{"--summary --min-group -5", batchOptions{}, "--min-group -5 hides nothing"},
		{"--summary --min-group 5 -o json", batchOptions{}, "--min-group hides nothing in JSON, which has every number"},
		{"--min-group 5", batchOptions{}, "--min-group without --summary"},
		{"-o json", batchOptions{}, "-o json without --summary"},
		{"-o yaml", batchOptions{}, "-o yaml without --summary"},
		{"--full -o csv", batchOptions{}, "--full doesn't fit into -o csv"},
	} {
		o := &batchOptions{}
		cmd := &cobra.Command{SilenceErrors: true, SilenceUsage: true, RunE: func(*cobra.Command, []string) error { return o.checkOutput() }}
		o.register(cmd)
		cmd.SetArgs(append([]string{"--jobs", "0"}, strings.Fields(c.args)...))
		got := ""
		if err := cmd.Execute(); err != nil {
			got = err.Error()
		}
		if got != c.err || got == "" && !reflect.DeepEqual(*o, c.want) {
			t.Errorf("%s: %+v, %q", c.args, *o, got)
		}
	}
}
