package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/cobra"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
	"layerpath/recommend/measure"
)

// rankerOf makes a ranker with a catalogue that is valid.
func rankerOf(c *data.Catalogue) *recommend.Ranker {
	r, err := recommend.New(c)
	if err != nil {
		panic(err)
	}
	return r
}

// summarize counts people, and a row in error for each of the kinds.
func summarize(c *data.Catalogue, people []profiles.Profile, errors ...string) cohort.Summary {
	series, counter := rankerOf(c).NewSeries(), cohort.New(c)
	for i := range people {
		counter.Add(cohort.Ranked{Brief: series.Brief(&people[i]), Profile: &people[i], Missing: series.Missing(nil)})
	}
	for _, kind := range errors {
		counter.AddError(kind)
	}
	return counter.Summary()
}

// summaryOf CATALOGUE FILE NAME … ranks the people of NAME.ndjson (labelled cases; the
// labels say nothing here) and writes their summary to FILE. A name that begins with an
// exclamation mark is the kind of a row in error.
func summaryOf(ts *testscript.TestScript, neg bool, args []string) {
	c, err := data.Load(ts.MkAbs(args[0]))
	ts.Check(err)
	var people []profiles.Profile
	var errors []string
	for _, name := range args[2:] {
		if kind, is := strings.CutPrefix(name, "!"); is {
			errors = append(errors, kind)
			continue
		}
		cases, err := measure.Read(strings.NewReader(ts.ReadFile(name+".ndjson")), name, len(c.Layers))
		ts.Check(err)
		for _, one := range cases {
			people = append(people, one.Profile)
		}
	}
	text, err := json.Marshal(summarize(c, people, errors...))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), text, 0o666))
}

// The summaries that the README joins are of the invented people, as a catalogue of their
// time ranked them; -update ranks them with today's. Whatever the catalogue says since,
// they must stay readable: people keep summaries.
func TestSampleSummaries(t *testing.T) {
	for name, people := range map[string][]profiles.Profile{"spring": inventedPeople(t), "autumn": inventedCases(t)} {
		file := filepath.Join("../../testdata/cohorts", name+".json")
		if updating() {
			c, err := data.Embedded()
			if err != nil {
				t.Fatal(err)
			}
			text, err := json.Marshal(summarize(c, people))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, append(text, '\n'), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		s, err := cohort.Read(bytes.NewReader(text), file)
		if err != nil || s.Rows.Read != cohort.Count(len(people)) {
			t.Errorf("%d rows, %v", s.Rows.Read, err)
		}
	}
}

func inventedPeople(t *testing.T) (people []profiles.Profile) {
	files, err := filepath.Glob("../../testdata/people/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no people: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, profile, _ := bytes.Cut(text, []byte("\n---\n"))
		p, err := profiles.Read(bytes.NewReader(profile), file)
		if err != nil {
			t.Fatal(err)
		}
		people = append(people, p)
	}
	return people
}

func inventedCases(t *testing.T) (people []profiles.Profile) {
	f, err := os.Open("../../testdata/cases/invented.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cases, err := measure.Read(f, "invented.ndjson", 7)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		people = append(people, c.Profile)
	}
	return people
}

// Arguments → the whole of the settings.
func TestMergeOptions(t *testing.T) {
	for _, c := range []struct {
		args string
		want mergeOptions
		err  string
	}{
		{"a.json", mergeOptions{[]string{"a.json"}, summaryFlags{output: "table"}}, ""},
		{"a.json - -o csv --min-group 5", mergeOptions{[]string{"a.json", "-"}, summaryFlags{"csv", 5}}, ""},
		{"a.json -o json", mergeOptions{[]string{"a.json"}, summaryFlags{output: "json"}}, ""},
		{"a --min-group 1", mergeOptions{[]string{"a"}, summaryFlags{"table", 1}}, "--min-group 1 hides nothing"},
		{"a -o json --min-group 5", mergeOptions{[]string{"a"}, summaryFlags{"json", 5}}, "--min-group hides nothing in JSON, which has every number"},
		{"a --min-group 2", mergeOptions{[]string{"a"}, summaryFlags{"table", 2}}, "--min-group 2 would hide nothing: fewer than 2 is 1"},
		{"a --min-group -1", mergeOptions{[]string{"a"}, summaryFlags{"table", -1}}, "--min-group -1 hides nothing"},
		{"a -o yml", mergeOptions{[]string{"a"}, summaryFlags{output: "yaml"}}, ""},
		{"a -o ndjson", mergeOptions{[]string{"a"}, summaryFlags{output: "ndjson"}}, `unknown value "ndjson" for --output`},
		{"- -", mergeOptions{[]string{"-", "-"}, summaryFlags{output: "table"}}, `"-" twice`},
		{"a ./a", mergeOptions{[]string{"a", "./a"}, summaryFlags{output: "table"}}, `"a" and "./a" are one file`},
	} {
		o := &mergeOptions{}
		cmd := &cobra.Command{RunE: func(_ *cobra.Command, args []string) error { o.files = slices.Clone(args); return o.check() }}
		cmd.SilenceErrors, cmd.SilenceUsage = true, true
		o.summary.register(cmd)
		cmd.SetArgs(strings.Fields(c.args))
		got := ""
		if err := cmd.Execute(); err != nil {
			got = err.Error()
		}
		if got != c.err || !reflect.DeepEqual(*o, c.want) {
			t.Errorf("%s: %+v, %q", c.args, *o, got)
		}
	}
}
