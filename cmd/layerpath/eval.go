package main

import (
	"cmp"
	"errors"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/measures"
	"layerpath/data"
	"layerpath/recommend/measure"
)

// evalOptions are the settings of layerpath eval.
type evalOptions struct {
	files   []string // "-": standard input
	format  string
	misses  int
	without []string
}

func newEvalCmd(a *app) *cobra.Command {
	o := &evalOptions{}
	cmd := &cobra.Command{
		Use:   "eval CASES…",
		Short: "Measure the ranking on people whose layer is known",
		Long: `Rank labelled cases and tell how often the ranking agrees with where the people work: figures for each
file and for all, the layers that are taken for one another, whether close calls and leads mean what
they say, and what each kind of answer is worth.

A file of cases has one JSON object a line (- reads standard input): a profile, the layers of the
person's job, and the neighbours that a sensible adviser might name first:
  {"id": "a-1", "label": "Nurse", "profile": {"skills": ["excel"]}, "expect": {"primary": [7], "accept": [6]}}`,
		Example: `  layerpath eval cases.ndjson
  layerpath eval a.ndjson b.ndjson --misses 10
  layerpath eval cases.ndjson --without interests -o json | jq .all.top1
  layerpath eval cases.ndjson --catalog my-catalogue/`,
		Args: atLeastOne("no cases to measure", "name a file of labelled cases, or - for standard input; layerpath eval --help shows one"),
		PreRunE: func(_ *cobra.Command, args []string) error {
			o.files = args
			return o.check()
		},
		RunE: func(*cobra.Command, []string) error { return runEval(a, o) },
	}
	o.register(cmd)
	return cmd
}

func (o *evalOptions) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVarP(&o.format, "output", "o", "table", "the `FORM` of the result: table, json or markdown")
	flags.IntVar(&o.misses, "misses", 0, "show the `N` worst misses with their reasons")
	flags.StringArrayVar(&o.without, "without", nil, "leave out a `KIND` of answer: degrees, skills, or interests (with RIASEC codes and professions)")
	completeFlag(cmd, "output", []string{"table", "json", "markdown"})
	completeFlag(cmd, "without", measure.Kinds())
}

func (o *evalOptions) check() error {
	if err := cmp.Or(oneOf("output", o.format, "table", "json", "markdown"), showsSome("misses", o.misses)); err != nil {
		return err
	}
	o.without = splitAll(o.without)
	for _, kind := range o.without {
		if err := oneOf("without", kind, measure.Kinds()...); err != nil {
			return err
		}
	}
	return eachOnce(o.files, "name each file of cases once")
}

func runEval(a *app, o *evalOptions) error {
	c, err := a.catalogue()
	if err != nil {
		return err
	}
	groups, err := a.readGroups(o.files, c)
	if err != nil {
		return err
	}
	e, err := measure.Evaluate(c, groups, measure.Options{Without: o.without, Misses: o.misses})
	if err != nil {
		return err
	}
	return show(a, o.format, e, measures.Markdown, measures.Table)
}

// readGroups reads files of cases; what is wrong with any of them is told at once.
func (a *app) readGroups(files []string, c *data.Catalogue) ([]measure.Group, error) {
	var groups []measure.Group
	var all []error
	for _, name := range files {
		shown := shownName(name)
		cases, err := a.readCases(name, len(c.Layers))
		groups = append(groups, measure.Group{Name: groupName(shown, files), File: shown, Cases: cases})
		all = append(all, err)
	}
	return groups, errors.Join(all...)
}

func (a *app) readCases(name string, layers int) ([]measure.Case, error) {
	const way = "name a file of labelled cases; layerpath eval --help shows one"
	f, err := a.open("cases", name, way, way)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return measure.Read(f, shownName(name), layers)
}

// groupName is a file's name without its folder and ending, or, where that names
// two of the files, as it was given.
func groupName(file string, files []string) string {
	for _, other := range files {
		if other != file && baseName(other) == baseName(file) {
			return file
		}
	}
	return baseName(file)
}
