package told

import (
	"fmt"
	"slices"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// Lessons are what a report says to learn: by doors, what the lead role of the layer
// that is told first asks for.
func Lessons(r report.Report) []report.Lesson {
	lead := Lead(First(r))
	if r.By == "" || r.First == nil || lead == nil || lead.ID == r.First.Role {
		return r.Learn
	}
	lessons := page.Each(lead.Gaps, func(g report.Gap) report.Lesson { return report.Lesson{Role: lead.ID, Gap: g} })
	return lessons[:min(reasonsShown, len(lessons))]
}

// Lesson says how long something takes, what it adds, for which job where that isn't
// the first, and what comes before it.
func Lesson(r report.Report, l report.Lesson) string {
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

// Bridge names the bridge of a report, and says why there is one; nothing where there
// is none, or where it leads from another job than the one that is told first.
func Bridge(r report.Report) string {
	b, lead := r.Bridge, Lead(First(r))
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
	if slices.ContainsFunc(Jobs(r), func(x report.Ranked) bool { return x.ID == b.ID && x.Layer == b.Layer }) {
		return b.Title + ", " + why // the rest is said above
	}
	return fmt.Sprintf("%s, %s: layer %d, %s now, door %s%s", b.Title, why, b.Layer, page.Count(b.Score, "point"), DoorNow(b.Entry), Lacks(b.Lacks))
}

// Gap says what a gap adds, how long it takes, and what comes before it.
func Gap(g report.Gap) string {
	text := fmt.Sprintf("%s: +%s for %s", GapName(g), page.Count(g.Points, "point"), effortText(g))
	if len(g.Before) > 0 {
		text += ", after " + page.And(g.Before)
	}
	if g.Core {
		text += "; nobody is hired without it"
	}
	return text
}

// GapName is what a gap asks for: "Kubernetes to advanced".
func GapName(g report.Gap) string {
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
