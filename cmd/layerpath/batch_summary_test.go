package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"reflect"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/names"
	"layerpath/profiles"
	"layerpath/recommend/cohort"
)

// mixedLines gives n rows: people of the catalogue, of whom some say what it doesn't
// know, some nothing, and some are broken.
func mixedLines(c *data.Catalogue, n int) []string {
	lines := strings.SplitAfter(cohortLines(c, n), "\n")[:n]
	for i := range lines {
		switch i % 50 {
		case 7:
			ways := brokenLines()
			lines[i] = fmt.Sprintf(ways[i/50%len(ways)], i) + "\n"
		case 11, 12, 13:
			lines[i] = fmt.Sprintf(`{"skills":["Juggling","python","JUGGLING","unheard of %d"],"profession":"night owl"}`, i%70) + "\n"
		case 20:
			lines[i] = `{"skills":["juggling"]}` + "\n"
		case 21:
			lines[i] = `{"degree":"none"}` + "\n"
		}
	}
	return lines
}

func summaryJSON(jobs int) batchOptions {
	return batchOptions{summary: true, shown: summaryFlags{format: "json"}, jobs: jobs}
}

// Whoever reads a summary beside the lines, or on a machine with more cores, reads the
// same of the same people; and it is what counting their whole reports gives.
func TestSummaryCountsTheLines(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	lines := mixedLines(c, 3000)
	text := strings.Join(lines, "")
	one, _, _ := runOn(t, c, summaryJSON(1), text)
	if four, _, _ := runOn(t, c, summaryJSON(4), text); four != one {
		t.Error("on four cores the summary is another one than on one")
	}
	got, err := cohort.Read(strings.NewReader(one), "summary")
	if err != nil {
		t.Fatal(err)
	}
	briefs, _, _ := runOn(t, c, batchOptions{jobs: 2}, text)
	compareCounts(t, countsOf(got), countLines(t, briefs))

	var people []profiles.Profile
	var kinds []string
	for _, line := range lines {
		p, err := profiles.Read(strings.NewReader(line), "")
		var problems document.Problems
		if errors.As(err, &problems) {
			kinds = append(kinds, problems[0].Kind.String())
		} else {
			people = append(people, p)
		}
	}
	if want := summarize(c, people, kinds...); got.Rows.Read != cohort.Count(len(lines)) || !reflect.DeepEqual(got.Layers, want.Layers) || !reflect.DeepEqual(got.Names, want.Names) || got.Unsaid != want.Unsaid {
		t.Error("the reports, counted, give another summary")
	}
}

// countLines counts what the lines of batch tell.
func countLines(t *testing.T, lines string) map[string]cohort.Count {
	counts := map[string]cohort.Count{}
	for line := range strings.Lines(lines) {
		var row struct {
			Layers []struct {
				Layer, Score int
				Entry        string
			}
			CloseCalls   [][]int
			Unrecognized []struct{ Kind, Text string }
			Error        json.RawMessage
		}
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		said := map[string]bool{}
		for _, u := range row.Unrecognized {
			said[fmt.Sprint("name ", u.Kind, " ", names.Key(u.Text))] = true
		}
		for name := range said {
			counts[name]++
		}
		switch {
		case row.Error != nil:
			counts["errors"]++
		case len(row.Layers) == 0:
			counts["nothing"]++
		case row.Layers[0].Score == 0:
			counts["no points"]++
		default:
			first := row.Layers[0]
			counts[fmt.Sprint("layer ", first.Layer)]++
			counts[fmt.Sprint("points ", first.Layer)] += cohort.Count(first.Score)
			counts[fmt.Sprint("door ", first.Layer, first.Entry)]++
			if len(row.CloseCalls) > 0 && row.CloseCalls[0][0] == first.Layer {
				counts[fmt.Sprint("close ", first.Layer)]++
			}
		}
	}
	return counts
}

// countsOf gives the same counts of a summary.
func countsOf(s cohort.Summary) map[string]cohort.Count {
	counts := map[string]cohort.Count{"errors": s.Rows.Errors, "nothing": s.Rows.Nothing, "no points": s.Rows.NoPoints}
	for _, l := range s.Layers {
		counts[fmt.Sprint("layer ", l.Layer)] = l.People
		counts[fmt.Sprint("points ", l.Layer)] = l.Points
		counts[fmt.Sprint("close ", l.Layer)] = l.Close
		for _, d := range l.Doors {
			counts[fmt.Sprint("door ", l.Layer, d.Status)] = d.People
		}
	}
	for _, n := range s.Names.Unknown {
		counts[fmt.Sprint("name ", n.Kind, " ", names.Key(n.Text))] = n.People
	}
	return counts
}

func compareCounts(t *testing.T, got, want map[string]cohort.Count) {
	t.Helper()
	for what, n := range got {
		if want[what] != n {
			t.Errorf("%s: %d in the summary, %d in the lines", what, n, want[what])
		}
	}
	for what, n := range want {
		if got[what] != n {
			t.Errorf("%s: %d in the summary, %d in the lines", what, got[what], n)
		}
	}
}

// Every way in which a row is broken counts under words that say what to look for, and
// the words are few, whatever people write. Who words a problem anew finds out here.
func TestErrorKind(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for i, way := range brokenLines() {
		fmt.Fprintf(&text, way+"\n", i)
	}
	for _, e := range []struct {
		format, text string
		want         string
	}{
		{"ndjson", text.String(), "a key twice 1, nested too deeply 1, not readable as JSON 6, not text in UTF-8 2, something else 6, unknown RIASEC code 1, unknown degree level 1, unknown key 1, unknown skill level 1"},
		{"ndjson", strings.Repeat(" ", profiles.MaxSize) + `{"id":"a"}`, "too large 1"},
		{"yaml", "skills: [a", "not readable as YAML 1"},
		{"csv", "id,skills\na\nb,\"x\n", "not readable as CSV 1, wrong number of cells 1"},
	} {
		o := summaryJSON(1)
		o.format = e.format
		out, _, _ := runOn(t, c, o, e.text)
		s, err := cohort.Read(strings.NewReader(out), "summary")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range s.Errors {
			got = append(got, fmt.Sprintf("%s %d", p.Kind, p.Rows))
		}
		if list := strings.Join(got, ", "); list != e.want {
			t.Errorf("%s, want %s", list, e.want)
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
	writeParts(t, dir, mixedLines(c, 3000))
	want := shell(t, dir, "layerpath batch people.ndjson --summary -o json 2>/dev/null")
	if !strings.Contains(want, `"read": 3000`) {
		t.Fatalf("not of all: %.400s", want)
	}
	for _, command := range []string{
		parallel + " --will-cite -j 3 --pipepart -a people.ndjson --block 200k 'layerpath batch --format ndjson --summary -o json 2>/dev/null > block-{#}.json'; layerpath merge block-*.json -o json",
		parallel + " --will-cite -j 3 'layerpath batch --format ndjson --summary -o json {} 2>/dev/null > {}.json' ::: part-?; layerpath merge part-*.json -o json",
	} {
		if got := shell(t, dir, command); got != want {
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
	if !errors.As(err, &exit) || exit.ExitCode() != exitInterrupted {
		t.Errorf("ended with %v, want exit code %d", err, exitInterrupted)
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
		{"--summary", batchOptions{summary: true, shown: summaryFlags{format: "table"}}, ""},
		{"--summary -o csv --min-group 5", batchOptions{output: "csv", summary: true, shown: summaryFlags{"csv", 5}}, ""},
		{"--summary -o json --strict", batchOptions{output: "json", summary: true, strict: true, shown: summaryFlags{format: "json"}}, ""},
		{"--summary -o ndjson", batchOptions{}, "-o ndjson doesn't fit into --summary"},
		{"--summary -o yaml", batchOptions{}, `unknown value "yaml" for --output`},
		{"--summary --full", batchOptions{}, "--full doesn't fit into --summary"},
		{"--summary --top 1", batchOptions{}, "--top doesn't fit into --summary"},
		{"--summary --top -1", batchOptions{}, "--top doesn't fit into --summary"},
		{"--summary --min-group -5", batchOptions{}, "--min-group -5 hides nothing"},
		{"--summary --min-group 5 -o json", batchOptions{}, "--min-group hides nothing in JSON, which is for joining and has every number"},
		{"--min-group 5", batchOptions{}, "--min-group without --summary"},
		{"-o json", batchOptions{}, "-o json without --summary"},
		{"-o yaml", batchOptions{}, `unknown value "yaml" for --output`},
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
