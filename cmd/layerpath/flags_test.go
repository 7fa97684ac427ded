package main

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// A typed command line is what recommend makes of its arguments.
type typed struct {
	options recommendOptions
	profile profiles.Profile
	err     error
}

// typeIn reads the arguments of layerpath recommend as the command does, up to the
// profile that the flags say, which is added to one from a file.
func typeIn(t *testing.T, file profiles.Profile, args ...string) typed {
	t.Helper()
	o, sh := &recommendOptions{}, &shell.Process{In: strings.NewReader("")}
	cmd := &cobra.Command{Use: "recommend", SilenceErrors: true, SilenceUsage: true}
	cmd.SetFlagErrorFunc(shell.FlagError)
	o.register(cmd, sh)
	cmd.RunE = func(_ *cobra.Command, args []string) error { return o.complete(sh, args) }
	cmd.SetArgs(args)
	err := cmd.Execute()
	if err == nil {
		err = o.answers.Apply(rankerOf(embedded(t)), &file)
	}
	return typed{*o, file, err}
}

// TestFlags: a developer's command line means what it says, all of it and no more.
func TestFlags(t *testing.T) {
	usual := reportFlags{by: byFit, output: "table"}
	name := func(text string) profiles.Name { return profiles.Name{Text: text} }
	for _, test := range []struct {
		args    []string
		options recommendOptions
		profile profiles.Profile
	}{{
		[]string{"maya.yaml"},
		recommendOptions{file: "maya.yaml", report: usual},
		profiles.Profile{},
	}, {
		[]string{"-", "-o", "json", "--top", "3", "--strict"},
		recommendOptions{file: "-", strict: true, report: reportFlags{by: byFit, output: "json", top: 3}},
		profiles.Profile{},
	}, {
		[]string{"--explain", "maya.yaml"},
		recommendOptions{file: "maya.yaml", report: reportFlags{by: byFit, output: "table", explain: explainAll}},
		profiles.Profile{},
	}, {
		[]string{"maya.yaml", "--explain", "4"},
		recommendOptions{file: "maya.yaml", report: reportFlags{by: byFit, output: "table", explain: "4"}},
		profiles.Profile{},
	}, {
		[]string{"--explain", "model-enablement", "maya.yaml"},
		recommendOptions{file: "maya.yaml", report: reportFlags{by: byFit, output: "table", explain: "model-enablement"}},
		profiles.Profile{},
	}, {
		[]string{"--explain=7", "4"},
		recommendOptions{file: "4", report: reportFlags{by: byFit, output: "table", explain: "7"}},
		profiles.Profile{},
	}, {
		[]string{"--degree", "Master: electrical engineering", "--degree=none", "--profession", " night guard ", "--riasec", "irc"},
		recommendOptions{report: usual, answers: said.Answers{
			Degrees: []string{"Master: electrical engineering", "none"}, Profession: " night guard ", RIASEC: "irc",
		}},
		profiles.Profile{
			Profession: name("night guard"), RIASEC: "IRC",
			Degrees: []profiles.Degree{{Level: scale.Master, Field: name("electrical engineering")}, {Level: scale.NoDegree}},
		},
	}, {
		[]string{"--skill", "go,k8s:3", "--skill", ", c++ : Expert ,", "--interest", `writing\, teaching,chips`},
		recommendOptions{report: usual, answers: said.Answers{
			Skills: []string{"go,k8s:3", ", c++ : Expert ,"}, Interests: []string{`writing\, teaching,chips`},
		}},
		profiles.Profile{
			Skills:    []profiles.Skill{{Name: name("go")}, {Name: name("k8s"), Level: scale.Advanced}, {Name: name("c++"), Level: scale.Expert}},
			Interests: []profiles.Name{name("writing, teaching"), name("chips")},
		},
	}, {
		[]string{"--degree", "phd:law;guru", "--skill", ":3;python:9", "--interest", "\"a, b\";chips"},
		recommendOptions{report: usual, answers: said.Answers{
			Degrees: []string{"phd:law;guru"}, Skills: []string{":3;python:9"}, Interests: []string{`"a, b";chips`},
		}},
		profiles.Profile{
			Degrees: []profiles.Degree{{Level: scale.Doctorate, Field: name("law")}, {Level: scale.UnsaidDegree, Unclear: "guru"}},
			Skills:  []profiles.Skill{{Name: name(":3")}, {Name: name("python:9")}}, Interests: []profiles.Name{name("a, b"), name("chips")},
		},
	}, {
		[]string{"--degree", "bachelor:law:in-progress:2027,master:under way", "--aim", "Move", "--no-degree", "--no-coding=false", "--hours-per-week", "6", "--months=18"},
		recommendOptions{report: usual, answers: said.Answers{
			Degrees: []string{"bachelor:law:in-progress:2027,master:under way"}, Aim: "Move",
			Limits: said.Limits{NoDegree: said.Switch{Given: true, On: true}, NoCoding: said.Switch{Given: true}, HoursPerWeek: said.Number{Given: true, Value: 6}, Months: said.Number{Given: true, Value: 18}},
		}},
		profiles.Profile{
			Degrees: []profiles.Degree{{Level: scale.Bachelor, Field: name("law"), InProgress: true, Expected: 2027}, {Level: scale.Master, InProgress: true}},
			Aim:     profiles.Move, Limits: profiles.Limits{NoDegree: true, HoursPerWeek: 6, Months: 18},
		},
	}, {
		[]string{"--skill", "std::vector", "--skill", "std::vector:1", "--skill", "level 3", "--skill", "iso:27001", "--skill", "--skill"},
		recommendOptions{report: usual, answers: said.Answers{Skills: []string{"std::vector", "std::vector:1", "level 3", "iso:27001", "--skill"}}},
		profiles.Profile{Skills: []profiles.Skill{
			{Name: name("std::vector")}, {Name: name("std::vector"), Level: scale.Beginner}, {Name: name("level 3")}, {Name: name("iso:27001")}, {Name: name("--skill")},
		}},
	}} {
		got := typeIn(t, profiles.Profile{}, test.args...)
		if want := (typed{test.options, test.profile, nil}); !reflect.DeepEqual(got, want) {
			t.Errorf("%q\n got %+v\nwant %+v", test.args, got, want)
		}
	}
}

// TestFlagsOverFile: whoever tries "what if" on a saved profile gets what they
// asked for, and nothing of the file twice.
func TestFlagsOverFile(t *testing.T) {
	file := profiles.Profile{
		ID: "maya", Name: "Maya", RIASEC: "SEC", Profession: profiles.Name{Text: "paralegal", Line: 3},
		Degrees:   []profiles.Degree{{Level: scale.Bachelor}},
		Skills:    []profiles.Skill{{Name: profiles.Name{Text: "k8s", Line: 5}, Level: scale.Expert}, {Name: profiles.Name{Text: "filing", Line: 6}}},
		Interests: []profiles.Name{{Text: "automation", Line: 7}},
		Aim:       profiles.Stay, Limits: profiles.Limits{NoDegree: true, NoCoding: true, HoursPerWeek: 4},
	}
	got := typeIn(t, file, "--skill", "Kubernetes:1,filing:4,python", "--degree", "master", "--interest", "research", "--riasec", "i", "--profession", "lawyer", "--aim", "move", "--no-degree=false", "--hours-per-week", "6")
	want := profiles.Profile{
		ID: "maya", Name: "Maya", RIASEC: "I", Profession: profiles.Name{Text: "lawyer"},
		Degrees: []profiles.Degree{{Level: scale.Bachelor}, {Level: scale.Master}},
		Skills: []profiles.Skill{
			{Name: profiles.Name{Text: "Kubernetes"}, Level: scale.Beginner},
			{Name: profiles.Name{Text: "filing"}, Level: scale.Expert},
			{Name: profiles.Name{Text: "python"}},
		},
		Interests: []profiles.Name{{Text: "automation", Line: 7}, {Text: "research"}},
		Aim:       profiles.Move, Limits: profiles.Limits{NoCoding: true, HoursPerWeek: 6},
	}
	if got.err != nil || !reflect.DeepEqual(got.profile, want) {
		t.Errorf("%v\n got %+v\nwant %+v", got.err, got.profile, want)
	}
}

// TestFlagErrors: each mistake on the command line is told in one sentence with a
// way out, and ends with exit code 2.
func TestFlagErrors(t *testing.T) {
	const help = "recommend --help lists the flags"
	for _, test := range []struct {
		args       []string
		text, hint string
	}{
		{[]string{}, "nothing to rank", "name a profile (YAML or JSON), pipe one in, or say it with --degree, --skill, --interest, --riasec, --profession; layerpath quiz asks"},
		{[]string{"--skil", "go"}, "unknown flag --skil", "did you mean --skill?"},
		{[]string{"--qwertyuiop"}, "unknown flag --qwertyuiop", help},
		{[]string{"-z"}, "unknown flag -z", help},
		{[]string{"--skill"}, "--skill without a value", help},
		{[]string{"-o"}, "--output without a value", help},
		{[]string{"--top", "many"}, `unknown value "many" for --top`, "use a whole number"},
		{[]string{"--strict=perhaps", "a.yaml"}, `unknown value "perhaps" for --strict`, "use --strict, without a value"},
		{[]string{"a.yaml", "-o", "pdf"}, `unknown value "pdf" for --output`, "use table, json, yaml or markdown"},
		{[]string{"a.yaml", "--top", "-1"}, "--top -1 shows nothing", "use a number from 1 on"},
		{[]string{"a.yaml", "b.yaml"}, `one profile at a time: "a.yaml" and "b.yaml"`, "layerpath batch ranks many people, layerpath compare shows a few side by side"},
		{[]string{"--riasec", "RRI"}, `"RRI" is no RIASEC code`, "use 1 to 6 different letters of R, I, A, S, E, C, the strongest first"},
		{[]string{"--skill", "go", "--aim", "up"}, `unknown aim "up"`, "use stay or move; without it both ways are shown"},
		{[]string{"--skill", "go", "--months", "0"}, "--months 0 can't be meant", "use a number from 1 to 1200"},
		{[]string{"--skill", "go", "--hours-per-week", "169"}, "--hours-per-week 169 can't be meant", "use a number from 1 to 168"},
		{[]string{"--skill", "go", "--months", "many"}, `unknown value "many" for --months`, "use a whole number"},
		{[]string{"--skill", "go", "--no-degree=perhaps"}, `unknown value "perhaps" for --no-degree`, "use --no-degree, without a value"},
		{[]string{"--degree", "bachelor:law:in-progress:soon"}, `"soon" behind the status of the degree "bachelor:law:in-progress:soon"`, "use LEVEL[:FIELD]:in-progress, with the year that it is expected behind it: bachelor:law:in-progress:2027"},
	} {
		err := typeIn(t, profiles.Profile{}, test.args...).err
		var hinted interface {
			error
			Hint() string
		}
		if !errors.As(err, &hinted) || shell.ExitCode(err) != shell.ExitUsage {
			t.Errorf("%q: %v, exit code %d", test.args, err, shell.ExitCode(err))
			continue
		}
		if hinted.Error() != test.text || hinted.Hint() != test.hint {
			t.Errorf("%q\n got %s\n     %s\nwant %s\n     %s", test.args, hinted.Error(), hinted.Hint(), test.text, test.hint)
		}
	}
}

// TestPlanFlags: what a person can't or won't do reaches the plan as they said it.
func TestPlanFlags(t *testing.T) {
	c, err := data.Load("../../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		args   []string
		limits recommend.Limits
		goals  []recommend.Goal
	}{
		{nil, recommend.Limits{}, nil}, // to the role that fits best
		{[]string{"--to", "2", "--to", "chip designer", "--until", "core,entry:stretch"}, recommend.Limits{}, []recommend.Goal{{Layer: 2, Cores: true, Door: report.Stretch}, {Role: "chip-designer", Cores: true, Door: report.Stretch}}},
		{[]string{"--to", "2"}, recommend.Limits{}, []recommend.Goal{{Layer: 2, Own: report.AtHome, Cores: true, Door: report.Stretch}}},
		{[]string{"--to", "Tooling", "--no-degree", "--no-coding"}, recommend.Limits{NoDegree: true, NoCoding: true}, []recommend.Goal{{Layer: 2, Own: report.AtHome, Cores: true, Door: report.Stretch}}},
		{[]string{"--to", "VLSI engineer"}, recommend.Limits{}, []recommend.Goal{{Role: "chip-designer", Own: report.AtHome, Cores: true, Door: report.Stretch}}},
		{[]string{"--to", "chip-designer", "--until", "rank:1"}, recommend.Limits{}, []recommend.Goal{{Role: "chip-designer", Rank: 1}}},
		{[]string{"--to", "1", "--until", "score:30,entry:open", "--steps", "3"}, recommend.Limits{Steps: 3}, []recommend.Goal{{Layer: 1, Score: 30, Door: report.Open}}},
		{[]string{"--to", "1", "--months", "6"}, recommend.Limits{Months: 6, Hours: 6 * recommend.UsualPace * 52 / 12}, []recommend.Goal{{Layer: 1, Own: report.AtHome, Cores: true, Door: report.Stretch}}},
		{[]string{"--to", "1", "--months", "6", "--hours-per-week", "3"}, recommend.Limits{Months: 6, Hours: 6 * 3 * 52 / 12}, []recommend.Goal{{Layer: 1, Own: report.AtHome, Cores: true, Door: report.Stretch}}},
		{[]string{"--to", "1", "--hours-per-week", "3"}, recommend.Limits{}, []recommend.Goal{{Layer: 1, Own: report.AtHome, Cores: true, Door: report.Stretch}}},
	} {
		o := &planOptions{}
		cmd := &cobra.Command{Use: "plan", SilenceErrors: true, SilenceUsage: true, RunE: func(cmd *cobra.Command, args []string) error {
			return o.check(&shell.Process{In: strings.NewReader("")}, cmd, args)
		}}
		o.register(cmd, &shell.Process{})
		cmd.SetArgs(test.args)
		if err := cmd.Execute(); err != nil {
			t.Fatalf("%q: %v", test.args, err)
		}
		var p profiles.Profile
		if err := o.answers.Apply(rankerOf(c), &p); err != nil {
			t.Fatal(err)
		}
		if err := o.limit(p); err != nil {
			t.Fatal(err)
		}
		goals, err := o.goals(rankerOf(c), c)
		if err != nil || !slices.Equal(goals, test.goals) || o.limits != test.limits {
			t.Errorf("%q\n got %+v to %+v, %v\nwant %+v to %+v", test.args, o.limits, goals, err, test.limits, test.goals)
		}
	}
}

// embedded gives the built-in catalogue.
func embedded(t *testing.T) *data.Catalogue {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return c
}
