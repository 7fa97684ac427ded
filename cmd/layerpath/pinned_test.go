package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/shell"
)

const pinnedFile = "../../testdata/answers.txt"

// A question is one of the forms in which people are answered.
type question struct {
	name string
	args func(lead pinnedLead) []string // of layerpath, which reads the profile from standard input
}

// A pinnedLead is where a person stands first: what plans lead to.
type pinnedLead struct{ layer, role string }

func questions() []question {
	to := func(args ...string) func(pinnedLead) []string { return func(pinnedLead) []string { return args } }
	return []question{
		{"report", to("recommend", "-", "-o", "json")},
		{"explain", to("recommend", "-", "--explain")},
		{"entry", to("recommend", "-", "--by", "entry", "-o", "markdown", "--date", "2027-01-31")},
		{"brief", to("batch", "-", "--format", "yaml")},
		{"with", to("recommend", "-", "--with", "skill:kubernetes:3,degree:master:physics", "-o", "json")},
		{"without", to("recommend", "-", "--without", "skill", "-o", "json")},
		{"layer", func(l pinnedLead) []string { return []string{"plan", "-", "--to", l.layer, "-o", "json"} }},
		{"role", func(l pinnedLead) []string { return []string{"plan", "-", "--to", l.role, "--no-degree"} }},
	}
}

// What layerpath tells each of the invented people, in each form, is pinned: a change
// of the code that moves an answer which nobody meant to move is found here, whoever it
// is about. The file has a digest for each answer; with -answers DIR the answers
// themselves are written to DIR, to be compared with those of another version.
func TestAnswersArePinned(t *testing.T) {
	if testing.Short() {
		t.Skip("a thousand answers take some seconds")
	}
	t.Setenv("LC_ALL", "C.UTF-8")
	t.Setenv("COLUMNS", "80")
	dir := flag.Lookup("answers").Value.String()
	var got strings.Builder
	for _, p := range pinnedPeople(t) {
		lead := leadOf(t, p.profile)
		fmt.Fprintf(&got, "%s\t%s\t%s", p.id, lead.layer, lead.role)
		for _, q := range questions() {
			answer := ask(p.profile, q.args(lead))
			fmt.Fprintf(&got, "\t%s=%.8x", q.name, sha256.Sum256(answer))
			if dir != "" {
				keepAnswer(t, filepath.Join(dir, p.id+"."+q.name), answer)
			}
		}
		got.WriteByte('\n')
	}
	holdPins(t, pinnedFile, got.String())
}

// holdPins compares what is said today with what is pinned, a line each, and tells of
// which line what changed. With -update it pins what is said today.
func holdPins(t *testing.T, file, today string) {
	t.Helper()
	if updating() {
		keepAnswer(t, file, []byte(today))
	}
	pinned, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got, want := strings.Split(today, "\n"), strings.Split(string(pinned), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d lines, %d are pinned: %s", len(got)-1, len(want)-1, howToPin)
	}
	for i := range got {
		before, after := strings.Split(want[i], "\t"), strings.Split(got[i], "\t")
		for j := range min(len(before), len(after)) {
			if before[j] != after[j] {
				t.Errorf("%s: %s, pinned is %s", after[0], after[j], before[j])
			}
		}
	}
	if t.Failed() {
		t.Log(howToPin)
	}
}

// howToPin is told where something else is pinned than is said today.
const howToPin = "if the change was meant, go test ./cmd/layerpath -run ArePinned -update pins what is said today; -answers DIR writes the answers to DIR"

// ask runs layerpath on a profile and gives all that it says, and how it ended.
func ask(profile string, args []string) []byte {
	var out bytes.Buffer
	code := run(append([]string{"layerpath"}, args...), strings.NewReader(profile), &out, &out, clock)
	fmt.Fprintf(&out, "exit code %d\n", code)
	return out.Bytes()
}

// leadOf gives a person's first layer and its first role, or what anybody could be
// asked about where there is none.
func leadOf(t *testing.T, profile string) pinnedLead {
	t.Helper()
	lead := pinnedLead{"4", "mlops-engineer"}
	var report struct {
		Layers []struct {
			Layer int
			Roles []struct{ ID string }
		}
	}
	var out bytes.Buffer
	if run([]string{"layerpath", "recommend", "-", "-o", "json"}, strings.NewReader(profile), &out, &out, clock) != shell.ExitDone {
		return lead
	}
	if err := json.Unmarshal(out.Bytes(), &report); err != nil {
		t.Fatal(err)
	}
	lead.layer = fmt.Sprint(report.Layers[0].Layer)
	if roles := report.Layers[0].Roles; len(roles) > 0 && roles[0].ID != "profession" {
		lead.role = roles[0].ID
	}
	return lead
}

type pinnedPerson struct{ id, profile string }

// pinnedPeople are the people of testdata/people and of the invented cases.
func pinnedPeople(t *testing.T) (all []pinnedPerson) {
	t.Helper()
	files, err := filepath.Glob("../../testdata/people/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no test people: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, profile, ok := strings.Cut(string(text), "\n---\n")
		if !ok {
			t.Fatalf("%s has no line ---", file)
		}
		all = append(all, pinnedPerson{strings.TrimSuffix(filepath.Base(file), ".yaml"), profile})
	}
	cases, err := os.ReadFile("../../testdata/cases/invented.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(cases)) {
		var c struct {
			ID      string
			Profile json.RawMessage
		}
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		all = append(all, pinnedPerson{c.ID, string(c.Profile)})
	}
	return all
}

func keepAnswer(t *testing.T, file string, text []byte) {
	t.Helper()
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
}
