package report_test

import (
	"fmt"

	"layerpath/recommend/report"
)

// What differs between two reports of one catalogue, requirement by requirement.
func ExampleCompare() {
	layer := func(score int, reasons ...report.Reason) report.Report {
		return report.Report{Layers: []report.Layer{{Rank: 1, Layer: 1, ID: "silicon", Score: score, Reasons: reasons}}}
	}
	degree := report.Reason{Kind: "degree", Requirement: "degree", Name: "degree", Points: 30, Max: 30}
	chips := report.Reason{Kind: "skill", Requirement: "chip-design", Name: "Chip design", Points: 32, Max: 40}
	d := report.Compare(layer(30, degree), layer(62, chips, degree))
	fmt.Println(d.Layers[0].Scores, d.Layers[0].Change, d.Layers[0].Reasons[0].Name, d.Layers[0].Reasons[0].Points)
	// Output: [30 62] 32 Chip design [0 32]
}
