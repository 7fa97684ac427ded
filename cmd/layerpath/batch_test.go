package main

import (
	"bufio"
	"bytes"
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

// Ctrl-C ends a run with whole lines.
func TestBatchInterrupted(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process there gets no such signal")
	}
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Repeat(batchtest.CohortLines(c, 1000), 20)
	for _, s := range []struct {
		signal syscall.Signal
		code   int
	}{{syscall.SIGINT, shell.ExitInterrupted}, {syscall.SIGTERM, shell.ExitTerminated}} {
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
