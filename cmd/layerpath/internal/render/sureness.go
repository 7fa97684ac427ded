package render

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/told"
	"layerpath/recommend/report"
)

// sureness is the one line of the first screen that says what its certainty hangs on: what
// matters most of a close call, of what wasn't said, and of how little would change the
// first layer; that nothing would only where no other figure says how sure it is. Ranked by doors, it is what further degrees open.
func (p sheet) sureness(r report.Report) {
	switch {
	case r.By == report.ByEntryOrder:
		p.list("Opens", page.Each(r.Openings, openingLine))
	case len(r.Layers) == 0 || r.Layers[0].Score == 0 || told.Passed(r) != nil:
	case len(closeCalls(r)) > 0:
		p.Paragraph(page.Yellow("Close"), p.margin, closeCalls(r)[0], 0)
	case r.Layers[0].Range != nil:
		p.Paragraph(page.Yellow("Range"), p.margin, rangeLine(r), 0)
	case r.Steadiness != nil && r.TooLittle == nil && (r.Confidence == nil || !steady(r)):
		p.Paragraph(page.Plain("Sure"), p.margin, steadinessLine(r), 0)
	}
}

// steady says whether the first layer stays first with less.
func steady(r report.Report) bool {
	return r.Steadiness.LowerLevels == r.Layers[0].Layer && len(r.Steadiness.WithoutSkill) == 0
}

// surenessInFull is all of it, for those who ask.
func (p sheet) surenessInFull(r report.Report) {
	for _, text := range closeCalls(r) {
		p.Paragraph(page.Yellow("Close"), p.margin, text, 0)
	}
	if len(r.Layers) > 0 && r.Layers[0].Range != nil && r.Layers[0].Score > 0 && r.By == "" {
		p.Paragraph(page.Yellow("Range"), p.margin, rangeLine(r), 0)
	}
	if r.Steadiness != nil {
		p.Paragraph(page.Plain("Sure"), p.margin, steadinessLine(r), 0)
	}
	p.list("Opens", page.Each(r.Openings, openingLine))
}

// closeCalls tells which layers are too close to the first to call, where there are such.
func closeCalls(r report.Report) []string {
	if len(r.CloseCalls) == 0 || len(r.Layers) == 0 || r.CloseCalls[0][0] != r.Layers[0].Layer {
		return nil
	}
	return []string{"too close to call: " + page.Layers(r.CloseCalls[0])}
}

// rangeLine says where the first score lies once all is said, and which layers might
// then pass it.
func rangeLine(r report.Report) string {
	first := r.Layers[0]
	text := fmt.Sprintf("%s once %s", rangeText(*first.Range), causesText(first.Range.Causes))
	var rivals []int
	for _, l := range r.Layers[1:] {
		if l.Range != nil && l.Range.Plausible >= first.Score {
			rivals = append(rivals, l.Layer)
		}
	}
	slices.Sort(rivals)
	if len(rivals) == 0 {
		return text + "; no other is likely to pass it"
	}
	return text + "; " + page.Layers(rivals) + " could pass it"
}

// rangeText is where a score plausibly lies.
func rangeText(g report.Range) string {
	return fmt.Sprintf("%d to %d points", g.Low, g.Plausible)
}

// rangeInFull adds the bound that no answer passes.
func rangeInFull(g report.Range) string {
	text := fmt.Sprintf("%s once %s", rangeText(g), causesText(g.Causes))
	if g.High > g.Plausible {
		text += fmt.Sprintf("; %d at the very most", g.High)
	}
	return text
}

// causesText says what remains to be said: "a degree and interests are said".
func causesText(causes []string) string {
	words := page.Each(causes, func(cause string) string {
		if cause == "degree" {
			return "a degree"
		}
		return cause
	})
	if len(words) == 1 && causes[0] == "degree" {
		return "a degree is said"
	}
	return page.And(words) + " are said"
}

// steadinessLine says whether the first layer stays first with less.
func steadinessLine(r report.Report) string {
	s, first := r.Steadiness, r.Layers[0].Layer
	if r.By == report.ByEntryOrder {
		return lossText(s) // another layer may stand first here
	}
	lower := "still first with every skill a level lower"
	if told.Passed(r) != nil {
		lower = fmt.Sprintf("layer %d %s", first, lower)
	}
	if s.LowerLevels != first {
		lower = fmt.Sprintf("%s with every skill a level lower", firstText(s.LowerLevels))
	}
	if len(s.WithoutSkill) == 0 {
		return lower + ", and without any one skill"
	}
	return lower + "; " + lossText(s)
}

func lossText(s *report.Steadiness) string {
	if len(s.WithoutSkill) == 0 {
		return "the best fit stays so without any one skill"
	}
	return strings.Join(page.Each(s.WithoutSkill, func(l report.Loss) string {
		return fmt.Sprintf("without %s, %s", l.Text, firstText(l.First))
	}), "; ")
}

func firstText(layer int) string {
	if layer == 0 {
		return "no layer is first"
	}
	return fmt.Sprintf("layer %d is first", layer)
}

// openingLine says what one more degree opens: "bachelor's degree, 3 years of study:
// layer 4, 29 roles".
func openingLine(o report.Opening) string {
	var opens []string
	if len(o.Layers) > 0 {
		opens = append(opens, page.Layers(o.Layers))
	}
	const few = 2 // titles that fit a line
	switch {
	case len(o.Roles) > few:
		opens = append(opens, page.Count(len(o.Roles), "role"))
	case len(o.Roles) > 0:
		opens = append(opens, strings.Join(o.Roles, ", "))
	}
	return fmt.Sprintf("%s in its field, %s of study: %s", o.Name, page.Count(o.Years, "year"), strings.Join(opens, ", "))
}
