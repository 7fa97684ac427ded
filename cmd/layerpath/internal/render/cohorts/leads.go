package cohorts

import (
	"fmt"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/cohort"
)

// leadsGrid has the jobs that lead most people of each layer.
func leadsGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: leadsTitle, Head: []string{"", "people"}}
	for _, l := range s.Layers {
		for _, lead := range named(l)[:min(mostLeads, len(named(l)))] {
			g.Add(fmt.Sprintf("%d %s", l.Layer, lead.Title), cohortCount(s, lead.People))
		}
		if l.TooLittle != 0 && someFirst(l) {
			g.Add(fmt.Sprintf("%d %s", l.Layer, tooLittle), cohortCount(s, l.TooLittle))
		}
	}
	return g
}

// named are the leads of a layer: none in a summary of before roles led.
func named(l cohort.Layer) []cohort.Lead {
	if len(l.Leads) > 0 && l.Leads[0].Role == "" {
		return nil
	}
	return l.Leads
}

// sureGrid has the bands of confidence of those who have a lead.
func sureGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: sureTitle, Head: []string{""}}
	for _, l := range s.Layers {
		if !someFirst(l) || len(l.Confidence) == 0 {
			continue
		}
		if len(g.Rows) == 0 {
			g.Head = append(g.Head, page.Each(l.Confidence, func(b cohort.Sure) string { return b.Band })...)
		}
		g.Add(fmt.Sprintf("%d %s", l.Layer, l.Name), page.Each(l.Confidence, func(b cohort.Sure) string { return cohortCount(s, b.People) })...)
	}
	return g
}

// bridgesGrid has the jobs over which most people come to work with AI itself.
func bridgesGrid(s cohort.Summary) page.Grid {
	g := page.Grid{Title: bridgesTitle, Head: []string{"", "people"}, Notes: []string{bridgesNote}}
	for _, b := range s.Bridges[:min(mostBridges, len(s.Bridges))] {
		g.Add(fmt.Sprintf("%d %s", b.Layer, b.Title), cohortCount(s, b.People))
	}
	return g
}
