package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/data"
	"layerpath/recommend"
)

// planOptions are the settings of layerpath plan.
type planOptions struct {
	to      string
	until   []string
	file    string // empty: flags alone; "-": standard input
	answers answerFlags
	format  string
	strict  bool

	limits  recommend.Limits
	months  int
	perWeek int
	start   string // a date; empty: today
}

// atHome is how many points a plan leads to in a role: whoever works in one has half
// of what its people have together. Of the 49 invented people who work in a role of the
// catalogue, 46 have as many. An open door alone would be no goal: most doors of
// layers 5 and 6 are open to everyone.
const atHome = 50

// usualPerWeek is what somebody with a job may find for learning, in hours a week; it
// counts where --months is given alone.
const usualPerWeek = 8

func newPlanCmd(a *app) *cobra.Command {
	o := &planOptions{}
	cmd := &cobra.Command{
		Use:   "plan --to LAYER|ROLE [FILE|-]",
		Short: "Plan the way to a layer or a role",
		Long: `Plan the way to a layer or a role: what to learn, in the order to take it, with rough hours, and
where each step takes you. Of all ways it is the one of least effort. Every score, rank and door
in it is what layerpath recommend says once the step is in the profile.

A plan to a layer ends where the layer ranks first; one to a role, where its door is open and it
has 50 points; --until sets another goal. A goal that can't be reached is told, with what stands
in the way and the nearest to it. The profile is said as for layerpath recommend.`,
		Example: `  layerpath plan --to 4 maya.yaml
  layerpath plan --to mlops-engineer --skill go,docker --degree bachelor:CS --hours-per-week 6
  layerpath plan --to "research scientist" maya.yaml --no-degree
  layerpath plan --to 6 maya.yaml --until score:60 -o markdown > plan.md`,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := o.check(args); err != nil {
				return err
			}
			return runPlan(a, o)
		},
	}
	o.register(cmd, a)
	return cmd
}

func (o *planOptions) register(cmd *cobra.Command, a *app) {
	o.answers.register(cmd, a)
	flags := cmd.Flags()
	flags.StringVar(&o.to, "to", "", "the `LAYER|ROLE` to go to: a layer's number, a role's title or id")
	flags.StringArrayVar(&o.until, "until", nil, "the `GOAL` there: score:N, rank:N or entry:open; several have to hold together")
	flags.IntVar(&o.limits.Steps, "steps", 0, "show the first `N` steps only")
	flags.BoolVar(&o.limits.NoDegree, "no-degree", false, "take no degree")
	flags.BoolVar(&o.limits.NoCoding, "no-coding", false, "learn nothing that is written or read as code")
	flags.IntVar(&o.months, "months", 0, "have `N` months for it")
	flags.IntVar(&o.perWeek, "hours-per-week", 0, fmt.Sprintf("learn `N` hours a week, and show dates (%d where --months is given alone)", usualPerWeek))
	flags.StringVar(&o.start, "start", "", "begin on this `DATE`, such as 2027-01-31, and not today")
	flags.StringVarP(&o.format, "output", "o", "table", "the `FORM` of the result: table, json, yaml or markdown (a checklist)")
	flags.BoolVar(&o.strict, "strict", false, "make an answer that the catalogue doesn't know an error (exit 3)")
	completeFlag(cmd, "output", []string{"table", "json", "yaml", "markdown"})
	completeFlag(cmd, "until", []string{"score:", "rank:", "entry:open"})
	complete(cmd, "to", func(string) []string {
		return append(a.layerWords(), a.words(func(c *data.Catalogue) []string {
			return collect(c.Roles, func(r data.Role) string { return r.ID + "\t" + r.Title })
		})...)
	})
}

func (o *planOptions) check(args []string) error {
	if err := oneOf("output", o.format, "table", "json", "yaml", "markdown"); err != nil {
		return err
	}
	if o.to == "" {
		return usageError(&hintError{"no goal to plan for", "name one with --to: a layer's number, or a role, such as --to 4 or --to mlops-engineer"})
	}
	if len(args) > 1 {
		return usageError(&hintError{fmt.Sprintf("one profile at a time: %q and %q", args[0], args[1]), "name one file, or - for standard input"})
	}
	if len(args) == 1 {
		o.file = args[0]
	}
	for _, n := range []struct {
		flag  string
		value int
	}{{"steps", o.limits.Steps}, {"months", o.months}, {"hours-per-week", o.perWeek}} {
		if n.value < 0 {
			return usageError(&hintError{fmt.Sprintf("--%s %d is less than nothing", n.flag, n.value), "use a number from 1 on"})
		}
	}
	if o.months > 0 && o.perWeek == 0 {
		o.perWeek = usualPerWeek
	}
	if _, err := o.startDate(time.Time{}); err != nil {
		return err
	}
	const hoursInAWeek = 7 * 24
	if o.perWeek > hoursInAWeek {
		return usageError(&hintError{fmt.Sprintf("--hours-per-week %d is more than a week has", o.perWeek), "use a number from 1 to 168"})
	}
	o.limits.Hours = o.months * o.perWeek * 52 / 12
	return nil
}

// startDate is when the first step begins.
func (o *planOptions) startDate(today time.Time) (time.Time, error) {
	if o.start == "" {
		return today, nil
	}
	date, err := time.Parse(time.DateOnly, o.start)
	if err != nil {
		return date, usageError(&hintError{fmt.Sprintf("unknown date %q for --start", o.start), "write year, month and day: 2027-01-31"})
	}
	return date, nil
}

func runPlan(a *app, o *planOptions) error {
	profile, c, err := a.begin(o.file, &o.answers, &outputFlags{})
	if err != nil {
		return err
	}
	goal, err := o.goal(c)
	if err != nil {
		return err
	}
	plan := recommend.New(c).Plan(profile, goal, o.limits)
	if o.strict && len(plan.Coverage.Unrecognized) > 0 {
		return unrecognized(plan.Coverage, shownName(o.file))
	}
	start, err := o.startDate(a.now())
	if err != nil {
		return err
	}
	o.date(&plan, start)
	switch o.format {
	case "json":
		return render.JSON(a.out, plan)
	case "yaml":
		return render.YAML(a.out, plan)
	case "markdown":
		return render.PlanMarkdown(a.out, plan)
	}
	return render.Plan(a.out, plan, a.screen())
}

// date says by when each step is done, where hours a week were said.
func (o *planOptions) date(plan *recommend.Plan, start time.Time) {
	if o.perWeek == 0 {
		return
	}
	hours := 0
	for i := range plan.Steps {
		s := &plan.Steps[i]
		hours += s.Hours
		s.By = start.AddDate(0, 0, (7*hours+o.perWeek-1)/o.perWeek).Format(time.DateOnly)
	}
}

// goal finds what --to names, and what has to hold there.
func (o *planOptions) goal(c *data.Catalogue) (recommend.Goal, error) {
	g := recommend.Goal{Rank: 1}
	if l, ok := findLayer(c, o.to); ok {
		g.Layer = l.Number
	} else {
		switch found := findRoles(c, o.to); len(found) {
		case 0:
			return g, usageError(unknownTarget(c, o.to))
		case 1:
			g = recommend.Goal{Role: found[0].ID, Open: true, Score: atHome}
		default:
			return g, usageError(&hintError{
				fmt.Sprintf("--to %q names several roles", o.to), "use one of " + orList(collect(found, func(r data.Role) string { return r.ID })),
			})
		}
	}
	until := splitAll(o.until)
	if len(until) > 0 {
		g.Rank, g.Open, g.Score = 0, false, 0
	}
	for _, text := range until {
		if err := setGoal(&g, text); err != nil {
			return g, err
		}
	}
	return g, nil
}

func setGoal(g *recommend.Goal, text string) error {
	what, value, _ := strings.Cut(text, ":")
	n, err := strconv.Atoi(value)
	switch {
	case what == "score" && err == nil && n >= 1 && n <= 100:
		g.Score = n
	case what == "rank" && err == nil && n >= 1:
		g.Rank = n
	case text == "entry:open":
		g.Open = true
	default:
		return usageError(&hintError{fmt.Sprintf("unknown goal %q for --until", text), "use score:N (1 to 100), rank:N or entry:open"})
	}
	return nil
}

func unknownTarget(c *data.Catalogue, text string) error {
	hint := fmt.Sprintf("use a layer's number from 1 to %d, or a role: layerpath roles lists them", len(c.Layers))
	if err, ok := unknownRole(c, text).(*hintError); ok && strings.HasPrefix(err.hint, "did you mean") {
		hint = err.hint
	}
	return &hintError{fmt.Sprintf("unknown layer or role %q", text), hint}
}
