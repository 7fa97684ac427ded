package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/rogpeppe/go-internal/testscript"

	"layerpath/recommend/report"
)

// TestMain makes this test binary the command layerpath too, for the scripts.
func TestMain(m *testing.M) {
	flag.Bool("update", false, "let scripts, documents and what is pinned take today's output; read the difference before you believe it")
	flag.String("answers", "", "a folder to which the pinned answers are written, to compare them")
	flag.Int("plans", 4, "how many profiles to plan for and follow")
	testscript.Main(m, map[string]func(){"layerpath": func() {
		outliveReaders()
		os.Exit(run(os.Args, os.Stdin, os.Stdout, os.Stderr, clock))
	}})
}

// TestScripts runs testdata/script: what layerpath does, one behaviour a file.
// With -update the scripts take what the program says today; read the difference
// before you believe it.
func TestScripts(t *testing.T) {
	dated, others := scripts(t)
	runScripts(t, others)
	runScripts(t, dated, "LAYERPATH_NOW=2027-06-16T12:00:00Z")
}

// runScripts runs scripts with more variables in their environment.
func runScripts(t *testing.T, files []string, vars ...string) {
	testscript.Run(t, testscript.Params{
		Files: files,
		Setup: func(env *testscript.Env) error {
			env.Vars = append(env.Vars, vars...)
			return setUpScript(env)
		},
		Condition:           scriptCondition,
		Cmds:                scriptCommands(),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       updating(),
	})
}

// scriptCondition says whether a condition of a script's line holds: [cover], where
// coverage is counted, and [without:jq], where there is no such program.
func scriptCondition(name string) (bool, error) {
	if name == "cover" {
		return testing.CoverMode() != "", nil
	}
	if tool, ok := strings.CutPrefix(name, "without:"); ok {
		path, err := toolPath(tool)
		return path == "", err
	}
	return false, fmt.Errorf("unknown condition [%s]", name)
}

func updating() bool { return flag.Lookup("update").Value.String() == "true" }

// setUpScript gives each script a folder of its own with the small catalogue in
// small/ and the test people in people/, an UTF-8 locale and 80 columns.
func setUpScript(env *testscript.Env) error {
	env.Setenv("LANG", "C.UTF-8")
	env.Setenv("COLUMNS", "80")
	env.Setenv("GORACE", os.Getenv("GORACE"))
	if err := os.CopyFS(env.WorkDir+"/small", os.DirFS("../../testdata/catalog-small")); err != nil {
		return err
	}
	return os.CopyFS(env.WorkDir+"/people", os.DirFS("../../testdata/people"))
}

func scriptCommands() map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){
		"exits":   exits,
		"fits":    fits,
		"clean":   clean,
		"answers": answers,
		"adds-up": addsUp,
		"gap":     closesGap,
		"profile": profileOf,
		"bytes":   writeBytes,
		"summary": summaryOf,
	}
}

// exits CODE COMMAND … runs a command and compares its exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND …")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	if got := exitCodeOf(ts, args[1], args[2:]...); got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
	if text := ts.ReadFile("stderr"); strings.Contains(text, "panic:") || strings.Contains(text, "goroutine ") {
		ts.Fatalf("it panicked")
	}
}

// exitCodeOf runs a command, keeps what it wrote for the script, and gives its
// exit code.
func exitCodeOf(ts *testscript.TestScript, command string, args ...string) int {
	err := ts.Exec(command, args...)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		ts.Fatalf("%v", err)
	}
	if exit != nil {
		return exit.ExitCode()
	}
	return 0
}

// fits LINES COLUMNS [FILE] looks at whether standard output, or a file, fits a screen;
// 0 lines is a screen that scrolls.
func fits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 || len(args) > 3 {
		ts.Fatalf("usage: fits LINES COLUMNS [FILE]")
	}
	most, err := strconv.Atoi(args[0])
	ts.Check(err)
	columns, err := strconv.Atoi(args[1])
	ts.Check(err)
	file := append(args, "stdout")[2]
	lines := strings.Split(strings.TrimSuffix(strings.ReplaceAll(ts.ReadFile(file), "\r\n", "\n"), "\n"), "\n")
	if most > 0 && len(lines) > most {
		ts.Fatalf("%d lines, at most %d fit", len(lines), most)
	}
	for _, line := range lines {
		if width := ansi.StringWidth(line); width > columns {
			ts.Fatalf("%d columns, at most %d fit: %s", width, columns, line)
		}
	}
}

// clean FILE looks for control characters other than line breaks.
func clean(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: clean FILE")
	}
	text := ts.ReadFile(args[0])
	for i, r := range text {
		if r != '\n' && unicode.IsControl(r) {
			ts.Fatalf("%q in it, behind %q", r, text[max(0, i-40):i])
		}
	}
}

// answers lists what standard output, a report as JSON, says was said and what it
// was recognised as, an answer a line.
func answers(ts *testscript.TestScript, neg bool, args []string) {
	p := readReport(ts, ts.ReadFile("stdout")).Profile
	list := func(kind string, said report.Said) {
		fmt.Fprintf(ts.Stdout(), "%s %q = %s", kind, said.Text, cmp.Or(said.ID, "?"))
		if said.Level > 0 {
			fmt.Fprintf(ts.Stdout(), ", level %d", said.Level)
		}
		fmt.Fprintln(ts.Stdout())
	}
	if p.Profession != nil {
		list("profession", *p.Profession)
	}
	for _, d := range p.Degrees {
		if d.Field == nil {
			d.Field = &report.Said{}
		}
		list("degree "+d.Level, *d.Field)
	}
	for _, s := range p.Skills {
		list("skill", s)
	}
	for _, in := range p.Interests {
		list("interest", in)
	}
	fmt.Fprintf(ts.Stdout(), "riasec %q\n", p.RIASEC)
}

// addsUp [N] looks at standard output, a report as JSON: the points of the
// reasons sum to the score in every layer, of which there are N, and in every
// role that shows its reasons.
func addsUp(ts *testscript.TestScript, neg bool, args []string) {
	report := readReport(ts, ts.ReadFile("stdout"))
	if len(args) == 1 && strconv.Itoa(len(report.Layers)) != args[0] {
		ts.Fatalf("%d layers, want %s", len(report.Layers), args[0])
	}
	for _, l := range report.Layers {
		if sum := sumOf(l.Reasons); sum != l.Score || sum > 100 {
			ts.Fatalf("layer %d: the points sum to %d, the score is %d", l.Layer, sum, l.Score)
		}
		for _, role := range l.Roles {
			if sum := sumOf(role.Reasons); role.Reasons != nil && sum != role.Score {
				ts.Fatalf("role %s: the points sum to %d, the score is %d", role.ID, sum, role.Score)
			}
		}
	}
}

func sumOf(reasons []report.Reason) int {
	sum := 0
	for _, r := range reasons {
		sum += r.Points
	}
	return sum
}

func readReport(ts *testscript.TestScript, text string) report.Report {
	var report report.Report
	ts.Check(json.Unmarshal([]byte(text), &report))
	return report
}

// closesGap ARGUMENT … closes each gap of each layer that layerpath recommend
// ARGUMENT … tells, one at a time, by flags, and compares what that adds with what
// the gap claims.
func closesGap(ts *testscript.TestScript, neg bool, args []string) {
	args = append(append([]string{"recommend"}, args...), "-o", "json")
	rank := func(more ...string) report.Report {
		if code := exitCodeOf(ts, "layerpath", append(args, more...)...); code != 0 {
			ts.Fatalf("exit code %d", code)
		}
		return readReport(ts, ts.ReadFile("stdout"))
	}
	before := scoresOf(rank())
	closed := 0
	for _, l := range rank().Layers {
		for _, gap := range l.Gaps {
			answer := []string{"--skill", gap.Requirement + ":" + strconv.Itoa(gap.Want)}
			if gap.Degree != nil {
				answer = []string{"--degree", strings.TrimSuffix(gap.Degree.Level+":"+gap.Degree.Field, ":")}
			}
			after := scoresOf(rank(answer...))
			if got := after[l.ID] - before[l.ID]; got != gap.Points {
				ts.Fatalf("layer %d: %q adds %d points, the gap claims %d", l.Layer, answer, got, gap.Points)
			}
			closed++
		}
	}
	if closed == 0 {
		ts.Fatalf("no gap was told")
	}
}

func scoresOf(report report.Report) map[string]int {
	scores := map[string]int{}
	for _, l := range report.Layers {
		scores[l.ID] = l.Score
	}
	return scores
}

// profileOf NAME writes the profile of a test person, people/NAME.yaml without the
// part that says what to expect, to NAME.yaml.
func profileOf(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		_, profile, ok := strings.Cut(ts.ReadFile("people/"+name+".yaml"), "\n---\n")
		if !ok {
			ts.Fatalf("people/%s.yaml has no line ---", name)
		}
		ts.Check(os.WriteFile(ts.MkAbs(name+".yaml"), []byte(profile), 0o666))
	}
}

// writeBytes FILE TEXT [TIMES] writes a text, with Go's escapes, to a file: what
// can't stand in a script.
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	times := 1
	if len(args) == 3 {
		times, err = strconv.Atoi(args[2])
		ts.Check(err)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(text, times)), 0o666))
}
