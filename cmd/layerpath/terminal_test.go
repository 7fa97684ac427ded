//go:build !windows

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"layerpath/cmd/layerpath/internal/shell"
)

// A pane is a real terminal of some columns by 24 lines (tmux) in which a command
// runs, with a folder of its own.
type pane struct {
	t      *testing.T
	dir    string
	socket string
	keys   int // pressed so far
}

// patience is how long a screen may take: far longer than it does, for slow
// machines.
const patience = 20 * time.Second

// openPane runs a line of shell in a new terminal, and prints its exit code when
// it ends. The line finds this test binary as layerpath.
func openPane(t *testing.T, columns int, line string) *pane {
	t.Helper()
	t.Parallel()
	toolOf(t, "tmux", "layerpath isn't tried in a real terminal")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "layerpath") // t.TempDir is too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, filepath.Join(dir, "layerpath")); err != nil {
		t.Fatal(err)
	}
	p := &pane{t: t, dir: dir, socket: filepath.Join(dir, "tmux")}
	t.Cleanup(func() {
		exec.Command("tmux", "-S", p.socket, "kill-server").Run()
		os.RemoveAll(dir)
	})
	script := fmt.Sprintf("trap : INT; cd '%s'; export PATH=\"$PWD:$PATH\" LC_ALL=C.UTF-8 LAYERPATH_NOW=2026-11-27T12:00:00Z; unset NO_COLOR ACCESSIBLE; %s; echo exit=$?; exec sh", dir, line)
	p.tmux("-u", "-f", os.DevNull, "new-session", "-d", "-x", strconv.Itoa(columns), "-y", "24", "sh", "-c", script)
	return p
}

func (p *pane) tmux(args ...string) string {
	p.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-S", p.socket}, args...)...).CombinedOutput()
	if err != nil {
		p.t.Fatalf("tmux %v: %v: %s", args, err, out)
	}
	return string(out)
}

// screen is what a person sees, and what has scrolled away above it; lines that
// the terminal broke are whole.
func (p *pane) screen() string {
	p.t.Helper()
	return p.tmux("capture-pane", "-p", "-J", "-S", "-200")
}

// sees waits until each of the texts is on the screen.
func (p *pane) sees(texts ...string) {
	p.t.Helper()
	for _, text := range texts {
		p.matches(regexp.QuoteMeta(text))
	}
}

// seesOnce waits until each of some texts stands on the screen once: while it is drawn
// anew, parts of it are missing.
func (p *pane) seesOnce(texts ...string) {
	p.t.Helper()
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		screen := p.tmux("capture-pane", "-p")
		wrong := slices.IndexFunc(texts, func(text string) bool { return strings.Count(screen, text) != 1 })
		if wrong < 0 {
			return
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("%q isn't seen once:\n%s", texts[wrong], screen)
		}
	}
}

// matches waits until a regular expression fits the screen, and gives what fits.
func (p *pane) matches(expression string) string {
	p.t.Helper()
	re := regexp.MustCompile(expression)
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		screen := p.screen()
		if found := re.FindString(screen); found != "" {
			return found
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("%s is never seen:\n%s", expression, screen)
		}
	}
}

// press presses keys by their names: Enter, Up, C-c, M-x, or a letter.
func (p *pane) press(keys ...string) {
	p.t.Helper()
	p.keys += len(keys)
	p.tmux(append([]string{"send-keys"}, keys...)...)
}

// types types a text, a key press for each character.
func (p *pane) types(text string) {
	p.t.Helper()
	p.keys += len(text)
	p.tmux("send-keys", "-l", text)
}

// finds types into a list until the highlight is on the option, in the mark of
// the list, and presses a key.
func (p *pane) finds(text, option, key string) {
	p.t.Helper()
	p.types(text)
	p.matches(`(?m)Find: ` + regexp.QuoteMeta(text) + ` *\n> (\[.\]  )?` + regexp.QuoteMeta(option) + `( -|$)`)
	p.press(key)
}

// skips goes on from questions without an answer, one after the other.
func (p *pane) skips(questions ...string) {
	p.t.Helper()
	for _, asks := range questions {
		p.sees(asks)
		p.press("Enter")
	}
}

// goesOnTo goes on from questions without an answer until one is asked: how many screens of
// skills there are before it is the engine's to say.
func (p *pane) goesOnTo(asks string) {
	p.t.Helper()
	isOpen := func(screen string) bool {
		return strings.Contains(screen[max(0, strings.LastIndex(screen, "\n? ")):], "? help")
	}
	deadline, answered := time.Now().Add(patience), ""
	for {
		seen := p.screen()
		switch {
		case time.Now().After(deadline):
			p.t.Fatalf("%q is never asked:\n%s", asks, seen)
		case seen == answered || !isOpen(seen):
			time.Sleep(20 * time.Millisecond)
		case strings.Contains(seen, asks):
			return
		default:
			answered = seen
			p.press("Enter")
		}
	}
}

// ends waits for the exit code.
func (p *pane) ends(code int) {
	p.t.Helper()
	if got := p.matches(`exit=\d+`); got != fmt.Sprintf("exit=%d", code) {
		p.t.Errorf("%s, want %d:\n%s", got, code, p.screen())
	}
}

// isSane finds out whether the terminal echoes, takes Ctrl-C for a signal and
// shows its cursor.
func (p *pane) isSane() {
	p.t.Helper()
	p.types("stty -a | tr ' ' ':'\n")
	for _, flag := range []string{"echo", "icanon", "isig"} {
		p.matches(`(?m)(^|:)` + flag + `:`)
	}
	if cursor := strings.TrimSpace(p.tmux("display-message", "-p", "#{cursor_flag}")); cursor != "1" {
		p.t.Errorf("the cursor is hidden (%s)", cursor)
	}
}

func (p *pane) file(name string) string {
	p.t.Helper()
	text, err := os.ReadFile(filepath.Join(p.dir, name))
	if err != nil {
		p.t.Error(err)
	}
	return string(text)
}

// maxKeys is what the brief allows for two degrees, ten common skills and three
// interests.
const maxKeys = 120

// TestTerminalFullRun is the run of a person with two degrees, ten skills and
// three interests, from the first question to a saved profile.
func TestTerminalFullRun(t *testing.T) {
	p := openPane(t, 80, "layerpath quiz")
	p.skips("What do you do today?")
	p.sees("Your highest degree, finished or under way?")
	p.finds("m", "Master's degree", "Enter")
	p.sees("What is the master's in?")
	p.finds("cs", "Computer science", "Enter")
	p.skips("Is the master's degree finished?")
	p.sees("Another degree?")
	p.finds("b", "Bachelor's degree", "Enter")
	p.sees("What is the bachelor's in?")
	p.finds("math", "Mathematics", "Enter")
	p.matches(`(?m)^\? Another degree\? *$`)
	p.press("Enter")
	p.sees("What would you enjoy working on?")
	p.finds("mo", "training and improving models", "Tab")
	p.finds("too", "tools and APIs for developers", "Tab")
	p.finds("wri", "writing, teaching, explaining", "Tab")
	p.press("Enter")
	p.sees("Which of these do you bring?")
	for i, skill := range [][2]string{
		{"python", "Python"}, {"sql", "SQL"}, {"excel", "Microsoft Excel"}, {"js", "JavaScript"}, {"git", "Git"}, {"docker", "Docker"},
		{"ml", "Machine learning"}, {"datavi", "Data visualization"}, {"projectm", "Project management"}, {"communi", "Communication"},
	} {
		p.finds(skill[0], skill[1], "Tab")
		p.sees(fmt.Sprintf("(%d marked: %s", i+1, skill[1]))
	}
	p.press("Enter")
	p.sees("So far: ")
	p.goesOnTo("Which of these do you use without help")
	p.finds("py", "Python", "Tab")
	p.finds("g", "Git", "Tab")
	p.finds("sq", "SQL", "Tab")
	p.press("Enter")
	p.sees("Which of these do others come to you for?")
	p.finds("g", "Git", "Tab")
	p.press("Enter")
	p.sees("Which of these do you know only from a course?")
	p.finds("do", "Docker", "Tab")
	p.press("Enter")
	p.skips("out of the question")
	p.sees("Is everything right?", "1 expert, 2 advanced")
	p.press("Down", "Enter")
	p.skips("File name:")
	p.sees("Saved in profile.yaml.", "layerpath plan profile.yaml")
	p.ends(shell.ExitDone)
	for _, line := range []string{
		"  - level: master\n    field: Computer science\n  - level: bachelor\n    field: Mathematics\n",
		"{name: Python, level: advanced}", "{name: SQL, level: advanced}", "{name: Microsoft Excel, level: intermediate}", "{name: JavaScript, level: intermediate}",
		"{name: Git, level: expert}", "{name: Docker, level: beginner}", "{name: Machine learning, level: intermediate}", "{name: Data visualization, level: intermediate}",
		"{name: Project management, level: intermediate}", "{name: Communication, level: intermediate}",
		"interests: [model-training, developer-tools, communication]\n",
	} {
		if text := p.file("profile.yaml"); !strings.Contains(text, line) {
			t.Errorf("%q isn't in\n%s", line, text)
		}
	}
	p.isSane()
	keys := p.keys - len("stty -a | tr ' ' ':'\n")
	t.Logf("%d key presses", keys)
	if keys > maxKeys {
		t.Errorf("%d key presses, more than %d", keys, maxKeys)
	}
}

// Ctrl-C in each question ends the program with 130, and with the command lines
// that carry the answers so far.
func TestTerminalCtrlC(t *testing.T) {
	const (
		nurse  = " --profession Nurse"
		degree = nurse + " --degree 'master:Computer science'"
		chips  = degree + " --interest chips"
		skill  = degree + " --skill Python --interest chips"
		level  = degree + " --skill Python:advanced --interest chips"
	)
	// Each question, the way on to the next, and what is kept when stopped there.
	questions := []struct {
		asks string
		kept string
		on   func(*pane)
	}{
		{"What do you do today?", "", func(p *pane) { p.finds("nurse", "Nurse", "Enter") }},
		{"What do you want?", nurse, func(p *pane) { p.press("Enter") }},
		{"Your highest degree, finished or under way?", nurse, func(p *pane) { p.finds("m", "Master's degree", "Enter") }},
		{"What is the master's in?", nurse + " --degree master", func(p *pane) { p.finds("cs", "Computer science", "Enter") }},
		{"Is the master's degree finished?", degree, func(p *pane) { p.press("Enter") }},
		{"Another degree?", degree, func(p *pane) { p.press("Enter") }},
		{"What would you enjoy working on?", degree, func(p *pane) { p.finds("chip", "designing chips and circuits", "Tab"); p.press("Enter") }},
		{"Which of these do you bring?", chips, func(p *pane) { p.finds("python", "Python", "Tab") }},
		{"(1 marked: Python)", skill, func(p *pane) { p.press("Enter"); p.goesOnTo("Which of these do you use at work") }},
		{"Which of these do you use at work without help?", skill, func(p *pane) { p.press("Space", "Enter") }},
		{"Which of these do others come to you for?", level, func(p *pane) { p.press("Enter") }},
		{"out of the question", level, func(p *pane) { p.press("Enter") }},
		{"Is everything right?", level, func(p *pane) { p.press("Down", "Enter") }},
		{"File name:", level, nil},
	}
	for stop := range questions {
		t.Run(questions[stop].asks, func(t *testing.T) {
			p := openPane(t, 80, "layerpath quiz")
			for _, q := range questions[:stop] {
				p.sees(q.asks)
				q.on(p)
			}
			p.sees(questions[stop].asks)
			p.press("C-c")
			p.ends(shell.ExitInterrupted)
			if kept := questions[stop].kept; kept == "" {
				p.sees("Nothing was answered")
			} else {
				p.sees("\n  layerpath recommend"+kept+"\n", "\n  layerpath quiz"+kept+"\n")
			}
			p.isSane()
		})
	}
}

// A text that finds nothing marks nothing, and is kept as it was written.
func TestTerminalNothingMatches(t *testing.T) {
	p := openPane(t, 80, "layerpath quiz --profession nurse --skill go")
	p.skips("What do you want?")
	p.sees("Your highest degree, finished or under way?")
	p.types("zzz")
	p.sees(`nothing is called "zzz"`)
	p.press("Up", "Tab", "Enter")
	p.sees("That isn't in this list")
	p.press("C-u", "Enter")
	p.skips("What would you enjoy", "Nothing is marked.")
	p.sees("Which of these do you bring?")
	p.types("zzqq")
	p.matches(`Find: zzqq *\n  nothing is called "zzqq"; Enter keeps it as you wrote it *\n *\n`)
	p.press("Up", "Down", "Tab", "Enter")
	p.sees("(2 marked: zzqq (as you wrote it), go)")
	p.types("pyhton, Zzqqxxyy")
	p.press("Enter", "Enter")
	p.sees(`"zzqq" isn't known here; it is kept`, `"pyhton" isn't known here`, "> Keep it as I wrote it")
	p.press("Down", "Enter")
	p.sees(`"Zzqqxxyy" isn't known here; it is kept`)
	p.goesOnTo("Which of these do you use at work without help?")
	p.types("zzzz")
	p.sees(`nothing is called "zzzz"`)
	p.press("Up", "Tab", "C-c")
	p.ends(shell.ExitInterrupted)
	p.sees("layerpath recommend --profession nurse --skill go --skill zzqq --skill Python --skill Zzqqxxyy")
}

// A name of several words, a name again, and a line of several with levels are what
// they say.
func TestTerminalNames(t *testing.T) {
	p := openPane(t, 80, "layerpath quiz --profession nurse --degree none --aim move --riasec S")
	p.sees("Which of these do you bring?")
	p.finds("data analysis", "Data analysis", "Enter")
	p.sees("(1 marked: Data analysis)")
	p.finds("machine learning", "Machine learning", "Enter")
	p.finds("data analysis", "Data analysis", "Enter")
	p.sees("(2 marked: Machine learning, Data analysis)", "Data analysis is marked already.")
	p.types("machine")
	p.press("Enter")
	p.matches(`"machine" fits \d+ of them: arrows and Tab choose`)
	p.press("C-u")
	p.types("python:3, excel; sql")
	p.press("Enter")
	p.sees("(5 marked: SQL, Microsoft Excel, python:3, Machine learning, Data analysis)")
	p.press("C-c")
	p.ends(shell.ExitInterrupted)
	line := p.matches(`(?m)^  layerpath recommend .*$`)
	for _, skill := range []string{"--skill 'Data analysis'", "--skill 'Machine learning'", "--skill SQL", "--skill 'Microsoft Excel'"} {
		if !strings.Contains(line, skill) {
			t.Errorf("%s isn't in %s", skill, line)
		}
	}
}

// Esc clears what is typed, then goes back to the question before, with its answer; the
// left arrow goes back, too, and an arrow is never taken for Esc.
func TestTerminalBack(t *testing.T) {
	p := openPane(t, 80, "layerpath quiz")
	p.sees("What do you do today?")
	p.finds("nurse", "Nurse", "Enter")
	p.sees("What do you want?")
	p.types("zzz")
	p.sees(`nothing is called "zzz"`)
	p.press("Escape")
	p.matches(`(?m)Find: *\n> `)
	for _, back := range []string{"Escape", "Left"} {
		p.press(back)
		p.sees("What do you do today?", "> Nurse - your answer")
		p.press("Down", "Up", "Enter")
		p.matches(`What do you want\? *\n[^\n]*\n *Find: *\n> `)
	}
	p.press("C-c")
	p.ends(shell.ExitInterrupted)
	p.sees("layerpath recommend --profession Nurse")
}

// Ctrl-Z gives the terminal back as it was; with fg the question is drawn again, and
// takes keys.
func TestTerminalSuspend(t *testing.T) {
	toolOf(t, "bash", "no shell has jobs")
	p := openPane(t, 80, "PS1='shell> ' bash --norc --noprofile -i")
	p.sees("shell>")
	p.types("layerpath quiz\n")
	p.sees("What do you do today?")
	p.finds("nurs", "Nurse", "C-z")
	p.sees("Stopped")
	p.isSane()
	p.types("clear; fg\n")
	p.sees("What do you do today?", "Find: nurs")
	p.types("e")
	p.matches(`Find: nurse *\n> Nurse `)
	p.press("Enter")
	p.sees("What do you want?")
	p.press("C-c")
	p.sees("layerpath recommend --profession Nurse")
	p.isSane()
	p.types("exit 0\n")
	p.ends(0)
}

// Whoever is stopped from outside, noticed or not, sees the question again with fg, once, and
// goes on in it. In the background the program waits, stopped, and writes over nothing.
func TestTerminalStopped(t *testing.T) {
	toolOf(t, "bash", "no shell has jobs")
	for name, stop := range map[string]syscall.Signal{"SIGTSTP": syscall.SIGTSTP, "SIGSTOP": syscall.SIGSTOP} {
		for _, plain := range []string{"", " --plain"} {
			t.Run(name+plain, func(t *testing.T) {
				p := openPane(t, 80, "PS1='shell> ' bash --norc --noprofile -i")
				p.sees("shell>")
				p.types("sh -c 'echo $$ >pid; exec layerpath quiz" + plain + "'\n")
				p.sees("What do you do today?")
				pid, err := strconv.Atoi(strings.TrimSpace(p.file("pid")))
				if err != nil {
					t.Fatal(err)
				}
				if plain == "" {
					p.types("nurs")
					p.sees("Find: nurs")
				}
				for _, resumed := range []string{"fg", "bg; sleep 1; fg"} {
					if err := syscall.Kill(pid, stop); err != nil {
						t.Fatal(err)
					}
					p.sees("Stopped")
					p.isSane()
					p.types("clear; " + resumed + "\n")
					p.matches(`(?m)^sh -c.*\n`) // bash tells what goes on
					if plain == "" {
						p.seesOnce("What do you do today?", "Find: nurs")
					}
				}
				if plain == "" {
					p.types("e")
					p.matches(`Find: nurse *\n> Nurse `)
					p.press("Enter")
				} else {
					p.types("nurse\n")
				}
				p.sees("What do you want?")
				p.press("C-c")
				p.sees("layerpath recommend --profession Nurse")
				p.isSane()
				p.types("exit 0\n")
				p.ends(0)
			})
		}
	}
}

// A long text that is pasted is there at once, and so is what Enter takes of it: the names of
// a list, each once; while the window changes its size, too.
func TestTerminalPaste(t *testing.T) {
	p := openPane(t, 80, "layerpath quiz --profession nurse --degree none --aim move --riasec S")
	p.sees("Which of these do you bring?")
	text := strings.Repeat("python, go; zzqq, kubernetes,", 1<<16/29)
	if err := os.WriteFile(filepath.Join(p.dir, "text"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	p.tmux("load-buffer", filepath.Join(p.dir, "text"))
	p.tmux("paste-buffer")
	p.tmux("resize-window", "-x", "60", "-y", "24")
	p.press("Enter")
	p.matches(`\(4 marked: Kubernetes, zzqq \(as you wrote it\), Go,\s+Python\)`)
	p.press("C-c")
	p.ends(shell.ExitInterrupted)
	p.sees("--skill Kubernetes --skill Python --skill Go --skill zzqq")
}

// Where no shell waits, Ctrl-Z does nothing.
func TestTerminalNoShell(t *testing.T) {
	p := openPane(t, 80, "layerpath quiz")
	p.sees("What do you do today?")
	p.press("C-z")
	p.finds("nurse", "Nurse", "Enter")
	p.sees("What do you want?")
	p.press("C-c")
	p.ends(shell.ExitInterrupted)
}

// A window that becomes narrower, and wider, shows the question once.
func TestTerminalResize(t *testing.T) {
	p := openPane(t, 100, "layerpath quiz --profession nurse --degree none --aim move --riasec S --skill python --skill sql")
	p.sees("Which of these do you bring?")
	p.types("data")
	p.sees("Find: data")
	for _, columns := range []string{"50", "120", "60"} {
		p.tmux("resize-window", "-x", columns, "-y", "24")
		p.types("x")
		p.sees("Find: datax")
		p.press("BSpace")
		p.matches(`Find: data *\n> `)
		p.seesOnce("Which of these do you bring?", "Find: data", "(2 marked", "> [ ]")
	}
	p.press("C-c")
	p.ends(shell.ExitInterrupted)
}

// Ctrl-D would accept what is highlighted, and Alt with a key end in an error.
func TestTerminalKeys(t *testing.T) {
	p := openPane(t, 80, "layerpath quiz")
	p.sees("What do you do today?")
	p.press("M-x", "M-é")
	p.finds("j", "Judge", "M-j")
	p.press("F5", "PPage", "C-Right", "Down", "Up", "Enter")
	p.skips("What do you want?")
	p.sees("Your highest degree, finished or under way?")
	p.press("Down", "Down", "Down", "Down")
	p.finds("doc", "Doctorate", "Enter")
	p.sees("What is the doctorate in?")
	p.press("C-d")
	p.ends(shell.ExitInterrupted)
	p.sees("layerpath recommend --profession Judge --degree doctorate")
	p.isSane()
}

// A terminal that a signal takes the program away from must echo again.
func TestTerminalSignals(t *testing.T) {
	for _, test := range []struct {
		name   string
		signal syscall.Signal
		code   int
		flags  string // said beside a skill
		asks   func(*pane)
	}{
		{"SIGTERM in a list", syscall.SIGTERM, 143, "", func(p *pane) {}},
		{"SIGHUP in a list of several", syscall.SIGHUP, 129, "", func(p *pane) {
			p.skips("What do you do today?", "Your highest degree, finished or under way?", "What would you enjoy", "Nothing is marked.")
			p.sees("Which of these do you bring?")
		}},
		{"SIGTERM in a line", syscall.SIGTERM, 143, " --interest chips --riasec RI", func(p *pane) {
			p.goesOnTo("Is everything right?")
			p.finds("holl", "Change Holland code", "Tab")
			p.sees("Your Holland code")
			p.types("x")
			p.matches(`(?m)^  x *$`)
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := openPane(t, 80, `sh -c 'echo $$ >pid; exec layerpath quiz --skill go --save me.yaml`+test.flags+`'`)
			p.sees("What do you do today?")
			test.asks(p)
			pid, err := strconv.Atoi(strings.TrimSpace(p.file("pid")))
			if err != nil {
				t.Fatal(err)
			}
			if err := syscall.Kill(pid, test.signal); err != nil {
				t.Fatal(err)
			}
			p.ends(test.code)
			p.matches(`layerpath recommend --skill go(:intermediate)?` + test.flags + `\n`)
			p.sees("Saved in me.yaml.")
			p.isSane()
		})
	}
}

// The result goes to standard output, the questions don't.
func TestTerminalPipe(t *testing.T) {
	p := openPane(t, 80, "layerpath quiz --skill go -o json >out")
	p.goesOnTo("Is everything right?")
	p.press("Enter")
	p.ends(shell.ExitDone)
	if out := p.file("out"); !strings.HasPrefix(out, "{") || !strings.HasSuffix(out, "}\n") || strings.Contains(out, "\x1b") {
		t.Errorf("standard output is %q", out)
	}
}

// For screen readers and dumb terminals, there are lines and nothing else.
func TestTerminalPlain(t *testing.T) {
	for name, line := range map[string]string{
		"--plain":      "layerpath quiz --plain --skill go 2>&1 | tee drawn",
		"TERM=dumb":    "TERM=dumb layerpath quiz --skill go",
		"ACCESSIBLE=1": "ACCESSIBLE=1 layerpath quiz --skill go",
	} {
		t.Run(name, func(t *testing.T) {
			p := openPane(t, 80, line)
			p.sees("What do you do today?", "  3. Looking for work, or at home", "Number or name")
			p.types("nurse\n")
			p.sees("  3. Move into a job of the AI industry", "Number or name")
			p.types("3\n")
			p.sees("Master's degree", "Number or name")
			p.types("masters\n")
			p.sees("What is the master's in?")
			p.press("C-c")
			p.matches(`exit=\d`)
			if name != "--plain" { // whose exit code is tee's
				p.ends(shell.ExitInterrupted)
				p.sees("layerpath recommend --profession Nurse --degree master --skill go --aim move")
			} else if strings.Contains(p.file("drawn"), "\x1b") {
				t.Errorf("an escape in %q", p.file("drawn"))
			}
			p.isSane()
		})
	}
}

// At 40 columns, no option breaks over two lines, and the question stays in sight.
func TestTerminalNarrow(t *testing.T) {
	p := openPane(t, 40, "layerpath quiz")
	p.skips("What do you do today?")
	p.matches(`finished or\s+under way\?`)
	p.press("Enter")
	p.skips("What would you enjoy", "Nothing is marked.")
	p.sees("Which of these do you bring?")
	for range 30 {
		p.press("Down")
	}
	p.finds("communi", "Communication", "Tab")
	p.sees("(1 marked: Communication)")
	seen := strings.TrimRight(p.tmux("capture-pane", "-p"), "\n")
	lines := strings.Split(seen, "\n")
	if len(lines) > 24 || !strings.Contains(seen, "Which of these do you bring?") {
		t.Errorf("the question is out of sight:\n%s", seen)
	}
	options := 0
	for _, line := range lines {
		if regexp.MustCompile(`^[> ] \[[ x]\]  \S`).MatchString(line) {
			options++
		}
	}
	if options < 10 || strings.Count(seen, "[ ]")+strings.Count(seen, "[x]") != options {
		t.Errorf("%d options:\n%s", options, seen)
	}
	p.press("C-c")
	p.ends(shell.ExitInterrupted)
}

// Without a terminal there is nobody to ask.
func TestTerminalNone(t *testing.T) {
	for name, line := range map[string]string{
		"input":  "layerpath quiz </dev/null",
		"errors": "layerpath quiz 2>errors; code=$?; cat errors; (exit $code)",
		"flag":   "layerpath quiz --no-input",
	} {
		t.Run(name, func(t *testing.T) {
			p := openPane(t, 80, line)
			p.ends(shell.ExitUsage)
			p.sees("layerpath: error: the quiz asks questions", "layerpath recommend takes the same answers as flags")
		})
	}
}

// Colour is off when it is told to be; the highlight and the marks stay visible.
func TestTerminalColour(t *testing.T) {
	for line, coloured := range map[string]bool{"layerpath quiz": true, "layerpath quiz --color never": false, "NO_COLOR=1 layerpath quiz": false} {
		t.Run(line, func(t *testing.T) {
			p := openPane(t, 80, line)
			p.sees("> " + "I'd rather not say")
			if got := strings.Contains(p.tmux("capture-pane", "-p", "-e"), "\x1b[3"); got != coloured {
				t.Errorf("colour is %v", got)
			}
			p.press("C-c")
			p.ends(shell.ExitInterrupted)
		})
	}
}

// A terminal is used up to 200 columns, of which more is asked for by name; a line that
// is kept in a file has nothing to do with it.
func TestTerminalWidth(t *testing.T) {
	for line, want := range map[string]int{
		"layerpath skills python":             200,
		"layerpath skills python --width 250": 250,
		"layerpath skills python --width 90":  90,
		"layerpath skills python >out; while IFS= read -r line; do echo \"$line\"; done <out": 80,
	} {
		t.Run(line, func(t *testing.T) {
			p := openPane(t, 260, line)
			p.ends(shell.ExitDone)
			widest := 0
			for line := range strings.Lines(p.screen()) {
				widest = max(widest, ansi.StringWidth(strings.TrimSpace(line)))
			}
			if widest > want || widest < want-25 {
				t.Errorf("%d columns, want some less than %d:\n%s", widest, want, p.screen())
			}
		})
	}
}
