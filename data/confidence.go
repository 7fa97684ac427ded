package data

// A Confidence says how often the first layer was right for people whose place is known,
// by its lead over the runner-up.
type Confidence struct {
	MeasuredOn string // what it was measured on, in words
	Bands      []Band // by lead, the first from 0 on
	Place
}

// A Band is the people whose first layer is so far ahead of the runner-up: from its lead
// on, and below that of the next band.
type Band struct {
	ID    string
	Lead  int // points, 0 to 100
	Right int // percent of the people who work in the first layer
	Near  int // percent of those who work in it or next to it; at least Right
	Cases int // how many people were measured, 1 or more
	Place
}
