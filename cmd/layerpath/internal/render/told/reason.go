package told

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/recommend/report"
)

// The kinds of reasons that open into others: a layer's into those of its lead role, and
// a role's into those of its layer.
const (
	RoleReason  = "role"
	LayerReason = "layer"
)

// reasonsShown is how many reasons are shown at most.
const reasonsShown = 3

// Reasons are what speaks most for the lead role of a layer: its own reasons; the
// layer's greatest where that is heavier and speaks of something else; and the greatest of
// what the person would enjoy, for that is the reason which they know best.
func Reasons(l report.Layer) []report.Reason {
	var own, shared, enjoyed []report.Reason
	for _, r := range l.Reasons {
		switch {
		case r.Kind == RoleReason:
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

// Reason is a reason with its points, and the answers that earn them where they say
// more than its name.
func Reason(r report.Reason) string {
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
