package main

import (
	"bytes"
	"encoding/json"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/recommend/measure"
)

// Arguments → the whole of the settings.
func TestEvalOptions(t *testing.T) {
	for _, c := range []struct {
		args string
		want evalOptions
	}{
		{"a.ndjson", evalOptions{files: []string{"a.ndjson"}, output: "table"}},
		{"a - b", evalOptions{files: []string{"a", "-", "b"}, output: "table"}},
		{"a -o json --misses 3", evalOptions{files: []string{"a"}, output: "json", misses: 3}},
		{"--without degrees,skills a --without interests", evalOptions{files: []string{"a"}, output: "table", without: []string{"degrees", "skills", "interests"}}},
		{"a --roles r.json --title-said", evalOptions{files: []string{"a"}, output: "table", roles: "r.json", titleSaid: true}},
		{"a --as-quiz", evalOptions{files: []string{"a"}, output: "table", asQuiz: true}},
	} {
		o := &evalOptions{}
		cmd := &cobra.Command{}
		o.register(cmd)
		if err := cmd.ParseFlags(strings.Fields(c.args)); err != nil {
			t.Fatal(err)
		}
		o.files = cmd.Flags().Args()
		if err := o.check(); err != nil || !reflect.DeepEqual(*o, c.want) {
			t.Errorf("%s: %+v, %v; want %+v", c.args, *o, err, c.want)
		}
	}
}

// Two files of one name, such as this year's and last year's, stay apart.
func TestGroupName(t *testing.T) {
	for _, c := range []struct {
		file, want string
		files      []string
	}{
		{"a/cases.ndjson", "cases", []string{"a/cases.ndjson", "b.ndjson"}},
		{"a/cases.ndjson", "a/cases.ndjson", []string{"a/cases.ndjson", "b/cases.jsonl"}},
		{"standard input", "standard input", []string{"-", "a"}},
		{"cases", "cases", []string{"cases"}},
		{".ndjson", ".ndjson", []string{".ndjson"}},
	} {
		if got := groupName(c.file, c.files); got != c.want {
			t.Errorf("%q among %q: %q", c.file, c.files, got)
		}
	}
}

// The invented cases are read and measured with the embedded catalogue, whatever
// its weights are today.
func TestEvalInventedCases(t *testing.T) {
	var out, errs bytes.Buffer
	code := run([]string{"layerpath", "eval", "../../testdata/cases/invented.ndjson", "-o", "json", "--misses", "4"}, strings.NewReader(""), &out, &errs, clock)
	if code != shell.ExitDone || errs.Len() > 0 {
		t.Fatalf("exit code %d, %s", code, errs.String())
	}
	var e struct {
		Schema string
		Files  []struct {
			Name  string
			Cases int
			Worth []measure.Worth
		}
		All struct {
			Cases        int
			Top1         float64
			Top1Interval struct{ Low, High float64 }
			Layers       []measure.Row
		}
		Misses []measure.Miss
	}
	if err := json.Unmarshal(out.Bytes(), &e); err != nil {
		t.Fatal(err)
	}
	if e.Schema != measure.Schema || len(e.Files) != 1 || e.Files[0].Name != "invented" || e.All.Cases != 60 || len(e.All.Layers) != 7 || len(e.Files[0].Worth) != 3 || len(e.Misses) > 4 {
		t.Errorf("%s", out.String())
	}
	if e.All.Top1 < e.All.Top1Interval.Low || e.All.Top1 > e.All.Top1Interval.High {
		t.Errorf("top-1 %v is outside %v", e.All.Top1, e.All.Top1Interval)
	}
	sum := measure.Figure(0)
	for _, row := range e.All.Layers {
		sum += row.Weight
	}
	if sum < 59.99 || sum > 60.01 {
		t.Errorf("the layers' cases weigh %v", sum)
	}
	for i, m := range e.Misses {
		if len(m.Primary) == 0 || m.First.Rank != 1 || m.Best.Rank < 2 || m.First.Score-m.Best.Score != m.Margin || i > 0 && m.Margin > e.Misses[i-1].Margin {
			t.Errorf("%+v", m)
		}
	}
}

// An input that breaks off is no file of cases that ends there.
func TestEvalBrokenInput(t *testing.T) {
	var out, errs bytes.Buffer
	code := run([]string{"layerpath", "eval", "-"}, iotest.ErrReader(io.ErrUnexpectedEOF), &out, &errs, clock)
	if want := "layerpath: error: reading cases \"standard input\": unexpected EOF\n"; code != shell.ExitFailed || errs.String() != want || out.Len() > 0 {
		t.Errorf("exit code %d, %q, %q", code, errs.String(), out.String())
	}
}
