// Package quiz is the questionnaire: it asks for what a person brings, shows the answer,
// and offers to save what was said.
//
// Most readers need one call: [Run]. What is asked and in which order stands here; how a
// question looks on a terminal is package prompt's affair, and what an answer means in
// one text that of packages profiles and said.
package quiz

import (
	"context"
	"errors"
	"os"
	"syscall"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// Options are the settings of a run.
type Options struct {
	Save  string                                        // where the answers go; empty: it is asked
	Plain bool                                          // line by line
	Show  func(r report.Report, plan, ask string) error // with the commands that go on from it
}

// Check looks at what can be wrong before the first question: nobody should answer ten
// of them for nothing.
func (o Options) Check(sh *shell.Process) error {
	if sh.NoInput {
		return shell.Usage(errNoInput, hintNoInput)
	}
	if !o.Plain && (!shell.IsTerminal(sh.In) || !shell.IsTerminal(sh.Err)) {
		return shell.Usage(errNoTerminal, hintNoTerminal)
	}
	return checkPlace(o.Save)
}

// Run asks, from the answers that a profile has, and shows the result.
func Run(sh *shell.Process, ranker *recommend.Ranker, c *data.Catalogue, profile profiles.Profile, o Options) error {
	ctx, stop := shell.UntilSignal(syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	q := newQuiz(o.prompter(ctx, sh), c, profile, sh.Err)
	if err := q.run(); err != nil {
		return q.interrupted(err, o.Save)
	}
	return q.finish(sh, o, ranker.Rank(q.profile))
}

// prompter is the one for the place: plain lines where no cursor can be moved, or
// where somebody listens instead of looking.
func (o Options) prompter(ctx context.Context, sh *shell.Process) prompt.Prompter {
	in, inFile := sh.In.(*os.File)
	out, outFile := sh.Err.(*os.File)
	accessible := sh.Getenv("ACCESSIBLE") != "" && sh.Getenv("ACCESSIBLE") != "0"
	if o.Plain || accessible || sh.Getenv("TERM") == "dumb" || !inFile || !outFile {
		return prompt.NewPlain(ctx, sh.In, sh.Err)
	}
	return prompt.New(ctx, in, out, sh.ColourOn(sh.Err))
}

// finish shows the result and offers to save the answers. Where the result isn't
// read on this terminal, the offer comes first: what reads it (jq, less) would
// write into the question.
func (q *quiz) finish(sh *shell.Process, o Options, ranked report.Report) error {
	asked := o.Save != "" || !shell.IsTerminal(sh.Out)
	var place string
	var saveErr error
	if asked {
		place, saveErr = q.save(o.Save) // no place where it failed
	}
	if q.stopped(saveErr) {
		return q.interrupted(saveErr, "")
	}
	if err := o.Show(ranked, q.again("plan", "", place), q.again("quiz", "--from ", place)); err != nil {
		return errors.Join(saveErr, err)
	}
	if !asked {
		if _, saveErr = q.save(""); q.stopped(saveErr) {
			return q.interrupted(saveErr, "")
		}
	}
	return saveErr
}

// again is a command that goes on from the answers: with the file that has them, behind a
// flag where the command wants one, or, where there is none yet and the flags are too many
// to read, with a word for it.
func (q *quiz) again(command, flag, place string) string {
	const readable = 60
	flags := said.CommandLine(command, q.profile)
	switch {
	case place != "":
		return "layerpath " + command + " " + flag + said.Quote(place)
	case len(flags) > readable:
		return "layerpath " + command + " " + flag + sayFile
	}
	return flags
}

// interrupted tells what was kept of the answers, and gives the exit code.
func (q *quiz) interrupted(cause error, place string) error {
	q.tellKept(place)
	if !q.stopped(cause) {
		return cause
	}
	return &shell.ExitError{Code: shell.SignalCode(cause)}
}

// stopped says whether an error means that the person, or the system, wants to
// end.
func (q *quiz) stopped(err error) bool {
	return errors.Is(err, prompt.ErrInterrupted) || errors.As(err, &shell.Signalled{})
}
