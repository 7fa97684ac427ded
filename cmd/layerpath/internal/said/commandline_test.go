package said

import (
	"os/exec"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/kballard/go-shellquote"
	"github.com/spf13/cobra"
	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// TestCommandLine: whoever presses Ctrl-C in the quiz gets a command line that says
// all that they answered, whatever is in a name, and nothing else.
func TestCommandLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		said := drawProfile(t)
		line := CommandLine("recommend", said)
		args, err := shellquote.Split(line)
		if err != nil {
			t.Fatalf("%s\n%v", line, err)
		}
		if args[0] != "layerpath" || args[1] != "recommend" {
			t.Fatalf("it begins otherwise: %s", line)
		}
		if len(args) == 2 {
			return // nothing was answered
		}
		got, err := typeIn(args[2:]...)
		if err != nil || !reflect.DeepEqual(levelsSaid(got), levelsSaid(said)) {
			t.Fatalf("%s\n%v\n got %+v\nwant %+v", line, err, got, said)
		}
	})
}

// TestCommandLineInShell: the line is for a shell, not for the library that quotes
// it.
func TestCommandLineInShell(t *testing.T) {
	sh, err := exec.LookPath("sh")
	if runtime.GOOS == "windows" && err != nil {
		t.Skip("no sh to paste the line into: ", err)
	}
	var p profiles.Profile
	for _, text := range trickyNames() {
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: text}, Level: scale.Expert})
	}
	out, err := exec.Command(sh, "-c", "set -f; for a in "+CommandLine("recommend", p)+`; do printf '%s\0' "$a"; done`).Output()
	if err != nil {
		t.Fatal(err)
	}
	args := strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	got, err := typeIn(args[2:]...)
	if err != nil || !reflect.DeepEqual(got, p) {
		t.Errorf("%v\n got %+v\nwant %+v", err, got, p)
	}
}

// TestFileLine: whoever lifts a limit of their file for once goes on without it.
func TestFileLine(t *testing.T) {
	for _, args := range []string{
		"", "--no-degree", "--no-degree=false", "--no-degree=false --no-coding=false", "--aim move --no-coding", "--no-coding=false --hours-per-week 6 --months 18",
	} {
		answers, err := parse(strings.Fields(args)...)
		if want := strings.TrimSpace("layerpath plan nd.yaml " + args); err != nil || answers.FileLine("nd.yaml", "plan") != want {
			t.Errorf("%v\n got %s\nwant %s", err, answers.FileLine("nd.yaml", "plan"), want)
		}
	}
}

// typeIn gives the profile that flags say.
func typeIn(args ...string) (profiles.Profile, error) {
	answers, err := parse(args...)
	if err != nil {
		return profiles.Profile{}, err
	}
	return answers.Profile()
}

func parse(args ...string) (answers Answers, err error) {
	cmd := &cobra.Command{SilenceErrors: true, SilenceUsage: true, RunE: func(*cobra.Command, []string) error { return nil }}
	answers.Register(cmd, &shell.Process{})
	cmd.SetArgs(args)
	err = cmd.Execute()
	return answers, err
}

// levelsSaid puts the level that counts for each skill without one: a command line
// may have to say it, to keep a name apart from it.
func levelsSaid(p profiles.Profile) profiles.Profile {
	skills := append([]profiles.Skill(nil), p.Skills...)
	for i := range skills {
		if skills[i].Level == scale.Unsaid {
			skills[i].Level = scale.Intermediate
		}
	}
	p.Skills = skills
	return p
}

func drawProfile(t *rapid.T) profiles.Profile {
	p := profiles.Profile{RIASEC: rapid.SampledFrom([]string{"", "I", "SEC", "RIASEC"}).Draw(t, "riasec")}
	if rapid.Bool().Draw(t, "has a profession") {
		p.Profession.Text = drawName(t)
	}
	for range rapid.IntRange(0, 3).Draw(t, "degrees") {
		d := profiles.Degree{Level: scale.Degree(rapid.IntRange(0, 6).Draw(t, "degree level"))}
		if rapid.Bool().Draw(t, "means no level") {
			text := strings.TrimSpace(strings.ReplaceAll(drawName(t), ":", "")) // which it would lose
			if _, ok := scale.ReadDiploma(text); !ok && text != "" {
				d.Level, d.Unclear = scale.UnsaidDegree, text
			}
		}
		if rapid.Bool().Draw(t, "has a field") {
			d.Field.Text = drawName(t)
		}
		if d.InProgress = rapid.Bool().Draw(t, "under way"); d.InProgress {
			d.Expected = rapid.SampledFrom([]int{0, 2027}).Draw(t, "expected")
		}
		p.Degrees = append(p.Degrees, d)
	}
	for range rapid.IntRange(0, 4).Draw(t, "skills") {
		level := scale.Level(rapid.IntRange(0, 4).Draw(t, "level"))
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: drawName(t)}, Level: level})
	}
	for range rapid.IntRange(0, 3).Draw(t, "interests") {
		p.Interests = append(p.Interests, profiles.Name{Text: drawName(t)})
	}
	p.Aim = rapid.SampledFrom([]profiles.Aim{"", profiles.Stay, profiles.Move}).Draw(t, "aim")
	p.Limits = profiles.Limits{
		NoDegree: rapid.Bool().Draw(t, "no degree"), NoCoding: rapid.Bool().Draw(t, "no coding"),
		HoursPerWeek: rapid.IntRange(0, profiles.MaxHoursPerWeek).Draw(t, "hours"), Months: rapid.IntRange(0, profiles.MaxMonths).Draw(t, "months"),
	}
	return p
}

// drawName draws a name as a profile may hold it: no space around it, anything
// within but a zero byte, which no file and no command line can hold.
func drawName(t *rapid.T) string {
	random := rapid.StringOfN(rapid.RuneFrom([]rune(`aZ3 ,:\'"-$!*#=;&|<>(){}[]?~^%@.`+"`\n\té京\u202e")), 1, 12, -1)
	tricky := rapid.SampledFrom(trickyNames())
	return rapid.OneOf(tricky, random).Filter(func(s string) bool { return strings.TrimSpace(s) == s && s != "" }).Draw(t, "name")
}

// trickyNames are names that look like something else on the way: a list, a level,
// a flag, a quote, a variable.
func trickyNames() []string {
	return []string{
		"python", "kubernetes", "K8S", "C/C++", "reports, letters", ",", `\,`, `a\,b`, `\`, `a\`,
		"python:3", "python: expert", "in progress", "law:in-progress:2027", "a:done", ":", "::", ":3", "3", "std::vector", "x:", "a:b:beginner",
		"-", "--", "-o", "--skill", "--skill=go", "-3", "'", `"`, `"quoted", 'twice'`, "$HOME", "$(id)", "`id`",
		"*", "~", "# not a comment", "a\nb", "a;b", "a&b", "!", "été", "日本語", "a  b", "%s", "=",
	}
}
