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

// leadOf gives the lead role of a layer, nil for a layer without roles.
func leadOf(l report.Layer) *report.Role {
	for i := range l.Roles {
		if l.Roles[i].Lead {
			return &l.Roles[i]
		}
	}
	return nil
}

// fits says whether a lead role earns points itself, and not its layer alone.
func fits(l report.Layer) bool {
	return slices.ContainsFunc(l.Reasons, func(r report.Reason) bool { return r.Kind == roleReason })
}

// The kinds of reasons that open into others: a layer's into those of its lead role, and
// a role's into those of its layer.
const (
	roleReason  = "role"
	layerReason = "layer"
)

// bestText is the answer in a sentence or three: the job that fits best, its layer of so
// many, how far its door is, and how sure that is.
func bestText(r report.Report, of int) string {
	first := r.Layers[0]
	if r.TooLittle != nil {
		return fmt.Sprintf("Too little to say yet. Closest by what you told: %s.", placeText(first, of))
	}
	best := "your best fit is"
	switch {
	case r.By == report.ByEntryOrder && first.Entry.Status == report.Open:
		best = "open to you now is"
	case r.By == report.ByEntryOrder:
		best = "the nearest door is that of"
	}
	if r.Profile.Name != "" {
		best = r.Profile.Name + ", " + best
	}
	text := fmt.Sprintf("%s %s. %s", capital(best), placeText(first, of), doorSentence(first.Entry))
	if r.Confidence != nil && r.By == "" {
		text += " " + confidenceText(*r.Confidence)
	}
	return text
}

// placeText is the lead role of a layer and the layer: "Data Engineer, in layer 4 of 7,
// Model Enablement & MLOps"; of a layer in which no role earns points itself, the layer.
func placeText(l report.Layer, of int) string {
	text := fmt.Sprintf("layer %d of %d, %s", l.Layer, of, l.Name)
	if lead := leadOf(l); lead != nil && fits(l) {
		return lead.Title + ", in " + text
	}
	return text + ", where no job stands out yet"
}

func capital(text string) string {
	for i, r := range text {
		return strings.ToUpper(string(r)) + text[i+len(string(r)):]
	}
	return text
}

// doorWords are a status as people say it: "a stretch".
func doorWords(s report.Status) string {
	switch s {
	case report.Stretch:
		return "a stretch"
	case report.Unknown:
		return "not known"
	}
	return string(s)
}

func doorSentence(e report.Entry) string {
	return fmt.Sprintf("The door is %s: %s.", doorWords(e.Status), e.Explanation)
}

// bandWords are a band as people say it: "an even call", where "even" alone would be read on.
func bandWords(id string) string {
	if id == "even" {
		return "an even call"
	}
	return strings.ReplaceAll(id, "-", " ")
}

// confidenceText says how sure a first layer is, in tens of people.
func confidenceText(c report.Confidence) string {
	near := ""
	if c.Near > c.Right {
		near = fmt.Sprintf(" and %s in it or next to it", numberWord(c.Near))
	}
	return fmt.Sprintf("%s: of %s people with such a lead, %s work in this layer%s.",
		capital(bandWords(c.Band)), numberWord(c.Of), numberWord(c.Right), near)
}

// numberWord spells a number up to ten.
func numberWord(n int) string {
	words := [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if n < 0 || n >= len(words) {
		return fmt.Sprint(n)
	}
	return words[n]
}

// jobsShown is how many jobs are shown: the first of them, and what the person does today.
const jobsShown = 3

func shownJobs(r report.Report) []report.Ranked { return r.Roles[:min(jobsShown, len(r.Roles))] }

// jobPlace says where a job is, and what speaks for and against it.
func jobPlace(r report.Ranked) string {
	text := fmt.Sprintf("layer %d", r.Layer)
	if r.Now {
		text += ", your job now"
	}
	return text + lacksText(r.Lacks)
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

// topReasons are what speaks most for the lead role of a layer: its own reasons, and the
// layer's greatest where that is heavier and speaks of something else.
func topReasons(l report.Layer) []report.Reason {
	var own, shared []report.Reason
	for _, r := range l.Reasons {
		if r.Kind == roleReason {
			own = append(own, r.Reasons...)
		} else {
			shared = append(shared, r)
		}
	}
	if len(own) > 0 {
		shared = slices.DeleteFunc(shared, func(r report.Reason) bool {
			return slices.ContainsFunc(own, func(o report.Reason) bool { return o.Kind == r.Kind && o.Requirement == r.Requirement })
		})
		shared = shared[:min(1, len(shared))]
	}
	all := append(own, shared...)
	slices.SortStableFunc(all, func(a, b report.Reason) int { return b.Points - a.Points })
	return all[:min(reasonsShown, len(all))]
}

// lessonsOf are what a report says to learn: by doors, what the lead role of the layer
// that is told first asks for.
func lessonsOf(r report.Report) []report.Lesson {
	lead := leadOf(r.Layers[0])
	if r.By == "" || r.First == nil || lead == nil || lead.ID == r.First.Role {
		return r.Learn
	}
	lessons := page.Each(lead.Gaps, func(g report.Gap) report.Lesson { return report.Lesson{Role: lead.ID, Gap: g} })
	return lessons[:min(reasonsShown, len(lessons))]
}

// lessonText says how long something takes, what it adds, for which job where that isn't
// the first, and what comes before it.
func lessonText(r report.Report, l report.Lesson) string {
	text := fmt.Sprintf("%3d hours  +%d", l.Hours, l.Points)
	if l.Hours == 1 {
		text = fmt.Sprintf("%3d hour  +%d", l.Hours, l.Points)
	}
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
	b, lead := r.Bridge, leadOf(r.Layers[0])
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
	return fmt.Sprintf("%s, in layer %d: %s now, %s%s; %s", b.Title, b.Layer, page.Count(b.Score, "point"), doorWords(b.Entry.Status), lacksText(b.Lacks), why)
}

// settleText is what comes before the questions of somebody of whom little is known.
const settleText = "Two answers would settle most of it:"

// layerLead is the lead role of a layer, and how far its door is.
func layerLead(l report.Layer) string {
	title := "no job here fits yet"
	if lead := leadOf(l); lead != nil && fits(l) {
		title = lead.Title
	}
	return title + ", " + doorWords(l.Entry.Status)
}

// layerText is what stands beside a layer's name: its points and its lead role.
func layerText(l report.Layer) string { return fmt.Sprintf("%3d  %s", l.Score, layerLead(l)) }

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

func reasonLine(r report.Reason) string {
	return fmt.Sprintf("%d of %d  %s: %s", r.Points, r.Max, r.Name, evidenceList(r.Evidence))
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
