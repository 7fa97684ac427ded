package render

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"time"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// planTable writes a plan for a screen: where the person stands, each step with its reason,
// its effort and where it leads, and what stands in the way.
func planTable(w io.Writer, plan report.Plan, view View) error {
	p := wholeSheet(view.Screen)
	p.plan(plan, view)
	p.notes(plan.Coverage, plan.Warnings)
	if plan.Hours > 0 {
		p.list("Hours", []string{plan.Assumption})
	}
	return p.Print(w)
}

// plan adds a plan, but for what isn't known and what its hours are meant for.
func (p sheet) plan(plan report.Plan, view View) {
	const indent = 5 // of a step
	p.Line(page.Bold(planTitle(plan)))
	for _, f := range planHead(plan) {
		p.list(f.label, []string{f.text})
	}
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
	for _, f := range planTail(plan, view.Next) {
		p.list(f.label, f.lines())
	}
}

// planMarkdown writes a plan as a checklist to print.
func planMarkdown(w io.Writer, plan report.Plan, view View) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", page.Escape(planTitle(plan)))
	markdownPlan(&b, plan, view.Next)
	markdownPlanNotes(&b, plan)
	_, err := io.WriteString(w, b.String())
	return err
}

func markdownPlan(b *strings.Builder, plan report.Plan, next string) {
	for _, f := range planHead(plan) {
		markdownField(b, f.label, f.text)
	}
	for i, s := range plan.Steps {
		if i == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(b, "- [ ] %s\n", page.Escape(strings.Join(append([]string{stepText(s)}, stepDetails(s)...), "; ")))
	}
	for _, f := range planTail(plan, next) {
		if len(f.items) > 0 {
			page.MarkdownList(b, f.label, f.items)
		} else {
			markdownField(b, f.label, f.text)
		}
	}
}

func markdownPlanNotes(b *strings.Builder, plan report.Plan) {
	notes := told.Doubts(plan.Coverage, plan.Warnings)
	if plan.Hours > 0 {
		notes = append(notes, plan.Assumption)
	}
	page.MarkdownList(b, "Notes", notes)
}

// A field is a text, or items, under a label.
type field struct {
	label, text string
	items       []string
}

func (f field) lines() []string {
	if f.text != "" {
		return []string{f.text}
	}
	return f.items
}

// planHead says what a plan is for, and where the person stands.
func planHead(plan report.Plan) (fields []field) {
	if plan.Past != nil {
		fields = append(fields, field{label: "From", text: fmt.Sprintf("you are at home in %s already; this is the bridge from there", targetJob(*plan.Past))})
	}
	if plan.Target.Kind == "layer" && plan.Target.Title != "" {
		fields = append(fields, field{label: "By", text: plan.Target.Title + ", the job there that fits best"})
	}
	return append(fields, field{label: "Goal", text: goalText(plan)}, field{label: "Now", text: stateText(plan.Now)})
}

// planTail says how a plan ends, what stands in the way, which other ways there are, and
// what comes next.
func planTail(plan report.Plan, next string) []field {
	return []field{
		{label: "Then", text: planEnd(plan)},
		{label: "But", items: planButs(plan)},
		{label: "Or", items: studyText(plan.Study)},
		{label: "Around", items: aroundText(plan.Around, next)},
		{label: "Next", items: thenTexts(plan.Then)},
		{label: "Hint", items: planHints(plan)},
	}
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

// targetJob is the job by which a target is gone to.
func targetJob(t report.Target) string {
	if t.Title != "" {
		return t.Title
	}
	return t.Name
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
	if g.Score > 0 {
		words = append(words, fmt.Sprintf("%d points or more", g.Score))
	}
	if g.Own > 0 {
		words = append(words, fmt.Sprintf("%d of the job's own 40 points", g.Own))
	}
	if g.Cores {
		words = append(words, "what nobody is hired without")
	}
	switch g.Entry {
	case report.Open:
		words = append(words, "an open door")
	case report.Stretch:
		words = append(words, "a door that isn't shut")
	}
	return page.And(words)
}

// stateText says where a person stands: "46 points, rank 2 of 7, door open".
func stateText(s report.State) string {
	text := page.Count(s.Score, "point")
	if s.Own > 0 && s.Own < s.Score {
		text += fmt.Sprintf(", %d of them the job's own", s.Own)
	}
	if s.Rank > 0 {
		text += fmt.Sprintf(", rank %d of %d", s.Rank, s.Of)
	}
	text += ", door " + told.Door(s.Entry)
	if s.After != nil {
		text += " now and " + told.Door(s.After.Status) + doneText(s.After)
	}
	return text + told.Lacks(s.Lacks)
}

// doneText says when a degree that is under way is done: " with your bachelor's done, in
// 2027".
func doneText(after *report.After) string {
	level, _ := scale.ParseDegree(after.Degree)
	text := fmt.Sprintf(" with your %s done", cmp.Or(level.Spoken(), level.Name()))
	if after.Expected > 0 {
		text += fmt.Sprintf(", in %d", after.Expected)
	}
	return text
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
	var why []string
	if terms := page.Each(s.Why, func(g report.Gain) string { return fmt.Sprintf("+%d %s", g.Points, g.Name) }); len(terms) > 0 {
		why = append(why, strings.Join(terms, ", "))
	} else if s.Kind == report.DegreeStep {
		way := "it earns no points, and is on the way"
		if s.After.Entry == report.Open {
			way = "it earns no points, and opens the door"
		}
		why = append(why, way)
	}
	if s.Core {
		why = append(why, "nobody is hired without it")
	}
	if len(s.Names) > 0 {
		why = append(why, "so that "+page.And(s.Names)+" can be learnt")
	}
	then := "then " + stateText(s.After)
	if len(why) == 0 {
		return []string{then}
	}
	return []string{strings.Join(why, "; "), then}
}

// planEnd says whether the goal is reached.
func planEnd(plan report.Plan) string {
	hours, done := page.Count(plan.Hours, "hour"), ""
	if last := plan.Last(); last.After != nil && (plan.Goal.Entry == report.Open || last.Entry == report.Distant) && plan.Goal.Entry != "" {
		done = doneText(last.After)
	}
	switch {
	case plan.Reached && len(plan.Steps) == 0 && done != "":
		return "the goal is reached" + done
	case plan.Reached && len(plan.Steps) == 0:
		return "you are there already"
	case plan.Reached && plan.Shortest:
		return fmt.Sprintf("the goal is reached%s, after about %s in all: no other choice of what is asked for takes less", done, hours)
	case plan.Reached:
		return fmt.Sprintf("the goal is reached%s, after about %s in all; some other choice may take less", done, hours)
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
	last := plan.Last()
	if last.Close {
		buts = append(buts, "the next layer is too close behind to call: a few points more make it clear")
	}
	if plan.Target.Kind == "layer" && plan.Goal.Rank > 0 && plan.Goal.Score == 0 && last.Score < report.AtHome {
		buts = append(buts, fmt.Sprintf("%s are few for a first layer: --until %sscore:%d plans for more", page.Count(last.Score, "point"), goalFlags(plan.Goal), report.AtHome))
	}
	if plan.Goal.Entry == "" && last.Entry != report.Open {
		buts = append(buts, fmt.Sprintf("the door is then %s: --until %sentry:open plans for it too", told.Door(last.Entry), goalFlags(plan.Goal)))
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
	if len(plan.Steps) > 0 || plan.Highest <= max(plan.Now.Score, plan.Goal.Score) || !points {
		return nil
	}
	return []string{fmt.Sprintf("--until score:N plans for more points: learning brings up to %d", plan.Highest)}
}

// aroundText names the nearest role whose door isn't shut, with the command that plans to
// it from the same answers where there is one.
func aroundText(a *report.Around, next string) []string {
	if a == nil {
		return nil
	}
	door := "a door that is open to you now"
	if a.Entry != report.Open {
		door = "a door that is " + told.Door(a.Entry)
	}
	text := fmt.Sprintf("the nearest role with %s: %s (layer %d), %s", door, a.Title, a.Layer, page.Count(a.Score, "point"))
	if next != "" && a.Role != "" {
		text += ": " + next + " --to " + a.Role
	}
	return []string{text}
}

// studyText says what a degree, as the other way in, would open.
func studyText(s *report.Study) []string {
	if s == nil {
		return nil
	}
	opens := "would open the door"
	if s.Opens != report.Open {
		opens = "would make the door " + told.Door(s.Opens)
	}
	article := "a "
	switch s.Degree.Level {
	case scale.Associate.String():
		article = "an "
	case scale.Vocational.String(), scale.Secondary.String():
		article = ""
	}
	return []string{fmt.Sprintf("%s%s, %s, %s", article, s.Name, page.Count(s.Years, "year"), opens)}
}

// thenTexts say what comes next for whoever is at a goal.
func thenTexts(t *report.Then) (texts []string) {
	if t == nil {
		return nil
	}
	if t.Title != "" {
		texts = append(texts, "the bridge from here is "+t.Title)
	}
	for _, l := range t.Learn {
		texts = append(texts, fmt.Sprintf("%s: %s, +%d", told.GapName(l.Gap), page.Count(l.Hours, "hour"), l.Points))
	}
	if t.Try != "" {
		texts = append(texts, "to try: "+t.Try)
	}
	return texts
}
