package main

import (
	"bytes"
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
			code := run(append(strings.Fields(c.line), "-o", form), strings.NewReader(""), &out, &errs, clock)
			_, hint, _ := strings.Cut(errs.String(), "hint: use ")
			if code != shell.ExitUsage || out.Len() > 0 || !strings.HasPrefix(strings.ReplaceAll(hint, "\n", " "), document.Choice(c.has)+" ") {
				t.Errorf("%s -o %s: exit %d, want the forms %v: %s", c.line, form, code, c.has, errs.String())
			}
		}
	}
}
