package main

import (
	"bytes"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data/document"
)

// Whoever asks a command for a form that it lacks is told those that it has, before
// anything is read; a command that is new here has to say which they are.
func TestFormsThatACommandLacks(t *testing.T) {
	people := []string{"table", "json", "yaml", "markdown"}
	lists := []string{"table", "json", "yaml", "csv"}
	type command struct {
		line string
		has  []string
	}
	cases := []command{
		{"recommend --skill go", people},
		{"recommend --skill go --with skill:sql", people},
		{"quiz", people},
		{"plan --to 4 --skill go", people},
		{"compare a.yaml b.yaml", people},
		{"eval cases.ndjson", []string{"table", "json", "yaml", "markdown", "csv"}},
		{"batch people.csv", []string{"ndjson", "csv"}},
		{"batch people.csv --summary", []string{"table", "json", "yaml", "markdown", "csv"}},
		{"merge a.json b.json", []string{"table", "json", "yaml", "markdown", "csv"}},
		{"layers", lists}, {"roles", lists}, {"skills", lists}, {"interests", lists}, {"fields", lists}, {"professions", lists},
		{"version", []string{"table", "json", "yaml"}},
	}
	for _, c := range newRootCmd(&shell.Process{}).Commands() {
		told := slices.ContainsFunc(cases, func(x command) bool { return strings.Fields(x.line)[0] == c.Name() })
		if c.Flags().Lookup("output") != nil && !told {
			t.Errorf("which forms has %s?", c.Name())
		}
	}
	all := append(render.Names(func(render.Form) bool { return true }), "pdf")
	for _, c := range cases {
		for _, form := range all {
			if slices.Contains(c.has, form) {
				continue
			}
			var out, errs bytes.Buffer
			code := run(append(strings.Fields("layerpath "+c.line), "-o", form), strings.NewReader(""), &out, &errs, clock)
			_, hint, _ := strings.Cut(errs.String(), "hint: use ")
			if code != shell.ExitUsage || out.Len() > 0 || !strings.HasPrefix(strings.ReplaceAll(hint, "\n", " "), document.Choice(c.has)+" ") {
				t.Errorf("%s -o %s: exit %d, want the forms %v: %s", c.line, form, code, c.has, errs.String())
			}
		}
	}
}

// Whoever chooses a form by the topic's table gets it, and misses none that there is.
func TestTopicListsTheForms(t *testing.T) {
	kinds := map[string]func(render.Form) bool{
		"recommend": render.Reports, "plan": render.Plans, "compare": render.Comparisons, "quiz": render.Reports,
		"eval": render.Evaluations, "merge": render.Summaries, "batch `--summary`": render.Summaries, "batch": render.Rows,
		"layers": render.Lists, "roles": render.Lists, "skills": render.Lists, "interests": render.Lists, "fields": render.Lists,
		"professions": render.Lists, "version": render.Versions,
	}
	text, err := os.ReadFile("internal/topics/forms.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	told := map[string]bool{}
	for _, row := range regexp.MustCompile(`(?m)^\| (.*) \| (.*) \|$`).FindAllStringSubmatch(table, -1) {
		for answer := range strings.SplitSeq(row[1], ", ") {
			told[answer] = true
			if has := kinds[answer]; has == nil {
				t.Errorf("which forms has %q?", answer)
			} else if want := strings.Join(render.Names(has), ", "); row[2] != want {
				t.Errorf("%s has the forms %s, the topic says %s", answer, want, row[2])
			}
		}
	}
	for _, c := range newRootCmd(&shell.Process{}).Commands() {
		if c.Flags().Lookup("output") != nil && !told[c.Name()] {
			t.Errorf("the topic doesn't say which forms %s has", c.Name())
		}
	}
}
