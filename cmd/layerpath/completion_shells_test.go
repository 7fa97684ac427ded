//go:build !windows

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// A tried is a line that is typed, and what it becomes by Tab.
type tried struct{ typed, becomes string }

// triedLines are the same in all shells: each has one way to go on.
func triedLines() []tried {
	return []tried{
		{`recommend --skill k8`, `recommend --skill k8s`},
		{`recommend --skill Machine\ learning\ res`, `recommend --skill Machine\ learning\ research`},
		{`recommend --skill "Machine learning res`, `recommend --skill "Machine learning research"`},
		{`recommend --profession 'data eng`, `recommend --profession 'data engineer'`},
		{`recommend --skill sql,python:adv`, `recommend --skill sql,python:advanced`},
		{`recommend --skill=kubernetes-op`, `recommend --skill=kubernetes-operators`},
		{`recommend --degree bachelor:computer-sc`, `recommend --degree bachelor:computer-science`},
		{`recommend --with sk`, `recommend --with skill:`},
		{`recommend --with skill:kubernetes-op`, `recommend --with skill:kubernetes-operators`},
		{`recommend ma`, `recommend maya.yaml`},
		{`merge fold`, `merge folder/`},
		{`recommend 'my p`, `recommend 'my profile.yaml'`},
		{`recommend --skill go >may`, `recommend --skill go >maya.`},
		{`recommend maya.yaml 2>errors --skill kubernetes-op`, `recommend maya.yaml 2>errors --skill kubernetes-operators`},
		{`recommend --catalog nowhere --skill k8`, `recommend --catalog nowhere --skill k8`},
		{`recommend --top ma`, `recommend --top ma`},
	}
}

// completes opens a shell with a script loaded, in a folder with some files, and presses
// Tab behind each of some lines.
func completes(t *testing.T, shell, start, load string, lines []tried) *pane {
	t.Helper()
	toolOf(t, shell, "completion isn't tried in it")
	if testing.Short() {
		t.Skip("a program in which races are looked for starts too slowly to wait for in a shell")
	}
	p := openPane(t, 120, start)
	for _, name := range []string{"maya.yaml", "maya.txt", "my profile.yaml", "folder/part.json"} {
		path := filepath.Join(p.dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p.types(load + "; echo loa''ded\n")
	p.matches(`(?m)^loaded$`)
	for _, line := range lines {
		p.becomes(line)
	}
	if message := regexp.MustCompile(`(?i).*(not found|no match|error:|usage:).*`).FindString(p.screen()); message != "" {
		t.Errorf("Tab writes to the terminal: %s", message)
	}
	return p
}

// becomes types a line, presses Tab, and waits for what it becomes. A line that stays is
// seen to have been looked at by a letter behind it.
func (p *pane) becomes(line tried) {
	p.t.Helper()
	p.types("layerpath " + line.typed)
	p.press("Tab")
	if line.becomes == line.typed {
		p.types("z")
		line.becomes += "z"
	}
	p.matches(`(?m)^> layerpath ` + regexp.QuoteMeta(line.becomes) + ` *$`)
	p.press("C-u") // a signal may be lost while the shell still draws
	p.matches(`(^|\n)> *\n*$`)
}

// What is put in works as it stands there: the program finds what it names.
func (p *pane) takes() {
	p.t.Helper()
	for _, line := range []string{`layerpath skills Machine\ learning\ res`, `layerpath skills "Machine learning res`} {
		p.types(line)
		p.press("Tab")
		p.matches(`(?m)^> .*research"? *$`)
		p.press("Enter")
		p.matches(`(?m)^Machine-learning research[^>]*\n> *\n*$`)
		p.press("C-l")
	}
	// Nothing that is typed is run before Enter is pressed.
	p.types("layerpath recommend --skill $(touch ran) --skill kubernetes-op")
	p.press("Tab")
	p.sees("kubernetes-operators")
	if _, err := os.Stat(filepath.Join(p.dir, "ran")); err == nil {
		p.t.Error("Tab ran a command of the line")
	}
	p.press("C-u") // a key like others, where a signal is lost while the shell completes
}

func TestCompletionInBash(t *testing.T) {
	p := completes(t, "bash", "bash --norc --noprofile", `PS1='> '; source <(layerpath completion bash)`, triedLines())
	p.takes()
	p.types("layerpath recommend --riasec IR")
	for range 5 { // the second lists; one more does no harm
		p.press("Tab")
		if time.Sleep(time.Second); strings.Contains(p.screen(), "IRA  (artistic)") {
			break
		}
	}
	p.sees("IRA  (artistic)", "IRC  (conventional)")
}

// Where bash-completion is installed, it is of no use and does no harm.
func TestCompletionInBashWithBashCompletion(t *testing.T) {
	const library = "/usr/share/bash-completion/bash_completion"
	if _, err := os.Stat(library); err != nil && os.Getenv("LAYERPATH_BASH") == "required" {
		t.Fatal(err)
	} else if err != nil {
		t.Skip("bash-completion isn't there: its neighbourhood isn't tried")
	}
	completes(t, "bash", "bash --norc --noprofile", `PS1='> '; . `+library+`; source <(layerpath completion bash)`, triedLines()[:5])
}

func TestCompletionInZsh(t *testing.T) {
	p := completes(t, "zsh", "zsh -f", `PS1='> '; autoload -U compinit; compinit -u -D; source <(layerpath completion zsh)`, triedLines())
	p.takes()
	p.types("layerpath recommend --riasec IR")
	p.press("Tab")
	p.matches(`(?m)^IRA +-- artistic`)
}

func TestCompletionInFish(t *testing.T) {
	p := completes(t, "fish", "HOME=$PWD fish --no-config", `function fish_prompt; echo '> '; end; set -g fish_autosuggestion_enabled 0; layerpath completion fish | source`, triedLines())
	p.takes()
	p.types("layerpath recommend --riasec IR")
	p.press("Tab")
	p.matches(`IRA +\(artistic\)`)
}

// fish tells what it would offer without a terminal.
func TestCompletionOfFish(t *testing.T) {
	fish := toolOf(t, "fish", "completion isn't tried in it")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(self, filepath.Join(dir, "layerpath")); err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"recommend --riasec IRA": "IRAS\tsocial\nIRAE\tenterprising\nIRAC\tconventional\n",
		`recommend --skill "k8`:  "k8s\tKubernetes\n",
		"recommend --skill=k8":   "--skill=k8s\tKubernetes\n",
		"recommend --top ":       "",
		"recommend --outp":       "--output\tthe FORM of the result: table, json, yaml or markdown\n",
	} {
		cmd := exec.Command(fish, "--no-config", "-c", "layerpath completion fish | source; complete -C $argv[1]", "layerpath "+line)
		cmd.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"), "HOME="+dir)
		cmd.WaitDelay = time.Minute
		var complaint strings.Builder
		cmd.Stderr = &complaint
		got, err := cmd.Output()
		if err != nil || complaint.String() != "" {
			t.Errorf("%s: %v: %s", line, err, complaint.String())
		}
		if string(got) != want {
			t.Errorf("%s\ngot  %q\nwant %q", line, got, want)
		}
	}
}
