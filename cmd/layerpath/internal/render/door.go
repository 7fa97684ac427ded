package render

import (
	"fmt"
	"strings"

	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// Doors, as people are told of them. How near one is is said in words that differ, and
// never by a colour or a bar alone.

// doorWords are a status as people say it: "a stretch".
func doorWords(s report.Status) string {
	switch s {
	case report.Stretch:
		return "a stretch"
	case report.Unknown:
		return "not known"
	case report.Distant:
		return "far"
	}
	return string(s)
}

// doorNow is how near a door is today, and once a degree that is under way is done: "open
// now", "a stretch, open in 2027".
func doorNow(e report.Entry) string {
	text := doorWords(e.Status)
	if e.Status == report.Open {
		text = "open now"
	}
	if e.After != nil {
		text += ", " + doorWords(e.After.Status) + afterWhen(*e.After)
	}
	return text
}

// afterWhen is when a degree that is under way is done: " in 2027".
func afterWhen(a report.After) string {
	if a.Expected == 0 {
		return " with your degree"
	}
	return fmt.Sprintf(" in %d", a.Expected)
}

// doorSentence says how near a door is, and why, which tells of a degree under way.
func doorSentence(e report.Entry) string {
	return fmt.Sprintf("The door is %s: %s.", doorNow(report.Entry{Status: e.Status}), e.Explanation)
}

// degreeName is what a level is called whose word a report has: "bachelor's degree".
func degreeName(word string) string {
	if level, ok := scale.ParseDegree(word); ok {
		return level.Name()
	}
	return word
}

// doorText says how near a door is, and which one is usual, once.
func doorText(e report.Entry) string {
	text := fmt.Sprintf("%s: %s", doorNow(e), e.Explanation)
	if !strings.Contains(e.Explanation, e.Usual) {
		text += fmt.Sprintf(" (usual: %s)", e.Usual)
	}
	return text
}

// doorMeaning explains once what a door is, and the words for how near one is that don't
// explain themselves.
const doorMeaning = "how near your degree, or what you do today, is to what people in a job usually have; no part of the points. " +
	"A stretch: some get in with it; far: few do"
