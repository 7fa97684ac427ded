// Package quiz is the questionnaire: it asks for what a person brings, offers to save what
// was said, and shows the answer.
//
// Most readers need one call: [Run]. What is asked and in which order stands in questions.go;
// how a question looks on a terminal is package prompt's affair, and what an answer means in
// one text that of packages profiles and said.
package quiz

import (
	"context"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"syscall"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/lines"
	"layerpath/cmd/layerpath/internal/prompt/screen"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// Options are the settings of a run.
type Options struct {
	From  string                                        // the file that the answers so far are from; empty for none
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

// Run asks for what a profile doesn't say, and shows the result.
func Run(sh *shell.Process, ranker *recommend.Ranker, c *data.Catalogue, profile profiles.Profile, o Options) error {
	ctx, stop := shell.UntilSignal(syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	q := newQuiz(o.prompter(ctx, sh), ranker, c, profile)
	q.from, q.notes, q.save, q.plain, q.asStarted, q.now = o.From, sh.Err, o.Save, o.byLines(sh), sh.Again, sh.Now
	q.put = sh.Save
	if err := q.run(); err != nil {
		return q.interrupted(err)
	}
	return q.show(o)
}

// byLines says whether to ask line by line: where no cursor can be moved, or where somebody
// listens instead of looking.
func (o Options) byLines(sh *shell.Process) bool {
	_, in := sh.In.(*os.File)
	_, out := sh.Err.(*os.File)
	return o.Plain || sh.Accessible() || sh.Getenv("TERM") == "dumb" || !in || !out
}

// prompter is the one for the place.
func (o Options) prompter(ctx context.Context, sh *shell.Process) prompt.Prompter {
	if o.byLines(sh) {
		return lines.New(ctx, sh.In, sh.Err)
	}
	in, out := sh.In.(*os.File), sh.Err.(*os.File)
	return screen.New(ctx, in, out, sh.ColourOn(sh.Err))
}

// show shows the result, with commands that go on from the answers: by the file that has
// them, or by the flags that say them, which are told as a whole where there is no file.
func (q *quiz) show(o Options) error {
	if q.place == "" && reflect.DeepEqual(q.profile, q.before) {
		q.place = q.from // it has them still
	}
	r := q.ranker.Rank(q.profile)
	plan, ask := said.CommandLine("plan", q.profile), said.CommandLine("quiz", q.profile)
	if q.place != "" {
		plan, ask = "layerpath plan "+said.Quote(q.place), "layerpath quiz --from "+said.Quote(q.place)
	}
	err := o.Show(r, plan, ask)
	if nothing := said.CommandLine("recommend", profiles.Profile{}); q.place == "" && said.CommandLine("recommend", q.profile) != nothing {
		q.tell(sayNotKept)
		q.tellCommand("plan")
		q.tell(sayChange)
		q.tellCommand("quiz")
	}
	return err
}

// tellCommand tells the command line that says the answers. It isn't broken into lines: it is
// there to be copied.
func (q *quiz) tellCommand(command string, more ...string) {
	line := q.asStarted(strings.Join(append([]string{said.CommandLine(command, q.profile)}, more...), " "))
	fmt.Fprintf(q.notes, "  %s\n", page.Clean(line))
}

// interrupted tells what was kept of the answers, and gives the exit code.
func (q *quiz) interrupted(cause error) error {
	q.tellKept()
	if errors.Is(cause, prompt.ErrInterrupted) || errors.As(cause, &shell.Signalled{}) {
		return &shell.ExitError{Code: shell.SignalCode(cause)}
	}
	return cause
}
