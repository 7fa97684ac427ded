package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const commandsFile = "../../testdata/commands.txt"

// commandLines are all commands in all their forms, over a dozen people whose files are
// named by their ids.
func commandLines(people []string, lead func(person string) pinnedLead) (lines []string) {
	add := func(forms string, format string, args ...any) {
		for form := range strings.FieldsSeq(forms) {
			lines = append(lines, fmt.Sprintf(format, args...)+" -o "+form)
		}
	}
	const toRead = "table json yaml markdown"
	for i, p := range people {
		to := lead(p)
		add(toRead, "recommend %s.yaml", p)
		add(toRead, "recommend %s.yaml --explain", p)
		add(toRead, "recommend %s.yaml --explain 4 --top 2", p)
		add(toRead, "recommend %s.yaml --by entry", p)
		add(toRead, "recommend %s.yaml --skill verilog,excel:4 --with skill:kubernetes:3,degree:master:physics", p)
		add(toRead, "plan %s.yaml --to %s", p, to.layer)
		add(toRead, "plan %s.yaml --to %s --no-degree --hours-per-week 6 --start 2027-01-04", p, to.role)
		add(toRead, "compare %s.yaml %s.yaml", p, people[(i+1)%len(people)])
		add(toRead, "compare %s.yaml %s.yaml %s.yaml --explain", p, people[(i+1)%len(people)], people[(i+2)%len(people)])
		add("ndjson csv", "batch %s.yaml", p)
	}
	all := "batch " + strings.Join(people, ".yaml ") + ".yaml"
	add("ndjson csv", "%s --top 3", all)
	add("ndjson", "%s --full", all)
	add("table json yaml markdown csv", "%s --summary", all)
	add("table markdown csv", "%s --summary --min-group 3", all)
	add("table json yaml markdown csv", "merge spring.json autumn.json")
	add("table markdown csv", "merge spring.json autumn.json --min-group 5")
	add("table json yaml markdown csv", "eval invented.ndjson --misses 3")
	add("table json yaml markdown csv", "eval invented.ndjson --without skills")
	add("table json yaml", "version")
	lines = append(lines, "layers", "roles", "skills", "skills go", "skills learning", "skills k8s", "roles designer", "roles mlops-engineer", "roles nosuch", "layers nosuch", "skills nosuch", "quiz", "nosuch", "recommend", "plan", "help", "help recommend", "")
	for _, kind := range []string{"layers", "roles", "skills", "interests", "fields", "professions"} {
		add("table json yaml csv", "%s", kind)
	}
	for _, one := range []string{"layers 4", "roles designer", "skills learning", "skills k8s", "interests automation", "fields EE", "fields phys", "professions nurse", "professions engineer"} {
		add("table json yaml csv", "%s", one)
	}
	add("table", "interests nosuch")
	add("table", "fields nosuch")
	add("table", "professions nosuch")
	for n := range 7 {
		lines = append(lines, fmt.Sprintf("layers %d", n+1))
	}
	return lines
}

// What every command says in every form is pinned, as the answers are: a change of the
// code that moves a byte which nobody meant to move is found here.
func TestCommandsArePinned(t *testing.T) {
	if testing.Short() {
		t.Skip("half a thousand commands take some seconds")
	}
	t.Setenv("LC_ALL", "C.UTF-8")
	t.Setenv("COLUMNS", "80")
	t.Setenv("LAYERPATH_NOW", "2027-01-31T12:00:00Z") // pages bear the day
	answers := flag.Lookup("answers").Value.String()
	file, err := filepath.Abs(commandsFile)
	if err != nil {
		t.Fatal(err)
	}
	people, lead := commandFiles(t)
	var got strings.Builder
	for i, line := range commandLines(people, lead) {
		answer := ask("", strings.Fields(line))
		fmt.Fprintf(&got, "%s\t%.8x\n", line, sha256.Sum256(answer))
		if answers != "" {
			keepAnswer(t, filepath.Join(answers, fmt.Sprintf("command%03d", i)), append([]byte(line+"\n"), answer...))
		}
	}
	holdPins(t, file, got.String())
}

// commandFiles puts what commands read into a folder of its own, and goes there.
func commandFiles(t *testing.T) (ids []string, lead func(string) pinnedLead) {
	t.Helper()
	const dozen = 12
	all := pinnedPeople(t)
	leads := map[string]pinnedLead{}
	dir := t.TempDir()
	for i := range dozen {
		p := all[i*len(all)/dozen]
		ids, leads[p.id] = append(ids, p.id), leadOf(t, p.profile)
		keepAnswer(t, filepath.Join(dir, p.id+".yaml"), []byte(p.profile))
	}
	for _, name := range []string{"cohorts/spring.json", "cohorts/autumn.json", "cases/invented.ndjson"} {
		text, err := os.ReadFile("../../testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		keepAnswer(t, filepath.Join(dir, filepath.Base(name)), text)
	}
	t.Chdir(dir)
	return ids, func(id string) pinnedLead { return leads[id] }
}
