package render

import (
	"fmt"
	"io"
	"strings"
	"time"

	"layerpath/recommend"
)

// Plan writes a plan for a screen: where the person stands, each step with its reason,
// its effort and where it leads, and what stands in the way.
func Plan(w io.Writer, plan recommend.Plan, screen Screen) error {
	p := &page{screen: screen}
	p.line(bold(planTitle(plan)))
	p.paragraph(plain("Goal"), labels, goalText(plan), 0)
	p.paragraph(plain("Now"), labels, stateText(plan.Now), 0)
	if len(plan.Steps) > 0 {
		p.blank()
	}
	for i, s := range plan.Steps {
		p.step(i+1, s)
	}
	p.blank()
	for i, line := range planEnd(plan) {
		p.paragraph(plain([]string{"Then", "But"}[min(i, 1)]), labels, line, 0)
	}
	if plan.Around != nil {
		p.paragraph(plain("Around"), labels, aroundText(*plan.Around), 0)
	}
	p.notesOf(plan.Coverage.Unrecognized, plan.Warnings)
	if plan.Hours > 0 {
		p.paragraph(faint("Hours"), labels, plan.Assumption, 0)
	}
	return p.writeTo(w)
}

func (p *page) step(n int, s recommend.Step) {
	const indent = 5
	p.paragraph(plain(fmt.Sprintf("%3d", n)), indent, stepText(s), 0)
	if s.Kind == recommend.TryStep {
		return
	}
	if why := whyText(s); why != "" {
		p.paragraph(plain(""), indent, why, 0)
	}
	p.paragraph(plain(""), indent, "then "+stateText(s.After), 0)
}

// PlanMarkdown writes a plan as a checklist to print.
func PlanMarkdown(w io.Writer, plan recommend.Plan) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n**Goal**: %s\n\n**Now**: %s\n\n", escape(planTitle(plan)), escape(goalText(plan)), escape(stateText(plan.Now)))
	for _, s := range plan.Steps {
		fmt.Fprintf(&b, "- [ ] %s\n", escape(stepText(s)))
		if s.Kind == recommend.TryStep {
			continue
		}
		if why := whyText(s); why != "" {
			fmt.Fprintf(&b, "      %s\n", escape(why))
		}
		fmt.Fprintf(&b, "      then %s\n", escape(stateText(s.After)))
	}
	if len(plan.Steps) > 0 {
		b.WriteString("\n")
	}
	for _, line := range planEnd(plan) {
		fmt.Fprintf(&b, "%s\n\n", escapeBlock(sentenceCase(line)))
	}
	if plan.Around != nil {
		fmt.Fprintf(&b, "**A way around**: %s\n\n", escape(aroundText(*plan.Around)))
	}
	text := strings.TrimRight(b.String(), "\n") + "\n"
	b.Reset()
	b.WriteString(text)
	notes := coverageNotes(plan.Coverage.Unrecognized)
	for _, w := range plan.Warnings {
		notes = append(notes, w.Text)
	}
	if plan.Hours > 0 {
		notes = append(notes, plan.Assumption)
	}
	markdownList(&b, "Notes", notes, func(n string) string { return n })
	_, err := io.WriteString(w, strings.TrimRight(b.String(), "\n")+"\n")
	return err
}

func planTitle(plan recommend.Plan) string {
	who := "The way"
	if plan.Profile.Name != "" {
		who = plan.Profile.Name + "'s way"
	}
	return who + " to " + targetText(plan.Target)
}

func targetText(t recommend.Target) string {
	if t.Kind == "role" {
		return fmt.Sprintf("%s (layer %d)", t.Name, t.Layer)
	}
	return fmt.Sprintf("layer %d, %s", t.Layer, t.Name)
}

// goalText says what has to hold.
func goalText(plan recommend.Plan) string {
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
	return joinAnd(words)
}

// stateText says where a person stands: "46 points, rank 2 of 7, door open".
func stateText(s recommend.State) string {
	text := count(s.Score, "point")
	if s.Rank > 0 {
		text += fmt.Sprintf(", rank %d of %d", s.Rank, s.Of)
	}
	return text + ", door " + string(s.Entry)
}

// stepText says what to do, how long it takes, and by when it is done.
func stepText(s recommend.Step) string {
	if s.Kind == recommend.TryStep {
		return "try " + lowerFirst(s.What)
	}
	text := fmt.Sprintf("%s: about %s, %s", s.What, count(s.Hours, "hour"), s.Effort)
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

// lowerFirst puts a sentence behind another word.
func lowerFirst(text string) string {
	if text == "" {
		return text
	}
	return strings.ToLower(text[:1]) + text[1:]
}

// sentenceCase begins a sentence.
func sentenceCase(text string) string {
	if text == "" {
		return text
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// whyText says which requirements earn by a step: "+10 MLOps, +2 Containers".
func whyText(s recommend.Step) string {
	terms := texts(s.Why, func(g recommend.Gain) string { return fmt.Sprintf("+%d %s", g.Points, g.Name) })
	if len(terms) > 0 {
		return strings.Join(terms, ", ")
	}
	if s.Kind == recommend.DegreeStep {
		return "it earns no points, and opens the door"
	}
	return ""
}

// planEnd says whether the goal is reached, or what stands in the way.
func planEnd(plan recommend.Plan) []string {
	switch {
	case plan.Reached && len(plan.Steps) == 0:
		return []string{fmt.Sprintf("you are there already; --until score:N plans for more, and learning brings up to %d points", plan.Highest)}
	case plan.Reached:
		lines := []string{fmt.Sprintf("the goal is reached, after about %s in all%s", count(plan.Hours, "hour"), shortest(plan))}
		return append(lines, butText(plan)...)
	}
	lines := []string{"the goal isn't reached"}
	if len(plan.Steps) > 0 {
		lines[0] += fmt.Sprintf("; this is the nearest, after about %s in all", count(plan.Hours, "hour"))
	}
	for _, o := range plan.Obstacles {
		lines = append(lines, o.Text)
	}
	if len(plan.Steps) == 0 && plan.Highest > plan.Now.Score {
		lines = append(lines, fmt.Sprintf("--until score:%d would plan for as many points as learning brings", plan.Highest))
	}
	return lines
}

// butText says what a goal that is reached leaves open.
func butText(plan recommend.Plan) []string {
	var lines []string
	last := plan.Steps[len(plan.Steps)-1].After
	if last.Close {
		lines = append(lines, "the next layer is too close behind to call: a few points more make it clear")
	}
	if plan.Goal.Entry == "" && last.Entry != recommend.Open {
		lines = append(lines, fmt.Sprintf("the door is then %s: --until %sentry:open plans for it too", last.Entry, goalFlags(plan.Goal)))
	}
	return lines
}

// goalFlags is a goal as --until takes it, to be gone on with.
func goalFlags(g recommend.Wanted) string {
	text := ""
	if g.Rank > 0 {
		text += fmt.Sprintf("rank:%d,", g.Rank)
	}
	if g.Score > 0 {
		text += fmt.Sprintf("score:%d,", g.Score)
	}
	return text
}

func shortest(plan recommend.Plan) string {
	if plan.Shortest {
		return "; no way is shorter"
	}
	return "; a shorter way may exist"
}

// aroundText names the nearest role with an open door.
func aroundText(a recommend.Around) string {
	return fmt.Sprintf("the nearest role with a door that is open to you now: %s (layer %d), %s", a.Title, a.Layer, count(a.Score, "point"))
}
