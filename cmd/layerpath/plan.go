package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// planOptions are the settings of layerpath plan.
type planOptions struct {
	to      []string // empty: the lead role of the layer that fits best
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
		Use:   "plan [--to LAYER|ROLE] [FILE|-]",
		Short: "Plan the way to a role",
		Long: `Plan the way to a role: what to learn, in an order in which it can be learnt, with rough hours, and
where each step takes you. Of all ways it is the one of least effort. Every score, rank and door
in it is what layerpath recommend says once the step is in the profile.

A layer is gone to by its lead role, the one of its roles that fits best. Without --to the plan
goes to the role that fits best of all, and from one that is reached to the bridge, the nearest
that works with AI itself; with --to several times the ways are put side by side.

A plan ends where the role has the points of people who are at home in it, all that nobody is
hired without, and a door that is open or a stretch; --until sets another goal. A goal that can't
be reached is told, with what stands in the way and the nearest to it. The profile is said as for
layerpath recommend; its limits hold where no flag says otherwise, such as --no-degree=false.`,
		Example: `  layerpath plan maya.yaml
  layerpath plan --to mlops-engineer --skill go,docker --degree bachelor:CS --hours-per-week 6
  layerpath plan --to "research scientist" maya.yaml --no-degree
  layerpath plan --to "data engineer" --to "data analyst" maya.yaml
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
	flags.StringArrayVar(&o.to, "to", nil, "the `LAYER|ROLE` to go to: a layer's number, a role's title or id; several are put side by side")
	flags.StringArrayVar(&o.until, "until", nil, "the `GOAL` there: score:N, rank:N, core, entry:open or entry:stretch; several have to hold together")
	flags.IntVar(&o.limits.Steps, "steps", 0, "take `N` steps at most, the first try aside")
	flags.StringVar(&o.start, "start", "", "begin on this `DATE`, such as 2027-01-31, and not today")
	o.output.register(cmd, render.Plans, " (a checklist)")
	flags.BoolVar(&o.strict, "strict", false, "make an answer that the catalogue doesn't know an error (exit 3)")
	said.CompleteWordList(cmd, "until", []string{"score:", "rank:", "core", "entry:open", "entry:stretch"})
	said.CompleteGoal(cmd, "to", sh)
}

func (o *planOptions) check(sh *shell.Process, cmd *cobra.Command, args []string) error {
	if err := o.output.check(render.Plans); err != nil {
		return err
	}
	if err := o.checkLimits(cmd); err != nil {
		return err
	}
	file, err := o.answers.File(sh, args)
	o.file = file
	return err
}

// checkLimits checks the numbers and the date, as far as flags say them.
func (o *planOptions) checkLimits(cmd *cobra.Command) error {
	const many = 1000 // steps
	if cmd.Flags().Changed("steps") {
		if err := said.InRange("steps", o.limits.Steps, many); err != nil {
			return err
		}
	}
	if _, err := o.answers.Profile(); err != nil {
		return err
	}
	if o.start == "" {
		return nil
	}
	date, err := time.Parse(time.DateOnly, o.start)
	if err != nil {
		return shell.Usage(fmt.Sprintf("unknown date %q for --start", o.start), "write year, month and day: 2027-01-31")
	}
	o.begin = date
	return nil
}

// limit takes the limits and the pace of a profile, with what flags say in place of it.
func (o *planOptions) limit(p profiles.Profile) error {
	steps := o.limits.Steps
	o.limits, o.perWeek = recommend.LimitsOf(p)
	if o.limits.Steps = steps; o.start != "" && o.perWeek == 0 {
		return shell.Usage("--start without a pace", "say how much you learn with --hours-per-week N")
	}
	return nil
}

func runPlan(sh *shell.Process, o *planOptions) error {
	ranker, c, err := ranker(sh)
	if err != nil {
		return err
	}
	goals, err := o.goals(ranker, c)
	if err != nil {
		return err
	}
	profile, err := o.answers.Read(sh, ranker, o.file)
	if err != nil {
		return err
	}
	if err := o.limit(profile); err != nil {
		return err
	}
	if len(goals) == 0 {
		return o.showNearest(sh, ranker, len(c.Layers), profile)
	}
	var plans []report.Plan
	for _, g := range goals {
		plan, err := ranker.Plan(profile, g, o.limits)
		if err != nil {
			return err
		}
		plans = append(plans, plan)
	}
	return o.show(sh, ranker, profile, plans...)
}

// showNearest plans to the role that fits best, and from there, where that is reached, to
// the bridge.
func (o *planOptions) showNearest(sh *shell.Process, ranker *recommend.Ranker, layers int, profile profiles.Profile) error {
	r := ranker.Short(profile)
	switch {
	case len(r.Layers) == 0:
		return nothingToGoOn(r)
	case r.Layers[0].Score == 0:
		return shell.Invalid(shell.Hinted("no layer asks for what was said so far, so there is no role to plan for", "name one with --to, or add skills: layerpath skills WORD looks for them"))
	}
	to := func(g recommend.Goal) (report.Plan, error) {
		if err := o.setUntil(&g, layers); err != nil {
			return report.Plan{}, err
		}
		return ranker.Plan(profile, g, o.limits)
	}
	layer := r.Layers[0].Layer
	if r.First != nil {
		layer = r.First.Layer // another than the first by rank, where somebody wants another
	}
	plan, err := to(recommend.Goal{Layer: layer})
	if err == nil && plan.Reached && len(plan.Steps) == 0 && r.Bridge != nil {
		reached := plan.Target
		if plan, err = to(recommend.Goal{Role: r.Bridge.ID}); err == nil {
			plan.Past = &reached
		}
	}
	if err != nil {
		return err
	}
	return o.show(sh, ranker, profile, plan)
}

// show writes plans to standard output: one alone, or several side by side.
func (o *planOptions) show(sh *shell.Process, ranker *recommend.Ranker, profile profiles.Profile, plans ...report.Plan) error {
	switch coverage := plans[0].Coverage; {
	case o.strict && len(coverage.Unrecognized) > 0:
		return unrecognized(coverage, shell.ShownName(o.file))
	case coverage.Given > 0 && coverage.Recognized == 0:
		return nothingToGoOn(ranker.Short(profile))
	}
	if o.start == "" && o.perWeek > 0 {
		o.begin = today(sh.Now())
	}
	for i := range plans {
		o.date(&plans[i])
	}
	view := render.View{Screen: sh.Screen(), Next: o.again(sh, profile)}
	if len(plans) == 1 {
		return o.output.form().Plan(sh.Out, plans[0], view)
	}
	return o.output.form().Plans(sh.Out, report.SideBySide(plans), view)
}

// again is the command that plans with the same answers, empty where they can't be given
// again.
func (o *planOptions) again(sh *shell.Process, profile profiles.Profile) string {
	command := o.answers.FileLine(o.file, "plan")
	switch {
	case o.file == "":
		command = said.CommandLine("plan", profile)
	case o.file == "-" || o.answers.Given():
		return ""
	}
	return sh.Again(command)
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

// goals finds what each --to names, and what has to hold there; none where none is named.
func (o *planOptions) goals(ranker *recommend.Ranker, c *data.Catalogue) (goals []recommend.Goal, err error) {
	for _, text := range o.to {
		g, err := findTarget(ranker, c, "to", text)
		if err != nil {
			return nil, err
		}
		if err := o.setUntil(&g, len(c.Layers)); err != nil {
			return nil, err
		}
		goals = append(goals, g)
	}
	return goals, nil
}

// setUntil sets what has to hold, where --until says so, instead of the usual.
func (o *planOptions) setUntil(g *recommend.Goal, layers int) error {
	until := said.SplitAll(o.until)
	if len(until) > 0 {
		*g = recommend.Goal{Layer: g.Layer, Role: g.Role}
	}
	for _, text := range until {
		if err := setGoal(g, text, layers); err != nil {
			return err
		}
	}
	return nil
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
	case text == "core" && !g.Cores:
		g.Cores = true
	case (text == "entry:open" || text == "entry:stretch") && g.Door == "":
		g.Door = report.Status(value)
	default:
		return shell.Usage(fmt.Sprintf("unknown goal %q for --until, or a second of its kind", text),
			fmt.Sprintf("use score:N (1 to 100), rank:N (1 to %d for a layer), core, entry:open or entry:stretch", layers))
	}
	return nil
}
