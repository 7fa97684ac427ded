package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/shell"
)

// documents are what people read of layerpath, its package documentation aside: the
// README, the topics of its help, and how its catalogue is edited.
func documents(t *testing.T) []string {
	t.Helper()
	topics, err := filepath.Glob("internal/topics/*.md")
	if err != nil || len(topics) == 0 {
		t.Fatalf("no topics (%v)", err)
	}
	return append(topics, "../../README.md", "../../data/README.md")
}

// A reader who copies a line of a document gets what the document shows. Each block
// marked console is run: a line that starts with "$ " is a command, the lines
// below it are its output, and "..." stands for any number of lines. A block
// below a line such as "maya.yaml:" is a file of that name. With -update the
// document takes today's output.
func TestDocumentsShowWhatTheProgramSays(t *testing.T) {
	for _, name := range documents(t) {
		t.Run(strings.TrimPrefix(filepath.ToSlash(name), "../../"), func(t *testing.T) { runDocument(t, name) })
	}
}

// runDocument runs the transcripts of a document in a folder of their own, which has
// the document's files, the test data and, where it is spoken of, the catalogue.
func runDocument(t *testing.T, name string) {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, folder := range []string{"testdata", "data/catalog"} {
		if !strings.Contains(string(text), folder) {
			continue
		}
		if err := os.CopyFS(filepath.Join(dir, folder), os.DirFS("../../"+folder)); err != nil {
			t.Fatal(err)
		}
	}
	for _, m := range regexp.MustCompile("(?ms)^(\\S+\\.(?:yaml|ndjson|json|csv)):\n\n```\\w*\n(.*?)^```$").FindAllStringSubmatch(string(text), -1) {
		if err := os.WriteFile(filepath.Join(dir, m[1]), []byte(m[2]), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	transcripts := 0
	updated := regexp.MustCompile("(?ms)^```console\n(.*?)^```$").ReplaceAllStringFunc(string(text), func(block string) string {
		transcripts++
		lines := strings.Split(strings.TrimSuffix(strings.TrimPrefix(block, "```console\n"), "```"), "\n")
		return "```console\n" + replay(t, dir, lines) + "```"
	})
	if transcripts == 0 {
		t.Fatal("the document has no transcript")
	}
	if updating() && updated != string(text) {
		if err := os.WriteFile(name, []byte(updated), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// The README is for somebody with two minutes; what takes longer stands in a topic.
func TestReadmeIsShort(t *testing.T) {
	const most = 220 // lines
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(string(text), "\n"); lines > most {
		t.Errorf("it has %d lines, at most %d", lines, most)
	}
}

// replay runs the commands of a transcript, compares what they say, and gives the
// transcript with today's output. Pipes into a jq that isn't there are skipped.
func replay(t *testing.T, dir string, lines []string) string {
	var today strings.Builder
	for i := 0; i < len(lines); {
		command, ok := strings.CutPrefix(lines[i], "$ ")
		if !ok {
			i++
			continue
		}
		var want []string
		for i++; i < len(lines) && !strings.HasPrefix(lines[i], "$ "); i++ {
			want = append(want, lines[i])
		}
		shown := strings.TrimRight(strings.Join(want, "\n"), "\n")
		if shown != "" { // a command may say nothing
			shown += "\n"
		}
		got := shown
		t.Run(command, func(t *testing.T) {
			if strings.Contains(command, "| jq ") {
				toolOf(t, "jq", "what goes through it isn't compared")
			}
			got = shellOut(t, dir, command)
			if !matches(shown, got) && !updating() {
				t.Errorf("$ %s\n%s\nthe document shows:\n%s", command, got, shown)
			}
		})
		if strings.Contains(shown, "...\n") {
			got = shown
		}
		today.WriteString("$ " + command + "\n" + got)
	}
	return today.String()
}

// matches compares output with what is shown of it.
func matches(shown, got string) bool {
	parts := strings.Split(shown, "...\n")
	for i, p := range parts {
		parts[i] = regexp.QuoteMeta(p)
	}
	return regexp.MustCompile(`(?s)\A` + strings.Join(parts, "(?:.*\n)?") + `\z`).MatchString(got)
}

// shellOut runs a command line with the program under test as layerpath, and gives
// what a terminal would show.
func shellOut(t *testing.T, dir, command string) string {
	cmd := exec.Command("sh", "-c", command)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LANG=C.UTF-8", "LC_ALL=", "COLUMNS=80", "NO_COLOR=1")
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError // a transcript may show an error: then its text is compared
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("$ %s: %v", command, err)
	}
	return string(out)
}

// Whoever looks a command up in the package documentation finds each, and none that is gone.
func TestDocListsTheCommands(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(text), "// The commands:\n//\n")
	list, _, _ = strings.Cut(list, "\n//\n")
	var told, want []string
	for _, m := range regexp.MustCompile(`(?m)^//\tlayerpath ([a-z]+) `).FindAllStringSubmatch(list, -1) {
		told = append(told, m[1])
	}
	root := newRootCmd(&shell.Process{})
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() || c.Name() == "help" {
			want = append(want, c.Name())
		}
	}
	slices.Sort(told)
	slices.Sort(want)
	if !slices.Equal(told, want) {
		t.Errorf("doc.go lists\n%v\nthe commands are\n%v", told, want)
	}
}

// A reader of the package documentation gets what it shows, too.
func TestDocShowsWhatTheProgramSays(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	transcript := regexp.MustCompile(`(?m)^//\t\$ .*\n(?://\t.*\n)*`).FindString(string(text)) // up to the end of its block
	if transcript == "" {
		t.Fatal("doc.go has no transcript")
	}
	replay(t, t.TempDir(), strings.Split(strings.ReplaceAll(transcript, "//\t", ""), "\n"))
}
