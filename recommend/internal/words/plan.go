package words

import (
	"fmt"
	"strings"

	"layerpath/data"
)

// What is said of plans alone.

// CoreStaysOut says what nobody is hired without and no learning brings, to somebody who
// learns no code where that is why.
func CoreStaysOut(skills []string, noCoding bool) string {
	text := "nobody is hired without " + strings.Join(skills, " and ")
	if noCoding {
		return text + ", and there is no way to it without coding"
	}
	return text + ", and no learning that is known here brings it"
}

// PlanDoorUnsaid asks for the degree of somebody who said none, before a door that is
// taken to be open, and says what it takes whoever has none: years of study, 0 where no
// degree opens it.
func PlanDoorUnsaid(e *data.Entry, years int) string {
	study := ""
	if years > 0 {
		study = ", about " + StudyEffort(years)
	}
	return "no degree was said, and none is planned: if you have none, usual is " + e.Usual + study + "; say yours to see how far the door is open"
}

// PlanDoorUnknown says on what a door depends: on a field of study that isn't known here,
// or wasn't said (empty). Asked is the field that the door names first.
func PlanDoorUnknown(field, asked string) string {
	if field == "" {
		return fmt.Sprintf("your degree's field wasn't said: if it is %s, or near it, your door is open, else it is a stretch", lowerFirst(asked))
	}
	return fmt.Sprintf("if %s counts as %s your door is open, else it is a stretch", field, lowerFirst(asked))
}
