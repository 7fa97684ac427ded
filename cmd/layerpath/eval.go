package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/recommend/measure"
)

// evalOptions are the settings of layerpath eval.
type evalOptions struct {
	files   []string // "-": standard input
	output  formFlag
	misses  int
	without []string
	atLeast []string
	wanted  []measure.Wanted // by atLeast

	roles     string // the file of roles; "-": standard input; may be empty
	titleSaid bool
	asQuiz    bool
}

func newEvalCmd(sh *shell.Process) *cobra.Command {
	o := &evalOptions{}
	cmd := &cobra.Command{
		Use:   "eval CASES…",
		Short: "Measure the ranking on people whose layer is known",
		Long: `Rank labelled cases and tell how often the ranking agrees with where the people work: figures for each
file and for all, the layers that are taken for one another, whether close calls and leads mean what
they say, what each kind of answer is worth, and how often people are shown the job that they have.
With --as-quiz also how often a quiz, which asks for a few skills only, leads to the same.

A file of cases (a pipe, or -, is standard input) has one JSON object a line: a profile, the layers of the
person's job, and the neighbours that a sensible adviser might name first:
  {"id":"a-1","profile":{"skills":["excel"]},"expect":{"primary":[7],"accept":[6]}}

Which roles are right stands in a case, as "roles" in "expect", or for job titles in the file of --roles,
by the source and the label of cases:
  {"survey-2026": {"Data Scientist": ["data-scientist"]}}`,
		Example: `  layerpath eval cases.ndjson
  layerpath eval a.ndjson b.ndjson --misses 10
  layerpath eval survey.ndjson --roles roles.json --title-said
  layerpath eval cases.ndjson --as-quiz --at-least quizFirst=0.9
  layerpath eval cases.ndjson --without interests -o json | jq .all.top1
  layerpath eval cases.ndjson --catalog my-catalogue/ --at-least top1=0.9`,
		ValidArgsFunction: said.Files(0, "ndjson", "jsonl"),
		PreRunE: func(_ *cobra.Command, args []string) (err error) {
			if o.files, err = sh.Files(args, "no cases to measure", "name a file of labelled cases, or - for standard input; layerpath eval --help shows one"); err != nil {
				return err
			}
			return o.check()
		},
		RunE: func(*cobra.Command, []string) error { return runEval(sh, o) },
	}
	o.register(cmd)
	return cmd
}

func (o *evalOptions) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	o.output.register(cmd, render.Evaluations, "")
	flags.IntVar(&o.misses, "misses", 0, "show the `N` worst misses with their reasons")
	flags.StringArrayVar(&o.without, "without", nil, "leave out a `KIND` of answer: degrees, skills, or interests (with RIASEC codes and professions)")
	flags.StringVar(&o.roles, "roles", "", "the roles that are right for job titles, in a `FILE`, for cases that name none")
	flags.BoolVar(&o.titleSaid, "title-said", false, "rank each case with its label as its profession")
	flags.BoolVar(&o.asQuiz, "as-quiz", false, "put each case through a quiz of three screens, too, and compare what that leads to")
	flags.StringArrayVar(&o.atLeast, "at-least", nil, "end with exit code 5 where a `FIGURE` of all is less, such as top1=0.9: "+document.Choice(measure.FigureNames()))
	said.CompleteWordList(cmd, "without", measure.Kinds())
	said.CompleteWordList(cmd, "at-least", page.Each(measure.FigureNames(), func(name string) string { return name + "=" }))
}

func (o *evalOptions) check() error {
	if err := cmp.Or(o.output.check(render.Evaluations), shell.ShowsSome("misses", o.misses)); err != nil {
		return err
	}
	o.without = said.SplitAll(o.without)
	for _, kind := range o.without {
		if err := shell.OneOf("without", kind, measure.Kinds()...); err != nil {
			return err
		}
	}
	if o.titleSaid && slices.Contains(o.without, measure.Interests) {
		return shell.Usage("--title-said with --without interests, which leaves professions out", "keep one of them")
	}
	if o.asQuiz && slices.Contains(o.without, measure.Skills) {
		return shell.Usage("--as-quiz with --without skills, which leaves nothing to ask for", "keep one of them")
	}
	if err := o.checkWanted(); err != nil {
		return err
	}
	files := o.files
	if o.roles != "" {
		files = append(slices.Clone(files), o.roles)
	}
	return shell.EachOnce(files, "name each file once")
}

// checkWanted reads the figures that are at least wanted.
func (o *evalOptions) checkWanted() error {
	wanted := said.SplitAll(o.atLeast)
	if len(o.atLeast) > len(wanted) {
		wanted = o.atLeast // one of them is empty
	}
	for _, text := range wanted {
		wanted, err := measure.ParseWanted(text)
		if err != nil {
			return shell.Usage(fmt.Sprintf("--at-least %q: %v", text, err), "use FIGURE=SHARE, such as top1=0.9, with "+document.Choice(measure.FigureNames()))
		}
		o.wanted = append(o.wanted, wanted)
	}
	return nil
}

func runEval(sh *shell.Process, o *evalOptions) error {
	c, err := sh.Catalogue()
	if err != nil {
		return err
	}
	groups, err := readGroups(sh, o.files, c)
	titles, errTitles := readTitles(sh, o.roles)
	if err := errors.Join(err, errTitles); err != nil {
		return err
	}
	e, err := measure.Evaluate(c, groups, measure.Options{Without: o.without, Misses: o.misses, Roles: titles, TitleSaid: o.titleSaid, AsQuiz: o.asQuiz})
	if err != nil {
		return err
	}
	o.tell(sh, e)
	if err := o.output.form().Evaluation(sh.Out, e, render.View{Screen: sh.Screen()}); err != nil {
		return err
	}
	return o.unmet(e)
}

// tell notes what of the right roles couldn't be measured.
func (o *evalOptions) tell(sh *shell.Process, e measure.Evaluation) {
	unknown := page.Each(e.UnknownRoles, func(id string) string {
		return fmt.Sprintf("the catalogue has no role %s: it is skipped", document.Quoted(id))
	})
	shell.NoteSome(sh.Err, unknown, func(more int) string { return "and " + page.Count(more, "more such role") + ": skipped as well" })
	if e.All.Jobs == nil && (o.roles != "" || o.titleSaid) {
		shell.Note(sh.Err, "no case has a role that is right: jobs aren't measured")
	}
}

// unmet is the error of the figures that are less than was asked for.
func (o *evalOptions) unmet(e measure.Evaluation) error {
	var all []error
	for _, w := range o.wanted {
		if short := w.Short(e.All); short != "" {
			all = append(all, errors.New(short))
		}
	}
	if len(all) == 0 {
		return nil
	}
	return &shell.ExitError{Code: shell.ExitUnmet, Err: errors.Join(all...)}
}

// readGroups reads files of cases; what is wrong with any of them is told at once.
func readGroups(sh *shell.Process, files []string, c *data.Catalogue) ([]measure.Group, error) {
	var groups []measure.Group
	var all []error
	for _, name := range files {
		shown := shell.ShownName(name)
		cases, err := readCases(sh, name, len(c.Layers))
		groups = append(groups, measure.Group{Name: groupName(shown, files), File: shown, Cases: cases})
		all = append(all, err)
	}
	return groups, errors.Join(all...)
}

func readCases(sh *shell.Process, name string, layers int) ([]measure.Case, error) {
	const way = "name a file of labelled cases; layerpath eval --help shows one"
	f, err := sh.Open("cases", name, way, way)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return measure.Read(f, shell.ShownName(name), layers)
}

// readTitles reads the file of roles, if one is named.
func readTitles(sh *shell.Process, name string) (measure.Titles, error) {
	const way = "name a file with the roles of job titles; layerpath eval --help shows one"
	if name == "" {
		return nil, nil
	}
	f, err := sh.Open("roles", name, way, way)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return measure.ReadTitles(f, shell.ShownName(name))
}

// groupName is a file's name without its folder and ending, or, where that names
// two of the files, as it was given.
func groupName(file string, files []string) string {
	for _, other := range files {
		if other != file && shell.BaseName(other) == shell.BaseName(file) {
			return file
		}
	}
	return shell.BaseName(file)
}
