package names

// What the filters of a suggestion leave out, and which names are words, is checked from
// outside, with the names of the catalogue, which this package doesn't know.
var (
	Everyday    = everyday
	Slip        = slip
	Begins      = begins
	TellingRuns = tellingRuns
)
