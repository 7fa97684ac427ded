package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// runQuizWith runs the command with what is typed, in a folder of its own.
func runQuizWith(t *testing.T, typed string, args ...string) (code int, out, errs string) {
	t.Helper()
	t.Setenv("LAYERPATH_NOW", "2026-11-27T12:00:00Z")
	var o, e bytes.Buffer
	code = run(append([]string{"layerpath", "quiz"}, args...), strings.NewReader(typed), &o, &e, clock)
	return code, o.String(), e.String()
}

func TestQuizCommandLine(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("bad.yaml", []byte("skils: [go]\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"no terminal", nil, shell.ExitUsage, "layerpath: hint: layerpath recommend takes the same answers as flags: --degree, --skill, --interest, --riasec, --profession, --aim, and limits such as --no-degree; layerpath quiz --plain"},
		{"no input", []string{"--no-input", "--plain"}, shell.ExitUsage, "--no-input forbids it"},
		{"from standard input", []string{"--from", "-", "--plain"}, shell.ExitUsage, "--from can't be standard input"},
		{"from a file that isn't there", []string{"--from", "gone.yaml", "--plain"}, shell.ExitFailed, "gone.yaml"},
		{"from a profile that isn't valid", []string{"--from", "bad.yaml", "--plain"}, shell.ExitInvalid, `bad.yaml:1`},
		{"saved in a folder that isn't there", []string{"--save", "no/me.yaml", "--plain"}, shell.ExitUsage, `there is no directory "no"`},
		{"saved over a folder", []string{"--save", ".", "--plain"}, shell.ExitUsage, "is a directory"},
		{"a bad flag value", []string{"--riasec", "XYZ", "--plain"}, shell.ExitUsage, "XYZ"},
		{"a bad form", []string{"-o", "xml", "--plain"}, shell.ExitUsage, "xml"},
		{"an argument", []string{"maya.yaml", "--plain"}, shell.ExitUsage, "layerpath: hint: layerpath quiz --from FILE"},
	} {
		t.Run(test.name, func(t *testing.T) {
			code, out, errs := runQuizWith(t, strings.Repeat("\n", 30), test.args...)
			if code != test.code || out != "" || !strings.Contains(errs, test.says) {
				t.Errorf("exit %d, says %q and %q; want %d, %q", code, out, errs, test.code, test.says)
			}
		})
	}
}

// A whole run with nothing but lines, as through a screen reader: the result alone
// is on standard output.
func TestQuizPlain(t *testing.T) {
	t.Chdir(t.TempDir())
	answers := []string{
		"nurse", "3", "masters", "cs", "2027", "bachelor", "math", "", "model-training, communication, developer-tools",
		"python, sql, pyhton", "Python", "", "", "1 2", "2", "1", "",
	}
	code, out, errs := runQuizWith(t, strings.Join(answers, "\n")+"\n", "--plain", "-o", "json", "--save", "me.yaml")
	if code != shell.ExitDone || !strings.HasPrefix(out, "{") {
		t.Fatalf("exit %d: %s\n%s", code, out, errs)
	}
	text, err := os.ReadFile("me.yaml")
	want := `profession: Nurse
degrees:
  - level: master
    field: Computer science
    status: in progress
    expected: 2027
  - level: bachelor
    field: Mathematics
skills:
  - {name: Python, level: advanced}
  - {name: SQL, level: expert}
interests: [model-training, developer-tools, communication]
aim: move
limits: {noDegree: true}
`
	if err != nil || string(text) != want {
		t.Errorf("saves %s, %v", text, err)
	}
	if strings.Contains(errs, "\x1b") {
		t.Errorf("an escape in %q", errs)
	}
}

func TestQuizPlainEnds(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, test := range []struct {
		name, typed string
		args        []string
		code        int
		says        string
	}{
		{"at once", "", []string{"--plain"}, shell.ExitInterrupted, "Nothing was answered"},
		{"after an answer", "nurse\n", []string{"--plain"}, shell.ExitInterrupted, "layerpath recommend --profession Nurse\n"},
		{"with answers from flags", "", []string{"--plain", "--skill", "go:3"}, shell.ExitInterrupted, "layerpath quiz --skill go:advanced --plain\n"},
		{"nothing to go on", strings.Repeat("\n", 40), []string{"--plain"}, shell.ExitInvalid, "nothing to go on yet"},
	} {
		t.Run(test.name, func(t *testing.T) {
			code, out, errs := runQuizWith(t, test.typed, test.args...)
			if code != test.code || out != "" || !strings.Contains(errs, test.says) {
				t.Errorf("exit %d, says %q and %q; want %d, %q", code, out, errs, test.code, test.says)
			}
		})
	}
}

// A profile's escape codes and line breaks don't reach the terminal, whatever is
// asked and kept.
func TestQuizNoControlCharacters(t *testing.T) {
	t.Chdir(t.TempDir())
	evil := profiles.Profile{
		Profession: profiles.Name{Text: "a\x1b[31m\nb"}, Degrees: []profiles.Degree{{Level: scale.Master, Field: profiles.Name{Text: "c\x1b]0;d\x07"}}},
		Skills: []profiles.Skill{{Name: profiles.Name{Text: "e\x1b[2J"}, Level: 2}}, Interests: []profiles.Name{{Text: "f\u009bg"}},
	}
	file, err := os.Create("evil.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if err := profiles.Write(file, evil); err != nil {
		t.Fatal(err)
	}
	file.Close()
	for lines := range 18 {
		_, out, errs := runQuizWith(t, strings.Repeat("\n", lines), "--plain", "--from", "evil.yaml", "--skill", "python")
		if strings.ContainsAny(out+errs, "\x1b\x07\u009b") {
			t.Fatalf("after %d lines: %q", lines, out+errs)
		}
	}
}

// Whoever names more skills than a profile has is told which are left out, and what is saved
// can be read again.
func TestQuizMoreSkillsThanAProfileHas(t *testing.T) {
	t.Chdir(t.TempDir())
	many := profiles.Profile{Profession: profiles.Name{Text: "nurse"}}
	for i := range profiles.MaxSkills - 1 {
		many.Skills = append(many.Skills, profiles.Skill{Name: profiles.Name{Text: fmt.Sprintf("tool %d", i)}, Level: scale.Advanced})
	}
	file, err := os.Create("many.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if err := profiles.Write(file, many); err != nil {
		t.Fatal(err)
	}
	file.Close()
	_, _, errs := runQuizWith(t, "\n\n\n\nfoo, bar, baz\n", "--plain", "--from", "many.yaml", "--save", "me.yaml")
	if !strings.Contains(errs, `A profile has 1000 skills at most: from "bar" on they are left out (2).`) {
		t.Errorf("says %.2000s", errs)
	}
	saved, err := os.Open("me.yaml")
	if err != nil {
		t.Fatal(err)
	}
	defer saved.Close()
	if p, err := profiles.Read(saved, "me.yaml"); err != nil || len(p.Skills) != profiles.MaxSkills {
		t.Errorf("saves %d skills, %v", len(p.Skills), err)
	}
}
