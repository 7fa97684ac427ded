package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/recommend/report"
)

// quizOptions are the settings of layerpath quiz.
type quizOptions struct {
	from    string // a profile to start from
	save    string // where the answers go
	plain   bool
	answers answerFlags
	output  outputFlags
}

func newQuizCmd(a *app) *cobra.Command {
	o := &quizOptions{}
	cmd := &cobra.Command{
		Use:   "quiz",
		Short: "Answer a few questions and see where you fit",
		Long:  quizLong,
		Example: `  layerpath quiz
  layerpath quiz --save maya.yaml
  layerpath quiz --from maya.yaml --skill kubernetes
  layerpath quiz -o json | jq '.layers[0].name'`,
		PreRunE: func(_ *cobra.Command, args []string) error { return o.check(a, args) },
		RunE:    func(*cobra.Command, []string) error { return runQuiz(a, o) },
	}
	flags := cmd.Flags()
	flags.StringVar(&o.from, "from", "", "start from the answers in this profile `FILE`")
	flags.StringVar(&o.save, "save", "", "save the answers to this `FILE`")
	flags.BoolVar(&o.plain, "plain", false, "ask line by line, for screen readers and simple terminals")
	o.answers.register(cmd, a)
	o.output.register(cmd, a)
	return cmd
}

// check looks at what can be wrong before the first question: nobody should
// answer ten of them for nothing.
func (o *quizOptions) check(a *app, args []string) error {
	if err := o.output.check(); err != nil {
		return err
	}
	for _, arg := range args {
		if o.output.explain != explainAll || !a.namesLayer(arg) {
			return usageError(&hintError{fmt.Sprintf(errArgument, arg), hintArgument})
		}
		o.output.explain = arg
	}
	if o.from == "-" {
		return usageError(&hintError{errFromInput, hintFromInput})
	}
	if a.noInput {
		return usageError(&hintError{errNoInput, hintNoInput})
	}
	if !o.plain && (!a.isTerminal(a.in) || !a.isTerminal(a.err)) {
		return usageError(&hintError{errNoTerminal, hintNoTerminal})
	}
	return checkPlace(o.save)
}

func runQuiz(a *app, o *quizOptions) error {
	profile, ranker, c, err := a.begin(o.from, &o.answers, &o.output)
	if err != nil {
		return err
	}
	ctx, stop := untilSignal(syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	q := newQuiz(o.prompter(ctx, a), c, profile, a.err)
	if err := q.run(); err != nil {
		return q.interrupted(err, o.save)
	}
	return q.finish(a, o, ranker.Rank(q.profile))
}

// prompter is the one for the place: plain lines where no cursor can be moved, or
// where somebody listens instead of looking.
func (o *quizOptions) prompter(ctx context.Context, a *app) prompt.Prompter {
	in, inFile := a.in.(*os.File)
	out, outFile := a.err.(*os.File)
	accessible := a.getenv("ACCESSIBLE") != "" && a.getenv("ACCESSIBLE") != "0"
	if o.plain || accessible || a.getenv("TERM") == "dumb" || !inFile || !outFile {
		return prompt.NewPlain(ctx, a.in, a.err)
	}
	return prompt.New(ctx, in, out, a.colourOn(a.err))
}

// finish shows the result and offers to save the answers. Where the result isn't
// read on this terminal, the offer comes first: what reads it (jq, less) would
// write into the question.
func (q *quiz) finish(a *app, o *quizOptions, report report.Report) error {
	asked := o.save != "" || !a.isTerminal(a.out)
	var place string
	var saveErr error
	if asked {
		place, saveErr = q.save(o.save) // no place where it failed
	}
	if q.stopped(saveErr) {
		return q.interrupted(saveErr, "")
	}
	if err := a.writeReport(report, o.output, q.again(place)); err != nil {
		return errors.Join(saveErr, err)
	}
	if !asked {
		if _, saveErr = q.save(""); q.stopped(saveErr) {
			return q.interrupted(saveErr, "")
		}
	}
	return saveErr
}

// again is the command that makes the result again: with the file that has the
// answers, or, where there is none yet and the flags are too many to read, with a
// word for it.
func (q *quiz) again(place string) string {
	const readable = 60
	command := commandLine("recommend", q.profile)
	switch {
	case place != "":
		return "layerpath recommend " + shellQuote(place)
	case len(command) > readable:
		return "layerpath recommend " + sayFile
	}
	return command
}

// interrupted tells what was kept of the answers, and gives the exit code.
func (q *quiz) interrupted(cause error, place string) error {
	q.tellKept(place)
	if !q.stopped(cause) {
		return cause
	}
	return &exitError{code: signalCode(cause)}
}

// stopped says whether an error means that the person, or the system, wants to
// end.
func (q *quiz) stopped(err error) bool {
	return errors.Is(err, prompt.ErrInterrupted) || errors.As(err, &signalError{})
}

// signalCode is the exit code for what a signal ended.
func signalCode(cause error) int {
	if signalled := (signalError{}); errors.As(cause, &signalled) {
		return 128 + int(signalled.Signal)
	}
	return exitInterrupted
}

// signalError is the cause of a context that a signal cancelled.
type signalError struct{ syscall.Signal }

func (e signalError) Error() string { return fmt.Sprintf("stopped: %v", e.Signal) }

// untilSignal gives a context that ends with the first of some signals, those that ask a
// program to end; a second one ends it at once. Stop gives them back their usual
// meaning.
func untilSignal(ask ...os.Signal) (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, ask...)
	go func() {
		select {
		case s := <-signals:
			signal.Stop(signals)
			cancel(signalError{s.(syscall.Signal)})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}
