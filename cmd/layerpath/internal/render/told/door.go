package told

import (
	"fmt"
	"strings"

	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// Doors, as people are told of them. How near one is is said in words that differ, and
// never by a colour or a bar alone.

// Door is a status as people say it: "a stretch".
func Door(s report.Status) string {
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

// Today is how near a door is today: "open now", "a stretch".
func Today(s report.Status) string {
	if s == report.Open {
		return "open now"
	}
	return Door(s)
}

// DoorNow is how near a door is today, and once a degree that is under way is done: "open
// now", "a stretch, open in 2027".
func DoorNow(e report.Entry) string {
	text := Today(e.Status)
	if e.After != nil {
		text += ", " + Door(e.After.Status) + afterWhen(*e.After)
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
	return fmt.Sprintf("The door is %s: %s.", Today(e.Status), e.Explanation)
}

// degreeName is what a level is called whose word a report has: "bachelor's degree".
func degreeName(word string) string {
	if level, ok := scale.ParseDegree(word); ok {
		return level.Name()
	}
	return word
}

// DoorText says how near a door is, and why, and which one is usual, each once.
func DoorText(e report.Entry) string {
	text := fmt.Sprintf("%s: %s", Today(e.Status), e.Explanation)
	if !strings.Contains(e.Explanation, e.Usual) {
		text += fmt.Sprintf(" (usual: %s)", e.Usual)
	}
	return text
}

// DoorMeaning explains once what a door is, and the words for how near one is that don't
// explain themselves.
const DoorMeaning = "how near your degree, or what you do today, is to what people in a job usually have; no part of the points. " +
	"A stretch: some get in with it; far: few do"
