package told

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/report"
)

// What a report tells first is its first layer's, but where the person said what they want.

// First gives the layer that is told first: the headline, the reasons, what to learn and to
// try are its lead role's. Ranked by doors it is the first of the kind that is wanted.
func First(r report.Report) report.Layer {
	byAim := r.First != nil && r.First.Because != report.FitsBest
	for _, l := range r.Layers {
		switch {
		case r.First == nil || r.By != "" && !byAim:
			return r.Layers[0]
		case r.By != "" && l.Score > 0 && (l.SkillSet != "") == (r.Profile.Aim == stay), r.By == "" && l.Layer == r.First.Layer:
			return l
		}
	}
	return r.Layers[0]
}

// What a person may want, as a report says it.
const stay, move = "stay", "move"

// Passed gives the first layer where another one is told, since the person wants that; nil
// where the first is.
func Passed(r report.Report) *report.Layer {
	if first := &r.Layers[0]; first.Layer != First(r).Layer {
		return first
	}
	return nil
}

// Lead gives the lead role of a layer, nil for a layer without roles.
func Lead(l report.Layer) *report.Role {
	for i := range l.Roles {
		if l.Roles[i].Lead {
			return &l.Roles[i]
		}
	}
	return nil
}

// Fits says whether a lead role earns points itself, and not its layer alone.
func Fits(l report.Layer) bool {
	return slices.ContainsFunc(l.Reasons, func(r report.Reason) bool { return r.Kind == RoleReason })
}

// LayerLead is the job that leads a layer.
func LayerLead(l report.Layer) string {
	if lead := Lead(l); lead != nil && Fits(l) {
		return lead.Title
	}
	return "no job here fits yet"
}

// LayerTitle is a layer by its number, its name and, as a part of its own, its nickname.
func LayerTitle(l report.Layer) string {
	text := fmt.Sprintf("%d %s", l.Layer, l.Name)
	if l.Nickname != "" {
		text += "\n(" + l.Nickname + ")"
	}
	return text
}

// Empty names the layers without points, nothing where all have some.
func Empty(layers []report.Layer) string {
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
