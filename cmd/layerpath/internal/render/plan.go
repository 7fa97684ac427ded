package render

import (
	"fmt"
	"io"
	"strings"
	"time"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/report"
)

// planTable writes a plan for a screen: where the person stands, each step with its reason,
// its effort and where it leads, and what stands in the way.
func planTable(w io.Writer, plan report.Plan, view View) error {
	const indent = 5 // of a step
	p := wholeSheet(view.Screen)
	p.Line(page.Bold(planTitle(plan)))
	p.list("Goal", []string{goalText(plan)})
	p.list("Now", []string{stateText(plan.Now)})
	p.Blank()
	for i, s := range plan.Steps {
		p.Paragraph(page.Plain(fmt.Sprintf("%3d", i+1)), indent, stepText(s), 0)
		for _, line := range stepDetails(s) {
			p.Paragraph(page.Plain(""), indent, line, 0)
		}
	}
	if len(plan.Steps) > 0 {
		p.Blank()
	}
	p.list("Then", []string{planEnd(plan)})
	p.list("But", planButs(plan))
	p.list("Around", aroundText(plan.Around))
	p.list("Hint", planHints(plan))
	p.notes(plan.Coverage, plan.Warnings)
	if plan.Hours > 0 {
		p.list("Hours", []string{plan.Assumption})
	}
	return p.Print(w)
}

// planMarkdown writes a plan as a checklist to print.
func planMarkdown(w io.Writer, plan report.Plan, _ View) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n**Goal**: %s\n\n**Now**: %s\n", page.Escape(planTitle(plan)), page.Escape(goalText(plan)), page.Escape(stateText(plan.Now)))
	for i, s := range plan.Steps {
		if i == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "- [ ] %s\n", page.Escape(strings.Join(append([]string{stepText(s)}, stepDetails(s)...), "; ")))
	}
	fmt.Fprintf(&b, "\n**Then**: %s\n", page.Escape(planEnd(plan)))
	page.MarkdownList(&b, "But", planButs(plan))
	page.MarkdownList(&b, "A way around", aroundText(plan.Around))
	notes := append(planHints(plan), doubts(plan.Coverage, plan.Warnings)...)
	if plan.Hours > 0 {
		notes = append(notes, plan.Assumption)
	}
	page.MarkdownList(&b, "Notes", notes)
	_, err := io.WriteString(w, b.String())
	return err
}

func planTitle(plan report.Plan) string {
	who := "The way"
	if plan.Profile.Name != "" {
		who = plan.Profile.Name + "'s way"
	}
	return who + " to " + targetText(plan.Target)
}

func targetText(t report.Target) string {
	if t.Kind == "role" {
		return fmt.Sprintf("%s (layer %d)", t.Name, t.Layer)
	}
	return fmt.Sprintf("layer %d, %s", t.Layer, t.Name)
}

// goalText says what has to hold.
func goalText(plan report.Plan) string {
	var words []string
	g := plan.Goal
	switch {
	case g.Rank == 1 && plan.Target.Kind == "layer":
		words = append(words, "the layer ranks first")
	case g.Rank > 0:
		words = append(words, fmt.Sprintf("rank %d or better", g.Rank))
	}
	if g.Entry != "" {
		words = append(words, "the door is "+string(g.Entry))
	}
	if g.Score > 0 {
		words = append(words, fmt.Sprintf("%d points or more", g.Score))
	}
	return page.And(words)
}

// stateText says where a person stands: "46 points, rank 2 of 7, door open".
func stateText(s report.State) string {
	text := page.Count(s.Score, "point")
	if s.Rank > 0 {
		text += fmt.Sprintf(", rank %d of %d", s.Rank, s.Of)
	}
	return text + ", door " + string(s.Entry)
}

// stepText says what to do, how long it takes, and by when it is done. Where there is a
// date, the pace is known, and words for another pace would only confuse.
func stepText(s report.Step) string {
	if s.Kind == report.TryStep {
		return s.What
	}
	text := fmt.Sprintf("%s: about %s", s.What, page.Count(s.Hours, "hour"))
	if s.By == "" || s.Kind == report.DegreeStep {
		text += ", " + s.Effort
	}
	if s.By != "" {
		text += ", by " + dateText(s.By)
	}
	return text
}

// dateText writes a date for people: "2 Feb 2027", which no line break tears apart as
// it does the hyphens of 2027-02-02.
func dateText(iso string) string {
	date, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return date.Format("2 Jan 2006")
}

// stepDetails says why a step is taken, and where it leads. A try earns nothing.
func stepDetails(s report.Step) []string {
	if s.Kind == report.TryStep {
		return nil
	}
	then := "then " + stateText(s.After)
	terms := page.Each(s.Why, func(g report.Gain) string { return fmt.Sprintf("+%d %s", g.Points, g.Name) })
	switch {
	case len(terms) > 0:
		return []string{strings.Join(terms, ", "), then}
	case s.Kind == report.DegreeStep:
		return []string{"it earns no points, and opens the door", then}
	}
	return []string{then}
}

// planEnd says whether the goal is reached.
func planEnd(plan report.Plan) string {
	hours := page.Count(plan.Hours, "hour")
	switch {
	case plan.Reached && len(plan.Steps) == 0:
		return "you are there already"
	case plan.Reached && plan.Shortest:
		return fmt.Sprintf("the goal is reached, after about %s in all: no other choice of what is asked for takes less", hours)
	case plan.Reached:
		return fmt.Sprintf("the goal is reached, after about %s in all; some other choice may take less", hours)
	case len(plan.Steps) > 0:
		return fmt.Sprintf("the goal isn't reached; this is the nearest, after about %s in all", hours)
	}
	return "the goal isn't reached, and no step leads nearer"
}

// planButs says what stands in the way of a goal, or what one that is reached leaves
// open.
func planButs(plan report.Plan) []string {
	if !plan.Reached {
		return page.Each(plan.Obstacles, func(o report.Obstacle) string { return o.Text })
	}
	var buts []string
	last := plan.Now
	if n := len(plan.Steps); n > 0 {
		last = plan.Steps[n-1].After
	}
	if last.Close {
		buts = append(buts, "the next layer is too close behind to call: a few points more make it clear")
	}
	if plan.Target.Kind == "layer" && plan.Goal.Rank > 0 && plan.Goal.Score == 0 && last.Score < report.AtHome {
		buts = append(buts, fmt.Sprintf("%s are few for a first layer: --until %sscore:%d plans for more", page.Count(last.Score, "point"), goalFlags(plan.Goal), report.AtHome))
	}
	if plan.Goal.Entry == "" && last.Entry != report.Open {
		buts = append(buts, fmt.Sprintf("the door is then %s: --until %sentry:open plans for it too", last.Entry, goalFlags(plan.Goal)))
	}
	return buts
}

// goalFlags is a goal as --until takes it, to be gone on with.
func goalFlags(g report.Wanted) string {
	text := ""
	if g.Rank > 0 {
		text += fmt.Sprintf("rank:%d,", g.Rank)
	}
	if g.Score > 0 {
		text += fmt.Sprintf("score:%d,", g.Score)
	}
	return text
}

// planHints says what else could be planned for, where a plan has no steps.
func planHints(plan report.Plan) []string {
	points := plan.Goal.Rank+plan.Goal.Score > 0 || plan.Reached
	if len(plan.Steps) > 0 || plan.Highest <= plan.Now.Score || !points {
		return nil
	}
	return []string{fmt.Sprintf("--until score:N plans for more points: learning brings up to %d", plan.Highest)}
}

// aroundText names the nearest role with an open door.
func aroundText(a *report.Around) []string {
	if a == nil {
		return nil
	}
	return []string{fmt.Sprintf("the nearest role with a door that is open to you now: %s (layer %d), %s", a.Title, a.Layer, page.Count(a.Score, "point"))}
}
