package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/recommend/report"
)

// plansTable writes plans side by side: what each takes and where it ends, what they
// share, and then each of them.
func plansTable(w io.Writer, plans report.Plans, view View) error {
	p := wholeSheet(view.Screen)
	p.Grid(plansGrid(plans))
	p.Blank()
	p.list("Shared", []string{sharedText(plans)})
	for _, plan := range plans.Plans {
		p.Blank()
		p.plan(plan, view)
	}
	first := plans.Plans[0]
	p.notes(first.Coverage, planWarnings(plans))
	if slices.ContainsFunc(plans.Plans, func(p report.Plan) bool { return p.Hours > 0 }) {
		p.list("Hours", []string{first.Assumption})
	}
	return p.Print(w)
}

// plansMarkdown writes the same as a document.
func plansMarkdown(w io.Writer, plans report.Plans, view View) error {
	var b strings.Builder
	fmt.Fprint(&b, "# Side by side\n")
	plansGrid(plans).Markdown(&b)
	markdownField(&b, "Shared", sharedText(plans))
	for _, plan := range plans.Plans {
		fmt.Fprintf(&b, "\n## %s\n", page.Escape(planTitle(plan)))
		markdownPlan(&b, plan, view.Next)
	}
	last := plans.Plans[0]
	last.Warnings = planWarnings(plans)
	markdownPlanNotes(&b, last)
	_, err := io.WriteString(w, b.String())
	return err
}

// planWarnings are those of all plans, each once.
func planWarnings(plans report.Plans) (warnings []report.Warning) {
	for _, plan := range plans.Plans {
		for _, w := range plan.Warnings {
			if !slices.Contains(warnings, w) {
				warnings = append(warnings, w)
			}
		}
	}
	return warnings
}

// plansGrid has a row for each plan.
func plansGrid(plans report.Plans) page.Grid {
	g := page.Grid{Title: plansTitle(plans), Head: []string{"to", "points now", "then", "door then", "steps", "hours"}}
	for _, plan := range plans.Plans {
		last, steps := plan.Last(), 0
		for _, s := range plan.Steps {
			if s.Kind != report.TryStep {
				steps++
			}
		}
		g.Add(targetText(plan.Target), fmt.Sprint(plan.Now.Score), fmt.Sprint(last.Score), told.Door(last.Entry), fmt.Sprint(steps), fmt.Sprint(plan.Hours))
	}
	return g
}

func plansTitle(plans report.Plans) string {
	if name := plans.Plans[0].Profile.Name; name != "" {
		return name + "'s ways side by side"
	}
	return "The ways side by side"
}

// sharedText says what all plans have.
func sharedText(plans report.Plans) string {
	if len(plans.Shared) == 0 {
		return "nothing: each way has steps of its own"
	}
	hours := 0
	names := page.Each(plans.Shared, func(s report.Shared) string { hours += s.Hours; return s.What })
	return fmt.Sprintf("%s: about %s that count for all", page.And(names), page.Count(hours, "hour"))
}
