package render

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// What the first screen and the document of a report both say, in the order in which they
// say it.

// The kinds of reasons that open into others: a layer's into those of its lead role, and
// a role's into those of its layer.
const (
	roleReason  = "role"
	layerReason = "layer"
)

// bestText is the answer in a few sentences: the job that fits best, its layer of so many,
// how near its door is, what is open instead, and how sure that is.
func bestText(r report.Report, of int) string {
	first := told(r)
	if r.TooLittle != nil {
		return "Too little to say yet. Closest by what you told: " + placeText(first, of)
	}
	sentences := []string{opening(r) + " " + placeText(first, of), doorSentence(first.Entry)}
	if job := openJob(r); job != "" {
		sentences = append(sentences, fmt.Sprintf("Open to you now: %s.", job))
	}
	switch other := passed(r); {
	case other != nil:
		sentences = append(sentences, passedText(*other))
	case r.Confidence != nil && r.By == "":
		sentences = append(sentences, confidenceText(*r.Confidence))
	}
	return strings.Join(sentences, " ")
}

// opening is what stands before the job that is told first.
func opening(r report.Report) string {
	best := "your best fit is"
	switch {
	case r.By == report.ByEntryOrder && told(r).Entry.Status == report.Open:
		best = "open to you now is"
	case r.By == report.ByEntryOrder:
		best = "the nearest door is that of"
	}
	if passed(r) != nil {
		wish := "you want to move into an AI job: "
		if r.Profile.Aim == stay {
			wish = "you want to stay in your profession: "
		}
		best = wish + strings.Replace(best, "fit is", "fit there is", 1)
	}
	if r.Profile.Name != "" {
		return capital(r.Profile.Name + ", " + best)
	}
	return capital(best)
}

// placeText is the lead role of a layer and the layer, as the end of a sentence: "Data
// Engineer, in layer 4 of 7: the tools that …"; of a layer in which no role earns points
// itself, the layer, but for a profession that was said.
func placeText(l report.Layer, of int) string {
	text := fmt.Sprintf("layer %d of %d%s.", l.Layer, of, plainText(l))
	if lead := leadOf(l); lead != nil && (fits(l) || isProfession(*lead)) {
		return inSentence(*lead) + ", in " + text
	}
	return text + " No job in it stands out yet."
}

// inSentence is the title of a role in the middle of a sentence: a profession that wasn't
// said is "your own profession, with AI".
func inSentence(r report.Role) string {
	if rest, ok := strings.CutPrefix(r.Title, unsaidProfession); ok && r.ID == ownProfession {
		return strings.ToLower(unsaidProfession) + rest
	}
	return r.Title
}

// unsaidProfession begins the title of a profession that wasn't said.
const unsaidProfession = "Your "

// isProfession says whether a role is the profession that a person said, with AI.
func isProfession(r report.Role) bool {
	return r.ID == ownProfession && !strings.HasPrefix(r.Title, unsaidProfession)
}

// plainText is what a layer is, behind its number.
func plainText(l report.Layer) string {
	if l.Plain == "" {
		return ", " + l.Name
	}
	return ": " + l.Plain
}

// passedText tells of the layer that fits best by points alone.
func passedText(l report.Layer) string {
	text := fmt.Sprintf("layer %d fits best", l.Layer)
	if lead := leadOf(l); lead != nil && fits(l) {
		text = fmt.Sprintf("%s, in layer %d, fits best", lead.Title, l.Layer)
	}
	return fmt.Sprintf("By points alone %s%s.", text, plainText(l))
}

func capital(text string) string {
	for i, r := range text {
		return strings.ToUpper(string(r)) + text[i+len(string(r)):]
	}
	return text
}

// bandText is a band as a sentence begins with it.
func bandText(c report.Confidence) string {
	if c.Name != "" {
		return c.Name
	}
	return capital(strings.ReplaceAll(c.Band, "-", " "))
}

// confidenceText says how sure a first layer is, in tens of people.
func confidenceText(c report.Confidence) string {
	near := ""
	if c.Near > c.Right {
		near = fmt.Sprintf(" and %s in it or next to it", numberWord(c.Near))
	}
	return fmt.Sprintf("%s: of %s people with answers as clear as yours, %s work in this layer%s.",
		bandText(c), numberWord(c.Of), numberWord(c.Right), near)
}

// numberWord spells a number up to ten.
func numberWord(n int) string {
	words := [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if n < 0 || n >= len(words) {
		return fmt.Sprint(n)
	}
	return words[n]
}

// jobPlace says where a job is.
func jobPlace(r report.Ranked) string {
	text := fmt.Sprintf("layer %d", r.Layer)
	if r.Now {
		text += ", your job now"
	}
	return text
}

// lacksText says what nobody is hired without and isn't there: ", lacks user research".
func lacksText(lacks []string) string {
	if len(lacks) == 0 {
		return ""
	}
	return ", lacks " + page.And(lacks)
}

// reasonsShown is how many reasons are shown at most.
const reasonsShown = 3

// topReasons are what speaks most for the lead role of a layer: its own reasons; the
// layer's greatest where that is heavier and speaks of something else; and the greatest of
// what the person would enjoy, for that is the reason which they know best.
func topReasons(l report.Layer) []report.Reason {
	var own, shared, enjoyed []report.Reason
	for _, r := range l.Reasons {
		switch {
		case r.Kind == roleReason:
			own = append(own, r.Reasons...)
		case r.Kind == "interest":
			enjoyed = append(enjoyed, r)
		default:
			shared = append(shared, r)
		}
	}
	if len(own) > 0 {
		told := func(r report.Reason) bool {
			return slices.ContainsFunc(own, func(o report.Reason) bool { return o.Kind == r.Kind && o.Requirement == r.Requirement })
		}
		shared, enjoyed = slices.DeleteFunc(shared, told), slices.DeleteFunc(enjoyed, told)
		shared, enjoyed = shared[:min(1, len(shared))], enjoyed[:min(1, len(enjoyed))]
	}
	all := slices.Concat(enjoyed, own, shared)
	slices.SortStableFunc(all, func(a, b report.Reason) int { return b.Points - a.Points })
	return all[:min(reasonsShown, len(all))]
}

// lessonsOf are what a report says to learn: by doors, what the lead role of the layer
// that is told first asks for.
func lessonsOf(r report.Report) []report.Lesson {
	lead := leadOf(told(r))
	if r.By == "" || r.First == nil || lead == nil || lead.ID == r.First.Role {
		return r.Learn
	}
	lessons := page.Each(lead.Gaps, func(g report.Gap) report.Lesson { return report.Lesson{Role: lead.ID, Gap: g} })
	return lessons[:min(reasonsShown, len(lessons))]
}

// lessonText says how long something takes, what it adds, for which job where that isn't
// the first, and what comes before it.
func lessonText(r report.Report, l report.Lesson) string {
	hours := fmt.Sprintf("%3d hours", l.Hours)
	if l.Hours == 1 {
		hours = fmt.Sprintf("%3d hour", l.Hours)
	}
	text := fmt.Sprintf("%s  +%s", hours, page.Count(l.Points, "point"))
	if r.Bridge != nil && l.Role == r.Bridge.ID {
		text += ", for the bridge"
	}
	if len(l.Before) > 0 {
		text += ", after " + page.And(l.Before)
	}
	return text
}

// bridgeText names the bridge of a report, and says why there is one; nothing where there
// is none, or where it leads from another job than the one that is told first.
func bridgeText(r report.Report) string {
	b, lead := r.Bridge, leadOf(told(r))
	if b == nil || r.First == nil || lead == nil || lead.ID != r.First.Role {
		return ""
	}
	why := "the nearest job from where you are already"
	switch {
	case b.Because == report.LeadSupports && b.AI == "builds":
		why = "the nearest job that works on AI itself"
	case b.Because == report.LeadSupports:
		why = "the nearest job that works with AI itself"
	}
	if slices.ContainsFunc(shownJobs(r), func(x report.Ranked) bool { return x.ID == b.ID && x.Layer == b.Layer }) {
		return b.Title + ", " + why // the rest is said above
	}
	return fmt.Sprintf("%s, %s: layer %d, %s now, door %s%s", b.Title, why, b.Layer, page.Count(b.Score, "point"), doorNow(b.Entry), lacksText(b.Lacks))
}

// settleText is what comes before the questions of somebody of whom little is known.
const settleText = "Two answers would settle most of it:"

// layerLead is the job that leads a layer.
func layerLead(l report.Layer) string {
	if lead := leadOf(l); lead != nil && fits(l) {
		return lead.Title
	}
	return "no job here fits yet"
}

// layerTitle is a layer by its number, its name and, as a part of its own, its nickname.
func layerTitle(l report.Layer) string {
	text := fmt.Sprintf("%d %s", l.Layer, l.Name)
	if l.Nickname != "" {
		text += "\n(" + l.Nickname + ")"
	}
	return text
}

// emptyText names the layers without points, nothing where all have some.
func emptyText(layers []report.Layer) string {
	var numbers []int
	for _, l := range layers {
		if l.Score == 0 {
			numbers = append(numbers, l.Layer)
		}
	}
	if len(numbers) == 0 {
		return ""
	}
	slices.Sort(numbers)
	return strings.Join(page.Each(numbers, func(n int) string { return fmt.Sprint(n) }), ", ") + ": nothing that you named counts here yet"
}

// reasonLine is a reason with its points, and the answers that earn them where they say
// more than its name.
func reasonLine(r report.Reason) string {
	text := fmt.Sprintf("%d of %d  %s", r.Points, r.Max, reasonName(r))
	if texts := report.Texts(r.Evidence); len(texts) == 0 || r.Kind == "interest" && r.Requirement != "riasec" || len(texts) == 1 && strings.EqualFold(texts[0], r.Name) {
		return text
	}
	return text + ": " + evidenceList(r.Evidence)
}

// reasonName is what a reason speaks of: what the person is or wants is called theirs.
func reasonName(r report.Reason) string {
	switch {
	case r.Kind == "interest" && r.Requirement != "riasec":
		return "your interest: " + r.Name
	case r.Kind == "degree", r.Kind == "profession", r.Kind == "interest":
		return "your " + r.Name
	}
	return r.Name
}

// evidenceList lists the answers that weigh most, and says how many more there are.
func evidenceList(evidence []report.Said) string {
	const most = 4 // a line
	texts := report.Texts(evidence)
	if len(texts) <= most {
		return strings.Join(texts, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(texts[:most-1], ", "), len(texts)-most+1)
}

func gapLine(g report.Gap) string {
	text := fmt.Sprintf("%s: +%s for %s", gapName(g), page.Count(g.Points, "point"), effortText(g))
	if len(g.Before) > 0 {
		text += ", after " + page.And(g.Before)
	}
	if g.Core {
		text += "; nobody is hired without it"
	}
	return text
}

func gapName(g report.Gap) string {
	if g.Kind == "degree" {
		return g.Name
	}
	return fmt.Sprintf("%s to %s", g.Name, scale.Level(g.Want))
}

// effortText says how long a gap takes: a skill in hours, a degree in years.
func effortText(g report.Gap) string {
	if g.Kind == "degree" {
		return g.Effort
	}
	return page.Count(g.Hours, "hour")
}
