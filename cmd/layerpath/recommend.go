package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// recommendOptions are the settings of layerpath recommend.
type recommendOptions struct {
	file    string // empty: flags alone; "-": standard input
	answers answerFlags
	output  outputFlags
	changes changeFlags
	strict  bool
}

func newRecommendCmd(a *app) *cobra.Command {
	o := &recommendOptions{}
	cmd := &cobra.Command{
		Use:   "recommend [FILE|-]",
		Short: "Rank the layers for one person",
		Long: `Rank the layers for one person, and say why.

The person is described by a profile (YAML or JSON; - reads standard input), by flags, or by
both: flags add to what the file says. With --with and --without the ranking is shown before and
after such changes. Exit code 3 says that the profile isn't valid, or that nothing in it is known
to the catalogue.`,
		Example: `  layerpath recommend --degree master:"electrical engineering" --skill verilog:3,python
  layerpath recommend maya.yaml --explain
  layerpath recommend maya.yaml --skill kubernetes --explain 4
  layerpath recommend maya.yaml --with skill:kubernetes:3 --without skill:excel
  cat maya.json | layerpath recommend - -o json | jq '.layers[0].name'`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			if o.output.explain == explainAll {
				return a.layerWords(), cobra.ShellCompDirectiveNoFileComp
			}
			return nil, cobra.ShellCompDirectiveDefault
		},
		PreRunE: func(_ *cobra.Command, args []string) error { return o.complete(a, args) },
		RunE:    func(*cobra.Command, []string) error { return runRecommend(a, o) },
	}
	o.register(cmd, a)
	return cmd
}

func (o *recommendOptions) register(cmd *cobra.Command, a *app) {
	o.answers.register(cmd, a)
	o.output.register(cmd, a)
	o.changes.register(cmd)
	cmd.Flags().BoolVar(&o.strict, "strict", false, "make an answer that the catalogue doesn't know an error (exit 3)")
}

// complete takes the arguments into the options. The layer that --explain may be
// followed by arrives as an argument; a file of that name goes before it.
func (o *recommendOptions) complete(a *app, args []string) error {
	if err := o.output.check(); err != nil {
		return err
	}
	for _, arg := range args {
		switch {
		case o.output.explain == explainAll && !isFile(arg) && (arg == explainAll || a.namesLayer(arg)):
			o.output.explain = arg
		case o.file == "":
			o.file = arg
		default:
			return usageError(&hintError{fmt.Sprintf("one profile at a time: %q and %q", o.file, arg), "name one file, or - for standard input"})
		}
	}
	if o.changes.given() && o.output.explain != "" {
		return usageError(&hintError{"--explain explains one ranking, and --with and --without show two", "leave one of them out"})
	}
	if o.file == "" && !o.answers.given() {
		return usageError(&hintError{"nothing to rank", "name a profile (YAML or JSON, - for standard input), or say it with --degree, --skill, --interest, --riasec, --profession; layerpath quiz asks"})
	}
	return nil
}

func isFile(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// namesLayer says whether a text is meant as a layer: it is the id of one, or a
// number.
func (a *app) namesLayer(text string) bool {
	if _, err := strconv.Atoi(text); err == nil {
		return true
	}
	c, err := a.catalogue()
	if err != nil {
		return false
	}
	_, ok := c.FindLayer(text)
	return ok
}

func runRecommend(a *app, o *recommendOptions) error {
	profile, ranker, c, err := a.begin(o.file, &o.answers, &o.output)
	if err != nil {
		return err
	}
	if o.changes.given() {
		return o.whatIf(a, profile, ranker, c)
	}
	ranked := ranker.Rank(profile)
	if o.strict && len(ranked.Coverage.Unrecognized) > 0 {
		return unrecognized(ranked.Coverage, shownName(o.file))
	}
	return a.writeReport(ranked, o.output, o.next(profile))
}

// begin reads what a ranking is made of: the profile with what flags add to it, and
// the catalogue, in which it finds the layer that --explain names.
func (a *app) begin(file string, answers *answerFlags, output *outputFlags) (profiles.Profile, *recommend.Ranker, *data.Catalogue, error) {
	profile, err := a.profile(file, answers)
	if err != nil {
		return profile, nil, nil, err
	}
	ranker, c, err := a.ranker()
	if err == nil {
		err = output.checkLayer(c)
	}
	return profile, ranker, c, err
}

// profile reads a profile and adds what flags say.
func (a *app) profile(file string, answers *answerFlags) (profiles.Profile, error) {
	profile, err := a.readProfile(file)
	if err != nil {
		return profile, err
	}
	return profile, answers.apply(&profile)
}

// readProfile reads a profile from a file, from standard input for "-", or gives
// an empty one for no name.
func (a *app) readProfile(name string) (profiles.Profile, error) {
	if name == "" {
		return profiles.Profile{}, nil
	}
	f, err := a.open("profile", name, "layerpath quiz --save "+shellQuote(name)+" makes one", "name a file in it")
	if err != nil {
		return profiles.Profile{}, err
	}
	defer f.Close()
	return profiles.Read(f, shownName(name))
}

// unrecognized makes an error of each answer that wasn't recognised.
func unrecognized(coverage report.Coverage, file string) error {
	return &exitError{exitInvalid, errors.Join(unknownAnswers(coverage, file)...)}
}

// unknownAnswers are the errors of answers that weren't recognised, with their place if
// the file is named.
func unknownAnswers(coverage report.Coverage, file string) []error {
	return page.Each(coverage.Unrecognized, func(u report.Unrecognized) error {
		place := ""
		if file != "" && u.Line > 0 {
			place = fmt.Sprintf("%s:%d: ", file, u.Line)
		}
		return &hintError{fmt.Sprintf("%s%s %q isn't known", place, u.Kind, u.Text), didYouMean(u)}
	})
}

// didYouMean gives the way out for an answer that wasn't recognised.
func didYouMean(u report.Unrecognized) string {
	if len(u.Names) == 0 {
		if u.Kind != "skill" {
			return "say it in other words, or leave it out"
		}
		return "layerpath skills WORD looks for skills that are known"
	}
	if u.Kind == "interest" || u.Kind == "degree" {
		return "did you mean " + document.Choice(u.Suggestions) + "?" // people say these by their ids
	}
	return "did you mean " + document.Choice(u.Names) + "?"
}

// next is the command that shows more: every point of the first layer.
func (o *recommendOptions) next(p profiles.Profile) string {
	switch {
	case o.file == "-":
		return ""
	case o.answers.given() && o.file == "":
		return commandLine("recommend", p)
	case o.answers.given():
		return ""
	}
	return "layerpath recommend " + shellQuote(o.file)
}
