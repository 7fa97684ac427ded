package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// planOptions are the settings of layerpath plan.
type planOptions struct {
	to      string
	until   []string
	file    string // empty: flags alone; "-": standard input
	answers said.Answers
	output  formFlag
	strict  bool

	limits  recommend.Limits
	perWeek int    // hours
	start   string // a date; empty: today
	begin   time.Time
}

func newPlanCmd(sh *shell.Process) *cobra.Command {
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
		ValidArgsFunction: said.Files(1, said.ProfileEndings()...),
		PreRunE:           func(cmd *cobra.Command, args []string) error { return o.check(sh, cmd, args) },
		RunE:              func(*cobra.Command, []string) error { return runPlan(sh, o) },
	}
	o.register(cmd, sh)
	return cmd
}

func (o *planOptions) register(cmd *cobra.Command, sh *shell.Process) {
	o.answers.Register(cmd, sh)
	flags := cmd.Flags()
	flags.StringVar(&o.to, "to", "", "the `LAYER|ROLE` to go to: a layer's number, a role's title or id")
	flags.StringArrayVar(&o.until, "until", nil, "the `GOAL` there: score:N, rank:N or entry:open; several have to hold together")
	flags.IntVar(&o.limits.Steps, "steps", 0, "take `N` steps at most, the first try aside")
	flags.BoolVar(&o.limits.NoDegree, "no-degree", false, "take no degree")
	flags.BoolVar(&o.limits.NoCoding, "no-coding", false, "learn nothing that is written or read as code")
	flags.IntVar(&o.limits.Months, "months", 0, "have `N` months for it, study for a degree at full time included")
	flags.IntVar(&o.perWeek, "hours-per-week", 0, fmt.Sprintf("learn `N` hours a week, and show dates (%d where --months is given alone)", recommend.UsualPace))
	flags.StringVar(&o.start, "start", "", "begin on this `DATE`, such as 2027-01-31, and not today")
	o.output.register(cmd, render.Plans, " (a checklist)")
	flags.BoolVar(&o.strict, "strict", false, "make an answer that the catalogue doesn't know an error (exit 3)")
	said.CompleteWordList(cmd, "until", []string{"score:", "rank:", "entry:open"})
	said.CompleteGoal(cmd, "to", sh)
}

func (o *planOptions) check(sh *shell.Process, cmd *cobra.Command, args []string) error {
	if err := o.output.check(render.Plans); err != nil {
		return err
	}
	if o.to == "" {
		return shell.Usage("no goal to plan for", "name one with --to: a layer's number, or a role, such as --to 4 or --to mlops-engineer")
	}
	if err := o.checkLimits(cmd); err != nil {
		return err
	}
	file, err := o.answers.File(sh, args)
	o.file = file
	return err
}

// checkLimits checks the numbers, and works the hours out of months and pace.
func (o *planOptions) checkLimits(cmd *cobra.Command) error {
	const hoursInAWeek, lifetime, many = 7 * 24, 1200, 1000
	for _, n := range []struct {
		flag        string
		value, most int
	}{{"steps", o.limits.Steps, many}, {"months", o.limits.Months, lifetime}, {"hours-per-week", o.perWeek, hoursInAWeek}} {
		if cmd.Flags().Changed(n.flag) && (n.value < 1 || n.value > n.most) {
			return shell.Usage(fmt.Sprintf("--%s %d can't be meant", n.flag, n.value), fmt.Sprintf("use a number from 1 to %d", n.most))
		}
	}
	if o.limits.Months > 0 && o.perWeek == 0 {
		o.perWeek = recommend.UsualPace
	}
	o.limits.Hours = recommend.HoursIn(o.limits.Months, o.perWeek)
	switch date, err := time.Parse(time.DateOnly, o.start); {
	case o.start == "":
	case err != nil:
		return shell.Usage(fmt.Sprintf("unknown date %q for --start", o.start), "write year, month and day: 2027-01-31")
	case o.perWeek == 0:
		return shell.Usage("--start without a pace", "say how much you learn with --hours-per-week N")
	default:
		o.begin = date
	}
	return nil
}

func runPlan(sh *shell.Process, o *planOptions) error {
	ranker, c, err := ranker(sh)
	if err != nil {
		return err
	}
	goal, err := o.goal(ranker, c)
	if err != nil {
		return err
	}
	profile, err := o.answers.Read(sh, ranker, o.file)
	if err != nil {
		return err
	}
	plan, err := ranker.Plan(profile, goal, o.limits)
	if err != nil {
		return err
	}
	switch {
	case o.strict && len(plan.Coverage.Unrecognized) > 0:
		return unrecognized(plan.Coverage, shell.ShownName(o.file))
	case plan.Coverage.Given > 0 && plan.Coverage.Recognized == 0:
		return nothingToGoOn(ranker.Rank(profile))
	}
	if o.start == "" && o.perWeek > 0 {
		o.begin = today(sh.Now())
	}
	o.date(&plan)
	return o.output.form().Plan(sh.Out, plan, render.View{Screen: sh.Screen()})
}

// today is the day on the reader's calendar, without the hour: where clocks are put
// forward, a day may lack it, and counting days would end on the day before.
func today(now time.Time) time.Time {
	year, month, day := now.Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// date says by when each step is done, where hours a week were said.
func (o *planOptions) date(plan *report.Plan) {
	for i, days := range recommend.Days(*plan, o.perWeek) {
		if days > 0 {
			plan.Steps[i].By = o.begin.AddDate(0, 0, days).Format(time.DateOnly)
		}
	}
}

// goal finds what --to names, and what has to hold there.
func (o *planOptions) goal(ranker *recommend.Ranker, c *data.Catalogue) (recommend.Goal, error) {
	g, err := ranker.ParseGoal(o.to)
	if err != nil {
		return g, shell.UsageOf(o.explainGoal(c, err))
	}
	until := said.SplitAll(o.until)
	if len(until) == 0 {
		return g, nil
	}
	g.Rank, g.Open, g.Score = 0, false, 0
	for _, text := range until {
		if err := setGoal(&g, text, len(c.Layers)); err != nil {
			return g, err
		}
	}
	return g, nil
}

// setGoal sets one of the things that have to hold, each once.
func setGoal(g *recommend.Goal, text string, layers int) error {
	what, value, _ := strings.Cut(text, ":")
	n, err := strconv.Atoi(value)
	switch {
	case what == "score" && err == nil && n >= 1 && n <= 100 && g.Score == 0:
		g.Score = n
	case what == "rank" && err == nil && n >= 1 && (g.Role != "" || n <= layers) && g.Rank == 0:
		g.Rank = n
	case text == "entry:open" && !g.Open:
		g.Open = true
	default:
		return shell.Usage(fmt.Sprintf("unknown goal %q for --until, or a second of its kind", text),
			fmt.Sprintf("use score:N (1 to 100), rank:N (1 to %d for a layer) or entry:open", layers))
	}
	return nil
}

// explainGoal says what is wrong with --to.
func (o *planOptions) explainGoal(c *data.Catalogue, err error) error {
	var e *recommend.GoalError
	if !errors.As(err, &e) {
		return err
	}
	if e.Named {
		return shell.Hinted(fmt.Sprintf("--to %q names several roles", o.to), fmt.Sprintf("use one of %s; layerpath roles %q lists them", document.SomeOf(e.Roles), o.to))
	}
	hint := fmt.Sprintf("use a layer's number from 1 to %d, or a role: layerpath roles lists them", len(c.Layers))
	if len(e.Roles) > 0 {
		titles := slices.Clone(e.Roles)
		for i, id := range titles {
			role := slices.IndexFunc(c.Roles, func(r data.Role) bool { return r.ID == id })
			titles[i] = fmt.Sprintf("%q", c.Roles[role].Title)
		}
		hint = fmt.Sprintf("did you mean %s?", document.Choice(titles))
	}
	return shell.Hinted(fmt.Sprintf("unknown layer or role %q", o.to), hint)
}
