package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/quiz"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/recommend/report"
)

// quizOptions are the settings of layerpath quiz.
type quizOptions struct {
	from    string // a profile to start from
	save    string // where the answers go
	plain   bool
	answers said.Answers
	report  reportFlags
}

func newQuizCmd(sh *shell.Process) *cobra.Command {
	o := &quizOptions{}
	cmd := &cobra.Command{
		Use:   "quiz",
		Short: "Answer a few questions and see where you fit",
		Long: `Answer a few questions and see where you fit. No answer is required: Enter goes on, Esc goes
back, ? explains.

The questions are about your profession and what you want, degrees and interests; then about the
skills that tell apart the jobs that lead by then, in three screens at most; and about what is out
of the question. What flags say, or a profile named with --from, isn't asked again, but for more
skills: in the end every answer can be changed, and saved. Ctrl-C stops at any time and prints the
command line that carries the answers so far. The result goes to standard output, the questions to
standard error. For screen readers: --plain, or ACCESSIBLE=1.`,
		Example: `  layerpath quiz
  layerpath quiz --save maya.yaml
  layerpath quiz --from maya.yaml --skill kubernetes
  layerpath quiz -o json | jq '.layers[0].name'`,
		ValidArgsFunction: said.LayerOr(sh, func() bool { return o.report.explain == explainAll }, cobra.NoFileCompletions),
		PreRunE:           func(_ *cobra.Command, args []string) error { return o.check(sh, args) },
		RunE:              func(*cobra.Command, []string) error { return runQuiz(sh, o) },
	}
	flags := cmd.Flags()
	flags.StringVar(&o.from, "from", "", "start from the answers in this profile `FILE`")
	flags.StringVar(&o.save, "save", "", "save the answers to this `FILE`")
	flags.BoolVar(&o.plain, "plain", false, "ask line by line, for screen readers and simple terminals")
	said.CompleteFiles(cmd, "from", said.ProfileEndings()...)
	said.CompleteFiles(cmd, "save", "yaml", "yml")
	o.answers.Register(cmd, sh)
	o.report.register(cmd, sh)
	return cmd
}

// check looks at what can be wrong before the first question: nobody should
// answer ten of them for nothing.
func (o *quizOptions) check(sh *shell.Process, args []string) error {
	if err := o.report.check(); err != nil {
		return err
	}
	for _, arg := range args {
		if o.report.explain != explainAll || !namesTarget(sh, arg) {
			return shell.Usage(fmt.Sprintf("the quiz takes no argument, this is %q", arg), "layerpath quiz --from FILE starts from a profile")
		}
		o.report.explain = arg
	}
	if o.from == "-" {
		return shell.Usage("--from can't be standard input: that is where you answer", "save the profile to a file and name that")
	}
	return o.quiz(sh).Check(sh)
}

// quiz are the settings of the questionnaire.
func (o *quizOptions) quiz(sh *shell.Process) quiz.Options {
	from := o.from
	if o.answers.Given() { // the file lacks some of them
		from = ""
	}
	return quiz.Options{From: from, Save: o.save, Plain: o.plain, Show: func(r report.Report, plan, ask string) error {
		o.report.bare = o.plain
		return o.report.show(sh, r, commands{plan, ask})
	}}
}

func runQuiz(sh *shell.Process, o *quizOptions) error {
	ranker, c, err := ranker(sh)
	if err != nil {
		return err
	}
	if err := o.report.findTarget(ranker, c); err != nil {
		return err
	}
	profile, err := o.answers.Read(sh, ranker, o.from)
	if err != nil {
		return err
	}
	return quiz.Run(sh, ranker, c, profile, o.quiz(sh))
}
